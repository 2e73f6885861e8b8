import { useState } from 'react';
import { saveTitleNote } from '../../utils/browser/store/title-notes.ts';
import type { TitleNote } from '../../utils/title-note.ts';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';

/** Facts a title needs and nobody has stated; and those the person has confirmed. A number without its unit is only named. */
export function Asks({ of, asks, notes }: { of: string; asks: readonly string[]; notes: readonly TitleNote[] }) {
  const { words } = useStage();
  const facts = notes.filter(({ kind }) => kind === 'fact').map(({ name }) => name);
  const names = [...new Set([...facts, ...asks])];
  if (names.length === 0) return null;
  return (
    <section className="block">
      <h3>{words.titles.asks}</h3>
      <p className="muted small">{words.titles.asksHint}</p>
      {names.map((name) => (
        <Ask
          key={name}
          of={of}
          name={name}
          known={notes.find((note) => note.kind === 'fact' && note.name === name)?.text ?? ''}
        />
      ))}
    </section>
  );
}

function Ask({ of, name, known }: { of: string; name: string; known: string }) {
  const { words, db, now, announce } = useStage();
  const keep = useKeep();
  const [text, setText] = useState(known);
  const labels: Readonly<Record<string, string>> = words.titles.ask;
  const label = labels[name] ?? name;
  if (name === 'unit') return <p className="small">{label}</p>;
  const save = async () => {
    if (await keep(() => saveTitleNote(db, { of, kind: 'fact', name, text, at: now })))
      announce(words.titles.confirmed);
  };
  return (
    <form
      className="row wrap fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={label}
        value={text}
        most={60}
        onChange={setText}
        hint={known === '' ? '' : words.titles.confirmed}
      />
      <button type="submit" disabled={text.trim() === known}>
        {words.titles.confirm}
      </button>
    </form>
  );
}
