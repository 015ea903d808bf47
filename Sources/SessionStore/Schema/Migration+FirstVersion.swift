extension Migration {
  /// Makes the tables and the store's own random key.
  ///
  /// What the columns mean is in the article about the store. There is no index on anything that
  /// somebody typed, because an index keeps a second copy of it. Turns stand in the order they were
  /// kept, so that a batch of many senders fills few pages.
  static let firstVersion = Migration(version: 1) { connection throws(StoreError) in
    try connection.execute(
      """
      CREATE TABLE meta(
        name TEXT PRIMARY KEY,
        value ANY NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE session(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key BLOB NOT NULL UNIQUE,
        label TEXT,
        gateway TEXT,
        dialog TEXT NOT NULL,
        language TEXT NOT NULL,
        progress TEXT NOT NULL,
        revision INTEGER NOT NULL,
        created_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        retention_days INTEGER NOT NULL,
        ahead_since_day INTEGER,
        head BLOB NOT NULL,
        state BLOB NOT NULL,
        checksum BLOB NOT NULL
      ) STRICT;

      CREATE TABLE turn(
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session(id),
        number INTEGER NOT NULL,
        day INTEGER NOT NULL,
        message BLOB,
        record BLOB NOT NULL,
        previous BLOB NOT NULL,
        checksum BLOB NOT NULL,
        UNIQUE(session, number)
      ) STRICT;

      CREATE TABLE message(
        key BLOB PRIMARY KEY,
        session INTEGER,
        day INTEGER NOT NULL,
        digest BLOB,
        reply BLOB,
        checksum BLOB
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX message_without_session ON message(day) WHERE session IS NULL;

      CREATE TABLE opted_out(
        key BLOB PRIMARY KEY,
        day INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE erasure(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day INTEGER NOT NULL
      ) STRICT;
      """)
    let secret = Secret.random()
    try connection.query(
      "INSERT INTO meta(name, value) VALUES ('secret', ?1), ('secret_checksum', ?2)",
      [.bytes(secret), .bytes(SipHash.digest(of: secret))]
    ) { _ in }
  }
}
