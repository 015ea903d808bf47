extension Program {
  /// The advisor and all it can do.
  static let advisor: Program = Program(
    name: "advisor",
    version: "0.1.0",
    summary: "Walks you through a question step by step, to a plan and messages to send",
    verbs: [
      .chat, .serve, .once, .sessions, .export, .check, .walk, .paths, .diff, .graph, .guide,
      .facts, .factcheck, .new, .translations, .glue, .completions,
    ],
    topics: Topic.all)
}
