import type { Phrases } from '../../phrases.ts';

/** What is worn over clothes and ears, by the names sellers give it in a row. */
export const protecting: readonly Phrases[] = [
  {
    en: 'apron~; pinafore~; smock~; tabard~; bib apron~; overall~; cobbler apron~',
    de: 'schürze~; kochschürze~; latzschürze~; kittel; kittelschürze~; vorbinder; grillschürze~; backschürze~',
    fr: 'tablier~; blouse~; sarrau~; chasuble~; bavette~; surblouse~',
    es: 'delantal; delantales; mandil; mandiles; pechera~; bata~; guardapolvo~; sobrecocina; pichi~',
    it: 'grembiul~; parannanz~; zinal~; traversa; traverse; camice; camici; pettorina',
    pt: 'avental; aventais; jaleco~; bata~; guarda pó; babador~; sobretudo de cozinha',
    pl: 'fartu~; zapask~; kitel~; ogrodniczk~ kuchenn~; podomk~',
    nl: 'schort~; keukenschort~; kookschort~; overgooier~; jasschort~; sloof',
    sv: 'förkläde; förkläden; köksförkläde; grillförkläde; skyddsrock; städrock',
    ru: 'фартук~; передник~; накидк~ для кухни; халат~; нагрудник~',
    tr: 'önlük; mutfak önlüğü; tulum; şef önlüğü; garson önlüğü',
    zh: '围裙; 圍裙; 围兜; 圍兜; 罩衣; 厨师服; 廚師服; 工作围裙',
    ja: 'エプロン; 前掛け; 割烹着; スモック; 胸当て',
    ko: '앞치마; 에이프런; 작업복; 주방복; 앞가리개',
    id: 'celemek; apron; afron; baju kerja dapur',
    vi: 'tạp dề; yếm; yếm bếp; tạp dề bếp',
    th: 'ผ้ากันเปื้อน; เอี๊ยม; เสื้อกันเปื้อน; ผ้าคลุมกันเปื้อน',
  },
  {
    en: 'ear warmer~; earmuff~; ear muff~; ear cover~; ear guard~; ear protector~; ear band~; ear wrap~; winter headband~',
    de: 'ohrenwärmer; ohrenschützer; ohrwärmer; ohrenklappen; stirnband; ohrenband',
    fr: 'cache oreilles; cache oreille; bandeau; protège oreilles; couvre oreilles; chauffe oreilles',
    es: 'orejera~; calentador~ de orejas; cubreorejas; protector~ de orejas; banda para orejas',
    it: 'paraorecchie; scaldaorecchie; copriorecchie; fascia per orecchie',
    pt: 'protetor~ de orelha; tapa orelhas; aquecedor~ de orelha; cobre orelhas',
    pl: 'nausznik~; ocieplacz~ na uszy; opask~ na uszy; ochraniacz~ na uszy',
    nl: 'oorwarmer~; oorkap~; oorbeschermer~; hoofdband~',
    sv: 'öronvärmare; öronmuffar; öronskydd; pannband',
    ru: 'наушник~ меховые; повязк~ на уши; согревател~ ушей; полоск~ на уши',
    zh: '耳罩; 耳套; 耳暖; 护耳; 護耳; 耳包',
    ja: 'イヤーマフ; 耳当て; 耳あて; イヤーウォーマー; 耳カバー',
    ko: '귀마개; 귀도리; 귀덮개; 이어머프; 귀보호대',
  },
];
