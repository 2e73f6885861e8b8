import { useEffect, useId, useMemo, useState } from 'react';
import type { Advice } from '../../utils/advice.ts';
import { useHome } from '../data/home.ts';
import { ListingView } from '../listing/ListingView.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { useCopy } from '../stage/useCopy.ts';
import { goTo, linkTo, useHash } from '../stage/useHash.ts';
import { useKeys } from '../stage/useKeys.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { columnNames } from './column-names.ts';
import { columnsFor } from './columns.tsx';
import { rowsOf, type Sort, shownRows, tabSeparated } from './rows.ts';
import { VirtualTable } from './VirtualTable.tsx';

const verbs: readonly (Advice['verb'] | 'all' | 'none')[] = ['all', 'certificate', 'title', 'image', 'promote', 'none'];
type Verb = (typeof verbs)[number];

/** Every listing in a table that can be searched, narrowed, sorted and copied; one of them whole beside it. */
export function ListingsTable() {
  const stage = useStage();
  const { words, format, announce } = stage;
  const copy = useCopy();
  const place = useHash();
  const opened = place.startsWith('listings/') ? place.slice('listings/'.length) : undefined;
  const home = useHome();
  const searchId = useId();
  const [sought, setSought] = useState('');
  const [verb, setVerb] = useState<Verb>('all');
  const [marketplace, setMarketplace] = useState('');
  const [sort, setSort] = useState<Sort>({ by: 'verb', down: false });

  const all = useMemo(() => (home ? rowsOf(home) : []), [home]);
  const rows = useMemo(
    () => shownRows(all, { sought, verb, marketplace, sort }),
    [all, sought, verb, marketplace, sort],
  );
  const columns = useMemo(() => columnsFor(stage), [stage]);
  const hidden = stage.settings.hiddenColumns;
  // Most consoles name no shop: a column of dashes takes the title's room.
  const shown = useMemo(
    () =>
      columnNames.filter(
        (name) => !hidden.includes(name) && (name !== 'account' || all.some(({ known }) => known.account)),
      ),
    [hidden, all],
  );
  const narrowed = sought !== '' || verb !== 'all' || marketplace !== '';
  useEffect(() => {
    if (narrowed) announce(words.say.results(rows.length));
  }, [rows.length, narrowed, announce, words]);
  useKeys({ escape: () => (opened === undefined ? false : goTo('listings')) });

  if (!home) return <p className="muted">{words.say.loading}</p>;
  if (all.length === 0)
    return (
      <Notice title={words.table.empty} hint={words.table.emptyHint}>
        <a className="button" href={linkTo('marketplaces')}>
          {words.desk.sections.marketplaces}
        </a>
        <a className="button" href={linkTo('training')}>
          {words.desk.sections.training}
        </a>
      </Notice>
    );
  const verbNames: Readonly<Record<Verb, string>> = {
    ...words.brief.verbs,
    all: words.table.filterAll,
    none: words.table.filterNone,
  };
  const marketplaces = [...new Map(all.map((row) => [row.known.marketplace, row.marketplace]))];
  return (
    <div className="split" data-open={opened !== undefined}>
      <div className="split-list">
        <div className="row wrap fields tools">
          <span className="field">
            <label htmlFor={searchId}>{words.do.search}</label>
            <input id={searchId} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          </span>
          <Choice
            label={words.table.filter}
            value={verb}
            options={verbs.map((one) => [one, verbNames[one]] as const)}
            onChange={setVerb}
          />
          <Choice
            label={words.table.marketplace}
            value={marketplace}
            options={[['', words.table.allMarketplaces] as const, ...marketplaces]}
            onChange={setMarketplace}
          />
          <span className="muted number">
            {words.table.shown(format.number(rows.length), format.number(all.length))}
          </span>
          <ColumnMenu columns={columns} hidden={hidden} />
          <button
            type="button"
            className="end"
            onClick={() => copy(tabSeparated(rows, columns, shown), words.table.copiedRows(rows.length))}
          >
            {words.table.copyTable}
          </button>
        </div>
        <VirtualTable rows={rows} columns={columns} shown={shown} sort={sort} onSort={setSort} chosen={opened} />
        <p className="muted small">{words.table.keysHint}</p>
      </div>
      {opened !== undefined && (
        <aside className="split-one" aria-label={words.desk.listing}>
          <a href={linkTo('listings')}>← {words.do.close}</a>
          <ListingView key={opened} listing={opened} />
        </aside>
      )}
    </div>
  );
}
