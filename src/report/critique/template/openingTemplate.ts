/** Cover, one-page summary, and what both sides agree on. */
export const openingTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

// Ours to the left, theirs to the right, as large as their boxes allow.
#let logos() = block(height: 26mm, width: 100%, below: 0pt, grid(
  columns: (1fr, 1fr), column-gutter: 10mm, rows: 16mm,
  if look.ourLogo != none { align(left + top, image(look.ourLogo.file, width: 55mm, height: 16mm, fit: "contain", alt: look.ourLogo.alt)) },
  if look.theirLogo != none { align(right + top, image(look.theirLogo.file, width: 55mm, height: 16mm, fit: "contain", alt: look.theirLogo.alt)) },
))

#let cover(doc) = {
  let it = doc.cover
  set par(justify: false)
  if look.ourLogo != none or look.theirLogo != none { logos() } else { v(26mm) }
  plainSans(size: 9pt, fill: theme.ours, weight: 600, it.kicker)
  v(7mm)
  block(width: 92%, {
    let length = it.title.clusters().len()
    let size = if length > 120 { 17pt } else if length > 60 { 23pt } else { 30pt }
    show title: set text(font: serif, size: size, weight: 600, hyphenate: false)
    show title: set par(leading: 0.38em)
    title(it.title)
  })
  v(9mm)
  line(length: 100%, stroke: 0.9pt + theme.ink)
  v(1mm)
  plainSans(size: 9.6pt, grid(
    columns: (1fr, 1fr), column-gutter: 6mm,
    {
      if it.product != "" { text(weight: 600, it.product); linebreak() }
      text(fill: theme.secondary, it.preparedFor)
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

// Ranges are longer than figures: all headlines step down together rather than wrap.
#let headlines(items) = layout(size => {
  let gutter = 4mm
  let room = (size.width - gutter * (items.len() - 1)) / items.len()
  let figure(item, size) = plainSans(size: size, weight: 600, fill: tones.at(item.tone), hyphenate: false, item.figure)
  let sizes = (13.4pt, 12pt, 10.8pt, 9.6pt, 8.6pt, 7.6pt)
  let fits = sizes.filter(size => items.all(item => measure(figure(item, size)).width <= room))
  let chosen = fits.at(0, default: sizes.last())
  line(length: 100%, stroke: 0.9pt + theme.ink)
  v(-1mm)
  grid(
    columns: (1fr,) * items.len(), column-gutter: gutter,
    ..items.map(item => {
      figure(item, chosen)
      linebreak()
      v(-0.6mm)
      plainSans(size: 7.6pt, fill: theme.secondary, item.label)
    }),
  )
  v(-1mm)
  line(length: 100%, stroke: 0.4pt + theme.line)
})

#let summaryWith(it, bridge) = {
  if it.about != "" { block(above: 0pt, below: 3.4mm, plainSans(size: 8pt, fill: theme.ours, weight: 600, it.about)) }
  [#heading(level: 1, it.heading) #label("summary")]
  block(width: 86%, below: 6mm, {
    set text(size: 11.4pt, fill: theme.secondary)
    prose(it.lede)
  })
  headlines(it.headlines)
  block(breakable: false, above: 7mm, {
    minor(it.bridge.title)
    image(bridge, width: 100%, alt: it.bridge.description)
    if it.bridge.note != "" {
      v(-2mm)
      plainSans(size: 7.2pt, fill: theme.quiet, it.bridge.note)
    }
  })
  if it.points != none { titled(it.points, pad: 1.5mm) }
  if it.ownership != "" { block(above: 2.6mm, below: 0pt, plainSans(size: 8.2pt, fill: theme.secondary, it.ownership)) }
  minor(it.proposalHeading)
  prose(it.proposal)
}

// One page, wherever it can be: the chart is as high as the rest leaves room for.
#let summary(doc, fresh: true) = {
  if fresh { pagebreak(weak: true) }
  layout(size => {
    let chosen = doc.bridges.last()
    for file in doc.bridges {
      if measure(block(width: size.width, summaryWith(doc.summary, file))).height <= size.height {
        chosen = file
        break
      }
    }
    summaryWith(doc.summary, chosen)
  })
}

#let changes(doc) = if doc.changes != none {
  let it = doc.changes
  section("changes", it.heading, fresh: true)
  prose(it.intro)
  titled(it.totals)
  for table in it.tables { titled(table) }
  // What follows is the document itself.
  pagebreak(weak: true)
}

#let agreement(doc) = {
  let it = doc.agreement
  section("agreement", it.heading, room: 130mm)
  prose(it.intro)
  if it.lines != none { titled(it.lines) }
  if it.favour != none {
    heading(level: 2, it.favour.heading)
    par(it.favour.intro)
    ledger(it.favour.table)
  }
}
`;
