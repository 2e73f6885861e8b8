import { offersFor } from '../../utils/reports/offers.ts';
import type { Answers } from '../data/answers.ts';
import { dayAt } from '../data/store.ts';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';

/** The days, where the file does not say them: those its name suggests, or typed. */
export function ImportDays({
  name,
  store,
  answers,
  onChange,
}: {
  name: string;
  store: string;
  answers: Answers;
  onChange(more: Partial<Answers>, again?: boolean): void;
}) {
  const { words, format, now } = useStage();
  const { start, end } = answers;
  const today = dayAt({ marketplace: 'other', store: '' }, now);
  const offers = offersFor(name, { today, savedOn: answers.asOf, ...(store === 'ask' ? {} : { store }) });
  const wrong = start !== '' && end !== '' && end < start;
  const change = (more: Partial<Answers>) => {
    const next = { start, end, ...more };
    onChange(more, next.start !== '' && next.end !== '' && next.start <= next.end);
  };
  return (
    <fieldset>
      <legend>{words.intake.periodAsk}</legend>
      {offers.length > 0 && (
        <div className="offers">
          <span className="muted">
            {words.intake.offers}
            {words.say.colon}
          </span>
          {offers.map((offer) => (
            <button
              key={`${offer.start} ${offer.end}`}
              type="button"
              aria-pressed={offer.start === start && offer.end === end}
              onClick={() => change({ start: offer.start, end: offer.end })}
            >
              {format.period(offer.start, offer.end)}{' '}
              <span className="muted">({words.intake.reasons[offer.reason]})</span>
            </button>
          ))}
        </div>
      )}
      <div className="row wrap fields">
        <TextField type="date" label={words.intake.from} value={start} onChange={(day) => change({ start: day })} />
        <TextField
          type="date"
          label={words.intake.to}
          value={end}
          wrong={wrong ? words.intake.ends : undefined}
          onChange={(day) => change({ end: day })}
        />
      </div>
    </fieldset>
  );
}
