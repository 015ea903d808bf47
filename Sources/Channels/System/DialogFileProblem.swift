package import Findings
private import Dialog
private import Gettext
private import Glibc

/// A file of a dialog, or of its translations, that could not be read.
package struct DialogFileProblem: Hashable, Sendable {
  /// The path for messages, from the home on.
  package let path: String
  package let failure: BoundedFile.Failure

  /// A file that was not read.
  package init(path: String, failure: BoundedFile.Failure) {
    self.path = path
    self.failure = failure
  }

  /// The problem in the form of every other fault of a file.
  package var finding: Finding {
    let place = Finding.Place(path: path)
    return switch failure {
    case .tooLarge(let bytes, let limit):
      Finding(
        isTranslation ? .catalogueTooLong : .fileTooLong, at: place,
        "the file has \(bytes) bytes, and \(limit) is the most",
        remedy: isTranslation
          ? "remove what does not belong to it" : "divide it into several chapters")
    case .notAFile:
      Finding(
        .unreadableFile, at: place, "this is not an ordinary file",
        remedy: "put a text file here, or give it a name that does not end in \(ending)")
    case .failed(let code):
      Finding(
        .unreadableFile, at: place, "the file cannot be read: \(String(cString: strerror(code)))",
        remedy: "make it readable")
    }
  }

  private var ending: String {
    "." + (path.split(separator: ".").last ?? "")
  }

  private var isTranslation: Bool { ending == ".po" }
}
