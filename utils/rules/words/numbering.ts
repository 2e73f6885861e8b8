import type { Nouns } from './nouns/nouns.ts';

/** What stands right before a number that is no measure: sizes, models, versions, ages, colours, ranges; a hyphen stands for a space too. */
export const numbering: Nouns = {
  en: `
size sz eu us uk model mod no nr num number series gen generation version ver vol volume part level grade grit shade color colour age ages type class stage step phase
for from since over to and pack set set-of pack-of box-of case-of lot-of
engine engines motor motors
iphone ipad galaxy redmi note windows office ps xbox usb hdmi cat wifi bluetooth ddr rtx gtx rx core ryzen ip spf lsf fps uv upf ph din iso en astm
`,
  de: 'größe gr modell serie typ ab bis seit und set-mit motor motoren',
  fr: 'taille pointure t modèle depuis et lot-de moteur moteurs années année',
  es: 'talla número modelo nº desde y motor motores aro rin rodado años década década-de',
  it: 'taglia numero modello dal motore motori',
  pt: 'tamanho número modelo nº motor motores aro anos década-de',
  pl: 'rozmiar rozm numer od model silnik silnika silników',
  ru: 'размер р модель номер серия том часть для цвет тон оттенок артикул арт от до двигатель двигателя двигателей мотор моторов',
  nl: 'maat model jaren',
  ar: 'مقاس موديل رقم عمر من إلى قطعة',
  sv: 'storlek strl modell nr från ålder',
  tr: 'beden numara no model',
  id: 'nomor model seri',
  vi: 'số mẫu',
};
