private import Engine
private import Gettext
package import Speech

extension RealDialog {
  private static let read = Result { () throws -> SpokenDialog in
    switch SpokenDialog.load(files: RealDialog.files, common: RealDialog.common) {
    case .sound(let spoken): return spoken
    case .unsound(let findings): throw Script.Unsound(findings: findings)
    }
  }

  /// The dialog that people use, read once.
  ///
  /// - Throws: `Script.Unsound` when it cannot be read.
  package static func spoken() throws -> SpokenDialog {
    try read.get()
  }

  private static let offered = Result {
    LanguageLibrary(try spoken(), translations: RealTranslation.languages) {
      try? RealTranslation.catalogue($0)
    }
  }

  /// All the languages that it is offered in.
  ///
  /// - Throws: `Script.Unsound` when the dialog cannot be read.
  package static func library() throws -> LanguageLibrary {
    try offered.get()
  }
}
