internal import Channels
internal import Dialog
private import Glibc

/// A small working dialog with comments, from which an author begins.
///
/// Its files are real ones, so that they can be read and checked as what they are.
struct Starter {
  /// One file of it.
  private struct File {
    /// Within the dialog's folder.
    let path: String
    /// With `@NAME@` and days in their places.
    let template: [UInt8]
  }

  private static let files = [
    File(path: "start.dialog", template: PackageResources.start_dialog),
    File(path: "plan.dialog", template: PackageResources.plan_dialog),
    File(
      path: "walkthroughs/with-a-bill.walkthrough",
      template: PackageResources.with_a_bill_walkthrough),
    File(
      path: "walkthroughs/without-a-paper.walkthrough",
      template: PackageResources.without_a_paper_walkthrough),
  ]

  /// How long the new dialog's facts are believed, in days.
  private static let recheckDays = 182

  let name: String
  let today: CalendarDay

  /// Writes the files to a folder of the dialog's own.
  ///
  /// - Parameter home: Where the dialogs are.
  /// - Returns: What was written, as findings name it.
  /// - Throws: `Loading.Refused` when the folder is there already, or cannot be written.
  func write(to home: Home) throws(Loading.Refused) -> [String] {
    let folder = "\(home.dialogs)/\(name)"
    for path in [folder, folder + "/walkthroughs"] {
      guard mkdir(path, 0o755) == 0 else {
        throw Loading.refuse(
          errno == EEXIST
            ? "\(path) is there already, and nothing is overwritten. Choose another name."
            : "\(path) cannot be made: \(String(cString: strerror(errno))).", .cannotCreate)
      }
    }
    for file in Self.files {
      let path = "\(folder)/\(file.path)"
      do throws(AtomicFile.Failure) {
        try AtomicFile.write(filled(file.template), to: path)
      } catch {
        throw Loading.refuse(
          "\(path) cannot be written: \(String(cString: strerror(error.errno))).", .cannotCreate)
      }
    }
    return Self.files.map { "\(Home.dialogsFolder)/\(name)/\($0.path)" }
  }

  private func filled(_ template: [UInt8]) -> String {
    let recheck = today.advanced(by: Self.recheckDays).description
    return String(decoding: template, as: UTF8.self)
      .replacing("@NAME@", with: name)
      .replacing("@CHECKED@", with: today.description)
      .replacing("@RECHECK@", with: recheck)
      .replacing("@REVIEW@", with: recheck)
  }
}
