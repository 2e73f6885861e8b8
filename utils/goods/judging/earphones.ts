import { denialOf } from '../head/denials.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

/** What is heard in the ears. */
export const onEars =
  /head(?:set|phone)|ear(?:phone|bud)|kopfh|ohrh|casque|écouteur|auricular|audífon|cuffi|auricol|fone|наушник|гарнитур|słuchawk|耳机|イヤホン|ヘッドホン|ヘッドセット|이어폰|헤드폰|헤드셋/iu;

/** 'TWS イヤホン 充電ケース 400mAh': what earphones lie in is charged with them, and no case or power bank is sold. */
export function inChargingCase({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'electronics.charger', 'electronics.power-bank', 'general.other')) return undefined;
  const held = chargingCase.exec(original);
  const ears = held && onEars.exec(original);
  if (!ears || !held || denialOf(original, ears.index, ears.index + ears[0].length)) return undefined;
  if (servesEars.test(original.slice(0, ears.index)) || isFor.test(original.slice(0, held.index))) return undefined;
  return found({ id: 'electronics.radio', because: [ears[0], words], sure: true });
}
const servesEars =
  /(?<!\p{L})(?:for|fits|compatible|replacement|cover|für|ersatz\p{L}*|pour|para|per|для|ersatz|voor|för|case for|чехол)(?!\p{L})|适用|替换|保护[套壳]|交換|専用|用カバー|전용|교체/iu;
/** Right before the case: it is what another one is for. */
const isFor = /(?<!\p{L})(?:for|für|pour|para|per|для|voor|för)\s(?:\p{L}+\s)?$/iu;
const chargingCase = seldom(
  /(?:charging|charger|battery) (?:case|box|dock)|lade(?:case|box|etui|schale|hülle)|(?:boîtier|étui|station) de (?:charge|recharge)|(?:boîtier|étui) chargeur|(?:estuche|caja|base|funda) (?:de carga|cargador\p{L}*)|(?:custodia|scatola|base|astuccio) (?:di ricarica|ricaricabile)|(?:estojo|caixa|base|case) (?:de (?:carga|carregamento|recarga)|carregador\p{L}*|recarregável)|(?:зарядн\p{L}+ (?:кейс|бокс|футляр)|(?:кейс|бокс|футляр)(?: для зарядки|-зарядк\p{L}+))|etui ładuj|充电[仓盒]|充電(?:ケース|ボックス)|충전\s?(?:케이스|크래들|독)/iu,
);
