private import Glibc

/// What a crash leaves behind: nothing.
///
/// A core file holds the whole conversation, and the Swift runtime's own report shows pieces of
/// memory. Neither may outlive the process.
package enum CrashPrivacy {
  /// Switches off core files and the runtime's crash report for this process.
  package static func protect() {
    // 1, not 0: the kernel writes no file of one byte, and for a core that goes to a program
    // (`core_pattern` with a pipe) it heeds no limit but this one.
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    let smallest = min(1, limit.rlim_max)
    limit = rlimit(rlim_cur: smallest, rlim_max: smallest)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    for crash in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGQUIT] {
      signal(crash, SIG_DFL)
    }
  }
}
