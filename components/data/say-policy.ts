import type { Policy } from '../../utils/policy.ts';
import { ruleOf } from '../../utils/rules/index.ts';
import type { Stage } from '../stage/context.ts';

/** What a policy lays down, in the person's language. */
export function sayPolicy(policy: Policy, stage: Stage): string {
  const { words, format } = stage;
  switch (policy.on) {
    case 'title-length':
      return words.rules.on['title-length'](format.number(policy.max), words.rules.units[policy.unit]);
    case 'title-characters':
      return words.rules.on['title-characters']([...policy.banned, ...policy.decorative].join(' '));
    case 'title-repeats':
      return words.rules.on['title-repeats'](format.number(policy.most));
    case 'title-brand':
      return words.rules.on['title-brand'][policy.place];
    case 'title-language':
      return words.rules.on['title-language'](
        (policy.languages ?? []).map(format.languageName).join(', '),
        (policy.also ?? []).map(format.languageName).join(', '),
      );
    case 'title-wording':
      return words.rules.on['title-wording'](
        policy.about.map((id) => ruleOf(id)?.words[stage.language].title ?? id).join('; '),
      );
    case 'title-structure':
      return words.rules.on['title-structure'](policy.order.map((part) => words.rules.parts[part]).join(' + '));
    case 'highlights-length':
      return words.rules.on['highlights-length'](format.number(policy.max));
    case 'title-shown':
      return words.rules.on['title-shown'](format.number(policy.about));
    case 'image-side':
    case 'image-zoom':
    case 'image-advised':
      return words.rules.on[policy.on](format.number(policy.min), words.rules.sides[policy.side]);
    case 'image-most':
      return words.rules.on['image-most'](
        policy.max === undefined ? `${format.number(policy.megapixels ?? 0)} MP` : `${format.number(policy.max)} px`,
      );
    case 'image-ground':
      return words.rules.on['image-ground'][policy.asks];
    case 'image-opaque':
    case 'image-whole':
    case 'image-sharp':
      return words.rules.on[policy.on];
    case 'image-fill':
      return words.rules.on['image-fill'](`${format.number(policy.min * 100)} %`);
    case 'image-without':
      return words.rules.on['image-without'](policy.what.map((what) => words.rules.added[what]).join(', '));
    case 'image-format':
      return words.rules.on['image-format'](policy.takes.join(', ').toUpperCase());
    case 'image-weight':
      return words.rules.on['image-weight'](format.number(policy.max / 1_000_000));
    case 'image-count':
      return words.rules.on['image-count'](
        policy.min === undefined ? '1' : format.number(policy.min),
        policy.max === undefined ? '…' : format.number(policy.max),
      );
    case 'image-shot':
      return words.rules.on['image-shot'](words.shots[policy.shot]);
    case 'video':
      return words.rules.on.video(format.number(policy.count));
    case 'image-ratio':
      return words.rules.on['image-ratio'](
        [policy.ratio, policy.upTo].flatMap((one) => (one === undefined ? [] : format.number(one))).join('–') +
          (policy.or === undefined ? '' : ` / ${format.number(policy.or)}`),
      );
  }
}
