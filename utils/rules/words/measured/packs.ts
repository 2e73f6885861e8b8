import type { Everywhere } from '../../phrases.ts';

/** Bags, boxes and tanks that are bought by what they hold, in litres. */
export const packs: Everywhere = {
  en: 'backpack~; rucksack~; hiking pack~; dry bag~; hydration pack~; cooler box~; cooler bag~; ice chest~; cool box~; fish tank~; aquarium~; storage bin~; trash can~; garbage can~; jerry can~',
  de: 'rucksack; *rucksack; rucksäcke; packsack; kühlbox; kühltasche; aquarium; mülleimer; kanister; regentonne; aufbewahrungsbox',
  fr: 'sac~ à dos; sac étanche; glacière~; aquarium~; poubelle~; jerrican~; bac~ de rangement',
  es: 'mochila~; bolsa~ estanca~; nevera~ portátil~; hielera~; acuario~; pecera~; cubo de basura; bote de basura; bidón; bidones',
  it: 'zaino; zaini; sacca stagna; borsa frigo; borsa termica; acquario; acquari; pattumiera; tanica; taniche',
  pt: 'mochila~; saco estanque; caixa térmica; bolsa térmica; cooler; aquário~; lixeira~; galão; galões',
  pl: 'plecak~; worek wodoszczelny; lodówka turystyczna; torba termiczna; akwarium; kosz na śmieci; kanister~',
  nl: 'rugzak; rugzakken; *rugzak; koelbox; koeltas; aquarium; prullenbak; jerrycan~; opbergbox',
  ru: 'рюкзак~; гермомеш~; сумка холодильник; термосумк~; аквариум~; канистр~; бак для мусора; мусорное ведро; контейнер для хранения',
  tr: 'sırt çantası; dağcı çantası; su geçirmez çanta; buzluk; termos çanta; akvaryum~; çöp kovası; bidon~',
  id: 'tas ransel; ransel; carrier; tas gunung; dry bag; cooler box; kotak pendingin; akuarium; tong sampah; jerigen',
  vi: 'balo; ba lô; túi khô; thùng đá; túi giữ nhiệt; bể cá; thùng rác; can nhựa',
  th: '*กระเป๋าเป้; *เป้เดินป่า; *เป้สะพายหลัง; *ถุงกันน้ำ; *กระติกน้ำแข็ง; *กล่องเก็บความเย็น; *ตู้ปลา; *ถังขยะ',
  zh: '*登山包; *双肩包; *雙肩包; *背包; *防水袋; *保温箱; *保溫箱; *冰桶; *鱼缸; *魚缸; *垃圾桶; *收纳箱; *收納箱',
  ja: '*リュック; *バックパック; *ザック; *ドライバッグ; *クーラーボックス; *保冷バッグ; *水槽; *ゴミ箱; *収納ボックス',
  ko: '*등산배낭; *배낭; *백팩; *방수백; *아이스박스; *쿨러백; *수조; *어항; *쓰레기통; *휴지통',
};
