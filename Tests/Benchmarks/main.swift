import Dialog
import Engine
import Foundation
import TestSupport

/// Times what people wait for, in a release build: `swift run -c release Benchmarks load`.
func run(_ arguments: [String]) throws {
  switch arguments.first {
  case "load": load(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 200)
  case "turns": try turns()
  case "random": try random(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000)
  default: print("usage: Benchmarks load [count] | turns | random [count]")
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

/// Walks to the end of the real dialog and back through its letters, by the first choices.
func turns() throws {
  guard case .sound(let graph) = RealDialog.loaded else {
    print("the real dialog is not sound")
    return
  }
  let script = try Script(graph)
  let today = CalendarDay(number: 20_780)
  var count = 0
  let memory = times(30) {
    count = 0
    for first in ["1", "2"] {
      var conversation = Conversation(script)
      _ = conversation.begin(on: today)
      for turn in 0..<40 {
        _ = conversation.reply(to: turn % 3 == 2 ? "2" : first, on: today)
        count += 1
      }
    }
  }
  print("in memory: \(Int(Double(count) / memory.median * 1000)) turns a second")
  let kept = times(30) {
    for first in ["1", "2"] {
      var talk = Talk(script)
      talk.begin()
      for turn in 0..<40 { talk.say(turn % 3 == 2 ? "2" : first) }
    }
  }
  print(
    "with the state written and read: \(Int(Double(count) / kept.median * 1000)) turns a second")
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
