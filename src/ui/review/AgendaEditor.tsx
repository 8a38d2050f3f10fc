import type { AgendaItem, ReviewSession } from '../../review';
import { Button } from '../parts/Button';

interface AgendaEditorProps {
  readonly session: ReviewSession;
  /** Typing at one place is one step of undo. */
  readonly onChange: (agenda: readonly AgendaItem[], mergeKey?: string) => void;
}

/** What is gone through, and how long each part may take. */
export function AgendaEditor({ session: { agenda }, onChange }: AgendaEditorProps) {
  const at = (place: number, change: Partial<AgendaItem>): void =>
    onChange(
      agenda.map((item, index) => (index === place ? { ...item, ...change } : item)),
      `agenda ${place} ${Object.keys(change).join()}`,
    );
  const swap = (place: number): void => {
    const moved = [...agenda];
    const [item] = moved.splice(place, 1);
    if (item) onChange([...moved.slice(0, place - 1), item, ...moved.slice(place - 1)]);
  };
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  const rows = agenda.map((item, place) => ({ ...item, place, key: String(place) }));
  return (
    <section aria-label="Agenda" className="review-agenda">
      <h2>Agenda</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Minutes</th>
            <th scope="col">
              <span className="visually-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, place, title, minutes: length }) => (
            <tr key={key}>
              <td>
                <input
                  className="input"
                  aria-label={`Part ${place + 1}`}
                  value={title}
                  onChange={(event) => at(place, { title: event.target.value })}
                />
              </td>
              <td>
                <input
                  className="input review-minutes"
                  aria-label={`Minutes of part ${place + 1}`}
                  type="number"
                  min={0}
                  max={1440}
                  value={length}
                  onChange={(event) => at(place, { minutes: minutesOf(event.target.value) })}
                />
              </td>
              <td className="review-buttons">
                <Button
                  size="small"
                  look="quiet"
                  isDisabled={place === 0}
                  aria-label={`Move part ${place + 1} up`}
                  onPress={() => swap(place)}
                >
                  Up
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  aria-label={`Remove part ${place + 1}`}
                  onPress={() => onChange(agenda.filter((_, index) => index !== place))}
                >
                  Remove
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>
              <Button size="small" onPress={() => onChange([...agenda, { title: '', minutes: 10 }])}>
                Add a part
              </Button>
            </td>
            <td className="review-total">{minutes}</td>
            <td className="review-quiet">minutes</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function minutesOf(typed: string): number {
  const whole = Number.parseInt(typed, 10);
  return Number.isNaN(whole) ? 0 : Math.max(0, Math.min(1440, whole));
}
