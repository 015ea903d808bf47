/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Rubbish: any characters there are, half of them such as people type.
  mutating func text(length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    let usual = Array("0123456789 /-.,'\"\n abcdmnorstyABC٣۴،يكو()&+".unicodeScalars)
    while scalars.count < length {
      if Bool.random(using: &self), let scalar = usual.randomElement(using: &self) {
        scalars.append(scalar)
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
