import { type Context, defineRule } from '../rule.ts';
import { type List, titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample, wordingFor } from '../wording.ts';

/** What textiles are made of: "100 % organic cotton" is a matter of the textile's own label. */
const textiles =
  /^\s*-?\s*(?:cotton|linen|bamboo|wool|hemp|silk|baumwolle|leinen|coton|lin|algod[oó]n|lino|cotone|algodão|bawełn|хлоп|лен|katun)/iu;

const policy = wordingExample('restricted-claim');

export const restrictedClaim = defineRule({
  id: 'restricted-claim',
  category: 'title',
  words: {
    en: {
      title: 'No claim stands in the title that needs a proof',
      why: 'Claims on health, germs, eligibility and genuineness need a permission or a proof. Without one a listing can be taken down, and on food the law forbids them.',
      found: '“{phrase}” needs a proof or a permission; without one, leave it out',
    },
    zh: {
      title: '标题没有需要证明的宣称',
      why: '健康、抑菌、报销资格、正品之类的宣称需要许可或证明；没有的话商品可能被下架，食品上更是法律禁止。',
      found: '“{phrase}”需要证明或许可；没有就不要写',
    },
    ru: {
      title: 'В названии нет заявлений, которые надо доказывать',
      why: 'Заявления о здоровье, микробах, льготах и подлинности требуют разрешения или доказательства. Без них карточку могут снять, а для еды это запрещает закон.',
      found: '«{phrase}» требует доказательства или разрешения; без него лучше убрать',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { text, phrases } = titleText(listing);
    return inOrder(
      phrases.flatMap(({ list, span }) => {
        const phrase = text.slice(...span);
        const claimed = claims(context, list, phrase, text.slice(span[1]));
        return claimed
          ? [worded(context, 'restricted-claim', { says: 'found', with: { phrase }, span, text: phrase })]
          : [];
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Genuine leather belt, original recipe, dog treats' } },
      { listing: { title: '100% organic cotton T-shirt' } },
      {
        listing: { title: '100% organic walnut kernels 500 g' },
        context: { backed: new Set(['claim.organic']) },
      },
      { listing: { title: 'UV curing lamp, dry cured ham 200 g' } },
    ],
    fails: [
      { listing: { title: 'Massage gun, FSA/HSA eligible' }, context: { policies: [policy] } },
      { listing: { title: 'Antibacterial cutting board' } },
      { listing: { title: '100% organic walnut kernels 500 g' } },
      { listing: { title: 'Herbal tea that cures diabetes' } },
      { listing: { title: 'Чай лечебный 100 г', language: 'ru' } },
    ],
  },
});

/** Whether a phrase of a list is a claim here: organic food without a paper, genuineness where the marketplace names it. */
function claims(context: Context, list: List, phrase: string, after: string): boolean {
  switch (list) {
    case 'restricted':
    case 'promises':
      return true;
    case 'organic':
      return !context.backed?.has('claim.organic') && !textiles.test(after);
    case 'genuineness':
      return wordingFor(context, 'restricted-claim', phrase) !== undefined;
    default:
      return false;
  }
}
