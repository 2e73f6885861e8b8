import { useState } from 'react';
import { judgeAnew } from '../../utils/browser/judge-anew.ts';
import { chooseGoods, sistersOf, unchooseGoods } from '../../utils/browser/store/goods-choices.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Report } from '../../utils/report.ts';
import { goodsChoices, goodsName } from '../data/goods.ts';
import { Picker } from '../parts/Picker.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { NotShipped } from './NotShipped.tsx';
import { TakenFor } from './TakenFor.tsx';

/** What a listing is taken for and by which words; corrected in one click, and the same offered for its sisters. */
export function GoodsTaken({ known, report }: { known: KnownListing; report: Report }) {
  const stage = useStage();
  const { words, language, format, db, now, announce } = stage;
  const keep = useKeep();
  const [sisters, setSisters] = useState<{ keys: readonly string[]; goods: string }>();
  const changing = async (work: () => Promise<unknown>) => {
    if (!(await keep(work))) return;
    announce(words.goods.kept);
    judgeAnew();
  };
  const choose = (goods: string) =>
    changing(async () => {
      const keys = await sistersOf(db, known.key, report, goods);
      await chooseGoods(db, [known.key], goods, now);
      setSisters(keys.length > 0 ? { keys, goods } : undefined);
    });
  const said = report.goods.some((goods) => goods.said);
  const open = report.goods.filter(({ sure }) => !sure);
  return (
    <div className="small">
      {report.goods.length === 0 && <p className="muted">{words.papers.noGoods}</p>}
      {report.goods.map((goods) => (
        <p key={goods.id}>
          <TakenFor goods={goods} />
        </p>
      ))}
      <NotShipped goods={report.goods} />
      {open.length > 1 && (
        <p className="row wrap">
          <span className="muted">{words.goods.which}</span>
          {open.map(({ id }) => (
            <button key={id} type="button" onClick={() => void choose(id)}>
              {goodsName(id, language)}
            </button>
          ))}
        </p>
      )}
      <details>
        <summary>{report.goods.length === 0 ? words.goods.unknown : words.goods.other}</summary>
        <Picker
          label={words.goods.choose}
          hint={words.goods.chooseHint}
          choices={goodsChoices(language)}
          chosen={[]}
          single
          onChange={([goods]) => {
            if (goods !== undefined) void choose(goods);
          }}
        />
      </details>
      {said && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setSisters(undefined);
            void changing(() => unchooseGoods(db, known.key));
          }}
        >
          {words.goods.undo}
        </button>
      )}
      {sisters && (
        <p className="row wrap">
          <span>{words.goods.sisters(format.number(sisters.keys.length))}</span>
          <button
            type="button"
            onClick={() => {
              setSisters(undefined);
              void changing(() => chooseGoods(db, sisters.keys, sisters.goods, now));
            }}
          >
            {words.goods.sistersToo}
          </button>
        </p>
      )}
    </div>
  );
}
