import type { Look } from '../../utils/browser/intake/look.ts';
import { kindOf } from '../../utils/reports/index.ts';
import { offersFor } from '../../utils/reports/offers.ts';
import type { Standing } from '../../utils/reports/preview.ts';
import { Choice } from '../Choice.tsx';
import { useStage } from '../context.ts';
import { type Answers, hostIn, missing } from '../data/answers.ts';
import { dayAt, marketplaceName, storeName } from '../data/store.ts';
import { Foreign } from '../Foreign.tsx';
import { Notice } from '../Notice.tsx';
import { TextField } from '../TextField.tsx';
import { Standings } from './Standings.tsx';

interface Props {
  name: string;
  look: Look;
  answers: Answers;
  /** `again`: the file must be looked at anew. */
  onAnswers(answers: Answers, again: boolean): void;
  onBring(): void;
}

/** What a file is and what bringing it in would do, what is still to be said, and the button that does it. */
export function ImportPreview({ name, look, answers, onAnswers, onBring }: Props) {
  const stage = useStage();
  const { words, language, format } = stage;
  const { preview, already } = look;
  const open = missing(look, answers);
  if (preview.kind === null)
    return (
      <section className="block" aria-label={name}>
        <h2>
          <Foreign text={name} lines={2} />
        </h2>
        <Notice
          tone="unread"
          title={
            preview.marketplace
              ? words.intake.unknownOf(marketplaceName({ marketplace: preview.marketplace }))
              : words.intake.unknown
          }
          hint={preview.about?.[language] ?? words.intake.unknownHint}
        />
        <LeftOut look={look} />
      </section>
    );
  const nothing = kindOf(preview.kind)?.gives === 'nothing' || preview.listings + preview.terms === 0;
  const ownShop = preview.marketplace === null || preview.marketplace === 'shopify';
  const change = (more: Partial<Answers>, again = false) => onAnswers({ ...answers, ...more }, again);
  const isNew = ({ fresh, changed, conflict }: Standing) => fresh + changed + conflict > 0;
  const kept = !isNew(preview.fields) && !isNew(preview.numbers) && preview.terms === 0;
  return (
    <section className="block" aria-label={name}>
      <h2>
        <Foreign text={name} lines={2} />
      </h2>
      <dl className="pairs wide preview-facts">
        <div>
          <dt>{words.intake.kind}</dt>
          <dd>{preview.name?.[language]}</dd>
        </div>
        <div>
          <dt>{words.intake.marketplace}</dt>
          <dd>
            {preview.marketplace ? marketplaceName({ marketplace: preview.marketplace }) : words.intake.ownShop}
            {preview.store !== 'ask' && !ownShop && ` · ${storeName(preview.store, stage)}`}
          </dd>
        </div>
        <div>
          <dt>{words.intake.inFile}</dt>
          <dd>
            {words.intake.rows(preview.rows)}
            {preview.listings > 0 &&
              ` · ${words.intake.listings(format.number(preview.listings), format.number(preview.knownListings))}`}
            {preview.terms > 0 && ` · ${words.intake.terms(format.number(preview.terms))}`}
            {preview.unnamed > 0 && ` · ${words.intake.unnamed(format.number(preview.unnamed))}`}
          </dd>
        </div>
        {typeof preview.period === 'object' && answers.start === '' && (
          <div>
            <dt>{words.intake.period}</dt>
            <dd>{format.period(preview.period.start, preview.period.end)}</dd>
          </div>
        )}
      </dl>
      {nothing && <Notice title={words.intake.nothing} />}
      {!nothing && (
        <>
          <div className="row wrap fields">
            {!ownShop && (preview.store === 'ask' || answers.store !== '') && (
              <Choice
                label={words.intake.store}
                value={answers.store}
                options={[
                  ['', words.intake.chooseStore] as const,
                  ...preview.stores.map((store) => [store, storeName(store, stage)] as const),
                ]}
                onChange={(store) => change({ store }, true)}
              />
            )}
            {ownShop && (
              <TextField
                label={words.intake.host}
                value={answers.host}
                most={253}
                wrong={answers.host !== '' && !hostIn(answers.host) ? words.intake.hostWrong : undefined}
                onChange={(host) => change({ host })}
              />
            )}
            <TextField
              label={words.intake.account}
              value={answers.account}
              most={120}
              onChange={(account) => change({ account })}
            />
            <TextField
              type="date"
              label={words.intake.asOf}
              value={answers.asOf}
              hint={words.intake.asOfHint}
              onChange={(asOf) => change({ asOf })}
            />
          </div>
          {(preview.period === 'ask' || answers.start !== '' || answers.end !== '') && (
            <Days name={name} store={preview.store} answers={answers} onChange={change} />
          )}
          <Standings fields={preview.fields} numbers={preview.numbers} />
          {preview.numbers.conflict > 0 && <p className="small">{words.intake.conflictHint}</p>}
        </>
      )}
      <LeftOut look={look} />
      {already && (
        <p>
          <strong>{words.intake.already(already.name, format.moment(already.at))}</strong>
        </p>
      )}
      {!nothing && (
        <div className="buttons">
          <button type="button" className="main" disabled={open.length > 0 || already !== undefined} onClick={onBring}>
            {words.intake.bring}
          </button>
          {kept && !already && <span className="muted">{words.intake.bringNothing}</span>}
        </div>
      )}
    </section>
  );
}

/** The days, where the file does not say them: those its name suggests, or typed. */
function Days({
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
          <span className="muted">{words.intake.offers}:</span>
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

/** What of the file is not taken, and why. */
function LeftOut({ look: { preview } }: { look: Look }) {
  const { words, language, format } = useStage();
  const { refused, notUnderstood, unread } = preview;
  return (
    <>
      {refused.length > 0 && (
        <details>
          <summary>
            {words.intake.refused}: {format.number(refused.reduce((sum, { count }) => sum + count, 0))}
          </summary>
          <ul>
            {refused.map(({ why, words: reason, count, rows }) => (
              <li key={why}>
                {reason[language]}{' '}
                <span className="muted">
                  (
                  {words.intake.refusedRows(
                    words.intake.rows(count),
                    `${rows.join(', ')}${count > rows.length ? ' …' : ''}`,
                  )}
                  )
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {notUnderstood.length > 0 && (
        <details>
          <summary>
            {words.intake.notUnderstood}: {format.number(notUnderstood.length)}
          </summary>
          <p className="names small">
            <Foreign text={notUnderstood.join(' · ')} />
          </p>
        </details>
      )}
      {unread > 0 && <p className="muted small">{words.intake.unread(format.number(unread))}</p>}
    </>
  );
}
