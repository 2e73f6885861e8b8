import { goodsOf } from '../goods/index.ts';
import type { Listing } from '../listing.ts';
import type { InAll } from '../source.ts';
import { findPhrases } from '../text/words.ts';
import { amountsOf } from './amounts.ts';
import { localWords } from './local-words.ts';
import { mainsOf, needsMains } from './mains.ts';

/** What buyers of a store look for: advice, never a rule. */
export interface Cue {
  id: string;
  /** What to do, with what was seen in it. */
  says: InAll;
  /** Where it is laid down or described; absent: our own experience of that market, nowhere found in writing. */
  source?: string;
}

const eastAsia: ReadonlySet<string> = new Set(['JP', 'KR', 'TW', 'CN', 'HK']);
const byWeight: ReadonlySet<string> = new Set(['RU', 'KZ', 'UZ', 'KG', 'BY']);
const unitPrice: ReadonlySet<string> = new Set([
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'BE',
  'PL',
  'AT',
  'IE',
  'SE',
  'PT',
  'CZ',
]);
const imperial: ReadonlySet<string> = new Set(['oz', 'floz', 'lb', 'in', 'ft', 'yd', 'gal', 'pint']);
const metric: ReadonlySet<string> = new Set(['g', 'kg', 'ml', 'l', 'cm', 'mm', 'm']);

/** The cues a listing's title gives occasion for in its store, by what it says and lacks. */
export function cuesFor(listing: Listing): Cue[] {
  const title = listing.title ?? '';
  const { store } = listing;
  const amounts = amountsOf(title);
  const food = goodsOf(listing).some(({ id }) => /^food(?:\.|$)/.test(id));
  const packed = amounts.some(({ kind }) => kind === 'pack' || kind === 'count');
  const weighed = amounts.some(({ kind }) => kind === 'quantity');
  const cues: (Cue | false | undefined)[] = [
    food && eastAsia.has(store) && !packed && singlePacks,
    food && byWeight.has(store) && (weighed ? wholesale : weight),
    food && unitPrice.has(store) && !weighed && netQuantity,
    ...wordCues(title, store),
    unitCue(
      amounts.flatMap(({ unit }) => unit ?? []),
      store,
    ),
    mainsCue(listing, title, store),
  ];
  return cues.flatMap((cue) => cue || []);
}

const singlePacks: Cue = {
  id: 'single-packs',
  says: {
    en: 'Buyers here look for single packs: if each piece is wrapped by itself, say so, with the number of pieces',
    zh: '当地买家看重独立小包装：若为独立包装，请写明并注明数量',
    ru: 'Здесь ищут порционную упаковку: если каждая штука упакована отдельно, напишите это и число штук',
  },
};
const weight: Cue = {
  id: 'weight',
  says: {
    en: 'Buyers here compare by weight: name the net weight in the title; price per kilo helps in the description',
    zh: '当地买家按重量比价：标题写明净重，描述中可写每公斤价格',
    ru: 'Здесь сравнивают по весу: укажите массу нетто в названии, цену за килограмм — в описании',
  },
};
const wholesale: Cue = {
  id: 'wholesale-words',
  says: {
    en: 'Larger packs are searched with «оптом», «упаковка», «5 кг»: use them where you sell such packs',
    zh: '大包装常用“оптом”“упаковка”“5 кг”搜索：确有此类包装时可用',
    ru: 'Крупную фасовку ищут словами «оптом», «упаковка», «5 кг»: пишите их, если так продаёте',
  },
};
const netQuantity: Cue = {
  id: 'net-quantity',
  says: {
    en: 'Price per kilo or litre must be shown in the EU, so state the net quantity',
    zh: '欧盟须标示每公斤或每升价格，请写明净含量',
    ru: 'В ЕС показывают цену за килограмм или литр: укажите количество нетто',
  },
  source: 'https://eur-lex.europa.eu/eli/dir/1998/6/oj',
};

/** Words of another country's language: 'torch' where people say 'flashlight'. */
function wordCues(title: string, store: string): Cue[] {
  return localWords(store).flatMap(({ word, here }): Cue[] => {
    const [found] = findPhrases(title, [word]);
    if (!found || findPhrases(title, [here]).length > 0) return [];
    const said = title.slice(...found.span);
    return [
      {
        id: 'local-word',
        says: {
          en: `“${said}” is called “${here}” in this store`,
          zh: `“${said}”在该站点通常叫“${here}”`,
          ru: `«${said}» в этой стране называют «${here}»`,
        },
      },
    ];
  });
}

function unitCue(units: readonly string[], store: string): Cue | undefined {
  const onlyMetric = units.some((unit) => metric.has(unit)) && !units.some((unit) => imperial.has(unit));
  const onlyImperial = units.some((unit) => imperial.has(unit)) && !units.some((unit) => metric.has(unit));
  if (store === 'US' && onlyMetric)
    return {
      id: 'units',
      says: {
        en: 'US buyers read oz, lb and inches: add them where you have measured them; nothing is converted here',
        zh: '美国买家习惯 oz、lb、英寸：已实测的可一并写上，这里不做换算',
        ru: 'В США читают oz, lb и дюймы: добавьте их, если измеряли; здесь ничего не пересчитывается',
      },
    };
  if (
    !['US', 'GB', 'CA', 'global', 'unknown', 'LR', 'MM'].includes(store) &&
    onlyImperial &&
    units.some((unit) => unit !== 'in')
  )
    return {
      id: 'units',
      says: {
        en: 'Buyers here read grams, litres and centimetres: add them where you have measured them; nothing is converted here',
        zh: '当地买家使用克、升、厘米：已实测的可一并写上，这里不做换算',
        ru: 'Здесь читают граммы, литры и сантиметры: добавьте их, если измеряли; здесь ничего не пересчитывается',
      },
    };
  return undefined;
}

function mainsCue(listing: Listing, title: string, store: string): Cue | undefined {
  const mains = mainsOf(store);
  if (!mains || !needsMains(title)) return undefined;
  const said = Object.values(listing.attributes ?? {}).join(' ');
  if (amountsOf(`${title} ${said}`).some(({ unit }) => unit === 'v')) return undefined;
  return {
    id: 'mains',
    says: {
      en: `Mains here: ${mains}. Name voltage and plug if the goods fit them`,
      zh: `当地电源：${mains}。适配时请写明电压和插头`,
      ru: `Сеть здесь: ${mains}. Укажите напряжение и вилку, если товар к ним подходит`,
    },
  };
}
