/// A dialog of 500 entries in the proportions of the real one.
enum Generated {
  static let dialog: String = {
    var text = """
      # dialog generated
      @ title Generated
      @ start q0
      @ chapters generated
      @ review 2027-05-01


      """
    // 1 dialog, 150 questions, 40 details, 60 rules, 150 steps, 60 letters and 39 parts.
    for index in 0..<150 {
      let next = index == 149 ? "plan" : "q\(index + 1)"
      text += "# ask q\(index)\n@ title Question \(index)\n@ covers \(index % 127 + 1)\n"
      if index > 2 { text += "@ if q\(index - 2) is not b and r\(index % 2)\n" }
      if index > 0 {
        text += "? q\(index - 1) is a\n"
        text += "Has the Home Office said anything about number \(index), as far as you know?\n\n"
        text += "? otherwise\n"
      }
      text += "What do you know about the matter that has the number \(index) today?\n\n"
      text += "> It decides which step of the plan comes first, and what the letter says.\n\n"
      text += "- a: The first answer | first, one of them\n- b: The second answer | second\n"
      text +=
        "- c: Something else altogether\n\n-> \(next) if q\(index) is one of a, b\n-> \(next)\n\n"
    }
    for index in 0..<60 {
      text +=
        index < 2
        ? "# rule r\(index)\n@ if q\(index) is a\n\n"
        : "# rule r\(index)\n@ if r\(index % 2) and (q\(index * 2) is b or q\(index) is answered)\n\n"
    }
    for index in 0..<40 {
      text += "# ask d\(index)\n@ title Detail \(index)\n@ type line\n@ private\n"
      text += "What is detail \(index)? Write it as it stands in your papers.\n\n"
    }
    for index in 0..<39 {
      text += "# part p\(index)\nMy reference is {d\(index)} and I live in {d\(index + 1)}.\\\n"
      text += "I have been waiting for a decision for a long time.\n\n"
    }
    for index in 0..<150 {
      text += "# step s\(index)\n@ title Do number \(index)\n@ when next\n@ if r\(index % 60)\n"
      text += "Write to the office, and say who you are. Keep a copy of everything that you send.\n"
      text +=
        "\n? q\(index) is a\n* Add the paper about it.\n\n> An office answers what is on paper.\n\n"
    }
    for index in 0..<60 {
      text += "# letter l\(index)\n@ title Letter \(index)\n@ if r\(index)\n@ subject About {d1}\n"
      text +=
        "@ asks d\(index % 40), d\((index + 1) % 40)\nDear {d\(index % 40)},\n\n{p\(index % 39)}\n\n"
      text +=
        "I would be grateful if you would\n\n* ask what is happening\n* ask for {q\(index)}\n\n"
      text += "Yours sincerely,\\\n{d0}\n\n> Send it by email.\n\n"
    }
    return text
  }()
}
