import './titles.css';
import type { Listing } from '../../utils/listing.ts';
import { type Part, type PartKind, partKinds, takeApart, untoldIn } from '../../utils/titles/parts.ts';
import { useStage } from '../stage/context.ts';

/** A title taken apart: what it states by kind, what only a guess tells, and what the listing's attributes state beside it. */
export function TitleParts({ listing }: { listing: Listing }) {
  const { words } = useStage();
  const parts = takeApart(listing);
  if (parts.length === 0) return null;
  const untold = untoldIn(listing, parts);
  return (
    <details className="block">
      <summary>{words.titleParts.heading}</summary>
      <p className="muted small">{words.titleParts.hint}</p>
      <dl className="parts">
        {partKinds.map((kind) => (
          <Stated
            key={kind}
            kind={kind}
            parts={parts.filter((part) => part.kind === kind)}
            untold={untold[kind]}
            lang={listing.language}
          />
        ))}
      </dl>
    </details>
  );
}

function Stated({
  kind,
  parts,
  untold,
  lang,
}: {
  kind: PartKind;
  parts: readonly Part[];
  untold: string | undefined;
  lang: string | undefined;
}) {
  const { words } = useStage();
  if (parts.length === 0 && untold === undefined) return null;
  return (
    <>
      <dt>{words.titleParts.kinds[kind]}</dt>
      <dd lang={lang}>
        {parts.map(({ text, span, guessed }) => (
          <span key={span[0]} className="part">
            <bdi>{text}</bdi>
            {guessed && <span className="muted small"> ({words.titleParts.guessed})</span>}
          </span>
        ))}
        {untold !== undefined && (
          <span className="part">
            <bdi>{untold}</bdi> <span className="muted small">({words.titleParts.untold})</span>
          </span>
        )}
      </dd>
    </>
  );
}
