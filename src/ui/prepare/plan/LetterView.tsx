import { useMemo, useState } from 'react';
import { plainFileName } from '../../../base/fileName';
import { issue } from '../../../base/issue';
import { fail } from '../../../base/result';
import { dealOf, documentOf } from '../../../case';
import { phraseRemarks } from '../../../disclosure';
import { type LetterInput, letterText, type Plan } from '../../../preparation';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/SelectField';
import { Mark } from '../RecordCard';
import { SavePage } from '../SavePage';
import { letterOf, letterWanted, ofHeadingsAlone } from './letterWanted';
import { afterDeadline, stepsToDo } from './stepsToDo';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
] as const;

const noDeadline = issue(
  'The process letter',
  'a deadline to count back from',
  'none by now',
  'Set the deadline of the case. Nothing was written.',
);

/** The process letter as a draft: dates of the steps that it may name, and the open points of the shared view. */
export function LetterView({ plan }: { readonly plan: Plan }) {
  const { data, estimate, annotations } = useOpenCase();
  const { files, today, now } = useWorkbench();
  const [chosen, setLanguage] = useState<LetterInput['language'] | null>(null);
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const language = chosen ?? documentOf(data).language;
  const day = today();
  const letter = useMemo(
    () => letterText(letterOf({ data, estimate, annotations }, plan, language, day)),
    [data, estimate, annotations, plan, language, day],
  );
  const product = dealOf(data).product || estimate.name;
  const late = afterDeadline(
    plan,
    stepsToDo(plan).filter(({ step }) => step.isInLetter),
  );
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(letter);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <section aria-labelledby="prepare-letter">
      <div className="prepare-list-head">
        <div>
          <h2 id="prepare-letter">Process letter, a draft</h2>
          <p className="field-hint">
            What we deliver when, what is open, and a joint review. Steps that you named stand in it as you wrote them;
            the usual ones follow its language.
          </p>
        </div>
        <div className="prepare-adds">
          <SelectField
            label="Language of the letter"
            isLabelHidden
            value={language}
            options={languages}
            onChange={setLanguage}
          />
          <Button onPress={() => void copy()}>Copy letter</Button>
          <Button onPress={() => files.download('process letter.txt', new TextEncoder().encode(letter), 'text/plain')}>
            Save as text
          </Button>
          <SavePage
            edition="letter"
            of={ofHeadingsAlone}
            make={async ({ open, look, pdf }, signal, onProgress) => {
              const wanted = letterWanted(open, language, now());
              return wanted === null ? fail(noDeadline) : pdf.letter({ ...wanted, look }, signal, onProgress);
            }}
            fileName={(on) => plainFileName(`${product} process letter ${on}.pdf`)}
          >
            Save as PDF
          </SavePage>
        </div>
      </div>
      {late !== null && <Mark>{`In the letter: ${late}`}</Mark>}
      <output className="field-hint">
        {copied === 'copied' && 'The letter is on the clipboard.'}
        {copied === 'refused' && 'The browser does not let this page copy. Save it as text.'}
      </output>
      {phraseRemarks(letter, language).map(({ start, end, reason }) => (
        <Mark key={start}>{`“${letter.slice(start, end)}”: ${reason}`}</Mark>
      ))}
      {/* Scrolls where it is narrow, so it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="prepare-page prepare-letter" tabIndex={0} aria-label="The letter" lang={language}>
        {letter}
      </pre>
    </section>
  );
}
