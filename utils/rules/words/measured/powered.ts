import type { Everywhere } from '../../phrases.ts';

/** Lamps, kettles and dryers, which are bought by their watts. */
export const powered: Everywhere = {
  en: 'bulb~; led lamp~; flashlight~; torch; headlamp~; head torch; work light~; lantern~; led light~; flood light~; floodlight~; kettle~; hair dryer~; blender~',
  de: 'glühbirne~; led lampe~; leuchtmittel; wasserkocher~',
  fr: 'ampoule~; bouilloire~; sèche cheveux',
  es: 'foco~ led; bombilla~; ampolleta~; hervidor~; secador~ de pelo',
  it: 'lampadin~; asciugacapelli; bollitor~',
  pt: 'lâmpada~; chaleira~ elétrica~; secador~ de cabelo',
  pl: 'żarówk~; suszark~; czajnik~ elektryczn~',
  nl: 'gloeilamp~; ledlamp~; waterkoker~; haardroger~',
  ru: '(лампа|лампочка) светодиодн~; лампочк~; прожектор~; фен; чайник электрическ~; блендер~',
  tr: 'ampul~; led lamba; led lambası; saç kurutma; su ısıtıcı; su ısıtıcısı',
  id: 'bohlam; lampu led; pengering rambut; teko listrik',
  vi: 'bóng đèn; đèn led; đèn pha; máy sấy tóc; ấm siêu tốc',
  th: '*หลอดไฟ; *โคมไฟ; *สปอตไลท์; *ไดร์เป่าผม; *กาต้มน้ำ',
  zh: '*灯泡; *燈泡; *電燈泡; *吹风机; *吹風機; *电热水壶; *電熱水壺',
  ja: '*電球; *led電球; *電気ケトル; *ドライヤー',
  ko: '*전구; *led 조명; *헤어드라이어; *헤어 드라이어; *전기포트; *전기 포트',
};
