#ifndef ADVISOR_CSQLITE_H
#define ADVISOR_CSQLITE_H

#if __has_include(<sqlite3.h>)
#include <sqlite3.h>
#else
#error "SQLite's headers are missing. Install them with: apt-get install libsqlite3-dev"
#endif

#if SQLITE_VERSION_NUMBER < 3037000
#error "SQLite 3.37 or newer is needed: the tables of the store are STRICT."
#endif

// sqlite3_db_config takes a variable number of arguments, and Swift cannot call such a function.
// Returns SQLite's result code; the setting that holds afterwards goes to `now`.
static inline int advisor_sqlite_configure(sqlite3 *db, int setting, int on, int *now) {
  return sqlite3_db_config(db, setting, on, now);
}

// Has SQLite keep no count of the memory that it uses: nobody asks for it, and it takes a lock for each
// piece. Does nothing once SQLite is in use.
static inline void advisor_sqlite_keep_no_count(void) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
