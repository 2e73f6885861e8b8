import type { Field, Listing, With } from './listing.ts';
import { type Audit, resultOf } from './report.ts';
import { type Context, policiesFor, type Rule } from './rules/rule.ts';

/**
 * What the rules say of one listing. Never throws: a rule that fails says 'broken', and the others are heard.
 * 'inapplicable': it has nothing to say; 'unread': what it needs was not read; 'unsure': all it found asks the person to look.
 */
export const audit = (listing: Listing, rules: readonly Rule[], context: Context): Audit[] =>
  rules.map((rule) => auditBy(rule, listing, context));

const nothing = ({ id, category }: Rule, result: Audit['result']): Audit => ({
  rule: id,
  category,
  result,
  findings: [],
});

function auditBy(rule: Rule, listing: Listing, context: Context): Audit {
  if (rule.on && policiesFor(context, rule.on).length === 0) return nothing(rule, 'inapplicable');
  if (!knows(listing, rule.needs)) return nothing(rule, 'unread');
  try {
    if (rule.applies && !rule.applies(listing, context)) return nothing(rule, 'inapplicable');
    const findings = rule.check(listing, context);
    if (findings.length > 0) return { rule: rule.id, category: rule.category, result: resultOf(findings), findings };
    return nothing(rule, rule.settles?.(listing, context) === false ? 'unread' : 'passed');
  } catch {
    return nothing(rule, 'broken');
  }
}

function knows(listing: Listing, needs: readonly Field[]): listing is With<Field> {
  for (const field of needs) if (listing[field] === undefined) return false;
  return true;
}
