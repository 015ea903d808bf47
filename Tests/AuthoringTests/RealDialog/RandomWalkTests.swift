import Authoring
import Dialog
import Engine
import Speech
import TestSupport
import Testing

@Suite struct RandomWalkTests {
  /// Without optimization a walk takes several times as long.
  #if DEBUG
    private static let walksPerSeed = 15
  #else
    private static let walksPerSeed = 1_250
  #endif

  /// What only somebody who helps may read, because it speaks of another person's case.
  private static let saidToHelpers = [
    "the person you are helping", "their case", "their lawyer", "their home", "their refusal",
    "their Home Office", "their consent", "Are they", "Have they", "Do they ", "Were they",
    "Has their", "Is their", "they are held", "true for them", "they live?",
  ]
  /// What only somebody may read whose own case it is.
  private static let saidToThePerson = [
    "your case", "your lawyer", "your home", "your MP", "your refusal", "your Home Office",
    "your consent", "your family", "your nationality", "your date of birth", "your address",
    "you are held", "you were detained", "you have a lawyer", "you have no lawyer", "Are you in ",
    "Have you signed", "true for you",
  ]
  /// What no message may promise, claim or ask for by itself.
  private static let neverWritten = [
    "guarantee", "strong case", "strong appeal", "will succeed", "will win", "passport number",
    "bank account", "bank details", "password", "stop the removal", "cancel the removal",
  ]

  @Test(arguments: UInt64(0)..<8)
  func `ends well for everybody`(seed: UInt64) throws {
    let spoken = try RealDialog.spoken()
    let who = try #require(spoken.dialog.questionIndex["who"])
    let helpers: Set = ["friend", "volunteer", "professional"]
    // Most is said to many people, and need not be looked at for each of them again.
    var seen = (helper: Set<String>(), person: Set<String>(), message: Set<String>())
    for number in 0..<UInt64(Self.walksPerSeed) {
      let walk = RandomWalk(spoken, on: Inspection.day, seed: seed << 32 | number)
      let complaint = complaint(about: walk, spoken.dialog)
      #expect(complaint == nil, "\(walk.typed)")
      for words in walk.inMessages where seen.message.insert(words).inserted {
        let never = Self.neverWritten.first { words.lowercased().contains($0) }
        #expect(never == nil && hole(in: words) == nil, "'\(words)' after \(walk.typed)")
      }
      var isHelper = false
      if case .choice(let name)? = walk.sheet[who] { isHelper = helpers.contains(name) }
      let wrong = isHelper ? Self.saidToThePerson : Self.saidToHelpers
      // Who it is about is asked before anybody can know.
      for words in walk.toPerson.drop(while: { !$0.hasPrefix("Who is") }) {
        let isNew =
          isHelper ? seen.helper.insert(words).inserted : seen.person.insert(words).inserted
        guard isNew else { continue }
        let found = wrong.first { words.contains($0) }
        #expect(found == nil && hole(in: words) == nil, "'\(words)' after \(walk.typed)")
      }
    }
  }

  /// What is wrong with a walk; nil when nothing is.
  private func complaint(about walk: RandomWalk, _ dialog: DialogGraph) -> String? {
    guard walk.isFinished else { return "it does not end" }
    guard let plan = walk.plan, plan.isComplete else { return "it has no plan" }
    let early = Set(dialog.steps.filter(\.stage.isEarly).map(\.name))
    guard let first = plan.items.first, early.contains(first.step) else {
      return "the plan does not begin this week"
    }
    guard !walk.letters.isEmpty else { return "it has no letter" }
    for (index, question) in dialog.questions.enumerated() where question.isPrivate {
      guard case .text(let secret)? = walk.sheet[index] else { continue }
      if walk.inPublic.contains(where: { $0.contains(secret) }) {
        return "'\(question.name)' stands in a text that anybody may read"
      }
    }
    return nil
  }

  /// A place where something is missing without a mark.
  private func hole(in words: String) -> String? {
    if words.isEmpty { return "nothing" }
    for trace in ["  ", "[]", "{", "}", " .", " ,", " ?", "()", "\"\"", ": ."]
    where words.contains(trace) {
      return "'\(trace)'"
    }
    return words.first == " " || words.last == " " ? "a blank at its end" : nil
  }
}
