/** The minutes of a session. Typst source: data never enters it, only `minutes.json` does. */
export const minutesTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let doc = json("minutes.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

#let agreed = rgb("#1b7f4b")
#let standing = (agreed: agreed, open: theme.more, notAgreed: theme.theirs, withdrawn: theme.quiet)

#show: furniture.with(doc, firstHead: true)

#block(above: 0pt, below: 3mm, plainSans(size: 8.4pt, fill: theme.ours, weight: 600, doc.marking))
#heading(level: 1, doc.heading)
#block(above: 0pt, below: 5mm, plainSans(size: 8.4pt, fill: theme.secondary, doc.about))

#minor(doc.tookPart.heading)
#grid(
  columns: (1fr, 1fr), column-gutter: 8mm,
  ..doc.tookPart.sides.map(side => {
    block(above: 0pt, below: 1.6mm, plainSans(size: 7.8pt, fill: theme.quiet, side.label))
    set par(spacing: 0.6em)
    prose(side.names)
  }),
)

#if doc.agenda != none {
  minor(doc.agenda.heading)
  ledger(doc.agenda.table, pad: 1.6mm)
}

#heading(level: 2, doc.standing.heading)
#prose(doc.standing.intro)
#block(width: 100%, breakable: false, above: 4mm, below: 4mm, fill: theme.oursGround, inset: (x: 3.2mm, y: 2.8mm), {
  plainSans(size: 13.4pt, weight: 600, fill: agreed, doc.standing.agreed.figure)
  linebreak()
  plainSans(size: 7.6pt, fill: agreed, doc.standing.agreed.label)
})
#ledger(doc.standing.table)

#heading(level: 2, doc.said.heading)
#ledger(doc.said.table)
#block(above: 3mm, below: 0pt, plainSans(size: 7.8pt, fill: theme.secondary, doc.said.note))

#let badge(it) = box(
  baseline: 18%, inset: (x: 1.5mm, y: 0.95mm), radius: 0.8mm, stroke: 0.5pt + standing.at(it.tone),
  plainSans(size: 6.6pt, weight: 600, fill: standing.at(it.tone), it.answer),
)

#let panel(it) = block(width: 100%, fill: grounds.at(it.tone), inset: (x: 3.2mm, y: 2.4mm), {
  set par(leading: 0.48em)
  plainSans(size: 10.4pt, weight: 600, fill: if it.tone == "theirs" { theme.ink } else { tones.at(it.tone) }, it.figure)
  linebreak()
  plainSans(size: 7.4pt, fill: tones.at(it.tone), it.label)
  if it.detail != "" {
    linebreak()
    plainSans(size: 7.4pt, fill: theme.secondary, it.detail)
  }
})

#let detail(it) = block(above: 2mm, below: 2mm, grid(
  columns: (34mm, 1fr), column-gutter: 3mm,
  plainSans(size: 7.8pt, fill: theme.quiet, it.label),
  plainSans(size: 8.2pt, { set par(leading: 0.55em, spacing: 0.7em); prose(it.text) }),
))

#heading(level: 2, doc.points.heading)
#for it in doc.points.sections {
  // A point stays with its figures; a long reason may go over a page.
  block(breakable: false, width: 100%, above: 7mm, below: 0pt, {
    block(above: 0pt, below: 2.6mm, {
      show heading: it => text(size: 11pt, weight: 600, it.body)
      grid(
        columns: (auto, 1fr, auto), column-gutter: 2.2mm, align: top,
        text(size: 11pt, weight: 600, it.number),
        heading(level: 3, outlined: false, it.heading),
        badge(it),
      )
    })
    grid(columns: (1fr, 1fr), column-gutter: 2mm, ..it.panels.map(panel))
  })
  if it.note != "" { block(above: 2.2mm, below: 2mm, plainSans(size: 7.8pt, fill: theme.secondary, it.note)) }
  if it.named != none { block(above: 3mm, below: 3mm, captioned(it.named)) }
  for part in it.details { detail(part) }
}

#heading(level: 2, doc.open.heading)
#par(doc.open.intro)
#if doc.open.table != none { ledger(doc.open.table) }
`;
