import Channels
import SessionStore
import Speech
import Testing

@Suite struct StoreErrorPhraseTests {
  @Test(
    arguments: [
      (.full, .reasonFull), (.outcomeUnknown(code: 13, because: .full), .reasonFull),
      (.readOnly, .reasonReadOnly), (.outcomeUnknown(code: 8, because: .readOnly), .reasonReadOnly),
      (.busy, .reasonBusy), (.outcomeUnknown(code: 5, because: .busy), .reasonBusy),
      (.damaged, .reasonDamaged), (.outcomeUnknown(code: 11, because: .damaged), .reasonDamaged),
      (.tooNew(version: 9), .reasonNewer), (.movedOn(turn: 0), .reasonMovedOn),
      (.notADirectory, .reasonUnsafe), (.symbolicLink, .reasonUnsafe), (.foreign, .reasonUnsafe),
      (.writableByOthers, .reasonUnsafe), (.occupied, .reasonUnsafe), (.notAStore, .reasonUnsafe),
      (.absent, .reasonOther), (.noMemory, .reasonOther), (.alreadyAnswered(turn: 0), .reasonOther),
      (.unusableID, .reasonOther), (.unusableName, .reasonOther), (.closed, .reasonOther),
      (.setting("journal_mode"), .reasonOther), (.system(call: "open", errno: 13), .reasonOther),
      (.sqlite(code: 1, extended: 1), .reasonOther),
      (.outcomeUnknown(code: 1, because: .other), .reasonOther),
    ] as [(StoreError, PhraseName)])
  func everyFailureOfTheStoreHasASentence(error: StoreError, phrase: PhraseName) throws {
    #expect(error.phrase == phrase)
    #expect(!(try ChatFixture().says(phrase)).isEmpty)
  }
}
