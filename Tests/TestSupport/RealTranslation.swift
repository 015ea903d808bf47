package import Findings
internal import Foundation
package import Gettext

/// The translations that people read, from the folder of this package.
package enum RealTranslation {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Translations")

  /// A file that is not sound.
  package struct Unreadable: Error {
    package let findings: [Finding]

    /// An error of findings.
    package init(findings: [Finding]) {
      self.findings = findings
    }
  }

  /// The languages that have a file, sorted.
  package static let languages =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".po") }.map { String($0.dropLast(3)) }.sorted()

  /// A file's text.
  ///
  /// - Throws: When there is none.
  package static func text(_ language: String) throws -> String {
    try String(contentsOf: folder.appending(path: language + ".po"), encoding: .utf8)
  }

  /// A file as it was read.
  ///
  /// - Throws: `Unreadable`, or when there is none.
  package static func file(_ language: String) throws -> POFile {
    let path = "Translations/\(language).po"
    switch POReader.read(Array(try text(language).utf8), path: path) {
    case .sound(let file, _): return file
    case .unsound(let findings): throw Unreadable(findings: findings)
    }
  }

  /// A language's catalogue.
  ///
  /// - Throws: `Unreadable`, or when there is no such file.
  package static func catalogue(_ language: String) throws -> Catalogue {
    let bytes = Array(try text(language).utf8)
    switch Catalogue.read(bytes, path: "Translations/\(language).po", language: language) {
    case .sound(let catalogue, _): return catalogue
    case .unsound(let findings): throw Unreadable(findings: findings)
    }
  }
}
