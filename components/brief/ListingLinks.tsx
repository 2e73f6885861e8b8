import { useEffect, useId } from 'react';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Home } from '../data/home.ts';
import { stateOfReport } from '../data/states.ts';
import { marketplaceName, storeName } from '../data/store.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

/** Room for so many; the rest is found by searching, or in the desk's table. */
const MOST = 30;

/** Listings as links to their whole view, with how each stands. */
export function ListingLinks({
  title,
  listings,
  home,
  sought,
}: {
  title: string;
  listings: readonly KnownListing[];
  home: Home;
  sought?: string;
}) {
  const stage = useStage();
  const { words, format, announce } = stage;
  const heading = useId();
  const found = sought ? words.say.results(listings.length) : '';
  useEffect(() => {
    if (found) announce(found);
  }, [found, announce]);
  if (listings.length === 0 && !sought) return null;
  return (
    <section className="block" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} {home.whole && <span className="count">{format.number(listings.length)}</span>}
      </h2>
      {listings.length === 0 && <p className="muted">{words.brief.noMatch}</p>}
      <ul className="plain links">
        {listings.slice(0, MOST).map(({ key, listing }) => (
          <li key={key}>
            <a href={stage.toListing(key)} data-item>
              <StateMark state={stateOfReport(home.reports.get(key))} />
              <span className="grow">
                {listing.title ? (
                  <Foreign text={listing.title} lang={listing.language} lines={2} />
                ) : (
                  words.listing.noTitle
                )}
                <span className="muted small">
                  {marketplaceName(listing)} · {storeName(listing.store, stage)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {listings.length > MOST && (
        <p className="small">
          <a href="/desk.html#listings" target="_blank" rel="noreferrer">
            {words.do.showAll(format.number(listings.length))}
          </a>
        </p>
      )}
    </section>
  );
}
