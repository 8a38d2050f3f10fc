import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Point, PointId } from '../../annotations';
import '../parts/popoverButton.css';
import type { OpenThing } from './useOpenThings';

interface OpenThingsProps {
  readonly things: readonly OpenThing[];
  readonly points: readonly Point[];
  readonly onChoose: (id: PointId | 'document') => void;
}

/** How much is open before the critique leaves, and on asking what: each leads to where it can be settled. */
export function OpenThings({ things, points, onChoose }: OpenThingsProps) {
  if (things.length === 0) return <p className="tone-quiet">Nothing is open.</p>;
  const label = `${things.length} ${things.length === 1 ? 'thing is' : 'things are'} open before this leaves`;
  return (
    <DialogTrigger>
      <AriaButton className="button button-quiet button-small">{label}</AriaButton>
      <Popover className="popover-form" placement="bottom start">
        <Dialog className="popover-dialog" aria-label={label}>
          {({ close }) => (
            <ul className="open-things">
              {things.map(({ pointId, text }, index) => (
                // The same may be open twice in one text.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={`${index} ${text}`}>
                  <button
                    type="button"
                    className="point-choice"
                    onClick={() => {
                      onChoose(pointId ?? 'document');
                      close();
                    }}
                  >
                    <span className="point-number">{numberOf(points, pointId)}</span>
                    <span className="point-heading">{text}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function numberOf(points: readonly Point[], pointId: PointId | null): string {
  const place = points.findIndex(({ id }) => id === pointId);
  return place < 0 ? '' : String(place + 1);
}
