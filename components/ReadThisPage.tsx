import { useState } from 'react';
import { readThisPage } from '../utils/browser/read-once.ts';
import { useStage } from './context.ts';

type Once = Awaited<ReturnType<typeof readThisPage>>;

/** Reads the page in front of the person once, because they pressed; says in words what came of it. */
export function ReadThisPage() {
  const { words, announce } = useStage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const tell = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const said = ({ state, listings }: Once): string => {
    if (state === 'kept') return words.once.kept(words.say.listings(listings));
    if (state === 'no-room') return words.once.noRoom;
    return words.once[state];
  };
  const read = async () => {
    setBusy(true);
    try {
      tell(said(await readThisPage()));
    } catch {
      tell(words.once.failed);
    }
    setBusy(false);
  };
  return (
    <div className="once">
      <button type="button" disabled={busy} onClick={() => void read()}>
        {busy ? words.once.busy : words.once.button}
      </button>
      {outcome && <p className="small">{outcome}</p>}
    </div>
  );
}
