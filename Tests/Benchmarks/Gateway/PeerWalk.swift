/// The walk that other engines were measured with: 12 questions of 3 to 6 options, one of them free text,
/// 4 branches, a plan that chooses from 20 steps, and a letter with 5 gaps; a text has some 150 bytes.
enum PeerWalk {
  /// The dialog, in one chapter.
  static let chapter = (head + questions + steps + letter).joined(separator: "\n\n") + "\n"

  private static let head = [
    """
    # dialog walk
    @ title A walk
    @ start q1
    @ chapters walk
    @ review 2030-01-01
    """
  ]

  private static let questions = (1...12).map { number in
    let next = number == 12 ? "plan" : "q\(number + 1)"
    let words =
      "This is question \(number), which says in a sentence or two what it asks for and why."
    guard number != 7 else {
      return """
        # ask q7
        @ title Question 7
        @ type text
        \(words)

        > It stands in the letter.

        -> \(next)
        """
    }
    let options = (1...(3 + number % 4)).map { "- o\($0): Option \($0) of \(number)" }
    // Four of the questions lead past the one that follows.
    let branch = [2, 4, 8, 10].contains(number) ? "-> q\(number + 2) if q\(number) is o2\n" : ""
    return """
      # ask q\(number)
      @ title Question \(number)
      \(words)

      > It decides what comes next.

      \(options.joined(separator: "\n"))

      \(branch)-> \(next)
      """
  }

  private static let steps = (1...20).map { number in
    let question = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12][number % 11]
    let condition = number == 1 ? "" : "@ if q\(question) is o\(number % 3 + 1)\n"
    return """
      # step s\(number)
      @ title Step \(number)
      @ when today
      \(condition)Do what step \(number) says.
      """
  }

  private static let letter = [
    """
    # letter write
    @ title The letter
    Dear {q1},

    my case is {q3}. I ask for {q5}, because of this: {q7}

    Yours, {q12}
    """
  ]
}
