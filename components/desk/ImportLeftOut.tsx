import type { Look } from '../../utils/browser/intake/look.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';

/** What of the file is not taken, and why. */
export function ImportLeftOut({ look: { preview } }: { look: Look }) {
  const { words, language, format } = useStage();
  const { refused, notUnderstood, unread } = preview;
  return (
    <>
      {refused.length > 0 && (
        <details>
          <summary>
            {words.intake.refused}
            {words.say.colon}
            {format.number(refused.reduce((sum, { count }) => sum + count, 0))}
          </summary>
          <ul>
            {refused.map(({ why, words: reason, count, rows }) => (
              <li key={why}>
                {reason[language]}{' '}
                <span className="muted">
                  (
                  {words.intake.refusedRows(
                    words.intake.rows(count),
                    `${rows.join(', ')}${count > rows.length ? ' …' : ''}`,
                  )}
                  )
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {notUnderstood.length > 0 && (
        <details>
          <summary>
            {words.intake.notUnderstood}
            {words.say.colon}
            {format.number(notUnderstood.length)}
          </summary>
          <p className="names small">
            <Foreign text={notUnderstood.join(' · ')} />
          </p>
        </details>
      )}
      {unread > 0 && <p className="muted small">{words.intake.unread(format.number(unread))}</p>}
    </>
  );
}
