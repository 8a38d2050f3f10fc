import { currencyIn } from '../numbers/currency';
import { list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';

/** Words over figures that are no money, by what such a sheet looks like. */
const measures: Readonly<Record<string, readonly string[]>> = {
  'a rating of alternatives by scores': list(`
    score*, scoring, weighted score, rating*, ranking, criterion, criteria, points, decision matrix, kriterium,
    kriterien, bewertung*, gewichtung, punkte, nutzwert*, critere*, criterio*, kryterium, kryteria, 评分, 得分,
    評価, 評点`),
  'a cutting plan or a list of dimensions': list(`
    length mm, total length, cut length, cut list, cutting, cutting plan, nesting, bar length, stock length, lange mm,
    zuschnitt*, schnittplan, longueur de coupe, tolerance, nominal, measured, deviation mm, messwert*, toleranz*,
    sollmass, istmass`),
  'a list of hours or dates': list(`
    hours, timesheet, time sheet, working hours, stunden, stundenzettel, mon, tue, wed, thu, fri, heures, horas, ore,
    monday, tuesday, montag, dienstag, schedule, calendar week, kalenderwoche, kw`),
  'a list of weights or pieces': list(`
    total weight, weight kg, gross weight, net weight, gewicht kg, gesamtgewicht, total pieces, stuckliste, parts list,
    packing list, packliste, inventory count, stock, bestand`),
};

const book = new PhraseBook(
  Object.entries(measures).flatMap(([looksLike, words]) => words.map((word) => [word, looksLike] as const)),
);

const money = new PhraseBook(
  list(`
    price*, cost*, amount, rate, value, budget, expense*, spend, quote, quotation, offer, preis*, kosten*, betrag*, satz,
    wert, angebot*, kalkulation*, prix, cout*, montant, tarif, devis, precio*, coste*, costo*, importe, presupuesto,
    prezzo, prezzi, costi, importo, preventivo, preco*, custo*, valor, orcamento, prijs, prijzen, bedrag, offerte, cena,
    ceny, koszt*, wartosc, kwota, kalkulacja, 价*, 价格, 单价, 金额, 成本, 费用, 费, 報价, 单价, 価格, 単価, 金額, 原価, 費, 見積`).map(
    (word) => [word, true] as const,
  ),
);

/** Whether a text speaks of money. */
export function speaksOfMoney(text: string): boolean {
  return currencyIn(text) !== null || money.holds(normalise(text));
}

/** What a sheet with such a heading looks like, if it is not about money; `null` for words that say nothing of it. */
export function otherMeasure(text: string): string | null {
  return book.find(normalise(text))[0]?.meaning ?? null;
}
