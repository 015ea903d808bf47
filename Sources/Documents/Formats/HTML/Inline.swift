import Speech

/// Runs of words as HTML.
struct Inline {
  /// Whether what leads out of the document becomes a link; not in a message, which is copied.
  let linksOut: Bool

  func html(_ words: Words) -> String {
    words.runs.reduce(into: "") { html, run in
      switch run {
      case .plain(let text): html += plain(text, in: words.tag)
      case .own(let text): html += "<bdi>\(Escaping.own(text))</bdi>"
      case .gap(let text): html += "<mark>\(Escaping.html(text))</mark>"
      case .link(let text, to: let anchor):
        html += "<a href=\"#\(Escaping.html(anchor))\">\(Escaping.html(text))</a>"
      case .foreign(let text, let tag):
        html += "<span\(tag.attributes)>\(plain(text, in: tag))</span>"
      }
    }
  }

  /// Words of the program: links and telephone numbers can be followed, blanks become lines.
  private func plain(_ text: String, in tag: Tag) -> String {
    let text = BidiMode.isolates.shown(text, in: tag.isRightToLeft ? .rightToLeft : .leftToRight)
    return Machine.pieces(of: text).reduce(into: "") { html, piece in
      switch piece {
      case .words(let words): html += Escaping.broken(words)
      case .blank: html += "<span class=\"blank\"></span>"
      case .box: html += "<span class=\"box\">☐</span>"
      case .link(let address):
        html += linked(address, shown: address)
      case .telephone(let number):
        html += linked("tel:" + number.filter { $0 != " " }, shown: number)
      }
    }
  }

  /// Always from left to right: in an Arabic sentence a number would else be shown back to front.
  private func linked(_ address: String, shown: String) -> String {
    // A long address may be divided after a slash, and nowhere within a word.
    let text = Escaping.html(shown).replacing("/", with: "/<wbr>")
      .replacing("/<wbr>/<wbr>", with: "//")
    guard linksOut else { return "<bdi dir=\"ltr\">\(text)</bdi>" }
    return "<a dir=\"ltr\" href=\"\(Escaping.html(address))\">\(text)</a>"
  }
}

extension Tag {
  /// The language and the direction of what an element holds.
  var attributes: String {
    " lang=\"\(Escaping.html(code))\" dir=\"\(isRightToLeft ? "rtl" : "ltr")\""
  }
}
