import Dialog
import Engine
import Foundation
import Gettext
import Speech
import TestSupport

/// Times what people wait for, in a release build: `swift run -c release Benchmarks load`.
func run(_ arguments: [String]) throws {
  switch arguments.first {
  case "load": load(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 200)
  case "catalogues": try catalogues(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 200)
  case "turns": try turns()
  case "random": try random(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000)
  case "gateway": try GatewayBenchmark.run(Array(arguments.dropFirst()))
  case "recode": try Recode.run(arguments[1])
  case "keep": RawRows(of: arguments[1]).answer(in: arguments[2], length: Int(arguments[3]) ?? 0)
  default:
    print(
      """
      usage: Benchmarks load [count] | catalogues [count] | turns | random [count]
             | gateway [durable | memory | half | senders | lines] [--dialog=walk | --dialog=politicians]
      """)
  }
}

/// The median, the least and the most time of many runs, in milliseconds.
///
/// Time of the processor, not of the clock on the wall: whatever else a machine does slows a run
/// down, but is no part of it. Nor is giving back the memory of what was made.
func times<Made>(
  _ count: Int, _ body: () -> Made
) -> (median: Double, least: Double, most: Double) {
  let times = (0..<count).map { _ in
    let start = clock()
    let made = body()
    let end = clock()
    return withExtendedLifetime(made) {
      Double(end - start) / Double(CLOCKS_PER_SEC) * 1000
    }
  }.sorted()
  return (times[count / 2], times[0], times[count - 1])
}

func load(count: Int) {
  let generated = DialogFile(path: "generated.dialog", bytes: Array(Generated.dialog.utf8))
  let small = [
    ("500 generated entries", [generated], RealDialog.common.filter { $0.chapter == "answers" }),
    ("the same, with the common files", [generated], RealDialog.common),
    ("the real dialog", RealDialog.files, RealDialog.common),
  ]
  for (name, files, common) in small {
    var isSound = false
    let time = times(count) {
      let loaded = DialogGraph.load(files: files, common: common)
      if case .sound = loaded { isSound = true }
      return loaded
    }
    let bytes = (files + common).reduce(0) { $0 + $1.bytes.count }
    print(
      "\(name): \(bytes / 1024) KB, median \(time.median) ms,",
      "least \(time.least), most \(time.most)\(isSound ? "" : " (NOT SOUND)")")
  }
  if case .sound(let graph) = RealDialog.loaded {
    let time = times(count) { try? Script(graph) }
    print("the words of the real dialog: median \(time.median) ms")
  }
}

/// Reading the file of each language: what whoever chooses it waits for.
func catalogues(count: Int) throws {
  for language in RealTranslation.languages {
    let bytes = Array(try RealTranslation.text(language).utf8)
    let time = times(count) {
      Catalogue.read(bytes, path: "\(language).po", language: language)
    }
    print(
      "\(language).po: \(bytes.count / 1024) KB, median \(time.median) ms,",
      "least \(time.least), most \(time.most)")
  }
}

/// What somebody types from the first question to two letters and the end.
func typical(_ script: Script, on today: CalendarDay) -> [String] {
  var conversation = Conversation(script)
  var events = conversation.begin(on: today)
  var typed: [String] = []
  var letters = 0
  while typed.count < 60 {
    let answer: String
    if case .asked(.which)? = events.last {
      answer = "1"
    } else if let name = conversation.openQuestion(on: today),
      let question = script.dialog.questionIndex[name]
    {
      answer = typical(script.dialog.questions[question], typed.count)
    } else {
      letters += 1
      answer = letters < 3 ? String(letters) : "stop"
    }
    typed.append(answer)
    events = conversation.reply(to: answer, on: today)
    if events.contains(.stopped) { break }
  }
  return typed
}

/// What somebody types for a question, as the so-maniest message.
func typical(_ question: Question, _ count: Int) -> String {
  switch question.kind {
  case .choice: count % 3 == 0 ? "2" : "1"
  case .many: "1 2"
  case .line: "Selam Haile"
  case .text: "They did not read the letter from my doctor."
  case .postcode: "TS18 1AA"
  case .date: question.expects == .future ? "March 2027" : "March 2026"
  case .number: "7"
  }
}

/// Whole conversations with the real dialog, from the first question to two letters.
func turns() throws {
  guard case .sound(let real) = RealDialog.loaded,
    case .sound(let walk) = DialogGraph.load(
      files: [DialogFile(path: "walk.dialog", bytes: Array(PeerWalk.chapter.utf8))],
      common: RealDialog.common)
  else {
    print("a dialog is not sound")
    return
  }
  for (name, graph) in [("the walk of other engines", walk), ("the real dialog", real)] {
    print("\(name):")
    try turns(graph)
  }
}

private func turns(_ graph: DialogGraph) throws {
  let script = try Script(graph)
  let vocabulary = try Vocabulary(graph)
  let today = CalendarDay(number: 20_780)
  let typed = typical(script, on: today)
  var last = State()
  func time(_ name: String, _ turn: (inout Conversation, String) -> Void) {
    let time = times(60) {
      var conversation = Conversation(script)
      _ = conversation.begin(on: today)
      for text in typed { turn(&conversation, text) }
      last = conversation.state
    }
    let each = time.median / Double(typed.count) * 1000
    print("\(name): \(each.formatted(.number.precision(.fractionLength(1)))) microseconds a turn")
  }
  print("\(typed.count) turns a conversation")
  time("replying") { conversation, text in _ = conversation.reply(to: text, on: today) }
  time("and the state written and read") { conversation, text in
    _ = conversation.reply(to: text, on: today)
    conversation = Conversation(script, state: Talk.reread(conversation.state))
  }
  time("replying and speaking") { conversation, text in
    let events = conversation.reply(to: text, on: today)
    _ = Speaker(script, vocabulary, conversation.sheet(on: today)).passages(events)
  }
  print("the state at the end: \(Talk.written(last).count) bytes")
}

func random(count: Int) throws {
  guard case .sound(let graph) = RealDialog.loaded else {
    print("the real dialog is not sound")
    return
  }
  for (name, script) in [("small", try Visa.script()), ("real", try Script(graph))] {
    var problems: [String] = []
    let time = ContinuousClock().measure {
      for seed in 0..<count { problems += RandomTalk.problems(script, seed: UInt64(seed)) }
    }
    print("\(name): \(count) random conversations in \(time), \(problems.count) problems")
    for problem in problems.prefix(10) { print(problem) }
  }
}

try run(Array(CommandLine.arguments.dropFirst()))
