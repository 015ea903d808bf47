/// What the places of a glue's files are filled with, quoted for the language they stand in.
struct GlueValues {
  /// The program's own file.
  let advisor: String
  /// Where conversations are kept.
  let store: String
  /// Where the dialogs are, when it was named.
  let home: String?
  /// The folder that the files are for.
  let folder: String

  /// A file with its places filled.
  func filled(_ file: GatewayGlue.File) -> String {
    let isPython = file.name.hasSuffix(".py")
    let isShell = file.name.hasSuffix(".sh")
    return words(
      String(decoding: file.template, as: UTF8.self),
      quote: isPython ? Self.python : isShell ? Self.shell : { $0 })
  }

  /// A step of the instructions with its places filled.
  func filled(_ step: String) -> String {
    words(step, quote: { $0 })
  }

  private func words(_ template: String, quote: (String) -> String) -> String {
    template
      .replacing("@ADVISOR_PYTHON@", with: quote(advisor))
      .replacing("@STORE_PYTHON@", with: quote(store))
      .replacing("@HOME_PYTHON@", with: home.map { ", \"--home\", \(quote($0))" } ?? "")
      .replacing("@ADVISOR@", with: quote(advisor))
      .replacing("@STORE@", with: quote(store))
      .replacing("@HOME@", with: home.map { "--home \(quote($0)) " } ?? "")
      .replacing("@FOLDER@", with: quote(folder))
  }

  private static func shell(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  private static func python(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
