import Dialog
import Findings
import Foundation

func files(_ folder: String) -> [DialogFile] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".dialog") }.sorted().map {
    DialogFile(
      path: folder + "/" + $0,
      bytes: Array(FileManager.default.contents(atPath: folder + "/" + $0) ?? Data()))
  }
}
let clock = ContinuousClock()
let (a, b) = (files("Dialogs/politicians"), files("Dialogs/common"))
var loaded: DialogGraph.Loaded?
let time = clock.measure { loaded = DialogGraph.load(files: a, common: b) }
switch loaded {
case .sound(let graph)?:
  print("sound:", graph.questions.count, "questions", graph.steps.count, "steps", graph.letters.count, "letters", time)
case .unsound(let findings)?:
  for finding in findings { print(finding) }
case nil: break
}
