import { useRef, useState } from 'react';
import type { CheckSettings } from '../../../../checks';
import { useFormat } from '../../../context';
import { Button } from '../../../parts/Button';
import { BenchmarkRow } from './BenchmarkRow';
import { benchmarkTables, draftOf, type ListName, type Row, type RowDraft } from './benchmarkTables';

interface BenchmarkListProps<N extends ListName> {
  readonly list: N;
  readonly rows: CheckSettings[N];
  readonly onChange: (rows: readonly Row<N>[]) => void;
}

/** A list of the settings: its rows in words, and a form to add or change one. */
export function BenchmarkList<N extends ListName>({ list, rows, onChange }: BenchmarkListProps<N>) {
  const format = useFormat();
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const table = benchmarkTables[list];
  const all = rows as readonly Row<N>[];
  const close = (): void => {
    setOpen(null);
    // The form that had the focus is gone in the next frame.
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('.benchmark-add')?.focus());
  };
  const send = (draft: RowDraft): void => {
    onChange(
      open === 'new'
        ? [...all, table.read(draft)]
        : all.map((row, index) => (index === open ? table.read(draft) : row)),
    );
    close();
  };
  return (
    <section ref={section} className="settings-section" aria-label={table.title}>
      <h3>{table.title}</h3>
      <p className="field-hint">{table.text}</p>
      <ul className="benchmarks">
        {all.map((row, index) => {
          const name = table.tell(row, format);
          if (index === open) {
            return (
              <li key={`open ${name}`}>
                <BenchmarkRow
                  list={list}
                  initial={draftOf(row)}
                  sendLabel="Keep the change"
                  onSend={send}
                  onCancel={close}
                />
              </li>
            );
          }
          return (
            <li key={`${name} ${row.source}`} className="benchmark">
              <p>
                {name} <span className="finding-note">{row.source}</span>
              </p>
              <Button size="small" aria-label={`Change ${name}`} onPress={() => setOpen(index)}>
                Change
              </Button>
              <Button
                size="small"
                look="danger"
                aria-label={`Remove ${name}`}
                onPress={() => {
                  onChange(all.filter((_, other) => other !== index));
                  close();
                }}
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
      {open === 'new' ? (
        <BenchmarkRow list={list} initial={table.start} sendLabel={table.addLabel} onSend={send} onCancel={close} />
      ) : (
        <button type="button" className="button button-plain button-small benchmark-add" onClick={() => setOpen('new')}>
          {table.addLabel}
        </button>
      )}
    </section>
  );
}
