import { isOfCutter } from '../classes/outright.ts';
import type { Recognised, Told } from '../goods.ts';
import {
  heatedKettle,
  invisibleIn,
  isUsbSocket,
  litByMains,
  onHotPlate,
  screwedIn,
  toolOnCable,
} from '../head/mains.ts';
import { isCurrentInName } from '../judging/called.ts';
import { grownUpIn } from '../judging/disowned.ts';
import { onEars } from '../judging/earphones.ts';
import { isPlantNamed } from '../judging/plant-names.ts';
import { isCutOfPuzzle } from '../judging/puzzles.ts';
import { setByRadio } from '../judging/time-signals.ts';
import { isOfPlants } from '../judging/turned.ts';
import { kindOf, lineOfGoods } from '../kinds.ts';
import { seldom } from '../phrases/seldom.ts';
import type { Recognition } from '../recognise.ts';
import type { TraitId } from '../traits.ts';
import { isOfCrate } from './crated.ts';
import { fedByPlace, handTool } from './fed.ts';
import { figuresTold, toolVolts } from './figures.ts';
import { isFleece } from './fleece.ts';
import { isOfHandle } from './handles.ts';
import { underPressure } from './pressurised.ts';
import { isRound } from './round-cells.ts';
import type { Sayings } from './sayings.ts';
import { areEaten, inScope } from './scopes.ts';
import { aimsIn } from './trait-words.ts';
import { airyIn, kneadedIn, pouredIn, tinnedIn, uneatenIn } from './unfed.ts';

/** Of a vacuum cleaner and a lamp these say that they have no cord, not that they send. */
const cordless =
  /^(?:wireless(?! charg)|sans fil|inal[aá]mbric|sin cable|senza fili|sem fio|kabellos|schnurlos|беспровод|bezprzewod|draadlo|snoerlo|sladdl|kablosuz|无线|無線|무선|コードレス|ワイヤレス)/iu;
/** Trees that lend shades and scents their names; of what is rubbed in only their oil is of them. */
const trees = /wood|holz|pal[io]s|агар|木|檀|沉香|沈香|ウッド|jacarand|rosa$|자단|침향|로즈우드/iu;
const oil = /(?<!\p{L})oil|öl(?!\p{L})|huile|aceite|olio|óleo|масло|精油|オイル|오일/iu;
/** Commodities that only food is made of. */
const foodStuff =
  /coff|kaff|caf|кофе|咖啡|コーヒー|커피|co[ck]oa|cacao|cacau|kakao|какао|可可|ココア|カカオ|카카오|코코아|choc|cioc|schoko|шоколад|巧克力|チョコ|초콜릿|so[jy]|soia|соя|соев|大豆|대두|palm/iu;
/** A model of what is named after a mosquito or a hornet. */
const inScale =
  /(?<![\d.,])1\s?[:/]\s?\d{2,3}(?!\d)|model kit|modellbau|bausatz|maquette|maqueta|modellismo|сборная модель|プラモデル|프라모델/iu;
/** What is made without animals is taken for (`turned.ts`). */
const plain = new Set(['food.dry-groceries', 'food.snacks', 'food.beverages']);
/** What a remote sends is light, where it says so. */
const remote = /remote|fernbed|télécomm|mando|telecom|controle|пульт|pilot|遥控|リモコン|리모컨|万能/iu;
const infrared = /(?<!\p{L})(?:ir|infra\p{L}+|инфракрасн\p{L}+|podczerwie\p{L}+)(?!\p{L})|红外|赤外線|적외선/iu;
/** 'Беспроводная связь: Wi-Fi'. */
const onAir = /wi-?fi|wlan|bluetooth|zigbee|блютуз|蓝牙|ブルートゥース|블루투스|와이파이/iu;
/** 'RF remote', 'радиопульт': a remote that sends through walls. */
const radioFrequency = /(?<![\p{L}\d])(?:rf|433\s?mhz|радиопульт\p{L}*)(?![\p{L}])/iu;
/** 'Stufa a legna', 'Korkenzieher': what it burns or draws, it is not of. */
const isDealtWith = (title: string, words: string): boolean =>
  /^korkenzieh/iu.test(words) || (fuel.test(words) && fuelled.test(title));
const fuel = /^(?:wood|holz|bois|leña|lenha|legna)/iu;
const fuelled = seldom(
  /(?<!\p{L})(?:wood[- ](?:pellet|burning|fired|burner)s?\s(?:\p{L}+\s){0,2}(?:grills?|smokers?|stoves?|ovens?|heaters?|boilers?)|wood ?stoves?|(?:poêles?|fours?|inserts?|chaudières?|cuisinières?)\s(?:\p{L}+\s)?à (?:granulés de )?bois|(?:hornos?|estufas?|cocinas?)\s(?:\p{L}+\s)?(?:de|a) leña|(?:fornos?|fogões|fogão|lareiras?)\s(?:\p{L}+\s)?a lenha|(?:forn[oi]|stuf[ae]|cucin[ae]|pizza)\s(?:\p{L}+\s)?a legna|holz(?:pellet)?(?:ofen|öfen|herd|backofen|vergaser|grill)\p{L}*)(?!\p{L})/iu,
);
const cells = /batter|batería|pil(?:a|e|ha)s?(?!\p{L})|батаре|電池|电池|건전지|bateri/iu;
const network = /^[2-5]\s?g$/i;
/** What a form states of its own: a holder that is charged is no box for cells. */
export const builtIn =
  /^[^:]{1,40}:.*(?:built[\s-]?in|integrated|non[\s-]removable|eingebaut|integriert|intégrée?|integrad[ao]|incorporad[ao]|integrat[ao]|incorporat[ao]|встроен|wbudowan|ingebouwd|inbyggt|dahili|内置|內建|内蔵|내장)/iu;
/** A flask that is 'recargable' is filled again. */
export const refilled = /recarg|ricaric|recarreg|rechargeable|충전식/i;
/** A lighter that burns gas is filled again as well. */
const onGas =
  /(?=.*(?:lighters?(?!\p{L})|feuerzeug|briquet|mechero|encendedor|accendin|isqueiro|зажигал|zapalnicz|打火机|ライター|라이터))(?=.*(?:(?<!\p{L})ga[sz](?!\p{L})|gas(?:feuer)|butan|soplete|maçarico|газ|充气|ガス|가스|nachfüllbar))/isu;
export const isOnGas = (title: string): boolean => onGas.test(title);
const fed = new Set<TraitId>(['has.battery', 'has.lithium-battery', 'has.usb-charging']);
/** What stirs or grinds what is eaten, whatever it runs on: 'Milk frother'. */
const stirs =
  /frother|milk steamer|(?:pepper|salt|spice|coffee) (?:grinder|mill)|aufschäum|(?:pfeffer|salz|kaffee)mühle|mousseur|moulin à|espumador|molinillo|montalatte|macina|moedor|mixer de leite|вспенив|капучинатор|spieniacz|młynek|opschuimer|mjölkskum|köpürtücü|tạo bọt sữa|奶泡|打奶|研磨器|磨豆|ミルクフォーマー|泡立て|ミル(?!ク)|거품기|그라인더/iu;
/** Roasted in Chinese is also for baking: of these it is roasted. */
const bakedOr: ReadonlySet<string> = new Set(['food.nuts', 'food.coffee-cocoa', 'food.tea', 'food.snacks']);
/** 木 in words for toys, fruit and fungi says nothing of what a box for them is made of. */
const lentWood = /积木|積木|木(?:耳|瓜|薯|糖|槿|乃伊|偶|马|魚|鱼)/gu;
const timber = /木/u;
/** Hide and fur of plastic are called so in Polish and Russian, and claim nothing. */
const feignedHide =
  /(?<!\p{L})(?:eko(?:logiczn\p{L}+)?[ -]?(?:sk[óo]r|futr|zamsz)|(?:sk[óo]r\p{L}+|futr\p{L}+|zamsz\p{L}*) eko|эко[ -]?(?:кож|мех|замш))/iu;
/** What a child's first teeth are kept in, under the name of a tin. */
const toothBox = seldom(
  /(?<!\p{L})(?:(?:milch)?zahnd(?:ose|öschen)|(?:tooth|teeth) (?:fairy )?(?:box|tin)|tandendoosje|tandask)(?!\p{L})/iu,
);
/** Turkish calls peanuts the pistachios of the ground. */
const groundNut = /yer f[ıi]st[ıi]/iu;
/** What is said of plants as they grew. */
const grown = new Set<TraitId>(['form.raw', 'form.fresh']);

/**
 * What a listing has, claims and is for: by the words of title, bullet points and attributes, by what names its goods, and
 * by what its goods are. Traits nothing is said of are absent; what that means says `silenceOn`.
 */
export function toldBy(goods: readonly Recognised[], { title, traits: named, sayings }: Recognition): Told[] {
  const told = new Map<TraitId, Told>();
  // What the person or the form states by name outranks what a text says in passing.
  const { stated, passing } = sayings();
  const ids = goods.map(({ id }) => id);
  const original = title?.text.original ?? '';
  const isAppliance = ids.some((id) => id.startsWith('appliances.'));
  const isLamp = ids.some((id) => id.startsWith('lighting.'));
  // Of a lip balm '4g' is its weight.
  const isOnNet = ids.some((id) => /^(?:electronics|mobility|drones|auto)/.test(id));
  // Of plants, whatever beast its name is of.
  const isMeatless = ids.some((id) => plain.has(id)) && goods.some(({ because }) => because.some(isOfPlants));
  const isTool = ids.every((id) => id.startsWith('electronics.'));
  const isHeld =
    ids.includes('electronics.battery-powered') &&
    goods.some(({ because }) => because.some((one) => handTool.test(one)));
  const isKitchen = ids.includes('kitchen.food-contact');
  const isCosmetic = ids.some((id) => id.startsWith('cosmetics.'));
  const isEmpty = title?.said.frames.has('artificial') === true;
  const kettle = isAppliance && title ? heatedKettle(title.text.original) : undefined;
  // Of a tool by its watts or its cable, what others of its name hold.
  const cable =
    ids.some((id) => id.startsWith('electronics.')) && title && hasMotor(passing, named)
      ? toolOnCable(title.text.original)
      : undefined;
  const isFed = (id: TraitId) => (kettle ?? cable) !== undefined && fed.has(id);
  const kneaded =
    title &&
    (ids.includes('food.dry-groceries')
      ? kneadedIn(title)
      : ids.includes('food.spices-sauces')
        ? pouredIn(title)
        : undefined);
  // A box for cells holds none.
  const isBox = ids.every((id) => id === 'general.other');
  const isBoxFor = (because: string): boolean =>
    isBox &&
    cells.test(because) &&
    !builtIn.test(because) &&
    (title?.said.heads[0]?.entry.keeper === true ||
      goods.some((one) => one.because.some((name) => name !== because && name.includes(because))));
  const heardOnly = setByRadio(original);
  const isRoundCell = ids.includes('batteries.other') && title !== undefined && isRound(title.text.original, sayings());
  const tell = (said: TraitId, is: boolean, because: string, isFormal = false) => {
    const isFedByPack =
      said === 'has.radio' &&
      is &&
      cordless.test(because) &&
      !onAir.test(because) &&
      (isAppliance || isLamp || isHeld || toolVolts.test(original));
    const id = isFedByPack ? 'has.battery' : said;
    // A card that plays has the cells its form states; a book about them only speaks of them.
    const isInCard = isFormal && ids.includes('general.media') && batteries.includes(id);
    if (!(inScope(id, ids) || isInCard) || isMeantElse(id, because) || (isFedByPack && isStated.has(id))) return;
    const known = told.get(id);
    if (!known) told.set(id, { id, is, because: [because], sure: true });
    // Said both ways, it is left open.
    else if (known.is !== is) told.set(id, { ...known, sure: false });
    else if (!known.because.includes(because)) known.because.push(because);
  };

  /** 'Ecológico' of food is organic; 'coffee' of a table only its use, 'rosewood' of a lipstick its shade. */
  const isMeantElse = (id: TraitId, because: string): boolean =>
    (id === 'has.exotic-species' && isCosmetic && trees.test(because) && !oil.test(original)) ||
    (id === 'claim.eco-green' && told.get('claim.organic')?.because.includes(because) === true) ||
    (id === 'claim.eco-green' && feignedHide.test(original)) ||
    (id === 'has.eudr-commodity' && !areEaten(ids) && foodStuff.test(because)) ||
    (fed.has(id) && refilled.test(because) && (isCosmetic || isEmpty || isOnGas(original))) ||
    (fed.has(id) && isFleece(because, ids, original)) ||
    ((fed.has(id) || id === 'has.radio') && isCurrentInName(goods, because)) ||
    (id === 'has.radio' && network.test(because) && !isOnNet) ||
    (id === 'has.animal-origin' && (isMeatless || isPlantNamed(original, because))) ||
    (id === 'form.roasted' && because === '烘焙' && !ids.some((one) => bakedOr.has(one))) ||
    (id === 'content.pistachio' && groundNut.test(original)) ||
    (id === 'has.lithium-battery' && isRoundCell) ||
    (id === 'has.mains' && isKitchen && onHotPlate(original) !== undefined) ||
    (id === 'has.mains' && isUsbSocket(original, because)) ||
    (id === 'has.radio' && remote.test(because) && infrared.test(original)) ||
    (id === 'has.radio' && heardOnly !== undefined) ||
    (id === 'is.machinery' && isCutOfPuzzle(original, because)) ||
    (id === 'claim.insect' && inScale.test(original)) ||
    (because === '木' && !timber.test(original.replace(lentWood, ''))) ||
    (kneaded !== undefined && grown.has(id)) ||
    (id === 'has.wood' && title !== undefined && (isOfCutter(title) || isOfCrate(because, title))) ||
    (fed.has(id) && isBoxFor(because)) ||
    ((id === 'has.wood' || id === 'has.eudr-commodity') &&
      (isOfHandle(original, because) || isDealtWith(original, because))) ||
    (id === 'is.food-contact' && ((isTool && !stirs.test(original)) || toothBox.test(original)));

  const isStated = new Set<TraitId>();
  for (const { id, is, because } of stated) tell(id, is, because, true);
  for (const { id } of stated) isStated.add(id);
  const tellUnlessStated = (id: TraitId, is: boolean, because: string) => {
    if (!isStated.has(id)) tell(id, is, because);
  };
  for (const { id, is, because } of passing)
    if (!isFed(id) && !(kettle && cordless.test(because))) tellUnlessStated(id, is, because);
  const lit =
    title && isLamp
      ? litByMains(title.text.original)
      : title && ids.includes('electronics.radio')
        ? screwedIn(title.text.original)
        : undefined;
  // What is heard in the ears without a wire holds a cell of lithium.
  const sent = ids.includes('electronics.radio') && title ? bluetooth.exec(title.text.original)?.[0] : undefined;
  const heard = goods.some(({ because }) => because.some((one) => onEars.test(one)));
  if (sent && heard && !jack.test(original) && !passing.some(({ id, is }) => id === 'has.radio' && !is)) {
    tellUnlessStated('has.lithium-battery', true, sent);
    tellUnlessStated('has.usb-charging', true, sent);
  }
  const piped = remote.test(original) ? radioFrequency.exec(original)?.[0] : undefined;
  if (piped) tellUnlessStated('has.radio', true, piped);
  if (heardOnly) tellUnlessStated('has.receiver', true, heardOnly);
  // What is rubbed into children the EAEU registers.
  const child = isCosmetic ? childish.exec(original)?.[0].trim() : undefined;
  if (child) tellUnlessStated('is.sgr-kind', true, child);
  const spots = isCosmetic ? againstAcne.exec(original)?.[0].trim() : undefined;
  if (spots) tellUnlessStated('is.otc-drug', true, spots);
  const can = isCosmetic ? underPressure(original) : undefined;
  if (can) tellUnlessStated('is.hazardous-mixture', true, can);
  const onMains = kettle ?? cable ?? lit;
  if (onMains) tellUnlessStated('has.mains', true, onMains);
  if (title) {
    figuresTold(title.text.original, ids, () => aimsIn(title), tellUnlessStated);
    if (!told.has('has.mains') && !batteries.some((id) => told.get(id)?.is))
      fedByPlace(original, goods, tellUnlessStated);
  }

  // What is for grown-ups alone is played with by no child, whatever it is called.
  const adult = title && grownUpIn(title.text.original);
  if (adult)
    for (const id of ['for.under-14', 'for.under-12', 'for.under-3'] as const) tellUnlessStated(id, false, adult);
  for (const { id, because } of named) if (!told.has(id) && !isFed(id)) tellUnlessStated(id, true, because);
  // What hangs on a cable is fed through it: a wired headset holds no battery.
  const radio = told.get('has.radio');
  const isWired = radio?.is === false && radio.sure && !told.has('has.battery') && !told.has('has.lithium-battery');
  if (isWired) {
    told.delete('has.usb-charging');
    for (const id of batteries) if (!told.has(id)) tell(id, false, radio.because[0] ?? '');
  }
  // A lamp or a machine of the house that a cable of USB feeds hangs on no socket.
  const usb = told.get('has.usb-charging');
  if (usb?.is && usb.sure && (isAppliance || isLamp) && !told.has('has.mains'))
    tell('has.mains', false, usb.because[0] ?? '');
  // Cables of data carry no mains.
  const data = title && ids.includes('electronics.charger') ? dataCable.exec(title.text.original)?.[0] : undefined;
  if (data && !told.has('has.mains')) tell('has.mains', false, data);
  const isBlade = ids.includes('knives');
  const airy =
    title && !told.has('is.food-contact')
      ? ((isAppliance ? airyIn(title) : undefined) ?? (isBlade ? uneatenIn(title) : undefined))
      : undefined;
  if (airy) tell('is.food-contact', false, airy);
  const plants = title && ids.includes('food.canned') && !told.has('has.animal-origin') ? tinnedIn(title) : undefined;
  if (plants) tell('has.animal-origin', false, plants);
  if (kneaded && !told.has('form.raw'))
    told.set('form.raw', { id: 'form.raw', is: false, because: [kneaded], sure: true });
  const unseen = title && isLamp ? invisibleIn(original) : undefined;
  if (unseen && !isStated.has('is.energy-labelled'))
    told.set('is.energy-labelled', { id: 'is.energy-labelled', is: false, because: [unseen], sure: true });
  for (const { id, because, sure } of goods)
    for (const implied of lineOfGoods(id).flatMap((one) => kindOf(one)?.implies ?? []))
      if (!told.has(implied) && !isFed(implied))
        told.set(implied, { id: implied, is: true, because: [...because], sure });
  follow(told);
  return [...told.values()];
}

const batteries: readonly TraitId[] = ['has.battery', 'has.lithium-battery', 'has.button-cell'];
const bluetooth =
  /bluetooth|wireless|kabellos|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|блютуз|蓝牙|无线|ワイヤレス|ブルートゥース|블루투스|무선/iu;
const jack = /3[.,]5\s?mm|(?<!\p{L})(?:jack|aux|rj-?9)(?!\p{L})/iu;
/** Said to be for acne, not for skin that is prone to it. */
const againstAcne = seldom(
  /(?<!\p{L})(?:(?:for|against|anti|fights?|treats?|clears?)[\s-]acne(?![\s-]prone)|acne (?:soap|bar|serum|treatment|wash|cream|gel)|(?:para|contra|combate)\s(?:el\s|a\s|o\s)?acn[eé]|(?:contre|anti)[\s-](?:l['’])?acné|(?:contro|per)\s(?:l['’])?acne|(?:gegen|bei)\sakne|от\s(?:акне|прыщей|угрей)|(?:na|przeciw)\strądzik\p{L}*|tegen\s(?:acne|puistjes)|mot\s(?:akne|finnar)|akne\s(?:karşıtı|önleyici)|(?:untuk|anti)\sjerawat)(?!\p{L})|祛痘|여드름\s?(?:용|치료|완화)/iu,
);
const childish = seldom(
  /(?<!\p{L})(?:детск\p{L}+|для (?:детей|малышей|новорожд[её]нных)|bab(?:y|ies)(?! (?:blue|pink|doll|hair|lips|face))|toddlers?|infants?|newborns?|kids|children\p{L}*|babys|säuglinge?|kinder\p{L}*|bébés?|enfants?|beb[eéê]s?|niñ[oa]s?|infantil|bambin[ioa]|neonat[oi]|crianças?)(?!\p{L})|宝宝|婴儿?|儿童|ベビー|赤ちゃん|子供|キッズ|아기|유아|베이비|어린이|키즈/iu,
);
const dataCable =
  /^(?!.*(?:adapt|charg|netzteil|заряд|充电器|电源|充電器|アダプタ|충전기|어댑터)).*?(?<![\p{L}\d])(?:hdmi|displayport|dvi|vga|ethernet|cat ?[5-8]e?|rj-?45|lan|patch|rca|aux|toslink|xlr|optical audio|sata|flat ribbon)(?![\p{L}])/iu;
const hasMotor = (passing: Sayings['passing'], named: Recognition['traits']): boolean =>
  passing.some(({ id, is }) => id === 'is.machinery' && is) || named.some(({ id }) => id === 'is.machinery');

/** What follows from what was told. */
function follow(told: Map<TraitId, Told>): void {
  const also = (from: TraitId, to: TraitId, is = true) => {
    const known = told.get(from);
    if (known?.is && known.sure && !told.has(to)) told.set(to, { ...known, id: to, is });
  };
  // 'Needs no batteries': none of any kind.
  for (const id of ['has.lithium-battery', 'has.button-cell'] as const) {
    const none = told.get('has.battery');
    if (none && !none.is && none.sure && !told.has(id)) told.set(id, { ...none, id });
  }
  also('has.lithium-battery', 'has.battery');
  also('has.button-cell', 'has.battery');
  // What is charged holds no coin cell of its own.
  also('has.usb-charging', 'has.button-cell', false);
  also('for.under-3', 'for.under-12');
  also('for.under-12', 'for.under-14');
  also('has.composite-wood', 'has.wood');
  // What is sold as rosewood is no board.
  also('has.exotic-species', 'has.composite-wood', false);
  also('form.roasted', 'form.raw', false);
  also('origin.xinjiang', 'origin.china');
}
