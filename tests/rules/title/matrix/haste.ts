import type { Class } from './cells.ts';

/** What hurries, calls, eases paying, promises or recommends as a gift. */
export const haste: Readonly<Record<string, Class>> = {
  urgency: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'limited time only; last chance; today only; while stocks last; only 3 left; hurry; limited quantity; ends tonight; selling fast',
        'Kitchen Timer Digital, White; Last Supper Puzzle, 1000 Pieces',
      ],
      de: [
        'nur heute; solange Vorrat reicht; nur noch 3 Stück; letzte Chance; begrenzte Stückzahl; nur für kurze Zeit; Restposten; limitiertes Angebot',
        'Kurzzeitwecker magnetisch, weiß; Heute back ich Kochbuch, 128 Seiten',
      ],
      fr: [
        "aujourd'hui seulement; dernière chance; stock limité; dernières pièces; jusqu'à épuisement des stocks; durée limitée; vite; plus que 3",
        'Minuteur de cuisine magnétique, blanc; Sablier de cuisine 5 minutes',
      ],
      es: [
        'solo hoy; últimas unidades; por tiempo limitado; última oportunidad; hasta agotar stock; quedan 3; oferta limitada; ultimas piezas',
        'Temporizador de cocina, blanco; Reloj de arena 5 minutos',
      ],
      it: [
        'solo oggi; ultimi pezzi; ultima occasione; fino a esaurimento scorte; tempo limitato; affrettati; disponibilità limitata; ultime unità',
        'Timer da cucina magnetico, bianco; Ultimo tango DVD',
      ],
      pt: [
        'só hoje; últimas unidades; última chance; estoque limitado; por tempo limitado; corra; enquanto durar o estoque; ultimas peças',
        'Timer de cozinha, branco; Ampulheta 5 minutos',
      ],
      pl: [
        'tylko dziś; ostatnie sztuki; ostatnia szansa; do wyczerpania zapasów; ograniczona ilość; spiesz się; tylko teraz; końcówka serii',
        'Minutnik kuchenny magnetyczny, biały; Ostatnia wieczerza puzzle 1000 elementów',
      ],
      nl: [
        'alleen vandaag; op=op; laatste kans; laatste stuks; zolang de voorraad strekt; tijdelijke aanbieding; beperkte voorraad; wees er snel bij',
        'Kookwekker magnetisch, wit; Laatste avondmaal puzzel, 1000 stukjes',
      ],
      ru: [
        'только сегодня; последние штуки; успей купить; количество ограничено; последний шанс; спешите; осталось 3 шт; пока есть в наличии; ограниченное предложение',
        'Таймер кухонный магнитный, белый; Последний герой книга, 320 стр.',
      ],
      tr: [
        'sadece bugün; son 3 adet; son fırsat; stoklarla sınırlı; tükenmeden al; sınırlı sayıda; acele edin; kaçırmayın',
        'Mutfak zamanlayıcı manyetik, beyaz; Kum saati 5 dakika',
      ],
      id: [
        'hari ini saja; stok terbatas; terbatas; buruan; kesempatan terakhir; tinggal 3 lagi; jangan sampai kehabisan; sisa stok',
        'Timer dapur magnet putih; Jam pasir 5 menit',
      ],
      vi: [
        'chỉ hôm nay; số lượng có hạn; cơ hội cuối; nhanh tay; chỉ còn 3 cái; duy nhất hôm nay; sắp hết hàng; có hạn',
        'Đồng hồ hẹn giờ bếp màu trắng; Đồng hồ cát 5 phút',
      ],
      th: [
        'วันนี้เท่านั้น; จำนวนจำกัด; ด่วน; โอกาสสุดท้าย; เหลือ 3 ชิ้น; หมดแล้วหมดเลย; รีบเลย; ก่อนหมด',
        'นาฬิกาจับเวลาในครัว สีขาว; นาฬิกาทราย 5 นาที',
      ],
      zh: [
        '限时; 仅限今天; 最后3件; 手慢无; 限量; 售完即止; 抢购; 错过再等一年',
        '厨房计时器 磁吸 白色; 沙漏 5分钟 计时器',
      ],
      'zh-Hant': [
        '限時; 只限今天; 最後3件; 手慢無; 限量搶購; 售完為止; 要搶要快; 錯過不再',
        '廚房計時器 磁吸 白色; 沙漏 5分鐘 計時器',
      ],
      ja: [
        '本日限り; 期間限定; 数量限定; 残りわずか; 今だけ; 早い者勝ち; 売り切れ次第終了; お急ぎください',
        'キッチンタイマー マグネット 白; 砂時計 5分 ガラス',
      ],
      ko: [
        '오늘만; 한정수량; 마감임박; 품절임박; 마지막 기회; 선착순; 기간한정; 서두르세요',
        '주방 타이머 자석 흰색; 모래시계 5분',
      ],
    },
  },
  call: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'buy now; order today; shop now; grab yours; don’t miss out; get it now; click to buy; add to cart',
        'Shop Towels Blue, 200 Sheets; Click Lock Food Containers, Set of 5',
      ],
      de: [
        'jetzt kaufen; jetzt bestellen; hier klicken; greifen Sie zu; gleich sichern; sofort zugreifen; nicht verpassen',
        'Klickverschluss Dosen, 5er Set; Kaufladen Zubehör aus Holz',
      ],
      fr: [
        'achetez maintenant; commandez vite; à ne pas manquer; cliquez ici; profitez-en; commandez maintenant; n’attendez plus',
        'Boîtes à clic pour aliments, lot de 5; Maintenant ou jamais roman, broché',
      ],
      es: [
        'compra ya; compre ahora; pide ya; aprovecha; no te lo pierdas; haz clic; llévatelo; cómpralo ya',
        'Recipientes con cierre clic, 5 unidades; Carrito de compra plegable, gris',
      ],
      it: [
        'acquista ora; compra subito; ordina ora; approfittane; clicca qui; non perderlo; da non perdere',
        'Contenitori con chiusura a clic, 5 pezzi; Carrello spesa pieghevole, grigio',
      ],
      pt: [
        'compre já; compre agora; aproveite; não perca; clique aqui; peça já; garanta o seu',
        'Potes com fecho clique, 5 unidades; Carrinho de compras dobrável, cinza',
      ],
      pl: [
        'kup teraz; zamów już; kup dziś; nie przegap; kliknij; sprawdź teraz; łap okazję',
        'Pojemniki na klik, 5 sztuk; Wózek na zakupy składany, szary',
      ],
      nl: [
        'koop nu; bestel nu; nu bestellen; mis het niet; klik hier; sla je slag; profiteer nu',
        'Klikbakjes voor voedsel, 5 stuks; Boodschappentrolley opvouwbaar, grijs',
      ],
      ru: [
        'купи сейчас; заказывай; закажите сегодня; не упустите; жми; успейте заказать; покупайте; бери',
        'Контейнеры на защёлках, 5 шт; Купи слона настольная игра',
      ],
      tr: [
        'hemen al; şimdi al; sipariş ver; kaçırma; tıkla; hemen sipariş; sepete ekle',
        'Klipsli saklama kabı, 5 adet; Pazar arabası katlanır, gri',
      ],
      id: [
        'beli sekarang; order sekarang; pesan sekarang; klik beli; segera beli; yuk order; checkout sekarang',
        'Wadah klik makanan, isi 5 buah; Keranjang belanja lipat, abu-abu',
      ],
      vi: [
        'mua ngay; đặt hàng ngay; chốt đơn; đừng bỏ lỡ; nhấn mua; mua liền tay; đặt mua ngay',
        'Hộp nắp bấm đựng thức ăn, bộ 5 chiếc; Xe kéo đi chợ gấp gọn, xám',
      ],
      th: ['สั่งเลย; ซื้อเลย; กดสั่งซื้อ; อย่าพลาด; สั่งซื้อตอนนี้; ห้ามพลาด; กดเลย', 'กล่องคลิปล็อก 5 ใบ; รถเข็นช้อปปิ้ง พับได้ สีเทา'],
      zh: ['立即购买; 马上抢; 赶快下单; 点击购买; 速抢; 快来买; 拍下即发', '卡扣保鲜盒 5个; 购物车 折叠 灰色'],
      'zh-Hant': ['立即購買; 馬上搶; 快下單; 點擊購買; 速搶; 快來買; 下單即送', '卡扣保鮮盒 5個; 購物車 摺疊 灰色'],
      ja: [
        '今すぐ購入; お見逃しなく; 今すぐチェック; 購入はこちら; 今すぐ注文; ぜひお試しください; クリックして購入',
        'クリック式保存容器 5個; ショッピングカート 折りたたみ グレー',
      ],
      ko: [
        '지금 구매; 바로 구매; 놓치지 마세요; 클릭하세요; 지금 주문; 주문하세요; 구매하기',
        '클릭 밀폐용기 5개; 접이식 장바구니 카트 회색',
      ],
    },
  },
  payment: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'cash on delivery; coupon inside; use code SAVE10; interest free; cashback; promo code; pay later; extra coupon',
        'Coupon Binder with Pockets, Pink; Cash Box with Lock, Black',
      ],
      de: [
        'Gutscheincode; Ratenzahlung; auf Rechnung; 0% Finanzierung; Cashback; mit Coupon; Nachnahme; Gutschein sichern',
        'Geldkassette mit Schloss, schwarz; Rechnungsbuch A6, 50 Blatt',
      ],
      fr: [
        'code promo; paiement en 4x; coupon; sans frais; paiement à la livraison; cashback; bon de réduction; 3x sans frais',
        'Caisse à monnaie avec serrure, noire; Facturier A5, 50 feuillets',
      ],
      es: [
        'cupón; contra reembolso; cuotas sin interés; código descuento; pago contra entrega; 12 cuotas; meses sin intereses; cashback',
        'Caja de caudales con llave, negra; Talonario de recibos, 50 hojas',
      ],
      it: [
        'coupon; codice sconto; pagamento alla consegna; rate a tasso zero; contrassegno; cashback; buono sconto; pagamento in 3 rate',
        'Cassetta portavalori con chiave, nera; Blocco ricevute, 50 fogli',
      ],
      pt: [
        'cupom; sem juros; 12x sem juros; cashback; pagamento na entrega; parcelado; cupom de desconto; código promocional',
        'Cofre com chave, preto; Bloco de recibos, 50 folhas',
      ],
      pl: [
        'kupon; kod rabatowy; raty 0%; płatność przy odbiorze; cashback; za pobraniem; kup na raty; z kuponem',
        'Kasetka na pieniądze z zamkiem, czarna; Bloczek paragonów, 50 kartek',
      ],
      nl: [
        'kortingscode; achteraf betalen; cashback; gratis retour; coupon; in termijnen; met code; betaal later',
        'Geldkist met slot, zwart; Bonboekje, 50 vellen',
      ],
      ru: [
        'промокод; рассрочка; оплата при получении; кэшбэк; купон; наложенным платежом; в рассрочку; баллы за отзыв',
        'Кассета для денег с замком, чёрная; Книга отзывов А5, 96 листов',
      ],
      tr: [
        'kapıda ödeme; taksit; kupon; peşin fiyatına; 6 taksit; indirim kodu; sepette indirim; vade farksız',
        'Para kasası kilitli, siyah; Makbuz defteri, 50 yaprak',
      ],
      id: [
        'bisa COD; COD; voucher; cashback; cicilan 0%; bayar di tempat; kupon; bayar di rumah',
        'Kotak uang kunci hitam; Buku kwitansi, 50 lembar',
      ],
      vi: [
        'thanh toán khi nhận hàng; voucher; trả góp 0%; mã giảm giá; hoàn xu; COD; nhập mã; coupon',
        'Két tiền có khóa, đen; Sổ biên lai, 50 tờ',
      ],
      th: [
        'เก็บเงินปลายทาง; คูปอง; ผ่อน 0%; โค้ดส่วนลด; มีเก็บปลายทาง; เงินคืน; ผ่อนชำระ; ชำระปลายทาง',
        'กล่องเก็บเงิน มีกุญแจ สีดำ; สมุดใบเสร็จ 50 แผ่น',
      ],
      zh: ['货到付款; 优惠券; 券后价; 分期免息; 返现; 领券立减; 花呗分期; 好评返现', '钱箱 带锁 黑色; 收据本 50页'],
      'zh-Hant': [
        '貨到付款; 優惠券; 折價券; 分期零利率; 回饋金; 領券; 蝦幣回饋; 折扣碼',
        '錢箱 帶鎖 黑色; 收據本 50頁',
      ],
      ja: [
        'クーポン配布中; ポイント10倍; 代引き可能; 分割払いOK; キャッシュバック; クーポン利用で; ポイント還元; 後払いOK',
        '手提げ金庫 鍵付き 黒; 領収書 50枚',
      ],
      ko: [
        '쿠폰; 무이자 할부; 적립금; 캐시백; 착불; 할인쿠폰; 포인트 적립; 쿠폰할인',
        '현금 금고 열쇠 검정; 영수증 50장',
      ],
    },
  },
  guarantee: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'money back guarantee; 2 year warranty; lifetime warranty; satisfaction guaranteed; full refund; easy returns; 30-day returns; warranty 12 months',
        'Warranty Void Stickers, 100 Pack; Return Spring for Gate, 30 cm',
      ],
      de: [
        '2 Jahre Garantie; Geld-zurück-Garantie; lebenslange Garantie; kostenlose Rückgabe; mit Garantie; 24 Monate Garantie; Zufriedenheit garantiert',
        'Garantiekarten A7, 50 Stück; Rückholfeder für Tor, 30 cm',
      ],
      fr: [
        'garantie 2 ans; satisfait ou remboursé; garanti à vie; retour gratuit; garantie à vie; remboursement garanti; qualité garantie',
        'Étiquettes de garantie inviolables, 100 pièces; Ressort de rappel pour portail, 30 cm',
      ],
      es: [
        'garantía 1 año; devolución gratis; satisfacción garantizada; garantía de por vida; te devolvemos tu dinero; 2 años de garantía; garantia',
        'Sellos de garantía adhesivos, 100 unidades; Muelle de retorno para puerta, 30 cm',
      ],
      it: [
        'garanzia 2 anni; soddisfatti o rimborsati; reso gratuito; garanzia a vita; rimborso garantito; garantito 24 mesi; reso facile',
        'Sigilli di garanzia adesivi, 100 pezzi; Molla di ritorno per cancello, 30 cm',
      ],
      pt: [
        'garantia 1 ano; satisfação garantida; devolução grátis; garantia vitalícia; dinheiro de volta; 90 dias de garantia; seu dinheiro de volta',
        'Lacre de garantia adesivo, 100 unidades; Mola de retorno para portão, 30 cm',
      ],
      pl: [
        'gwarancja 2 lata; zwrot pieniędzy; darmowy zwrot; gwarancja satysfakcji; dożywotnia gwarancja; 24 miesiące gwarancji; gwarancja producenta',
        'Plomby gwarancyjne, 100 sztuk; Sprężyna powrotna do bramy, 30 cm',
      ],
      nl: [
        '2 jaar garantie; niet goed geld terug; levenslange garantie; gratis retourneren; tevredenheidsgarantie; geld-terug-garantie; met garantie',
        'Garantiezegels, 100 stuks; Terugslagveer voor poort, 30 cm',
      ],
      ru: [
        'гарантия 2 года; возврат денег; гарантия качества; пожизненная гарантия; с гарантией; гарантия от производителя; бесплатный возврат; гарантируем',
        'Гарантийные пломбы, 100 шт; Пружина возвратная для ворот, 30 см',
      ],
      tr: [
        '2 yıl garanti; para iade garantisi; ömür boyu garanti; ücretsiz iade; garantili; memnuniyet garantisi; 24 ay garanti',
        'Garanti etiketi yapışkanlı, 100 adet; Kapı yayı geri dönüşlü, 30 cm',
      ],
      id: [
        'garansi 1 tahun; uang kembali; bergaransi; garansi resmi; garansi uang kembali; garansi toko; jaminan uang kembali',
        'Segel garansi stiker, isi 100 lembar; Pegas pintu 30 cm',
      ],
      vi: [
        'bảo hành 12 tháng; hoàn tiền; đổi trả miễn phí; bảo hành trọn đời; 1 đổi 1; cam kết hoàn tiền; bao đổi trả',
        'Tem bảo hành vỡ, 100 tem; Lò xo cửa cổng 30 cm',
      ],
      th: [
        'รับประกัน 1 ปี; คืนเงิน; ประกันศูนย์; รับประกันคุณภาพ; ประกัน 2 ปี; รับประกันตลอดอายุ; ไม่พอใจคืนเงิน',
        'สติ๊กเกอร์รับประกัน 100 ดวง; สปริงประตู 30 ซม.',
      ],
      zh: [
        '质保2年; 七天无理由退换; 假一赔十; 终身保修; 不满意退款; 包退包换; 品质保证',
        '保修贴 易碎 100张; 门弹簧 30厘米',
      ],
      'zh-Hant': [
        '保固2年; 七天鑑賞期; 假一賠十; 終身保固; 不滿意退款; 保固一年; 品質保證',
        '保固貼紙 易碎 100張; 門彈簧 30公分',
      ],
      ja: [
        '2年保証; 返金保証; 永久保証; 全額返金; 品質保証; メーカー保証付き; 返品無料',
        '保証シール 封印 100枚; 門扉用スプリング 30cm',
      ],
      ko: [
        '2년 보증; 환불보장; 평생 보증; 무상AS; 품질보증; 100% 환불; 무료반품',
        '보증 스티커 봉인 100장; 대문 스프링 30cm',
      ],
    },
  },
  gift: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'perfect gift; birthday gift for her; great Christmas gift; gift idea; gifts for men; ideal present for dad; top gift for kids; makes a great gift',
        'Gift Wrap Paper Roll, Red Plaid; Birthday Gift Bags with Tissue, 6 Pack',
      ],
      de: [
        'perfektes Geschenk; Geschenkidee; Geburtstagsgeschenk; Geschenk für Männer; Weihnachtsgeschenk; Top Geschenk; tolles Geschenk; Geschenke für Frauen',
        'Geschenkpapier Rolle 10 m, rot; Geschenktüten Weihnachten, 6 Stück',
      ],
      fr: [
        'idée cadeau; cadeau parfait; cadeau anniversaire; cadeau de Noël; cadeau pour femme; cadeau idéal; idee cadeau; super cadeau',
        'Papier cadeau rouleau 10 m, rouge; Sacs cadeaux Noël, 6 pièces',
      ],
      es: [
        'regalo perfecto; idea de regalo; regalo de cumpleaños; regalo para mujer; regalo ideal; regalos originales; regalo de navidad; el mejor regalo',
        'Papel de regalo rollo 10 m, rojo; Bolsas de regalo Navidad, 6 unidades',
      ],
      it: [
        'idea regalo; regalo perfetto; regalo di compleanno; regalo per lei; regalo ideale; regalo di Natale; idee regalo; regalo originale',
        'Carta regalo rotolo 10 m, rossa; Sacchetti regalo Natale, 6 pezzi',
      ],
      pt: [
        'presente perfeito; ideia de presente; presente de aniversário; presente para ela; presente ideal; presente criativo; presente de natal; ótimo presente',
        'Papel de presente rolo 10 m, vermelho; Sacolas de presente Natal, 6 unidades',
      ],
      pl: [
        'idealny prezent; pomysł na prezent; prezent na urodziny; prezent dla niej; prezent na święta; super prezent; na prezent; świetny prezent',
        'Papier prezentowy rolka 10 m, czerwony; Torebki prezentowe świąteczne, 6 sztuk',
      ],
      nl: [
        'perfect cadeau; cadeau voor haar; verjaardagscadeau; cadeautip; leuk cadeau; kerstcadeau; ideaal cadeau; cadeau-idee',
        'Cadeaupapier rol 10 m, rood; Cadeautasjes Kerst, 6 stuks',
      ],
      ru: [
        'лучший подарок; подарок на день рождения; идея подарка; подарок маме; отличный подарок; подарок на новый год; подарок девушке; в подарок',
        'Бумага подарочная рулон 10 м, красная; Пакеты подарочные новогодние, 6 шт',
      ],
      tr: [
        'hediyelik; doğum günü hediyesi; sevgiliye hediye; mükemmel hediye; anneler günü hediyesi; hediye fikri; kadına hediye; ideal hediye',
        'Hediye kağıdı rulo 10 m, kırmızı; Hediye poşeti yılbaşı, 6 adet',
      ],
      id: [
        'kado ulang tahun; hadiah ulang tahun; cocok untuk kado; kado untuk pacar; hadiah terbaik; kado wisuda; hadiah natal; kado unik',
        'Kertas kado roll 10 m merah; Tas kado natal, isi 6 lembar',
      ],
      vi: [
        'quà tặng sinh nhật; làm quà tặng; quà tặng bạn gái; quà ý nghĩa; quà sinh nhật; quà tặng mẹ; quà noel; quà valentine',
        'Giấy gói quà cuộn 10 m, đỏ; Túi quà Giáng sinh, 6 chiếc',
      ],
      th: [
        'ของขวัญวันเกิด; เหมาะเป็นของขวัญ; ของขวัญให้แฟน; ของขวัญปีใหม่; ของขวัญสุดพิเศษ; ของขวัญแม่; ไอเดียของขวัญ',
        'กระดาษห่อของขวัญ 10 ม. สีแดง; ถุงของขวัญคริสต์มาส 6 ใบ',
      ],
      zh: [
        '生日礼物; 送礼佳品; 送女友; 送礼首选; 情人节礼物; 送妈妈; 圣诞礼物; 送人自用两相宜',
        '礼品包装纸 10米 红色; 圣诞礼品袋 6个',
      ],
      'zh-Hant': [
        '生日禮物; 送禮首選; 送女友; 送禮自用; 情人節禮物; 交換禮物; 母親節禮物; 聖誕禮物',
        '禮品包裝紙 10米 紅色; 聖誕禮品袋 6個',
      ],
      ja: [
        'プレゼントに最適; 誕生日プレゼント; ギフトに; 贈り物に; 母の日ギフト; クリスマスプレゼント; 彼女へのプレゼント; 贈答用に',
        'ラッピングペーパー ロール 10m 赤; クリスマス ギフトバッグ 6枚',
      ],
      ko: [
        '생일선물; 선물추천; 여자친구 선물; 집들이 선물; 크리스마스 선물; 어버이날 선물; 기념일 선물; 선물용으로 추천',
        '선물 포장지 롤 10m 빨강; 크리스마스 선물 봉투 6장',
      ],
    },
  },
  novelty: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'new arrival; just arrived; new release; brand new design; just launched; new in; now available; newest release',
        'New Zealand Manuka Honey 250 g; New Mexico Map Poster',
      ],
      de: [
        'Neuheit; NEU eingetroffen; brandneu; neu im Sortiment; jetzt neu; soeben eingetroffen; Neuerscheinung',
        'Neuseeland Manuka Honig 250 g; Neugeborenen Strampler weiß',
      ],
      fr: [
        'nouveauté; vient d’arriver; nouvel arrivage; tout nouveau; nouvelle arrivée; dernière nouveauté; nouveautés',
        'Miel de Manuka de Nouvelle-Zélande 250 g; Carte du Nouveau-Mexique',
      ],
      es: [
        'novedad; recién llegado; nueva llegada; nuevo lanzamiento; recién llegados; lo más nuevo; novedades',
        'Miel de Manuka de Nueva Zelanda 250 g; Mapa de Nuevo México',
      ],
      it: [
        'novità; appena arrivato; nuovo arrivo; nuovi arrivi; ultima novità; appena uscito; novita',
        'Miele di Manuka della Nuova Zelanda 250 g; Mappa del Nuovo Messico',
      ],
      pt: [
        'novidade; lançamento; recém-chegado; acabou de chegar; novo lançamento; lançamentos; chegou',
        'Mel de Manuka da Nova Zelândia 250 g; Mapa do Novo México',
      ],
      pl: [
        'nowość; nowości; nowa dostawa; właśnie dotarły; hit nowość; nowosc; świeża dostawa',
        'Miód manuka z Nowej Zelandii 250 g; Mapa Nowego Meksyku',
      ],
      nl: [
        'nieuw binnen; net binnen; nieuwste collectie; nieuw in assortiment; nu verkrijgbaar; noviteit; net gearriveerd',
        'Manuka honing uit Nieuw-Zeeland 250 g; Kaart van Nieuw-Mexico',
      ],
      ru: [
        'новинка; новинки; новое поступление; новый завоз; новинка сезона; новинка 2026; свежее поступление; поступление',
        'Мёд манука из Новой Зеландии 250 г; Новогодняя гирлянда 10 м',
      ],
      tr: [
        'yeni sezon; yeni ürün; yeni geldi; yeni çıktı; yeni gelenler; yepyeni; son çıkan model',
        'Yeni Zelanda manuka balı 250 g; Yeni Hayat roman',
      ],
      id: [
        'produk baru; barang baru; baru datang; new arrival; model terbaru; keluaran terbaru; terbaru',
        'Madu manuka Selandia Baru 250 g; Peta Papua Nugini',
      ],
      vi: [
        'hàng mới về; mới về; sản phẩm mới; mẫu mới; hàng mới; mới ra mắt; mẫu mới nhất',
        'Mật ong Manuka New Zealand 250 g; Bản đồ New Mexico',
      ],
      th: [
        'มาใหม่; สินค้ามาใหม่; ใหม่ล่าสุด; รุ่นใหม่ล่าสุด; เพิ่งเข้า; คอลเลคชั่นใหม่; ของเข้าใหม่',
        'น้ำผึ้งมานูก้า นิวซีแลนด์ 250 กรัม; แผนที่นิวเม็กซิโก',
      ],
      zh: ['新品上市; 新品; 新款上新; 刚到货; 新上市; 新品首发; 重磅上新', '新西兰麦卢卡蜂蜜 250克; 新生儿连体衣 白色'],
      'zh-Hant': [
        '新品上市; 新品; 新品到貨; 剛到貨; 新上市; 新品首發; 新貨到',
        '紐西蘭麥盧卡蜂蜜 250克; 新生兒連身衣 白色',
      ],
      ja: [
        '新商品; 新発売; 新作; 新入荷; 新登場; 新着; 発売開始',
        'ニュージーランド産 マヌカハニー 250g; 新生児 ロンパース 白',
      ],
      ko: [
        '신상품; 신상; 신제품 출시; 신규 입고; 새로 나온; 신상 입고; 최신상',
        '뉴질랜드 마누카 꿀 250g; 신생아 우주복 흰색',
      ],
    },
  },
  'ready to be sent': {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'ready stock; ready to ship; available for immediate dispatch; local stock ready',
        'Chicken Stock Pot, 8 x 28 g; Ready to Assemble Cabinet, White',
      ],
      de: [
        'versandfertig; sofort versandbereit; schnelle Lieferung ab Lager; heute versandfertig',
        'Lagerregal aus Stahl, 5 Böden; Kugellager 608 ZZ, 10 Stück',
      ],
      fr: [
        'prêt à expédier; prêt à être envoyé; expédition depuis la France; disponible pour expédition',
        'Étagère de stockage métal, 5 niveaux; Prêt-à-coudre kit de broderie',
      ],
      es: [
        'entrega inmediata; listo para enviar; envío desde España; lista para despachar',
        'Estantería de almacenaje metálica, 5 niveles; Listones de madera, 10 unidades',
      ],
      it: [
        'pronta consegna; in pronta consegna; pronto per la spedizione; magazzino Italia',
        'Scaffale da magazzino in metallo, 5 ripiani; Pronto soccorso kit, 50 pezzi',
      ],
      pt: [
        'pronta entrega; a pronta entrega; pronto para envio; estoque no Brasil',
        'Estante de aço para estoque, 5 prateleiras; Kit primeiros socorros, 50 peças',
      ],
      pl: [
        'gotowy do wysyłki; wysyłka od ręki; wysyłka z Polski; gotowa do nadania',
        'Regał magazynowy metalowy, 5 półek; Ręcznik do rąk, biały',
      ],
      nl: [
        'klaar voor verzending; direct verzendklaar; verzending vanuit Nederland; klaar om te verzenden',
        'Voorraadpotten glas, set van 4; Stelling metaal, 5 planken',
      ],
      ru: [
        'готов к отправке; готово к отгрузке; отправка со склада; со склада в Москве',
        'Стеллаж складской металлический, 5 полок; Стул складной, чёрный',
      ],
      tr: [
        'hemen teslim; stoktan teslim; sevke hazır; aynı gün sevk',
        'Depo rafı metal, 5 katlı; Hazır perde beyaz, 200 x 250 cm',
      ],
      id: [
        'ready stock; ready stok; stok ready; barang ready; ready siap kirim',
        'Rak gudang besi 5 tingkat; Kaldu ayam bubuk 200 gram',
      ],
      vi: [
        'có sẵn; hàng có sẵn; sẵn hàng; ship ngay; sẵn kho',
        'Kệ kho sắt 5 tầng; Rèm may sẵn màu trắng, 200 x 250 cm',
      ],
      th: ['พร้อมส่ง; พร้อมส่งในไทย; มีของพร้อมส่ง; สต๊อกไทย; พร้อมจัดส่ง', 'ชั้นวางสต็อกสินค้าเหล็ก 5 ชั้น; ผ้าม่านสำเร็จรูป สีขาว'],
      zh: ['现货速发; 现货秒发; 现货当天发; 24小时出货', '仓储货架 五层; 成品窗帘 白色'],
      'zh-Hant': ['現貨速發; 現貨秒出; 當天寄出; 24h出貨', '倉儲貨架 五層; 成品窗簾 白色'],
      ja: ['即納; 即出荷可能; 即発送可; 在庫あり即納', 'スチールラック 5段 倉庫用; 既製カーテン 白'],
      ko: ['즉시 출고; 바로출고; 바로 발송; 당일출고', '창고 선반 5단 철제; 기성 커튼 흰색'],
    },
  },
};
