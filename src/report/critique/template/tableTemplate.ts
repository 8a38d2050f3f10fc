/** One table for the whole document: hairlines, figures right-aligned on their places, a header that repeats. */
export const tableTemplate = String.raw`
#import "page.typ": *

#let cellBody(it, strong: false) = {
  let tone = tones.at(it.at("tone", default: "plain"))
  let body = if "pageOf" in it {
    link(label(it.pageOf), pageOfAnchor(it.pageOf))
  } else { it.text }
  if strong { text(weight: 600, fill: tone, body) } else { text(fill: tone, body) }
  if "aside" in it { text(fill: theme.quiet, " " + it.aside) }
  for below in it.at("below", default: ()) {
    linebreak()
    text(size: 7.2pt, fill: theme.quiet, below)
  }
}

#let widthOf(column) = if column.width == "fit" { auto } else if column.width == "fillTwice" { 1.9fr } else { 1fr }

#let tableOf(data, pad) = plainSans({
  set par(leading: 0.5em)
  set text(hyphenate: true)
  let count = data.columns.len()
  let last = data.rows.len() - 1
  table(
    columns: data.columns.map(widthOf),
    align: (x, y) => (if data.columns.at(x).align == "right" { right } else { left }) + top,
    inset: (x, y) => (
      left: if x == 0 { 0pt } else { 3.2mm },
      right: if x == count - 1 { 0pt } else { 1mm },
      top: pad, bottom: pad,
    ),
    stroke: (x, y) => {
      if y == 0 { (bottom: 0.7pt + theme.ink) }
      else if data.rows.at(y - 1).kind == "total" { (top: 0.7pt + theme.ink) }
      else if y - 1 == last { (bottom: 0.4pt + theme.line) }
      else if data.rows.at(y).kind == "total" { none }
      else { (bottom: 0.4pt + theme.line) }
    },
    table.header(..data.columns.map(column => table.cell(
      align: (if column.align == "right" { right } else { left }) + bottom,
      text(size: 7.4pt, fill: theme.quiet, column.heading),
    ))),
    ..data.rows.map(row => row.cells.enumerate().map(((x, it)) => table.cell(breakable: it.text.len() > 1500, {
      set text(number-width: "tabular", hyphenate: false) if data.columns.at(x).align == "right"
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
