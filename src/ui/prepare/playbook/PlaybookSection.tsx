import { useState } from 'react';
import type { Tactic } from '../../../annotations';
import { playbook, searchTactics, tactics } from '../../../preparation';
import { useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';
import { focusSoon } from '../../parts/focusSoon';
import { TacticForm } from './TacticForm';

const builtIn = new Set(tactics.map(({ id }) => id));

/** Ways in which pressure is put on a talk, and how to meet them without answering in kind. */
export function PlaybookSection() {
  const { library, newId, now } = useWorkbench();
  const own = useWorkbenchState((state) => state.library.tactics);
  const all = playbook(Object.values(own).map(({ tactic }) => tactic));
  const [words, setWords] = useState('');
  const [chosenId, setChosenId] = useState(all[0]?.id ?? '');
  const [written, setWritten] = useState<Tactic | null>(null);
  const found = searchTactics(all, words);
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0];
  const toList = (): void =>
    focusSoon(() => document.querySelector<HTMLElement>('.prepare-tactics [aria-current="true"]'));
  const save = (tactic: Tactic): void => {
    void library.save({ id: tactic.id, updatedAt: now(), tactic });
    setWritten(null);
    setWords('');
    setChosenId(tactic.id);
    toList();
  };
  return (
    <div className="prepare-playbook">
      <nav aria-label="Tactics">
        <label className="field-label" htmlFor="prepare-find-tactic">
          Find
        </label>
        <input
          id="prepare-find-tactic"
          className="input"
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <ul className="prepare-tactics">
          {found.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === chosen?.id}
                onClick={() => {
                  setWritten(null);
                  setChosenId(id);
                }}
              >
                {name}
                {id in own && <small>{builtIn.has(id) ? 'changed by the team' : 'of the team'}</small>}
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="field-hint">No tactic has these words.</p>}
        <Button onPress={() => setWritten({ ...emptyTactic, id: newId() })}>Add a tactic of our own</Button>
      </nav>
      {written !== null ? (
        <TacticForm
          key={written.id}
          tactic={written}
          onSave={save}
          onClose={() => {
            setWritten(null);
            toList();
          }}
        />
      ) : (
        chosen && <TacticPage tactic={chosen} onEdit={() => setWritten(chosen)} />
      )}
    </div>
  );
}

const emptyTactic: Tactic = { id: '', name: '', sign: '', behind: [], ask: [], say: [], avoid: [], prepare: [] };

function TacticPage({ tactic, onEdit }: { readonly tactic: Tactic; readonly onEdit: () => void }) {
  const { name, sign, behind, ask, say, avoid, prepare } = tactic;
  const parts = [
    ['What may lie behind it', behind],
    ['What to ask', ask],
    ['What to say', say],
    ['What to avoid', avoid],
    ['What to prepare', prepare],
  ] as const;
  return (
    <article className="prepare-tactic" aria-label={name}>
      <div className="prepare-list-head">
        <div>
          <h2>{name}</h2>
          <p>{sign}</p>
        </div>
        <Button onPress={onEdit}>Change for our team</Button>
      </div>
      {parts.map(
        ([heading, items]) =>
          items.length > 0 && (
            <section key={heading} className={heading === 'What to say' ? 'prepare-say' : undefined}>
              <h3>{heading}</h3>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </article>
  );
}
