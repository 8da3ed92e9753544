#include <malloc.h>
#include <sqlite3.h>

/// Turns a switch of a connection on or off: `sqlite3_db_config` takes variable arguments, which Swift can't pass.
static inline int sqlite3_db_switch(sqlite3 *connection, int option, int isOn) {
    return sqlite3_db_config(connection, option, isOn, (int *)0);
}

/// Lets SQLite allocate memory by functions of ours, and count none itself, for which its threads would wait for each other.
/// Only before SQLite is first used.
static inline int sqlite3_allocate_by(const sqlite3_mem_methods *methods) {
    int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return code == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_MALLOC, methods) : code;
}

/// Leaves Bloom filters out of what the planner may choose; does nothing where SQLite has none. What it takes is no part of
/// SQLite's stable interface, which offers nothing for that.
static inline void sqlite3_leave_out_bloom_filters(sqlite3 *connection) {
    enum { bloomFilter = 0x00080000 };
    sqlite3_test_control(SQLITE_TESTCTRL_OPTIMIZATIONS, connection, bloomFilter);
}

/// Says of bytes that they stay where they are: a cast that Swift does not import.
static const sqlite3_destructor_type sqlite3_static = 0;

/// Says of bytes that SQLite must copy them: a cast that Swift does not import.
static inline sqlite3_destructor_type sqlite3_transient(void) {
    return SQLITE_TRANSIENT;
}
