import Authoring
import Channels
import Dialog
import Engine
import Gettext
import TestSupport
import Testing

@testable import Speech

/// That in languages written from the right everything that is dialled, typed or copied is seen in its
/// order, with fribidi as the judge.
@Suite(.enabled(if: BidiJudge.isInstalled, "fribidi (Debian: libfribidi-bin) is not installed"))
struct DirectionTests {
  /// A language and how its directions are marked.
  struct Setting: CustomTestStringConvertible, Sendable {
    let language: String
    let bidi: BidiMode

    var testDescription: String { "\(language), \(bidi.rawValue)" }
  }

  static let languages = RealTranslation.languages.filter {
    Language($0).direction == .rightToLeft
  }
  static let settings = (languages + [PseudoLanguage.mirrored.code]).flatMap { language in
    BidiMode.allCases.map { Setting(language: language, bidi: $0) }
  }

  @Test func `there are languages to look at`() {
    #expect(Set(Self.languages).isSuperset(of: ["ar", "fa"]))
  }

  @Test(arguments: settings)
  func `what is said is seen in its order and never broken`(_ setting: Setting) throws {
    let library = try PseudoLanguage.library()
    let passages = try PlayedDialog.passages(setting.language, of: library, by: setting.bidi)
    #expect(passages.count > 500)
    try expectOrder(passages, setting)
  }

  /// Also what no worked example comes to, with a telephone number, a link, a postcode and a reference
  /// in the place of whatever is filled in.
  @Test(arguments: settings)
  func `every text of a catalogue is seen in its order`(_ setting: Setting) throws {
    let library = try PseudoLanguage.library()
    let dialog = try #require(library.voice(setting.language)).dialog
    let values = [
      "020 7219 4272", "+44 20 7219 3000", "https://www.theyworkforyou.com/", "TS18 1AA",
      "E1234567/2", "a.person@parliament.uk", "Alex Sample", "25",
    ].map { BidiMode.isolated($0, in: .rightToLeft) }
    var turn = 0
    let passages = dialog.translationUnits.filter { $0.kind == .sentence }.map { unit in
      // What stands side by side is a date; nobody writes two telephone numbers there.
      let fitting = unit.english.contains("} {") ? [values[7], values[6]] : values
      let filled = unit.english.replacing(/\{[a-z0-9.-]+\}/) { _ in
        turn += 1
        return fitting[turn % fitting.count]
      }
      return Passage(.paragraph, filled, in: Language(setting.language)).shown(by: setting.bidi)
    }
    #expect(passages.count > 1_000)
    try expectOrder(passages, setting)
  }

  /// A line, and what of it must be where.
  private struct Line {
    let text: String
    let direction: Direction
    /// The number that it begins with, of an option.
    var option: Int?
  }

  private func expectOrder(_ passages: [Passage], _ setting: Setting) throws {
    let exact = passages.filter {
      $0.role != .rule && ($0.optionNumber != nil || !Exact.pieces(of: $0.text).isEmpty)
    }
    let layouts: KeyValuePairs<String, (Passage) -> [String]> = [
      "a pipe": { PlainLayout.lines([$0], bidi: setting.bidi) },
      "80 columns": { Self.wrapped($0, 80, setting.bidi) },
      "40 columns": { Self.wrapped($0, 40, setting.bidi) },
    ]
    for (name, lay) in layouts {
      let lines = exact.flatMap { passage -> [Line] in
        let laid = lay(passage).filter { !$0.isEmpty }
        let bare = laid.map(\.unmarked)
        for piece in Exact.pieces(of: passage.text)
        where !bare.contains(where: { $0.contains(piece) }) {
          Issue.record("\(name): '\(piece)' was broken in \(bare)")
        }
        return laid.enumerated().map { index, line in
          Line(
            text: line, direction: passage.language.direction,
            option: index == 0 ? passage.optionNumber : nil)
        }
      }
      try expectOrder(lines, .ofEachLine, name, setting)
      // English lines are shown as such by whoever copies them; no mark could help them elsewhere.
      try expectOrder(lines.filter { $0.direction == .rightToLeft }, .rightToLeft, name, setting)
    }
  }

  private func expectOrder(
    _ lines: [Line], _ base: BidiJudge.Base, _ layout: String, _ setting: Setting
  ) throws {
    let exact = lines.map { Exact.pieces(of: $0.text) }
    let seen = try BidiJudge.seen(lines.map(\.text), base)
    try #require(seen.count == lines.count)
    for ((line, pieces), seen) in zip(zip(lines, exact), seen) {
      for piece in pieces where !seen.contains(piece) {
        Issue.record("\(layout), \(base): '\(piece)' is not seen in '\(seen)'")
      }
      guard let option = line.option, line.direction == .rightToLeft else { continue }
      let words = seen.split(separator: " ")
      // Without marks a label that begins with Latin letters makes a line from the left.
      let isFirst = setting.bidi == .none && words.first == "\(option)."
      #expect(words.last == ".\(option)" || isFirst, "\(layout), \(base): '\(seen)'")
    }
  }

  private static func wrapped(_ passage: Passage, _ width: Int, _ bidi: BidiMode) -> [String] {
    TerminalLayout.lines([passage], width: width, style: Style(isOn: false), bidi: bidi)
  }
}

extension Passage {
  fileprivate var optionNumber: Int? {
    if case .option(let number) = role { number } else { nil }
  }
}
