import Dialog
import Testing

@Suite struct NationTableTests {
  @Test(arguments: [
    (Nation.northernIreland, ["BT1", "BT94"]),
    (
      .scotland,
      ["AB10", "DD1", "EH1", "FK1", "G1", "G84", "HS1", "IV1", "KA1", "KW1", "KY1", "ML1"]
    ),
    (.scotland, ["PA1", "PH1", "ZE1", "DG1", "DG14", "TD1", "TD5", "TD11"]),
    (.wales, ["CF10", "SA1", "SA73", "CH5", "CH6", "CH7", "CH8", "LD1", "LD6", "LL15", "LL19"]),
    (.wales, ["LL21", "LL57", "LL78", "NP4", "NP8", "NP10", "NP13", "NP15", "NP18", "NP20"]),
    (.wales, ["NP22", "NP24", "NP26", "NP44", "SY16", "SY20", "SY23", "SY25"]),
    (
      .england, ["GL1", "L1", "S1", "N1", "B1", "SW1A", "W1A", "EC1A", "CA1", "NE1", "CH2", "CH43"]
    ),
    (
      .england,
      ["HR1", "HR4", "HR9", "SY1", "SY4", "SY11", "SY12", "TS18", "E1", "M1", "SR1", "NN1"]
    ),
    (.outsideUK, ["GY1", "JE2", "IM1", "GX11", "STHL", "FIQQ"]),
    (.unknown, ["DG16", "TD9", "TD12", "TD15", "CH1", "CH4", "HR2", "HR3", "HR5", "LD7", "LD8"]),
    (
      .unknown,
      ["LL11", "LL14", "LL20", "LL79", "LD9", "NP1", "NP7", "NP16", "NP25", "SY5", "SY10"]
    ),
    (
      .unknown, ["SY13", "SY14", "SY15", "SY21", "SY22", "BF1", "BFPO", "BX1", "GIR", "ZZ9", "AA1"]
    ),
  ])
  func theNationFollowsFromAreaAndDistrict(nation: Nation, districts: [String]) {
    for district in districts {
      #expect(Postcode(outward: district, inward: nil).nation == nation, "\(district)")
      #expect(Postcode(outward: district, inward: "1AA").nation == nation, "\(district)")
    }
  }

  @Test func anAreaIsComparedWholeAndNotByItsFirstLetter() {
    let pairs = [("G", "GL"), ("S", "SA"), ("L", "LL"), ("N", "NP"), ("B", "BT")]
    for (first, second) in pairs {
      let nations = [first, second].map { Postcode(outward: $0 + "15", inward: nil).nation }
      #expect(nations[0] != nations[1], "\(first) \(second)")
    }
  }

  @Test func rubbishHasNoNation() {
    for outward in ["", "9", "TS99999999999999999999", "🙂", "É1", "LL99999999999999999999"] {
      let nation = Postcode(outward: outward, inward: nil).nation
      #expect(nation == .unknown || nation == .england)
    }
  }
}
