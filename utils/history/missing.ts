import type { Cell, Column, Take } from '../exports/exporter.ts';
import type { KnownListing } from '../known-listing.ts';
import { requirementOf } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';
import { requirementNames } from '../markets/names.ts';
import type { LawTexts } from '../markets/texts.ts';
import type { Paper } from '../paper.ts';
import type { PaperState, Report, Severity } from '../report.ts';
import type { Language } from '../source.ts';

const columnIds = [
  ...(['supplier', 'listing', 'sku', 'market', 'paper', 'severity', 'state'] as const),
  ...(['duty', 'who', 'about', 'basis', 'link'] as const),
] as const;
type ColumnName = (typeof columnIds)[number];

/** The words the table is written in. */
interface MissingWords {
  language: Language;
  columns: Readonly<Record<ColumnName, string>>;
  states: Readonly<Record<PaperState, string>>;
  severities: Readonly<Record<Severity, string>>;
  duties: Readonly<Record<Requirement['do'][number], string>>;
  whos: Readonly<Record<Requirement['who'][number], string>>;
  noSupplier: string;
  market(id: string): string;
  texts: Pick<LawTexts, 'about' | 'basis'>;
  about: Take['about'];
}

interface Kept {
  listings: readonly KnownListing[];
  reports: readonly Report[];
  papers: readonly Paper[];
}

interface Missing {
  supplier: string;
  known: KnownListing;
  market: string;
  severity: Severity;
  state: PaperState;
  requirement: Requirement;
}

const wanting: readonly PaperState[] = ['missing', 'expired', 'shown-not-held', 'expiring'];
const weight: readonly Severity[] = ['blocking', 'expected', 'advisory'];

/** Who supplies a listing: whoever stands on a paper that names it by key, SKU or code. */
export function supplierOf({ key, listing }: Pick<KnownListing, 'key' | 'listing'>, papers: readonly Paper[]): string {
  const codes = [key, listing.id, listing.sku, listing.parent, ...Object.values(listing.otherIds ?? {})];
  return papers.find(({ supplier, scope }) => supplier && scope.some((one) => codes.includes(one)))?.supplier ?? '';
}

/** What is missing, by supplier, then by listing, what blocks first. What the person set aside is not among it. */
export function missingTake(kept: Kept, words: MissingWords): Take {
  return {
    name: 'Missing papers',
    columns: columnIds.map((id): Column => ({ id, kind: 'text', heading: words.columns[id] })),
    rows: rowsOf(missingIn(kept), words),
    about: words.about,
  };
}

/** The papers listings lack, in the order in which the table names them. */
export function missingIn({ listings, reports, papers }: Kept): Missing[] {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  return listings
    .flatMap((known) => {
      const supplier = supplierOf(known, papers);
      return (byKey.get(known.key)?.audits ?? []).flatMap(({ rule, paper, result }): Missing[] => {
        const requirement = requirementOf(rule);
        if (!paper || !requirement || result === 'inapplicable' || !wanting.includes(paper.state)) return [];
        const { market, severity, state } = paper;
        return [{ supplier, known, market, severity, state, requirement }];
      });
    })
    .sort(
      (a, b) =>
        compare(a.supplier || '\uffff', b.supplier || '\uffff') ||
        compare(a.known.key, b.known.key) ||
        weight.indexOf(a.severity) - weight.indexOf(b.severity),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function* rowsOf(missing: readonly Missing[], words: MissingWords): AsyncGenerator<readonly Cell[]> {
  for (const one of missing) {
    const texts = textsOf(one, words);
    yield columnIds.map((id): Cell => ({ kind: 'text', value: texts[id] }));
  }
}

function textsOf(
  { supplier, known: { key, listing }, market, severity, state, requirement }: Missing,
  words: MissingWords,
): Record<ColumnName, string> {
  const { language } = words;
  return {
    supplier: supplier || words.noSupplier,
    listing: listing.title ?? key,
    sku: listing.sku ?? listing.id ?? '',
    market: words.market(market),
    paper: requirementNames[requirement.id]?.[language] ?? requirement.id,
    severity: words.severities[severity],
    state: words.states[state],
    duty: requirement.do.map((duty) => words.duties[duty]).join('; '),
    who: requirement.who.map((who) => words.whos[who]).join('; '),
    about: words.texts.about[requirement.id] ?? '',
    basis: words.texts.basis[requirement.id] ?? '',
    link: requirement.citation.url,
  };
}
