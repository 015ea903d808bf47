private import Gettext
private import Glibc

/// The files of `Translations/`, as they lie on the disk.
package enum TranslationFiles {
  private static let ending = ".po"
  /// What there is to translate, for translators' tools.
  package static let templateName = "template.pot"

  /// The languages that have a file, sorted.
  package static func languages(in home: Home) -> [String] {
    Folder.names(in: home.translations)
      .filter { $0.hasSuffix(ending) && isLanguage(String($0.dropLast(ending.count))) }
      .map { String($0.dropLast(ending.count)) }
  }

  /// Whether a word can be the code of a language, and so the name of a file.
  package static func isLanguage(_ code: String) -> Bool {
    let pieces = code.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
    guard let first = pieces.first, (2...3).contains(first.count), pieces.count <= 3,
      first.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return false }
    return pieces.dropFirst().allSatisfy { piece in
      (2...8).contains(piece.count)
        && piece.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// The path of a language's file as findings name it.
  package static func name(of language: String) -> String {
    "Translations/\(language)\(ending)"
  }

  /// The bytes of a language's file.
  ///
  /// - Parameters:
  ///   - language: Its code, which must be one of a language.
  ///   - home: Where the translations are.
  /// - Returns: The bytes.
  /// - Throws: Why it was not read.
  package static func read(
    _ language: String, home: Home
  ) throws(BoundedFile.Failure) -> [UInt8] {
    try BoundedFile.read("\(home.translations)/\(language)\(ending)", limit: POReader.limit)
  }

  /// The words that were chosen for a language, as a spreadsheet's text; empty where nobody wrote any.
  package static func glossary(of language: String, home: Home) -> String {
    let path = "\(home.translations)/glossary/\(language).csv"
    let bytes = try? BoundedFile.read(path, limit: POReader.limit)
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Writes a file of the folder, whole or not at all; the first one makes the folder.
  ///
  /// - Parameters:
  ///   - text: What it will hold.
  ///   - name: Its name, such as `fa.po`.
  ///   - home: Where the translations are.
  /// - Throws: Why it was not written.
  package static func write(
    _ text: String, to name: String, home: Home
  ) throws(AtomicFile.Failure) {
    if mkdir(home.translations, 0o755) != 0, errno != EEXIST {
      throw AtomicFile.Failure(errno: errno)
    }
    try AtomicFile.write(text, to: "\(home.translations)/\(name)")
  }
}
