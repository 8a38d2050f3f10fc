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
    linebreak()
    text(size: 7.2pt, fill: theme.quiet, below)
  }
}

#let widthOf(column) = if column.width == "fit" { auto } else if column.width == "fillTwice" { 1.9fr } else { 1fr }

// At the head of each further page of a long table: what the pages before it add up to.
#let carried(id, running, x, column, pad) = {
  let text-at = row => if column.width != "fit" and running.rows.last().at(x) == "" { running.label } else { running.rows.at(row).at(x) }
  table.cell(context {
    // A row says which it is; the rows are in the order of their pages, so the last one on a page before is found by halves.
    let page = here().page()
    let rows = query(label(id))
    let (low, high) = (0, rows.len())
    while low < high {
      let middle = calc.quo(low + high, 2)
      if rows.at(middle).location().page() < page { low = middle + 1 } else { high = middle }
    }
    if low > 0 {
      let shown = text-at(rows.at(low - 1).value)
      set text(number-width: "tabular", hyphenate: false)
      // It repeats what the rows say, so a screen reader passes it by.
      pdf.artifact(kind: "page", block(inset: (y: pad), above: 0pt, below: 0pt, text(fill: theme.secondary, weight: 600, shown)))
    }
  })
}

#let tableOf(data, pad) = plainSans({
  set par(leading: 0.5em)
  set text(hyphenate: true)
  let count = data.columns.len()
  let last = data.rows.len() - 1
  let running = data.at("running", default: none)
  let heads = if running == none { 1 } else { 2 }
  let id = if running == none { "" } else { running.id }
  table(
    columns: data.columns.map(widthOf),
    align: (x, y) => (if data.columns.at(x).align == "right" { right } else { left }) + top,
    inset: (x, y) => (
      left: if x == 0 { 0pt } else { 3.2mm },
      right: if x == count - 1 { 0pt } else { 1mm },
      top: if heads == 2 and y == 1 { 0pt } else { pad },
      bottom: if heads == 2 and y == 1 { 0pt } else { pad },
    ),
    stroke: (x, y) => {
      let row = y - heads
      if y == 0 { (bottom: 0.7pt + theme.ink) }
      else if row < 0 { none }
      else if data.rows.at(row).kind == "total" { (top: 0.7pt + theme.ink) }
      else if row == last { (bottom: 0.4pt + theme.line) }
      else if data.rows.at(row + 1).kind == "total" { none }
      else { (bottom: 0.4pt + theme.line) }
    },
    table.header(
      ..data.columns.map(column => table.cell(
        align: (if column.align == "right" { right } else { left }) + bottom,
        text(size: 7.4pt, fill: theme.quiet, column.heading),
      )),
      ..if running == none { () } else { range(count).map(x => carried(id, running, x, data.columns.at(x), pad)) },
    ),
    ..data.rows.enumerate().map(((y, row)) => row.cells.enumerate().map(((x, it)) => table.cell(breakable: it.text.len() > 1500, {
      set text(number-width: "tabular", hyphenate: false) if data.columns.at(x).align == "right"
      if x == 0 and running != none { [#metadata(y) #label(id)] }
      cellBody(it, strong: row.kind == "total")
    }))).flatten(),
  )
})

// Short tables stay whole; long ones break between rows and repeat their header.
#let ledger(data, pad: 1.85mm) = layout(size => {
  let body = block(width: size.width, tableOf(data, pad))
  let isShort = data.rows.len() <= 12 and measure(body).height < 130mm
  block(width: 100%, breakable: not isShort, tableOf(data, pad))
})

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
