import { useWorkbenchState } from '../context';
import { SegmentedControl } from '../parts/SegmentedControl';
import type { DestinationChoice } from './useDestination';

const segments = [
  { value: 'revision', label: 'New revision' },
  { value: 'case', label: 'Case of its own' },
] as const;

/** While a case is open: whether the file is a later one of the same product, or another estimate. */
export function DestinationField({ choice: { fit, destination, choose } }: { readonly choice: DestinationChoice }) {
  const open = useWorkbenchState((state) => state.open);
  if (open === null || fit === null) return null;
  const name = open.annotations.deal.product || open.estimate.name;
  return (
    <section aria-labelledby="destination">
      <h2 id="destination">Where does it go?</h2>
      <SegmentedControl
        label="Where the estimate goes"
        isLabelHidden
        segments={segments}
        value={destination}
        onChange={choose}
      />
      <p className="import-note">
        {fit.matching} of its {fit.of} lines are in the open case, {name}.{' '}
        {destination === 'revision'
          ? 'Your positions, hidden costs and points carry over; you see the differences first.'
          : 'The open case stays as it is.'}
      </p>
    </section>
  );
}
