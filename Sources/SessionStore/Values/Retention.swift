/// How long things are kept unless the caller says otherwise, in days.
package enum Retention {
  /// A session kept at a terminal, after its last use.
  package static let terminalDays = 30
  /// A gateway's session, after its last use: the plan's own calendar runs to day 42.
  package static let gatewayDays = 45
  /// That a message was answered in a session that is gone.
  package static let goneMessageDays = 60
}
