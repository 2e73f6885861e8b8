import { useState } from 'react';
import { ask } from '../../utils/browser/messages-io.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Listing } from '../../utils/listing.ts';
import { requirementOf } from '../../utils/markets/index.ts';
import type { Audit, Finding } from '../../utils/report.ts';
import { sentenceOf } from '../../utils/words/finding.ts';
import { whyOf } from '../../utils/words/why.ts';
import { withEdits } from '../data/edits.ts';
import { stateOfFinding } from '../data/states.ts';
import { zoneOf } from '../data/store.ts';
import { About } from '../papers/About.tsx';
import { RequirementFacts } from '../papers/RequirementFacts.tsx';
import { CitationLine } from '../parts/CitationLine.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import type { Words } from '../words/words.ts';

interface Props {
  audit: Audit;
  finding: Finding;
  known?: Pick<KnownListing, 'listing' | 'sources'> | undefined;
  tab?: number | undefined;
  /** Whether it suggests its own edit of the title; false where all edits are put together elsewhere. */
  alone?: boolean;
  /** What it says stands above it already, and its why has been asked for. */
  told?: boolean;
}

/** One finding in its five parts, in this order and no other: what we saw, what the rule is, what to do, what it may cost, and why on demand. */
export function FindingCard({ audit, finding, known, tab, alone = true, told = false }: Props) {
  const { words, language, format } = useStage();
  const [open, setOpen] = useState(told);
  const state = stateOfFinding(finding);
  const listing = known?.listing;
  const zone = listing && zoneOf(listing);
  const field = finding.place.field === 'listing' ? 'title' : finding.place.field;
  const readAt = known?.sources[field]?.source.at;
  const suggested = alone && finding.edit && listing?.title ? withEdits(listing.title, [finding.edit]) : undefined;
  const sayThis = sayThisOf(audit, listing);
  return (
    <article className="finding" data-state={state} data-find>
      <p className="row">
        <StateMark state={state} hollow={finding.unsure === true} />
        <span>
          {!told && <strong>{sentenceOf(audit, finding, language)}</strong>}
          {readAt !== undefined && (
            <span className="muted small">
              {' '}
              {words.fields[field]} · {words.say.read(format.moment(readAt, zone))}
            </span>
          )}
          {finding.unsure && <span className="muted small"> · {words.finding.unsure}</span>}
        </span>
        {!told && (
          <button type="button" className="quiet end" data-why aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.do.why}
          </button>
        )}
      </p>
      <p className="small">
        {finding.citation ? (
          <CitationLine citation={finding.citation} />
        ) : (
          <span className="muted">{words.finding.ownAdvice}</span>
        )}
        {finding.changed && <strong> {words.finding.changed(format.day(finding.changed))}</strong>}
      </p>
      <p>
        {whatToDo(audit, finding, words)} <span className="muted small">{cost(audit, words)}</span>
      </p>
      {suggested && (
        <p className="suggestion">
          <Foreign text={suggested} lang={listing?.language} lines={3} />
        </p>
      )}
      {sayThis && (
        <p className="suggestion">
          <span className="muted small">
            {words.finding.sayThis}
            {words.say.colon}
          </span>
          <Foreign text={sayThis} />
        </p>
      )}
      {(suggested || sayThis || tab !== undefined) && (
        <div className="buttons">
          {suggested && (
            <CopyButton text={suggested} what={words.finding.suggestion} label={words.finding.copySuggestion} />
          )}
          {sayThis && <CopyButton text={sayThis} what={words.finding.sayThis} />}
          {tab !== undefined && (
            <button
              type="button"
              className="quiet"
              onClick={() => void ask('reveal', finding.place, tab).catch(() => undefined)}
            >
              {words.do.showOnPage}
            </button>
          )}
        </div>
      )}
      {open && <Why audit={audit} />}
    </article>
  );
}

/** Why it matters, and for a paper what counts as proof and how it is got. */
export function Why({ audit }: { audit: Audit }) {
  const { words, language, format } = useStage();
  const requirement = requirementOf(audit.rule);
  return (
    <div className="why">
      {requirement ? <About of={audit.rule} /> : <p>{whyOf(audit, language)}</p>}
      {requirement && (
        <>
          <RequirementFacts requirement={requirement} since={audit.paper?.since} />
          <p className="muted small">{words.law.notAdvice(format.day(requirement.citation.readOn))}</p>
        </>
      )}
      {audit.paper && audit.paper.because.length > 0 && (
        <p className="muted">
          {words.papers.because} <Foreign text={audit.paper.because.join(', ')} />
        </p>
      )}
    </div>
  );
}

function whatToDo(audit: Audit, { unsure }: Finding, words: Words): string {
  const { paper, category, rule } = audit;
  if (paper) {
    if (requirementOf(rule)?.ban && !unsure) return words.finding.doBanned;
    return words.finding.doPaper[unsure && paper.state !== 'held-not-shown' ? 'ask' : paper.state];
  }
  if (category === 'numbers') return words.finding.doPromote;
  return category === 'image' ? words.finding.doImage : words.finding.doTitle;
}

/** What may be said on the listing of a paper that is held and not shown, in the listing's own language where we have it. */
function sayThisOf({ paper, rule }: Audit, listing: Listing | undefined): string | undefined {
  const said = paper?.state === 'held-not-shown' ? requirementOf(rule)?.sayThis : undefined;
  return said?.[listing?.language?.split('-')[0] ?? 'en'] ?? said?.en;
}

function cost(audit: Audit, words: Words): string {
  if (audit.category === 'paper') return words.finding.paperCost;
  if (audit.category === 'numbers') return words.finding.promoteCost;
  return audit.category === 'image' ? words.finding.imageReview : words.finding.editReview;
}
