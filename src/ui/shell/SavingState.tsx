import { useWorkbenchState } from '../context';
import { clockTime } from '../parts/clockTime';

/** Where the work is, and when it was last saved: here, and to a file. */
export function SavingState() {
  const { state, savedAt, fileAt, isFileBehind, problem } = useWorkbenchState(({ saving }) => saving);
  const here = {
    saved: savedAt === null ? 'Kept in this browser' : `Saved here ${clockTime(savedAt)}`,
    saving: 'Saving here',
    unsaved: 'Not saved here',
    elsewhere: 'Open in another tab',
  }[state];
  const file = fileAt === null ? 'no file yet' : `file ${clockTime(fileAt)}`;
  const isSafe = problem === null && state !== 'unsaved' && state !== 'elsewhere';
  const title =
    fileAt === null
      ? 'The case is kept in this browser on this device. Save it to a file to have a copy elsewhere.'
      : isFileBehind
        ? 'The case is kept in this browser. It has changed since it was saved to a file.'
        : 'The case is kept in this browser and in the file that was saved last.';
  return (
    <output className={isSafe ? 'saving' : 'saving saving-unsafe'} title={title}>
      <span className="saving-dot" aria-hidden="true" />
      <span>
        {here} · {file}
        {fileAt !== null && isFileBehind && ', changed since'}
      </span>
    </output>
  );
}
