import type { Class } from './cells.ts';

/** Evaluations and ranks without proof. */
export const praise: Readonly<Record<string, Class>> = {
  best: {
    rule: 'subjective-claim',
    cells: {
      en: [
        'the best on the market; world’s best; simply the best; the ultimate choice; second to none; unmatched; the finest; unbeatable',
        'Best Friends Necklace Set, Silver; Best Western Hotel Towel, White',
      ],
      de: [
        'die beste Wahl; beste; unschlagbar; die ultimative; unübertroffen; das Beste; bester Preis-Leistungs-Sieger; unerreicht; konkurrenzlos',
        'Beste Freundin Armband, silber; Bester Papa Tasse, 330 ml',
      ],
      fr: [
        'le meilleur; la meilleure; ultime; imbattable; inégalé; les meilleures; sans égal; sans pareil; le top du top',
        'Bracelet meilleure amie, argent; Tasse Meilleur Papa, 330 ml',
      ],
      es: [
        'el mejor; la mejor; insuperable; inigualable; lo mejor; sin igual; la mejor opción; sin rival',
        'Pulsera mejor amiga, plata; Taza Mejor Papá, 330 ml',
      ],
      it: [
        'il migliore; la migliore; insuperabile; impareggiabile; il top; senza rivali; ineguagliabile; imbattibile',
        'Bracciale migliore amica, argento; Tazza Miglior Papà, 330 ml',
      ],
      pt: [
        'o melhor; a melhor; insuperável; imbatível; o melhor do mercado; inigualável; sem igual; melhor do mundo',
        'Pulseira melhor amiga, prata; Caneca Melhor Pai, 330 ml',
      ],
      pl: [
        'najlepszy; najlepsza; niezrównany; bezkonkurencyjny; najlepsze; nie do pobicia; najlepszy wybór; najlepszy na rynku',
        'Bransoletka najlepsza przyjaciółka, srebrna; Kubek Najlepszy Tata, 330 ml',
      ],
      nl: [
        'de beste; het beste; ongeëvenaard; onverslaanbaar; beste keuze; de allerbeste; ultieme; onovertroffen',
        'Armband beste vriendin, zilver; Mok Beste Papa, 330 ml',
      ],
      ru: [
        'лучший; лучшая; самый лучший; непревзойдённый; лучшее; наилучший; вне конкуренции; самая лучшая; лучшие',
        'Браслет лучшая подруга, серебро; Кружка Лучший папа, 330 мл',
      ],
      tr: [
        'en iyi; en iyisi; eşsiz; rakipsiz; dünyanın en iyi; benzersiz; piyasanın en iyisi; en mükemmel',
        'En iyi arkadaş bilekliği, gümüş; En İyi Baba kupası, 330 ml',
      ],
      id: [
        'terbaik; paling bagus; nomor satu; tiada duanya; yang terbaik; tak tertandingi; paling top; ter the best',
        'Gelang sahabat terbaik, perak; Mug Ayah Terbaik, 330 ml',
      ],
      vi: [
        'tốt nhất; số 1; vô địch; tốt nhất thị trường; đỉnh nhất; hàng đầu; không đối thủ; xịn nhất',
        'Vòng tay bạn thân, bạc; Cốc sứ in chữ Bố Tuyệt Vời, 330 ml',
      ],
      th: ['ดีที่สุด; ดีสุด; เจ๋งที่สุด; ยอดเยี่ยมที่สุด; ที่สุดของ; เทพสุด; ไม่มีใครเทียบ', 'สร้อยข้อมือเพื่อนสนิท เงิน; ผ้าเช็ดตัวโรงแรม สีขาว'],
      zh: [
        '最好; 最佳; 无与伦比; 最强; 最好用的; 天下第一; 无敌; 史上最强; 独一无二',
        '第一次世界大战史 精装; 无敌破坏王 拼图 500片',
      ],
      'zh-Hant': [
        '最好; 最佳; 無與倫比; 最強; 最好用; 天下第一; 無敵; 史上最強; 獨一無二',
        '第一次世界大戰史 精裝; 無敵破壞王 拼圖 500片',
      ],
      ja: [
        '最高の; 最強; 究極の; 世界最高; 史上最強; 比類なき; 至高の; 最高傑作; 他にない',
        '最高裁判所 模型 1/500; 最強王図鑑 動物',
      ],
      ko: [
        '최고의; 최강; 최고; 비교불가; 세계 최고; 독보적; 최상의; 끝판왕; 역대급',
        '최고심 스티커 20장; 베스트 프렌드 팔찌 은',
      ],
    },
  },
  rank: {
    rule: 'subjective-claim',
    cells: {
      en: [
        '#1 rated; No. 1 brand; top rated; number one choice; award winning; voted best; top quality; No.1 in the USA; highest rated',
        'Crochet Hooks Set, Size 1 to 10; Chanel No 5 Eau de Parfum 50 ml',
      ],
      de: [
        'Nr. 1; Testsieger; Nummer 1; Platz 1; Marktführer; Nr.1 Marke; ausgezeichnet; Testsieger 2026; bestbewertet',
        'Häkelnadel Set, Größe 1 bis 10; Die unendliche Geschichte Hörbuch',
      ],
      fr: [
        'n°1 des ventes; numéro 1; élu meilleur; top qualité; numéro un; leader du marché; n° 1 en France; primé',
        'Crochets à tricoter, taille 1 à 10; Numéro de rue émaillé 1',
      ],
      es: [
        'número 1; nº1 en ventas; líder en ventas; top calidad; número uno; el número 1; mejor valorado; premiado',
        'Agujas de crochet, talla 1 a 10; Número de casa 1, acero',
      ],
      it: [
        'numero 1; n.1 in Italia; numero uno; leader di mercato; n°1; il più votato; premiato; top di gamma',
        'Uncinetti, misura da 1 a 10; Numero civico 1, acciaio',
      ],
      pt: [
        'número 1; nº1 em vendas; líder de vendas; número um; top de linha; mais bem avaliado; premiado; top 1',
        'Agulhas de crochê, tamanho 1 a 10; Número de casa 1, aço',
      ],
      pl: [
        'nr 1; numer jeden; lider sprzedaży; nr 1 w Polsce; numer 1; topowy; najwyżej oceniany; nagradzany',
        'Szydełka, rozmiar od 1 do 10; Numer domu 1, stal',
      ],
      nl: [
        'nummer 1; best getest; topkwaliteit; marktleider; bekroond; best beoordeeld; nummer één',
        'Haaknaalden, maat 1 tot 10; Huisnummer 1, staal',
      ],
      ru: [
        '№1; номер один; топ 1; лидер продаж; номер 1; №1 в России; топ продаж; рейтинг 5 звёзд',
        'Крючки для вязания, размер 1-10; Красная Москва духи № 1, 16 мл',
      ],
      tr: [
        '1 numara; bir numara; 1 numaralı; Türkiye’nin 1 numarası; ödüllü; lider marka; en yüksek puanlı',
        'Tığ seti, 1-10 numara; Kapı numarası 1, çelik',
      ],
      id: [
        'nomor 1; no 1; no.1; nomer satu; rating tertinggi; peringkat 1; juara; top rated',
        'Jarum rajut, ukuran 1 sampai 10; Plat nomor rumah baja',
      ],
      vi: [
        'số 1; top 1; số một; đứng đầu; số 1 Việt Nam; dẫn đầu thị trường; hàng đầu; giải thưởng',
        'Kim móc len, cỡ 1 đến 10; Bút chì màu, bộ 24 cây',
      ],
      th: ['อันดับ 1; อันดับหนึ่ง; เบอร์ 1; อันดับ1; ยอดขายอันดับ 1; เบอร์หนึ่ง', 'เข็มถักโครเชต์ ขนาด 1-10; เลขบ้าน 1 สแตนเลส'],
      zh: [
        '销量第一; 全网第一; 排名第一; 第一品牌; 行业第一; 口碑第一; 销冠; 领导品牌',
        '钩针套装 1至10号; 门牌号 1 不锈钢',
      ],
      'zh-Hant': [
        '銷量第一; 全台第一; 排名第一; 第一品牌; 業界第一; 口碑第一; 銷售冠軍; 領導品牌',
        '鉤針套裝 1至10號; 門牌號 1 不鏽鋼',
      ],
      ja: [
        'No.1; ランキング1位; 売上No.1; 楽天1位; 第1位; 満足度No.1; 日本一; 金賞受賞',
        'かぎ針セット 1号-10号; 表札 番号1 ステンレス',
      ],
      ko: [
        '판매 1위; 1위; 업계 1위; 넘버원; 랭킹 1위; 판매량 1위; 만족도 1위',
        '코바늘 세트 1호-10호; 문패 번호 1 스테인리스',
      ],
    },
  },
  popular: {
    rule: 'subjective-claim',
    cells: {
      en: [
        'best seller; hot selling; trending; viral; most popular; bestselling; TikTok viral; TikTok made me buy it; everyone loves; customer favorite',
        'Hot Wheels Track Set, Orange; Popular Mechanics Magazine Binder',
      ],
      de: [
        'Bestseller; meistverkauft; voll im Trend; beliebt; Verkaufsschlager; angesagt; Kundenliebling; der Renner; viral',
        'Trendelenburg Liege Bezug, weiß; Beliebigkeit Roman, Taschenbuch',
      ],
      fr: [
        'best-seller; meilleure vente; très tendance; le plus vendu; populaire; très demandé; coup de cœur; viral',
        'Encyclopédie des arts populaires, broché; Chaussettes tendance haute, 3 paires',
      ],
      es: [
        'más vendido; superventas; última tendencia; top ventas; viral; bestseller; el más vendido; más popular',
        'Enciclopedia de arte popular, tapa dura; Revista Moda encuadernador',
      ],
      it: [
        'più venduto; bestseller; di tendenza; il più venduto; popolarissimo; virale; amatissimo',
        'Enciclopedia di arte popolare, brossura; Rivista Moda raccoglitore',
      ],
      pt: [
        'mais vendido; campeão de vendas; última tendência; o mais vendido; viral; sucesso de vendas; queridinho; bestseller',
        'Enciclopédia de arte popular, capa dura; Revista Moda fichário',
      ],
      pl: [
        'bestseller; hit sprzedaży; hit; najpopularniejszy; najczęściej kupowany; modny hit; trend sezonu; viral',
        'Encyklopedia sztuki ludowej, oprawa twarda; Hity lat 80 płyta CD',
      ],
      nl: [
        'bestseller; meest verkocht; populair; trending; viral; grote hit; zomerhit',
        'Encyclopedie van volkskunst, hardcover; Hitteschild staal 30 cm',
      ],
      ru: [
        'хит продаж; бестселлер; хит; популярный; тренд; трендовый; самый продаваемый; вирусный; топ продаж',
        'Популярная медицина книга, 512 стр.; Хитозан порошок 100 г',
      ],
      tr: [
        'çok satan; en çok satan; trend ürün; popüler; viral; fenomen; çok satanlar; en popüler',
        'Halk sanatı ansiklopedisi, ciltli; Trendyol Kargo Kutusu 30 cm',
      ],
      id: [
        'terlaris; best seller; laris manis; viral; trending; paling laris; hits; populer; kekinian',
        'Ensiklopedia seni rakyat, sampul keras; Buku Virus dan Bakteri, 120 halaman',
      ],
      vi: [
        'bán chạy; bán chạy nhất; hot trend; xu hướng; được yêu thích; viral; best seller; hot hit',
        'Bách khoa nghệ thuật dân gian, bìa cứng; Sách Xu Hướng Tài Chính, 240 trang',
      ],
      th: [
        'ขายดี; ขายดีที่สุด; ยอดนิยม; ฮิตมาก; มาแรง; ไวรัล; ยอดฮิต; กำลังฮิต; ฮอตฮิต',
        'สารานุกรมศิลปะพื้นบ้าน ปกแข็ง; หนังสือ ไวรัสและแบคทีเรีย 120 หน้า',
      ],
      zh: ['爆款; 热销; 畅销; 网红; 人气; 抖音同款爆款; 超火; 热门', '流行病学教材 第8版; 网红墙 补光灯架 2米'],
      'zh-Hant': ['爆款; 熱銷; 暢銷; 網紅; 人氣; 最夯; 超火; 熱門', '流行病學教材 第8版; 網紅燈架 2公尺'],
      ja: [
        '大人気; 売れ筋; ベストセラー; 人気; 話題; 大ヒット; 大流行; バズった',
        '人気者になる本 128ページ; 流行性感冒 教科書 第8版',
      ],
      ko: [
        '베스트셀러; 인기; 대세; 핫템; 인기상품; 트렌드; 화제의; 국민템',
        '인기척 소설 양장본; 유행성 감기 교과서 8판',
      ],
    },
  },
  quality: {
    rule: 'subjective-claim',
    cells: {
      en: [
        'high quality; premium quality; top notch; superior quality; excellent quality; first class; finest quality; top quality material',
        'Air Quality Monitor, White; Quality Control Stickers, 500 Pack',
      ],
      de: [
        'hochwertig; beste Qualität; Premium Qualität; erstklassig; Top Qualität; höchste Qualität; hochwertige Verarbeitung; Spitzenqualität',
        'Luftqualität Messgerät, weiß; Qualitätskontrolle Etiketten, 500 Stück',
      ],
      fr: [
        'haute qualité; qualité premium; qualité supérieure; excellente qualité; haut de gamme; très bonne qualité; qualité professionnelle; première qualité',
        "Capteur qualité de l'air, blanc; Étiquettes contrôle qualité, 500 pièces",
      ],
      es: [
        'alta calidad; calidad premium; excelente calidad; primera calidad; la mejor calidad; buena calidad; máxima calidad; calidad superior',
        'Medidor de calidad del aire, blanco; Etiquetas control de calidad, 500 unidades',
      ],
      it: [
        'alta qualità; ottima qualità; qualità premium; prima qualità; qualità superiore; massima qualità; altissima qualità; qualita eccellente',
        'Misuratore qualità aria, bianco; Etichette controllo qualità, 500 pezzi',
      ],
      pt: [
        'alta qualidade; excelente qualidade; ótima qualidade; qualidade premium; primeira linha; boa qualidade; máxima qualidade; qualidade superior',
        'Medidor de qualidade do ar, branco; Etiquetas controle de qualidade, 500 unidades',
      ],
      pl: [
        'wysoka jakość; najwyższa jakość; doskonała jakość; jakość premium; świetna jakość; wysokiej jakości; super jakość; pierwszorzędny',
        'Miernik jakości powietrza, biały; Etykiety kontrola jakości, 500 sztuk',
      ],
      nl: [
        'hoge kwaliteit; topkwaliteit; premium kwaliteit; beste kwaliteit; hoogwaardig; uitstekende kwaliteit; eersteklas; superieure kwaliteit',
        'Luchtkwaliteitsmeter, wit; Stickers kwaliteitscontrole, 500 stuks',
      ],
      ru: [
        'высокое качество; премиум качество; отличное качество; качественный; высшего качества; превосходное качество; высочайшего качества; топ качество',
        'Датчик качества воздуха, белый; Наклейки контроль качества, 500 шт',
      ],
      tr: [
        'yüksek kalite; birinci sınıf; kaliteli; premium kalite; üstün kalite; 1. kalite; süper kalite; 1.sınıf kalite',
        'Hava kalitesi ölçer, beyaz; Kalite kontrol etiketi, 500 adet',
      ],
      id: [
        'kualitas terbaik; kualitas premium; berkualitas; kualitas tinggi; kualitas super; kualitas nomor 1; bahan berkualitas; high quality',
        'Alat ukur kualitas udara putih; Stiker quality control, 500 lembar',
      ],
      vi: [
        'chất lượng cao; hàng cao cấp; chất lượng tốt; cao cấp; hàng loại 1; hàng xịn; chất lượng hàng đầu; chất lượng tuyệt vời',
        'Máy đo chất lượng không khí màu trắng; Tem kiểm tra chất lượng, 500 tem',
      ],
      th: [
        'คุณภาพดี; คุณภาพสูง; เกรดพรีเมี่ยม; คุณภาพเยี่ยม; งานดี; คุณภาพดีที่สุด; เกรด A; งานคุณภาพ',
        'เครื่องวัดคุณภาพอากาศ สีขาว; สติ๊กเกอร์ตรวจสอบคุณภาพ 500 ดวง',
      ],
      zh: ['高品质; 优质; 高质量; 顶级品质; 一流品质; 精品; 品质优良; 高档', '空气质量检测仪 白色; 质检标签 500张'],
      'zh-Hant': [
        '高品質; 優質; 高質量; 頂級品質; 一流品質; 精品; 品質優良; 高檔',
        '空氣品質偵測器 白色; 質檢標籤 500張',
      ],
      ja: [
        '高品質; 最高品質; 上質; 高級; 良質; 最高級; プレミアム品質; 一級品',
        '空気質モニター 白; 品質管理ラベル 500枚',
      ],
      ko: [
        '고품질; 최고급; 고급; 고퀄리티; 프리미엄 품질; 최상급; 우수한 품질; 고급스러운',
        '공기질 측정기 흰색; 품질검사 라벨 500장',
      ],
    },
  },
  admiration: {
    rule: 'subjective-claim',
    cells: {
      en: [
        'amazing; stunning; gorgeous; perfect; incredible; fantastic; awesome; wonderful; super cute; unique design; excellent',
        'The Amazing Spider-Man Poster 50 x 70 cm; Perfect Pair TV Gel Insoles',
      ],
      de: [
        'wunderschön; perfekt; traumhaft; unglaublich; fantastisch; einzigartig; toll; super schön; atemberaubend; genial',
        'Zeitformen Perfekt und Präteritum Lernkarten; Die Schöne und das Biest Hörspiel CD',
      ],
      fr: [
        'magnifique; parfait; superbe; incroyable; exceptionnel; sublime; génial; splendide; très beau; extraordinaire',
        'La Belle et la Bête puzzle 500 pièces; Plus-que-parfait cahier de conjugaison',
      ],
      es: [
        'increíble; perfecto; hermoso; espectacular; precioso; maravilloso; fantástico; excelente; lindísimo',
        'La Bella y la Bestia puzle 500 piezas; Chaqueta Perfecto de cuero, negra, L',
      ],
      it: [
        'bellissimo; perfetto; incredibile; stupendo; meraviglioso; eccezionale; fantastico; splendido; straordinario',
        'La Bella e la Bestia puzzle 500 pezzi; Perfetti sconosciuti DVD',
      ],
      pt: [
        'incrível; perfeito; lindo; maravilhoso; espetacular; fantástico; sensacional; lindíssima; excelente; belíssimo',
        'A Bela e a Fera quebra-cabeça 500 peças; Clube Mais-que-perfeito livro de gramática',
      ],
      pl: [
        'piękny; idealny; przepiękny; wyjątkowy; niesamowity; rewelacyjny; cudowny; perfekcyjny; świetny; zachwycający',
        'Piękna i Bestia puzzle 500 elementów; Czas Present Perfect zeszyt ćwiczeń',
      ],
      nl: [
        'prachtig; perfect; geweldig; fantastisch; uniek; schitterend; ongelooflijk; beeldschoon; mooiste',
        'Belle en het Beest puzzel 500 stukjes; Werkboek Present Perfect A5',
      ],
      ru: [
        'потрясающий; идеальный; великолепный; шикарный; невероятный; красивый; уникальный; восхитительный; крутой; обалденный',
        'Красавица и чудовище пазл 500 деталей; Тетрадь Present Perfect А5',
      ],
      tr: [
        'harika; mükemmel; muhteşem; müthiş; eşsiz; kusursuz; inanılmaz; çok güzel; şahane; büyüleyici',
        'Güzel ve Çirkin yapboz 500 parça; Present Perfect çalışma kitabı A5',
      ],
      id: [
        'keren; sempurna; luar biasa; cantik; menakjubkan; bagus banget; keren abis; super cantik; indah',
        'Puzzle kayu dinosaurus 500 keping; Buku latihan Present Perfect A5',
      ],
      vi: [
        'tuyệt đẹp; hoàn hảo; tuyệt vời; siêu đẹp; cực đẹp; siêu xinh; đẹp xuất sắc; siêu cute',
        'Tranh ghép Người Đẹp và Quái Vật 500 mảnh; Sách bài tập Present Perfect A5',
      ],
      th: [
        'สวยมาก; สมบูรณ์แบบ; สุดยอด; น่ารักมาก; สวยหรู; ยอดเยี่ยม; สวยสุดๆ; น่ารักสุดๆ; เลิศ',
        'จิ๊กซอว์โฉมงามกับเจ้าชายอสูร 500 ชิ้น; สมุดแบบฝึกหัด Present Perfect A5',
      ],
      zh: [
        '完美; 超美; 惊艳; 绝美; 超好看; 极致; 超赞; 美翻了; 神器',
        '美女与野兽 拼图 500片; 完美日记 口红 01号 3.5克',
      ],
      'zh-Hant': [
        '完美; 超美; 驚艷; 絕美; 超好看; 極致; 超讚; 美翻了; 神器',
        '美女與野獸 拼圖 500片; 完美日記 口紅 01號 3.5克',
      ],
      ja: [
        '完璧; 素晴らしい; 最高に可愛い; 美しい; 感動の; 圧倒的; 抜群; 驚きの; 超かわいい',
        '美女と野獣 パズル 500ピース; 美しい日本語の辞典 384ページ',
      ],
      ko: [
        '완벽한; 아름다운; 놀라운; 예쁜; 환상적인; 뛰어난; 멋진; 너무 예쁜; 끝내주는',
        '미녀와 야수 퍼즐 500피스; 아름다운 우리말 사전 384쪽',
      ],
    },
  },
  luxury: {
    rule: 'subjective-claim',
    cells: {
      en: [
        'luxury; luxurious; high-end; exclusive design; deluxe quality; luxe look; elite class; prestigious',
        'Luxury Vinyl Plank Flooring, Oak, 24 sq ft; Deluxe Edition Board Game Box',
      ],
      de: [
        'Luxus; luxuriös; edel; exklusiv; nobel; High-End; luxuriöses Design; Luxusklasse',
        'Edelstahl Topf 5 l, mit Deckel; Edelweiß Samen, 50 Stück',
      ],
      fr: [
        'de luxe; luxueux; luxueuse; prestigieux; chic et luxe; exclusif; raffiné de luxe; prestigieux',
        'Carte du Grand-Duché de Luxembourg; Jardin du Luxembourg puzzle 500 pièces',
      ],
      es: [
        'de lujo; lujoso; exclusivo; alta gama; lujosa; elegante y exclusivo; súper lujo; premium de lujo',
        'Mapa de Luxemburgo, 50 x 70 cm; Luxómetro digital, negro',
      ],
      it: [
        'di lusso; lussuoso; esclusivo; lussuosa; alta gamma; prestigioso; extra lusso',
        'Mappa del Lussemburgo, 50 x 70 cm; Luxmetro digitale, nero',
      ],
      pt: [
        'de luxo; luxuoso; luxuosa; exclusivo; alto padrão; super luxo; requintado',
        'Mapa de Luxemburgo, 50 x 70 cm; Luxímetro digital, preto',
      ],
      pl: [
        'luksusowy; luksusowa; ekskluzywny; elegancki i luksusowy; prestiżowy; luksus; ekskluzywna; z wyższej półki',
        'Mapa Luksemburga, 50 x 70 cm; Luksomierz cyfrowy, czarny',
      ],
      nl: [
        'luxe; luxueus; exclusief; luxueuze; high-end; luxe uitstraling; luxe kwaliteit',
        'Kaart van Luxemburg, 50 x 70 cm; Luxmeter digitaal, zwart',
      ],
      ru: [
        'роскошный; люксовый; элитный; премиальный; эксклюзивный; роскошная; лакшери; премиум класса; люкс качество',
        'Карта Люксембурга, 50 x 70 см; Люксметр цифровой, чёрный',
      ],
      tr: [
        'lüks; ultra lüks; seçkin; ayrıcalıklı; lüks tasarım; özel ve lüks; prestijli',
        'Lüksemburg haritası, 50 x 70 cm; Lüksmetre dijital, siyah',
      ],
      id: [
        'mewah; super mewah; eksklusif; elegan mewah; kesan mewah; termewah; high class; luxury',
        'Peta Luksemburg, 50 x 70 cm; Lux meter digital hitam',
      ],
      vi: [
        'sang trọng; đẳng cấp; sang chảnh; quý phái; sang xịn; xa xỉ; hạng sang; luxury',
        'Bản đồ Luxembourg, 50 x 70 cm; Máy đo độ sáng kỹ thuật số, đen',
      ],
      th: ['หรูหรา; สุดหรู; หรู; ดูแพง; ไฮเอนด์; ระดับพรีเมียม; ลักชูรี่', 'แผนที่ลักเซมเบิร์ก 50 x 70 ซม.; เครื่องวัดแสงดิจิทัล สีดำ'],
      zh: ['奢华; 豪华; 高端; 轻奢; 顶奢; 至尊; 尊贵; 高级感', '卢森堡地图 50x70厘米; 数字照度计 黑色'],
      'zh-Hant': ['奢華; 豪華; 高端; 輕奢; 頂奢; 至尊; 尊貴; 高級感', '盧森堡地圖 50x70公分; 數位照度計 黑色'],
      ja: [
        '高級感; ラグジュアリー; 豪華; 贅沢; ハイエンド; 高級仕様; ゴージャス; ワンランク上',
        'ルクセンブルク地図 50x70cm; デジタル照度計 黒',
      ],
      ko: [
        '럭셔리; 고급스러운; 명품급; 호화; 하이엔드; 초호화; 프리미엄급; 고급진',
        '룩셈부르크 지도 50x70cm; 디지털 조도계 검정',
      ],
    },
  },
  'must-have': {
    rule: 'subjective-claim',
    cells: {
      en: [
        'must have; highly recommended; 5 star rated; game changer; you will love it; essential must-have; a must for every home; love it',
        'Five Star Notebook, College Ruled; Recommended Reading List Bookmark',
      ],
      de: [
        'Must-have; unverzichtbar; sehr zu empfehlen; empfohlen; ein Muss; 5 Sterne bewertet; absolutes Must Have; unentbehrlich',
        'Apfelmus ohne Zucker 710 g; Sternenhimmel Projektor, 5 Farben',
      ],
      fr: [
        'incontournable; indispensable; must-have; à avoir absolument; recommandé; vous allez adorer; 5 étoiles; un must',
        'Hôtel 5 étoiles jeu de société; Moustiquaire de lit, blanche',
      ],
      es: [
        'imprescindible; indispensable; recomendado; must have; te encantará; 5 estrellas; muy recomendado; infaltable',
        'Hotel 5 estrellas juego de mesa; Libro Edad recomendada 8 años',
      ],
      it: [
        'indispensabile; imperdibile; must have; consigliato; da avere; 5 stelle; lo amerai; irrinunciabile',
        'Hotel 5 stelle gioco da tavolo; Libro età consigliata 8 anni',
      ],
      pt: [
        'indispensável; imperdível; recomendado; must have; você vai amar; 5 estrelas; super recomendado',
        'Hotel 5 estrelas jogo de tabuleiro; Livro idade recomendada 8 anos',
      ],
      pl: [
        'must have; niezbędny; polecany; godny polecenia; niezastąpiony; 5 gwiazdek; pokochasz; obowiązkowy',
        'Hotel 5 gwiazdek gra planszowa; Niezbędnik do szycia, 50 elementów',
      ],
      nl: [
        'must-have; onmisbaar; aanrader; aanbevolen; 5 sterren; hebbeding; je zult het geweldig vinden; een must',
        'Hotel 5 sterren bordspel; Mosterd grof 250 g',
      ],
      ru: [
        'маст хэв; must have; незаменимый; рекомендуем; обязательно к покупке; 5 звёзд; вам понравится; советуем',
        'Отель 5 звёзд настольная игра; Рекомендации по грамматике, 96 стр.',
      ],
      tr: [
        'vazgeçilmez; tavsiye edilir; must have; olmazsa olmaz; 5 yıldızlı; çok beğenilen; bayılacaksınız; şart',
        'Otel 5 yıldız kutu oyunu; Bilgisayar masası, beyaz',
      ],
      id: [
        'wajib punya; rekomendasi; recommended; bintang 5; must have; wajib beli; harus punya',
        'Hotel bintang 5 papan permainan; Buku wajib militer, 120 halaman',
      ],
      vi: [
        'must have; không thể thiếu; nên mua; đáng mua; 5 sao; phải có; đánh giá 5 sao',
        'Khách sạn 5 sao trò chơi bàn; Sách Những Điều Nên Biết, 120 trang',
      ],
      th: ['ต้องมี; ของมันต้องมี; แนะนำ; 5 ดาว; ห้ามพลาด; ควรมีติดบ้าน; รีวิวดี', 'เกมกระดานโรงแรม 5 ดาว; หนังสือแนะแนวอาชีพ 120 หน้า'],
      zh: [
        '必备; 必买; 强烈推荐; 神器; 五星好评; 必入; 好评如潮; 种草',
        '必备单词 8000 词汇书; 五星红旗 4号 96x144厘米',
      ],
      'zh-Hant': [
        '必備; 必買; 強烈推薦; 神器; 五星好評; 必入; 好評如潮; 種草',
        '必備單字 8000 詞彙書; 五星級飯店 桌遊',
      ],
      ja: [
        '必需品; おすすめ; イチオシ; 星5; マストアイテム; 絶賛; 必須アイテム; 高評価',
        '五つ星ホテル ボードゲーム; 必修英単語 8000 参考書',
      ],
      ko: [
        '필수템; 강력추천; 추천; 머스트해브; 별점 5점; 인생템; 꼭 필요한; 강추',
        '오성급 호텔 보드게임; 필수 영단어 8000 교재',
      ],
    },
  },
};
