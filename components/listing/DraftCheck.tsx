import { useMemo } from 'react';
import type { TabNote } from '../../utils/browser/pages/tab-notes.ts';
import { listingFrom } from '../../utils/browser/store/keep.ts';
import { join, joinRows } from '../../utils/join.ts';
import type { Audit } from '../../utils/report.ts';
import { withEdits } from '../data/edits.ts';
import { type TitleLength, titleLengths } from '../data/limits.ts';
import { type Found, findingsOf, nameOf, stateOf, stateOfFinding } from '../data/states.ts';
import { dayAt } from '../data/store.ts';
import { FindingLine } from '../findings/FindingLine.tsx';
import { WrongClaims } from '../papers/WrongClaims.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { Later } from '../parts/Later.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { TitleWork } from '../titles/TitleWork.tsx';

/** The form being edited: the title against its limit, Must and Better apart, papers, and what can be copied. Nothing of it is kept. */
export function DraftCheck({ note }: { note: Pick<TabNote, 'address' | 'draft' | 'keys'> }) {
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
  const known = useLive(async (db) => (key ? ((await db.listings.get(key)) ?? null) : null), [key]);
  const { draft } = note;
  // Rows of variants are one listing, as they were when it was judged.
  const seen = useMemo(() => draft && draft.reading.listings.length > 0 && joinRows(draft.reading.listings), [draft]);
  // What was read of it before tells brand and attributes that the form does not show.
  const whole = useMemo(() => {
    const form = seen && draft && listingFrom(seen, draft.reading, note.address);
    return form && join(known?.listing, form);
  }, [seen, draft, note.address, known]);
  if (!draft || !seen || !whole) return null;
  const { report, reading } = draft;
  const listing = listingFrom(seen, reading, note.address);
  const { title } = listing;
  const [must, better] = (['must', 'better'] as const).map((level) =>
    findingsOf(report, level).filter(({ audit }) => audit.category !== 'paper'),
  );
  const edits = [...(must ?? []), ...(better ?? [])].flatMap(({ finding }) => finding.edit ?? []);
  const suggested = title && withEdits(title, edits);
  const old = kept?.find(({ value }) => value !== title);
  return (
    <section className="block draft">
      <h2>{words.popup.editing}</h2>
      <p className="muted small">{words.popup.draftHint}</p>
      {title === undefined && <p>{words.popup.noTitle}</p>}
      {title !== undefined && (
        <>
          <p>
            <Foreign text={title} lang={listing.language} lines={3} />
          </p>
          <Lengths lengths={titleLengths(listing, report.goods, dayAt(listing, now))} />
        </>
      )}
      <Part name={words.finding.must} found={must ?? []} none={words.finding.noneMust} />
      <Part name={words.finding.better} found={better ?? []} none={words.finding.noneBetter} />
      {suggested && <Copyable text={suggested} name={words.popup.suggested} />}
      {old && <Copyable text={old.value} name={words.popup.oldTitle(format.dayOf(old.to))} />}
      <Later>
        <TitleWork of={key ?? 'draft'} listing={whole} report={report} titleAt={note.address} draft />
      </Later>
      <WrongClaims listing={listing} report={report} />
      <DraftPapers audits={report.audits} />
    </section>
  );
}

function Lengths({ lengths }: { lengths: readonly TitleLength[] }) {
  const { words, format } = useStage();
  if (lengths.length === 0) return <p className="muted small">{words.popup.noLimit}</p>;
  return (
    <ul className="plain">
      {lengths.map(({ length, max, unit, over }) => (
        <li key={`${max}${unit}${over}`} className="row">
          <StateMark state={length > max ? over : 'pass'} />
          <span>
            {words.popup.titleCount}
            {words.say.colon}
            <strong>{words.popup.ofLimit(format.number(length), format.number(max))}</strong> {words.rules.units[unit]}
            {' · '}
            {length > max
              ? words.popup.over(format.number(length - max))
              : words.popup.left(format.number(max - length))}
          </span>
        </li>
      ))}
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
          <li key={nameOf({ audit, finding })} className="row">
            <StateMark state={stateOfFinding(finding)} />
            <FindingLine audit={audit} finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Papers that stand against this form by Must, each in a line; the rest as a count. */
function DraftPapers({ audits }: { audits: readonly Audit[] }) {
  const { words, format } = useStage();
  const papers = audits.filter(({ paper }) => paper !== undefined);
  const must = papers.filter((audit) => stateOf(audit) === 'must');
  const rest = papers.filter((audit) => stateOf(audit) === 'better' || stateOf(audit) === 'look').length;
  if (must.length + rest === 0) return null;
  const lines = must.flatMap((audit) => audit.findings.map((finding) => ({ audit, finding })));
  return (
    <>
      <h3>{words.desk.sections.papers}</h3>
      <PaperLines found={lines.slice(0, LINES)} />
      {lines.length > LINES && (
        <details>
          <summary className="small">{words.do.showAll(format.number(lines.length))}</summary>
          <PaperLines found={lines.slice(LINES)} />
        </details>
      )}
      {rest > 0 && (
        <p className="row">
          <StateMark state="look" bare /> {words.papers.more(rest)}
        </p>
      )}
    </>
  );
}

/** More papers than this are folded, so that the title stays in sight. */
const LINES = 3;

function PaperLines({ found }: { found: readonly Found[] }) {
  return (
    <ul className="plain">
      {found.map(({ audit, finding }) => (
        <li key={nameOf({ audit, finding })} className="row">
          <StateMark state="must" />
          <FindingLine audit={audit} finding={finding} />
        </li>
      ))}
    </ul>
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
