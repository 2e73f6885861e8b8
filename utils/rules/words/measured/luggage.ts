import type { Everywhere } from '../../phrases.ts';

/** Cases for journeys, which are bought by how tall they are. */
export const luggage: Everywhere = {
  en: 'suitcase~; luggage; trolley case~; carry on bag~',
  de: 'koffer; koffers; *koffer; trolley; reisetrolley',
  fr: 'valise~; bagage~ cabine; bagage~ à main',
  es: 'maleta~; valija~; maleta~ de viaje; equipaje de mano',
  it: 'valigia; valigie; trolley; bagaglio a mano',
  pt: 'mala~ de viagem; mala~ de bordo; mala~ de mão',
  pl: 'walizk~; walizek',
  nl: 'koffer; koffers; reiskoffer; handbagage',
  ru: 'чемодан~',
  tr: 'valiz~; bavul~; kabin boy valiz',
  id: 'koper',
  vi: 'vali; va li',
  th: '*กระเป๋าเดินทาง; *กระเป๋าล้อลาก',
  zh: '*行李箱; *拉杆箱; *拉桿箱; *旅行箱; *登机箱; *登機箱',
  ja: '*スーツケース; *キャリーケース; *キャリーバッグ',
  ko: '*캐리어; *여행용 가방',
};
