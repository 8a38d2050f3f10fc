/** The pages of the internal brief. Typst source: data never enters it, only `brief.json` does. */
export const briefTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let doc = json("brief.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day), keywords: ("internal",))

#show: furniture.with(doc, firstHead: true)

#block(width: 100%, fill: theme.ours, inset: (x: 4mm, y: 2.6mm), below: 8mm,
  plainSans(size: 10pt, weight: 600, fill: white, tracking: 0.04em, doc.marking))
#block(above: 0pt, below: 3.4mm, plainSans(size: 8pt, fill: theme.secondary, weight: 600, doc.about))
#heading(level: 1, doc.heading)

#line(length: 100%, stroke: 0.9pt + theme.ink)
#v(-1mm)
#grid(
  columns: (1fr,) * doc.headlines.len(), column-gutter: 4mm,
  ..doc.headlines.map(item => {
    plainSans(size: 12.4pt, weight: 600, fill: tones.at(item.tone), hyphenate: false, item.figure)
    linebreak()
    plainSans(size: 7.6pt, fill: theme.secondary, item.label)
  }),
)
#v(-1mm)
#line(length: 100%, stroke: 0.4pt + theme.line)

#heading(level: 2, doc.silence.heading)
#list(marker: text(fill: theme.ours, sym.bullet), spacing: 0.8em, ..doc.silence.items)

#titled(doc.points)

#let picture(it, file) = block(breakable: false, above: 5mm, below: 6mm, {
  minor(it.title)
  image(file, width: 100%, alt: it.description)
})

#if doc.pareto != none {
  heading(level: 2, doc.pareto.heading)
  picture(doc.pareto.chart, "pareto.svg")
  titled(doc.pareto.table, pad: 1.5mm)
}

#if doc.uncertainty != none {
  let it = doc.uncertainty
  heading(level: 2, it.heading)
  prose(it.intro)
  picture(it.curve, "curve.svg")
  titled(it.spread, pad: 1.5mm)
  titled(it.likelihood, pad: 1.5mm)
  picture(it.tornado, "tornado.svg")
  titled(it.swings, pad: 1.5mm)
}

#let item(it) = block(width: 100%, breakable: it.rationale.len() > 0 and it.rationale.join().len() > 900, above: 4mm, below: 4mm, inset: (left: 3.6mm), stroke: (left: 1.2pt + theme.line), {
  set par(leading: 0.55em)
  plainSans(size: 9pt, { text(weight: 600, it.label); if it.cell != "" { text(fill: theme.quiet, "  " + it.cell) } })
  v(1mm)
  plainSans(size: 8.2pt, grid(
    columns: (32mm, 1fr), column-gutter: 3mm, row-gutter: 1.7mm,
    ..it.figures.map(((name, figure)) => (text(fill: theme.secondary, name), figure)).flatten(),
    text(fill: theme.secondary, "Shown as"), { text(weight: 600, fill: theme.ours, it.level); ". " + it.guidance },
    ..if it.rationale.len() > 0 { (text(fill: theme.secondary, "Why we say so"), it.rationale.join(linebreak())) } else { () },
    ..if it.evidence.len() > 0 { (text(fill: theme.secondary, "Evidence"), it.evidence.join(linebreak())) } else { () },
    ..if it.state != "" { (text(fill: theme.secondary, "State"), it.state) } else { () },
  ))
})

#if doc.ownership != none {
  heading(level: 2, doc.ownership.heading)
  prose(doc.ownership.intro)
  for table in doc.ownership.tables { titled(table, pad: 1.5mm) }
  if doc.ownership.kept != none { titled(doc.ownership.kept, pad: 1.5mm) }
}

#for section in doc.sections {
  heading(level: 2, (section.number + " " + section.heading).trim())
  block(sticky: true, prose(section.claim))
  for it in section.items { item(it) }
}
`;
