import type { Recognised } from '../goods/goods.ts';
import { groupOf } from '../goods/index.ts';
import type { Listing } from '../listing.ts';
import { type Asked, isFor, lineOf, requirementsFor } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';
import type { Paper } from '../paper.ts';
import { type Audit, type Finding, type PaperState, resultOf } from '../report.ts';
import { inForce } from '../source.ts';
import { addDays } from '../text/dates.ts';
import { bestOf, type Standing, scopeOf } from './answers.ts';
import { readBeyondTitle, shows } from './shown.ts';

/** What will hold within so many days is said beforehand. */
const UPCOMING_DAYS = 365;

export interface PaperCase {
  /** The key the listing is kept under. */
  key: string;
  listing: Listing;
  goods: readonly Recognised[];
  claims: readonly Recognised[];
  /** Markets the person sells it in: 'DE', 'EAEU'. */
  markets: readonly string[];
  papers: readonly Paper[];
  /** The store's day, 'yyyy-mm-dd'. */
  today: string;
}

/** One requirement in one target market, and how it stands. */
interface Line {
  target: string;
  asked: Asked;
  goods: Recognised;
  state: PaperState;
  standing: Standing | undefined;
}

/**
 * Which papers the target markets ask of a listing, and how each stands against the drawer. Where nothing is known of the
 * goods, nothing is said; whether a market is covered at all is another question (`covers`).
 */
export function auditPapers(given: PaperCase): Audit[] {
  const lines = [...new Set(given.markets)].flatMap((target) => linesIn(target, given));
  const byRequirement = new Map<string, Line[]>();
  for (const line of lines) {
    const { id } = line.asked.requirement;
    byRequirement.set(id, [...(byRequirement.get(id) ?? []), line]);
  }
  // Targets under one law that stand alike are one line, under that law's name.
  return [...byRequirement.values()].flatMap((same) => {
    const [first] = same;
    const alike =
      first && same.every((line) => line.state === first.state && line.standing?.paper.id === first.standing?.paper.id);
    return alike ? [toAudit(first, first.asked.market, given)] : same.map((line) => toAudit(line, line.target, given));
  });
}

function linesIn(target: string, given: PaperCase): Line[] {
  const { goods, claims, today } = given;
  const named = goods.map(({ id }) => ({ id, group: groupOf(id) }));
  const claimed = claims.map(({ id }) => id);
  const asked = requirementsFor(target, named, claimed, today);
  const scope = scopeOf(
    given.key,
    given.listing,
    named.flatMap(({ id, group }) => (group ? [id, group] : [id])),
  );
  const markets = new Set([target, ...lineOf(target).map(({ id }) => id)]);
  const standingOf = (kind: string, day: string) => bestOf(given.papers, { kind, scope, markets }, day);

  const lines = asked.flatMap((one): Line[] => {
    const { requirement } = one;
    const meant = meantBy(requirement, goods);
    // Of goods we are not sure of only what blocks is asked, and only asked.
    if (!meant || (!meant.sure && requirement.severity !== 'blocking')) return [];
    const since = requirement.citation.since;
    const later = since !== undefined && since > today;
    if (later && since > addDays(today, UPCOMING_DAYS)) return [];
    const standing = requirement.ban ? undefined : standingOf(requirement.id, later ? since : today);
    return [
      { target, asked: one, goods: meant, standing, state: stateOf(one, meant.sure, standing, later, given.listing) },
    ];
  });
  return [...lines, ...unclaimed(target, given, asked, (kind) => standingOf(kind, today))];
}

function stateOf(
  { requirement, ask }: Asked,
  sure: boolean,
  standing: Standing | undefined,
  later: boolean,
  listing: Listing,
): PaperState {
  const held = standing !== undefined && standing.state !== 'expired';
  if (later) return held ? 'held' : 'upcoming';
  if (standing?.state === 'expiring') return 'expiring';
  if (held) return isUnshown(requirement, listing) ? 'held-not-shown' : 'held';
  if (!sure || ask.length > 0) return 'ask';
  if (standing) return 'expired';
  const claimed =
    requirement.do.includes('hold') && requirement.shownBy !== undefined && shows(listing, requirement.shownBy);
  return claimed ? 'shown-not-held' : 'missing';
}

const isUnshown = ({ do: duties, shownBy }: Requirement, listing: Listing): boolean =>
  duties.includes('show') && shownBy !== undefined && !shows(listing, shownBy);

/** Papers held for something the listing does not claim: an organic certificate of goods not called organic is a lost selling point. */
function unclaimed(
  target: string,
  given: PaperCase,
  asked: readonly Asked[],
  standingOf: (kind: string) => Standing | undefined,
): Line[] {
  const known = new Set(asked.map(({ requirement }) => requirement.id));
  return lineOf(target).flatMap((market) =>
    market.requirements.flatMap((requirement): Line[] => {
      if (known.has(requirement.id) || !requirement.when || !inForce(requirement.citation, given.today)) return [];
      if (requirement.notIn?.includes(target) || !isUnshown(requirement, given.listing)) return [];
      const meant = meantBy(requirement, given.goods);
      const standing = standingOf(requirement.id);
      if (!meant?.sure || !standing || standing.state === 'expired') return [];
      return [
        { target, asked: { market: market.id, requirement, ask: [] }, goods: meant, standing, state: 'held-not-shown' },
      ];
    }),
  );
}

/** The goods a requirement is for, those we are sure of first. */
function meantBy(requirement: Requirement, goods: readonly Recognised[]): Recognised | undefined {
  const meant = goods.filter(({ id }) => isFor(requirement, { id, group: groupOf(id) }));
  return meant.find(({ sure }) => sure) ?? meant[0];
}

function toAudit(
  { asked: { requirement, ask }, goods, state, standing }: Line,
  market: string,
  given: PaperCase,
): Audit {
  const { when = [], whenAny = [] } = requirement;
  const claims = given.claims.filter(({ id }) => when.includes(id) || whenAny.includes(id));
  const finding = findingOf(requirement, state, market, standing, ask, given.listing, goods.sure);
  const findings = finding ? [finding] : [];
  return {
    rule: requirement.id,
    category: 'paper',
    result: resultOf(findings),
    findings,
    paper: {
      market,
      severity: requirement.severity,
      state,
      ...(standing ? { paperId: standing.paper.id } : {}),
      ...(standing?.paper.to ? { until: standing.paper.to } : {}),
      because: [...new Set([...goods.because, ...claims.flatMap(({ because }) => because)])],
      goods: goods.id,
    },
  };
}

/** What is to be seen to; undefined where the paper is held and nothing more is asked. */
function findingOf(
  requirement: Requirement,
  state: PaperState,
  market: string,
  standing: Standing | undefined,
  ask: readonly string[],
  listing: Listing,
  sure: boolean,
): Finding | undefined {
  if (state === 'held') return undefined;
  const { citation, severity, ban } = requirement;
  const open = state === 'missing' || state === 'expired' || state === 'shown-not-held';
  const must = open && severity !== 'advisory' && citation.sure === 'read';
  const unread = state === 'held-not-shown' && !readBeyondTitle(listing);
  const unsure = state === 'ask' || unread || ((open || state === 'upcoming') && citation.sure === 'reported');
  return {
    level: must ? 'must' : 'better',
    says: saysOf(state, ban === true, unread, sure, ask),
    with: {
      market,
      ...(standing?.paper.to ? { until: standing.paper.to } : {}),
      ...(state === 'upcoming' && citation.since ? { since: citation.since } : {}),
      ...(ask.length > 0 ? { claims: ask.join(' ') } : {}),
    },
    place: { field: 'listing' },
    citation,
    ...(unsure ? { unsure: true as const } : {}),
  };
}

function saysOf(state: PaperState, ban: boolean, unread: boolean, sure: boolean, ask: readonly string[]): string {
  if (state === 'ask') return sure && ask.length > 0 ? 'ask' : 'ask-goods';
  if (state === 'missing' && ban) return 'banned';
  return unread ? 'held-not-in-title' : state;
}
