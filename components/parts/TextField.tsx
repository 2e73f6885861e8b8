import { useId } from 'react';
import { FieldNote } from './FieldNote.tsx';

interface Props {
  label: string;
  value: string;
  onChange(text: string): void;
  type?: 'text' | 'date' | 'password';
  /** More than one line to write in. */
  lines?: number;
  most?: number;
  hint?: string | undefined;
  /** What is wrong with it, said at the field. */
  wrong?: string | undefined;
}

/** A field to type in, with its name above and what is wrong below. */
export function TextField({ label, value, onChange, type = 'text', lines, most, hint, wrong }: Props) {
  const id = useId();
  const common = {
    id,
    value,
    maxLength: type === 'date' ? undefined : most,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={lines} dir="auto" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={type}
          dir="auto"
          autoComplete={type === 'password' ? 'new-password' : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <FieldNote id={`${id}-hint`} hint={hint} wrong={wrong} />
    </span>
  );
}
