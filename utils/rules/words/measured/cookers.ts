import type { Everywhere } from '../../phrases.ts';

/** Pots, kettles and cookers, which are bought by what they hold, from a litre on. */
export const cookers: Everywhere = {
  en: 'air fryer~; rice cooker~; slow cooker~; pressure cooker~; multicooker~; stock pot~; stockpot~; saucepan~; dutch oven~; deep fryer~; bread maker~; kettle~; humidifier~; dehumidifier~; blender~; juicer~; steamer pot~; steamer~',
  de: 'heißluftfritteuse; fritteuse; reiskocher; schongarer; schnellkochtopf; kochtopf; bräter; stieltopf; luftbefeuchter; luftentfeuchter; wasserkocher; standmixer; entsafter; smoothiemaker; dampfgarer; einkochtopf; dämpftopf',
  fr: 'friteuse~; cuiseur~ à riz; mijoteuse~; autocuiseur~; cocotte~; casserole~; marmite~; faitout~; humidificateur~; bouilloire~; blender~; mixeur~; centrifugeuse~; cuit vapeur; couscoussier~',
  es: 'freidora~ de aire; freidora~; arrocera~; olla~; olla~ de presión; cacerola~; cazuela~; humidificador~; hervidor~; pava~ eléctrica~; licuadora~; batidora~ de vaso; exprimidor~; vaporera~; tamalera~',
  it: 'friggitrice ad aria; friggitric~; cuociriso; pentola a pressione; casseruol~; pentol~; umidificator~; bollitor~; frullator~; centrifug~; vaporiera; vaporiere; couscoussiera',
  pt: 'fritadeira~; air fryer; panela~ elétrica~; panela~ de pressão; panela~ de arroz; caçarola~; caldeirão; umidificador~; chaleira~; panela~; liquidificador~; espremedor~; panela~ a vapor; cuscuzeira~',
  pl: 'frytkownic~; ryżowar~; wolnowar~; szybkowar~; garnek; garnk~; rondel~; nawilżacz~; czajnik~; blender~; sokowirówk~; wyciskark~; parowar~',
  nl: 'airfryer~; heteluchtfriteuse~; rijstkoker~; slowcooker~; snelkookpan; kookpan; braadpan; steelpan; luchtbevochtiger~; waterkoker~; blender~; sapcentrifuge~; stoompan~; stomer~',
  ru: 'аэрогрил~; фритюрниц~; рисоварк~; мультиварк~; скороварк~; кастрюл~; казан~; ковш~; увлажнител~ воздуха; чайник~; электрочайник~; термопот~; блендер~; соковыжималк~; пароварк~; мантоварк~',
  tr: 'airfryer; fritöz~; pilav pişirici; düdüklü tencere; tencere~; tenceresi; hava nemlendirici; su ısıtıcı; su ısıtıcısı; kettle; çaydanlık; blender~; meyve sıkacağı; buharlı pişirici',
  id: 'air fryer; penanak nasi; rice cooker; magic com; panci presto; panci; slow cooker; humidifier; teko listrik; ketel; blender; juicer; kukusan; dandang',
  vi: 'nồi chiên không dầu; nồi cơm điện; nồi áp suất; nồi chậm; nồi; máy tạo ẩm; ấm siêu tốc; ấm đun nước; máy xay; máy xay sinh tố; máy ép; nồi hấp; xửng hấp; bình đun (siêu tốc|nước)',
  th: '*หม้อทอดไร้น้ำมัน; *หม้อหุงข้าว; *หม้อตุ๋น; *หม้อแรงดัน; *หม้อ; *เครื่องทำความชื้น; *กาต้มน้ำ; *กระติกน้ำร้อน; *เครื่องปั่น; *เครื่องคั้น; *หม้อนึ่ง; *ซึ้งนึ่ง',
  zh: '*空气炸锅; *空氣炸鍋; *气炸锅; *氣炸鍋; *电饭煲; *電飯煲; *電鍋; *电炖锅; *高压锅; *壓力鍋; *汤锅; *湯鍋; *奶锅; *加湿器; *加濕器; *电水壶; *电热水壶; *烧水壶; *電水壺; *電熱水壺; *快煮壺; *热水瓶; *熱水瓶; *破壁机; *榨汁机; *果汁機; *搅拌机; *調理機; *蒸锅; *蒸鍋',
  ja: '*ノンフライヤー; *炊飯器; *圧力鍋; *電気圧力鍋; *片手鍋; *両手鍋; *寸胴鍋; *加湿器; *除湿機; *電気ケトル; *ケトル; *やかん; *電気ポット; *ミキサー; *ジューサー; *蒸し器; *せいろ',
  ko: '*에어프라이어; *전기밥솥; *압력솥; *밥솥; *냄비; *슬로우쿠커; *가습기; *제습기; *전기포트; *전기 포트; *전기주전자; *주전자; *믹서기; *블렌더; *착즙기; *찜기; *찜솥',
};
