/** All effects, the arithmetic of the estimate, method and sources. */
export const closingTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let effects(doc) = {
  let it = doc.effects
  section("effects", it.heading)
  par(it.intro)
  if it.chart != none {
    block(breakable: false, above: 5mm, below: 6mm, {
      minor(it.chart.title)
      image("effects.svg", width: 100%, alt: it.chart.description)
    })
  }
  for table in it.tables {
    // A heading of columns with a single row under it says too little at the foot of a page.
    roomFor(60mm)
    heading(level: 2, table.title)
    ledger(table)
  }
}

#let arithmetic(doc) = {
  let it = doc.arithmetic
  section("arithmetic", it.heading)
  prose(it.intro)
  block(above: 5mm, titled(it.table))
}

#let method(doc) = {
  let it = doc.method
  section("method", it.heading, room: 60mm)
  prose(it.paragraphs)

  heading(level: 2, it.causes.heading)
  block(sticky: true, it.causes.intro)
  block(breakable: false, plainSans(size: 8.4pt, {
    set par(leading: 0.55em)
    grid(
      columns: (auto, auto, 1fr), column-gutter: 3.4mm, row-gutter: 2.1mm,
      ..it.causes.items.enumerate().map(((index, cause)) => (
        text(fill: theme.quiet, str(index + 1)),
        text(weight: 600, cause.label),
        text(fill: theme.secondary, cause.text.join(" ")),
      )).flatten(),
    )
  }))

  heading(level: 2, it.basis.heading)
  ledger(it.basis.table, pad: 1.45mm)

  if it.missing != none {
    heading(level: 2, it.missing.heading)
    par(it.missing.intro)
    ledger(it.missing.table)
  }

  if it.evidence.items.len() > 0 { heading(level: 2, it.evidence.heading) }
  plainSans(size: 8.4pt, {
    set par(leading: 0.55em)
    grid(
      columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 3.2mm,
      ..it.evidence.items.map(note => grid.cell(breakable: false, grid(
        columns: (6mm, 1fr),
        [#text(fill: theme.quiet, note.number) #label(note.anchor)],
        {
          note.title
          if note.detail != "" { linebreak(); text(fill: theme.quiet, note.detail) }
          if note.url != "" {
            linebreak()
            if note.href != "" { link(note.href, text(fill: theme.ours, note.url)) }
            else { text(fill: theme.quiet, note.url) }
          }
        },
      ))),
    )
  })

  if doc.attached.files.len() > 0 {
    heading(level: 2, doc.attached.heading)
    plainSans(size: 8.4pt, grid(
      columns: (auto, 1fr), column-gutter: 4mm, row-gutter: 2.1mm,
      ..doc.attached.files.map(file => (text(weight: 600, file.name), text(fill: theme.secondary, file.description))).flatten(),
    ))
  }
}
`;
