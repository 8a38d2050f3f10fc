/** The words of a random sheet in one language, as customers write them. */
export interface Words {
  readonly position: string;
  readonly label: string;
  readonly quantity: string;
  readonly unit: string;
  readonly rate: string;
  readonly percent: string;
  readonly amount: string;
  readonly subtotal: string;
  readonly total: string;
  readonly production: string;
  readonly sections: readonly (readonly [name: string, ...lines: string[]])[];
  readonly materialOverhead: string;
  readonly sga: string;
  readonly profit: string;
  readonly titles: readonly (readonly [label: string, value: string | number])[];
  readonly note: string;
  readonly share: string;
  readonly yearly: string;
  readonly yield: string;
  readonly credit: string;
  /** The word before a base that is named; null where the language builds it otherwise. */
  readonly on: string | null;
}

const english: Words = {
  position: 'Pos',
  label: 'Description',
  quantity: 'Qty',
  unit: 'Unit',
  rate: 'Unit price',
  percent: '%',
  amount: 'Amount',
  subtotal: 'Subtotal',
  total: 'Total cost',
  production: 'Manufacturing cost',
  sections: [
    ['Material', 'Steel bar', 'Aluminium casting', 'Copper wire', 'Rubber seal', 'Paint'],
    ['Purchased parts', 'Ball bearing', 'Connector', 'Hex screw', 'Spring', 'Label plate'],
    ['Processing', 'Turning', 'Milling', 'Deburring', 'Welding', 'Final inspection'],
    ['Logistics', 'Cardboard box', 'Pallet', 'Truck freight', 'Customs clearance', 'Repacking'],
  ],
  materialOverhead: 'Material overhead',
  sga: 'SG&A',
  profit: 'Profit',
  titles: [
    ['Customer:', 'Northwind Ltd'],
    ['Annual volume', 12000],
    ['Date', '12 March 2026'],
    ['Drawing', 'D-4711 rev C'],
  ],
  note: 'All figures are preliminary and without obligation.',
  share: '% of total',
  yearly: 'Annual cost',
  yield: 'Yield',
  credit: 'Scrap credit',
  on: 'on',
};

const german: Words = {
  position: 'Pos.',
  label: 'Bezeichnung',
  quantity: 'Menge',
  unit: 'ME',
  rate: 'Preis je Einheit',
  percent: 'Zuschlag %',
  amount: 'Betrag',
  subtotal: 'Zwischensumme',
  total: 'Gesamtkosten',
  production: 'Herstellkosten',
  sections: [
    ['Material', 'Stahlstange', 'Aluminiumguss', 'Kupferdraht', 'Gummidichtung', 'Lack'],
    ['Kaufteile', 'Kugellager', 'Stecker', 'Sechskantschraube', 'Feder', 'Typenschild'],
    ['Fertigung', 'Drehen', 'Fräsen', 'Entgraten', 'Schweißen', 'Endprüfung'],
    ['Logistik', 'Karton', 'Palette', 'Fracht', 'Verzollung', 'Umpacken'],
  ],
  materialOverhead: 'Materialgemeinkosten',
  sga: 'Verwaltungsgemeinkosten',
  profit: 'Gewinn',
  titles: [
    ['Kunde:', 'Musterwerk GmbH'],
    ['Jahresmenge', 8000],
    ['Datum', '15. Januar 2026'],
    ['Zeichnung', 'Z-100'],
  ],
  note: 'Alle Angaben vorläufig und unverbindlich.',
  share: 'Anteil %',
  yearly: 'Jahreskosten',
  yield: 'Ausbeute',
  credit: 'Schrotterlös',
  on: 'auf',
};

const french: Words = {
  position: 'N°',
  label: 'Désignation',
  quantity: 'Quantité',
  unit: 'Unité',
  rate: 'Prix unitaire',
  percent: 'Taux %',
  amount: 'Montant',
  subtotal: 'Sous-total',
  total: 'Total général',
  production: 'Coût de production',
  sections: [
    ['Matières', 'Barre acier', 'Fonderie aluminium', 'Fil de cuivre', 'Joint caoutchouc', 'Peinture'],
    ['Pièces achetées', 'Roulement', 'Connecteur', 'Vis hexagonale', 'Ressort', 'Plaque'],
    ['Fabrication', 'Tournage', 'Fraisage', 'Ébavurage', 'Soudage', 'Contrôle final'],
    ['Logistique', 'Carton', 'Palette', 'Transport', 'Dédouanement', 'Reconditionnement'],
  ],
  materialOverhead: 'Frais généraux matières',
  sga: 'Frais généraux administratifs',
  profit: 'Marge',
  titles: [['Client :', 'Atelier Martin']],
  note: 'Chiffres provisoires.',
  share: '% du total',
  yearly: 'Coût annuel',
  yield: 'Rendement',
  credit: 'Crédit ferraille',
  on: 'sur',
};

const spanish: Words = {
  position: 'Pos.',
  label: 'Descripción',
  quantity: 'Cantidad',
  unit: 'Unidad',
  rate: 'Precio unitario',
  percent: 'Porcentaje',
  amount: 'Importe',
  subtotal: 'Subtotal',
  total: 'Total general',
  production: 'Coste de producción',
  sections: [
    ['Materiales', 'Barra de acero', 'Fundición', 'Hilo de cobre', 'Junta', 'Pintura'],
    ['Fabricación', 'Torneado', 'Fresado', 'Desbarbado', 'Soldadura', 'Inspección'],
  ],
  materialOverhead: 'Gastos generales de material',
  sga: 'Gastos generales de administración',
  profit: 'Beneficio',
  titles: [['Cliente', 'Talleres Ruiz']],
  note: 'Cifras provisionales.',
  share: '% del total',
  yearly: 'Coste anual',
  yield: 'Rendimiento',
  credit: 'Abono de chatarra',
  on: 'sobre',
};

const italian: Words = {
  position: 'Pos.',
  label: 'Descrizione',
  quantity: 'Quantità',
  unit: 'UM',
  rate: 'Prezzo unitario',
  percent: 'Percentuale',
  amount: 'Importo',
  subtotal: 'Subtotale',
  total: 'Totale complessivo',
  production: 'Costo di produzione',
  sections: [
    ['Materiali', 'Barra acciaio', 'Fusione', 'Filo di rame', 'Guarnizione', 'Vernice'],
    ['Lavorazioni', 'Tornitura', 'Fresatura', 'Sbavatura', 'Saldatura', 'Collaudo'],
  ],
  materialOverhead: 'Spese generali materiali',
  sga: 'Spese generali e amministrative',
  profit: 'Utile',
  titles: [['Cliente', 'Officine Bianchi']],
  note: 'Valori provvisori.',
  share: '% sul totale',
  yearly: 'Costo annuo',
  yield: 'Resa',
  credit: 'Recupero sfridi',
  on: 'su',
};

const portuguese: Words = {
  position: 'Pos.',
  label: 'Descrição',
  quantity: 'Quantidade',
  unit: 'Unidade',
  rate: 'Preço unitário',
  percent: 'Percentual',
  amount: 'Valor',
  subtotal: 'Subtotal',
  total: 'Total geral',
  production: 'Custo de produção',
  sections: [
    ['Materiais', 'Barra de aço', 'Fundição', 'Fio de cobre', 'Junta', 'Tinta'],
    ['Fabricação', 'Torneamento', 'Fresagem', 'Rebarbação', 'Soldagem', 'Inspeção'],
  ],
  materialOverhead: 'Despesas gerais de material',
  sga: 'Despesas administrativas',
  profit: 'Lucro',
  titles: [['Cliente', 'Metalúrgica Sul']],
  note: 'Valores provisórios.',
  share: '% do total',
  yearly: 'Custo anual',
  yield: 'Rendimento',
  credit: 'Crédito de sucata',
  on: 'sobre',
};

const dutch: Words = {
  position: 'Pos.',
  label: 'Omschrijving',
  quantity: 'Aantal',
  unit: 'Eenheid',
  rate: 'Eenheidsprijs',
  percent: 'Percentage',
  amount: 'Bedrag',
  subtotal: 'Subtotaal',
  total: 'Totaal generaal',
  production: 'Productiekosten',
  sections: [
    ['Materiaal', 'Staalstaf', 'Gietstuk', 'Koperdraad', 'Afdichting', 'Verf'],
    ['Bewerking', 'Draaien', 'Frezen', 'Ontbramen', 'Lassen', 'Eindcontrole'],
  ],
  materialOverhead: 'Materiaaltoeslag',
  sga: 'Algemene kosten',
  profit: 'Winst',
  titles: [['Klant', 'Van Dam BV']],
  note: 'Voorlopige cijfers.',
  share: '% van totaal',
  yearly: 'Kosten per jaar',
  yield: 'Opbrengst',
  credit: 'Schrootopbrengst',
  on: 'op',
};

const polish: Words = {
  position: 'Lp.',
  label: 'Nazwa',
  quantity: 'Ilość',
  unit: 'J.m.',
  rate: 'Cena jednostkowa',
  percent: 'Procent',
  amount: 'Wartość',
  subtotal: 'Suma częściowa',
  total: 'Razem koszty',
  production: 'Koszt wytworzenia',
  sections: [
    ['Materiały', 'Pręt stalowy', 'Odlew', 'Drut miedziany', 'Uszczelka', 'Farba'],
    ['Obróbka', 'Toczenie', 'Frezowanie', 'Gratowanie', 'Spawanie', 'Kontrola'],
  ],
  materialOverhead: 'Narzut materiałowy',
  sga: 'Koszty ogólne zarządu',
  profit: 'Zysk',
  titles: [['Klient', 'Zakłady Nowak']],
  note: 'Dane wstępne.',
  share: 'Udział %',
  yearly: 'Koszt roczny',
  yield: 'Uzysk',
  credit: 'Zwrot za złom',
  on: 'od',
};

const chinese: Words = {
  position: '序号',
  label: '名称',
  quantity: '数量',
  unit: '单位',
  rate: '单价',
  percent: '比例',
  amount: '金额',
  subtotal: '小计',
  total: '总计',
  production: '制造成本',
  sections: [
    ['材料费', '钢棒', '铝铸件', '铜线', '密封圈', '油漆'],
    ['加工费', '车削', '铣削', '去毛刺', '焊接', '终检'],
  ],
  materialOverhead: '材料管理费',
  sga: '管理费用',
  profit: '利润',
  titles: [['客户', '华东机械']],
  note: '以上为初步数据',
  share: '占比',
  yearly: '年成本',
  yield: '良率',
  credit: '废料回收',
  on: null,
};

const japanese: Words = {
  position: '番号',
  label: '品名',
  quantity: '数量',
  unit: '単位',
  rate: '単価',
  percent: '比率',
  amount: '金額',
  subtotal: '小計',
  total: '総合計',
  production: '製造原価',
  sections: [
    ['材料費', '鋼棒', 'アルミ鋳物', '銅線', 'パッキン', '塗料'],
    ['加工費', '旋削', 'フライス', 'バリ取り', '溶接', '最終検査'],
  ],
  materialOverhead: '材料管理費',
  sga: '一般管理費',
  profit: '利益',
  titles: [['得意先', '東海製作所']],
  note: '概算です。',
  share: '構成比',
  yearly: '年間費用',
  yield: '歩留率',
  credit: 'スクラップ控除',
  on: null,
};

export const languages: Readonly<Record<string, Words>> = {
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  chinese,
  japanese,
};
