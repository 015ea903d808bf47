/// Every sentence that the program itself can say; the words are in `Dialogs/common`.
package enum PhraseName: String, CaseIterable, Sendable {
  case progress
  case letterProgress = "letter-progress"
  case hintChoice = "hint-choice"
  case hintMany = "hint-many"
  case hintOwnWords = "hint-own-words"
  case hintLine = "hint-line"
  case hintText = "hint-text"
  case hintPostcode = "hint-postcode"
  case hintDate = "hint-date"
  case hintNumber = "hint-number"
  case hintSeveralLines = "hint-several-lines"
  case whichOne = "which-one"
  case whichOfThese = "which-of-these"
  case noneOfThese = "none-of-these"
  case restartQuestion = "restart-question"
  case leaveQuestion = "leave-question"
  case changesQuestion = "changes-question"
  case changesNothing = "changes-nothing"
  case lettersQuestion = "letters-question"
  case lettersFinish = "letters-finish"
  case notUnderstood = "not-understood"
  case noSuchNumber = "no-such-number"
  case nothingThere = "nothing-there"
  case severalWhereOne = "several-where-one"
  case noneWithOthers = "none-with-others"
  case notADate = "not-a-date"
  case noSuchDay = "no-such-day"
  case yearUnclear = "year-unclear"
  case dayIsPast = "day-is-past"
  case dayIsAhead = "day-is-ahead"
  case notAPostcode = "not-a-postcode"
  case notANumber = "not-a-number"
  case tooLong = "too-long"
  case nothingTyped = "nothing-typed"
  case notText = "not-text"
  case lineTooLong = "line-too-long"
  case lineCut = "line-cut"
  case lineNotTaken = "line-not-taken"
  case stuck
  case stuckSkip = "stuck-skip"
  case stuckPerson = "stuck-person"
  case stuckStop = "stuck-stop"
  case help
  case helpLine = "help-line"
  case helpWithheld = "help-withheld"
  case whyNothing = "why-nothing"
  case whyGeneral = "why-general"
  case review
  case reviewLine = "review-line"
  case reviewNothing = "review-nothing"
  case reviewChange = "review-change"
  case lettersComeLater = "letters-come-later"
  case nothingToUndo = "nothing-to-undo"
  case nothingToSkip = "nothing-to-skip"
  case restarted
  case kept
  case resumed
  case outdated
  case finished
  case finishedUnkept = "finished-unkept"
  case stopped
  case endedEarly = "ended-early"
  case endedEarlyHow = "ended-early-how"
  case answerUnknown = "answer-unknown"
  case answerDeclined = "answer-declined"
  case answerNone = "answer-none"
  case listComma = "list-comma"
  case listAnd = "list-and"
  case dateFull = "date-full"
  case dateMonth = "date-month"
  case whenDay = "when-day"
  case whenMonth = "when-month"
  case gap
  case planTitle = "plan-title"
  case planSoFarTitle = "plan-so-far-title"
  case planSoFar = "plan-so-far"
  case planSoFarNothing = "plan-so-far-nothing"
  case stageToday = "stage-today"
  case stageThisWeek = "stage-this-week"
  case stageNext = "stage-next"
  case stageIfNothingHappens = "stage-if-nothing-happens"
  case stageLater = "stage-later"
  case stepTitle = "step-title"
  case stepTitleDate = "step-title-date"
  case stepWhy = "step-why"
  case stepLetters = "step-letters"
  case letterNumber = "letter-number"
  case draftBegin = "draft-begin"
  case draftEnd = "draft-end"
  case draftTo = "draft-to"
  case draftSubject = "draft-subject"
  case draftGaps = "draft-gaps"
  case draftNotes = "draft-notes"
  case lettersDiffer = "letters-differ"
  case more
  case languageQuestion = "language-question"
  case languageSuggestion = "language-suggestion"
  case languageChosen = "language-chosen"
  case languageDraft = "language-draft"
  case languageIncomplete = "language-incomplete"
  case languageNone = "language-none"
  case letterMeaning = "letter-meaning"
  case toTranslate = "to-translate"
  case gapToTranslate = "gap-to-translate"
  case eraseQuestion = "erase-question"
  case dialogChanged = "dialog-changed"
  case erased
  case erasedOver = "erased-over"
  case eraseFailed = "erase-failed"
  case eraseNotDone = "erase-not-done"
  case erasedElsewhere = "erased-elsewhere"
  case keepQuestion = "keep-question"
  case keepName = "keep-name"
  case keepNameTaken = "keep-name-taken"
  case keepNameUnusable = "keep-name-unusable"
  case keepDone = "keep-done"
  case keepAlready = "keep-already"
  case keepNot = "keep-not"
  case keepNotHere = "keep-not-here"
  case keepFailed = "keep-failed"
  case goOnQuestion = "go-on-question"
  case turnLost = "turn-lost"
  case movedOn = "moved-on"
  case reasonFull = "reason-full"
  case reasonReadOnly = "reason-read-only"
  case reasonBusy = "reason-busy"
  case reasonDamaged = "reason-damaged"
  case reasonNewer = "reason-newer"
  case reasonUnsafe = "reason-unsafe"
  case reasonMovedOn = "reason-moved-on"
  case reasonOther = "reason-other"
  case goOnHow = "go-on-how"
  case masked
  case youSaid = "you-said"
  case damagedTurn = "damaged-turn"
  case reworded
  case nothingMore = "nothing-more"
  case textingStop = "texting-stop"
  case textingStart = "texting-start"
  case textingStartAgain = "texting-start-again"
  case textingHelp = "texting-help"
  case textingErase = "texting-erase"
  case textingWelcome = "texting-welcome"
  case textingWelcomeShort = "texting-welcome-short"
  case textingCommands = "texting-commands"
  case textingStopped = "texting-stopped"
  case textingEraseQuestion = "texting-erase-question"
  case textingNotErased = "texting-not-erased"
  case textingErased = "texting-erased"
  case textingUnreadable = "texting-unreadable"
  case textingWaiting = "texting-waiting"
  case textingWaitingHow = "texting-waiting-how"
  case textingReturn = "texting-return"
  case textingGoOn = "texting-go-on"
  case textingBeginAgain = "texting-begin-again"
  case textingMore = "texting-more"
  case textingBusy = "texting-busy"
  case conditionIs = "condition-is"
  case conditionIsNot = "condition-is-not"
  case conditionOneOf = "condition-one-of"
  case conditionNoneOf = "condition-none-of"
  case conditionQuoted = "condition-quoted"
  case conditionIncludes = "condition-includes"
  case conditionIncludesNot = "condition-includes-not"
  case conditionAnswered = "condition-answered"
  case conditionNotAnswered = "condition-not-answered"
  case conditionDaysAway = "condition-days-away"
  case conditionDaysAgo = "condition-days-ago"
  case conditionCount = "condition-count"
  case conditionNumber = "condition-number"
  case numberLess = "number-less"
  case numberAtMost = "number-at-most"
  case numberExactly = "number-exactly"
  case numberAtLeast = "number-at-least"
  case numberMore = "number-more"
  case conditionAnd = "condition-and"
  case conditionOr = "condition-or"
  case conditionGroup = "condition-group"
  case conditionNot = "condition-not"
  case nationEngland = "nation-england"
  case nationScotland = "nation-scotland"
  case nationWales = "nation-wales"
  case nationNorthernIreland = "nation-northern-ireland"
  case nationOutsideUK = "nation-outside-uk"
  case nationUnknown = "nation-unknown"
  case planShortTitle = "plan-short-title"
  case planShortAbout = "plan-short-about"
  case papersTitle = "papers-title"
  case papersNeutralTitle = "papers-neutral-title"
  case papersContents = "papers-contents"
  case papersMade = "papers-made"
  case papersPrivate = "papers-private"
  case papersInformation = "papers-information"
  case messageTitle = "message-title"
  case messageInEnglish = "message-in-english"
  case messageMeaning = "message-meaning"
  case messageOpen = "message-open"
  case messagePublic = "message-public"
  case mailNoteBegin = "mail-note-begin"
  case mailNoteEnd = "mail-note-end"
  case formTitle = "form-title"
  case formIntro = "form-intro"
  case formLawyer = "form-lawyer"
  case formDatesTitle = "form-dates-title"
  case formDate = "form-date"
  case formEvent = "form-event"
  case formPaperNumber = "form-paper-number"
  case formPapersTitle = "form-papers-title"
  case formPaper = "form-paper"
  case formReady = "form-ready"
  case formContactsTitle = "form-contacts-title"
  case formWho = "form-who"
  case formHow = "form-how"
  case formSaid = "form-said"
  case formNext = "form-next"
  case transcriptTitle = "transcript-title"
  case transcriptMasked = "transcript-masked"
  case transcriptWhole = "transcript-whole"
  case calendarNeutral = "calendar-neutral"
  case filesQuestion = "files-question"
  case filesPlain = "files-plain"
  case filesNeutral = "files-neutral"
  case filesNone = "files-none"
  case filesFolder = "files-folder"
  case filesFolderUnusable = "files-folder-unusable"
  case filesDone = "files-done"
  case filesHow = "files-how"
  case filesStay = "files-stay"
  case filesFailed = "files-failed"
  case reasonThere = "reason-there"
  case guideTitle = "guide-title"
  case guideAbout = "guide-about"
  case guideReview = "guide-review"
  case guideContents = "guide-contents"
  case guideToContents = "guide-to-contents"
  case facilitatorTitle = "facilitator-title"
  case facilitatorAbout = "facilitator-about"
  case facilitatorBeforeTitle = "facilitator-before-title"
  case facilitatorBefore = "facilitator-before"
  case facilitatorSayTitle = "facilitator-say-title"
  case facilitatorSay = "facilitator-say"
  case facilitatorGroupTitle = "facilitator-group-title"
  case facilitatorGroup = "facilitator-group"
  case facilitatorLaptopTitle = "facilitator-laptop-title"
  case facilitatorLaptop = "facilitator-laptop"
  case facilitatorDangerTitle = "facilitator-danger-title"
  case facilitatorDanger = "facilitator-danger"
  case facilitatorAfterTitle = "facilitator-after-title"
  case facilitatorAfter = "facilitator-after"
  case guidePictureTitle = "guide-picture-title"
  case guidePictureText = "guide-picture-text"
  case guideQuestionsTitle = "guide-questions-title"
  case guideQuestionsText = "guide-questions-text"
  case guideWhen = "guide-when"
  case guideWhenAll = "guide-when-all"
  case guideSaidWhen = "guide-said-when"
  case guideOfferedWhen = "guide-offered-when"
  case guideAnswers = "guide-answers"
  case guideKindMany = "guide-kind-many"
  case guideKindLine = "guide-kind-line"
  case guideKindText = "guide-kind-text"
  case guideKindDate = "guide-kind-date"
  case guideExpectsPast = "guide-expects-past"
  case guideExpectsFuture = "guide-expects-future"
  case guideKindPostcode = "guide-kind-postcode"
  case guideKindNumber = "guide-kind-number"
  case guidePrivate = "guide-private"
  case guideChanges = "guide-changes"
  case guideNext = "guide-next"
  case guideNextWhen = "guide-next-when"
  case guideNextElse = "guide-next-else"
  case guideNextPlan = "guide-next-plan"
  case guideToldTitle = "guide-told-title"
  case guideToldText = "guide-told-text"
  case guideDetailsTitle = "guide-details-title"
  case guideDetailsText = "guide-details-text"
  case guideAskedFor = "guide-asked-for"
  case guideStepsTitle = "guide-steps-title"
  case guideStepsText = "guide-steps-text"
  case guideForEverybody = "guide-for-everybody"
  case guideDayToday = "guide-day-today"
  case guideDay = "guide-day"
  case guideDayAfter = "guide-day-after"
  case guideStepLetters = "guide-step-letters"
  case guideLettersTitle = "guide-letters-title"
  case guideLettersText = "guide-letters-text"
  case guideLetterAsks = "guide-letter-asks"
  case guideLetterPublic = "guide-letter-public"
  case guideWarningsTitle = "guide-warnings-title"
  case guideWarningsText = "guide-warnings-text"
  case guideFactsTitle = "guide-facts-title"
  case guideFactChecked = "guide-fact-checked"
  case guideFactOverdue = "guide-fact-overdue"
  case guideFactSource = "guide-fact-source"
  case guideWordsTitle = "guide-words-title"
  case guideWord = "guide-word"
  case exampleTitle = "example-title"
  case exampleAbout = "example-about"
  case exampleDay = "example-day"
  case exampleProgram = "example-program"
  case examplePerson = "example-person"

  /// The placeholders that the phrase must have, and no others.
  var parameters: Set<String> {
    switch self {
    case .progress: ["number", "total"]
    case .letterProgress: ["count"]
    case .whichOne: ["value"]
    case .noSuchNumber: ["number", "highest"]
    case .tooLong: ["count", "limit"]
    case .helpLine: ["word", "help"]
    case .reviewLine: ["number", "title", "answer"]
    case .listComma: ["first", "rest"]
    case .listAnd: ["first", "last"]
    case .dateFull: ["day", "month", "year"]
    case .dateMonth: ["month", "year"]
    case .whenDay, .whenMonth: ["date"]
    case .gap, .gapToTranslate: ["title"]
    case .languageSuggestion, .languageChosen: ["language"]
    case .letterMeaning, .toTranslate: ["text"]
    case .stepTitle: ["number", "title"]
    case .stepTitleDate: ["number", "title", "date"]
    case .stepWhy: ["reason"]
    case .stepLetters: ["letters"]
    case .letterNumber: ["number", "title"]
    case .draftTo: ["recipient"]
    case .draftSubject: ["subject"]
    case .lettersDiffer: ["list"]
    case .keepDone: ["date", "command", "erase"]
    case .keepAlready: ["date"]
    case .goOnHow: ["command"]
    case .keepFailed, .eraseNotDone: ["reason"]
    case .youSaid: ["day", "text"]
    case .conditionIs, .conditionIsNot, .conditionIncludes, .conditionIncludesNot:
      ["title", "answer"]
    case .conditionOneOf, .conditionNoneOf: ["title", "answers"]
    case .conditionQuoted: ["answer"]
    case .conditionAnswered, .conditionNotAnswered: ["title"]
    case .conditionDaysAway, .conditionDaysAgo, .conditionCount, .conditionNumber:
      ["title", "number"]
    case .numberLess, .numberAtMost, .numberExactly, .numberAtLeast, .numberMore: ["number"]
    case .conditionAnd, .conditionOr: ["first", "rest"]
    case .conditionGroup, .conditionNot: ["condition"]
    case .papersMade, .guideReview, .exampleDay: ["date"]
    case .messageTitle: ["number", "title"]
    case .transcriptMasked: ["masked"]
    case .calendarNeutral: ["numbers"]
    case .filesDone: ["count", "folder"]
    case .filesFailed: ["reason"]
    case .filesHow: ["command"]
    case .formTitle, .guideTitle, .exampleTitle: ["title"]
    case .guideWhen, .guideSaidWhen, .guideOfferedWhen, .guideNextWhen, .guideWord: ["condition"]
    case .guideAskedFor: ["letters"]
    case .guideDay: ["count"]
    case .guideDayAfter: ["count", "title"]
    case .guideFactChecked: ["date", "recheck"]
    case .guideFactSource: ["source"]
    case .hintChoice, .hintMany, .hintOwnWords, .hintLine, .hintText, .hintPostcode, .hintDate,
      .hintNumber, .hintSeveralLines, .whichOfThese, .noneOfThese, .restartQuestion,
      .leaveQuestion, .changesQuestion, .changesNothing, .lettersQuestion, .lettersFinish,
      .notUnderstood, .nothingThere, .severalWhereOne, .noneWithOthers, .notADate, .noSuchDay,
      .yearUnclear, .dayIsPast, .dayIsAhead, .notAPostcode, .notANumber, .nothingTyped, .notText,
      .lineTooLong, .lineCut,
      .lineNotTaken, .finishedUnkept, .erasedElsewhere, .reasonMovedOn,
      .stuck, .stuckSkip, .stuckPerson, .stuckStop, .help, .helpWithheld, .whyNothing,
      .whyGeneral, .review, .reviewNothing, .reviewChange, .lettersComeLater, .nothingToUndo,
      .nothingToSkip, .restarted, .kept, .resumed, .outdated, .finished, .stopped, .endedEarly,
      .endedEarlyHow, .answerUnknown, .answerDeclined, .answerNone, .planTitle, .planSoFarTitle,
      .planSoFar, .planSoFarNothing, .stageToday, .stageThisWeek, .stageNext,
      .stageIfNothingHappens, .stageLater, .draftBegin, .draftEnd, .draftGaps, .draftNotes, .more,
      .languageQuestion, .languageDraft, .languageIncomplete, .languageNone,
      .reasonFull,
      .reasonReadOnly, .reasonBusy, .reasonDamaged, .reasonNewer, .reasonUnsafe, .reasonOther,
      .eraseQuestion, .dialogChanged, .erased, .erasedOver, .eraseFailed, .keepQuestion, .keepName,
      .keepNameTaken, .keepNameUnusable, .keepNot, .keepNotHere, .goOnQuestion, .turnLost, .movedOn,
      .masked, .damagedTurn, .reworded, .nothingMore, .textingStop, .textingStart,
      .textingStartAgain, .textingHelp, .textingErase, .textingWelcome, .textingWelcomeShort,
      .textingCommands, .textingStopped, .textingEraseQuestion, .textingNotErased, .textingErased,
      .textingUnreadable,
      .textingWaiting, .textingWaitingHow, .textingReturn, .textingGoOn,
      .textingBeginAgain, .textingMore, .textingBusy, .nationEngland, .nationScotland, .nationWales,
      .nationNorthernIreland, .nationOutsideUK, .nationUnknown,
      .planShortTitle, .planShortAbout, .papersTitle, .papersNeutralTitle, .papersContents,
      .papersPrivate, .papersInformation,
      .messageInEnglish, .messageMeaning, .messageOpen, .messagePublic, .mailNoteBegin,
      .mailNoteEnd, .formIntro, .formLawyer, .formDatesTitle, .formDate, .formEvent,
      .formPaperNumber, .formPapersTitle, .formPaper, .formReady, .formContactsTitle, .formWho,
      .formHow, .formSaid, .formNext, .transcriptTitle, .transcriptWhole, .filesQuestion,
      .filesPlain, .filesNeutral, .filesNone, .filesFolder, .filesFolderUnusable, .filesStay,
      .reasonThere, .guideAbout, .guideContents, .guideToContents, .facilitatorTitle,
      .facilitatorAbout, .facilitatorBeforeTitle, .facilitatorBefore, .facilitatorSayTitle,
      .facilitatorSay, .facilitatorGroupTitle, .facilitatorGroup, .facilitatorLaptopTitle,
      .facilitatorLaptop, .facilitatorDangerTitle, .facilitatorDanger, .facilitatorAfterTitle,
      .facilitatorAfter, .guidePictureTitle, .guidePictureText, .guideQuestionsTitle,
      .guideQuestionsText, .guideWhenAll, .guideAnswers, .guideKindMany, .guideKindLine,
      .guideKindText, .guideKindDate, .guideExpectsPast, .guideExpectsFuture, .guideKindPostcode,
      .guideKindNumber, .guidePrivate,
      .guideChanges, .guideNext, .guideNextElse, .guideNextPlan, .guideToldTitle, .guideToldText,
      .guideDetailsTitle,
      .guideDetailsText, .guideStepsTitle, .guideStepsText, .guideForEverybody, .guideDayToday,
      .guideStepLetters, .guideLettersTitle, .guideLettersText, .guideLetterAsks,
      .guideLetterPublic, .guideWarningsTitle, .guideWarningsText, .guideFactsTitle,
      .guideFactOverdue, .guideWordsTitle, .exampleAbout, .exampleProgram, .examplePerson:
      []
    }
  }
}
