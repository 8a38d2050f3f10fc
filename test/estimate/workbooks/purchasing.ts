import type { SheetSpec } from './sheetSpec';
import { writeWorkbook } from './sheetWriter';

/** What a purchasing department gets back from suppliers: currencies, cents, losses, years, discounts, volumes. */
export const purchasing: Readonly<Record<string, () => Uint8Array>> = {
  'sum-in-other-currency.xlsx': () => writeWorkbook([otherCurrency()]),
  'loss-by-yield.xlsx': () => writeWorkbook([lossByYield()]),
  'price-down-years.xlsx': () => writeWorkbook([priceDown()]),
  'cost-headings-twice.xlsx': () => writeWorkbook([headingsTwice()]),
  'amounts-in-cents.csv': () => new TextEncoder().encode(inCents),
  'bases-by-line-number.csv': () => new TextEncoder().encode(byLineNumber),
  'assemblies-counted-in.csv': () => new TextEncoder().encode(countedIn),
  'letters-and-sum.csv': () => new TextEncoder().encode(letters),
  'discount-column.csv': () => new TextEncoder().encode(discounts),
  'year-then-piece.csv': () => new TextEncoder().encode(yearThenPiece),
  'units-in-cells.csv': () => new TextEncoder().encode(unitsInCells),
  'two-currencies-typed.csv': () => new TextEncoder().encode(twoCurrencies),
  'maliyet-braket.csv': () => new TextEncoder().encode(turkish),
  'lots-as-headings.xlsx': () => writeWorkbook([lots()]),
  'options-besides.csv': () => new TextEncoder().encode(besides),
  'years-beside-product.csv': () => new TextEncoder().encode(yearsBeside),
  'years-from-start.csv': () => new TextEncoder().encode(yearsFromStart),
  'setup-over-lot.csv': () => new TextEncoder().encode(setupOverLot),
  'daily-cost-over-output.csv': () => new TextEncoder().encode(dailyCost),
  'clock-times.csv': () => new TextEncoder().encode(clockTimes),
  'cycle-times-in-seconds.csv': () => new TextEncoder().encode(cycleTimes),
  'of-which-nested.csv': () => new TextEncoder().encode(nestedParts),
  'setup-typed.csv': () => new TextEncoder().encode(setup),
};

/** Bought parts in dollars, their sum carried over at a rate of the title block. */
function otherCurrency(): SheetSpec {
  return {
    name: 'Kosten',
    rows: [
      ['Kostenaufstellung Steuergerät SG-3'],
      ['Wechselkurs USD/EUR', 0.92],
      [],
      ['Zukaufteile', 'Menge', 'Preis USD', 'Summe USD'],
      ['Mikrocontroller', 1, 4.2, '=B5*C5'],
      ['Quarz', 2, 0.15, '=B6*C6'],
      ['Summe USD', null, null, '=SUM(D5:D6)'],
      ['Summe EUR', null, null, '=D7*B2'],
      [],
      ['Fertigung', 'Zeit min', 'EUR/min', 'Summe EUR'],
      ['Bestücken', 0.5, 1.8, '=B11*C11'],
      ['Prüfen', 1.2, 0.9, '=B12*C12'],
      ['Summe Fertigung', null, null, '=SUM(D11:D12)'],
      [],
      ['Gesamt EUR', null, null, '=D8+D13'],
    ],
  };
}

/** What is lost is the sum over the yield without the sum. */
function lossByYield(): SheetSpec {
  return {
    name: 'Sensor',
    rows: [
      ['Element', 'Qty', 'Rate', 'Cost'],
      ['Wafer', 1, 12, '=B2*C2'],
      ['Bonding', 3, 0.4, '=B3*C3'],
      ['Moulding', 1, 0.9, '=B4*C4'],
      ['Subtotal', null, null, '=SUM(D2:D4)'],
      ['Yield 94%', 0.94, null, '=D5/B6-D5'],
      ['Cost after yield', null, null, '=D5+D6'],
      ['Margin 20%', null, null, '=D7*0.2'],
      ['Price', null, null, '=D7+D8'],
    ],
  };
}

/** Years as numbers in the header, a row of volumes among the costs, 3 % less each year: the first year is the estimate. */
function priceDown(): SheetSpec {
  const less = (row: number) => [`=B${row}*0.97`, `=C${row}*0.97`, `=D${row}*0.97`];
  return {
    name: 'LTA',
    rows: [
      ['Cost element', 2026, 2027, 2028, 2029],
      ['Volume', 50000, 80000, 80000, 60000],
      ['Material', 4.2, ...less(3)],
      ['Process', 3.1, ...less(4)],
      ['Overhead', 0.9, ...less(5)],
      ['Profit', 0.5, ...less(6)],
      ['Piece price', '=SUM(B3:B6)', '=SUM(C3:C6)', '=SUM(D3:D6)', '=SUM(E3:E6)'],
    ],
  };
}

/** The price of three lots: each is an estimate of its own, to be chosen from. */
function lots(): SheetSpec {
  return {
    name: 'Lots',
    rows: [
      ['Qty', 250, 500, 1000],
      ['Material', 4.1, 4, 3.8],
      ['Machining', 9.5, 8.1, 7.4],
      ['Setup', 1.2, 0.6, 0.3],
      ['Finish', 1.1, 1, 0.9],
      ['Price each', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D5)'],
    ],
  };
}

/** `Cost` under material and under labour: the merged cells above tell them apart. */
function headingsTwice(): SheetSpec {
  const part = (name: string, row: number, q: number, p: number, t: number, r: number) => [
    name,
    q,
    p,
    `=B${row}*C${row}`,
    t,
    r,
    `=E${row}*F${row}`,
    `=D${row}+G${row}`,
  ];
  return {
    name: 'Cabinet',
    rows: [
      ['Item', 'Material', null, null, 'Labour', null, null, 'Total'],
      [null, 'Qty', 'Price', 'Cost', 'Time', 'Rate', 'Cost', null],
      part('Frame', 3, 4, 2.1, 0.2, 40),
      part('Door', 4, 2, 3.5, 0.15, 40),
      part('Panel', 5, 6, 1.2, 0.1, 38),
      ['Total', null, null, '=SUM(D3:D5)', null, null, '=SUM(G3:G5)', '=SUM(H3:H5)'],
    ],
    merges: ['B1:D1', 'E1:G1'],
  };
}

const inCents = `Arbeitsgang;Zeit (s);Satz (€/h);Kosten (Ct/Stk)
Stanzen;2,5;90;6,25
Biegen;4,0;54;6,00
Waschen;1,0;36;1,00
Summe;;;13,25
`;

const byLineNumber = `Zeile;Kostenart;Basis;Satz;EUR
10;Materialeinzelkosten;;;145,20
20;Materialgemeinkosten;10;4,5%;6,53
30;Materialkosten;10..20;;151,73
40;Fertigungslohn;;;38,40
50;Restfertigungsgemeinkosten;40;85%;32,64
60;Maschinenkosten;;;52,10
70;SEK Fertigung;;;4,00
80;Fertigungskosten;40..70;;127,14
90;Herstellkosten;30+80;;278,87
100;Verwaltungsgemeinkosten;90;6%;16,73
110;Vertriebsgemeinkosten;90;4%;11,15
120;Selbstkosten;90..110;;306,75
130;Gewinnzuschlag;120;5%;15,34
140;Nettopreis;;;322,09
`;

const countedIn = `Level,Part,Qty,Unit price,Ext price
1,Assembly,1,,
.2,Bracket,2,,
..3,Plate,1,3.00,6.00
..3,Nut,4,0.10,0.80
.2,Motor,1,45.00,45.00
.2,Harness,1,,
..3,Cable,3,1.50,4.50
..3,Plug,2,0.80,1.60
Total,,,,57.90
`;

const letters = `Ref,Item,Amount USD
A,Material,12.50
A1,Steel,9.00
A2,Coating,3.50
B,Labour,6.20
B1,Press,4.00
B2,Assembly,2.20
C,Overhead (A+B) 12%,2.24
D,Profit (A+B+C) 5%,1.05
E,Price (A+B+C+D),21.99
`;

const discounts = `Pos;Artikel;Menge;Listenpreis;Rabatt;Betrag
1;Sensor;4;25,00;10%;90,00
2;Kabel;10;3,00;0%;30,00
3;Steuerung;1;400,00;15%;340,00
4;Gehäuse;2;60,00;5%;114,00
;Zwischensumme;;;;574,00
;Rabatt 3 %;;;;-17,22
;Fracht;;;;25,00
;Gesamt netto;;;;581,78
`;

const yearThenPiece = `Item,Annual qty,Unit price,Annual cost USD
Resin,24000,1.80,43200
Insert,120000,0.04,4800
Moulding hours,900,48.00,43200
Packaging,60000,0.02,1200
Total annual cost,,,92400
Annual volume,,,60000
Piece price,,,1.54
`;

const unitsInCells = `Bezeichnung;Menge;Preis;Kosten
Stahl;12,5 kg;3,20 €/kg;40,00 €
Schrauben;8 Stk;0,10 €/Stk;0,80 €
Drehen;15 min;1,10 €/min;16,50 €
Summe;;;57,30 €
`;

const twoCurrencies = `项目,数量,单价(CNY),金额(CNY),金额(USD)
外壳,1,12.00,12.00,1.67
螺丝,8,0.15,1.20,0.17
组装,5,1.00,5.00,0.69
合计,,,18.20,2.53
`;

/** The percent sign stands first. */
const turkish = `Kalem;Miktar;Birim;Birim Fiyat (TL);Tutar (TL)
Sac;1,50;kg;42,00;63,00
Kaynak;8;dk;7,50;60,00
Boya;0,2;lt;120,00;24,00
Ara Toplam;;;;147,00
Genel Gider %15;;;;22,05
Kar %10;;;;16,91
Genel Toplam;;;;185,96
`;

/** An option that the total leaves out, a line that is included elsewhere, one that nobody priced. */
const besides = `Pos,Description,Qty,Price,Amount
1,Frame,1,120.00,120.00
2,Drive,1,80.00,80.00
3,Option: cover (not included),1,25.00,25.00
4,Assembly,2,30.00,60.00
5,Packaging,,,incl.
6,Freight,,,on request
,Total,,,260.00
`;

/** Set-up over the lot is added to the time of a piece: no product of two columns, and no mistake of the customer's. */
const setup = `Operation,Setup (min),Run (min),Lot,Rate/h,Cost
Saw,20,1.0,100,45.00,0.90
Turn,60,4.0,100,60.00,4.60
Mill,45,3.0,100,75.00,4.31
Deburr,0,1.5,100,40.00,1.00
Total,,,,,10.81
`;

/** Quantity and price, and behind them what each year costs. */
const yearsBeside = `Kalkulation Lagerdeckel;;;;
Jahr;;;;
Bezeichnung;Menge;Preis;2027;2028;2029
Rohmaterial AlSi9;1,25;3,40;4,25;4,12;4,00
Gießen;1,00;2,10;2,10;2,04;1,98
Bearbeiten;0,50;8,40;4,20;4,07;3,95
Verpackung;1,00;0,35;0,35;0,34;0,33
Summe;;;10,90;10,57;10,26
`;

/** Years that count from the start of production. */
const yearsFromStart = `Cost item,SOP,SOP+1,SOP+2,SOP+3
Material,12.40,12.03,11.67,11.32
Machining,6.10,5.92,5.74,5.57
Assembly,2.20,2.13,2.07,2.01
Overhead,1.80,1.75,1.70,1.65
Total,22.50,21.83,21.18,20.55
`;

/** Set-up over the lot and the run time make the amounts together: no column alone does. */
const setupOverLot = `Operation;Setup (min);Lot size;Run time (min);Rate per hour;Cost per piece
Turning;45;150;3.2;72.00;4.20
Milling;60;150;5.6;84.00;8.40
Deburring;15;150;1.4;48.00;1.20
Total;;;;;13.80
`;

/** What a day costs over what a day makes. */
const dailyCost = `Position,Daily cost (EUR),Daily output (pcs),Cost per piece (EUR)
Injection press,640.00,1600,0.40
Robot,160.00,1600,0.10
Operator,280.00,800,0.35
Packing,90.00,1500,0.06
Total,,,0.91
`;

/** Hours and minutes, as a clock shows them, at rates for an hour. */
const clockTimes = `Operation;Time (h:mm);Rate (EUR/h);Amount (EUR)
Sawing;0:15;48.00;12.00
Welding;1:30;64.00;96.00
Grinding;0:45;52.00;39.00
Painting;2:10;57.00;123.50
Total;;;270.50
`;

/** Minutes and seconds, as a clock shows them, at rates for an hour. */
const cycleTimes = `Operation,Cycle time (min:s),Rate (EUR/h),Cost (EUR)
Moulding,0:45,72.00,0.90
Trimming,0:30,48.00,0.40
Marking,0:12,45.00,0.15
Inspection,1:10,54.00,1.05
Total,,,2.50
`;

/** What a sum contains, and what that contains. */
const nestedParts = `Cost item,Amount
Material,60.00
 of which steel,42.00
  of which scrap surcharge,5.00
 of which bolts,18.00
Labour,30.00
 of which set-up,8.00
Overhead,12.00
Total,102.00
`;
