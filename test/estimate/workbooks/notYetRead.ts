/**
 * Files whose expected reading was written by hand and is not reached yet, with what is read wrong. A file that is
 * read right fails its test until it is taken off this list.
 */
export const notYetRead: Readonly<Record<string, string>> = {
  'bom-extended-quantities.xlsx': 'the column of extended quantities is taken for the amounts of a second product',
  'bom-numbered.xlsx': 'the title row with the currency is taken for a header',
  'bom-unpriced-assemblies.xlsx': 'the currency of the title, the quantity of an assembly without a price',
  'brackets-and-minus.csv': 'a currency code before a figure in brackets',
  'breit-schaltschrank.xlsx': 'the currency of the title',
  'breit-zwischensummen.xlsx': 'a header of cost elements with a column of words among them',
  'cover-repeats.xlsx': 'the currency that the cover states; its cost of material is taken for the name of a material',
  'erp-storage-overhead.xlsx': 'cost elements of the lines under a sum called Material',
  'groups-merged.xlsx': 'names of groups in merged cells of the first column, the currency of the title',
  'headers-repeated.tsv': 'the head of the second page is taken for a line',
  'letterhead-two-row-header.xls': 'label and value in the letterhead are taken for a header',
  'notes-beside.xlsx': 'cost elements under a sum called Material; Incoterm and payment terms in one note',
  'per-lot.csv': 'amounts for a lot of 500',
  'price-for-twenty.csv': 'prices for several pieces that the amounts confirm',
  'prices-as-dates.xlsx': 'prices turned into dates that the amounts confirm',
  'product-per-column.xlsx': 'products side by side behind a column of words',
  'product-per-sheet.xlsx': 'cost elements under a sum called Material; the other product’s rows are listed as ignored',
  'produkte-nebeneinander.csv': 'the currency above the last column',
  'recap-below.xlsx': 'a row of the recap takes two lines of the calculation',
  'roll-up-formulas.xlsx': 'cost elements of lines on a sheet whose total goes into a group',
  'roll-up-quantity.xlsx': 'cost elements of lines under a total that names contingency',
  'roll-up-typed.xlsx': 'cost elements of lines on a sheet whose total goes into a group',
  'setup-column.xlsx': 'a column that is added to quantity times rate',
  'shares-and-years.xlsx': 'the title block is taken for a header and the annual volume for a cost',
  'summary-first.xlsx': 'the title row is taken for a header; the total has no name, the estimate no currency',
  'swiss-francs.csv': 'Steuerung is taken for a duty; cost elements under a sum called Material',
  'text-numbers-german.xlsx': 'cost elements under a sum called Materialkosten',
  'totals-beside.xlsx': 'sums of groups in a column of their own',
};
