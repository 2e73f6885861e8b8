import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// What is pulled over furniture is of cloth where it stretches or is called velvet or knitwear: a textile, as sheets are. Over
// what stands in a garden or is eaten at, film is drawn as well.

const pulled =
  /^(?:(?:slip)?covers?|bezug|bezüge|hülle|husse|housses?|fundas?|capas?|foder[ae]|чехол|чехлы|накидк[аи]|pokrow(?:iec|ce)|hoes|överdrag|kılıf\p{L}*|カバー|커버|套)$/iu;
const cloth =
  /(?<!\p{L})(?:stretch(?:able|y)?|elasti\p{L}*|elásti\p{L}*|stretchy|jersey|velvet|velour\p{L}*|samt|extensibles?|velours|terciopelo|velluto|veludo|malha|трикотаж\p{L}*|на резинке|велюр\p{L}*|жаккард\p{L}*|бархат\p{L}*|эластичн\p{L}+|welur\p{L}*|aksamit\p{L}*|rekbaar|likralı|kadife)(?!\p{L})|弹力|绒|ストレッチ|ベロア|스판|벨벳/iu;
const film =
  /(?<!\p{L})(?:pvc|vinyl|plastic|waterproof|outdoor|garden|patio|пвх|клеёнк\p{L}*|садов\p{L}+|водонепроницаем\p{L}+|garten\p{L}*|wasserdicht\p{L}*|jardin|imperméable|jardín|exterior|impermeable|giardino|esterno|jardim|ogrod\p{L}+|tuin\p{L}*|bahçe)(?!\p{L})|防水|户外|屋外|방수|야외/iu;

/** A cover of cloth for furniture: 'чехол для кресла, велюр', 'housse extensible pour fauteuil'; undefined of any other. */
export function coverOf({ entry, words }: Head, { matches, text: { original } }: Reading): Found | undefined {
  if (entry.id !== 'general.other' || !entry.keeper || !pulled.test(words) || film.test(original)) return undefined;
  const over = matches.find((match) => match.entry.role === 'goods' && isOf(match.entry.id, 'furniture'));
  const why = over && cloth.exec(original)?.[0];
  return why ? found({ id: 'textiles.home', because: [words, why], sure: true }) : undefined;
}
