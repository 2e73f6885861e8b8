import { type FormEvent, useId, useState } from 'react';
import { saveNote } from '../../utils/browser/store/notes.ts';
import type { Listing } from '../../utils/listing.ts';
import type { Note } from '../../utils/note.ts';
import { dayAt } from '../data/store.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';

/** What the person wrote down of a listing, newest first, and a place to write: one note a day, marked on the chart. */
export function Notes({ of, listing, notes }: { of: string; listing: Listing; notes: readonly Note[] }) {
  const { words, format, db, now } = useStage();
  const [day, setDay] = useState(() => dayAt(listing, now));
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const heading = useId();

  const keep = async (note: Pick<Note, 'day' | 'text'>) => {
    try {
      await saveNote(db, { key: of, ...note, changedAt: now });
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await keep({ day, text })) setText('');
  };
  const edit = (note: Note) => {
    setDay(note.day);
    setText(note.text);
  };
  const replaces = text !== '' && notes.some((note) => note.day === day && note.text !== text);

  return (
    <details className="notes">
      <summary id={heading}>
        {words.notes.title}
        {notes.length > 0 && ` (${format.number(notes.length)})`}
      </summary>
      <p className="muted small">{words.notes.hint}</p>
      <form onSubmit={submit} aria-labelledby={heading}>
        <TextField label={words.notes.day} type="date" value={day} onChange={setDay} />
        <TextField
          label={words.notes.text}
          lines={2}
          most={1000}
          value={text}
          onChange={setText}
          hint={replaces ? words.notes.replaces : undefined}
          wrong={failed ? words.notes.failed : undefined}
        />
        <button type="submit" disabled={day === '' || text.trim() === ''}>
          {words.notes.save}
        </button>
      </form>
      <ol className="plain">
        {[...notes].reverse().map((note) => (
          <li key={note.day}>
            <p className="row wrap">
              <strong>{format.day(note.day)}</strong>
              <span className="end buttons">
                <button type="button" className="quiet" onClick={() => edit(note)}>
                  {words.notes.edit}
                </button>
                <button type="button" className="quiet" onClick={() => void keep({ day: note.day, text: '' })}>
                  {words.notes.remove}
                </button>
              </span>
            </p>
            <Foreign text={note.text} />
          </li>
        ))}
      </ol>
    </details>
  );
}
