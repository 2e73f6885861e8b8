import type { Everywhere } from '../../phrases.ts';

/** Batteries as large as a box, which goods are run from. */
export const powerStations: Everywhere = {
  en: 'power station~; solar generator~',
  de: 'powerstation~; power station; solargenerator~; tragbares kraftwerk',
  fr: 'station~ électrique~; station~ d énergie; générateur~ solaire~',
  es: 'estación de energía; estación eléctrica; estaciones de energía; generador~ solar; generadores solares',
  it: 'power station; stazione di energia; centrale elettrica portatile; generator~ solar~',
  pt: 'power station; estação de energia; estações de energia; gerador solar; geradores solares',
  pl: 'power station; stacja zasilania; stacja energetyczna; generator solarny',
  nl: 'powerstation~; power station; zonnegenerator~; energiestation~',
  ru: 'электростанц~; зарядн~ станци~; солнечн~ генератор~',
  tr: 'güç istasyonu; güç kaynağı; solar jeneratör; güneş jeneratörü',
  id: 'power station; stasiun daya; genset surya',
  vi: 'trạm sạc; trạm sạc dự phòng; trạm phát điện; trạm điện di động',
  th: '*สถานีไฟฟ้า; *พาวเวอร์สเตชั่น; *เครื่องสำรองไฟ',
  zh: '*户外电源; *戶外電源; *储能电源; *儲能電源; *便携电站',
  ja: '*ポータブル電源; *ポータブルバッテリー; *蓄電池',
  ko: '*파워스테이션; *휴대용 전원; *캠핑 파워뱅크',
};
