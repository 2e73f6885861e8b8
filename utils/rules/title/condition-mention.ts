import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample, wordingFor } from '../wording.ts';

const policy = wordingExample('condition-mention');

export const conditionMention = defineRule({
  id: 'condition-mention',
  category: 'title',
  words: {
    en: {
      title: 'Condition and stock are not in the title',
      why: 'They have fields of their own; this marketplace moderates titles that name them.',
      condition: 'Condition of the goods in the title: “{phrase}”',
      stock: 'Availability in the title: “{phrase}”',
    },
    zh: {
      title: '标题不写成色和库存',
      why: '成色和库存有单独的栏位，写进标题会被该平台审核处理。',
      condition: '标题里写了成色：“{phrase}”',
      stock: '标题里写了库存：“{phrase}”',
    },
    ru: {
      title: 'Состояние и наличие не указаны в названии',
      why: 'Для них есть отдельные поля; площадка снимает названия, где они упомянуты.',
      condition: 'Состояние товара в названии: «{phrase}»',
      stock: 'Наличие в названии: «{phrase}»',
    },
  },
  on: 'title-wording',
  needs: ['title'],
  applies: (_, context) =>
    context.policies.some((one) => one.on === 'title-wording' && one.about.includes('condition-mention')),
  check(listing, context) {
    const { text, phrases, work } = titleText(listing);
    return inOrder(
      phrases.flatMap(({ list, span }) => {
        if (list !== 'condition' && list !== 'stock') return [];
        const phrase = text.slice(...span);
        if (!wordingFor(context, 'condition-mention', phrase) || isName(text, span)) return [];
        if (work && isCalled(text, span, work.bound)) return [];
        const followed = phrases.some((one) => one.list === list && one.span[0] === span[1] + 1);
        if (work && !followed && agrees(text, span) && (work.bound || phrase.endsWith('s'))) return [];
        return [worded(context, 'condition-mention', { says: list, with: { phrase }, span, text: phrase })];
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'New Balance 574, gris', store: 'AR' }, context: { policies: [policy] } },
      { listing: { title: 'Libro La Nueva Eloísa, tapa blanda', store: 'AR' }, context: { policies: [policy] } },
      { listing: { title: 'Huawei Nova 5T 128 GB', store: 'BR', language: 'pt' }, context: { policies: [policy] } },
    ],
    fails: [
      { listing: { title: 'iPhone 13 128 GB nuevo sellado', store: 'AR' }, context: { policies: [policy] } },
      { listing: { title: 'Cargador USB-C en stock', store: 'MX' }, context: { policies: [policy] } },
    ],
    spares: [{ listing: { title: 'iPhone 13 128 GB nuevo' } }],
  },
});

/**
 * 'Huawei Nova 5T', 'Libro La Nueva Eloísa': a capital in the middle of a title makes a name of the word for new, where a number
 * comes after it, or where an article stands before it, which the condition of goods never has; and of 'Filtro Nueva Ranger' a generation
 * of cars.
 */
const isName = (text: string, [start, end]: readonly [number, number]): boolean =>
  start > 0 &&
  /^(?:Nov|Nuv|Nuev|Nuov|Neu|New|Now)/.test(text.slice(start)) &&
  (article.test(text.slice(0, start)) || isModel(text.slice(end)) || vehicle.test(text.slice(end)));

/** 'LP Novos Baianos', 'Livro Novo Testamento': on a work, a capital before another that agrees with it is of its name; where it is not bound, of several. A participle tells the condition. */
const agrees = (text: string, [start, end]: readonly [number, number]): boolean =>
  /^N\p{Ll}+([oa]s?)$/u.test(text.slice(start, end)) &&
  new RegExp(
    `^\\s(?!\\p{L}+[ai]d[oa]s?(?!\\p{L}))\\p{Lu}\\p{Ll}+${text.slice(start, end).replace(/^.*?([oa]s?)$/, '$1')}(?!\\p{L})`,
    'u',
  ).test(text.slice(end));

/** 'Cómic El Usado', 'Livro Usados e Abusados, capa comum': on a work, a capital behind an article or joined to another is of its name. */
const isCalled = (text: string, [start, end]: readonly [number, number], bound: boolean): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  (/(?<!\p{L})(?:L[aeo]s?|El|Los|Il|Gli|Os?|As?|The|De[rn]|Die|Das|Het)\s$/u.test(text.slice(0, start)) ||
    (bound && /^\s(?:e|y|et|and|und|en|i|и)\s\p{Lu}/u.test(text.slice(end))));

const vehicle =
  /^\s(?:Amarok|Argo|Berlingo|Captur|City|Civic|Corolla|Corsa|Creta|Cronos|Cruze|Duster|Eco\s?[Ss]port|Etios|Fiesta|Fit|Focus|Fox|Frontier|Gol|Hilux|Jetta|Kangoo|Kicks|Kwid|Logan|March|Mobi|Montana|Navara|Nivus|Onix|Oroch|Palio|Partner|Polo|Pulse|Ranger|Rav4|Renegade|S-?10|Sandero|Saveiro|Sentra|Spin|Sportage|Strada|Suran|Taos|Tiguan|Toro|Tracker|Transit|Tucson|Uno|Vento|Versa|Virtus|Voyage|Yaris)(?!\p{L})/u;
const article = /(?<!\p{L})(?:l[aeo]s?|el|los|gli|il|os?|as?|the|der|die|das)\s$/iu;
const isModel = (after: string): boolean =>
  /^\s+\d/.test(after) && !/^\s+\d+(?:[.,]\d+)?\s?(?:%|(?:v|w|gb|tb|mm|cm|m|kg|g|l|ml)(?!\p{L}))/iu.test(after);
