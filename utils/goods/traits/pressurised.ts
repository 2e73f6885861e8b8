import { seldom } from '../phrases/seldom.ts';

/**
 * Cosmetics that come in cans under pressure, whether a title calls them aerosols or not: dry shampoo, what keeps hair, what is
 * sprayed under arms, foam for hair and beards. A mist for the face and a conditioner are pumped.
 */
const cans = seldom(
  /(?<!\p{L})(?:dry shampoos?|trockenshampoos?|shampo+ings? secs?|champ[úu]s? (?:en )?seco|shampoo (?:a )?sec+o|champ[ôo] (?:a )?seco|сух\p{L}{2} шампун\p{L}*|шампун\p{L}+ сух\p{L}{2}|such\p{L}{1,3} szampon\p{L}*|szampon\p{L}* such\p{L}{1,3}|droogshampoo|torrs(?:ch|h)ampoo?|kuru şampuan|sampo kering|dầu gội khô|haar(?:spray|lack)|hårspray|saç spreyi|lakier\p{L}* do włosów|лак\p{L}* для волос|laca|lacca|laque|sprays? coiffants?|(?:hair|styling) mousse|haar(?:mousse|schaum)|schaumfestiger|mousses? coiffantes?|espuma (?:de|para) (?:el |o )?(?:pelo|cabello|peinado|cabelo)|spuma (?:per )?capelli|мусс\p{L}* для (?:волос|укладки)|пен[аы] для укладки|piank\p{L} do (?:włosów|stylizacji)|hårmousse|saç köpüğü|(?:deo(?:dor\p{L}+)?|d[ée]sodor\p{L}+|antiperspirant|antitranspirant\p{L}*|body)[\s-]?(?:en |em |in )?(?:body )?spray|дезодорант\p{L}*[\s-]спрей|дезодорант\p{L}* аэрозол\p{L}*|shaving foam|rasierschaum|mousses? à raser|espumas? (?:de|para) (?:afeitar|rasurar|barbear)|schiuma da barba|пен[аы] для бритья|piank\p{L} do golenia|scheerschuim|rakskum|tıraş köpüğü)(?!\p{L})|干发喷雾|免洗喷雾|剃须泡沫|ドライシャンプー|シェービングフォーム|드라이\s?샴푸|헤어\s?무스|ヘアムース|摩丝|쉐이빙\s?폼|데오드란트\s?스프레이/iu,
);
const unpressed =
  /pump|zerstäuber|non[\s-]?aerosol|(?:ohne|sans|sin|senza|sem|без|bez|zonder|utan)\s(?:treibgas|aerosol|aérosol|gas|gaz|газ|drivgas)|crystal|kristall|cristal|alun|alum(?!in)|кристалл|powder|pulver|pou?dre|polvo(?!\p{L})|polvere|пудр|порош|puder(?!\p{L})|proszk|poeder|toz(?!\p{L})|(?<!\p{L})bar(?!\p{L})|solid|sheets?(?!\p{L})|粉|パウダー|シート|파우더/iu;

/** The words by which a cosmetic is under pressure; undefined where a title has none, or says that it is pumped or strewn. */
export const underPressure = (title: string): string | undefined =>
  unpressed.test(title) ? undefined : cans.exec(title)?.[0].trim();
