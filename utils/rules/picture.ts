import type { Image } from '../listing.ts';
import type { Box } from '../pictures/pixels.ts';
import type { Policy, PolicyOn } from '../policy.ts';
import type { Finding } from '../report.ts';
import { type Context, defineRule, type Looked, type Picture, policiesFor, type Rule, type RuleWords } from './rule.ts';

/** What a rule says of one picture against one policy: all well, cannot be told, or the sentence that says what is wrong. */
export type Seen =
  | 'passed'
  | 'unread'
  | {
      says: string;
      with?: Finding['with'];
      box?: Box | undefined;
      /** The pixels do not settle it. */
      unsure?: boolean;
      /** Graver than the policy's own level. */
      level?: 'must';
    };

interface PictureRule<On extends Policy['on']> {
  id: string;
  on: On;
  words: { en: RuleWords; zh: RuleWords; ru: RuleWords };
  /** Which of the policies of that kind are this rule's; absent: all. */
  concerns?(policy: PolicyOn<On>): boolean;
  see(picture: Picture, policy: PolicyOn<On>, context: Context): Seen;
  examples: Rule['examples'];
}

/** A check of each picture by itself: of all policies that one breaks, the gravest speaks. */
export function definePictureRule<On extends Policy['on']>(rule: PictureRule<On>): Rule {
  const { see, concerns } = rule;
  const look = (picture: Picture, context: Context): Looked => {
    const policies = policiesFor(context, rule.on).filter(
      (policy) => roleOf(policy, picture.role) && (!concerns || concerns(policy)),
    );
    const seen = policies.map((policy) => [policy, see(picture, policy, context)] as const);
    const broken = seen.flatMap(([policy, what]) =>
      typeof what === 'string' ? [] : [findingOf(picture, policy, what)],
    );
    return {
      asked: policies.length > 0,
      unread: seen.some(([, what]) => what === 'unread'),
      finding: broken.sort((a, b) => weight(b) - weight(a))[0],
    };
  };
  return {
    ...defineRule({
      id: rule.id,
      category: 'image',
      words: rule.words,
      on: rule.on,
      needs: ['images'],
      examples: rule.examples,
      applies: ({ images }, context) => picturesOf(images, context).some((picture) => look(picture, context).asked),
      check: ({ images }, context) =>
        picturesOf(images, context).flatMap((picture) => look(picture, context).finding ?? []),
      settles: ({ images }, context) => picturesOf(images, context).every((picture) => !look(picture, context).unread),
    }),
    look,
  };
}

/** The pictures of a listing in their order; the first is the main one. */
export const picturesOf = (images: readonly Image[], { pictures }: Context): Picture[] =>
  images.map((image, index) => {
    const measured = pictures?.[image.address];
    const { width, height } = measured?.width ? measured : image;
    return {
      index,
      role: index === 0 ? 'main' : 'other',
      size: image.original && width && height ? { width, height } : undefined,
      original: image.original === true,
      measured,
    };
  });

const roleOf = (policy: Policy, role: Picture['role']): boolean =>
  !('role' in policy) || policy.role === undefined || policy.role === role;

const weight = ({ level, unsure }: Finding): number =>
  level === 'must' && !unsure ? 3 : level === 'must' ? 2 : unsure ? 0 : 1;

function findingOf({ index }: Picture, policy: Policy, seen: Exclude<Seen, string>): Finding {
  const unsure = seen.unsure || (policy.citation.sure === 'reported' && seen.level !== 'must');
  return {
    level: seen.level ?? policy.level,
    says: seen.says,
    with: { number: index + 1, ...seen.with },
    place: { field: 'image', index, ...(seen.box ? { box: seen.box } : {}) },
    citation: policy.citation,
    ...(unsure ? { unsure: true as const } : {}),
  };
}
