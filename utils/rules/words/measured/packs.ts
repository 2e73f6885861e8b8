import type { Everywhere } from '../../phrases.ts';

/** Bags, boxes and tanks that are bought by what they hold, in litres. */
export const packs: Everywhere = {
  en: 'storage box~; storage tote~; laundry basket~; laundry hamper~; rain barrel~; backpack~; rucksack~; hiking pack~; dry bag~; hydration pack~; cooler box~; cooler bag~; ice chest~; cool box~; fish tank~; aquarium~; aquarium tank~; storage bin~; trash can~; garbage can~; jerry can~',
  de: 'wäschekorb; stapelbox~; einkaufstrolley; rucksack; *rucksack; rucksäcke; packsack; kühlbox; kühltasche; aquarium; mülleimer; kanister; regentonne; aufbewahrungsbox',
  fr: 'boîte~ de rangement; panier~ à linge; récupérateur d eau; sac~ à dos; sac étanche; glacière~; aquarium~; poubelle~; jerrican~; bac~ de rangement',
  es: 'caja~ organizadora~; caja~ de almacenaje; cesto de ropa; canasto de ropa; mochila~; bolsa~ estanca~; nevera~ portátil~; hielera~; acuario~; pecera~; cubo de basura; bote de basura; bidón; bidones',
  it: 'contenitore salvaspazio; scatola portaoggetti; cesto biancheria; portabiancheria; zaino; zaini; sacca stagna; borsa frigo; borsa termica; acquario; acquari; pattumiera; tanica; taniche',
  pt: 'caixa~ organizadora~; cesto de roupa; caixa plástica; mochila~; saco estanque; caixa térmica; bolsa térmica; cooler; aquário~; lixeira~; galão; galões',
  pl: 'pojemnik do przechowywania; kosz na pranie; skrzynia ogrodowa; plecak~; worek wodoszczelny; lodówka turystyczna; torba termiczna; akwarium; kosz na śmieci; kanister~',
  nl: 'wasmand; stapelbox~; regenton; rugzak; rugzakken; *rugzak; koelbox; koeltas; aquarium; prullenbak; prullenbakken; pedaalemmer~; afvalemmer; jerrycan~; opbergbox',
  ru: 'ящик для хранения; корзина для белья; бочка; рюкзак~; гермомеш~; сумка холодильник; термосумк~; аквариум~; канистр~; бак для мусора; мусорное ведро; контейнер для хранения',
  tr: 'saklama kutusu; çamaşır sepeti; depolama kutusu; sırt çantası; dağcı çantası; su geçirmez çanta; buzluk; termos çanta; akvaryum~; çöp kovası; bidon~',
  id: 'box kontainer; container box; keranjang baju; kotak penyimpanan; tas ransel; ransel; carrier; tas gunung; dry bag; cooler box; kotak pendingin; akuarium; tong sampah; jerigen',
  vi: 'thùng nhựa; giỏ đựng đồ giặt; hộp đựng đồ; balo; ba lô; túi khô; thùng đá; túi giữ nhiệt; bể cá; thùng rác; can nhựa',
  th: '*กระเป๋าเป้; *เป้เดินป่า; *เป้สะพายหลัง; *ถุงกันน้ำ; *กระติกน้ำแข็ง; *กล่องเก็บความเย็น; *ตู้ปลา; *ถังขยะ',
  zh: '*登山包; *双肩包; *雙肩包; *背包; *防水袋; *保温箱; *保溫箱; *冰桶; *鱼缸; *魚缸; *垃圾桶; *收纳箱; *收納箱',
  ja: '*リュック; *バックパック; *ザック; *ドライバッグ; *クーラーボックス; *保冷バッグ; *水槽; *ゴミ箱; *収納ボックス',
  ko: '*등산배낭; *배낭; *백팩; *방수백; *아이스박스; *쿨러백; *수조; *어항; *쓰레기통; *휴지통',
};
