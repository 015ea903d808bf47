import Foundation
import Gettext
import TestSupport

/// An entry as polib reads it.
struct PolibEntry: Hashable, Decodable {
  let context: String?
  let id: String
  let plural: String?
  let strings: [String]
  let flags: [String]
  let isObsolete: Bool
  let notes: String
  let comments: String
  let previous: String?

  /// The same of an entry of ours.
  init(_ entry: POEntry) {
    context = entry.key.context
    id = entry.key.id
    plural = entry.plural
    strings = entry.strings
    flags = entry.flags
    isObsolete = entry.isObsolete
    notes = entry.notes.joined(separator: "\n")
    comments = entry.comments.joined(separator: "\n")
    // polib does not keep the lines marked '#~|'.
    previous = entry.isObsolete ? nil : entry.previous?.id
  }

  static func read(_ paths: [String], with python: Judge) throws -> [PolibEntry] {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "polib_entries.py")
    let answer = try python.ask([script.path()] + paths)
    return try answer.output.split(separator: "\n").map { line in
      try JSONDecoder().decode(PolibEntry.self, from: Data(line.utf8))
    }
  }
}
