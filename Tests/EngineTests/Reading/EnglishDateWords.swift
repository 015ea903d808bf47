import Engine

extension DateWords {
  /// English, as the dialog's own words give it.
  static let english = DateWords(
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ],
    weekdays: [
      ["monday", "mon"], ["tuesday", "tues", "tue"], ["wednesday", "wed"],
      ["thursday", "thurs", "thu"], ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
    ],
    today: ["today"], yesterday: ["yesterday"], tomorrow: ["tomorrow"], ago: ["ago"],
    within: ["in"], last: ["last"], next: ["next"], this: ["this"], day: ["day", "days"],
    week: ["week", "weeks"], month: ["month", "months"], year: ["year", "years"],
    numbers: [
      ["one", "a", "an"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"],
      ["nine"], ["ten"], ["eleven"], ["twelve"],
    ],
    ordinals: ["st", "nd", "rd", "th"], fillers: ["of", "the", "on", "it", "was", "is", "at"],
    timesOfDay: ["morning", "evening", "early", "noon", "in the morning", "at night"],
    tonight: ["tonight", "this morning", "this evening"], lastNight: ["last night"],
    before: ["before", "until"], clock: ["am", "pm", "a.m.", "o'clock", "h"], at: ["at"])

  /// Words that the other tests' languages build on.
  static let none = DateWords(
    months: [], weekdays: [], today: [], yesterday: [], tomorrow: [], ago: [], within: [],
    last: [], next: [], this: [], day: [], week: [], month: [], year: [], numbers: [],
    ordinals: [], fillers: [])
}
