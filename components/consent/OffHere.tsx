import type { ActiveTab } from '../../utils/browser/pages/tabs.ts';
import { isOn } from '../../utils/browser/settings-record.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { SwitchButton } from './SwitchButton.tsx';

/** On a page of a marketplace that is off: since when, by whom, and one click back on. */
export function OffHere({ tab }: { tab: ActiveTab | null | undefined }) {
  const { words, format, settings } = useStage();
  const marketplace = marketplaceOf(tab?.note?.marketplace ?? '');
  if (!marketplace || isOn(settings, marketplace.id)) return null;
  const { name, id } = marketplace;
  const before = settings.marketplaces[id];
  return (
    <Notice
      title={before ? words.consent.offSince(name, format.dayOf(before.since)) : words.consent.ask(name)}
      hint={words.consent.asks}
    >
      <SwitchButton id={id} name={name} />
    </Notice>
  );
}
