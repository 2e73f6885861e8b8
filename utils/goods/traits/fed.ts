import type { Recognised, Tell } from '../goods.ts';
import { usbSocketIn } from '../head/mains.ts';

// What a device of radio is fed by, where the title does not say: what stands by a socket hangs on it, what is held in a hand or
// worn does not.

const standing =
  /(?<!\p{L})(?:smart[- ]?tvs?|tvs?|televis\p{L}+|fernseher|téléviseurs?|телевизор\p{L}*|telewizor\p{L}*|(?:wlan-?|wi-?fi )?routers?|rout(?:eur|er inal)\p{L}*|роутер\p{L}*|маршрутизатор\p{L}*|modems?|mesh wi-?fi|soundbars?|саундбар\p{L}*|(?:laser|inkjet|tinten)[\s-]?printers?|\p{L}*laserdrucker|imprimantes? laser|принтер\p{L}* лазерн\p{L}+|set[- ]?top[- ]?box|game consoles?|spielkonsole|digital(?:es)? (?:piano|klavier))(?!\p{L})|智能电视|路由器|激光打印机|液晶电视|(?:Wi-?Fi)?ルーター|液晶テレビ|電子ピアノ|공유기|스마트 ?티비/iu;
const carried =
  /portable|travel|mini|pocket|tragbar|mobile|handy|mifi|sim|lte|4g|5g|usb|car(?!\p{L})|便携|随身|车载|ポケット|モバイル|휴대|дорожн|портатив|мобильн|автомобил|remote|fernbedienung|пульт|遥控|リモコン|리모컨|stick|box|mount|wandhalter/iu;
const held =
  /(?<!\p{L})(?:mouse|mice|maus|souris|rat[oó]n|мыш[ьи]|mysz\p{L}*|keyboards?|tastatur|clavier|teclado|tastiera|клавиатур\p{L}*|klawiatur\p{L}*|smart ?watch\p{L}*|fitness \p{L}+|earbuds?|headphones?|kopfhörer|écouteurs?|auriculares|cuffie|наушник\p{L}*|słuchawk\p{L}*|gamepads?|controllers?|joysticks?|presenters?|stylus|trackers?|muis|mus)(?!\p{L})|鼠标|键盘|手柄|耳机|手表|マウス|キーボード|イヤホン|マウス|마우스|키보드|이어폰/iu;

/** What a computer feeds through the plug it stands on: what keeps files, and eyes on a screen. */
const plugged =
  /flash[ -]?drive|thumb ?drive|(?:usb|memory)[ -]?sticks?|pen ?drive|cl(?:é|ef|e)s? usb|(?:memoria|llave|pen|chiavett\p{L}|penn?a) usb|chiavetta|флеш|u盘|优盘|usb ?(?:メモリ|메모리)|(?:micro)?sd(?:[hx]c)?[ -]?(?:card|karte|kart)|memory card|speicherkarte|carte mémoire|tarjeta (?:de memoria|sd|micro)|scheda (?:di memoria|sd|micro)|cartão de memória|карт\p{L} памяти|карта памяти|karta pamięci|内存卡|存储卡|メモリーカード|메모리 ?카드|(?<!\p{L})(?:ssd|hdd)(?!\p{L})|hard (?:drive|disk)|festplatte|disque dur|disco (?:duro|rígido)|ж[её]сткий диск|dysk|移动硬盘|硬盘|ハードディスク|외장 ?하드|webcam|web ?cam|веб-?камер|ウェブカメラ|웹캠|card reader|kartenleser|lecteur de cartes|lector de tarjetas|lettore di schede|кардридер|读卡器/iu;

/** Tells what feeds a thing by where it stands or plugs in: of a radio device whether it hangs on the mains, and what holds no battery. */
export function fedByPlace(title: string, goods: readonly Recognised[], tell: Tell): void {
  const ids = goods.map(({ id }) => id);
  const stick = goods.flatMap(({ id, because }) =>
    id === 'electronics.battery-powered' ? because.filter((one) => plugged.test(one)) : [],
  )[0];
  if (stick)
    for (const id of ['has.battery', 'has.lithium-battery', 'has.button-cell'] as const) tell(id, false, stick);
  const fan = ids.includes('appliances.household') && !onPack.test(title) ? onFloor.exec(title)?.[0] : undefined;
  if (fan) tell('has.mains', true, fan);
  const usb = ids.some((id) => /^(?:lighting|appliances)/.test(id)) ? usbSocketIn(title) : undefined;
  if (usb) tell('has.mains', false, usb);
  if (!ids.includes('electronics.radio')) return;
  const inHand = held.exec(title)?.[0];
  if (inHand) tell('has.mains', false, inHand);
  const still = inHand || carried.test(title) ? undefined : standing.exec(title)?.[0];
  if (!still) return;
  tell('has.mains', true, still);
}

/** What is held and runs on a pack of its own; that it has no cord does not say that it sends. */
export const handTool =
  /trimmer|shaver|clipper|epilat|massage|toothbrush|flosser|irrigator|vacuum|blender|mixer|frother|polish|sander|screwdriver|drill|glue gun|scissor|shears|pump|straighten|curl|rasier|barttrimmer|haarschneid|bürste|bohr|schraub|säge|tondeuse|rasoir|épilat|aspirateur|brosse|perceuse|visseuse|cortapelo|afeitador|recortador|depilador|cepillo|aspirador|taladro|atornillador|masajead|regolabarba|rasoio|tagliacapelli|epilator|spazzol|aspirapolver|trapano|avvitator|massaggiat|barbeador|aparador|depilad|escova|furadeira|parafusadeira|триммер|бритв|машинк|эпилятор|массаж|щ[её]тк|пылесос|шуруповерт|шуруповёрт|дрель|блендер|golark|maszynk|trymer|szczotecz|wkrętark|wiertark|odkurzacz|剃须|理发|电推|按摩|牙刷|冲牙|吸尘|电钻|卷发|シェーバー|バリカン|脱毛|マッサージ|歯ブラシ|掃除機|ドリル|면도기|이발기|제모|마사지|칫솔|청소기|드릴/iu;

/** A fan that stands on the floor or turns at a ceiling hangs on the mains, unless it says what else drives it. */
const onFloor =
  /(?<!\p{L})(?:(?:stand|standing|pedestal|tower|floor) fans?|(?:stand|turm|säulen|boden)ventilator\p{L}*|ventilateurs? (?:sur pied|colonne)|ventilador\p{L}* (?:de )?(?:pie|torre|coluna|pedestal)|ventilator\p{L}* (?:a )?(?:piantana|torre|colonna)|напольн\p{L}+ вентилятор\p{L}*|вентилятор\p{L}* напольн\p{L}+|wentylator stojący|statiefventilator|golvfläkt|kipas angin berdiri|quạt (?:đứng|cây)|ceiling fans?|deckenventilator\p{L}*|ventilateurs? de plafond|ventilador\p{L}* (?:de )?te(?:cho|to)|ventilator\p{L}* (?:da )?soffitto|потолочн\p{L}+ вентилятор\p{L}*|вентилятор\p{L}* потолочн\p{L}+|wentylator sufitowy|plafondventilator|takfläkt)(?!\p{L})|吊扇|シーリングファン|실링\s?팬|落地(?:电)?扇|リビング扇風機|스탠드\s?선풍기/iu;
const onPack =
  /usb|rechargeab|batter|akku|cordless|portable|solar|mah|recargable|ricaricabil|recarreg|аккумулятор|充电|太阳能|充電|コードレス|충전|무선|isi ulang|sạc|tích điện|(?<!\p{L})(?:5|12|24)\s?v(?!\p{L})/iu;
