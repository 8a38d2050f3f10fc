import { useId } from 'react';
import '../../parts/fields.css';

interface FormTextProps {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly rows?: number;
  readonly from?: string;
}

/** A text of a form that is read as a whole when it is sent, as `entered` does. */
export function FormText({ name, label, type = 'text', rows, from = '' }: FormTextProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input id={id} name={name} className="input" type={type} defaultValue={from} />
      ) : (
        <textarea id={id} name={name} className="input textarea" rows={rows} defaultValue={from} />
      )}
    </div>
  );
}

export function entered(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
