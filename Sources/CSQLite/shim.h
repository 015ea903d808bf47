#ifndef ADVISOR_CSQLITE_H
#define ADVISOR_CSQLITE_H

#if __has_include(<sqlite3.h>)
#include <sqlite3.h>
#else
#error "SQLite's headers are missing. Install them with: apt-get install libsqlite3-dev"
#endif

#endif
