import { DAY } from '../../utils/text/days.ts';
import '../titles/titles.css';
import { useEffect, useState } from 'react';
import { saveTitleNote } from '../../utils/browser/store/title-notes.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { unknownSlots } from '../../utils/titles/template.ts';
import { marketplaceName, storeName } from '../data/store.ts';
import { type TitleGroup, type TitleTask, titleGroups, titleTask } from '../data/title-tasks.ts';
import { ExportForm } from '../export/ExportForm.tsx';
import { Choice } from '../parts/Choice.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { linkTo } from '../stage/useHash.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useLive } from '../stage/useLive.ts';
import { noneSentence } from '../titles/VariantList.tsx';

/** So many listings are looked at before the page may draw again. */
const AT_ONCE = 10;
/** So many of a group are drawn; the file has them all. */
const SHOWN = 100;

/** Every title by what there is to do with it, the person's own orders of parts, and all of it as a file. */
export function DeskTitles() {
  const { words, format } = useStage();
  const [saving, setSaving] = useState(false);
  const notes = useLive((db) => db.titleNotes.toArray());
  const listings = useLive((db) => db.listings.orderBy('lastSeen').reverse().toArray());
  const { tasks, failed } = useTasks(listings, notes);
  const done = tasks.length + failed;
  return (
    <div className="column">
      <p className="muted">{words.titles.bulkHint}</p>
      <p className="row wrap">
        <button type="button" onClick={() => setSaving(true)}>
          {words.titles.exportAll}
        </button>
        {listings && done < listings.length && (
          <span className="muted number" role="status">
            {words.titles.bulkBusy(format.number(done), format.number(listings.length))}
          </span>
        )}
        {failed > 0 && <span role="alert">{words.titles.bulkFailed(failed)}</span>}
      </p>
      {saving && (
        <Dialog title={words.export.title} onClose={() => setSaving(false)}>
          <ExportForm first="titles" />
        </Dialog>
      )}
      {titleGroups.map((group) => (
        <Group key={group} group={group} tasks={tasks.filter((task) => task.group === group)} />
      ))}
      <OwnOrders notes={notes ?? []} />
    </div>
  );
}

/** The tasks of all listings, a few at a time, so that the page stays alive; and how many could not be worked out. */
function useTasks(listings: readonly KnownListing[] | undefined, notes: unknown) {
  const { db, now } = useStage();
  const [tasks, setTasks] = useState<TitleTask[]>([]);
  const [failed, setFailed] = useState(0);
  const day = Math.floor(now / DAY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: notes are what makes the titles anew; the day, not the minute, is what they rest on
  useEffect(() => {
    let mine = true;
    void (async () => {
      const made: TitleTask[] = [];
      let missed = 0;
      for (const [index, known] of (listings ?? []).entries()) {
        if (!mine) return;
        await titleTask(db, known, now).then(
          (task) => made.push(task),
          () => {
            missed += 1;
          },
        );
        if (index % AT_ONCE !== AT_ONCE - 1) continue;
        setTasks([...made]);
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!mine) return;
      setTasks(made);
      setFailed(missed);
    })();
    return () => {
      mine = false;
    };
  }, [db, listings, notes, day]);
  return { tasks, failed };
}

function Group({ group, tasks }: { group: TitleGroup; tasks: readonly TitleTask[] }) {
  const { words } = useStage();
  if (tasks.length === 0) return null;
  return (
    <details className="block titles-group" open={group === 'must' || group === 'stuck'}>
      <summary>
        {words.titles.groups[group]} · {words.titles.titles(tasks.length)}
      </summary>
      <ul className="plain">
        {tasks.slice(0, SHOWN).map((task) => (
          <Task key={task.known.key} task={task} />
        ))}
      </ul>
      {tasks.length > SHOWN && <p className="muted small">{words.titles.more(tasks.length - SHOWN)}</p>}
    </details>
  );
}

function Task({ task: { known, made } }: { task: TitleTask }) {
  const stage = useStage();
  const { words } = stage;
  const { listing, key } = known;
  const [best] = made.variants;
  return (
    <li>
      <p className="muted small">
        {marketplaceName(listing)} · {storeName(listing.store, stage)}
      </p>
      <a href={linkTo(`listings/${key}`)}>
        <Foreign text={listing.title ?? words.listing.noTitle} lang={listing.language} lines={2} />
      </a>
      {best && (
        <div className="variant">
          <p className="row">
            <Foreign text={best.title} lang={listing.language} />
            <span className="end">
              <CopyButton text={best.title} what={words.titles.best} />
            </span>
          </p>
        </div>
      )}
      {made.none && made.none.because !== 'fine' && <p className="muted small">{noneSentence(made.none, stage)}</p>}
      {made.asks.length > 0 && (
        <p className="muted small">
          {words.titles.asks}
          {words.say.colon}

          {made.asks.map((ask) => (words.titles.ask as Record<string, string>)[ask] ?? ask).join(' · ')}
        </p>
      )}
    </li>
  );
}

/** The person's own order of parts for a marketplace, or for one category of it. */
function OwnOrders({ notes }: { notes: readonly { of: string; kind: string; name: string; text: string }[] }) {
  const { words, db, now, announce } = useStage();
  const keep = useKeep();
  const [of, setOf] = useState<string>(marketplaces[0]?.id ?? '');
  const [category, setCategory] = useState('');
  const name = category.trim();
  const known = notes.find((note) => note.kind === 'order' && note.of === of && note.name === name)?.text ?? '';
  const [text, setText] = useState<string>();
  const written = text ?? known;
  const wrong = unknownSlots(written);
  const save = async () => {
    if (!(await keep(() => saveTitleNote(db, { of, kind: 'order', name, text: written, at: now })))) return;
    setText(undefined);
    announce(words.titles.saved);
  };
  return (
    <form
      className="block"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.titles.ownOrders}</h2>
      <p className="muted small">{words.titles.ordersHint}</p>
      <div className="row wrap fields">
        <Choice<string>
          label={words.titles.orderFor}
          value={of}
          options={marketplaces.map(({ id, name }) => [id, name])}
          onChange={(marketplace) => {
            setOf(marketplace);
            // What was written is of the marketplace it was written for.
            setText(undefined);
          }}
        />
        <TextField label={words.titles.orderCategory} value={category} most={200} onChange={setCategory} />
        <TextField
          label={words.titles.order}
          value={written}
          most={400}
          onChange={setText}
          wrong={wrong.length > 0 ? words.titles.orderWrong(wrong.join(', ')) : undefined}
        />
        <button type="submit" disabled={wrong.length > 0 || written.trim() === known}>
          {words.titles.save}
        </button>
      </div>
    </form>
  );
}
