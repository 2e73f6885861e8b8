import type { Look } from '../../utils/browser/intake/look.ts';
import { kindOf } from '../../utils/reports/index.ts';
import type { Standing } from '../../utils/reports/preview.ts';
import { type Answers, hostIn, missing } from '../data/answers.ts';
import { marketplaceName, storeName } from '../data/store.ts';
import { Choice } from '../parts/Choice.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { ImportDays } from './ImportDays.tsx';
import { ImportLeftOut } from './ImportLeftOut.tsx';
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
        <ImportLeftOut look={look} />
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
            <ImportDays name={name} store={preview.store} answers={answers} onChange={change} />
          )}
          <Standings fields={preview.fields} numbers={preview.numbers} />
          {preview.numbers.conflict > 0 && <p className="small">{words.intake.conflictHint}</p>}
        </>
      )}
      <ImportLeftOut look={look} />
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
          {open[0] && !already && <span className="muted">{words.intake.first[open[0]]}</span>}
          {kept && open.length === 0 && !already && <span className="muted">{words.intake.bringNothing}</span>}
        </div>
      )}
    </section>
  );
}
