import { useState } from 'react';
import { switchOff, switchOn } from '../../utils/browser/pages/consent.ts';
import { isOn } from '../../utils/browser/settings-record.ts';
import type { MarketplaceId } from '../../utils/ids.ts';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';

/**
 * Switches one marketplace on or off. `closed`: it is on, but the browser has taken its access back, so it can only be switched on
 * anew. The browser asks for access within this very click, so nothing is awaited before.
 */
export function SwitchButton({ id, name, closed = false }: { id: MarketplaceId; name: string; closed?: boolean }) {
  const { words, settings, announce } = useStage();
  const keep = useKeep();
  const [refused, setRefused] = useState(false);
  const on = isOn(settings, id) && !closed;
  const press = () => {
    if (on) {
      void keep(() => switchOff(id)).then((off) => off && announce(words.consent.isOff(name)));
      return;
    }
    switchOn(id).then(
      (outcome) => {
        setRefused(outcome === 'refused');
        announce(outcome === 'on' ? words.consent.on(name) : words.consent.refused(name));
      },
      () => announce(words.do.notKept),
    );
  };
  return (
    <>
      <button type="button" role="switch" aria-checked={on} aria-label={name} className="switch" onClick={press}>
        <span aria-hidden>{on ? words.consent.off : words.consent.allow}</span>
      </button>
      {refused && !on && <p className="small">{words.consent.refused(name)}</p>}
    </>
  );
}
