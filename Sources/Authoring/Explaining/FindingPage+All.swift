extension FindingPage {
  package static let all: [FindingPage] = []
}
