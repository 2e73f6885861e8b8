import { useState } from 'react';
import { saveTitleNote } from '../../utils/browser/store/title-notes.ts';
import type { Listing } from '../../utils/listing.ts';
import { shopOf } from '../../utils/term.ts';
import { titlePolicies } from '../../utils/title-check/titles-for.ts';
import type { TitleNote } from '../../utils/title-note.ts';
import { type Keyword, keywordsFor } from '../../utils/titles/keywords.ts';
import { titleLanguage } from '../../utils/titles/words/index.ts';
import { dayAt } from '../data/store.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useLive } from '../stage/useLive.ts';
import { useWithWords } from '../stage/useWithWords.ts';

/** So many words are shown; the rest earns less. */
const SHOWN = 20;

/** The person's own words and those of imported search reports, each against the title. */
export function Keywords({ of, listing, notes }: { of: string; listing: Listing; notes: readonly TitleNote[] }) {
  const { words, format, now } = useStage();
  const title = listing.title ?? '';
  const language = titleLanguage(listing, title);
  const note = notes.find(({ kind, name }) => kind === 'keywords' && name === language);
  const shop = shopOf(listing);
  const terms = useLive((db) => db.terms.where(':id').between([shop], [shop, []]).toArray(), [shop]);
  const facts = [
    ...Object.values(listing.attributes ?? {}),
    ...(listing.bullets ?? []),
    ...notes.flatMap(({ kind, text }) => (kind === 'fact' ? text : [])),
  ];
  const policies = useWithWords(() => titlePolicies(listing, dayAt(listing, now)));
  const found = keywordsFor({
    title,
    brand: listing.brand,
    facts,
    own: (note?.text ?? '').split('\n').filter((line) => line.trim() !== ''),
    terms: terms ?? [],
    policies,
  });
  const measured = found.slice(0, SHOWN).some(({ numbers }) => numbers !== undefined);
  return (
    <details className="block">
      <summary>{words.titles.keywords}</summary>
      <OwnWords key={note?.text ?? ''} of={of} language={language} known={note?.text ?? ''} />
      {found.length === 0 ? (
        <p className="muted small">{words.titles.keywordsNone}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
        <section className="scroll" tabIndex={0} aria-label={words.titles.keywords}>
          <table className="figures keywords">
            <thead>
              <tr>
                <th scope="col">{words.titles.term}</th>
                <th scope="col">{words.titles.inTitle}</th>
                {measured && (
                  <>
                    <th scope="col" className="number">
                      {words.titles.orders}
                    </th>
                    <th scope="col" className="number">
                      {words.titles.clicks}
                    </th>
                    <th scope="col" className="number">
                      {words.titles.impressions}
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {found.slice(0, SHOWN).map((keyword) => (
                <Row key={keyword.term} keyword={keyword} language={language} measured={measured} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {found.some(({ period }) => period) && <Period keywords={found} format={format} />}
    </details>
  );
}

function Row({
  keyword: { term, state, numbers, wouldFit, stated },
  language,
  measured,
}: {
  keyword: Keyword;
  language: string;
  /** Some word has numbers: then every row has their columns. */
  measured: boolean;
}) {
  const { words, format } = useStage();
  const shown = (value: number | undefined) => (value === undefined ? '–' : format.number(value));
  return (
    <tr>
      <th scope="row">
        <Foreign text={term} lang={language} />
      </th>
      <td>
        {words.titles.states[state]}
        {state === 'missing' && (
          <span className="muted small">
            {wouldFit ? words.titles.fits : words.titles.fitsNot}
            {!stated && ` · ${words.titles.unstated}`}
          </span>
        )}
      </td>
      {measured && (
        <>
          <td className="number">{shown(numbers?.orders)}</td>
          <td className="number">{shown(numbers?.clicks)}</td>
          <td className="number">{shown(numbers?.impressions)}</td>
        </>
      )}
    </tr>
  );
}

function Period({ keywords, format }: { keywords: readonly Keyword[]; format: ReturnType<typeof useStage>['format'] }) {
  const { words } = useStage();
  const periods = [...new Set(keywords.flatMap(({ period }) => period ?? []))];
  return (
    <p className="muted small">
      {periods.map((period) => {
        const [from = '', to = ''] = period.split('/');
        return (
          <span key={period}>
            {period === '?' ? words.titles.periodUnknown : words.titles.period(format.day(from), format.day(to))}{' '}
          </span>
        );
      })}
    </p>
  );
}

function OwnWords({ of, language, known }: { of: string; language: string; known: string }) {
  const { words, format, db, now, announce } = useStage();
  const keep = useKeep();
  const [text, setText] = useState(known);
  const save = async () => {
    if (await keep(() => saveTitleNote(db, { of, kind: 'keywords', name: language, text, at: now })))
      announce(words.titles.saved);
  };
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={words.titles.keywordsOf(format.languageName(language))}
        value={text}
        lines={4}
        most={4000}
        hint={words.titles.keywordsHint}
        onChange={setText}
      />
      <button type="submit" disabled={text.trim() === known}>
        {words.titles.save}
      </button>
    </form>
  );
}
