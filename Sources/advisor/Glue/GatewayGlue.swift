/// What joins the advisor to one kind of gateway: a configuration, a hook, and how to put them in place.
///
/// A new one is a file beside this one with a `static let`, and a line in `all`.
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
