import type { ProductReading } from '../../estimate';
import { factLabel } from '../parts/factLabel';

/** Facts of the estimate with their cells, and what a person should know of the file. */
export function FactsFound({
  product,
  notes,
}: {
  readonly product: ProductReading | null;
  readonly notes: readonly string[];
}) {
  const facts = product?.facts ?? [];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts found</h2>
      <dl className="import-facts">
        <div>
          <dt>Currency</dt>
          <dd>{product?.currency ?? <span className="tone-more">not stated</span>}</dd>
        </div>
        {facts.map(({ key, value, cell }) => (
          <div key={`${key} ${cell}`}>
            <dt>{factLabel(key)}</dt>
            <dd>
              {value} {cell !== null && <small>{cell}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
    </section>
  );
}
