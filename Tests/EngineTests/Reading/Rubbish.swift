import TestSupport

extension SeededGenerator {
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
