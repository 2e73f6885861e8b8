import { useMemo, useState } from 'react';
import { lineOfGoods } from '../../utils/goods/kinds.ts';
import { lineOf } from '../../utils/markets/index.ts';
import { isFor } from '../../utils/papers/asked.ts';
import { changesBetween, type LawChange } from '../../utils/papers/changes.ts';
import type { Report } from '../../utils/report.ts';
import { addDays, dayIn } from '../../utils/text/dates.ts';
import { checkName, marketName } from '../data/law.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useLawTexts } from './useLawTexts.ts';

/** So far ahead, and so far back: what began lately may not have been seen to. */
const AHEAD_DAYS = 800;
const BACK_DAYS = 60;

/** What the law changes, by day, with the listings it touches. */
export function Changes() {
  const stage = useStage();
  const { words, language, format, now } = stage;
  const texts = useLawTexts();
  const [all, setAll] = useState(false);
  const today = dayIn(undefined, now);
  const reports = useLive((db) => db.reports.toArray());
  const changes = useMemo(() => changesBetween(addDays(today, -BACK_DAYS), addDays(today, AHEAD_DAYS)), [today]);
  const told = changes.map((change) => ({ change, touched: (reports ?? []).filter((one) => touches(change, one)) }));
  const shown = told.filter(({ touched }) => all || touched.length > 0);
  return (
    <div className="column">
      <p className="muted">{words.drawer.changesHint}</p>
      <label className="row">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
        {words.drawer.allChanges}
      </label>
      {reports && shown.length === 0 && <p className="muted">{words.drawer.changesNone}</p>}
      <ol className="plain cards">
        {shown.map(({ change, touched }) => (
          <li key={`${change.on} ${change.requirement.id} ${change.within ?? change.goods?.join()}`}>
            <p className="row wrap">
              <strong>{format.day(change.on)}</strong>
              <span>{checkName(change.requirement.id, language)}</span>
              <span className="muted small">{format.list(change.markets.map((id) => marketName(id, stage)))}</span>
            </p>
            <p>{change.within ? texts.changes[`${change.requirement.id} ${change.on}`] : words.drawer.changeBegins}</p>
            <p className="muted small">
              {touched.length > 0 ? words.drawer.touches(touched.length) : words.drawer.touchesNone}
            </p>
            <p className="small">
              <CitationLine citation={change.requirement.citation} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * Whether a change is for a listing: what is asked of it already is among its audits; of what begins later than those look
 * ahead only its goods and markets are known.
 */
function touches({ requirement, goods, markets }: LawChange, { goods: taken, markets: sold, audits }: Report): boolean {
  const asked = audits.some(({ rule }) => rule === requirement.id);
  const { when = [], whenAny = [] } = requirement;
  if (!asked && when.length + whenAny.length > 0) return false;
  const where = new Set(sold.flatMap(({ id }) => lineOf(id).map((market) => market.id)));
  if (!markets.some((id) => where.has(id) || id === 'GLOBAL' || id === 'CN-EXPORT')) return false;
  return taken.some(({ id }) => {
    const line = lineOfGoods(id);
    return isFor(requirement, line) && (!goods || line.some((one) => goods.includes(one)));
  });
}
