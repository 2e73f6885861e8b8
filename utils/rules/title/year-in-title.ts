import { matchesOf } from '../../text/matches.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample, wordingFor } from '../wording.ts';

const year =
  /(?<![\p{L}\p{N}.,$€£#/-])(?:new\s+)?(20[12]\d|203[0-5])(?:\/(?:20)?[123]\d)?(?:\s+new(?:est)?)?(?![\p{N}/%+]|[.,-]?\d|\s?(?:mah|w|wh|lm|lumens?|pcs|pieces?|ml|mg|g|kg|oz|ft|mm|cm|k|x|×|psi|rpm|count|ct|sheets?|pack|v|hz)\b)/gu;

/** 'Winter 2025-2026 Edition', '2025-2026 Season': a season of fashion. */
const season =
  /(?<!\p{L})(?:winter|summer|spring|fall|autumn|hiver|été|printemps|automne|invierno|verano|primavera|otoño|estate|inverno|autunno|verão|outono|sommer|herbst|frühling|zima|lato|wiosna|jesień|зима|лето|весна|осень)(?: (?:season|collection|edition))?\s(20[12]\d(?:\s?[-–/]\s?(?:20)?\d\d)?)(?!\p{N})(?: (?:edition|collection|season|style|trend|new)(?!\p{L}))?|(?<![\p{L}\p{N}-])20[12]\d\s?[-–/]\s?(?:20)?\d\d (?:season|collection)(?!\p{L})/gu;

/** 'New for 2026', '2026 upgraded version': said to be new, whatever the year is for. */
const asNew =
  /(?<!\p{L})(?:new|newest|newly|latest|upgraded|updated)(?: \p{L}+){0,2} 20[12]\d(?=\s*(?:[,;|)!–-]|$))|20[12]\d (?:new|newest|latest|upgraded?|updated|version|model|design|style|release|edition|trend)(?!\p{L}| year)/u;
/** 'Floor mats for 2018 Civic', 'Special edition 2024': a year that tells one of several from the others. */
const ofOthers = /for \d{4}|edition|season/u;

/** So many years in a title are those of the cars it fits. */
const FITTED = 3;
const anyYear = /(?<!\p{N})(?:19[5-9]|20[0-3])\d(?!\p{N})/gu;

/** Goods a year is part of: for cars of those years, calendars, wines, coins, editions, games, software. */
const ofTheYear =
  /(?<!\p{L})(?:(?<!advent )calendar|planner|diary|agenda|almanac|yearbook|journal|vintage|wine|champagne|cabernet|merlot|rioja|bordeaux|coin|silver eagle|proof set|stamp|medal|class of|graduat\p{L}+|new year|election|olympic|world cup|super bowl|championship|tour|draft|topps|panini|bowman|trading card|anniversary|commemorative|ornament|windows|office(?= (?:20|home|pro))|server(?= 20)|autocad|photoshop|quickbooks|turbotax|norton|fifa|madden|nba|nfl|mlb|nhl|wwe|f1|football manager|tax|guide|handbook|cookbook|census|paperback|hardcover|macbook|imac|ipad|model years|fits|compatible|chevy|chevrolet|ford|toyota|honda|nissan|dodge|ram(?= [1-5]500)|jeep|bmw|audi|mercedes|tesla|hyundai|kia|subaru|mazda|volkswagen|vw|gmc|silverado|civic|accord|camry|corolla|f-?150|mustang|tacoma|tundra|wrangler|harley|yamaha|kawasaki|polaris|barbie|hallmark|swarovski|lego|dot guide|code book|nec|irc|pantone|vtech flag)s?(?!\p{L})/u;

const policy = wordingExample('year-in-title');

export const yearInTitle = defineRule({
  id: 'year-in-title',
  category: 'title',
  words: {
    en: {
      title: 'No year stands in the title',
      why: 'A year makes a listing look old when it has passed; this marketplace forbids years that are not part of the goods.',
      found: 'A year in the title: {year}',
    },
    zh: {
      title: '标题里没有年份',
      why: '年份一过商品就显旧；该平台禁止与商品本身无关的年份。',
      found: '标题里有年份：{year}',
    },
    ru: {
      title: 'В названии нет года',
      why: 'Как только год пройдёт, товар кажется старым; площадка запрещает год, если он не часть товара.',
      found: 'Год в названии: {year}',
    },
  },
  on: 'title-wording',
  needs: ['title'],
  applies: (_, context) => wordingFor(context, 'year-in-title') !== undefined,
  check(listing, context) {
    const { text, lower, brand } = titleText(listing);
    if (!lower.includes('20') || ofTheYear.test(lower)) return [];
    const seasons = matchesOf(lower, season);
    if (seasons.length === 0 && new Set(lower.match(anyYear)).size >= FITTED) return [];
    if (seasons.length === 0 && ofOthers.test(lower) && !asNew.test(lower)) return [];
    return inOrder(
      (seasons.length > 0 ? seasons : matchesOf(lower, year))
        .filter((match) => !brand.some(([start, end]) => start <= match.index && match.index < end))
        .map((match) => {
          const span: [number, number] = [match.index, match.index + match[0].length];
          const said = text.slice(...span);
          return worded(context, 'year-in-title', { says: 'found', with: { year: said }, span, text: said });
        }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Wall calendar 2026, 12 x 12 in' }, context: { policies: [policy] } },
      { listing: { title: 'Floor mats for 2018-2022 Honda Civic' }, context: { policies: [policy] } },
      { listing: { title: 'LED work light 2000 lumens' }, context: { policies: [policy] } },
    ],
    fails: [
      { listing: { title: 'Wireless earbuds new 2026' }, context: { policies: [policy] } },
      { listing: { title: 'Toddler rain boots, new for 2026, yellow' }, context: { policies: [policy] } },
      { listing: { title: 'Wool scarf, Winter 2025-2026 Collection' }, context: { policies: [policy] } },
      { listing: { title: 'Solar path lights, 2025-2026 season' }, context: { policies: [policy] } },
      { listing: { title: 'Gaming headset with mic, model year 2026' }, context: { policies: [policy] } },
    ],
    spares: [{ listing: { title: 'Wireless earbuds new 2026' } }],
  },
});
