import Dialog
import Engine
import Speech
import TestSupport
import Testing

@testable import Channels

/// A word of the networks acts whatever was asked, so it must be nobody's answer.
@Suite struct SMSWordTests {
  private static let languages = ["en"] + RealTranslation.languages

  private func reader(_ language: String) throws -> (SMSWord.Reader, SpokenDialog) {
    let library = try RealDialog.library()
    let spoken = library.spoken(in: [language])
    return (SMSWord.Reader([library.english.vocabulary, spoken.vocabulary]), spoken)
  }

  @Test(arguments: languages)
  func `no answer that can be chosen stops, starts or erases anything`(_ language: String) throws {
    let (words, spoken) = try reader(language)
    for dialog in spoken.script.wordings {
      for question in dialog.questions {
        for option in question.options {
          for answer in [option.label] + option.words {
            let word = words.read(answer, hasStopped: false)
            #expect(word == nil || word == .help, "'\(answer)' of \(question.name)")
          }
        }
      }
    }
  }

  @Test(arguments: languages)
  func `who repeats a word of the question about removal is not silenced`(_ language: String)
    throws
  {
    let (words, spoken) = try reader(language)
    for dialog in spoken.script.wordings {
      let question = try #require(dialog.questions.first { $0.name == "removal-risk" })
      for paragraph in question.text {
        for word in paragraph.text.plain.split(whereSeparator: { !$0.isLetter }) {
          #expect(words.read(String(word), hasStopped: false) != .stop, "'\(word)'")
        }
      }
    }
  }

  @Test(arguments: [
    "STOP", "stopall", "Stop All", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
    "OPT OUT", "OPT-OUT", "ARRET",
  ])
  func `a word that networks know stops in every language`(_ word: String) throws {
    for language in Self.languages {
      #expect(try reader(language).0.read(word, hasStopped: false) == .stop)
    }
  }

  @Test(arguments: ["remove", "REMOVE", "deport", "leave"])
  func `a word that no network knows stops nothing`(_ word: String) throws {
    for language in Self.languages {
      #expect(try reader(language).0.read(word, hasStopped: false) == nil)
    }
  }
}
