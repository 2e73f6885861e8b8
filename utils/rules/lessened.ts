import type { Match } from './phrases.ts';

/** What goods have or make less of, in lower case; beginnings of words. */
const stuff =
  'fat|sugar|salt|sodium|calor|carb|gluten|lactose|noise|vibration|plastic|weight|energy|power|water|waste|odou?r|caffeine|alcohol|fett|zucker|salz|natrium|kalori|kohlenhydrat|lärm|geräusch|strom|energie|wasser|verbrauch|gewicht|plasti|koffein|alkohol|graisse|matière|sucre|sel(?!\\p{L})|sodium|glucide|bruit|électricité|eau(?!\\p{L})|poids|alcool|grasa|azúcar|sal(?!\\p{L})|sodio|ruido|consumo|agua|peso(?!s)|cafeína|grass[io]|zuccher|sale(?!\\p{L})|rumore|consum|acqua|caffeina|gordura|açúcar|ruído|água|sódio|tłuszcz|cukr|soli(?!\\p{L})|hałas|energii|wody|prąd|vet(?!\\p{L})|suiker|zout|geluid|жир|сахар|сол[иь]|шум|калори|вод[ыа](?!\\p{L})|энерги|yağ|şeker|tuz|gürültü|lemak|gula|garam|bising|béo|đường|chất béo|muối|tiếng ồn|điện|lực|ồn|ไขมัน|น้ำตาล|โซเดียม|เสียง|แรง|สั่น|กระแทก|พลังงาน|[糖脂油鹽盐卡鈉钠]|热量|熱量|噪|能耗|电|電|脂肪|糖質|塩|カロリー|騒音|소음|지방|당(?![첨일])|나트륨|칼로리|충격|진동|염분';
const behind = new RegExp(`^\\s?%?\\s?(?:(?:of|de|di|an|d['’]|на|der|the)\\s?)?(?:${stuff})`, 'u');
/** 'ลดแรง': the word says of what, and what follows goes on. */
const goesOn = /^(?:สั่น|กระแทก|ดัน|เสียดทาน|ต้าน|ดึง|กด|เฉือน|บีบ|เหวี่ยง|ลม|ปะทะ)/u;
const says =
  /%|percent|prozent|persen|phần trăm|成$|割$|割減$|ลด|giảm|bớt|减|減|less|weniger|moins|menos|meno|mniej|minder|меньше/u;

/** '30 % weniger Fett', 'giảm 30% đường', 'ลดแรงสั่นสะเทือน': less is what the goods hold or make, not what they cost; nor is what they are free of given away. `lower`: the title in lower case. */
export const isLessened = (lower: string, { list, span: [start, end] }: Match<string>): boolean =>
  list === 'promotional' &&
  (isFreeOf(lower, start) ||
    (says.test(lower.slice(start, end)) &&
      (behind.test(lower.slice(end)) || (lower.slice(start, end).endsWith('แรง') && goesOn.test(lower.slice(end))))));

/** 'Lint Free Towel', 'cruelty free gift set': what stands right before is what there is none of. */
const isFreeOf = (lower: string, start: number): boolean =>
  lower.startsWith('free ', start) && without.test(lower.slice(Math.max(0, start - 16), start));
const without =
  /(?<!\p{L})(?:lint|dust|bpa|pvc|lead|nickel|latex|gluten|sugar|dairy|lactose|nut|peanut|fat|salt|alcohol|caffeine|paraben|sulfate|sulphate|silicone|fragrance|scent|cruelty|plastic|paper|wire|cord|hands|tangle|wrinkle|crease|iron|stain|streak|smudge|odou?r|smoke|flicker|glare|noise|rust|maintenance|tool|drill|chemical|toxin|acid|grain|soy|egg|meat|gmo|pain|stress|worry|bubble|leak|spill|mess|slip|static|pill)\s$/u;
