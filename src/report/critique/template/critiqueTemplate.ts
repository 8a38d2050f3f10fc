import { closingTemplate } from './closingTemplate';
import { openingTemplate } from './openingTemplate';
import { pageTemplate } from './pageTemplate';
import { pointTemplate } from './pointTemplate';
import { tableTemplate } from './tableTemplate';

const mainTemplate = String.raw`
#import "page.typ": furniture
#import "opening.typ": agreement, cover, summary
#import "point.typ": points
#import "closing.typ": arithmetic, effects, method

#let doc = json("critique.json")
#let (year, month, day) = doc.date.split("-").map(int)
#set document(title: doc.title, date: datetime(year: year, month: month, day: day))

#show: furniture.with(doc)
#cover(doc)
#summary(doc)
#agreement(doc)
#points(doc)
#effects(doc)
#arithmetic(doc)
#method(doc)
`;

/** Where the compiler starts. */
export const critiqueMain = 'main.typ';

/**
 * The Typst sources of the critique, by file name. Text and not files of their own: Vite, vitest and tsx read them alike.
 * Whatever a person wrote reaches them as data, through `critique.json`, and prints literally.
 */
export const critiqueTemplate: Readonly<Record<string, string>> = {
  [critiqueMain]: mainTemplate,
  'page.typ': pageTemplate,
  'table.typ': tableTemplate,
  'opening.typ': openingTemplate,
  'point.typ': pointTemplate,
  'closing.typ': closingTemplate,
};
