/** The customer's courses of action: what each costs over its life, and the appendix with every line. */
export const ownershipTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let fine(body) = block(above: 1.6mm, below: 0pt, plainSans(size: 7.6pt, fill: theme.secondary, body))
#let noted(note) = if note != "" { fine(note) }

#let labelled(it) = block(above: 2mm, below: 2mm, plainSans(size: 8.6pt, {
  set par(leading: 0.55em)
  text(weight: 600, it.label + ". ")
  it.text.join(" ")
}))

#let views(it) = block(above: 2.4mm, below: 2mm, plainSans(size: 8.6pt, {
  set par(leading: 0.55em)
  text(weight: 600, it.label)
  list(marker: text(fill: theme.ours, sym.bullet), spacing: 0.75em, body-indent: 2mm, indent: 0pt, ..it.items.map(view => {
    view.text
    text(fill: theme.quiet, " (" + view.whose + ")")
  }))
}))

#let course(it) = {
  heading(level: 3, {
    it.name
    if it.kind != "" { text(weight: 400, fill: theme.quiet, " · " + it.kind) }
  })
  for fact in it.facts { labelled(fact) }
  if it.views.len() > 0 { v(1.2mm) }
  if it.views.len() == 2 {
    grid(columns: (1fr, 1fr), column-gutter: 6mm, ..it.views.map(views))
  } else { for view in it.views { views(view) } }
  if it.note != "" { block(above: 2.4mm, below: 2mm, plainSans(size: 8.6pt, fill: theme.more, it.note)) }
}

#let ownership(doc) = if doc.ownership != none {
  let it = doc.ownership
  show heading.where(level: 3): it => block(sticky: true, above: 6mm, below: 2.6mm, plainSans(size: 9.6pt, weight: 600, it.body))
  section("ownership", it.heading, fresh: true)
  prose(it.intro)
  if it.bars != none {
    block(breakable: false, above: 5mm, below: 5mm, {
      minor(it.bars.title)
      image("ownership-bars.svg", width: 100%, alt: it.bars.description)
    })
  }
  for table in it.tables { titled(table, pad: 1.3mm) }
  if it.years != none {
    block(breakable: false, above: 6mm, below: 4mm, {
      minor(it.years.title)
      image("ownership-years.svg", width: 100%, alt: it.years.description)
      for note in it.years.notes { fine(note) }
    })
  }
  if it.comparison != none {
    block(breakable: false, { titled(it.comparison.table, pad: 1.5mm); noted(it.comparison.note) })
  }
  if it.without != none {
    block(breakable: false, {
      minor(it.without.table.title)
      block(above: 0pt, below: 2.6mm, it.without.intro)
      ledger(it.without.table, pad: 1.5mm)
      noted(it.without.note)
    })
  }
  heading(level: 2, it.courses.heading)
  for (index, item) in it.courses.items.enumerate() {
    layout(size => {
      let body = block(width: size.width, course(item))
      block(width: 100%, breakable: measure(body).height > 90mm, course(item))
    })
  }
}

#let ownershipAppendix(doc) = if doc.ownership != none {
  let it = doc.ownership.appendix
  section("ownership-lines", it.heading)
  par(it.intro)
  titled(it.terms, pad: 1.45mm)
  block(above: 6mm, below: 4mm, plainSans(size: 8.2pt, fill: theme.secondary, {
    set par(leading: 0.55em)
    prose(it.formula)
  }))
  for table in it.lines { titled(table, pad: 1.5mm) }
  if it.indices != none { titled(it.indices, pad: 1.45mm) }
  if it.years != none { titled(it.years, pad: 1.2mm) }
}
`;
