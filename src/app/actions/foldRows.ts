// Of the Estimate screen, which the first one does without.
export { gridRows } from '../../ui/estimate/model/rows';
export { collapsedAt } from '../../ui/estimate/model/visibleRows';
