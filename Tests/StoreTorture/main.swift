import Glibc
import SessionStore

// Tests of the session store that need processes of their own, from a few seconds to hours:
//
//   swift run -c release StoreTorture kills 10000
//   swift run -c release StoreTorture power-cuts 1000
//   swift run -c release StoreTorture faults
//   swift run -c release StoreTorture concurrency 8 1000
//   swift run -c release StoreTorture bench
//
// Each prints one line of figures and exits with 1 when anything is wrong. `--seed N` repeats a run.

// A worker that was killed reads no more; that must not end this process.
signal(SIGPIPE, SIG_IGN)
// A limit on file sizes is to show as an error.
signal(SIGXFSZ, SIG_IGN)

let options = Options(CommandLine.arguments.dropFirst(2))
do {
  let isClean =
    switch CommandLine.arguments.dropFirst().first {
    case "kills": Kills.run(options)
    case "power-cuts": PowerCuts.run(options)
    case "faults": Faults.run(options)
    case "concurrency": Concurrency.run(options)
    case "bench": try Bench.run(options)
    // What the others and the tests start.
    case "worker": try Worker.run(options)
    case "writer": try Writer.run(options)
    case "attempt": Attempt.run(options)
    case "modes": try Modes.run(options)
    default: fail("usage: StoreTorture kills|power-cuts|faults|concurrency|bench [N] [--seed N]")
    }
  exit(isClean ? 0 : 1)
} catch {
  say("error \(error)")
  exit(75)
}
