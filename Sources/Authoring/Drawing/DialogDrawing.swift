/// A dialog, or a part of it, as a picture before any format.
///
/// The walk is drawn as places and ways. Steps, messages and what only messages ask are lists, because
/// each of them depends on many answers at once, and lines from all of those would hide the walk.
package struct DialogDrawing: Sendable {
  /// Something that ways lead to.
  struct Place: Sendable {
    /// What stands there.
    enum Kind: Hashable, Sendable {
      case question
      /// Told on the way, without an answer.
      case said
      /// A silent choice of the way on.
      case choice
      case plan
      /// A step or a message that the picture leads to.
      case outcome
      /// What belongs to another chapter than the one drawn.
      case elsewhere
    }

    /// The name of the entry, or `plan`.
    let id: String
    let kind: Kind
    let title: String
    /// When it is passed at all, as terms that must all hold; empty for always.
    let condition: [String]
    /// The answers that it offers, where there is room for them.
    var options: [String] = []
    let isMarked: Bool
  }

  /// A way from one place to another.
  struct Way: Sendable {
    /// When a way is taken.
    enum Kind: Hashable, Sendable {
      case when
      /// In all cases that no other way is for.
      case otherwise
      /// No way of the walk: an answer that decides whether there is a step or a message.
      case decides
    }

    let from: String
    let to: String
    let kind: Kind
    /// Nil for what needs no words.
    let label: String?
    let isMarked: Bool
  }

  /// Entries that are listed and not joined by ways.
  struct List: Sendable {
    /// One entry.
    struct Row: Sendable {
      /// The name of the entry.
      let id: String
      let title: String
      /// When it is there, as terms that must all hold, or more about it.
      let notes: [String]
      let isMarked: Bool
    }

    let title: String
    let rows: [Row]

    /// Whether anything is said of its entries beside their titles.
    var hasNotes: Bool { rows.contains { !$0.notes.isEmpty } }
  }

  /// What stands in one frame.
  struct Chapter: Sendable {
    let name: String
    var places: [Place] = []
    var lists: [List] = []

    var isEmpty: Bool { places.isEmpty && lists.allSatisfy(\.rows.isEmpty) }
  }

  /// What the kinds of places and ways are called.
  struct Legend: Sendable {
    var places: [(kind: Place.Kind, words: String)] = []
    /// Nil where no way is such.
    var otherwise: String?
    /// What the marked way is; nil without one.
    var marked: String?
  }

  let title: String
  let isRightToLeft: Bool
  /// Whether it shows the whole dialog, and so less of each entry.
  let isWhole: Bool
  let chapters: [Chapter]
  /// Places that stand in no chapter: the plan.
  let places: [Place]
  let ways: [Way]
  let legend: Legend

  /// Every place, those of chapters first.
  var allPlaces: [Place] { chapters.flatMap(\.places) + places }
}
