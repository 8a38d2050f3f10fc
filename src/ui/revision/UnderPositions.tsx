import { decimal } from '../../base/decimal';
import { formatDecimal, formatPercent } from '../../base/format';
import type { LineId } from '../../estimate';
import { useFormat } from '../context';
import { Button } from '../parts/Button';
import { changeWords } from '../parts/changeWords';
import type { Moved } from './model/underPositions';

const ways: Readonly<Record<Moved['way'], string>> = {
  met: 'as we said',
  towards: 'towards ours',
  away: 'away from ours',
};

interface UnderPositionsProps {
  readonly moved: readonly Moved[];
  /** Leads to the line; null where the file is not taken over yet. */
  readonly onShow: ((id: LineId) => void) | null;
}

/** What the customer did where we had a position: met it, moved towards it, or away. */
export function UnderPositions({ moved, onShow }: UnderPositionsProps) {
  const format = useFormat();
  if (moved.length === 0) return null;
  return (
    <section aria-labelledby="under-positions">
      <h2 id="under-positions">Changed beside our positions</h2>
      <ul className="revision-moved">
        {moved.map(({ lineId, label, change, ours, way }) => (
          <li key={`${lineId} ${change.field} ${change.name}`}>
            {onShow ? (
              <Button look="quiet" size="small" onPress={() => onShow(lineId)}>
                {label}
              </Button>
            ) : (
              <strong>{label}</strong>
            )}
            <span>{changeWords([change], format)}</span>
            <span className={way === 'away' ? 'tone-more' : 'tone-agreed'}>
              {way === 'met'
                ? ways.met
                : `${ways[way]}, ${change.field === 'percent' ? formatPercent(decimal(ours), format) : formatDecimal(decimal(ours), format)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
