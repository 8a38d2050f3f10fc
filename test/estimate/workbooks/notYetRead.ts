/**
 * Files whose expected reading was written by hand and is not reached yet, with what is read wrong. A file that is
 * read right fails its test until it is taken off this list.
 */
export const notYetRead: Readonly<Record<string, string>> = {
  'erp-storage-overhead.xlsx': 'the cost element of an overhead that names subcontracts as its base',
  'setup-column.xlsx': 'a column that is added to quantity times rate',
  'totals-beside.xlsx': 'sums of groups in a column of their own, beside the last line of each',
};
