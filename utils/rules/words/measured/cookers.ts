import type { Everywhere } from '../../phrases.ts';

/** Pots and cookers, which are bought by what they hold, from a litre on. */
export const cookers: Everywhere = {
  en: 'air fryer~; rice cooker~; slow cooker~; pressure cooker~; multicooker~; stock pot~; stockpot~; saucepan~; dutch oven~; deep fryer~; bread maker~; kettle~; humidifier~; dehumidifier~',
  de: 'heißluftfritteuse; fritteuse; reiskocher; schongarer; schnellkochtopf; kochtopf; bräter; stieltopf; luftbefeuchter; luftentfeuchter',
  fr: 'friteuse~; cuiseur~ à riz; mijoteuse~; autocuiseur~; cocotte~; casserole~; marmite~; faitout~; humidificateur~',
  es: 'freidora~ de aire; freidora~; arrocera~; olla~; olla~ de presión; cacerola~; cazuela~; humidificador~',
  it: 'friggitrice ad aria; friggitric~; cuociriso; pentola a pressione; casseruol~; pentol~; umidificator~',
  pt: 'fritadeira~; air fryer; panela~ elétrica~; panela~ de pressão; panela~ de arroz; caçarola~; caldeirão; umidificador~',
  pl: 'frytkownic~; ryżowar~; wolnowar~; szybkowar~; garnek; garnk~; rondel~; nawilżacz~',
  nl: 'airfryer~; heteluchtfriteuse~; rijstkoker~; slowcooker~; snelkookpan; kookpan; braadpan; steelpan; luchtbevochtiger~',
  ru: 'аэрогрил~; фритюрниц~; рисоварк~; мультиварк~; скороварк~; кастрюл~; казан~; ковш~; увлажнител~ воздуха',
  tr: 'airfryer; fritöz~; pilav pişirici; düdüklü tencere; tencere~; tenceresi; hava nemlendirici',
  id: 'air fryer; penanak nasi; rice cooker; magic com; panci presto; panci; slow cooker; humidifier',
  vi: 'nồi chiên không dầu; nồi cơm điện; nồi áp suất; nồi chậm; nồi; máy tạo ẩm',
  th: '*หม้อทอดไร้น้ำมัน; *หม้อหุงข้าว; *หม้อตุ๋น; *หม้อแรงดัน; *หม้อ; *เครื่องทำความชื้น',
  zh: '*空气炸锅; *空氣炸鍋; *气炸锅; *氣炸鍋; *电饭煲; *電飯煲; *電鍋; *电炖锅; *高压锅; *壓力鍋; *汤锅; *湯鍋; *奶锅; *加湿器; *加濕器',
  ja: '*ノンフライヤー; *炊飯器; *圧力鍋; *電気圧力鍋; *片手鍋; *両手鍋; *寸胴鍋; *加湿器; *除湿機',
  ko: '*에어프라이어; *전기밥솥; *압력솥; *밥솥; *냄비; *슬로우쿠커; *가습기; *제습기',
};
