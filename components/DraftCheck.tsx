import type { TabNote } from '../utils/browser/tab-notes.ts';
import { CopyButton } from './CopyButton.tsx';
import { useStage } from './context.ts';
import { withEdits } from './data/edits.ts';
import { titleLengths } from './data/limits.ts';
import { type Found, findingsOf, nameOf, stateOfFinding } from './data/states.ts';
import { dayAt } from './data/store.ts';
import { FindingLine } from './FindingLine.tsx';
import { Foreign } from './Foreign.tsx';
import { StateMark } from './StateMark.tsx';
import { useLive } from './useLive.ts';

/** The form being edited: the title against its limit, Must and Better apart, papers, and what can be copied. Nothing of it is kept. */
export function DraftCheck({ note }: { note: Pick<TabNote, 'draft' | 'keys'> }) {
  const { words, format, now } = useStage();
  const key = note.keys[0];
  const kept = useLive(
    async (db) => {
      if (!key) return [];
      const versions = await db.versions.where(':id').between([key], [key, []]).toArray();
      return versions.filter(({ field }) => field === 'title').sort((a, b) => b.from - a.from);
    },
    [key],
  );
  const { draft } = note;
  const seen = draft?.reading.listings[0];
  if (!draft || !seen) return null;
  const { title } = seen;
  const { report } = draft;
  const listing = { marketplace: draft.reading.marketplace ?? ('other' as const), store: draft.reading.store, title };
  const must = findingsOf(report, 'must');
  const better = findingsOf(report, 'better');
  const suggested =
    title &&
    withEdits(
      title,
      [...must, ...better].flatMap(({ finding }) => finding.edit ?? []),
    );
  const old = kept?.find(({ value }) => value !== title);
  return (
    <section className="block draft">
      <h2>{words.popup.editing}</h2>
      <p className="muted small">{words.popup.draftHint}</p>
      {title === undefined && <p>{words.popup.noTitle}</p>}
      {title !== undefined && (
        <>
          <p>
            <Foreign text={title} lang={seen.language} lines={3} />
          </p>
          <Lengths listing={listing} day={dayAt(listing, now)} />
        </>
      )}
      <Part name={words.finding.must} found={must} none={words.finding.noneMust} />
      <Part name={words.finding.better} found={better} none={words.finding.noneBetter} />
      {suggested && <Copyable text={suggested} name={words.popup.suggested} />}
      {old && <Copyable text={old.value} name={words.popup.oldTitle(format.dayOf(old.to))} />}
      <p className="muted small">{words.popup.editNote}</p>
    </section>
  );
}

function Lengths({ listing, day }: { listing: Parameters<typeof titleLengths>[0]; day: string }) {
  const { words, format } = useStage();
  const lengths = titleLengths(listing, day);
  if (lengths.length === 0) return <p className="muted small">{words.popup.noLimit}</p>;
  return (
    <ul className="plain">
      {lengths.map(({ length, max, unit, level }) => {
        const over = length > max;
        return (
          <li key={`${max}${unit}${level}`} className="row">
            <StateMark state={over ? level : 'pass'} />
            <span>
              {words.popup.titleCount}:{' '}
              <strong>{words.popup.ofLimit(format.number(length), format.number(max))}</strong>{' '}
              {words.rules.units[unit]}
              {' · '}
              {over ? words.popup.over(format.number(length - max)) : words.popup.left(format.number(max - length))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Part({ name, found, none }: { name: string; found: readonly Found[]; none: string }) {
  return (
    <>
      <h3>{name}</h3>
      {found.length === 0 && <p className="muted small">{none}</p>}
      <ul className="plain">
        {found.map(({ audit, finding }) => (
          <li key={nameOf({ audit, finding })} className="row" data-item tabIndex={-1}>
            <StateMark state={stateOfFinding(finding)} />
            <FindingLine audit={audit} finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Copyable({ text, name }: { text: string; name: string }) {
  return (
    <div className="suggestion">
      <p className="row">
        <span className="muted small">{name}</span>
        <span className="end">
          <CopyButton text={text} what={name} />
        </span>
      </p>
      <Foreign text={text} lines={3} />
    </div>
  );
}
