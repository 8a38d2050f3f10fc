/** Type, colours, page furniture and headings. Typst source: data never enters it, only `look.json` does. */
export const pageTemplate = String.raw`
#let look = json("look.json")
#let theme = (
  ink: rgb("#16202b"), secondary: rgb("#4a5868"), quiet: rgb("#66727f"), line: rgb("#dfe4ea"),
  theirs: rgb("#4d5c6f"), theirsGround: rgb("#f3f5f8"),
  ours: rgb(look.accent), oursGround: rgb(look.ground),
  more: rgb("#a94a08"), moreGround: rgb("#fdf1e6"),
  less: rgb("#1d5fbf"), lessGround: rgb("#edf3fc"),
)
#let tones = (
  plain: theme.ink, quiet: theme.quiet, theirs: theme.theirs, ours: theme.ours, more: theme.more, less: theme.less,
)
#let grounds = (
  plain: theme.theirsGround, quiet: theme.theirsGround, theirs: theme.theirsGround,
  ours: theme.oursGround, more: theme.moreGround, less: theme.lessGround,
)
#let serif = ("Source Serif 4", "Inter")
#let sans = ("Inter", "Source Serif 4")

// For whatever is compared or looked up. Figures in columns ask for one width each; a hyphen in a word must not.
#let plainSans(size: 8.2pt, ..rest, body) = text(font: sans, size: size, ..rest, body)

#let prose(paragraphs) = for paragraph in paragraphs { par(paragraph) }

#let pageOfAnchor(name) = context {
  let found = query(label(name))
  if found.len() > 0 { str(counter(page).at(found.first().location()).first()) }
}

// Light enough to read through, large enough to be seen in print. What lies over the page is no part of its text.
#let watermark = place(center + horizon, rotate(-52deg, reflow: false, text(
  font: sans, size: if look.watermark.len() > 8 { 78pt } else { 118pt }, weight: 600, tracking: 0.06em,
  fill: rgb(90, 100, 115, 26), hyphenate: false, upper(look.watermark),
)))

// At the head of each further page of a long table, above its own head: what the pages before add up to. It repeats what
// the rows say, so a screen reader passes it by.
#let carriedTotals(margin) = context {
  let heads = query(<running-head>)
  let onPage(index) = heads.at(index).location().page()
  let page-number = here().page()
  // A long document has hundreds of heads, in the order of its pages: the first of this page is found by halves.
  let (first, end) = (0, heads.len())
  while first < end {
    let middle = calc.quo(first + end, 2)
    if onPage(middle) < page-number { first = middle + 1 } else { end = middle }
  }
  let rowsBefore = (:)
  while first < heads.len() and onPage(first) == page-number {
    let head = heads.at(first)
    first += 1
    let (id, x, label: words) = head.value
    if id not in rowsBefore { rowsBefore.insert(id, query(selector(label(id)).before(head.location()))) }
    let rows = rowsBefore.at(id)
    if rows.len() == 0 { continue }
    // A cell knows its row; the first is the head of the table.
    let sums = query(label("sums-of-" + id)).first().value.at(rows.last().y - 1)
    let at = head.location().position().x
    let dy = margin - 3.2mm
    let carried = pdf.artifact(kind: "page", plainSans(
      number-width: "tabular", hyphenate: false, fill: theme.secondary, weight: 600,
      if words == none { sums.at(x) } else { words },
    ))
    if words == none { place(top + right, dx: at - page.width, dy: dy, carried) }
    else { place(top + left, dx: at, dy: dy, carried) }
  }
}

#let furniture(doc, firstHead: false, body) = {
  // Letter is wider and lower than A4: the text keeps its width, and gains height from the margins.
  let isLetter = look.paper == "us-letter"
  let side = if isLetter { 27.95mm } else { 25mm }
  let above = if isLetter { 26mm } else { 31mm }
  let sides(left, right) = plainSans(size: 7.4pt, fill: theme.quiet, grid(
    columns: (1fr, auto), column-gutter: 6mm, align(start, left), align(end, right),
  ))
  // What asks for its place is worked out anew on each page, with all that it refers to: so it refers to these alone, and
  // never to the document, which may hold thousands of lines.
  let head = sides({
    if look.watermark != "" { text(weight: 600, fill: theme.more, look.watermark + " · ") }
    doc.furniture.left
  }, doc.furniture.right)
  let (footing, pageOf) = doc.furniture
  set page(
    paper: look.paper,
    margin: (top: above, bottom: if isLetter { 24mm } else { 30mm }, x: side),
    background: if look.watermark != "" { watermark },
    foreground: carriedTotals(above),
    header-ascent: 11mm,
    footer-descent: 10mm,
    header: context if firstHead or counter(page).get().first() > 1 { head },
    footer: context if firstHead or counter(page).get().first() > 1 {
      let number = pageOf
        .replace("{page}", str(counter(page).get().first()))
        .replace("{pages}", str(counter(page).final().first()))
      line(length: 100%, stroke: 0.4pt + theme.line)
      v(-2mm)
      sides(footing, number)
    },
  )
  set text(
    font: serif, size: 10.2pt, fill: theme.ink, lang: doc.language, hyphenate: true,
    costs: (hyphenation: 220%, runt: 400%, widow: 400%, orphan: 400%),
  )
  set par(leading: 0.68em, spacing: 0.95em, justify: false, linebreaks: "optimized")
  set strong(delta: 300)
  show heading: set text(font: serif, weight: 600, fill: theme.ink, hyphenate: false)
  show heading.where(level: 1): it => block(
    sticky: true, above: 0pt, below: 6mm, width: 88%, text(size: 19pt, par(leading: 0.42em, it.body)),
  )
  show heading.where(level: 2): it => block(
    sticky: true, above: 9mm, below: 4.2mm, text(size: 12.6pt, par(leading: 0.42em, it.body)),
  )
  body
}

// A small heading in the sans, over a chart or a table.
#let minor(title) = {
  show heading: it => block(sticky: true, above: 7.4mm, below: 3.6mm, plainSans(size: 9.2pt, weight: 600, it.body))
  heading(level: 2, outlined: false, bookmarked: false, title)
}

// An empty block that does not break looks for the room; a query of the position would not settle.
#let roomFor(height) = {
  block(above: 0pt, below: 0pt, breakable: false, height: height)
  v(-height)
}

// A section opens a page where little is left of the last one, and else stands clear of what came before. The summary
// has a page of its own.
#let section(anchor, title, fresh: false, room: 82mm) = {
  if fresh { pagebreak(weak: true) }
  else {
    v(15mm, weak: true)
    roomFor(room)
  }
  [#heading(level: 1, title) #label(anchor)]
}
`;
