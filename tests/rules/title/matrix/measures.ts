import type { Class } from './cells.ts';

/** Whole titles with a number whose unit is missing, by what is measured; and numbers that need none. */
export const measures: Readonly<Record<string, Class>> = {
  volume: {
    rule: 'unit-missing',
    cells: {
      en: [
        'Shampoo Aloe 400; Olive Oil Extra Virgin 750 Glass Bottle; Hand Soap Lavender 300',
        'Olive Oil Bottles, 2 Pack; Perfume Atomizer, 5 Piece Set',
      ],
      de: [
        'Shampoo Aloe 400; Olivenöl nativ extra 750 Glasflasche; Flüssigseife Lavendel 300',
        'Ölflaschen 2er Pack; Parfümzerstäuber 5 Stück',
      ],
      fr: [
        'Shampooing aloe 400; Huile d’olive vierge extra 750 en verre; Savon liquide lavande 300',
        'Bouteilles à huile, lot de 2; Vaporisateurs de parfum, 5 pièces',
      ],
      es: [
        'Champú aloe 400; Aceite de oliva virgen extra 750 vidrio; Jabón líquido lavanda 300',
        'Aceiteras de vidrio, 2 unidades; Vaporizadores de perfume, 5 piezas',
      ],
      it: [
        'Shampoo aloe 400; Olio extravergine di oliva 750 vetro; Sapone liquido lavanda 300',
        'Bottiglie per olio, 2 pezzi; Vaporizzatori profumo, 5 pezzi',
      ],
      pt: [
        'Shampoo aloe 400; Azeite extra virgem 750 vidro; Sabonete líquido lavanda 300',
        'Garrafas para azeite, 2 unidades; Borrifadores de perfume, 5 peças',
      ],
      pl: [
        'Szampon aloesowy 400; Oliwa z oliwek extra virgin 750 szkło; Mydło w płynie lawenda 300',
        'Butelki na oliwę, 2 sztuki; Atomizery do perfum, 5 sztuk',
      ],
      nl: [
        'Shampoo aloë 400; Olijfolie extra vierge 750 glas; Vloeibare zeep lavendel 300',
        'Olieflessen, 2 stuks; Parfumverstuivers, 5 stuks',
      ],
      ru: [
        'Шампунь с алоэ 400; Масло оливковое 750 стекло; Жидкое мыло лаванда 300',
        'Бутылки для масла, 2 шт; Атомайзеры для духов, 5 шт',
      ],
      tr: [
        'Aloe şampuan 400; Sızma zeytinyağı 750 cam; Sıvı sabun lavanta 300',
        'Yağ şişesi, 2 adet; Parfüm şişesi seti, 5 parça',
      ],
      id: [
        'Sampo lidah buaya 400; Minyak zaitun extra virgin 750 kaca; Sabun cair lavender 300',
        'Botol minyak kaca, 2 buah; Botol parfum isi ulang, 5 buah',
      ],
      vi: [
        'Dầu gội nha đam 400; Dầu ô liu nguyên chất 750 chai thủy tinh; Nước rửa tay oải hương 300',
        'Chai đựng dầu ăn, 2 chiếc; Lọ chiết nước hoa, 5 lọ',
      ],
      th: ['แชมพูว่านหางจระเข้ 400; น้ำมันมะกอก 750 ขวดแก้ว; สบู่เหลวลาเวนเดอร์ 300', 'ขวดน้ำมัน 2 ใบ; ขวดน้ำหอมเปล่า 5 ชิ้น'],
      zh: ['芦荟洗发水 400; 特级初榨橄榄油 750 玻璃瓶; 薰衣草洗手液 300', '油壶 玻璃 2个; 香水分装瓶 5支'],
      'zh-Hant': ['蘆薈洗髮精 400; 特級初榨橄欖油 750 玻璃瓶; 薰衣草洗手乳 300', '油壺 玻璃 2個; 香水分裝瓶 5支'],
      ja: [
        'アロエシャンプー 400; オリーブオイル 750 ガラス瓶; ハンドソープ ラベンダー 300',
        'オイルボトル ガラス 2個; 香水アトマイザー 5本',
      ],
      ko: ['알로에 샴푸 400; 올리브유 750 유리병; 핸드워시 라벤더 300', '오일병 유리 2개; 향수 공병 5개'],
    },
  },
  weight: {
    rule: 'unit-missing',
    cells: {
      en: [
        'Almonds Roasted 500; Ground Coffee Dark Roast 250; Rice Basmati 1000',
        'Tea Bags Green Tea, 100 Count; Coffee Cups, Set of 6',
      ],
      de: [
        'Mandeln geröstet 500; Kaffeebohnen dunkel 250; Basmatireis 1000',
        'Grüner Tee, 100 Beutel; Kaffeetassen 6er Set',
      ],
      fr: [
        'Amandes grillées 500; Café moulu corsé 250; Riz basmati 1000',
        'Thé vert, 100 sachets; Tasses à café, lot de 6',
      ],
      es: [
        'Almendras tostadas 500; Café molido oscuro 250; Arroz basmati 1000',
        'Té verde, 100 bolsitas; Tazas de café, 6 unidades',
      ],
      it: [
        'Mandorle tostate 500; Caffè macinato scuro 250; Riso basmati 1000',
        'Tè verde, 100 bustine; Tazze da caffè, 6 pezzi',
      ],
      pt: [
        'Amêndoas torradas 500; Café moído escuro 250; Arroz basmati 1000',
        'Chá verde, 100 saquinhos; Xícaras de café, 6 unidades',
      ],
      pl: [
        'Migdały prażone 500; Kawa mielona ciemna 250; Ryż basmati 1000',
        'Herbata zielona, 100 torebek; Filiżanki do kawy, 6 sztuk',
      ],
      nl: [
        'Amandelen geroosterd 500; Gemalen koffie donker 250; Basmatirijst 1000',
        'Groene thee, 100 zakjes; Koffiekopjes, set van 6',
      ],
      ru: [
        'Миндаль жареный 500; Кофе молотый тёмный 250; Рис басмати 1000',
        'Чай зелёный, 100 пакетиков; Чашки кофейные, 6 шт',
      ],
      tr: [
        'Kavrulmuş badem 500; Filtre kahve koyu 250; Basmati pirinç 1000',
        'Yeşil çay, 100 poşet; Kahve fincanı, 6 adet',
      ],
      id: [
        'Kacang almond panggang 500; Kopi bubuk hitam 250; Beras basmati 1000',
        'Teh hijau celup, isi 100 kantong; Cangkir kopi, 6 buah',
      ],
      vi: [
        'Hạnh nhân rang 500; Cà phê bột đậm 250; Gạo basmati 1000',
        'Trà xanh túi lọc, 100 gói; Tách cà phê, bộ 6 chiếc',
      ],
      th: ['อัลมอนด์อบ 500; กาแฟคั่วบด 250; ข้าวหอมมะลิ 1000', 'ชาเขียว 100 ซอง; แก้วกาแฟ 6 ใบ'],
      zh: ['烤杏仁 500; 深烘咖啡粉 250; 泰国香米 1000', '绿茶 100包; 咖啡杯 6个'],
      'zh-Hant': ['烤杏仁 500; 深焙咖啡粉 250; 泰國香米 1000', '綠茶 100包; 咖啡杯 6個'],
      ja: [
        'ローストアーモンド 500; コーヒー粉 深煎り 250; バスマティ米 1000',
        '緑茶ティーバッグ 100個入り; コーヒーカップ 6個',
      ],
      ko: ['구운 아몬드 500; 원두커피 다크 250; 바스마티 쌀 1000', '녹차 티백 100개; 커피잔 6개'],
    },
  },
  charge: {
    rule: 'unit-missing',
    cells: {
      en: [
        'Power Bank 20000 with Display; Portable Charger 10000, Black',
        'Power Bank 20000 mAh, 22.5 W; Anker 325 Power Bank Case',
      ],
      de: [
        'Powerbank 20000 mit Display; Powerbank 10000 schwarz',
        'Powerbank 20000 mAh, 22,5 W; Powerbank Tasche für 2 Geräte',
      ],
      fr: [
        'Batterie externe 20000 avec écran; Batterie externe 10000 noire',
        'Batterie externe 20000 mAh, 22,5 W; Étui pour batterie externe, 2 poches',
      ],
      es: [
        'Batería externa 20000 con pantalla; Cargador portátil 10000 negro',
        'Batería externa 20000 mAh, 22,5 W; Funda para batería externa, 2 bolsillos',
      ],
      it: [
        'Power bank 20000 con display; Batteria esterna 10000 nera',
        'Power bank 20000 mAh, 22,5 W; Custodia per power bank, 2 tasche',
      ],
      pt: [
        'Carregador portátil 20000 com visor; Power bank 10000 preto',
        'Carregador portátil 20000 mAh, 22,5 W; Capa para power bank, 2 bolsos',
      ],
      pl: [
        'Powerbank 20000 z wyświetlaczem; Powerbank 10000 czarny',
        'Powerbank 20000 mAh, 22,5 W; Etui na powerbank, 2 kieszenie',
      ],
      nl: [
        'Powerbank 20000 met display; Powerbank 10000 zwart',
        'Powerbank 20000 mAh, 22,5 W; Hoes voor powerbank, 2 vakken',
      ],
      ru: [
        'Повербанк 20000 с дисплеем; Внешний аккумулятор 10000 чёрный',
        'Повербанк 20000 мАч, 22,5 Вт; Чехол для повербанка, 2 кармана',
      ],
      tr: [
        'Powerbank 20000 ekranlı; Taşınabilir şarj cihazı 10000 siyah',
        'Powerbank 20000 mAh, 22,5 W; Powerbank çantası, 2 gözlü',
      ],
      id: [
        'Powerbank 20000 layar digital; Power bank 10000 hitam',
        'Powerbank 20000 mAh, 22,5 W; Tas powerbank, 2 kantong',
      ],
      vi: [
        'Sạc dự phòng 20000 có màn hình; Pin sạc dự phòng 10000 đen',
        'Sạc dự phòng 20000 mAh, 22.5 W; Túi đựng sạc dự phòng, 2 ngăn',
      ],
      th: ['พาวเวอร์แบงค์ 20000 มีหน้าจอ; แบตสำรอง 10000 สีดำ', 'พาวเวอร์แบงค์ 20000 mAh 22.5 W; กระเป๋าใส่พาวเวอร์แบงค์ 2 ช่อง'],
      zh: ['充电宝 20000 带屏幕; 移动电源 10000 黑色', '充电宝 20000毫安 22.5W; 充电宝收纳包 2格'],
      'zh-Hant': ['行動電源 20000 附螢幕; 行動電源 10000 黑色', '行動電源 20000mAh 22.5W; 行動電源收納包 2格'],
      ja: [
        'モバイルバッテリー 20000 残量表示; モバイルバッテリー 10000 黒',
        'モバイルバッテリー 20000mAh 22.5W; モバイルバッテリーケース 2個用',
      ],
      ko: ['보조배터리 20000 디스플레이; 보조배터리 10000 검정', '보조배터리 20000mAh 22.5W; 보조배터리 파우치 2칸'],
    },
  },
  size: {
    rule: 'unit-missing',
    cells: {
      en: ['Cushion Cover 40x60, Cotton; Rug 120x180, Grey', 'Poster 50 x 70 cm; Recovery Kit 4x4, Red'],
      de: ['Kissenbezug 40x60 Baumwolle; Teppich 120x180 grau', 'Poster 50 x 70 cm; Allrad Aufkleber 4x4, rot'],
      fr: ['Housse de coussin 40x60 coton; Tapis 120x180 gris', 'Affiche 50 x 70 cm; Autocollant 4x4, rouge'],
      es: ['Funda de cojín 40x60 algodón; Alfombra 120x180 gris', 'Póster 50 x 70 cm; Pegatina 4x4, roja'],
      it: ['Federa cuscino 40x60 cotone; Tappeto 120x180 grigio', 'Poster 50 x 70 cm; Adesivo 4x4, rosso'],
      pt: ['Capa de almofada 40x60 algodão; Tapete 120x180 cinza', 'Pôster 50 x 70 cm; Adesivo 4x4, vermelho'],
      pl: ['Poszewka na poduszkę 40x60 bawełna; Dywan 120x180 szary', 'Plakat 50 x 70 cm; Naklejka 4x4, czerwona'],
      nl: ['Kussenhoes 40x60 katoen; Vloerkleed 120x180 grijs', 'Poster 50 x 70 cm; Sticker 4x4, rood'],
      ru: ['Наволочка на подушку 40x60 хлопок; Ковёр 120х180 серый', 'Постер 50 x 70 см; Наклейка 4x4, красная'],
      tr: ['Yastık kılıfı 40x60 pamuk; Halı 120x180 gri', 'Poster 50 x 70 cm; Sticker 4x4, kırmızı'],
      id: ['Sarung bantal 40x60 katun; Karpet 120x180 abu-abu', 'Poster 50 x 70 cm; Stiker 4x4 merah'],
      vi: ['Vỏ gối 40x60 cotton; Thảm 120x180 xám', 'Tranh treo tường 50 x 70 cm; Tem dán 4x4 đỏ'],
      th: ['ปลอกหมอน 40x60 ผ้าฝ้าย; พรม 120x180 สีเทา', 'โปสเตอร์ 50 x 70 ซม.; สติ๊กเกอร์ 4x4 สีแดง'],
      zh: ['枕套 40x60 纯棉; 地毯 120x180 灰色', '海报 50x70厘米; 越野车贴 4x4 红色'],
      'zh-Hant': ['枕套 40x60 純棉; 地毯 120x180 灰色', '海報 50x70公分; 越野車貼 4x4 紅色'],
      ja: ['枕カバー 40x60 綿; ラグ 120x180 グレー', 'ポスター 50x70cm; ステッカー 4x4 赤'],
      ko: ['베개 커버 40x60 면; 러그 120x180 그레이', '포스터 50x70cm; 스티커 4x4 빨강'],
    },
  },
};
