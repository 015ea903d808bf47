import Dialog
import Engine
import Speech

/// What a message told, in parts, for a client that asked for them.
struct Structure {
  private let plan: (isComplete: Bool, steps: [Speaker.Step])?
  private let letters: [Speaker.Letter]

  /// The plan and the letters among events; nil when there are none.
  init?(_ events: [Event], _ speaker: Speaker) {
    var plan: (isComplete: Bool, steps: [Speaker.Step])?
    var letters: [Speaker.Letter] = []
    for event in events {
      if case .planned(let planned) = event {
        plan = (planned.isComplete, speaker.steps(of: planned))
      }
      if case .drafted(let name) = event, let letter = speaker.letter(named: name) {
        letters.append(letter)
      }
      if case .draftedWithMeaning(let name) = event, let letter = speaker.letter(named: name) {
        letters.append(letter)
      }
    }
    guard plan != nil || !letters.isEmpty else { return nil }
    self.plan = plan
    self.letters = letters
  }

  /// Writes its members into the object of a reply.
  func write(to writer: inout JSONWriter) {
    if let plan {
      writer.key("plan")
      writer.object { writer in
        writer.key("complete")
        writer.bool(plan.isComplete)
        writer.key("steps")
        writer.array { writer in
          for (index, step) in plan.steps.enumerated() {
            Self.write(step, number: index + 1, to: &writer)
          }
        }
      }
    }
    guard !letters.isEmpty else { return }
    writer.key("letters")
    writer.array { writer in
      for letter in letters { Self.write(letter, to: &writer) }
    }
  }

  private static func write(_ step: Speaker.Step, number: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("number")
      writer.integer(number)
      writer.key("id")
      writer.string(step.name)
      writer.key("stage")
      writer.string(step.stage.rawValue)
      writer.key("day")
      writer.string(step.day?.description)
      writer.key("title")
      writer.string(step.title)
      writer.key("text")
      writer.strings(step.text)
      writer.key("notes")
      writer.strings(step.notes)
      writer.key("letters")
      writer.strings(step.letters)
    }
  }

  private static func write(_ letter: Speaker.Letter, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id")
      writer.string(letter.name)
      writer.key("title")
      writer.string(letter.title)
      writer.key("public")
      writer.bool(letter.isPublic)
      writer.key("to")
      writer.string(letter.recipient)
      writer.key("subject")
      writer.string(letter.subject)
      writer.key("body")
      writer.string(letter.body)
      writer.key("gaps")
      writer.strings(letter.gaps)
      writer.key("to_translate")
      writer.strings(letter.toTranslate)
      writer.key("notes")
      writer.strings(letter.notes)
    }
  }
}

extension JSONWriter {
  /// Writes an array of strings.
  fileprivate mutating func strings(_ texts: [String]) {
    array { writer in
      for text in texts { writer.string(text) }
    }
  }
}
