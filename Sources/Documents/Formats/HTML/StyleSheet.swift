/// How pages look, on a phone, on a wide screen, in the dark and on A4 paper.
package enum StyleSheet {
  /// What a page may fetch and do: nothing.
  ///
  /// The hash names exactly this style sheet.
  package static let policy =
    "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"

  /// The SHA-256 of `text` in Base64; a test calculates it.
  package static let hash = "oM6h+shWs3UugSay4evfGEuv3mIbVF5XqEpwWLbmNio="

  /// The rules.
  package static let text = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1b1b1b; --soft: #4d4d4d; --line: #b3b3b3; --tint: #f1f4f6;
      --accent: #0b4f8a; --gap: #fff0b3;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181b; --ink: #ececec; --soft: #b9bec3; --line: #5c6267; --tint: #20262b;
        --accent: #8ec7ff; --gap: #5c4a00;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body {
      max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word;
      font: 1.0625rem/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic",
        "Noto Sans Ethiopic", "Abyssinica SIL", sans-serif;
    }
    :lang(ar), :lang(fa), :lang(ckb), :lang(ps), :lang(ur), :lang(ti), :lang(am) {
      line-height: 1.8;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.6em 0 0.5em; text-wrap: balance; }
    h1 { font-size: 1.75rem; margin-top: 0.5rem; }
    h2 { font-size: 1.45rem; border-block-end: 2px solid var(--line); padding-block-end: 0.2em; }
    h3 { font-size: 1.2rem; }
    h4, h5, h6 { font-size: 1.0625rem; }
    .single h3 .box { display: inline; }
    h1 span, h2 span, h3 span, h4 span, h5 span, h6 span { display: block; }
    p, ul, ol, dl, table { margin: 0 0 0.75em; }
    ul { padding-inline-start: 1.5em; }
    ol { padding-inline-start: 2em; }
    li p { margin: 0 0 0.25em; }
    .two { list-style: none; padding: 0; counter-reset: item; }
    .two > li { counter-increment: item; }
    ul.two p, ol.two p { padding-inline-start: 1.5em; text-indent: -1.5em; }
    ul.two p::before, ol.two p::before { display: inline-block; width: 1.5em; text-indent: 0; }
    ul.two p::before { content: "•"; }
    ol.two p::before { content: counter(item) "."; width: 2em; }
    ol.two p { padding-inline-start: 2em; text-indent: -2em; }
    ul.boxes.two p { padding: 0; text-indent: 0; }
    ul.boxes.two p::before { content: none; }
    .boxes .pair { flex: 1; }
    a { color: var(--accent); }
    a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    a[href^="tel:"] { white-space: nowrap; }
    mark { background: var(--gap); color: inherit; padding: 0 0.2em; }
    .pair { display: grid; grid-template-columns: 1fr; column-gap: 2rem; }
    .pair > * { min-width: 0; }
    .detail { color: var(--soft); }
    .label { font-weight: 600; margin-block-end: 0.25em; }
    .note { border-inline-start: 4px solid var(--line); padding-inline-start: 0.75em; }
    .message {
      background: var(--tint); border: 1px solid var(--line); border-radius: 0.4rem;
      padding: 1rem 1rem 0.25rem; margin: 0 0 1em;
    }
    .message .head { font-weight: 600; margin-block-end: 0.25em; }
    .message .head + p:not(.head) { margin-block-start: 1em; }
    .guarded { border-inline-start: 3px dotted var(--line); padding-inline-start: 0.75em;
      margin-block-end: 0.75em; }
    .guarded .detail { font-size: 0.9em; margin-block-end: 0.25em; }
    .blank { display: inline-block; width: 14em; max-width: 100%; height: 1.2em;
      border-block-end: 1px solid currentColor; vertical-align: baseline; }
    .box { font-size: 1.2em; line-height: 1; margin-inline-end: 0.4em; }
    .boxes { list-style: none; padding: 0; }
    .boxes li { display: flex; align-items: baseline; }
    .boxes li p { margin: 0; }
    .boxes .box { flex: none; }
    li:has(> .box:first-child) {
      list-style: none; margin-inline-start: -1.5em; padding-inline-start: 2.06em;
      text-indent: -2.06em;
    }
    li > .box:first-child { display: inline-block; width: 1.5em; margin: 0; text-indent: 0; }
    li:has(> p > .box:first-child) { list-style: none; }
    ul.two p:has(> .box:first-child)::before { content: none; }
    .boxes > li:has(> .box:first-child) { margin: 0; padding: 0; text-indent: 0; }
    .line { border-block-end: 1px solid var(--line); height: 2.1em; margin: 0; }
    .field { margin: 0 0 1em; }
    .field .label { margin: 0; }
    .value { white-space: pre-line; }
    table { border-collapse: collapse; width: calc(100% - 1px); }
    caption { text-align: start; font-weight: 600; padding-block: 0.75em 0.25em; }
    th, td { border: 1px solid var(--line); padding: 0.3em 0.5em; text-align: start;
      vertical-align: top; height: 2.3em; }
    th { background: var(--tint); }
    th span, td span { display: block; }
    th.wide { width: 50%; }
    .sheet { overflow-x: auto; margin: 0 0 1em; }
    .sheet table { min-width: 52rem; }
    .sheet thead { white-space: nowrap; }
    .sheet tbody th { background: none; min-width: 10em; }
    .sheet td:nth-child(2) { min-width: 19em; }
    .sheet p, .sheet ul { margin: 0; }
    .sheet ul { padding-inline-start: 1.1em; }
    .sheet .detail { font-size: 0.85em; font-weight: normal; }
    .sheet td.tick { text-align: center; }
    th.short { min-width: 5em; }
    th.remark { min-width: 11em; }
    .turn { border-inline-start: 4px solid var(--line); padding-inline-start: 0.9rem;
      margin: 0 0 1.25rem; }
    .turn.person { border-color: var(--accent); background: var(--tint);
      padding-block: 0.5rem 0.1rem; }
    .speaker { font-weight: 600; color: var(--soft); margin: 0 0 0.25em; }
    .links { list-style: none; padding: 0; }
    .links li { margin: 0 0 0.35em; }
    .links.flow { display: flex; flex-wrap: wrap; column-gap: 1.25em; }
    dt { font-weight: 600; }
    dd { margin: 0 0 0.75em; margin-inline-start: 1.25em; }
    figure { margin: 0 0 1em; overflow-x: auto; }
    svg { max-width: 100%; height: auto; }
    svg text { fill: var(--ink); font-size: 19px; }
    svg .two { font-size: 16px; }
    svg rect { fill: var(--tint); stroke: var(--line); }
    svg path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
    svg .arrow { fill: var(--soft); stroke: none; }
    @media screen and (max-width: 48rem) {
      h1 .pair > span + span, h2 .pair > span + span, h3 .pair > span + span,
      h4 .pair > span + span, h5 .pair > span + span { font-size: 0.9em; font-weight: normal; }
    }
    @media (min-width: 48rem) {
      .pair { grid-template-columns: 1fr 1fr; }
    }
    @media print {
      @page { size: A4; margin: 9mm 12mm; }
      @page wide { size: A4 landscape; }
      .wide { page: wide; }
      .sheet { overflow: visible; }
      .sheet table { min-width: 0; }
      thead { display: table-header-group; }
      :root {
        --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #888888; --tint: #ffffff;
        --accent: #000000; --gap: #ffffff;
      }
      body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.3; }
      :lang(ar), :lang(fa), :lang(ckb), :lang(ps), :lang(ur), :lang(ti), :lang(am) {
        line-height: 1.45;
      }
      .papers nav, .outside { display: none; }
      .pair { grid-template-columns: 1fr 1fr; column-gap: 1.5em; }
      h1 { font-size: 14pt; margin: 0 0 0.2em; }
      h2 { font-size: 13pt; margin: 0.5em 0 0.3em; }
      h3 { font-size: 11pt; margin: 0.5em 0 0.15em; }
      h4, h5, h6 { font-size: 10pt; margin: 0.45em 0 0.1em; }
      h1, h2, h3, h4, h5, h6, .label, caption { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      p, ul, ol { margin-block-end: 0.25em; }
      li p { margin: 0; }
      .page { break-before: page; }
      .whole, .field, .boxes, li, tr, dt, svg { break-inside: avoid; }
      .guarded { break-inside: avoid; }
      .note { border-inline-start-width: 2px; }
      svg { max-height: 215mm; width: auto; }
      .message:lang(en) .blank { height: 1.6em; }
      .message { border-color: #888888; padding: 0.6rem 0.8rem 0.25rem; }
      .pair .message, [id^="sheet-"] { font-size: 9.5pt; line-height: 1.25; }
      mark { padding: 0; border-block-end: 1px dotted #555555; }
      .fields.short { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2em; }
      .boxes { columns: 2; }
      .boxes.two { columns: 1; }
      table { table-layout: fixed; }
      th.wide:nth-child(n+4) { width: 38%; }
      .field { margin-block-end: 0.35em; }
      .line { height: 1.9em; }
      th, td { height: 2em; padding-block: 0.15em; }
      a { color: inherit; text-decoration: none; }
      .single { line-height: 1.2; }
      .single :lang(ti), .single :lang(am) { line-height: 1.3; }
      .single p, .single li { display: inline; }
      .single ul { display: inline; padding: 0; }
      .single main li::before, .single main .detail::before { content: " • "; }
      .single h2, .single h3 { font-size: 10pt; line-height: inherit; margin: 0; }
      .single h2 { padding: 0; margin-block-start: 0.4em; border-width: 1px; }
      .single .whole { margin-block-start: 0.3em; padding-inline-start: 1.8em; }
      .single h3 { margin-inline-start: -1.8em; }
      .single .box { display: inline-block; width: 1.5em; margin: 0; }
      .single h3 .pair { display: flex; flex-wrap: wrap; justify-content: space-between; }
      .single h3 .pair > span + span { font-weight: normal; }
    }

    """
}
