/** The process letter. Typst source: data never enters it, only `letter.json` does. */
export const letterTemplate = String.raw`
#import "page.typ": *

#let doc = json("letter.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

// The first page says to whom and when in its own place.
#show: furniture.with(doc)
#set par(spacing: 1.35em)
#set list(indent: 0pt, body-indent: 2.4mm, spacing: 0.75em, marker: text(fill: theme.ours, "•"))

#if doc.customer != "" { block(above: 0pt, below: 3mm, doc.customer) }
#block(above: 0pt, below: 12mm, plainSans(size: 8.4pt, fill: theme.secondary, doc.day))
#{
  show heading: it => block(above: 0pt, below: 6mm, text(size: 13.4pt, par(leading: 0.5em, it.body)))
  heading(level: 1, doc.subject)
}
#prose(doc.opening)

#for part in doc.lists {
  minor(part.heading)
  list(..part.items)
}

#v(5mm, weak: true)
#prose(doc.asking)

#block(breakable: false, above: 8mm, below: 0pt, {
  par(doc.closing)
  v(16mm)
  line(length: 46%, stroke: 0.7pt + theme.line)
})
`;
