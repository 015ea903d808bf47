/// Something to read, print or hand out, before any format.
package struct Document: Sendable {
  /// The title of the whole.
  let title: Wording
  /// What a window or a list of recent files shows; neutral where somebody asked for that.
  let windowTitle: Words
  /// The languages it is written in, the main one first.
  let languages: [Tag]
  /// What stands under the title.
  let front: [Block]
  let sections: [Section]
  /// The words over the list of sections; nil when there is no such list.
  let contents: Wording?
  /// Whether it is read like a book, so that the list of its sections is printed too.
  var isBook = false
  /// Whether it is to fit on one sheet of paper.
  var isOneSheet = false
  /// Whether its tables need paper on its side.
  var isWide = false
}

/// A part of a document under a heading.
struct Section: Sendable {
  /// How a section stands on its page.
  enum Place: Hashable, Sendable {
    /// It begins a page.
    case page
    /// It follows what stands before it.
    case flow
    /// It follows, and is not divided between two pages.
    case whole
  }

  /// Its name for links, unlike any other in the document.
  let anchor: String
  let place: Place
  let title: Wording
  var blocks: [Block] = []
  var sections: [Section] = []
}
