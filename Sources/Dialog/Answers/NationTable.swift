/// Where a postcode lies, by its first half.
struct NationTable {
  /// The letters that the first half begins with.
  private let area: String
  /// The number after the area, 0 when there is none.
  private let district: Int

  /// The table's line for a first half.
  init(outward: String) {
    let letters = outward.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = outward.utf8[letters.endIndex...].prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    area = String(Substring(letters))
    district = Int(Substring(digits)) ?? 0
  }

  /// The part of the United Kingdom that the postcode lies in, as far as its district tells.
  ///
  /// The whole area is compared, never its first letter: G is Glasgow and GL Gloucester. Where a
  /// district straddles a border, or where no such area exists, the answer is unknown and the person
  /// is asked; all others are likely enough to be proposed, never so certain that they cannot be
  /// corrected.
  ///
  /// After the table of the Energy Performance of Buildings Register (`UseCase::PostcodeData`), with
  /// its slips corrected; the Welsh border wide.
  var nation: Nation {
    switch area {
    case "BT": return .northernIreland
    case "AB", "DD", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "ZE":
      return .scotland
    case "DG": return district == 16 ? .unknown : .scotland
    case "TD": return [9, 12, 15].contains(district) ? .unknown : .scotland
    case "CF", "SA": return .wales
    case "CH", "HR", "LD", "LL", "NP", "SY": return nationOnWelshBorder
    // Jersey, Guernsey, Isle of Man; Gibraltar and the other overseas territories.
    case "GY", "JE", "IM", "GX": return .outsideUK
    case "ASCN", "BBND", "BIQQ", "FIQQ", "PCRN", "SIQQ", "STHL", "TDCU", "TKCA": return .outsideUK
    default: return Self.englishAreas.contains(area) ? .england : .unknown
    }
  }

  /// Whether there is such a postcode area, in the United Kingdom or the islands.
  var isAreaKnown: Bool {
    switch area {
    case "DG", "TD", "CH", "HR", "LD", "LL", "NP", "SY", "BF", "BFPO", "BX": true
    default: nation != .unknown
    }
  }

  private var nationOnWelshBorder: Nation {
    switch (area, district) {
    case ("CH", 1), ("CH", 4): .unknown
    case ("CH", 5...8): .wales
    case ("HR", 2), ("HR", 3), ("HR", 5): .unknown
    case ("LD", 1...6): .wales
    case ("LL", 20): .unknown
    case ("LL", 15...19), ("LL", 21...78): .wales
    case ("NP", 4), ("NP", 8), ("NP", 10...13), ("NP", 15), ("NP", 18...20), ("NP", 22...24),
      ("NP", 26), ("NP", 44):
      .wales
    case ("LD", _), ("LL", _), ("NP", _): .unknown
    case ("SY", 16...20), ("SY", 23...25): .wales
    case ("SY", 5), ("SY", 10), ("SY", 13...15), ("SY", 21...22): .unknown
    default: .england
    }
  }

  /// The areas that lie in England but for a village or two.
  private static let englishAreas: Set = [
    "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "CA", "CB", "CM", "CO", "CR", "CT",
    "CV", "CW", "DA", "DE", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EN", "EX", "FY", "GL", "GU",
    "HA", "HD", "HG", "HP", "HU", "HX", "IG", "IP", "KT", "L", "LA", "LE", "LN", "LS", "LU", "M",
    "ME", "MK", "N", "NE", "NG", "NN", "NR", "NW", "OL", "OX", "PE", "PL", "PO", "PR", "RG", "RH",
    "RM", "S", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "TA", "TF",
    "TN", "TQ", "TR", "TS", "TW", "UB", "W", "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO",
  ]
}
