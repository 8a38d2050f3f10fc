import { useMemo, useState } from 'react';
import { dealOf, documentOf } from '../../../case';
import { phraseRemarks, share } from '../../../disclosure';
import { type LetterInput, type Plan, processLetter } from '../../../preparation';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/SelectField';
import { Mark } from '../RecordCard';
import { stepsToDo } from './stepsToDo';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
] as const;

/** The process letter as a draft: dates of the steps that it may name, and the open points of the shared view. */
export function LetterView({ plan }: { readonly plan: Plan }) {
  const { data, estimate, annotations } = useOpenCase();
  const { files, today } = useWorkbench();
  const [chosen, setLanguage] = useState<LetterInput['language'] | null>(null);
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const words = documentOf(data);
  const language = chosen ?? words.language;
  const date = words.date ?? today();
  // What is open is what the customer may read of it, and nothing else.
  const openItems = useMemo(
    () => share({ estimate, annotations, words, date }).points.map(({ heading }) => heading),
    [estimate, annotations, words, date],
  );
  const steps = stepsToDo(plan).filter(({ step }) => step.isInLetter);
  const review = steps.find(({ step }) => step.side === 'both')?.end ?? null;
  const product = dealOf(data).product || estimate.name;
  const letter = processLetter({ language, product, steps, openItems, review });
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
            What we deliver when, what is open, and a joint review. The steps stand in it as you named them.
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
        </div>
      </div>
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
