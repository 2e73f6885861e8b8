import type { Everywhere } from '../../phrases.ts';

/** What is plugged in or gives power, bought by its watts. */
export const appliances: Everywhere = {
  en: 'space heater~; fan heater~; oil radiator~; solar panel~; vacuum cleaner~; steam iron~; soldering iron~; toaster~; microwave~; power inverter~; wall charger~; fast charger~; car charger~; heat gun~; angle grinder~; grow light~; immersion blender~; hair straightener~',
  de: 'heizlüfter; ölradiator; heizgerät; solarmodul; solarpanel; staubsauger; bügeleisen; lötkolben; toaster; mikrowelle; wechselrichter; ladegerät; schnellladegerät; heißluftpistole; winkelschleifer; stabmixer; glätteisen',
  fr: 'radiateur~; chauffage~ d appoint; panneau solaire; aspirateur~; fer~ à repasser; fer~ à souder; grille pain; micro ondes; onduleur~; chargeur~ (rapide~|secteur|mural); décapeur thermique; meuleuse~; mixeur~ plongeant~; lisseur~',
  es: 'calefactor~; calentador~; panel~ solar~; paneles solares; aspiradora~; plancha~ de vapor; cautín; tostadora~; microondas; inversor~; cargador~ (rápido~|de pared); pistola de calor; amoladora~; esmeriladora~; plancha~ de pelo',
  it: 'termoventilator~; stufa elettrica; radiator~; pannell~ solar~; aspirapolvere; ferro da stiro; saldator~; tostapane; microonde; inverter; caricatore rapido; caricabatterie; pistola termica; smerigliatric~; piastra per capelli',
  pt: 'aquecedor~; painel solar; painéis solares; aspirador~ de pó; ferro de passar; ferro de solda; torradeira~; micro ondas; inversor~; carregador~ (rápido|turbo|de parede); soprador térmico; esmerilhadeira~; chapinha~',
  pl: 'grzejnik~; termowentylator~; farelka; panel słoneczny; panel solarny; odkurzacz~; żelazko; lutownic~; toster~; mikrofalówk~; przetwornic~; ładowark~ (sieciow~|szybk~); opalark~; szlifierk~ kątow~; blender ręczny; prostownic~',
  nl: 'ventilatorkachel; radiator~; zonnepaneel; zonnepanelen; stofzuiger~; strijkijzer~; soldeerbout; broodrooster~; magnetron; omvormer~; snellader~; heteluchtpistool; haakse slijper; staafmixer~; stijltang',
  ru: 'обогревател~; тепловентилятор~; конвектор~; радиатор~ масляный; солнечная панель; пылесос~; утюг~; паяльник~; тостер~; микроволновка; микроволновая печь; инвертор~; зарядное устройство; быстрая зарядка; строительный фен; болгарка; погружной блендер; выпрямитель для волос',
  tr: 'ısıtıcı~; fanlı ısıtıcı; radyatör~; güneş paneli; elektrikli süpürge; ütü; havya; tost makinesi; ekmek kızartma; mikrodalga; inverter; hızlı şarj; sıcak hava tabancası; avuç taşlama; el blenderi; saç düzleştirici',
  id: 'pemanas ruangan; panel surya; vacuum cleaner; penyedot debu; setrika; solder; pemanggang roti; microwave; inverter; charger; adaptor charger; gerinda; catokan',
  vi: 'máy sưởi; quạt sưởi; pin năng lượng mặt trời; tấm pin mặt trời; máy hút bụi; bàn ủi; bàn là; mỏ hàn; máy nướng bánh; lò vi sóng; củ sạc; sạc nhanh; máy mài; máy duỗi tóc',
  th: '*เครื่องทำความร้อน; *ฮีตเตอร์; *แผงโซล่าเซลล์; *เครื่องดูดฝุ่น; *เตารีด; *หัวแร้ง; *เครื่องปิ้งขนมปัง; *ไมโครเวฟ; *หัวชาร์จ; *ที่หนีบผม',
  zh: '*取暖器; *电暖器; *電暖器; *太阳能板; *太陽能板; *吸尘器; *吸塵器; *电熨斗; *熨斗; *电烙铁; *吐司机; *微波炉; *微波爐; *逆变器; *充电头; *充電頭; *快充头; *角磨机; *直发器',
  ja: '*ヒーター; *ソーラーパネル; *掃除機; *アイロン; *はんだごて; *トースター; *電子レンジ; *インバーター; *急速充電器; *ヒートガン; *グラインダー; *ヘアアイロン',
  ko: '*히터; *온풍기; *태양광 패널; *청소기; *다리미; *인두기; *토스터; *전자레인지; *인버터; *고속충전기; *충전기; *그라인더; *고데기',
};
