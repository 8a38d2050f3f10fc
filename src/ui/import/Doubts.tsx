import type { Issue } from '../../base/issue';
import type { Correction, Question } from '../../estimate';
import { Button } from '../parts/Button';

interface DoubtsProps {
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
  readonly onCorrect: (correction: Correction) => void;
}

/** What the arithmetic leaves open, to be settled by a click, and what was noticed. */
export function Doubts({ questions, issues, onCorrect }: DoubtsProps) {
  return (
    <>
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">{questions.length === 1 ? 'One question' : `${questions.length} questions`}</h2>
          {questions.map((question) => (
            <div key={`${question.about} ${question.text}`} className="import-card import-card-doubt">
              <p>
                <strong>{question.about}</strong>
                {question.text}
              </p>
              <div className="import-choices">
                {question.choices.map((choice, index) => (
                  <Button
                    key={choice.label}
                    size="small"
                    look={index === question.chosen ? 'primary' : 'plain'}
                    onPress={() => onCorrect(choice.correction)}
                  >
                    {choice.label}
                  </Button>
                ))}
              </div>
            </div>
          ))}
        </section>
      )}
      {issues.length > 0 && (
        <section aria-labelledby="noticed">
          <h2 id="noticed">Noticed</h2>
          <ul className="import-noticed">
            {issues.map((issue) => (
              <li key={`${issue.where} ${issue.got}`} className={issue.grave ? 'import-grave' : undefined}>
                <strong>{issue.where}</strong> Expected {issue.expected}; got {issue.got}. {issue.todo}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
