import { useEffect, useState } from 'react';
import { about } from '../../utils/browser/about.ts';
import { held } from '../../utils/browser/pages/consent.ts';
import { useStage } from '../stage/context.ts';

/** What left this computer: nothing; what enforces that, what may be read now, and how to check it oneself. */
export function DeskLeft() {
  const { words } = useStage();
  const [granted, setGranted] = useState<Awaited<ReturnType<typeof held>>>();
  const { policy, permissions } = about();
  useEffect(() => {
    let mine = true;
    void held().then(
      (found) => mine && setGranted(found),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, []);
  const reasons: Readonly<Record<string, string>> = words.left.reasons;
  return (
    <div className="column">
      <p className="headline">{words.left.nothing}</p>
      <p>{words.left.hint}</p>
      <p>{words.left.never}</p>
      <h2>{words.left.check}</h2>
      <ol>
        {words.left.checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ol>
      <h2>{words.left.policy}</h2>
      <ul className="plain code">
        {policy.split(';').map((part) => (
          <li key={part}>
            <code>{part.trim()}</code>
          </li>
        ))}
      </ul>
      <h2>{words.left.permissions}</h2>
      <dl className="pairs wide">
        {[...new Set([...permissions, ...(granted?.permissions ?? [])])].map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{reasons[permission] ?? ''}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">{words.left.notAsked}</p>
      <h2>{words.left.hosts}</h2>
      {granted?.hosts.length === 0 && <p>{words.left.hostsNone}</p>}
      <ul className="plain code">
        {granted?.hosts.map((host) => (
          <li key={host}>
            <code>{host}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
