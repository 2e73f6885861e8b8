import type { Tell } from '../goods.ts';
import { charge, mainsVolts, watts } from '../head/amounts.ts';
import { finenessIn, unmarkedIn } from '../judging/metals.ts';
import { seldom } from '../phrases/seldom.ts';

/** Watts that no battery gives. */
const LEAST_WATTS = 300;
const isMuch = (drawn: string): boolean =>
  Number.parseFloat(drawn.replace(',', '.')) * (/k|к/i.test(drawn) ? 1000 : 1) >= LEAST_WATTS;
const batteryWords = /batter|akku|аккумул|电池|バッテリー|배터리|充電式|충전식|cordless|rechargeable/iu;

/** A thousand milliampere-hours and more come out of lithium, but for what says otherwise. */
const LEAST_CHARGE = 1000;
/** Cells of other kinds, and round ones of the common sizes, which mostly are. */
const otherCells = seldom(
  /ni-?mh|镍氢|ニッケル|니켈|(?<![\p{L}\p{N}])(?:aaa?|[hl]r0?[36])(?![\p{L}\p{N}])|[57五七]号|[単单][34三四]/iu,
);

/** Round cells by their codes (IEC 60086-3), makers' own among them: 'SR626SW', 'AG13'. Those that begin with C are of lithium. */
const roundCell =
  /(?<![\p{L}\d])(?:(c|b)r\s?-?\d{4}|sr\s?-?\d{2,4}(?:sw|w)?|lr\s?-?(?:4[1-8]|5[4-9]|6[036-9]|\d{3,4})|ag\s?-?(?:1[0-3]|\d))(?![\p{L}\d])/iu;

/** Cells that are thrown away: 'на батарейках', 'à piles', 乾電池, '2 AA'. */
const primary = seldom(
  /(?<!\p{L})(?:батаре(?:йк\p{L}+|ек)|[àa] piles?|a pilas|a pilhas?|pilas aaa?|piles aaa?|pilhas aaa?)(?!\p{L})|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])(?:[1-8]\s?(?:x|节|枚|本|個|个|개|шт\.?)?\s?)(?:aaa?|lr0?[36])(?![\p{L}\d])|(?<!\p{L})(?:pila|pile|batter[iy]a?|batterie|bateria|block|крона)s?\s(?:de\s)?9\s?v(?!\p{L})|(?<![\d.,])9\s?v[\s-]?(?:block|batter|pil[ae]|bater|крон|電池|电池|건전지)|6lr61|6f22|(?<![\p{L}\d])aaa?[ -](?:batter|piles|pilas|pilhas|батаре)|乾電池|干电池|[57五七]号电池|[単单][1-4一二三四]|건전지/iu,
);
/** Right behind a cell: it lies in the parcel. */
const comes =
  /^(?![^,;(]{0,30}(?<!\p{L})(?:not|non?|nicht|ohne|não|не|nie|without|sin|sans|senza|sem|без|bez)(?!\p{L}))[^,;(]{0,24}?(?<!\p{L})(?:included|incl|inkl\p{L}*|enthalten|inclus\p{L}*|fournies?|incluid[ao]s?|входят?|в комплекте|w zestawie)(?!\p{L})|^\s?(?:付き|付属(?!な|し)|포함(?!\s?(?:안|되)))/iu;
const charged =
  /li-?(?:ion|po)|lithium|litio|lítio|rechargeabl|aufladbar|recarg|ricaric|recarreg|аккум|литий|литиев|充电|充電|锂|リチウム|충전|리튬|usb|\d\s?mah|akku|cordless/iu;
const onCells = /^(?:electronics\.(?:battery|mains|radio)|lighting|toys\.electronic|appliances|optics)/;
const ofCars = seldom(
  /(?<![\d.,])(?:12|24)\s?v(?:olts?)?\s?dc(?!\p{L})|(?<!\p{L})dc\s?(?:12|24)\s?v|(?:cigarette lighter|zigarettenanzünder|allume-cigare|encendedor del coche|accendisigari|прикуривател\p{L}*|点烟器|シガーソケット|시거잭)/iu,
);
/** Volts of packs that drive tools. */
export const toolVolts = seldom(
  /(?<![\d.,-])(?:7[.,]2|10[.,]8|12|14[.,]4|16|16[.,]8|18|20|21|24|36|40)\s?(?:v|в)(?![\p{L}\d])/iu,
);
/** Packs of eighteen volts and more, which are of lithium; those of cars have twelve. */
export function packVolts(title: string): string | undefined {
  const volts = toolVolts.exec(title)?.[0];
  return volts !== undefined && Number.parseInt(volts, 10) >= LEAST_VOLTS ? volts : undefined;
}
const LEAST_VOLTS = 18;
/** A pack of cells that lies in the parcel. */
const packed =
  /(?<!\p{L})(?:with|inkl\p{L}*|mit|avec|con|com|с|z|med|met)\s(?:\d\s|two |zwei |deux |dos |due |двумя )?(?:\p{L}+\s)?(?:batter|akku|accu|bater|аккум|batar)|\d\s?(?:x\s?)?(?:batter|akku|accu|bater|аккум)|[双两二]电|(?:送|配|含)\p{L}?电池|電池付|バッテリー\d?個?付|배터리\s?포함/iu;
/** What turns screws and bores holes: its packs of ten volts and more are of lithium, too. */
const drives =
  /bohr|schraub|drill|driver|perceuse|visseuse|taladr|atornill|trapan|avvitat|furadeira|parafusad|дрель|шурупов|wkrętark|wiertark|schroef|skruvdrag|matkap|vidalama|电钻|螺丝刀|起子|ドライバー|ドリル|드릴|드라이버/iu;
const adapter = seldom(
  /adapt[eo]r|netzteil|power supply|transform|alimentat|fuente|fonte|блок питания|адаптер|电源|適配|アダプタ|어댑터|(?<!\p{L})ac(?!\p{L})/iu,
);

/** 'AC 100V', '1700 W', '5000 mAh': what is fed from the mains or holds a battery says so in figures. `aims`: where the title speaks of what the thing is for. */
export function figuresTold(
  title: string,
  goods: readonly string[],
  aims: () => readonly [number, number][],
  tell: Tell,
): void {
  const given = mainsVolts.exec(title)?.[0];
  if (given) tell('has.mains', true, given);
  const held = otherCells.test(title) ? null : charge.exec(title);
  // A pouch 'for power bank 20000 mAh' holds another's.
  const isOwn = held !== null && !aims().some(([start, end]) => held.index >= start && held.index < end);
  if (isOwn && Number.parseInt(held[0], 10) >= LEAST_CHARGE) tell('has.lithium-battery', true, held[0]);
  // A box for such cells holds none.
  const cell = goods.some((id) => id !== 'general.other') ? roundCell.exec(title) : null;
  if (cell) tell('has.button-cell', true, cell[0]);
  if (cell?.[1] && (goods.includes('batteries.other') || comes.test(title.slice(cell.index + cell[0].length))))
    tell('has.lithium-battery', true, cell[0]);
  // A device for the sick may hang on nothing: that it runs on cells is told.
  const cells = goods.includes('medical.device') ? primary.exec(title)?.[0] : undefined;
  if (cells) tell('has.battery', true, cells);
  if (goods.some((id) => onCells.test(id))) cellsTold(title, goods, cell, tell);
  // A car's socket, and no other, gives twelve volts.
  const car = goods.includes('electronics.charger') ? socketOfCar(title) : undefined;
  if (car) tell('has.mains', false, car);
  const fine = goods.includes('jewellery') ? finenessIn(title) : undefined;
  if (fine) tell('has.precious-metal', true, fine.trim());
  const light = goods.includes('jewellery') ? unmarkedIn(title) : undefined;
  if (light) tell('is.below-hallmark', true, light);
  const drawn = watts.exec(title);
  const heats = goods.some((id) => id.startsWith('appliances.') || id === 'electronics.mains');
  if (drawn && heats && isMuch(drawn[0]) && !batteryWords.test(title)) tell('has.mains', true, drawn[0]);
}

/** What a title tells of the cells and volts of what runs on them. */
function cellsTold(title: string, goods: readonly string[], cell: RegExpExecArray | null, tell: Tell): void {
  // Coin cells of silver and zinc, and round ones of the common sizes that nothing charges, hold no lithium.
  const plain = cell ? (cell[1] ? undefined : cell[0]) : primary.exec(title)?.[0];
  if (plain && !charged.test(title)) tell('has.lithium-battery', false, plain);
  // No coin cell gives the volts of a tool.
  const strong = goods.includes('electronics.battery-powered') ? toolVolts.exec(title)?.[0] : undefined;
  if (strong) tell('has.button-cell', false, strong);
  const pack =
    strong === undefined || otherCells.test(title)
      ? undefined
      : (packVolts(title) ?? (drives.test(title) ? strong : undefined));
  if (pack && packed.test(title)) tell('has.lithium-battery', true, pack);
  const car = socketOfCar(title);
  if (car) tell('has.mains', false, car);
}

const socketOfCar = (title: string): string | undefined =>
  mainsVolts.test(title) || adapter.test(title) ? undefined : ofCars.exec(title)?.[0];
