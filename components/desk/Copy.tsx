import { useState } from 'react';
import { rewrite } from '../../utils/browser/copy/base.ts';
import { placeOf } from '../../utils/browser/copy/place.ts';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

/** How the second copy stands, and writing it anew. */
export function Copy() {
  const { words, format, db, announce } = useStage();
  const place = useLive(async (base) => (await placeOf(base)) ?? null);
  const [busy, setBusy] = useState(false);
  const say = words.storage;
  const anew = async () => {
    setBusy(true);
    announce(
      await rewrite(db, { afresh: true }).then(
        () => say.rewritten,
        () => say.failed,
      ),
    );
    setBusy(false);
  };
  if (!db.copy)
    return (
      <section>
        <h2>{say.copy}</h2>
        <p>{say.copyNone}</p>
      </section>
    );
  return (
    <section>
      <h2>{say.copy}</h2>
      <p className="muted small">{say.copyHint}</p>
      {place?.failing !== undefined && <Notice tone="trouble" title={say.failing} hint={place.failing} />}
      <dl className="pairs wide">
        <div>
          <dt>{say.lastChange}</dt>
          <dd>{place && place.seq > 0 ? format.moment(place.at) : say.never}</dd>
        </div>
        <div>
          <dt>{say.lastBase}</dt>
          <dd>
            {place?.base ? `${format.moment(place.base.at)} · ${format.bytes(place.base.bytes)}` : say.never}
            {place && place.since.changes > 0 && <span className="muted"> · {say.since(place.since.changes)}</span>}
          </dd>
        </div>
      </dl>
      <p>
        <button type="button" disabled={busy} onClick={() => void anew()}>
          {say.rewrite}
        </button>
      </p>
    </section>
  );
}
