import { useEffect, useState } from 'react';
import { countFor } from '../../utils/browser/store/erase.ts';
import { askToLast, type Room, room } from '../../utils/browser/store/lasting.ts';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { useSet } from '../stage/useSet.ts';
import { Copy } from './Copy.tsx';
import { Doctor } from './Doctor.tsx';
import { Retention } from './Retention.tsx';
import './storage.css';

/** What is kept, how much room it takes, its second copy, how long it is kept, and whether all of it is sound. */
export function DeskStorage() {
  const { words, db } = useStage();
  return (
    <div className="column storage">
      <p className="muted">{words.storage.hint}</p>
      <Kept />
      <RoomUsed />
      <Copy key={db.name} />
      <Retention />
      <Doctor />
    </div>
  );
}

const rows = ['listings', 'snapshots', 'measurements', 'versions', 'papers'] as const;

function Kept() {
  const { words, format, db } = useStage();
  const [counts, setCounts] = useState<Awaited<ReturnType<typeof countFor>>>();
  useEffect(() => {
    let mine = true;
    countFor(db, { kind: 'everything' }).then(
      (found) => mine && setCounts(found),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [db]);
  return (
    <section>
      <h2>{words.storage.kept}</h2>
      <dl className="pairs wide">
        {rows.map((row) => (
          <div key={row}>
            <dt>{words.storage.rows[row]}</dt>
            <dd>{counts ? format.number(counts[row]) : '…'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Offered amounts of room, in bytes. */
const budgets = [250e6, 500e6, 1e9, 2e9, 5e9, 10e9];

function RoomUsed() {
  const { words, format, settings } = useStage();
  const set = useSet();
  const [space, setSpace] = useState<Room>();
  const [refused, setRefused] = useState(false);
  const look = () => void room().then(setSpace, () => undefined);
  useEffect(look, []);
  const { budget } = settings;
  const offered = [...new Set([...budgets, budget])].sort((a, b) => a - b);
  return (
    <section>
      <h2>{words.storage.room}</h2>
      {space && (
        <>
          <p>{words.storage.used(format.bytes(space.used), format.bytes(budget))}</p>
          <meter
            min={0}
            max={budget}
            high={budget * 0.8}
            value={space.used}
            aria-label={words.storage.used(format.bytes(space.used), format.bytes(budget))}
          />
          {space.used > budget && <Notice tone="unread" title={words.storage.overBudget} />}
        </>
      )}
      <Choice
        label={words.storage.budget}
        value={String(budget)}
        options={offered.map((bytes) => [String(bytes), format.bytes(bytes)])}
        onChange={(bytes) => void set((before) => ({ ...before, budget: Number(bytes) }))}
      />
      {space && (
        <p className="muted small">
          {words.storage.browserAllows(format.bytes(space.of))}
          <br />
          {space.lasting ? words.storage.lasting : words.storage.notLasting}
        </p>
      )}
      {space && !space.lasting && (
        <p>
          <button
            type="button"
            onClick={() =>
              void askToLast()
                .catch(() => false)
                .then((agreed) => {
                  setRefused(!agreed);
                  look();
                })
            }
          >
            {words.storage.ask}
          </button>{' '}
          {refused && <span role="status">{words.storage.refused}</span>}
        </p>
      )}
    </section>
  );
}
