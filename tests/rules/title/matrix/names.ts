import type { Class } from './cells.ts';

/** Names of others used to attract, and ways to reach the seller. */
export const names: Readonly<Record<string, Class>> = {
  comparison: {
    rule: 'competitor-brand',
    cells: {
      en: [
        'like Stanley; Yeti alternative; similar to Hydro Flask; not Stanley; better than Yeti; inspired by Stanley; Stanley dupe; Yeti style; compares to Yeti',
        'Lid for Stanley Quencher 40 oz Tumbler; Strap compatible with Apple Watch 45 mm',
      ],
      de: [
        'wie Stanley; Alternative zu Yeti; ähnlich wie Stanley; besser als Yeti; im Stil von Stanley; kein Stanley; Stanley Optik; vergleichbar mit Yeti',
        'Deckel für Stanley Quencher 1,2 l; Armband kompatibel mit Apple Watch 45 mm',
      ],
      fr: [
        'comme Stanley; alternative à Yeti; style Stanley; équivalent Yeti; mieux que Yeti; façon Stanley; inspiré de Stanley; identique à Yeti',
        'Couvercle pour Stanley Quencher 1,2 l; Bracelet compatible avec Apple Watch 45 mm',
      ],
      es: [
        'como Stanley; alternativa a Yeti; tipo Stanley; estilo Stanley; mejor que Yeti; igual a Stanley; inspirado en Stanley; símil Stanley',
        'Tapa para Stanley Quencher 1,2 l; Correa compatible con Apple Watch 45 mm',
      ],
      it: [
        'come Stanley; alternativa a Yeti; tipo Stanley; stile Stanley; meglio di Yeti; simile a Stanley; ispirato a Stanley; uguale a Yeti',
        'Coperchio per Stanley Quencher 1,2 l; Cinturino compatibile con Apple Watch 45 mm',
      ],
      pt: [
        'como Stanley; alternativa ao Yeti; tipo Stanley; estilo Stanley; melhor que Yeti; igual Stanley; inspirado no Stanley; similar Stanley',
        'Tampa para Stanley Quencher 1,2 l; Pulseira compatível com Apple Watch 45 mm',
      ],
      pl: [
        'jak Stanley; alternatywa dla Yeti; typu Stanley; w stylu Stanley; lepszy niż Yeti; zamiennik Stanley; inspirowany Stanley; a la Stanley',
        'Pokrywka do Stanley Quencher 1,2 l; Pasek kompatybilny z Apple Watch 45 mm',
      ],
      nl: [
        'zoals Stanley; alternatief voor Yeti; lijkt op Stanley; Stanley stijl; beter dan Yeti; net als Stanley; geïnspireerd op Stanley; vergelijkbaar met Yeti',
        'Deksel voor Stanley Quencher 1,2 l; Bandje compatibel met Apple Watch 45 mm',
      ],
      ru: [
        'как Stanley; аналог Yeti; в стиле Stanley; не хуже Yeti; лучше чем Yeti; похож на Stanley; типа Stanley; реплика Stanley; замена Yeti',
        'Крышка для Stanley Quencher 1,2 л; Ремешок совместимый с Apple Watch 45 мм',
      ],
      tr: [
        'Stanley gibi; Yeti alternatifi; Stanley tarzı; Stanley benzeri; Yeti muadili; Stanley değil; Stanley kalitesinde; Stanley’den daha iyi',
        'Stanley Quencher için kapak 1,2 l; Apple Watch 45 mm uyumlu kordon',
      ],
      id: [
        'seperti Stanley; alternatif Yeti; mirip Stanley; model Stanley; gaya Stanley; kw Stanley; lebih bagus dari Yeti; setara Stanley; ala Stanley',
        'Tutup untuk Stanley Quencher 1,2 l; Tali jam untuk Apple Watch 45 mm',
      ],
      vi: [
        'giống Stanley; thay thế Yeti; kiểu Stanley; tương tự Stanley; tốt hơn Yeti; phong cách Stanley; không thua Stanley; như Stanley',
        'Nắp cho ly Stanley Quencher 1,2 l; Dây đeo cho Apple Watch 45 mm',
      ],
      th: [
        'เหมือน Stanley; คล้าย Stanley; สไตล์ Stanley; ทรง Stanley; ดีกว่า Yeti; แทน Yeti; เทียบเท่า Stanley; แบบ Stanley',
        'ฝาสำหรับ Stanley Quencher 1.2 ลิตร; สายนาฬิกาใช้กับ Apple Watch 45 มม.',
      ],
      zh: [
        'Stanley同款; 媲美Yeti; 类似Stanley; Stanley平替; 仿Stanley; 不输Yeti; Stanley风格; 替代Yeti',
        '适用于Stanley水杯 硅胶盖 1.2升; 适用Apple Watch表带 45毫米',
      ],
      'zh-Hant': [
        'Stanley同款; 媲美Yeti; 類似Stanley; Stanley平替; 仿Stanley; 不輸Yeti; Stanley風格; 替代Yeti',
        '適用於Stanley水杯 矽膠蓋 1.2公升; 適用Apple Watch錶帶 45公釐',
      ],
      ja: [
        'Stanley風; Yetiそっくり; Stanleyタイプ; Yeti代替品; まるでStanley; Stanley似; Yetiより優秀; Stanley風デザイン',
        'Stanley Quencher用 交換フタ 1.2L; Apple Watch対応 バンド 45mm',
      ],
      ko: [
        'Stanley 스타일; Yeti 대용; Stanley 느낌; Stanley 같은; Yeti 못지않은; Stanley 저렴이; Yeti보다 좋은; Stanley st',
        'Stanley Quencher 호환 뚜껑 1.2L; Apple Watch 호환 스트랩 45mm',
      ],
    },
  },
  copies: {
    rule: 'competitor-brand',
    cells: {
      en: [
        'dupe; knockoff; AAA replica; designer inspired; 1:1 copy; mirror quality; look-alike designer',
        'Copy Paper A4, 500 Sheets; Mirror Tiles, 30 x 30 cm, 9 Pack',
      ],
      de: [
        'Dupe; Duftzwilling; 1:1 Kopie; Designer-Nachbau; AAA Replika; Plagiat; Markenimitat',
        'Kopierpapier A4, 500 Blatt; Zwillingswagen Puppen, rosa',
      ],
      fr: [
        'dupe; contrefaçon; copie conforme; imitation de marque; réplique 1:1; façon designer; copie de marque',
        'Papier copie A4, 500 feuilles; Copies doubles perforées, 200 pages',
      ],
      es: [
        'réplica AAA; clon; copia 1:1; imitación de marca; dupe; calidad AAA; calidad espejo',
        'Papel de copia A4, 500 hojas; Espejo de pared redondo 50 cm',
      ],
      it: [
        'replica AAA; copia 1:1; imitazione di marca; dupe; copia perfetta; tipo originale; clone di marca',
        'Carta per copie A4, 500 fogli; Specchio da parete tondo 50 cm',
      ],
      pt: [
        'réplica; primeira linha; cópia 1:1; imitação de marca; dupe; réplica AAA; inspired de marca',
        'Papel para cópia A4, 500 folhas; Espelho de parede redondo 50 cm',
      ],
      pl: [
        'replika AAA; podróbka; kopia 1:1; dupe; imitacja marki; odpowiednik perfum; zamiennik znanej marki',
        'Papier do kopiarek A4, 500 arkuszy; Lustro ścienne okrągłe 50 cm',
      ],
      nl: [
        'namaak; replica AAA; 1:1 kopie; dupe; imitatie merk; merkkopie; nepmerk',
        'Kopieerpapier A4, 500 vel; Wandspiegel rond 50 cm',
      ],
      ru: [
        'реплика; люкс копия; копия бренда; копия 1:1; дюп; подделка; качество 1:1; паль',
        'Бумага для копирования А4, 500 листов; Зеркало настенное круглое 50 см',
      ],
      tr: [
        'replika; birebir kopya; çakma; 1:1 kopya; muadil; imitasyon; A kalite replika',
        'Fotokopi kağıdı A4, 500 yaprak; Duvar aynası yuvarlak 50 cm',
      ],
      id: [
        'kw super; replika; kw 1; mirror quality; tiruan; grade ori; kw premium; abal-abal',
        'Kertas fotokopi A4, 500 lembar; Cermin dinding bulat 50 cm',
      ],
      vi: [
        'rep 1:1; super fake; hàng fake; hàng rep; replica 1:1; hàng nhái; siêu cấp like auth',
        'Giấy photo A4, 500 tờ; Gương treo tường tròn 50 cm',
      ],
      th: [
        'งานมิลเลอร์; ก๊อปเกรดเอ; งานก๊อป; เหมือนแท้; งานเทียบแท้; มิลเลอร์ 1:1; ก็อปแบรนด์',
        'กระดาษถ่ายเอกสาร A4 500 แผ่น; กระจกติดผนังกลม 50 ซม.',
      ],
      zh: ['高仿; 平替; 1:1复刻; 大牌同款; 仿品; 超A货; 大牌平替', '复印纸 A4 500张; 圆形壁镜 50厘米'],
      'zh-Hant': ['高仿; 平替; 1:1復刻; 大牌同款; 仿品; 超A貨; 大牌平替', '影印紙 A4 500張; 圓形壁鏡 50公分'],
      ja: [
        'コピー品; レプリカ品; ブランド風; そっくり; スーパーコピー; ハイブランド風; 激似',
        'コピー用紙 A4 500枚; 壁掛け鏡 丸型 50cm',
      ],
      ko: ['레플리카; 이미테이션; 짝퉁; 미러급; 명품 스타일; 1:1 제작; 짭', '복사용지 A4 500장; 벽거울 원형 50cm'],
    },
  },
  'seen elsewhere': {
    rule: 'competitor-brand',
    cells: {
      en: [
        'TikTok viral; as seen on TV and TikTok; Amazon bestseller; trending on TikTok; seen on Amazon; sold on eBay',
        'Target Sheets for Air Rifle, 100 Pack; Amazon Rainforest Poster 50 x 70 cm',
      ],
      de: [
        'bekannt aus TikTok; TikTok Trend; Amazon Bestseller; viral auf TikTok; TikTok Hit; bei Amazon verkauft',
        'Amazonas Landkarte Poster 50 x 70 cm; Otto Dix Bildband, 240 Seiten',
      ],
      fr: [
        'vu sur TikTok; tendance TikTok; viral sur TikTok; meilleure vente Amazon; vu sur Amazon; star de TikTok',
        "Carte de l'Amazonie 50 x 70 cm; Carrefour giratoire jouet en bois",
      ],
      es: [
        'viral en TikTok; visto en TikTok; tendencia en TikTok; más vendido en Amazon; famoso en TikTok; el más vendido de Amazon',
        'Mapa del Amazonas 50 x 70 cm; Pueblo de Amazonia libro, 240 páginas',
      ],
      it: [
        'virale su TikTok; visto su TikTok; tendenza TikTok; più venduto su Amazon; famoso su TikTok; bestseller Amazon',
        'Mappa della Amazzonia 50 x 70 cm; Poster foresta 50 x 70 cm',
      ],
      pt: [
        'viral no TikTok; visto no TikTok; sucesso no TikTok; mais vendido da Amazon; famoso no TikTok; achadinho Shopee',
        'Mapa da Amazônia 50 x 70 cm; Livro Povos da Amazônia, 240 páginas',
      ],
      pl: [
        'viral z TikToka; hit TikToka; trend z TikTok; bestseller Amazon; hit z TikToka; widziane na TikToku',
        'Mapa Amazonii 50 x 70 cm; Album Otto Dix, 240 stron',
      ],
      nl: [
        'bekend van TikTok; TikTok hit; viral op TikTok; Amazon bestseller; trending op TikTok; gezien op TikTok',
        'Kaart van de Amazone 50 x 70 cm; Otto Dix boek, 240 pagina’s',
      ],
      ru: [
        'хит TikTok; тренд TikTok; хит с Wildberries; как на Озон; тренд из тиктока; бестселлер Amazon',
        'Карта Амазонки 50 x 70 см; Озонатор воздуха 220 В',
      ],
      tr: [
        'TikTok fenomeni; TikTok’ta viral; Trendyol çok satan; Amazon çok satan; TikTok trend; TikTok favorisi',
        'Amazon ormanı posteri 50 x 70 cm; Otto Dix kitabı, 240 sayfa',
      ],
      id: [
        'viral TikTok; viral di TikTok; lagi viral TikTok; best seller Shopee; hits TikTok; terlaris di Shopee',
        'Peta Amazon Brasil 50 x 70 cm; Buku Otto Dix, 240 halaman',
      ],
      vi: [
        'hot TikTok; viral TikTok; bán chạy nhất Shopee; hot trend TikTok; nổi tiếng trên TikTok; best seller Lazada',
        'Bản đồ rừng Amazon 50 x 70 cm; Sách Otto Dix, 240 trang',
      ],
      th: [
        'ฮิตใน TikTok; ไวรัลใน TikTok; ขายดีใน Shopee; ดังใน TikTok; TikTok ฮิต; ขายดี Lazada',
        'แผนที่ป่าแอมะซอน 50 x 70 ซม.; หนังสือ Otto Dix 240 หน้า',
      ],
      zh: [
        '抖音同款; 抖音爆款; 淘宝热卖; 亚马逊爆款; 抖音网红; TikTok同款',
        '亚马逊雨林地图 50x70厘米; 抖音书法字帖架 木制',
      ],
      'zh-Hant': [
        '抖音同款; 抖音爆款; 蝦皮熱賣; 亞馬遜爆款; 抖音網紅; TikTok同款',
        '亞馬遜雨林地圖 50x70公分; 木製字帖架 30公分',
      ],
      ja: [
        'TikTokで話題; 楽天ランキング1位; Amazonで人気; TikTokでバズった; 楽天1位; Amazonベストセラー',
        'アマゾン川 地図 50x70cm; 熱帯雨林 ポスター 50x70cm',
      ],
      ko: [
        '틱톡 화제; 쿠팡 1위; 틱톡 인기; 네이버 랭킹 1위; 아마존 베스트; 틱톡 핫템',
        '아마존 열대우림 지도 50x70cm; 열대우림 포스터 50x70cm',
      ],
    },
  },
  invitation: {
    rule: 'contact-info',
    cells: {
      en: [
        'WhatsApp us; message us for colours; call 555-867-5309; visit our store; DM to order; email sales@lumen.com; follow us; contact seller before buying',
        'Contact Lens Case, Blue; Call Bell for Reception Desk, Silver',
      ],
      de: [
        'schreiben Sie uns; besuchen Sie unseren Shop; Tel. 030 1234567; kontaktieren Sie uns; folgen Sie uns; WhatsApp 0151 23456789; Fragen per Mail',
        'Kontaktlinsenbehälter, blau; Rufglocke für Empfang, silber',
      ],
      fr: [
        'contactez-nous; visitez notre boutique; tél 06 12 34 56 78; écrivez-nous; suivez-nous; WhatsApp 06 12 34 56 78; appelez-nous',
        'Étui pour lentilles de contact, bleu; Sonnette de comptoir, argent',
      ],
      es: [
        'contáctanos; visita nuestra tienda; WhatsApp 612 345 678; escríbenos; síguenos; llámanos; consúltanos antes de comprar',
        'Estuche para lentes de contacto, azul; Timbre de recepción, plata',
      ],
      it: [
        'contattaci; visita il nostro negozio; WhatsApp 333 1234567; scrivici; seguici; chiamaci; info su WhatsApp',
        'Portalenti a contatto, blu; Campanello da banco, argento',
      ],
      pt: [
        'entre em contato; visite nossa loja; WhatsApp (11) 91234-5678; chama no zap; siga-nos; fale conosco; chame no whats',
        'Estojo para lentes de contato, azul; Campainha de balcão, prata',
      ],
      pl: [
        'zadzwoń; odwiedź nasz sklep; tel. 600 123 456; napisz do nas; obserwuj nas; skontaktuj się z nami; WhatsApp 600 123 456',
        'Pojemnik na soczewki kontaktowe, niebieski; Dzwonek recepcyjny, srebrny',
      ],
      nl: [
        'neem contact op; bezoek onze winkel; bel 06 12345678; stuur ons een bericht; volg ons; mail ons; WhatsApp 06 12345678',
        'Contactlenshouder, blauw; Receptiebel, zilver',
      ],
      ru: [
        'пишите нам; звоните; тел. 8-900-123-45-67; пишите в WhatsApp; наш магазин; подписывайтесь; пишите в личку; телеграм @lumen_shop',
        'Контейнер для контактных линз, синий; Звонок настольный для ресепшена, серебро',
      ],
      tr: [
        'bize ulaşın; mağazamızı ziyaret edin; WhatsApp 0532 123 45 67; bizi arayın; takip edin; DM atın; sipariş için WhatsApp',
        'Kontakt lens kutusu, mavi; Resepsiyon zili, gümüş',
      ],
      id: [
        'hubungi kami; chat admin; WA 081234567890; kunjungi toko kami; follow kami; order via WA; chat dulu sebelum order',
        'Tempat lensa kontak biru; Bel resepsionis perak',
      ],
      vi: [
        'liên hệ shop; inbox; Zalo 0912345678; ghé shop; theo dõi shop; gọi 0912 345 678; nhắn tin cho shop',
        'Hộp đựng kính áp tròng, xanh; Chuông bàn lễ tân, bạc',
      ],
      th: [
        'ติดต่อร้าน; ทักแชท; โทร 081-234-5678; แอดไลน์ @lumen; กดติดตามร้าน; ทักไลน์; สอบถามเพิ่มเติม',
        'ตลับคอนแทคเลนส์ สีฟ้า; กระดิ่งเคาน์เตอร์ สีเงิน',
      ],
      zh: [
        '加微信 lumen888; 联系客服; 关注店铺; 私信; 咨询客服; 电话13800138000; 加V看款',
        '隐形眼镜盒 蓝色; 前台呼叫铃 银色',
      ],
      'zh-Hant': [
        '加LINE; 聊聊詢問; 關注賣場; 私訊; 請聊聊; 來電 02-2345-6789; LINE ID: lumen88',
        '隱形眼鏡盒 藍色; 櫃台呼叫鈴 銀色',
      ],
      ja: [
        'LINEで問い合わせ; お問い合わせください; 電話 03-1234-5678; フォローお願いします; DMください; お気軽にご連絡; LINE友達追加',
        'コンタクトレンズケース 青; カウンターベル 銀',
      ],
      ko: [
        '카톡 문의; 문의주세요; 전화 010-1234-5678; 팔로우; 카카오톡 상담; DM 주세요; 톡톡 문의',
        '콘택트렌즈 케이스 파랑; 카운터 벨 은색',
      ],
    },
  },
  shop: {
    rule: 'contact-info',
    cells: {
      en: [
        'official store; from our shop; sold by LumenHouse; authorized dealer; lumenhouse.com; flagship store',
        'Toy Shop Play Set, Wood; Official Size Basketball, Orange',
      ],
      de: [
        'offizieller Shop; unser Onlineshop; autorisierter Händler; www.lumenhaus.de; Verkauf durch LumenHaus; vom Fachhändler',
        'Kaufladen aus Holz, Natur; Handelsblatt Zeitungshalter',
      ],
      fr: [
        'boutique officielle; notre site; revendeur agréé; lumenmaison.fr; vendu par LumenMaison; magasin officiel',
        'Épicerie jouet en bois, naturel; Ballon taille officielle, orange',
      ],
      es: [
        'tienda oficial; nuestra tienda; distribuidor autorizado; www.lumencasa.es; vendido por LumenCasa; distribuidor oficial',
        'Tiendita de juguete de madera; Balón tamaño oficial, naranja',
      ],
      it: [
        'negozio ufficiale; il nostro sito; rivenditore autorizzato; www.lumencasa.it; venduto da LumenCasa; store ufficiale',
        'Negozio giocattolo in legno; Pallone misura ufficiale, arancione',
      ],
      pt: [
        'loja oficial; nossa loja; revendedor autorizado; www.lumencasa.com.br; vendido por LumenCasa; distribuidor oficial',
        'Lojinha de brinquedo em madeira; Bola tamanho oficial, laranja',
      ],
      pl: [
        'oficjalny sklep; nasz sklep; autoryzowany dystrybutor; www.lumendom.pl; oficjalny dystrybutor; autoryzowany sprzedawca',
        'Sklepik zabawkowy drewniany; Piłka rozmiar oficjalny, pomarańczowa',
      ],
      nl: [
        'officiële winkel; onze webshop; erkende dealer; www.lumenhuis.nl; verkocht door LumenHuis; officiële dealer',
        'Speelgoedwinkel van hout; Bal officiële maat, oranje',
      ],
      ru: [
        'официальный магазин; наш магазин; официальный дилер; lumendom.ru; официальный дистрибьютор; официальный сайт',
        'Магазин игрушечный деревянный; Мяч официальный размер, оранжевый',
      ],
      tr: [
        'resmi mağaza; mağazamızdan; yetkili satıcı; www.lumenev.com; yetkili bayi; resmi satıcı',
        'Oyuncak market ahşap; Basketbol topu resmi boy, turuncu',
      ],
      id: [
        'official store; toko kami; distributor resmi; lumenrumah.com; toko resmi; agen resmi',
        'Mainan toko kayu; Bola basket ukuran resmi oranye',
      ],
      vi: [
        'cửa hàng chính hãng; shop uy tín; đại lý ủy quyền; lumennha.vn; official store; đại lý chính thức',
        'Đồ chơi cửa hàng gỗ; Bóng rổ kích thước thi đấu, cam',
      ],
      th: [
        'ร้านทางการ; ร้านเรา; ตัวแทนจำหน่าย; lumenbaan.com; official store; ร้านค้าทางการ',
        'ของเล่นร้านค้าไม้; ลูกบาสเกตบอล ขนาดมาตรฐาน สีส้ม',
      ],
      zh: ['官方旗舰店; 本店; 授权经销商; lumen.com.cn; 专卖店; 官方直营', '木制超市玩具; 标准篮球 7号 橙色'],
      'zh-Hant': ['官方旗艦店; 本賣場; 授權經銷商; lumen.com.tw; 專賣店; 原廠直營', '木製超市玩具; 標準籃球 7號 橘色'],
      ja: [
        '公式ストア; 当店; 正規代理店; lumen.co.jp; 公式ショップ; 正規販売店',
        '木製お店屋さんごっこ; バスケットボール 公式サイズ 7号',
      ],
      ko: [
        '공식스토어; 저희 매장; 공식 판매처; lumen.co.kr; 공식몰; 공식 대리점',
        '나무 마트놀이 장난감; 농구공 공식 사이즈 7호',
      ],
    },
  },
};
