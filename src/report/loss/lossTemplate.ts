/** The page on a loss that both sides sign. Typst source: data never enters it, only `loss.json` does. */
export const lossTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let doc = json("loss.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

#show: furniture.with(doc, firstHead: true)

#block(above: 0pt, below: 3mm, plainSans(size: 8.4pt, fill: theme.ours, weight: 600, doc.marking))
#heading(level: 1, doc.heading)
#block(above: 0pt, below: 5mm, plainSans(size: 8.4pt, fill: theme.secondary, doc.about))

#for section in doc.sections {
  minor(section.heading)
  prose(section.text)
}

#heading(level: 2, doc.loss)
#for table in doc.tables { titled(table) }

#block(width: 100%, breakable: false, above: 7mm, below: 5mm, fill: theme.oursGround, inset: 4mm, {
  plainSans(size: 12pt, weight: 600, fill: theme.ours, doc.compensation.label + " " + doc.compensation.figure)
})
#par(doc.apart)

#block(breakable: false, width: 100%, above: 9mm, {
  heading(level: 2, doc.signatures.heading)
  grid(
    columns: (1fr, 1fr), column-gutter: 12mm,
    ..doc.signatures.sides.map(side => {
      plainSans(size: 8.4pt, weight: 600, side)
      v(14mm)
      line(length: 100%, stroke: 0.7pt + theme.ink)
      v(-2mm)
      plainSans(size: 7.4pt, fill: theme.secondary, doc.signatures.line)
    }),
  )
})
`;
