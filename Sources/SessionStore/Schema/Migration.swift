/// A step from one version of the schema to the next.
///
/// Steps only ever go forward. Each runs in one transaction together with the new version's number,
/// so that a store is of one version or the other, never between. A step that has been released is
/// not changed again.
struct Migration: Sendable {
  /// The version it leads to.
  let version: Int
  /// What it does.
  let run: @Sendable (Connection) throws(StoreError) -> Void

  /// All of them, in order.
  static let all = [firstVersion, secondVersion]

  /// What marks a database as a store: "ADVR".
  static let applicationID = 0x4144_5652
}

extension Migration {
  /// Brings a store to the newest version.
  ///
  /// - Throws: what SQLite reports.
  static func run(
    _ migrations: [Migration], on connection: Connection, hooks: StoreHooks
  ) throws(StoreError) {
    let version = try connection.number("PRAGMA user_version") ?? 0
    for migration in migrations where migration.version > version {
      try connection.write { () throws(StoreError) in
        // Asked again within the transaction: another program may have been faster.
        let version = try connection.number("PRAGMA user_version") ?? 0
        guard version < migration.version else { return }
        hooks.reached?(.migrationBegun)
        try migration.run(connection)
        try connection.execute("PRAGMA application_id=\(applicationID)")
        try connection.execute("PRAGMA user_version=\(migration.version)")
        hooks.reached?(.migrationWritten)
      }
      hooks.reached?(.migrationCommitted)
    }
  }
}
