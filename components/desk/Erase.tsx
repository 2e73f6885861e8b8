import { useState } from 'react';
import { BringingIn, type Counts, countFor, type Erasure, erase } from '../../utils/browser/store/erase.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { accountsOf } from '../data/accounts.ts';
import { matching } from '../data/matching.ts';
import { marketplaceName, storeName } from '../data/store.ts';
import { Choice } from '../parts/Choice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { type Stage, useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

const kinds = ['listing', 'account', 'marketplace', 'everything'] as const;
const rows = ['listings', 'snapshots', 'measurements', 'versions', 'reports', 'papers'] as const;

/** So many listings are offered at a time; searching narrows them down. */
const MOST = 200;

interface Erasable {
  value: string;
  name: string;
  what: Erasure;
}

function choicesOf(
  kind: Erasure['kind'],
  listings: readonly KnownListing[],
  stage: Pick<Stage, 'words' | 'format'>,
): Erasable[] {
  if (kind === 'everything') return [{ value: '', name: stage.words.erase.kinds.everything, what: { kind } }];
  if (kind === 'listing')
    return listings.map(({ key, listing }) => ({
      value: key,
      name: `${listing.title?.slice(0, 80) ?? listing.id ?? key} · ${marketplaceName(listing)}`,
      what: { kind, key },
    }));
  if (kind === 'account')
    return accountsOf(listings).map((account) => ({
      value: JSON.stringify(account),
      name: [marketplaceName(account), storeName(account.store, stage), account.account || '–'].join(' · '),
      what: { kind, ...account },
    }));
  return [...new Set(listings.map(({ marketplace }) => marketplace))].map((marketplace) => ({
    value: marketplace,
    name: marketplaceName({ marketplace }),
    what: { kind, marketplace },
  }));
}

/** Erases a listing, a shop, a marketplace or everything, with the count of what there is before and of what is left after. */
export function DeskErase() {
  const stage = useStage();
  const { words, db, announce } = stage;
  const [kind, setKind] = useState<Erasure['kind']>('listing');
  const [chosen, setChosen] = useState('');
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<{ before: Counts; after: Counts } | 'failed' | 'busy'>();

  const [sought, setSought] = useState('');
  const listings = useLive((base) => base.listings.toArray()) ?? [];
  const choices = choicesOf(kind, kind === 'listing' ? matching(listings, sought).slice(0, MOST) : listings, stage);
  const { name, what } = choices.find(({ value }) => value === chosen) ?? {};
  const counts = useLive(async (base) => (what ? countFor(base, what) : null), [kind, chosen]);
  const empty = counts !== null && counts !== undefined && rows.every((row) => counts[row] === 0);

  const eraseNow = async () => {
    setAsking(false);
    if (!what) return;
    try {
      const done = await erase(db, what);
      setOutcome(done);
      setChosen('');
      announce(words.erase.done);
    } catch (error) {
      const why = error instanceof BringingIn ? 'busy' : 'failed';
      setOutcome(why);
      announce(words.erase[why]);
    }
  };
  return (
    <div className="column">
      <p>{words.erase.hint}</p>
      <div className="row wrap fields">
        <Choice
          label={words.erase.what}
          value={kind}
          options={kinds.map((one) => [one, words.erase.kinds[one]])}
          onChange={(next) => {
            setKind(next);
            setChosen('');
            setOutcome(undefined);
          }}
        />
        {kind === 'listing' && (
          <label className="field">
            {words.do.search}
            <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          </label>
        )}
        {kind !== 'everything' && (
          <Choice
            label={words.erase.kinds[kind]}
            value={chosen}
            options={[
              ['', words.erase.choose] as const,
              ...choices.map(({ value, name: label }) => [value, label] as const),
            ]}
            onChange={(next) => {
              setChosen(next);
              setOutcome(undefined);
            }}
          />
        )}
      </div>
      {counts && <CountTable title={words.erase.before} counts={counts} />}
      {empty && <p className="muted">{words.erase.nothing}</p>}
      {what && counts && !empty && (
        <p>
          <button type="button" className="danger" onClick={() => setAsking(true)}>
            {words.erase.button}
          </button>
        </p>
      )}
      {typeof outcome === 'string' && (
        <p className="wrong" role="alert">
          {words.erase[outcome]}
        </p>
      )}
      {typeof outcome === 'object' && (
        <>
          <p>
            <strong>{words.erase.done}</strong>
          </p>
          <CountTable title={words.erase.after} counts={outcome.after} before={outcome.before} />
        </>
      )}
      <p className="muted small">{words.erase.settingsStay}</p>
      {asking && name && (
        <Dialog title={words.erase.ask(name)} onClose={() => setAsking(false)}>
          {counts && <CountTable title={words.erase.before} counts={counts} />}
          <div className="buttons">
            <button type="button" className="danger" onClick={() => void eraseNow()}>
              {words.erase.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.do.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** How much there is of what, and beside it how much there was. */
function CountTable({ title, counts, before }: { title: string; counts: Counts; before?: Counts }) {
  const { words, format } = useStage();
  return (
    <table className="figures">
      <thead>
        <tr>
          <td />
          {before && (
            <th scope="col" className="number">
              {words.erase.before}
            </th>
          )}
          <th scope="col" className="number">
            {title}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{words.erase.rows[row]}</th>
            {before && <td className="number">{format.number(before[row])}</td>}
            <td className="number">{format.number(counts[row])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
