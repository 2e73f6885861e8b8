import { findPhrases } from '../text/words.ts';

/** Voltage, frequency and plug of a country's sockets. */
const mains: Readonly<Record<string, string>> = {
  US: '120 V, 60 Hz, A/B',
  CA: '120 V, 60 Hz, A/B',
  MX: '127 V, 60 Hz, A/B',
  JP: '100 V, 50/60 Hz, A/B',
  TW: '110 V, 60 Hz, A/B',
  GB: '230 V, 50 Hz, G',
  IE: '230 V, 50 Hz, G',
  SG: '230 V, 50 Hz, G',
  MY: '240 V, 50 Hz, G',
  AE: '230 V, 50 Hz, G',
  DE: '230 V, 50 Hz, C/F',
  FR: '230 V, 50 Hz, C/E',
  ES: '230 V, 50 Hz, C/F',
  IT: '230 V, 50 Hz, C/F/L',
  NL: '230 V, 50 Hz, C/F',
  PL: '230 V, 50 Hz, C/E',
  RU: '230 V, 50 Hz, C/F',
  KZ: '220 V, 50 Hz, C/F',
  UZ: '220 V, 50 Hz, C/F',
  KR: '220 V, 60 Hz, C/F',
  CN: '220 V, 50 Hz, A/C/I',
  AU: '230 V, 50 Hz, I',
  NZ: '230 V, 50 Hz, I',
  BR: '127/220 V, 60 Hz, N',
  AR: '220 V, 50 Hz, I',
  TH: '220 V, 50 Hz, A/B/C/O',
  VN: '220 V, 50 Hz, A/C',
  ID: '230 V, 50 Hz, C/F',
};

export const mainsOf = (store: string): string | undefined => mains[store];

/** Goods that hang on a socket. */
const onMains =
  'kettle, toaster, blender, hair dryer, hairdryer, microwave, oven, fan heater, space heater, air fryer, vacuum cleaner, rice cooker, steam iron, humidifier, чайник электрический, электрочайник, тостер, блендер, фен, микроволновка, обогреватель, пылесос, утюг, увлажнитель, wasserkocher, toaster, mixer, haartrockner, föhn, heizlüfter, staubsauger, bügeleisen, bouilloire, grille-pain, sèche-cheveux, aspirateur, hervidor, tostadora, licuadora, secador, aspiradora, plancha, bollitore, tostapane, frullatore, asciugacapelli, aspirapolvere, chaleira elétrica, torradeira, liquidificador, secador de cabelo, czajnik elektryczny, toster, suszarka, odkurzacz, żelazko, 电水壶, 电热水壶, 吹风机, 吸尘器, 电饭煲, 電鍋, 吹風機, 吸塵器, ドライヤー, 電気ケトル, トースター, 炊飯器, 掃除機, 헤어드라이어, 전기포트, 청소기'
    .split(',')
    .map((word) => word.trim());

/** Whether a title names goods that hang on a socket. */
export const needsMains = (title: string): boolean => findPhrases(title, onMains).length > 0;
