import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeWorkbook } from './sheetWriter';

const text = (source: string) => new TextEncoder().encode(source);

/** Estimates in languages other than English and German, each of another layout and cost chain. */
export const otherLanguages: Readonly<Record<string, () => Uint8Array>> = {
  'devis-chassis.csv': () => text(frenchCsv),
  'escandallo-soporte.xlsx': () => writeWorkbook([spanishSums()]),
  'chengben-waike.xlsx': () => writeWorkbook([chineseSheet()]),
  'kalkulacja-tuleja.xlsx': () => writeWorkbook([polishChain()]),
  'mitsumori-bracket.csv': () => text(japaneseCsv),
  'preventivo-flangia.xlsx': () => writeWorkbook([italianCycle()]),
  'offerte-frame.csv': () => text(dutchCsv),
  'orcamento-suporte.csv': () => text(portugueseCsv),
};

/** French, automotive: four mark-ups on the manufacturing cost; thousands by a narrow space that does not break. */
const frenchCsv = `Devis châssis CH-7;;;;
Client :;Atelier du Nord;;;
Volume annuel :;4 800;;;
Devise :;EUR;;;
;;;;
Désignation;Qté;Unité;Prix unitaire;Montant (€)
Matière;;;;
Tôle acier S355;12,500;kg;96,40;1\u202F205,00
Vis M8;24;pcs;0,85;20,40
Total matière;;;;1\u202F225,40
Main d’œuvre;;;;
Opérateur presse;3,2;h;41,00;131,20
Opérateur soudage;5,5;h;44,00;242,00
Total main d’œuvre;;;;373,20
Frais d’atelier;;;;
Presse 400 t;3,2;h;145,00;464,00
Cellule de soudage;5,5;h;72,00;396,00
Total frais d’atelier;;;;860,00
Coût de fabrication;;;;2\u202F458,60
Rebuts;0,7 %;;;17,21
Frais généraux;6,5 %;;;159,81
Marge;8 %;;;196,69
Études;2 %;;;49,17
Emballage;1;lot;12,50;12,50
Prix de vente HT;;;;2\u202F893,98
`;

/** Spanish, sums and percentages by formula; the profit names its base. */
function spanishSums(): SheetSpec {
  const money = '#,##0.00 "€"';
  const line = (row: number, label: string, quantity: number, unit: string, price: number): RowSpec => [
    label,
    quantity,
    unit,
    { v: price, z: money },
    { v: `=B${row}*D${row}`, z: money },
  ];
  const sum = (label: string, formula: string): RowSpec => [label, null, null, null, { v: formula, z: money }];
  const share = (label: string, percent: number, formula: string): RowSpec => [
    label,
    { v: percent, z: '0.0%' },
    null,
    null,
    { v: formula, z: money },
  ];
  return {
    name: 'Escandallo',
    rows: [
      ['Escandallo de coste', null, null, 'Fecha:', '2026-04-15'],
      ['Cliente:', 'Talleres Ebro', null, 'Volumen anual:', 15000],
      [],
      ['Concepto', 'Cantidad', 'Ud', 'Precio unitario', 'Importe'],
      ['Materia prima'],
      line(6, 'Perfil de aluminio', 1.4, 'kg', 5.2),
      line(7, 'Chapa galvanizada', 0.6, 'kg', 1.85),
      sum('Total materia prima', '=SUM(E6:E7)'),
      ['Piezas compradas'],
      line(10, 'Tornillo M6', 8, 'ud', 0.06),
      line(11, 'Junta tórica', 2, 'ud', 0.35),
      sum('Total piezas compradas', '=SUM(E10:E11)'),
      ['Mano de obra'],
      line(14, 'Montaje', 0.12, 'h', 24),
      line(15, 'Inspección', 0.03, 'h', 26),
      sum('Total mano de obra', '=SUM(E14:E15)'),
      share('Gastos de aprovisionamiento', 0.04, '=B17*(E8+E12)'),
      share('Gastos generales de fabricación', 0.9, '=B18*E16'),
      sum('Coste de producción', '=E8+E12+E16+E17+E18'),
      share('Gastos administrativos', 0.07, '=B20*E19'),
      sum('Coste completo', '=SUM(E19:E20)'),
      share('Beneficio sobre coste completo', 0.06, '=B22*E21'),
      sum('Precio de venta', '=SUM(E21:E22)'),
    ],
  };
}

/** Chinese: words without blanks, brackets and colons of full width, percentages named within the label. */
function chineseSheet(): SheetSpec {
  return {
    name: '成本明细',
    rows: [
      ['产品报价成本明细表'],
      ['客户：', '远东机械', null, '年产量：', 50000],
      ['零件名称：', '电机外壳', null, '币种：', '人民币'],
      [],
      ['序号', '项目', '用量', '单位', '单价（元）', '金额（元）'],
      ['一', '材料费'],
      [1, '铝合金ADC12', 0.82, 'kg', 21.5, '=C7*E7'],
      [2, '螺丝M4', 6, '件', 0.08, '=C8*E8'],
      [null, '材料费小计', null, null, null, '=SUM(F7:F8)'],
      ['二', '加工费'],
      [3, '压铸', 0.012, '小时', 320, '=C11*E11'],
      [4, '去毛刺', 0.02, '小时', 45, '=C12*E12'],
      [5, '喷涂', 1, '件', 2.6, '=C13*E13'],
      [null, '加工费小计', null, null, null, '=SUM(F11:F13)'],
      [null, '制造成本', null, null, null, '=F9+F14'],
      [null, '管理费（制造成本的8%）', null, null, null, '=F15*8%'],
      [null, '利润（制造成本的6%）', null, null, null, '=F15*0.06'],
      [null, '包装费', 1, '件', 0.45, '=C18*E18'],
      [null, '未税单价合计', null, null, null, '=SUM(F15:F18)'],
    ],
  };
}

/** Polish surcharge costing with typed values. */
function polishChain(): SheetSpec {
  const row = (label: string, percent: number | null, amount: number): RowSpec => [
    label,
    percent === null ? null : { v: percent, z: '0%' },
    { v: amount, z: '#,##0.00' },
  ];
  return {
    name: 'Kalkulacja',
    rows: [
      ['Kalkulacja kosztów', 'Tuleja T-9'],
      ['Odbiorca:', 'Zakłady Wisła'],
      ['Ilość roczna:', 6000],
      ['Waluta:', 'PLN'],
      [],
      ['Wyszczególnienie', 'Narzut %', 'Wartość [zł]'],
      row('Materiały bezpośrednie', null, 148.2),
      row('Koszty zakupu', 0.04, 5.93),
      row('Koszty materiałowe razem', null, 154.13),
      row('Robocizna bezpośrednia', null, 62.5),
      row('Koszty wydziałowe', 1.6, 100),
      row('Narzędzia specjalne', null, 8.4),
      row('Koszt przerobu', null, 170.9),
      row('Techniczny koszt wytworzenia', null, 325.03),
      row('Koszty ogólnego zarządu', 0.09, 29.25),
      row('Koszty sprzedaży', 0.04, 13),
      row('Całkowity koszt własny', null, 367.28),
      row('Zysk', 0.08, 29.38),
      row('Cena sprzedaży netto', null, 396.66),
    ],
  };
}

/** Japanese, full-width digits in one column, bases named before their percentage. */
const japaneseCsv = `見積書,,,,
品名：ブラケット,,,,
年間数量,12000,,,
通貨,JPY,,,
,,,,
項目,数量,単位,単価,金額
材料費,,,,
鋼板 SPCC,0.85,kg,２１０,178.5
ボルト M6,4,個,１２,48
材料費計,,,,226.5
加工費,,,,
プレス,0.02,時間,４５００,90
溶接,0.05,時間,５２００,260
加工費計,,,,350
製造原価,,,,576.5
一般管理費（製造原価の8%）,,,,46.12
総原価,,,,622.62
利益（総原価の5%）,,,,31.13
販売価格,,,,653.75
`;

/** Italian: operations by cycle time in minutes at an hourly rate, divided by an efficiency. */
function italianCycle(): SheetSpec {
  return {
    name: 'Ciclo',
    rows: [
      ['Lavorazione', 'Tempo ciclo (min)', 'Tariffa oraria', 'Efficienza', 'Costo'],
      ['Tornitura', 6, 52, 0.8, '=B2/60*C2/D2'],
      ['Fresatura', 9, 58, 0.87, '=B3/60*C3/D3'],
      ['Foratura', 2.4, 45, 0.9, '=B4/60*C4/D4'],
      ['Sbavatura', 1.5, 30, 1, '=B5/60*C5/D5'],
      ['Collaudo', 1.2, 35, 1, '=B6/60*C6/D6'],
      ['Totale', null, null, null, '=SUM(E2:E6)'],
    ],
  };
}

/** Dutch: positions, a running cost price, a discount in the hundred. */
const dutchCsv = `Klant:;Noordzee Machines;;;;
Jaarvolume:;1.200;;;;
Pos.;Omschrijving;Aantal;Eenheid;Stukprijs;Bedrag
1;Materiaal;;;;
1.1;Plaatmateriaal RVS;24,5;kg;48,60;1.190,70
1.2;Lager 6204;4;stuks;6,15;24,60
;Subtotaal materiaal;;;;1.215,30
2;Bewerking;;;;
2.1;Lassen;3,5;uur;64,00;224,00
2.2;Frezen;2,25;uur;78,00;175,50
;Subtotaal bewerking;;;;399,50
;Productiekosten;;;;1.614,80
3;Algemene kosten 9 % van productiekosten;;;;145,33
;Kostprijs;;;;1.760,13
4;Winst 7 % van kostprijs;;;;123,21
;Verkoopprijs;;;;1.883,34
`;

/** Portuguese of Brazil: the sign of the currency in every cell. */
const portugueseCsv = `Descrição;Qtd;Un;Preço unitário;Valor total
Aço SAE 1020;3,2;kg;R$ 9,80;R$ 31,36
Parafuso M8;12;pç;R$ 0,65;R$ 7,80
Usinagem;0,75;h;R$ 180,00;R$ 135,00
Pintura;1;pç;R$ 14,50;R$ 14,50
Custo de produção;;;;R$ 188,66
Despesas administrativas;10%;;;R$ 18,87
Lucro;8%;;;R$ 15,09
Preço de venda;;;;R$ 222,62
`;
