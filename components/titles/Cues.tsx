import type { Listing } from '../../utils/listing.ts';
import { cuesFor } from '../../utils/titles/cues.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useWithWords } from '../stage/useWithWords.ts';

/** What buyers of the store look for: advice, with where it comes from. */
export function Cues({ listing }: { listing: Listing }) {
  const { words, language } = useStage();
  const cues = useWithWords(() => cuesFor(listing));
  if (cues.length === 0) return null;
  return (
    <section className="block">
      <h3>{words.titles.cues}</h3>
      <p className="muted small">{words.titles.cuesHint}</p>
      <ul className="plain">
        {cues.map(({ id, says, source }) => (
          <li key={`${id}${says.en}`} className="row">
            <StateMark state="look" bare />
            <span>
              {says[language]}{' '}
              {source ? (
                <a className="small" href={source} target="_blank" rel="noreferrer">
                  <bdi>{new URL(source).hostname}</bdi>
                </a>
              ) : (
                <span className="muted small">({words.titles.experience})</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
