package import Findings

/// What checks find.
extension Finding.Code {
  package static let searchTooLarge = Finding.Code(rawValue: "search-too-large")
  package static let unreachableQuestion = Finding.Code(rawValue: "unreachable-question")
  package static let unreachableSay = Finding.Code(rawValue: "unreachable-say")
  package static let unreachableStep = Finding.Code(rawValue: "unreachable-step")
  package static let unreachableLetter = Finding.Code(rawValue: "unreachable-letter")
  package static let unreachablePart = Finding.Code(rawValue: "unreachable-part")
  package static let unreachableOption = Finding.Code(rawValue: "unreachable-option")
  package static let unreachableParagraph = Finding.Code(rawValue: "unreachable-paragraph")
  package static let unreachableTitle = Finding.Code(rawValue: "unreachable-title")
  package static let noEarlyStep = Finding.Code(rawValue: "no-early-step")
  package static let noLetter = Finding.Code(rawValue: "no-letter")
  package static let tooManyQuestions = Finding.Code(rawValue: "too-many-questions")
  package static let confusableOptions = Finding.Code(rawValue: "confusable-options")
  package static let numericOption = Finding.Code(rawValue: "numeric-option")
  package static let missingWhy = Finding.Code(rawValue: "missing-why")
  package static let uncoveredItem = Finding.Code(rawValue: "uncovered-item")
  package static let unknownItem = Finding.Code(rawValue: "unknown-item")
  package static let unreachableCover = Finding.Code(rawValue: "unreachable-cover")
  package static let overdueFact = Finding.Code(rawValue: "overdue-fact")
  package static let overdueReview = Finding.Code(rawValue: "overdue-review")
  package static let insecureLink = Finding.Code(rawValue: "insecure-link")
}
