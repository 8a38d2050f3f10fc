import { documentOf, setDocument } from '../../case';
import { checkText, type SharedView, type ShareWarning, type WordingContext } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { TextField } from '../parts/TextField';
import { emptyDocument } from './drafts';
import { PageForm } from './PageForm';
import { Versions } from './Versions';
import { Warnings } from './Warnings';
import { WrittenField } from './WrittenField';

interface DocumentEditorProps {
  readonly warnings: readonly ShareWarning[];
  readonly wording: WordingContext;
  readonly view: SharedView;
}

/** How the critique as a whole reads: title, opening, what we propose, language and date. */
export function DocumentEditor({ warnings, wording, view }: DocumentEditorProps) {
  const { run, today } = useWorkbench();
  const { estimate, data } = useOpenCase();
  const words = documentOf(data);
  const { title, opening, proposal, language, date } = words;
  const change = (fields: Parameters<typeof setDocument>[0], what: string, mergeKey?: string): void =>
    run(setDocument(fields, `Change the ${what} of the critique`), mergeKey);
  const draftButton = (field: 'opening' | 'proposal') =>
    words[field].trim() === '' ? (
      <Button
        size="small"
        look="quiet"
        aria-label={`Draft the ${field}`}
        onPress={() => {
          const drafted = emptyDocument(estimate, data, today())[field];
          if (drafted !== undefined) run(setDocument({ [field]: drafted }, `Draft the ${field}`));
        }}
      >
        Draft
      </Button>
    ) : null;
  return (
    <section className="point-editor" aria-label="Cover and opening">
      <Warnings warnings={warnings} />
      <WrittenField
        label="Title"
        rows={1}
        check={(text) => checkText(wording, text, true)}
        value={title}
        placeholder="Where your estimate and our cost differ, and what we would like to clear up together"
        onChange={(value, key) => change({ title: value }, 'title', key)}
      />
      <WrittenField
        label="Opening sentence"
        check={(text) => checkText(wording, text, false)}
        aside={draftButton('opening')}
        rows={3}
        value={opening}
        hint="Left empty, it says with how much of the estimate we agree and how many points explain the rest."
        onChange={(value, key) => change({ opening: value }, 'opening', key)}
      />
      <WrittenField
        label="What we propose"
        check={(text) => checkText(wording, text, true)}
        aside={draftButton('proposal')}
        rows={4}
        value={proposal}
        onChange={(value, key) => change({ proposal: value }, 'proposal', key)}
      />
      <SegmentedControl
        label="Language"
        segments={languages}
        value={language}
        onChange={(next) => change({ language: next }, 'language')}
      />
      <TextField
        label="Date"
        type="date"
        value={date ?? ''}
        hint={date === null ? `Left empty, the day of the export: ${today()}.` : undefined}
        onChange={(value) => change({ date: value === '' ? null : value }, 'date')}
      />
      <PageForm />
      <Versions view={view} />
    </section>
  );
}

const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
  { value: 'fr', label: 'Français' },
] as const;
