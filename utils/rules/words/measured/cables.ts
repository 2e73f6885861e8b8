import type { Everywhere } from '../../phrases.ts';

/** Cables, hoses and ropes. */
export const cables: Everywhere = {
  en: 'extension lead~; extension reel~; hose reel~; hosepipe~; string light~; fairy light~; (hdmi|usb|ethernet|charging|extension|lightning|type c|usb c|audio|aux|network|power) (cable~|cord~|lead~); garden hose~; rope; led strip~; ribbon~',
  de: 'kabel; *kabel; lichterkette~; kabeltrommel; gartenschlauch*; led streifen; seil',
  fr: 'câble~; rallonge~; enrouleur~; guirlande~ (lumineuse~|led); tuyau~ d arrosage',
  es: 'cable~ (hdmi|usb|de red|de carga); alargador~; alargue~; prolongador~; extensión eléctrica; manguera~',
  it: 'cav~; prolung~; catena luminosa; catene luminose; tubo da giardino',
  pt: 'cabo~ (hdmi|usb|de rede); extensão elétrica; varal de luzes; cordão de luzes; mangueira~; extensão',
  pl: 'kabel; kabl~; przedłużacz~; wąż ogrodowy; taśma led',
  nl: 'kabel; *kabel; verlengsnoer~; haspel; kabelhaspel; lichtsnoer; lichtslinger; tuinslang; touw',
  ru: 'кабел~; удлинител~; гирлянд~; шланг~; лента светодиодная; веревк~',
  tr: '(şarj|uzatma|hdmi) kablo*; halat; bahçe hortum*; şerit led',
  id: 'kabel; selang; tali tambang; lampu strip',
  vi: 'dây (sạc|cáp|điện|cáp mạng|thừng|led); cáp sạc; ống nước',
  th: '*สายชาร์จ; *สาย hdmi; *สาย type; *สายยาง; *ปลั๊กพ่วง; *เชือก; *ไฟเส้น',
  zh: '*数据线; *插线板; *插排; *排插; *延長插座; *灯串; *燈串; *充电线; *充電線; *傳輸線; *网线; *網路線; *延长线; *延長線; *水管; *灯带; *燈條',
  ja: '*ケーブル; *電源タップ; *イルミネーションライト; *延長コード; *ledテープ; *ホース; *ロープ',
  ko: '*충전케이블; *멀티탭; *조명줄; *충전 케이블; *연장케이블; *연장 케이블; *멀티탭 연장; *로프; *호스',
};
