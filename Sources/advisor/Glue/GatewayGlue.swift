/// What joins the advisor to one kind of gateway: a configuration, a hook, and how to put them in place.
///
/// A new one is a `static let` in `GatewayGlue+All.swift`, a line in `all`, and its files in `Files`.
struct GatewayGlue: Sendable {
  /// One file of it.
  struct File: Sendable {
    let name: String
    /// With `@ADVISOR@`, `@STORE@`, `@HOME@` and `@FOLDER@` where values belong.
    let template: [UInt8]
    var isProgram = false
  }

  /// The word on the command line.
  let name: String
  let summary: String
  /// How to put it in place, a step a line.
  let steps: [String]
  let files: [File]

  /// Every glue, in the order of the help.
  static let all: [GatewayGlue] = [
    .gammu, .gammuFiles, .kannel, .kannelHTTP, .smstools, .signalCLI, .http,
  ]
}
