/** The page on widening the relationship. Typst source: data never enters it, only `framework.json` does. */
export const frameworkTemplate = String.raw`
#import "page.typ": *

#let doc = json("framework.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

#show: furniture.with(doc, firstHead: true)
#set list(indent: 0pt, body-indent: 2.4mm, spacing: 0.75em, marker: text(fill: theme.ours, "•"))

#block(above: 0pt, below: 3mm, plainSans(size: 8.4pt, fill: theme.ours, weight: 600, doc.marking))
#heading(level: 1, doc.heading)
#block(above: 0pt, below: 5mm, plainSans(size: 8.4pt, fill: theme.secondary, doc.about))
#par(doc.intro)

#block(width: 100%, above: 6mm, below: 0pt, grid(
  columns: (1fr, 1fr), column-gutter: 10mm,
  ..doc.sides.map(side => {
    minor(side.heading)
    list(..side.items)
  }),
))

#heading(level: 2, doc.proposals.heading)
#for (place, item) in doc.proposals.items.enumerate() {
  block(width: 100%, above: if place == 0 { 0pt } else { 5mm }, below: 0pt, fill: theme.oursGround, inset: 4mm, {
    block(sticky: true, above: 0pt, below: 2.6mm, {
      show heading: it => plainSans(size: 9.6pt, weight: 600, it.body)
      heading(level: 3, outlined: false, bookmarked: false, item.name)
    })
    prose(item.text)
    if item.conditions != none {
      block(sticky: true, above: 3.4mm, below: 1.8mm, plainSans(size: 8.2pt, weight: 600, fill: theme.secondary, item.conditions.label))
      prose(item.conditions.text)
    }
    if item.worth != "" {
      block(above: 4mm, below: 0pt, plainSans(size: 8.8pt, weight: 600, fill: theme.ours, item.worth))
    }
  })
}
`;
