import { claimsOf, groupOf, kindsOf } from '../goods/index.ts';
import { type Listing, TITLE_LIMIT } from '../listing.ts';
import { covers, requirementOf } from '../markets/index.ts';
import { type Paper, paperSchema } from '../paper.ts';
import type { Audit } from '../report.ts';
import { attributesOf, categoryOf, type Held, type Line, lineSchema } from './check-line.ts';
import { auditPapers } from './index.ts';

/** What `papers:check` prints of one line of its file. `today`: the day where the line names none, 'yyyy-mm-dd'. */
export function checkLine(given: unknown, today: string): Record<string, unknown> {
  const parsed = lineSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : null;
    return { id, error: `"${issue?.path.join('.')}": ${issue?.message}` };
  }
  return checked(parsed.data, today);
}

function checked(line: Line, today: string): Record<string, unknown> {
  const listing = listingOf(line);
  const goods = kindsOf(listing);
  const claims = claimsOf(listing);
  const papers: Paper[] = [];
  const problems: string[] = [];
  for (const [index, held] of (line.held ?? []).entries()) {
    const paper = paperOf(held, index);
    if (typeof paper === 'string') problems.push(paper);
    else papers.push(paper);
  }
  const market = line.market.trim().toUpperCase();
  const audits = auditPapers({
    key: String(line.id),
    listing,
    goods,
    claims,
    markets: [market],
    papers,
    today: line.on ?? today,
  });
  const named = goods.map(({ id }) => ({ id, group: groupOf(id) }));
  return {
    id: line.id,
    goods: goods.map(({ id, sure, because }) => ({ id, sure, because })),
    papers: audits.flatMap((audit) => printedPaper(audit) ?? []),
    claims: [],
    notRequired: [],
    covered: covers(market, named),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

function listingOf({ id, title, market, category, attributes }: Line): Listing {
  const country = market.trim().toUpperCase();
  return {
    id: String(id),
    marketplace: 'other',
    store: /^[A-Z]{2}$/.test(country) && country !== 'EU' ? country : 'unknown',
    title: title.slice(0, TITLE_LIMIT),
    category: categoryOf(category),
    attributes: attributesOf(attributes),
  };
}

/** A paper held, or the sentence that says what is wrong with it. */
function paperOf(held: Held, index: number): Paper | string {
  const { id, ...rest } = held;
  const parsed = paperSchema.safeParse({ id: `held-${index}`, kind: id, changedAt: 0, ...rest });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `held ${index + 1} (${id}): "${issue?.path.join('.')}": ${issue?.message}`;
}

function printedPaper({ rule, paper }: Audit): Record<string, unknown> | undefined {
  const requirement = requirementOf(rule);
  if (!paper || !requirement) return undefined;
  return {
    id: rule,
    name: requirement.name.en,
    severity: paper.severity,
    state: paper.state,
    because: paper.because,
    source: requirement.citation.url,
    do: requirement.do,
    who: requirement.who,
    since: requirement.citation.since ?? null,
  };
}
