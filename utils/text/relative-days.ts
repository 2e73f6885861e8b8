import { fold } from './normal.ts';

/** As they are written, and as headers are compared. */
const words = (list: string): Set<string> => new Set(list.split('|').flatMap((word) => [word, fold(word)]));

const dayWords = words(
  'day|days|d|天|日|日間|日内|日间|день|дня|дней|дн|tag|tage|tagen|día|días|dias|dia|jour|jours|giorno|giorni|hari|วัน|วันที่ผ่านมา|วันล่าสุด|วันย้อนหลัง|天内|ngày|dzień|dni|' +
    '일|일간|gün|günde|dag|dagen|dagar|dagarna|dage|dager|dní|dnů|dny|zile|днів|дні|يوم|يومًا|يوما|أيام',
);
/** Words beside them that say "the last". "Previous" is not among them: on consoles it names the time before the last. */
const lastWords = words(
  'last|past|latest|the|in|over|for|近|最近|过去|過去|直近|последние|последних|за|letzte|letzten|der|die|den|últimos|últimas|los|nos|os|derniers|les|sur|des|' +
    'ultimi|gli|negli|degli|terakhir|ที่ผ่านมา|ย้อนหลัง|ล่าสุด|qua|gần|nhất|đây|trong|ostatnie|ostatnich|z|' +
    '최근|지난|son|laatste|afgelopen|posledních|posledné|poslední|za|ultimele|de|senaste|seneste|siste|останні|останніх|آخر',
);
const yesterday = words(
  'yesterday|昨天|昨日|вчера|gestern|ayer|hier|ieri|ontem|kemarin|เมื่อวาน|เมื่อวานนี้|hôm qua|wczoraj|어제|dün|gisteren|včera|igår|i går|вчора|أمس',
);
const today = words(
  "today|今天|今日|сегодня|heute|hoy|aujourd'hui|oggi|hoje|hari ini|วันนี้|hôm nay|dzisiaj|dziś|오늘|bugün|vandaag|dnes|astăzi|azi|idag|i dag|сьогодні|اليوم",
);

/** How many days a phrase such as 'last 7 days' counts back, or that it names today or yesterday; undefined for all others. */
export function relativeDays(cell: string): number | 'today' | 'yesterday' | undefined {
  const text = cell
    .toLowerCase()
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  if (yesterday.has(text)) return 'yesterday';
  if (today.has(text)) return 'today';
  const pieces = text.match(/\d+|[^\d\s]+/g) ?? [];
  const count = Number(pieces.find((piece) => /^\d/.test(piece)));
  const others = pieces.filter((piece) => !/^\d/.test(piece)).map((word) => word.replace(/\.$/, ''));
  if (pieces.length - others.length !== 1 || count < 1 || count > 366) return undefined;
  const days = others.filter((word) => dayWords.has(word));
  return days.length === 1 && others.every((word) => dayWords.has(word) || lastWords.has(word)) ? count : undefined;
}
