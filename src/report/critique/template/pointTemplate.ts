/** One section a point: what the estimate says, what we see, what it does to the total, and a question. */
export const pointTemplate = String.raw`
#import "page.typ": *
#import "table.typ": *

#let badge(kind) = box(
  baseline: 18%, inset: (x: 1.5mm, y: 0.95mm), radius: 0.8mm, stroke: 0.5pt + theme.line.darken(8%),
  plainSans(size: 6.2pt, weight: 600, fill: theme.secondary, tracking: 0.06em, upper(kind)),
)

#let panel(it) = block(
  width: 100%, fill: grounds.at(it.tone), inset: (x: 3.2mm, y: 2.8mm), {
    set par(leading: 0.48em)
    plainSans(size: 11.2pt, weight: 600, fill: if it.tone == "theirs" { theme.ink } else { tones.at(it.tone) }, it.figure)
    linebreak()
    plainSans(size: 7.5pt, fill: tones.at(it.tone), it.label)
    if it.detail != "" {
      linebreak()
      plainSans(size: 7.5pt, fill: theme.secondary, it.detail)
    }
  },
)

#let panels(items) = {
  if items.len() == 1 and items.first().figure == "" {
    block(width: 100%, fill: theme.theirsGround, inset: (x: 3.2mm, y: 2.6mm),
      plainSans(size: 8pt, fill: theme.secondary, items.first().label))
  } else {
    grid(columns: (1fr,) * items.len(), column-gutter: 2mm, ..items.map(it => grid.cell(fill: grounds.at(it.tone), panel(it))))
  }
}

#let question(paragraphs) = block(
  above: 4mm, below: 4mm, width: 100%, inset: (left: 3.6mm, y: 0.6mm), stroke: (left: 1.4pt + theme.ours),
  breakable: paragraphs.join().len() > 900,
  text(style: "italic", fill: theme.ours, prose(paragraphs)),
)

#let small(label, body) = block(above: 2.6mm, below: 2.6mm, plainSans(size: 7.8pt, fill: theme.secondary, {
  set par(leading: 0.55em)
  text(weight: 600, label + " ")
  body
}))

#let references(evidence) = super(typographic: false, size: 0.62em, baseline: -0.42em, plainSans(
  size: 1em, fill: theme.ours,
  evidence.items.map(note => link(label(note.anchor), note.number)).join("," + sym.wj + sym.space.nobreak.narrow),
))

#let claim(it) = {
  for (index, paragraph) in it.claim.enumerate() {
    par({
      paragraph
      if it.evidence != none and index == it.claim.len() - 1 { sym.wj + h(0.08em) + sym.wj + references(it.evidence) }
    })
  }
}

#let opening(it) = {
  block(sticky: true, above: 0pt, below: 4mm, grid(
    columns: (auto, auto, 1fr), column-gutter: (2mm, 2.2mm),
    align: top,
    pad(top: 0.55mm, badge(it.kind)),
    text(size: 12.6pt, weight: 600, it.number),
    [#heading(level: 2, it.heading) #label(it.anchor)],
  ))
  claim(it)
  if it.subject != "" {
    block(above: 4mm, below: 2mm, sticky: true, plainSans(size: 7.8pt, fill: theme.secondary, it.subject))
  } else { v(4mm, weak: true) }
  block(above: 0pt, below: 3.6mm, breakable: false, panels(it.panels))
}

#let figures(it) = {
  if it.items != none { block(above: 4mm, below: 4mm, captioned(it.items)) }
  if it.knockOn != "" { par(it.knockOn) }
}

#let closing(it) = {
  if it.question.len() > 0 { question(it.question) }
  if it.proposal != none {
    block(above: 3.4mm, below: 3.4mm, {
      text(weight: 600, it.proposal.label + ". ")
      it.proposal.text.first()
      prose(it.proposal.text.slice(1))
    })
  }
  if it.principle != none { small(it.principle.label, it.principle.text.join(" ")) }
  if it.evidence != none {
    let notes = it.evidence.items
    small(it.evidence.label, context notes.map(note => {
      link(label(note.anchor), note.number)
      " " + note.title
      if note.detail != "" { text(fill: theme.quiet, " (" + note.detail + ")") }
    }).join(if text.lang == "fr" { "\u{202f}; " } else { "; " }))
  }
}

// A point stays on one page where it takes less than half of one. Of a longer one, the opening stays together, and so does
// the closing.
#let pointSection(it, isFirst) = {
  show heading.where(level: 2): it => text(size: 12.6pt, par(leading: 0.42em, it.body))
  // One that goes over more than a page begins on a fresh one. What stands between two such breaks is set by itself, with
  // others at the same time.
  if not isFirst and it.items != none and it.items.rows.len() > 30 { pagebreak(weak: true) }
  v(if isFirst { 8mm } else { 12mm }, weak: true)
  let isShort = it.items == none or it.items.rows.len() < 14
  // Made once, and not by what measures them: that is called anew with all that it refers to.
  let (head, body, end) = (opening(it), figures(it), closing(it))
  layout(size => {
    let heightOf(part) = measure(block(width: size.width, part)).height
    if isShort and heightOf(head + body + end) < 105mm {
      block(breakable: false, width: 100%, head + body + end)
    } else {
      block(width: 100%, {
        if heightOf(head) < 105mm {
          block(breakable: false, sticky: true, width: 100%, head)
        } else { head }
        body
        block(breakable: heightOf(end) > 70mm, width: 100%, end)
      })
    }
  })
}

#let points(doc) = if doc.points.sections.len() > 0 {
  let it = doc.points
  section("points", it.heading)
  block(width: 92%, sticky: true, text(fill: theme.secondary, it.intro))
  for (index, point) in it.sections.enumerate() { pointSection(point, index == 0) }
}
`;
