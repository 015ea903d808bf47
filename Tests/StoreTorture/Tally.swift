/// What a run has counted, and what it found wrong.
struct Tally {
  var turns = 0
  var replays = 0
  var erasures = 0
  /// Turns that were answered and are not in the store.
  var lost = 0
  /// Turns that are in the store twice.
  var doubled = 0
  /// Replies that were not the ones expected, without a turn being lost or doubled.
  var differing = 0
  /// Samples of erased text that were found in the store's files.
  var residue = 0
  /// Processes that ended in a way nobody meant, and stores that cannot be read.
  var broken = 0

  /// Whether nothing is wrong.
  var isClean: Bool { lost + doubled + differing + residue + broken == 0 }

  /// The figures as a sentence.
  var words: String {
    "\(turns) turns, \(replays) replays, \(erasures) erasures: \(lost) lost, \(doubled) doubled, "
      + "\(differing) differing replies, \(residue) samples of erased text, \(broken) broken"
  }

  static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      turns: left.turns + right.turns, replays: left.replays + right.replays,
      erasures: left.erasures + right.erasures, lost: left.lost + right.lost,
      doubled: left.doubled + right.doubled, differing: left.differing + right.differing,
      residue: left.residue + right.residue, broken: left.broken + right.broken)
  }
}
