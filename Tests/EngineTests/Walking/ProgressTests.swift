import Dialog
import Engine
import TestSupport
import Testing

/// "Question 5 of about 12".
@Suite struct ProgressTests {
  @Test func theNumberRisesAndTheTotalOnlyFalls() throws {
    var talk = try Visa.talk()
    var seen = [talk.progress]
    for message in ["me", "no", "waiting"] {
      talk.say(message)
      seen.append(talk.progress)
    }
    let totals = [(1, 6), (2, 6), (3, 5), (4, 4)]
    #expect(seen == totals.map { Progress.walk(number: $0.0, total: $0.1) })
  }

  @Test func aLetterCountsDownWhatItStillAsks() throws {
    var talk = try Visa.talk("me", "no", "refused", "skip", "nobody", "plea")
    #expect(talk.progress == .letter(remaining: 3))
    talk.say("Sam")
    #expect(talk.progress == .letter(remaining: 2))
    talk.say("skip")
    #expect(talk.progress == .letter(remaining: 1))
  }

  @Test func aQuestionThatWasPassedByCountsForNothing() throws {
    let script = try SmallDialog.script(
      """
      # ask first
      @ title First
      @ answers yes-no
      First?

      -> second if first is yes
      -> third

      # ask second
      @ title Second
      @ answers yes-no
      Second?

      -> third

      # ask third
      @ title Third
      @ answers yes-no
      Third?

      -> fourth

      # ask fourth
      @ title Fourth
      @ answers yes-no
      @ if second is yes
      Fourth?

      -> plan

      # step act
      @ title Act
      @ when today
      @ if second is not yes
      Act.
      """)
    var talk = Talk(script)
    talk.begin()
    #expect(talk.progress == .walk(number: 1, total: 4))
    #expect(talk.conversation.plan(on: talk.today).items.isEmpty)
    talk.say("no")
    #expect(talk.progress == Progress.walk(number: 2, total: 2))
    // It is certain already that it will never be answered.
    #expect(talk.conversation.plan(on: talk.today).items.map(\.step) == ["act"])
  }

  @Test func aWalkOfThousandsOfQuestionsCanBeWalked() throws {
    var text = ""
    for index in 0..<2000 {
      text += "# ask \(index == 0 ? "first" : "q\(index)")\n@ title Q\n@ type line\nQ?\n\n"
      text += "-> \(index == 1999 ? "plan" : "q\(index + 1)")\n"
    }
    var talk = Talk(try SmallDialog.script(text))
    talk.begin()
    talk.say("a", "b")
    // So far ahead nobody counts, but what is counted is never less than what is asked.
    guard case .walk(number: 3, let total)? = talk.progress else {
      Issue.record("no progress: \(talk.events)")
      return
    }
    #expect(total > 3)
  }
}
