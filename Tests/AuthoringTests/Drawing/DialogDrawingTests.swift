import Dialog
import Engine
import Findings
import Foundation
import Speech
import TestSupport
import Testing

@testable import Authoring

/// Dialogs as pictures.
@Suite struct DialogDrawingTests {
  private static let dot = Judge.program("dot")

  /// Entries whose words are full of signs that pictures use themselves.
  private static let hostile =
    SampleDialog.text
    .replacing(
      "@ title In detention", with: ##"@ title end "x" <b>&amp;</b> \\N #35; `a` | ] % *_"##
    )
    .replacing("- london: London", with: ##"- london: "London" <br/> \\l #quot; --> x"##)
    .replacing("-> help\n", with: "-> help if town is london\n-> since\n")

  private func drawing(
    _ spoken: SpokenDialog, chapter: String? = nil, from: String? = nil, to: String? = nil,
    way: DrawnWay? = nil
  ) throws -> DialogDrawing {
    let part = try DrawnPart(of: spoken.dialog, chapter: chapter, from: from, to: to)
    return DialogDrawing(of: spoken, part: part, way: way)
  }

  private static func languages() throws -> LanguageLibrary {
    LanguageLibrary(try RealDialog.spoken(), translations: RealTranslation.languages) {
      try? RealTranslation.catalogue($0)
    }
  }

  /// What Graphviz makes of a picture.
  private func judged(_ text: String) throws -> String {
    let dot = try #require(Self.dot)
    let answer = try dot.ask(["-Tplain"], input: text)
    #expect(answer.status == 0 && answer.errors == "", "\(answer.errors.prefix(500))")
    return answer.output
  }

  @Test func theWholeHasEveryEntryOnceAndEveryWay() throws {
    let dialog = try RealDialog.spoken().dialog
    let drawing = try drawing(RealDialog.spoken())
    let walk = Set(drawing.chapters.flatMap(\.places).map(\.id))
    #expect(walk == Set(dialog.nodes.map(\.name)))
    let listed = drawing.chapters.flatMap(\.lists).flatMap(\.rows).map(\.id).sorted()
    let details = dialog.questions.filter { !$0.isInWalk }.map(\.name)
    #expect(
      listed == (dialog.steps.map(\.name) + dialog.letters.map(\.name) + details).sorted())
    #expect(drawing.ways.count == dialog.nodes.reduce(0) { $0 + $1.routes.count })
    #expect(drawing.chapters.map(\.name) == dialog.chapters.filter { $0 != "facts" })
  }

  @Test func eachChapterHasItsEntriesAndTheirNeighbours() throws {
    let spoken = try RealDialog.spoken()
    for chapter in spoken.dialog.chapters {
      let drawing = try drawing(spoken, chapter: chapter)
      #expect(drawing.chapters.map(\.name) == [chapter])
      let ids = Set(drawing.allPlaces.map(\.id))
      for way in drawing.ways { #expect(ids.contains(way.from) && ids.contains(way.to)) }
    }
    let mp = try drawing(spoken, chapter: "mp")
    let outside = mp.places.filter { $0.kind == .elsewhere }.map(\.id)
    #expect(outside == ["stage", "waiting-since", "want-decision", "refusal", "supporters"])
  }

  @Test(.enabled(if: Judge.program("dot") != nil, "dot (Debian: graphviz) is not installed"))
  func graphvizUnderstandsTheWholeAndEachChapter() throws {
    let spoken = try RealDialog.spoken()
    for chapter in [nil] + spoken.dialog.chapters.map(Optional.some) {
      let drawing = try drawing(spoken, chapter: chapter)
      let plain = try judged(DOTText.text(drawing))
      let lists = drawing.chapters.flatMap(\.lists).count
      #expect(
        plain.split(separator: "\n").count { $0.hasPrefix("node ") }
          == drawing.allPlaces.count + lists)
    }
  }

  @Test(
    .enabled(if: Judge.program("dot") != nil, "dot (Debian: graphviz) is not installed"),
    arguments: ["plan", "facts"])
  func theListsOfAChapterStandUnderEachOtherInTheirOrder(chapter: String) throws {
    let drawing = try drawing(RealDialog.spoken(), chapter: chapter)
    let nodes = try judged(DOTText.text(drawing)).split(separator: "\n")
    let heights = try drawing.chapters.flatMap { chapter in
      try chapter.lists.map { list -> Double in
        let head = "node \"\(chapter.name): \(list.title)\" "
        let node = try #require(nodes.first { $0.hasPrefix(head) }, "\(head)")
        return try #require(Double(node.dropFirst(head.count).split(separator: " ")[1]))
      }
    }
    #expect(heights.count > 1 && heights == heights.sorted(by: >))
  }

  @Test(
    .enabled(if: Judge.program("dot") != nil, "dot (Debian: graphviz) is not installed"),
    arguments: RealTranslation.languages)
  func graphvizUnderstandsEveryLanguage(language: String) throws {
    let spoken = try Self.languages().spoken(in: [language])
    let drawing = try drawing(spoken)
    #expect(drawing.isRightToLeft == (spoken.voices[0].language.direction == .rightToLeft))
    _ = try judged(DOTText.text(drawing))
    try expectSimple(MermaidText.text(drawing))
  }

  @Test func aLineOfAnotherDirectionKeepsItsOwn() {
    let lines = LabelLines.of("اليوم (MP) غدا", columns: 8, isRightToLeft: true)
    #expect(lines == ["\u{2067}اليوم\u{2069}", "\u{2067}(MP) غدا\u{2069}"])
    #expect(LabelLines.of("a bcd ef", columns: 5, isRightToLeft: false) == ["a bcd", "ef"])
    #expect(LabelLines.of("", columns: 5, isRightToLeft: false) == [""])
  }

  @Test func wordsThatArePartOfAPicturesOwnLanguageStayWords() throws {
    let spoken = try SpokenDialog.small(Self.hostile)
    let drawing = try drawing(spoken, to: "plan")
    try expectSimple(MermaidText.text(drawing))
    if Self.dot != nil {
      let plain = try judged(DOTText.text(drawing))
      #expect(plain.contains("node first "))
      // As SVG the words are what the author wrote.
      let dot = try #require(Self.dot)
      let svg = try dot.ask(["-Tsvg"], input: DOTText.text(drawing)).output
      #expect(svg.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;"))
    }
  }

  /// That a text has nothing but the plainest lines of Mermaid, and in labels nothing but letters,
  /// breaks and signs by number.
  private func expectSimple(_ text: String) throws {
    let label = #/"(?:[^"#&<>`\\*_;{}\[\]|%]|#\d+;|<br/>)*"/#
    let known: [Regex<Substring>] = [
      try Regex(#"flowchart TB"#), try Regex(#"direction (?:TB|LR)"#), try Regex(#"end"#),
      try Regex(#"subgraph [a-z0-9]+\[L\]"#),
      try Regex(#"[a-z0-9]+(?:\[L\]|\(L\)|\{L\}|\[\[L\]\])"#),
      try Regex(#"[a-z0-9]+ -\.?->(?:\|L\|)? [a-z0-9]+"#),
      try Regex(#"[a-z0-9]+(?: ~~~ [a-z0-9]+)+"#), try Regex(#"classDef [a-z]+ [a-z0-9:#,-]+"#),
      try Regex(#"class [a-z0-9,]+ [a-z]+"#), try Regex(#"linkStyle [0-9,]+ [a-z0-9:#,-]+"#),
    ]
    for line in text.split(separator: "\n") {
      let bare = line.trimmingPrefix(while: \.isWhitespace).replacing(label, with: "L")
      #expect(known.contains { (try? $0.wholeMatch(in: String(bare))) ?? nil != nil }, "\(line)")
    }
  }

  @Test func mermaidIsSimpleForTheWholeAndEachChapter() throws {
    let spoken = try RealDialog.spoken()
    for chapter in [nil] + spoken.dialog.chapters.map(Optional.some) {
      let text = MermaidText.text(try drawing(spoken, chapter: chapter))
      try expectSimple(text)
      // Sites draw no more than this.
      #expect(text.utf8.count < 50_000)
    }
  }

  // MARK: Ways

  @Test func aWayIsLabelledWithTheAnswersThatLeadThere() throws {
    let drawing = try drawing(RealDialog.spoken())
    func labels(from: String, to: String) -> [String?] {
      drawing.ways.filter { $0.from == from && $0.to == to }.map(\.label)
    }
    #expect(labels(from: "contact", to: "last-wrote") == [#""Yes, but no real reply came""#])
    #expect(
      labels(from: "contact", to: "supporters")
        == [#""Not yet", "Yes, but the MP cannot or will not help""#])
    #expect(labels(from: "welcome", to: "keeping") == [nil])
    let rest = drawing.ways.filter { $0.kind == .otherwise }.map(\.from)
    #expect(rest.contains("contact") && !rest.contains("welcome"))
  }

  private func play(_ name: String) throws -> WalkthroughRun {
    let spoken = try RealDialog.spoken()
    let file = try #require(
      RealDialog.walkthroughs.first { $0.path.hasSuffix("/\(name).walkthrough") })
    return try #require(WalkthroughPlays([file], of: spoken).runs.first)
  }

  @Test(arguments: RealDialog.walkthroughs.map(\.path))
  func theMarkedWayIsTheOneThatTheExampleTook(path: String) throws {
    let spoken = try RealDialog.spoken()
    let name = String(try #require(path.split(separator: "/").last)).replacing(
      ".walkthrough", with: "")
    let run = try play(name)
    let drawing = try drawing(spoken, way: DrawnWay(run, in: spoken.dialog))
    let marked = drawing.ways.filter(\.isMarked)
    // One line from the start to the plan.
    let start = spoken.dialog.nodes[spoken.dialog.start].name
    var place = start
    for _ in marked {
      let next = try #require(marked.first { $0.from == place })
      place = next.to
    }
    #expect(place == "plan")
    // What is marked was asked or told, and what the last plan has is marked.
    let visits = Visits([run], in: spoken.dialog).targets
    for (index, node) in spoken.dialog.nodes.enumerated()
    where drawing.allPlaces.contains(where: { $0.id == node.name && $0.isMarked }) {
      if case .route = node.kind { continue }
      #expect(visits.contains(.node(index)), "\(node.name)")
    }
    let rows = drawing.chapters.flatMap(\.lists).flatMap(\.rows)
    let sheet = try #require(run.turns.last?.sheet)
    for step in spoken.dialog.steps {
      let row = try #require(rows.first { $0.id == step.name })
      let isPlanned = sheet.holds(step.condition, in: spoken.dialog)
      #expect(row.isMarked == isPlanned, "\(step.name)")
    }
    #expect(DOTText.text(drawing).contains("Example: \(name)"))
  }

  // MARK: Parts

  @Test func aPartHasWhatLiesBetweenTwoEntries() throws {
    let spoken = try RealDialog.spoken()
    let between = try drawing(spoken, from: "stage", to: "home").allPlaces.map(\.id)
    #expect(between == ["stage", "waiting-since", "want-decision", "refusal", "home"])
    #expect(try drawing(spoken, from: "public").allPlaces.map(\.id).contains("plan"))
    #expect(try !drawing(spoken, to: "who").allPlaces.map(\.id).contains("detained"))
  }

  @Test func aStepIsDrawnWithTheAnswersThatDecideIt() throws {
    let drawing = try drawing(RealDialog.spoken(), to: "call-mp-today")
    let deciding = drawing.ways.filter { $0.kind == .decides }.map(\.from)
    #expect(deciding == ["detained", "removal-risk", "lawyer"])
    #expect(drawing.allPlaces.map(\.id).last == "call-mp-today")
    #expect(!drawing.allPlaces.map(\.id).contains("stage"))
  }

  @Test func aNameThatIsNotThereIsSaid() throws {
    let dialog = try RealDialog.spoken().dialog
    #expect(throws: DrawnPart.Failure.noChapter("emergancy", suggestion: "emergency")) {
      try DrawnPart(of: dialog, chapter: "emergancy")
    }
    #expect(throws: DrawnPart.Failure.noEntry("whoo", suggestion: "who")) {
      try DrawnPart(of: dialog, from: "whoo")
    }
    #expect(throws: DrawnPart.Failure.noEntry("call-mp", suggestion: nil)) {
      try DrawnPart(of: dialog, from: "call-mp")
    }
    #expect(throws: DrawnPart.Failure.noWay(from: "public", to: "who")) {
      try DrawnPart(of: dialog, from: "public", to: "who")
    }
  }
}
