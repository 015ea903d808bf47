import Channels
import Testing

@Suite struct StorePlaceTests {
  @Test(
    arguments: [
      ("/o", ["ADVISOR_STORE": "/a", "HOME": "/h"], "/o"),
      ("", ["HOME": "/h"], ""),
      (nil, ["ADVISOR_STORE": "/a", "XDG_STATE_HOME": "/x", "HOME": "/h"], "/a"),
      (nil, ["ADVISOR_STORE": "", "XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/advisor"),
      (nil, ["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/advisor"),
      (nil, ["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/advisor"),
      (nil, ["HOME": "/h"], "/h/.local/state/advisor"),
      (nil, ["HOME": "relative"], nil),
      (nil, ["HOME": ""], nil),
      (nil, [:], nil),
    ] as [(String?, [String: String], String?)])
  func theStoreIsWhereTheFirstThatSaysSoPutsIt(
    option: String?, variables: [String: String], expected: String?
  ) {
    #expect(StorePlace.directory(option: option) { variables[$0] } == expected)
  }
}
