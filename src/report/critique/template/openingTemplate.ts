/** Cover, one-page summary, and what both sides agree on. */
export const openingTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let cover(doc) = {
  let it = doc.cover
  set par(justify: false)
  v(26mm)
  plainSans(size: 9pt, fill: theme.ours, weight: 600, it.kicker)
  v(7mm)
  block(width: 92%, {
    show title: set text(font: serif, size: 30pt, weight: 600, hyphenate: false)
    show title: set par(leading: 0.38em)
    title(doc.title)
  })
  v(9mm)
  line(length: 100%, stroke: 0.9pt + theme.ink)
  v(1mm)
  plainSans(size: 9.6pt, grid(
    columns: (1fr, 1fr), column-gutter: 6mm,
    {
      text(weight: 600, it.product)
      if it.preparedFor != "" { linebreak(); text(fill: theme.secondary, it.preparedFor) }
    },
    align(right, text(fill: theme.secondary, it.dateText)),
  ))
  v(1fr)
  block(width: 74%, text(size: 10.6pt, fill: theme.secondary, it.note))
  v(10mm)
  plainSans(size: 8.2pt, fill: theme.quiet, it.contentsHeading)
  v(1mm)
  line(length: 100%, stroke: 0.4pt + theme.line)
  plainSans(size: 9pt, {
    for entry in it.contents {
      block(above: 2.6mm, below: 2.6mm, width: 100%, link(label(entry.anchor), grid(
        columns: (1fr, auto), column-gutter: 4mm,
        entry.text, text(fill: theme.secondary, pageOfAnchor(entry.anchor)),
      )))
    }
  })
  v(4mm)
}

#let headlines(items) = {
  line(length: 100%, stroke: 0.9pt + theme.ink)
  v(-1mm)
  grid(
    columns: (1fr,) * items.len(), column-gutter: 4mm,
    ..items.map(item => {
      plainSans(size: 13.4pt, weight: 600, fill: tones.at(item.tone), hyphenate: false, item.figure)
      linebreak()
      v(-0.6mm)
      plainSans(size: 7.6pt, fill: theme.secondary, item.label)
    }),
  )
  v(-1mm)
  line(length: 100%, stroke: 0.4pt + theme.line)
}

#let summary(doc) = {
  let it = doc.summary
  section("summary", it.heading)
  block(width: 86%, below: 6mm, {
    set text(size: 11.4pt, fill: theme.secondary)
    prose(it.lede)
  })
  headlines(it.headlines)
  block(breakable: false, above: 7mm, {
    minor(it.bridge.title)
    image("bridge.svg", width: 100%, alt: it.bridge.description)
    if it.bridge.note != "" {
      v(-2mm)
      plainSans(size: 7.2pt, fill: theme.quiet, it.bridge.note)
    }
  })
  titled(it.points)
  minor(it.proposalHeading)
  prose(it.proposal)
}

#let agreement(doc) = {
  let it = doc.agreement
  section("agreement", it.heading)
  prose(it.intro)
  if it.lines != none { titled(it.lines) }
  if it.favour != none {
    heading(level: 2, it.favour.heading)
    par(it.favour.intro)
    ledger(it.favour.table)
  }
}
`;
