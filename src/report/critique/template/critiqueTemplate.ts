import { closingTemplate } from './closingTemplate';
import { openingTemplate } from './openingTemplate';
import { optionsTemplate } from './optionsTemplate';
import { ownershipTemplate } from './ownershipTemplate';
import { pageTemplate } from './pageTemplate';
import { pointTemplate } from './pointTemplate';
import { tableTemplate } from './tableTemplate';

const mainTemplate = String.raw`
#import "page.typ": furniture
#import "opening.typ": agreement, changes, cover, summary
#import "point.typ": points
#import "closing.typ": arithmetic, effects, method
#import "options.typ": options
#import "ownership.typ": ownership, ownershipAppendix

#let doc = json("critique.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

#show: furniture.with(doc)
#cover(doc)
#summary(doc)
#changes(doc)
#agreement(doc)
#points(doc)
#effects(doc)
#ownership(doc)
#options(doc)
#arithmetic(doc)
#method(doc)
#ownershipAppendix(doc)
#for (index, file) in doc.attached.files.enumerate() {
  pdf.attach(file.name, read("attached-" + str(index), encoding: none), relationship: "data", mime-type: file.mediaType, description: file.description)
}
`;

/** The summary by itself, for an e-mail. */
const summaryTemplate = String.raw`
#import "page.typ": furniture, plainSans, theme
#import "opening.typ": summary

#let doc = json("critique.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

#show: furniture.with(doc, firstHead: true)
#summary(doc, fresh: false)
`;

/** Where the compiler starts, by edition. */
export const mainFiles = { critique: 'main.typ', summary: 'summary.typ' } as const;

/**
 * The Typst sources of the critique, by file name. Text and not files of their own: Vite, vitest and tsx read them alike.
 * Whatever a person wrote reaches them as data, through `critique.json`, and prints literally.
 */
export const critiqueTemplate: Readonly<Record<string, string>> = {
  [mainFiles.critique]: mainTemplate,
  [mainFiles.summary]: summaryTemplate,
  'page.typ': pageTemplate,
  'table.typ': tableTemplate,
  'opening.typ': openingTemplate,
  'point.typ': pointTemplate,
  'closing.typ': closingTemplate,
  'options.typ': optionsTemplate,
  'ownership.typ': ownershipTemplate,
};
