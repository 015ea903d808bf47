internal import Authoring
internal import Dialog
internal import Speech

extension Translations {
  /// How many parts of text messages each prompt takes, in each language.
  func textMessages(_ arguments: ParsedArguments) throws(Loading.Refused) -> ExitStatus {
    for dialog in dialogs {
      let loaded = try Loading.load(arguments, dialog: dialog.name)
      let walkthroughs = try Inspecting.walkthroughs(loaded)
      var table = TextMessageTable(languages: loaded.library.codes)
      for code in loaded.library.codes {
        table.add(walkthroughs, of: loaded.library.spoken(in: [code]), as: code)
      }
      let said = Launch.say(table.lines.map { $0 + "\n" }.joined())
      guard said == .ok else { return said }
    }
    return .ok
  }
}
