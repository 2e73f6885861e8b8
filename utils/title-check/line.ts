import { z } from 'zod';
import { audit } from '../audit.ts';
import type { Listing } from '../listing.ts';
import type { Policy } from '../policy.ts';
import type { Audit, Finding } from '../report.ts';
import { titleRules } from '../rules/index.ts';
import type { Language } from '../source.ts';
import { faultIn, idIn } from '../text/json-line.ts';
import type { Variant } from '../titles/making.ts';
import { sentenceOf } from '../words/finding.ts';
import { policyIdOf } from './names.ts';
import { titlePolicies, titlesFor } from './titles-for.ts';

/** A longer title is no title: it is refused in a sentence. */
const LONGEST = 100_000;

/** One line of the file that `titles:check` reads. `brand`: null for unbranded goods, absent where nobody knows it. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  marketplace: z.string().min(1),
  market: z.string().min(1),
  title: z.string().max(LONGEST),
  brand: z.string().nullable().optional(),
  category: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .optional(),
  language: z.string().nullable().optional(),
  attributes: z.record(z.string(), z.unknown()).nullable().optional(),
  on: z.iso.date().optional(),
});

/** What is printed of one finding: the span in UTF-16 units of the title, end excluded; `source` where somebody laid it down. */
interface PrintedFinding {
  rule: string;
  severity: Finding['level'];
  span?: [start: number, end: number];
  message: string;
  source?: string;
}

export type Answer =
  | { id: string | number; findings: PrintedFinding[]; variants: Omit<Variant, 'aim'>[] }
  | { id: string | number | null; error: string };

/** A line that was understood, with what the rules found; or why there is nothing to say of it. */
type Checked =
  | { id: string | number; findings: PrintedFinding[]; listing: Listing; on: string; policies: Policy[] }
  | { id: string | number | null; error: string };

/** What the rules find in one title, without better ones, which take far longer to make. Otherwise as `checkLine`. */
export function findingsIn(line: unknown, today: string, language: Language = 'en'): Checked {
  const read = lineSchema.safeParse(line);
  if (!read.success) return { id: idIn(line), error: faultIn(line, read.error) };
  const { id, on = today } = read.data;
  if (read.data.title.trim() === '') return { id, error: 'The title is empty' };
  const listing = listingOf(read.data, policyIdOf(read.data.marketplace));
  const policies = titlePolicies(listing, on);
  const audits = audit(listing, titleRules, { policies, today: on });
  const broken = audits.find(({ result }) => result === 'broken');
  if (broken) return { id, error: `The check ${broken.rule} failed on this title` };
  const findings = audits.flatMap((one) => one.findings.map((finding) => printed(one, finding, language)));
  return { id, findings, listing, on, policies };
}

/**
 * What is to be said of one title, as `titles:check` prints it. Takes whatever a line of a file holds and never throws: what
 * cannot be checked is answered with a sentence. `today`: 'yyyy-mm-dd', where the line names no day.
 */
export function checkLine(line: unknown, today: string, language: Language = 'en'): Answer {
  const checked = findingsIn(line, today, language);
  if ('error' in checked) return checked;
  const { id, findings, listing, on, policies } = checked;
  return {
    id,
    findings,
    variants: titlesFor(listing, on, {}, policies).variants.map(({ aim: _, ...variant }) => variant),
  };
}

function listingOf(line: z.infer<typeof lineSchema>, policyId: string | undefined): Listing {
  const { title, brand, category, language, attributes } = line;
  const categories = typeof category === 'string' ? category.split(/\s*[>/|]\s*/).filter(Boolean) : category;
  return {
    id: null,
    // Two of those with policies have no pages we read: to the rules they are like any other site.
    marketplace: (policyId ?? 'other') as Listing['marketplace'],
    store: storeOf(line.market),
    title,
    // Known to bear no brand, which is not the same as a brand nobody read.
    ...(brand === undefined ? {} : { brand: brand?.trim() ?? '' }),
    ...(categories?.length ? { category: categories } : {}),
    ...(language ? { language } : {}),
    ...(attributes
      ? { attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])) }
      : {}),
  };
}

/** A market as the stores of marketplaces are named: ISO country, 'EU', 'EAEU' or 'global'. */
function storeOf(market: string): string {
  const plain = market.trim();
  if (/^global$/i.test(plain)) return 'global';
  const country = plain.toUpperCase();
  return country === 'UK' ? 'GB' : country;
}

function printed(one: Audit, finding: Finding, language: Language): PrintedFinding {
  const span = finding.place.field === 'title' ? finding.place.span : undefined;
  return {
    rule: one.rule,
    severity: finding.level,
    ...(span ? { span: [span[0], span[1]] } : {}),
    message: sentenceOf(one, finding, language),
    ...(finding.citation ? { source: finding.citation.url } : {}),
  };
}
