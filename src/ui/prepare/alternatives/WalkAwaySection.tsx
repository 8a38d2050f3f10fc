import { useState } from 'react';
import type { Issue } from '../../../base/issue';
import { removeSealed, sealedOf } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { clockTime } from '../../parts/clockTime';
import { focusSoon } from '../../parts/focusSoon';
import { IssueNote } from '../../parts/IssueNote';
import { Lock } from '../../parts/Lock';
import { PassphraseForm } from './PassphraseForm';
import { lockAfterMinutes, useWalkAway } from './useWalkAway';
import { WalkAwayForm } from './WalkAwayForm';

/** Our alternative, walk-away, target and contingency, under a passphrase of their own. */
export function WalkAwaySection() {
  const { data } = useOpenCase();
  const { cases } = useWorkbench();
  const sealed = sealedOf(data);
  const { section, content, issue, isBusy, begin, open, lock, change, changePassphrase } = useWalkAway(data);
  return (
    <section aria-labelledby="prepare-walk-away" ref={section}>
      <div className="prepare-list-head">
        <div>
          <h2 id="prepare-walk-away">
            Our alternative and walk-away <Lock />
          </h2>
          <p className="field-hint">
            Encrypted under a passphrase, in this browser and in the case file. It locks when you leave this part, and
            after {lockAfterMinutes} minutes without typing.
          </p>
        </div>
        <div className="prepare-adds">
          <Button onPress={() => void cases.saveWithoutSealed()}>Save a copy without it</Button>
          {content !== null && <Button onPress={lock}>Lock now</Button>}
        </div>
      </div>
      {issue !== null && <Fault issue={issue} />}
      {content !== null ? (
        <WalkAwayForm content={content} onChange={change} onPassphrase={changePassphrase} />
      ) : sealed === null ? (
        <PassphraseForm isNew isBusy={isBusy} action="Begin the section" onGiven={begin} />
      ) : (
        <>
          <p>{`Sealed ${sealed.sealedAt.slice(0, 10)}, ${clockTime(sealed.sealedAt)}.`}</p>
          <PassphraseForm isBusy={isBusy} action="Open the section" onGiven={open} />
          <Forgotten />
        </>
      )}
    </section>
  );
}

function Fault({ issue }: { readonly issue: Issue }) {
  return (
    <div className="prepare-fault">
      <IssueNote issue={issue} />
    </div>
  );
}

/** A passphrase that nobody knows any more: said plainly, and the way on. */
function Forgotten() {
  const { run } = useWorkbench();
  const [isAsked, setAsked] = useState(false);
  return (
    <details className="prepare-forgotten">
      <summary>The passphrase is forgotten</summary>
      <p>
        Then what stands in the section is lost. Nobody can open it without the passphrase: it is stored nowhere, and
        there is no second key. An older case file opens with the passphrase that it was saved under.
      </p>
      {isAsked ? (
        <div className="prepare-adds">
          <Button look="danger" onPress={() => run(removeSealed())}>
            Remove it for good
          </Button>
          <Button onPress={() => setAsked(false)}>Keep it</Button>
        </div>
      ) : (
        <Button
          onPress={() => {
            setAsked(true);
            focusSoon(() => document.querySelector<HTMLElement>('.prepare-forgotten button'));
          }}
        >
          Remove the section and begin anew
        </Button>
      )}
    </details>
  );
}
