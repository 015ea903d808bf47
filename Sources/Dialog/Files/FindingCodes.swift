package import Findings

/// Everything that can be wrong with dialog files.
extension Finding.Code {
  // Files and lines.
  package static let unreadableFile = Finding.Code(rawValue: "unreadable-file")
  package static let fileTooLong = Finding.Code(rawValue: "file-too-long")
  package static let dialogTooLong = Finding.Code(rawValue: "dialog-too-long")
  package static let tooManyFiles = Finding.Code(rawValue: "too-many-files")
  package static let notUTF8 = Finding.Code(rawValue: "not-utf8")
  package static let lineTooLong = Finding.Code(rawValue: "line-too-long")
  package static let tooManyEntries = Finding.Code(rawValue: "too-many-entries")
  package static let tooManyOptions = Finding.Code(rawValue: "too-many-options")
  package static let tooManyFindings = Finding.Code(rawValue: "too-many-findings")
  package static let outsideEntry = Finding.Code(rawValue: "outside-entry")
  package static let misplacedLine = Finding.Code(rawValue: "misplaced-line")
  package static let missingBlankLine = Finding.Code(rawValue: "missing-blank-line")

  // Entries, properties and options.
  package static let unknownKind = Finding.Code(rawValue: "unknown-kind")
  package static let badName = Finding.Code(rawValue: "bad-name")
  package static let reservedName = Finding.Code(rawValue: "reserved-name")
  package static let duplicateName = Finding.Code(rawValue: "duplicate-name")
  package static let unknownKey = Finding.Code(rawValue: "unknown-key")
  package static let keyNotAllowed = Finding.Code(rawValue: "key-not-allowed")
  package static let duplicateKey = Finding.Code(rawValue: "duplicate-key")
  package static let missingKey = Finding.Code(rawValue: "missing-key")
  package static let badValue = Finding.Code(rawValue: "bad-value")
  package static let duplicateOption = Finding.Code(rawValue: "duplicate-option")
  package static let missingOptions = Finding.Code(rawValue: "missing-options")
  package static let optionsNotAllowed = Finding.Code(rawValue: "options-not-allowed")
  package static let emptyText = Finding.Code(rawValue: "empty-text")
  package static let textNotAllowed = Finding.Code(rawValue: "text-not-allowed")
  package static let routesNotAllowed = Finding.Code(rawValue: "routes-not-allowed")
  package static let missingChapter = Finding.Code(rawValue: "missing-chapter")
  package static let unlistedChapter = Finding.Code(rawValue: "unlisted-chapter")
  package static let missingDialog = Finding.Code(rawValue: "missing-dialog")

  // Text and guards.
  package static let unterminatedPlaceholder = Finding.Code(rawValue: "unterminated-placeholder")
  package static let unknownPlaceholder = Finding.Code(rawValue: "unknown-placeholder")
  package static let placeholderNotAllowed = Finding.Code(rawValue: "placeholder-not-allowed")
  package static let possiblyEmpty = Finding.Code(rawValue: "possibly-empty")
  package static let privateInPublic = Finding.Code(rawValue: "private-in-public")
  package static let danglingGuard = Finding.Code(rawValue: "dangling-guard")
  package static let otherwiseAlone = Finding.Code(rawValue: "otherwise-alone")
  package static let textTooLong = Finding.Code(rawValue: "text-too-long")

  // Names and conditions.
  package static let unknownEntry = Finding.Code(rawValue: "unknown-entry")
  package static let unknownOption = Finding.Code(rawValue: "unknown-option")
  package static let unknownFacet = Finding.Code(rawValue: "unknown-facet")
  package static let wrongType = Finding.Code(rawValue: "wrong-type")
  package static let badCondition = Finding.Code(rawValue: "bad-condition")
  package static let mixedOperators = Finding.Code(rawValue: "mixed-operators")
  package static let tooDeep = Finding.Code(rawValue: "too-deep")
  package static let conditionTooLong = Finding.Code(rawValue: "condition-too-long")
  package static let readTooEarly = Finding.Code(rawValue: "read-too-early")

  // The graph.
  package static let missingRoute = Finding.Code(rawValue: "missing-route")
  package static let unreachableRoute = Finding.Code(rawValue: "unreachable-route")
  package static let unreachableEntry = Finding.Code(rawValue: "unreachable-entry")
  package static let neverAsked = Finding.Code(rawValue: "never-asked")
  package static let cycle = Finding.Code(rawValue: "cycle")
}
