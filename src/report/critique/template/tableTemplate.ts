/** One table for the whole document: hairlines, figures right-aligned on their places, a header that repeats. */
export const tableTemplate = String.raw`
#import "page.typ": *

#let cellBody(it, strong: false) = {
  let body = if "pageOf" in it {
    link(label(it.pageOf), pageOfAnchor(it.pageOf))
  } else { it.text }
  // Plain text needs no style of its own: most cells of a long table are such.
  if strong { text(weight: 600, fill: tones.at(it.at("tone", default: "plain")), body) }
  else if "tone" in it { text(fill: tones.at(it.tone), body) }
  else { body }
  if "aside" in it { text(fill: theme.quiet, " " + it.aside) }
  for below in it.at("below", default: ()) {
    // The break as a character: an element more in every other cell shows in the time.
    text(size: 7.2pt, fill: theme.quiet, "\n" + below)
  }
}

#let widthOf(column) = if column.width == "fit" { auto } else if column.width == "fillTwice" { 1.9fr } else { 1fr }

// A column's heading. In a table that may go over a page it marks where its column stands: what the pages before add up to
// is written above it, by the page. A head that asked for it itself would have every table of the document set twice.
#let headOf(column, running, x) = {
  let heading = text(size: 7.4pt, fill: theme.quiet, number-width: "proportional", hyphenate: true, column.heading)
  if running == none { return heading }
  let isLabel = x == 0
  if not isLabel and running.rows.last().at(x) == "" { return heading }
  // In a box, so that it stands in the line of the heading.
  let mark = box[#metadata((id: running.id, x: x, label: if isLabel { running.label })) <running-head>]
  if column.align == "right" { heading + mark } else { mark + heading }
}

// Styles are set once for the table, and said again only where a cell differs: a long table has thousands of cells.
#let tableOf(data, pad) = plainSans({
  // Cells break where they are full: weighing every break of thousands of cells costs a quarter of the time.
  set par(leading: 0.5em, linebreaks: "simple")
  set text(number-width: "tabular", hyphenate: false)
  set table.cell(breakable: false)
  let count = data.columns.len()
  let isFigure = data.columns.map(column => column.align == "right")
  let sides = isFigure.map(figure => if figure { right } else { left })
  let kinds = data.rows.map(row => row.kind)
  let running = data.at("running", default: none)
  // Loops, no functions: each call of one would be looked up with all that it refers to, the sums of every row among it.
  let cells = ()
  for (y, row) in data.rows.enumerate() {
    let isTotal = row.kind == "total"
    let isBeforeTotal = kinds.at(y + 1, default: none) == "total"
    for (x, it) in row.cells.enumerate() {
      let body = if isTotal or it.len() > 1 { cellBody(it, strong: isTotal) } else { it.text }
      if not isFigure.at(x) { body = text(number-width: "proportional", hyphenate: true, body) }
      let breakable = it.text.len() > 1500
      let isRunning = x == 0 and running != none and y < running.rows.len()
      let cell = if isTotal { table.cell(stroke: (top: 0.7pt + theme.ink), breakable: breakable, body) }
        else if isBeforeTotal { table.cell(stroke: none, breakable: breakable, body) }
        else if breakable { table.cell(breakable: true, body) }
        else if isRunning { table.cell(body) }
        else { body }
      // By these the page finds which rows stand before it.
      cells.push(if isRunning { [#cell#label(running.id)] } else { cell })
    }
  }
  if running != none [#metadata(running.rows) #label("sums-of-" + running.id)]
  table(
    columns: data.columns.map(widthOf),
    align: sides.map(side => side + top),
    inset: range(count).map(x => (
      left: if x == 0 { 0pt } else { 3.2mm },
      right: if x == count - 1 { 0pt } else { 1mm },
      y: pad,
    )),
    // As a function: lines that one gives are joined over the columns.
    stroke: (_, _) => (bottom: 0.4pt + theme.line),
    table.header(
      ..data.columns.enumerate().map(((x, column)) => table.cell(
        align: sides.at(x) + bottom,
        stroke: (bottom: 0.7pt + theme.ink),
        headOf(column, running, x),
      )),
    ),
    ..cells,
  )
})

// Short tables stay whole; long ones break between rows and repeat their header.
#let ledger(data, pad: 1.85mm) = if data.rows.len() > 12 { block(width: 100%, tableOf(data, pad)) } else {
  layout(size => {
    let body = tableOf(data, pad)
    block(width: 100%, breakable: measure(block(width: size.width, body)).height >= 130mm, body)
  })
}

// A table under its own small heading, kept with its first rows.
#let titled(data, ..rest) = {
  if data.title != "" { minor(data.title) }
  ledger(data, ..rest)
}

// What the figures of a table are, where the section's heading names it already.
#let captioned(data) = {
  if data.title != "" {
    block(sticky: true, above: 0pt, below: 1.4mm, plainSans(size: 7.4pt, fill: theme.quiet, data.title))
  }
  ledger(data)
}
`;
