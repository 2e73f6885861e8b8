import { type ReactNode, useId, useState } from 'react';
import { confirm, confirmedOf, isConfirmed, NEEDED } from '../../utils/browser/store/confirmations.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { latest } from '../data/numbers.ts';
import { marketplaceName } from '../data/store.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { pageName } from '../parts/Sourced.tsx';
import { type Stage, useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useLive } from '../stage/useLive.ts';

/** So many values are shown at once. */
const SHOWN = 5;

interface Value {
  name: string;
  label: string;
  value: ReactNode;
  readAt: number;
}

/** Values of a listing that were read on trial, for the person to hold against the page: three that are right, and they count. */
export function TrialValues({ known, numbers }: { known: KnownListing; numbers: readonly Measurement[] }) {
  const stage = useStage();
  const { words, format, db, announce } = stage;
  const keep = useKeep();
  const heading = useId();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const confirmations = useLive((base) => base.confirmations.toArray());
  const saidOf = (one: string) => confirmations?.find(({ reader }) => reader === one);
  const reader = confirmations && readersOf(known, numbers).find((one) => !isConfirmed(saidOf(one)));
  if (!reader) return said ? <p className="pad small">{said}</p> : null;
  const right = saidOf(reader)?.right ?? [];
  const values = valuesOf(reader, known, numbers, stage).filter(
    ({ name }) => !right.some((one) => one.key === known.key && one.name === name),
  );
  if (values.length === 0) return null;

  const answer = async (name: string, isRight: boolean) => {
    setBusy(true);
    await keep(async () => {
      const next = await confirm(db, reader, { key: known.key, name, right: isRight, at: stage.now });
      const told = !isRight ? words.trial.anew : isConfirmed(next) ? words.trial.done : words.trial.noted;
      setSaid(told);
      announce(told);
    });
    setBusy(false);
  };
  return (
    <section className="block" aria-labelledby={heading} data-trial-values={reader}>
      <h3 id={heading}>{words.trial.title}</h3>
      <p className="small">{words.trial.hint(`${marketplaceName(known.listing)}, ${pageName(reader, words)}`)}</p>
      <dl className="pairs facts">
        {values.slice(0, SHOWN).map(({ name, label, value, readAt }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <span data-trial="true">{value}</span>{' '}
              <span className="muted small">{words.say.read(format.moment(readAt))}</span>
              <div className="buttons">
                <button
                  type="button"
                  disabled={busy}
                  aria-label={words.trial.rightOf(label)}
                  onClick={() => void answer(name, true)}
                >
                  {words.trial.right}
                </button>
                <button
                  type="button"
                  className="quiet"
                  disabled={busy}
                  aria-label={words.trial.wrongOf(label)}
                  onClick={() => void answer(name, false)}
                >
                  {words.trial.wrong}
                </button>
              </div>
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        {words.trial.count(format.number(confirmedOf(saidOf(reader))), format.number(NEEDED))}
        {said && ` · ${said}`}
      </p>
    </section>
  );
}

/** The readers on trial that anything of a listing comes from. */
function readersOf({ sources }: KnownListing, numbers: readonly Measurement[]): string[] {
  return [
    ...new Set([
      ...numbers.filter(({ trial }) => trial).map(({ source }) => source.reader),
      ...Object.values(sources).flatMap((from) => (from?.trial ? [from.source.reader] : [])),
    ]),
  ];
}

/** Values of a reader that can be held against a page at a glance: numbers first. */
function valuesOf(
  reader: string,
  { listing, sources }: KnownListing,
  numbers: readonly Measurement[],
  { words, format }: Stage,
): Value[] {
  const onTrial = numbers.filter(({ trial, source }) => trial && source.reader === reader);
  const figures = [...latest(onTrial).values()].map((number) => ({
    name: number.metric,
    label: words.metrics[number.metric],
    value: format.value(number.value, number.unit, number.currency),
    readAt: number.readAt,
  }));
  const fields = (['price', 'stock', 'rating', 'reviews', 'title'] as const).flatMap((name) => {
    const from = sources[name];
    if (!from?.trial || from.source.reader !== reader) return [];
    const { title, price } = listing;
    const number = name === 'title' || name === 'price' ? undefined : listing[name];
    const value =
      name === 'title'
        ? title && <Foreign text={title} lines={2} />
        : name === 'price'
          ? price && format.price(price)
          : number !== undefined && format.number(number);
    return value ? [{ name, label: words.fields[name], value, readAt: from.source.at }] : [];
  });
  return [...figures, ...fields];
}
