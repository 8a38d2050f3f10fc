import type { ReactNode } from 'react';
import type { PreparationList } from '../../case';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import type { ListEditor } from './usePreparation';

interface RecordCardProps {
  /** What it is called in its list, for those who hear it. */
  readonly name: string;
  readonly children: ReactNode;
  readonly onRemove: () => void;
}

/** One record of a list with its fields. */
export function RecordCard({ name, children, onRemove }: RecordCardProps) {
  return (
    <li className="prepare-card">
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        {children}
        <Button size="small" look="quiet" aria-label={`Remove ${name}`} onPress={onRemove}>
          Remove
        </Button>
      </fieldset>
    </li>
  );
}

export interface TextSpec<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly rows?: number;
  readonly hint?: string;
  readonly type?: 'date';
}

interface RecordTextsProps<L extends PreparationList, Name extends string> {
  readonly record: { readonly id: string } & Readonly<Record<Name, string | null>>;
  readonly specs: readonly TextSpec<Name>[];
  readonly editor: ListEditor<L>;
}

/** Text fields of a record; a date that is emptied is none. */
export function RecordTexts<L extends PreparationList, Name extends string>({
  record,
  specs,
  editor,
}: RecordTextsProps<L, Name>) {
  return specs.map(({ name, label, type, ...spec }, at) => (
    <TextField
      key={name}
      label={label}
      value={record[name] ?? ''}
      startsHere={at === 0 && editor.addedId === record.id}
      {...spec}
      {...(type === undefined ? {} : { type })}
      onChange={(value, mergeKey) =>
        editor.set(
          record.id,
          { [name]: type === 'date' && value === '' ? null : value } as Parameters<typeof editor.set>[1],
          label.toLowerCase(),
          mergeKey,
        )
      }
    />
  ));
}

interface ListHeadProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly list: PreparationList;
  readonly children: ReactNode;
}

/** A list's heading with what adds to it. */
export function ListHead({ id, title, hint, list, children }: ListHeadProps) {
  return (
    <div className="prepare-list-head">
      <div>
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <p className="field-hint">{hint}</p>}
      </div>
      <div className="prepare-adds" data-adds={list}>
        {children}
      </div>
    </div>
  );
}

/** Something to look at, said in words. */
export function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <p className="prepare-mark">
      <span aria-hidden="true">!</span> {children}
    </p>
  );
}
