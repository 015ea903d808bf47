import Authoring
import Channels
import Dialog
import Engine
import Speech
import TestSupport
import Testing

/// The whole dialog in languages that are made from its English, so that whatever is not translated,
/// cut or misunderstood shows.
@Suite struct PseudoLanguageTests {
  static let codes = [PseudoLanguage.accented.code, PseudoLanguage.mirrored.code]

  @Test(arguments: codes) func `every text is translated`(_ code: String) throws {
    let voice = try #require(try PseudoLanguage.library().voice(code))
    #expect(voice.dialog.untranslated == 0)
  }

  @Test(arguments: codes) func `every worked example goes as it says`(_ code: String) throws {
    for run in try PlayedDialog.runs(code, of: PseudoLanguage.library()) {
      #expect(run.findings == [])
    }
  }

  @Test(arguments: codes) func `no English is left over`(_ code: String) throws {
    let library = try PseudoLanguage.library()
    let spoken = library.spoken(in: [code])
    var checked = 0
    for turn in try PlayedDialog.runs(code, of: library).flatMap(\.turns) {
      let speaker = Speaker(spoken, turn.sheet)
      let typed = turn.sheet.typedWords(in: spoken.dialog)
      for event in turn.events {
        let isLetter = if case .drafted = event { true } else { false }
        for passage in speaker.passages(event) {
          // A letter is in English on purpose; what stands around it is not.
          guard passage.language != .english else {
            #expect(isLetter, "\(event): \(passage.text)")
            continue
          }
          checked += 1
          // The language's own name is "English", and "العربية".
          let named = passage.text.replacing(Language(code).name, with: "")
          let left = Self.englishWords(of: named).subtracting(typed)
          #expect(left.isEmpty, "\(event): \(left.sorted()) in: \(passage.text)")
        }
      }
    }
    #expect(checked > 1_000)
  }

  /// All prompts, also those that no worked example comes to.
  @Test(arguments: codes) func `every question is asked without English`(_ code: String) throws {
    let spoken = try PseudoLanguage.library().spoken(in: [code])
    for who in ["1", "2"] {
      var talk = Talk(spoken.script, state: State(languages: [code]))
      talk.begin()
      talk.say(who)
      let speaker = Speaker(spoken, talk.conversation.sheet(on: talk.today))
      for question in spoken.dialog.questions {
        let prompt = Prompt.question(question.name, progress: nil)
        for passage in speaker.passages(.asked(prompt))
          + speaker.passages(.explained(question.name))
        {
          #expect(passage.language != .english, "\(question.name): \(passage.text)")
          #expect(Self.englishWords(of: passage.text).isEmpty, "\(question.name): \(passage.text)")
        }
      }
    }
  }

  @Test(arguments: codes, [40, 80])
  func `nothing is cut where it is wrapped`(_ code: String, _ width: Int) throws {
    for passage in try PlayedDialog.passages(code, of: PseudoLanguage.library())
    where passage.role != .rule {
      let lines = TerminalLayout.lines([passage], width: width, style: Style(isOn: false))
      let shown = lines.joined(separator: " ").split(separator: " ")
      let said = passage.text.split { $0 == " " || $0.isNewline }
      #expect(shown.joined(separator: " ").contains(said.joined(separator: " ")), "\(passage.text)")
      let tooWide = lines.filter { DisplayWidth.columns(of: $0) > width && $0.contains(" ") }
      #expect(tooWide.allSatisfy { $0.split(separator: " ").count <= 2 }, "\(tooWide)")
    }
  }

  @Test(arguments: codes) func `nothing is cut where it is sent in pages`(_ code: String) throws {
    let library = try PseudoLanguage.library()
    let spoken = library.spoken(in: [code])
    let more = spoken.vocabulary(.textingMore)
    for run in try PlayedDialog.runs(code, of: library).prefix(4) {
      for turn in run.turns {
        let passages = Speaker(spoken, turn.sheet).passages(turn.events)
        let paged = PagedText(told: passages, question: [], budget: .sms, more: more)
        var pages: [String] = []
        while let page = paged.page(pages.count) {
          pages.append(page.hasMore ? String(page.text.dropLast(more.count + 1)) : page.text)
        }
        let sent = pages.joined(separator: "\n").split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        for passage in passages {
          let said = passage.text.spelledForGSM.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
          #expect(sent.contains(said) || sent.spelledForGSM.contains(said), "\(said)")
        }
      }
    }
  }

  /// Words of plain letters that are neither links nor addresses.
  private static func englishWords(of text: String) -> Set<String> {
    let kept =
      /https?:\/\/\S+|[\w.-]+@[\w.-]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\/[\w\/.-]*)?|[A-Z]{1,2}\d\S*(?: \d[A-Z]{2})?/
    let rest = text.unmarked.replacing(kept, with: " ")
    return Set(rest.matches(of: /[A-Za-z]{2,}/).map { String($0.output) })
  }
}

extension AnswerSheet {
  /// The words of what the person typed themselves.
  fileprivate func typedWords(in dialog: DialogGraph) -> Set<String> {
    var words: Set<String> = []
    for question in dialog.questions.indices {
      guard case .text(let text)? = self[question] else { continue }
      words.formUnion(text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) })
    }
    return words
  }
}
