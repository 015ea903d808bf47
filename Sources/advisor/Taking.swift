internal import Channels
private import Dialog
internal import Documents
internal import Engine
internal import SessionStore
internal import Speech
private import Glibc

/// What the verbs that write papers share.
enum Taking {
  /// The languages to write in, the main one first: those of the option, else those of the talk.
  static func languages(
    _ arguments: ParsedArguments, of state: State = State(), _ library: LanguageLibrary
  ) throws(Loading.Refused) -> [String] {
    if let wanted = try Loading.languages(arguments, .languages, among: library) { return wanted }
    return state.languages.isEmpty ? [DialogGraph.english] : state.languages
  }

  /// The same languages with everything needed to write in them, and English.
  static func tongues(
    _ languages: [String], _ library: LanguageLibrary
  ) -> (chosen: [Tongue], english: Tongue) {
    (languages.map { Tongue(library.spoken(in: [$0])) }, Tongue(library.english))
  }

  /// The word for all formats at once.
  static let all = "all"

  /// The formats of a word that is one of those of `--as`.
  static func formats(_ word: String?) -> Set<Export.Format> {
    guard let word, word != all else { return word == nil ? [.html] : Set(Export.Format.allCases) }
    return Export.Format(rawValue: word).map { [$0] } ?? []
  }

  /// What was said, in words of each language.
  static func talk(
    _ records: [TranscriptRecord.Content], _ spoken: SpokenDialog, showsPrivate: Bool
  ) -> Talk {
    let transcript = Transcript(spoken, showsPrivate: showsPrivate, bidi: .isolates)
    let turns = transcript.parts(records).map {
      Talk.Turn(
        time: $0.time, typed: $0.isMasked ? .masked : $0.typed.map { .words($0) },
        passages: $0.passages)
    }
    return Talk(turns, showsPrivate: showsPrivate)
  }

  /// Makes the papers of a conversation that is being held, in its languages, here.
  ///
  /// One page to read and print, drafts for mail, and a calendar: the other forms are for whoever
  /// knows to ask for them.
  static func maker(_ library: LanguageLibrary, _ clock: Clock) -> PapersMaker {
    { order throws(PapersFailure) in
      let languages = order.state.languages.isEmpty ? [DialogGraph.english] : order.state.languages
      let (tongues, english) = tongues(languages, library)
      let export = Export(
        Papers(of: order.state, in: tongues, english: english, on: clock.today()),
        talk: talk(order.records, library.spoken(in: languages), showsPrivate: false),
        time: clock.moment(at: clock.now()), isDiscreet: order.isDiscreet)
      let files = export.files(as: [.html, .eml, .ics])
      do throws(OutputFolder.Failure) {
        try OutputFolder.write(files, to: order.folder, isNew: true)
      } catch {
        throw PapersFailure(error)
      }
      return PapersMade(count: files.count, folder: whole(order.folder))
    }
  }

  /// A path from the root, so that the folder can be found again from everywhere.
  private static func whole(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Writes files, and says which.
  static func write(
    _ files: [OutputFile], to folder: String
  ) throws(Loading.Refused) -> ExitStatus {
    do throws(OutputFolder.Failure) {
      try OutputFolder.write(files, to: folder)
    } catch {
      throw refuse(error, folder)
    }
    return Launch.say(files.map { "\(folder)/\($0.name)\n" }.joined())
  }

  private static func refuse(_ failure: OutputFolder.Failure, _ folder: String) -> Loading.Refused {
    switch failure {
    case .notAFolder:
      Loading.refuse(
        "\(folder) is a link or no folder, so nothing is written there. Name another.",
        .cannotCreate)
    case .exists(let name):
      Loading.refuse(
        "\(folder)/\(name) is there already, and nothing is overwritten. Name another folder.",
        .cannotCreate)
    case .full:
      Loading.refuse(
        "There is no room left at \(folder), so no files were written. Name a folder elsewhere, or "
          + "make room.", .ioError)
    case .nowhere:
      Loading.refuse(
        "There is no folder for \(folder) to be in. Make that one first, or name another.",
        .cannotCreate)
    case .readOnly:
      Loading.refuse("\(folder) cannot be written to. Name another folder.", .cannotCreate)
    case .other(let code):
      Loading.refuse(
        "Nothing could be written to \(folder): \(String(cString: strerror(code))).",
        .cannotCreate)
    }
  }
}

extension Option {
  /// The form of a single document.
  static let pageFormat = Option.choice(
    "as", DocumentFormat.allCases.map(\.rawValue), "the form of the document")
}

extension ParsedArguments {
  /// The form of a single document; nil when none is named.
  var pageFormat: DocumentFormat? {
    value(of: .pageFormat).flatMap(DocumentFormat.init(rawValue:))
  }
}

extension PapersFailure {
  fileprivate init(_ failure: OutputFolder.Failure) {
    switch failure {
    case .exists: self = .exists
    case .full: self = .full
    case .readOnly: self = .readOnly
    case .notAFolder, .nowhere, .other: self = .other
    }
  }
}
