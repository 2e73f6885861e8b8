import type { ActiveTab } from '../../utils/browser/pages/tabs.ts';
import { isOn } from '../../utils/browser/settings-record.ts';
import { marketplaceIdSchema } from '../../utils/ids.ts';
import { marketplaceAt, marketplaceOf } from '../../utils/marketplaces/index.ts';
import { marketplaceName, storeName, zoneOf } from '../data/store.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

/** Which marketplace, store and shop is in front of the person, and how reading it goes. */
export function PanelHead({ tab }: { tab: ActiveTab | null | undefined }) {
  const stage = useStage();
  const { words, format, settings } = stage;
  const note = tab?.note;
  const first = note?.keys[0];
  const known = useLive(async (db) => (first ? ((await db.listings.get(first)) ?? null) : null), [first]);
  if (!note)
    return (
      <header className="panel-head">
        <p className="muted">{words.head.noTab}</p>
      </header>
    );
  const id = marketplaceIdSchema.safeParse(note.marketplace);
  const on = id.success && isOn(settings, id.data);
  const host = URL.canParse(note.address) ? new URL(note.address).hostname : '';
  const name = marketplaceOf(note.marketplace ?? '')?.name ?? marketplaceAt(host)?.name ?? host;
  const well = note.state === 'read' || note.state === 'partly';
  return (
    <header className="panel-head">
      <p className="row wrap">
        <strong>{known ? marketplaceName(known.listing) : name}</strong>
        {known && (
          <span>
            {storeName(known.store, stage)}
            {known.account && (
              <>
                {' · '}
                <Foreign text={known.account} />
              </>
            )}
          </span>
        )}
        <span className="end row">
          <StateMark state={well ? 'pass' : 'unread'} bare />
          {words.head.states[note.state]}
        </span>
      </p>
      <p className="muted small">
        {words.head.readAt(format.moment(note.at, known ? zoneOf(known.listing) : undefined))}
        {id.success && !on ? ` · ${words.head.off}` : ''}
      </p>
      {note.state === 'changed' && <p className="small unread">{words.head.changedHint}</p>}
      {note.state === 'partly' && <p className="small">{words.head.partlyHint}</p>}
    </header>
  );
}
