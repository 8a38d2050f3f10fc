/** Options for both sides: each with its words, its conditions and what it is worth to the customer. */
export const optionsTemplate = String.raw`
#import "page.typ": *

#let option(it) = block(width: 100%, breakable: it.text.join().len() > 1200, above: 5.4mm, below: 5.4mm, grid(
  columns: (9mm, 1fr),
  plainSans(size: 11pt, weight: 600, fill: theme.ours, it.number),
  {
    [#heading(level: 2, it.name)]
    prose(it.text)
    if it.conditions != none {
      block(above: 2.8mm, below: 0pt, plainSans(size: 8.6pt, {
        set par(leading: 0.55em)
        text(weight: 600, it.conditions.label + ". ")
        it.conditions.text.join(" ")
      }))
    }
    if it.worth != "" { block(above: 2.8mm, below: 0pt, plainSans(size: 8.6pt, weight: 600, fill: theme.ours, it.worth)) }
  },
))

#let options(doc) = if doc.options != none {
  let it = doc.options
  show heading.where(level: 2): it => block(sticky: true, above: 0pt, below: 2.6mm, text(size: 11pt, it.body))
  section("options", it.heading)
  par(it.intro)
  for item in it.items { option(item) }
}
`;
