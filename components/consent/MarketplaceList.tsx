import { useEffect, useState } from 'react';
import { withoutAccess } from '../../utils/browser/pages/consent.ts';
import { changePill } from '../../utils/browser/settings.ts';
import { isOn } from '../../utils/browser/settings-record.ts';
import type { MarketplaceId } from '../../utils/ids.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import type { Marketplace } from '../../utils/marketplaces/marketplace.ts';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useSet } from '../stage/useSet.ts';
import { SwitchButton } from './SwitchButton.tsx';

/** Every marketplace with its switch: what it reads, on which sites, since when it is on or off. `brief`: for the first run. */
export function MarketplaceList({ brief }: { brief?: boolean }) {
  const { words, settings } = useStage();
  const [closed, setClosed] = useState<readonly MarketplaceId[]>([]);
  useEffect(() => {
    let mine = true;
    void withoutAccess(settings).then(
      (ids) => mine && setClosed(ids),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [settings]);
  return (
    <>
      <p className="small">{words.consent.asks}</p>
      <ul className="plain marketplaces">
        {marketplaces.map((marketplace) => (
          <li key={marketplace.id}>
            <One marketplace={marketplace} closed={closed.includes(marketplace.id)} brief={brief === true} />
          </li>
        ))}
      </ul>
      {!brief && <p className="muted small">{words.consent.keepsData}</p>}
    </>
  );
}

function One({ marketplace, closed, brief }: { marketplace: Marketplace; closed: boolean; brief: boolean }) {
  const { words, format, settings } = useStage();
  const keep = useKeep();
  const set = useSet();
  const { id, name, hosts } = marketplace;
  const kept = settings.marketplaces[id];
  const on = isOn(settings, id);
  const since =
    kept &&
    (on ? words.consent.onSince(format.dayOf(kept.since)) : words.consent.offSince(name, format.dayOf(kept.since)));
  const setPictures = (pictures: boolean) =>
    set((before) => {
      const own = before.marketplaces[id];
      return own ? { ...before, marketplaces: { ...before.marketplaces, [id]: { ...own, pictures } } } : before;
    });
  return (
    <>
      <div className="row">
        <strong>{name}</strong>
        {brief && (
          <span className="muted small">
            {words.consent.hosts}
            {words.say.colon}
            {format.number(hosts.length)}
          </span>
        )}
        <span className="end">
          <SwitchButton id={id} name={name} closed={closed} />
        </span>
      </div>
      {!brief && <p className="muted small">{since ?? words.consent.never}</p>}
      {closed && <p className="small unread">{words.consent.noAccess}</p>}
      {!brief && (
        <details>
          <summary className="small">
            {words.consent.hosts} ({format.number(hosts.length)})
          </summary>
          <p className="small">
            <bdi>{hosts.join(', ')}</bdi>
          </p>
        </details>
      )}
      {on && kept && !brief && (
        <>
          <label className="row">
            <input
              type="checkbox"
              checked={kept.pictures}
              onChange={(event) => void setPictures(event.target.checked)}
            />
            {words.consent.pictures}
          </label>
          <p className="muted small">{words.consent.picturesHint}</p>
          {kept.pill.hidden && (
            <button
              type="button"
              className="quiet"
              onClick={() => void keep(() => changePill(hosts[0]?.replace(/^\*\./, '') ?? '', { hidden: false }))}
            >
              {words.consent.showPill}
            </button>
          )}
        </>
      )}
    </>
  );
}
