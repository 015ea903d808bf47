package import Foundation

/// Starts a process that has no descriptors but its own three.
package func spawn(
  _ arguments: [String], _ environment: [String: String],
  _ actions: inout posix_spawn_file_actions_t, flags: Int32
) -> pid_t {
  // Other tests have pipes open, which would not end while this process holds them. To close what is
  // not open is no fault here.
  for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // What the test runner ignores or blocks, a person's shell does not.
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(
    &attributes, Int16(flags | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
  var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  var variables: [UnsafeMutablePointer<CChar>?] =
    environment.map { strdup($0.key + "=" + $0.value) } + [nil]
  defer { for word in words + variables { free(word) } }
  var pid: pid_t = 0
  let code = posix_spawn(&pid, arguments[0], &actions, &attributes, &words, &variables)
  precondition(code == 0, "\(arguments[0]) cannot be started: error \(code)")
  return pid
}

/// Waits for a process.
///
/// - Returns: Its exit status, or 128 and the number of the signal that ended it.
package func exitStatus(of pid: pid_t) -> Int32 {
  var status: Int32 = 0
  while waitpid(pid, &status, 0) < 0, errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
