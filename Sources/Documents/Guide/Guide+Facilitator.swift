import Speech

/// The page for whoever leads a group.
extension Guide {
  var facilitator: Section {
    let parts: [(title: PhraseName, list: PhraseName)] = [
      (.facilitatorBeforeTitle, .facilitatorBefore),
      (.facilitatorSayTitle, .facilitatorSay),
      (.facilitatorGroupTitle, .facilitatorGroup),
      (.facilitatorLaptopTitle, .facilitatorLaptop),
      (.facilitatorDangerTitle, .facilitatorDanger),
      (.facilitatorAfterTitle, .facilitatorAfter),
    ]
    return Section(
      anchor: "facilitator", place: .page, title: scribe.say(.facilitatorTitle),
      blocks: [.paragraph(scribe.say(.facilitatorAbout))],
      sections: parts.enumerated().map { index, part in
        Section(
          anchor: "facilitator-\(index + 1)", place: .whole, title: scribe.say(part.title),
          blocks: [.bullets(scribe.paragraphs(part.list))])
      })
  }
}
