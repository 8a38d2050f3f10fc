/** A sum that stands first, and rows below it that say of what it consists. */
export const ofWhich: Readonly<Record<string, () => Uint8Array>> = {
  'of-which-chengben.csv': () => new TextEncoder().encode(chinese),
  'of-which-davon.csv': () => new TextEncoder().encode(german),
};

/** The words stand only in the first of the parts; the last row is the price. */
const chinese = `冲压支架报价明细,,,
项目,用量,单价,金额
材料费,,,60.00
其中：冷轧板,9,5.00,45.00
　　　压铆螺母,6,2.50,15.00
加工费,,,40.00
其中：冲压,0.5,50.00,25.00
其中：人工,0.4,37.50,15.00
管理费,,,8.00
单价,,,108.00
`;

/** One block tells all of its parts, the other one of them only: that part adds nothing. */
const german = `Kostenart;Betrag EUR
Materialkosten;60,00
davon Rohmaterial;45,00
davon Kaufteile;15,00
Fertigungskosten;40,00
davon Lohn;12,50
Herstellkosten;100,00
VwGK 10 %;10,00
Selbstkosten;110,00
`;
