import type { Recognised } from '../goods/goods.ts';
import { goodsOf } from '../goods/index.ts';
import { lineOfGoods } from '../goods/kinds.ts';
import { type Listing, TITLE_LIMIT } from '../listing.ts';
import { marketNamed, requirementOf } from '../markets/index.ts';
import { requirementNames } from '../markets/names.ts';
import { texts } from '../markets/texts.ts';
import type { Paper } from '../paper.ts';
import type { Audit } from '../report.ts';
import { faultIn, idIn, jsonIn } from '../text/json-line.ts';
import { covers, notAskedOf } from './asked.ts';
import { attributesOf, categoryOf, type Line, lineSchema } from './check-line.ts';
import { lawsOfClaimIn } from './claim-laws.ts';
import { heldPapers } from './held.ts';
import { auditPapers } from './index.ts';
import { otherNumbersIn } from './other-numbers.ts';
import { isItsOwn } from './other-paper.ts';
import { productsOf } from './product.ts';
import { wrongClaimsIn } from './wrong-claims.ts';

const order = ['blocking', 'expected', 'advisory'];

/** What `papers:check` prints of one line of its file. `today`: the day where the line names none, 'yyyy-mm-dd'. */
export const answerTo = (text: string, today: string): Record<string, unknown> => checkLine(jsonIn(text), today);

/** The same of what a line holds. */
export function checkLine(given: unknown, today: string): Record<string, unknown> {
  const parsed = lineSchema.safeParse(given);
  if (parsed.success) return checked(parsed.data, parsed.data.on ?? today);
  return { id: idIn(given), error: faultIn(given, parsed.error) };
}

function checked(line: Line, today: string): Record<string, unknown> {
  const market = marketNamed(line.market);
  const listing = listingOf(line, market?.id);
  const goods = goodsOf(listing);
  const { papers, problems } = heldPapers(line.held ?? []);
  if (!market) problems.unshift(`Market "${line.market}" is not on file: what it asks nobody has looked up.`);
  const target = market?.id ?? '';
  // Rules of carriage hold on the way to any country.
  const markets = [market?.id ?? (isCountry(line.market) ? 'GLOBAL' : '')];
  const audits = auditPapers({ key: String(line.id), listing, goods, markets, papers, today });
  const products = productsOf(listing, goods);
  const lines = goods.map(({ id }) => lineOfGoods(id));
  const notRequired = new Map(
    products.flatMap((product) => notAskedOf(target, product, texts.en?.myths ?? [])).map((one) => [one.id, one]),
  );
  return {
    id: line.id,
    goods: goods.map(({ id, sure, because }) => ({ id: inFacts[id] ?? id, kind: id, sure, because })),
    papers: audits
      .sort((a, b) => order.indexOf(a.paper?.severity ?? '') - order.indexOf(b.paper?.severity ?? ''))
      .flatMap((audit) => printedPaper(audit) ?? []),
    claims: claimsIn(listing, target, goods, papers, new Set(audits.map(({ rule }) => rule)), today),
    notRequired: [...notRequired.values()].map(({ id, truth }) => ({ id, because: truth })),
    covered: covers(target, lines),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Whether a code is a country's, though what it asks nobody has looked up: 'CH'. */
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && !/^Unknown/.test(regions.of(code) ?? 'Unknown');

/** Kinds of our own, by the kind of the research's list that they are part of: what reads this knows no others. */
const inFacts: Readonly<Record<string, string>> = {
  'general.media': 'general.other',
  'digital.files': 'general.other',
  'digital.software': 'general.other',
  fireworks: 'general.other',
  tobacco: 'general.other',
};

function listingOf({ id, title, category, attributes }: Line, market: string | undefined): Listing {
  return {
    id: String(id),
    marketplace: 'other',
    store: /^[A-Z]{2}$/.test(market ?? '') && market !== 'EU' ? (market ?? 'unknown') : 'unknown',
    title: title.slice(0, TITLE_LIMIT),
    category: categoryOf(category),
    attributes: attributesOf(attributes),
  };
}

function claimsIn(
  listing: Listing,
  target: string,
  goods: readonly Recognised[],
  papers: readonly Paper[],
  asked: ReadonlySet<string>,
  today: string,
): Record<string, unknown>[] {
  const good = papers.filter(
    (paper) => (paper.from ?? today) <= today && (paper.to ?? today) >= today && isItsOwn(paper),
  );
  const held = new Set(good.map(({ kind }) => kind));
  const lines = goods.map(({ id }) => lineOfGoods(id));
  const texts = [
    { text: listing.title ?? '', inTitle: true },
    ...Object.entries(listing.attributes ?? {}).map(([name, value]) => ({ text: `${name}: ${value}`, inTitle: false })),
  ];
  return texts.flatMap(({ text: whole, inTitle }) =>
    [...wrongClaimsIn(whole, target, lines, held, asked), ...otherNumbersIn(whole, papers, asked)].map(
      ({ text, span, claim }) => ({
        text,
        span: inTitle ? span : null,
        instead: claim.instead.en,
        source: lawsOfClaimIn(claim, [target])[0]?.citation.url ?? null,
      }),
    ),
  );
}

function printedPaper({ rule, paper }: Audit): Record<string, unknown> | undefined {
  const requirement = requirementOf(rule);
  if (!paper || !requirement) return undefined;
  return {
    id: rule,
    name: requirementNames[rule]?.en,
    severity: paper.severity,
    state: paper.state,
    because: paper.because,
    source: requirement.citation.url,
    do: requirement.do,
    who: requirement.who,
    since: paper.since ?? null,
  };
}
