import Dialog
import Engine
import Findings
import Foundation
import Speech

func files(_ folder: String) -> [DialogFile] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".dialog") }.sorted().map {
    DialogFile(
      path: folder + "/" + $0,
      bytes: Array(FileManager.default.contents(atPath: folder + "/" + $0) ?? Data()))
  }
}
let (a, b) = (files("Dialogs/politicians"), files("Dialogs/common"))
switch DialogGraph.load(files: a, common: b) {
case .unsound(let findings):
  for finding in findings { print(finding) }
case .sound(let graph):
  do {
    let script = try Script(graph)
    let vocabulary = try Vocabulary(graph)
    let today = CalendarDay("2026-11-23")!
    var c = Conversation(script)
    func show(_ events: [Event]) {
      for p in Speaker(script, vocabulary, c.sheet(on: today)).passages(events) {
        switch p.role {
        case .option(let n): print("  \(n). \(p.text)")
        case .bullet: print("* " + p.text)
        case .title, .heading: print("\n## " + p.text)
        case .aside: print("(" + p.text + ")")
        case .paragraph: print(p.text + "\n")
        case .rule: print("---- " + p.text)
        }
      }
    }
    show(c.begin(on: today))
    while let line = readLine() {
      print("> " + line)
      show(c.reply(to: line, on: today))
    }
  } catch {
    for finding in error.findings { print(finding) }
  }
}
