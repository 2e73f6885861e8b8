import { matchesOf } from '../../text/matches.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample } from '../wording.ts';

// '-50%' and '−30 %' as a price cut; not the range '5-10 %', not 'Cocoa - 80 %', not a share of something ('-20% fat').
const cut =
  /(?<![\p{L}\p{N}%.,])[-−–]\d{1,2}\s?%(?!\s*\p{L})|(?<=^|[,;|([!]\s?)[-−–]\d{1,2}\s?%(?!\s*(?:fat|sugar|salt|sodium|calories|fett|zucker|salz|sucre|sel|grasa|azúcar|sal|grassi|zuccheri|sale|gordura|açúcar|tłuszczu|cukru|soli|жира|сахара|соли)(?!\p{L}))/giu;
/** 'Pay for one, take two', in Romance languages; not a size, '3x2 m'. */
const forLess =
  /(?<![\p{L}\p{N}.,x×])(?:2\s?x\s?1|3\s?x\s?2|4\s?x\s?3)(?![\p{L}\p{N}.,x×"]|\s?(?:mm|cm|m|x|×|"|kg|g|l|ml|pulgadas|pollici)(?!\p{L}))/giu;
/** A part of a title that only says what comes along for nothing: 'FREE PIPE 🎁 Car Cleaner', '[free brush]'. */
const givenAlong =
  /(?<=^|[\p{S}\p{Extended_Pictographic}[\]【】(|•,]\s?)free\s\p{L}{3,}(?:\s\p{L}{3,})?(?=\s?[\p{Extended_Pictographic}\]】)|•])/giu;
/** Days of sales are named by a date whose day is its month: 'CRAZY 8.8 PROMO', '11.11 Mega Sale'. */
const saleDay =
  /(?:(?<!\p{L})(?:crazy|mega|big|super|brands?|promo|sale)\s)?(?<![\p{N}.,])(\d{1,2})\.\1(?![\p{N}.,])(?:\s\p{L}+)?\s(?:sale|promo|deals?|day|festival)(?!\p{L})|(?<!\p{L})(?:promo|sale|diskon)\s(\d{1,2})\.\2(?![\p{N}.,])/giu;
/** What a market of wholesalers is about, and offers nothing there. */
const trade =
  /^(?:批发|批發|wholesale|bulk|oem|odm|оптом|опт|оптов\p{L}*|al por mayor|mayoreo|atacado|all['’]ingrosso|en gros|großhandel|toptan|hurt|hurtowo|grosir|bán sỉ|ขายส่ง|卸売|卸売り|도매)$/iu;
/** 'Promotion Handbag', 'promotional pens': goods that a wholesaler's buyer gives away. */
const givenAway = /^promotion(?:al)?$/i;
const romance = ['es', 'it', 'pt'];

const isTrade = (text: string, span: readonly [number, number]): boolean =>
  trade.test(text.slice(...span)) || (givenAway.test(text.slice(...span)) && /^\s\p{L}/u.test(text.slice(span[1])));

const policy = wordingExample('promotional-phrase');

export const promotionalPhrase = defineRule({
  id: 'promotional-phrase',
  category: 'title',
  words: {
    en: {
      title: 'The title advertises nothing but the goods',
      why: 'Price, shipping, gifts and urgency belong in their own fields. In a title they take the place of words buyers search for, and many marketplaces hide such titles.',
      found: 'Promotional phrase: “{phrase}”',
    },
    zh: {
      title: '标题只写商品，不写促销',
      why: '价格、运费、赠品和限时活动各有栏位；写进标题会占掉买家搜索的词，不少平台还会因此隐藏商品。',
      found: '促销用语：“{phrase}”',
    },
    ru: {
      title: 'Название говорит о товаре, а не об акции',
      why: 'Для цены, доставки, подарков и сроков есть свои поля. В названии они занимают место слов, по которым ищут, и многие площадки такие названия прячут.',
      found: 'Рекламное выражение: «{phrase}»',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { text, phrases, languages, brand } = titleText(listing);
    const patterns = [
      ...(text.includes('%') ? [cut] : []),
      ...(/free/i.test(text) ? [givenAlong] : []),
      ...(/(\d)\.\1/.test(text) ? [saleDay] : []),
      ...(/[234]\s?x/i.test(text) && romance.some((one) => languages.has(one)) ? [forLess] : []),
    ];
    const spans = [
      ...phrases
        .filter(
          ({ list, span }) => list === 'promotional' && !(listing.marketplace === 'alibaba' && isTrade(text, span)),
        )
        .map(({ span }) => span),
      ...patterns.flatMap((pattern): [number, number][] =>
        matchesOf(text, pattern).map((match): [number, number] => [match.index, match.index + match[0].length]),
      ),
    ].filter(([start, end]) => !brand.some(([from, to]) => from < end && start < to));
    return inOrder(
      spans.map((span) => {
        const phrase = text.slice(...span);
        return worded(context, 'promotional-phrase', { says: 'found', with: { phrase }, span, text: phrase });
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Free People Linen Dress, sugar free mints, hands-free holder' } },
      { listing: { title: 'Gift box with walnut kernels, 500 g' } },
      { listing: { title: 'Cleaning cloth, lint free towel, cruelty free gift set' } },
      { listing: { title: 'Garage sale sign, 2 pcs' } },
      { listing: { title: 'Sale marino integrale 1 kg', language: 'it', store: 'IT' } },
    ],
    fails: [
      { listing: { title: 'Walnut kernels 1 kg, free shipping' }, context: { policies: [policy] } },
      { listing: { title: 'Wireless mouse 50% OFF' } },
      { listing: { title: 'Pressure cooker 5 l, Eid Offer' } },
      { listing: { title: 'Silla de oficina envío gratis sin intereses', language: 'es', store: 'MX' } },
      { listing: { title: 'Орех грецкий 1 кг по акции' }, context: { policies: [policy] } },
      { listing: { title: 'Walnusskerne 1 kg, versandkostenfrei', language: 'de' } },
      { listing: { title: '核桃仁 500克 包邮' } },
    ],
  },
});
