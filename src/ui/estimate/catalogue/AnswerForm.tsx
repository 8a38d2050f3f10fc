import { useId, useState } from 'react';
import { type AnswerVerdict, answerVerdicts, type CustomerAnswer } from '../../../annotations';
import type { DecimalText } from '../../../base/decimal';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { verdictWords } from './answerWords';
import { entered, FormText } from './FormText';

interface AnswerFormProps {
  readonly onSave: (answer: CustomerAnswer, keepsCustomer: boolean) => void;
  readonly onClose: () => void;
}

const verdicts = answerVerdicts.map((value) => ({ value, label: verdictWords[value] }));

/** How the customer answered a hidden cost. */
export function AnswerForm({ onSave, onClose }: AnswerFormProps) {
  const id = useId();
  const [verdict, setVerdict] = useState<AnswerVerdict>('unknown');
  const [figure, setFigure] = useState<DecimalText | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget);
        const date = entered(said, 'date');
        const answer = {
          verdict,
          figure: verdict === 'agreedInPart' ? figure : null,
          date: date === '' ? null : date,
          comment: entered(said, 'comment'),
        };
        onSave(answer, said.get('keepsCustomer') !== null);
      }}
    >
      <SelectField label="Answer of the customer" value={verdict} options={verdicts} onChange={setVerdict} />
      {verdict === 'agreedInPart' && (
        <FigureField label="Agreed, per unit" value={figure} isLive onChange={setFigure} />
      )}
      <FormText name="date" label="Date of the answer" type="date" />
      <FormText name="comment" label="What was said" rows={2} />
      <label className="catalogue-check" htmlFor={id}>
        <input id={id} type="checkbox" name="keepsCustomer" /> Keep the customer’s name with it
      </label>
      <footer className="panel-foot">
        <Button look="primary" type="submit">
          Save to the library
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </footer>
    </form>
  );
}
