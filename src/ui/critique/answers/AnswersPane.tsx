import { useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';
import { DropFile } from '../../parts/DropFile';
import { AnswersSoFar } from './AnswersSoFar';
import { IncomingList } from './IncomingList';
import { pickAnswers } from './pickAnswers';
import './answers.css';

/** What the customer answered in review files: those just read, to be taken over, and those that the case has. */
export function AnswersPane() {
  const workbench = useWorkbench();
  const incoming = useWorkbenchState(({ view }) => view.incomingAnswers);
  return (
    <DropFile
      onFile={async (file) => {
        workbench.reviewFiles.readAnswers(file);
      }}
    >
      <section className="answers" aria-label="Answers">
        <div className="answers-actions">
          <Button look={incoming === null ? 'primary' : 'plain'} onPress={() => void pickAnswers(workbench)}>
            Read answers
          </Button>
          <p className="tone-quiet">The answers file that came back from a review file. It can be dropped here, too.</p>
        </div>
        {incoming !== null && <IncomingList key={incoming.fileName} incoming={incoming} />}
        <AnswersSoFar />
      </section>
    </DropFile>
  );
}
