import Dialog
import Engine
import TestSupport
import Testing

/// "Question 5 of about 12".
@Suite struct ProgressTests {
  @Test func theNumberRisesAndTheTotalOnlyFalls() throws {
    var talk = try Visa.talk()
    var seen: [Progress] = []
    for message in ["me", "no", "waiting"] {
      if let progress = talk.progress { seen.append(progress) }
      talk.say(message)
    }
    if let progress = talk.progress { seen.append(progress) }
    #expect(seen.map(\.number) == [1, 2, 3, 4])
    #expect(seen.map(\.total) == [6, 6, 5, 4])
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
    #expect(talk.progress?.total == 4)
    #expect(talk.conversation.plan(on: talk.today).items.isEmpty)
    talk.say("no")
    #expect(talk.progress == Progress(number: 2, total: 2))
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
    #expect(talk.progress == Progress(number: 1, total: 2000))
    talk.say("a", "b")
    #expect(talk.progress == Progress(number: 3, total: 2000))
  }
}
