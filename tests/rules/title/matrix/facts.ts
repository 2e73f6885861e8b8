import type { Class } from './cells.ts';

/** Prices, condition and stock. */
export const facts: Readonly<Record<string, Class>> = {
  price: {
    rule: 'price-in-title',
    cells: {
      en: [
        'only $9.99; under 20 dollars; £5.50; USD 12; for 5 bucks; 99 cents',
        'Dollar Tree Plant Pot 10 cm; Play Money Set, 100 Bills',
      ],
      de: [
        'nur 9,99 €; 12 EUR; für 5 Euro; ab 19,90€; €15',
        'Spielgeld Euro Scheine, 100 Stück; Euro Münzkapseln, 25 mm',
      ],
      fr: [
        '9,99 €; à 5 euros; 12 EUR; 19€90; à partir de 15 €',
        'Billets factices euro, 100 pièces; Capsules pour pièces de 2 euros, 25 mm',
      ],
      es: [
        '9,99 €; por 5 euros; $12.000; 15 dólares; desde 19 €',
        'Billetes de juguete euro, 100 unidades; Cápsulas para monedas de 2 euros',
      ],
      it: [
        '9,99 €; a 5 euro; EUR 12; solo 19,90 €; a partire da 15€',
        'Banconote giocattolo euro, 100 pezzi; Capsule per monete da 2 euro',
      ],
      pt: [
        'R$ 49,90; por 20 reais; R$99; só R$ 15; a partir de R$ 30',
        'Cédulas de brinquedo real, 100 unidades; Cápsulas para moedas de 1 real',
      ],
      pl: [
        '199 zł; za 50 zł; 99 PLN; tylko 29,99 zł; od 15 złotych',
        'Banknoty zabawkowe 100 sztuk; Kapsle na monety 2 złote, 27 mm',
      ],
      nl: [
        '€ 9,99; voor 5 euro; 12 EUR; slechts € 15; vanaf 19,95 euro',
        'Speelgeld eurobiljetten, 100 stuks; Muntcapsules 2 euro, 26 mm',
      ],
      ru: [
        '990 руб; за 500 рублей; 1990₽; всего 299 р.; от 150 руб.',
        'Сувенирные деньги 100 рублей пачка; Монета 10 рублей 2023',
      ],
      tr: [
        '199 TL; 99,90 TL; ₺150; sadece 49 lira; 250 TRY',
        'Oyuncak para 100 adet; Madeni para kapsülü 1 lira, 26 mm',
      ],
      id: [
        'Rp 85.000; 50rb; Rp99.900; cuma 25 ribu; harga 15k',
        'Uang mainan rupiah, isi 100 lembar; Kapsul koin 1000 rupiah',
      ],
      vi: ['199k; 99.000đ; chỉ 49k; 250.000 VND; giá 150 nghìn', 'Tiền đồ chơi 100 tờ; Hộp đựng tiền xu 26 mm'],
      th: ['199 บาท; ฿99; เพียง 49 บาท; ราคา 250.-; 1,290 บาท', 'ธนบัตรของเล่น 100 ใบ; ตลับใส่เหรียญ 10 บาท'],
      zh: ['29.9元; ¥99; 仅需19元; 9块9; 99元', '纪念币 收藏盒 10元面值; 儿童玩具纸币 100张'],
      'zh-Hant': ['299元; NT$399; $199; 只要99元; 一個50元', '紀念幣 收藏盒 10元面值; 兒童玩具紙幣 100張'],
      ja: ['1,980円; ¥990; 税込500円; 980円ポッキリ; 2000円', '記念硬貨 500円 収納ケース; おもちゃの紙幣 100枚'],
      ko: ['9,900원; 5천원; ₩12,000; 단돈 990원; 2만원', '기념주화 500원 케이스; 장난감 지폐 100장'],
    },
  },
  condition: {
    rule: 'condition-mention',
    at: 'mercado-libre',
    cells: {
      en: [
        'brand new; used; refurbished; pre-owned; like new; open box; sealed in box; second hand; condition 9/10',
        'New Balance 574 Shoes, Grey, 10; Cooking Oil Dispenser, Used Oil Filter 2 l',
      ],
      de: [
        'neu & OVP; gebraucht; generalüberholt; neuwertig; originalverpackt; B-Ware; unbenutzt; refurbished',
        'Neufundländer Plüschhund 30 cm; Gebrauchsanweisung Hefter A5',
      ],
      fr: [
        'neuf; d’occasion; reconditionné; comme neuf; très bon état; jamais porté; seconde main; neuf sous blister',
        'Pont Neuf puzzle 500 pièces; Neuf vies de chat roman',
      ],
      es: [
        'nuevo; usado; reacondicionado; seminuevo; como nuevo; segunda mano; sellado; sin uso; estado 10/10',
        'Mapa de Nuevo México; Aceitera para aceite de cocina 500 ml',
      ],
      it: [
        'nuovo; usato; ricondizionato; come nuovo; rigenerato; seconda mano; mai usato; sigillato; condizioni 9/10',
        'Mappa della Nuova Zelanda; Sigillante siliconico 280 ml',
      ],
      pt: [
        'novo; usado; recondicionado; seminovo; lacrado; segunda mão; sem uso; de vitrine; estado 9/10',
        'Tapete Novo Gol G5 preto; Mapa de Nova York',
      ],
      pl: [
        'fabrycznie nowy; używany; odnowiony; jak nowy; powystawowy; nieużywany; z drugiej ręki; regenerowany',
        'Mapa Nowego Jorku; Nowela filmowa książka, 120 stron',
      ],
      nl: [
        'gloednieuw; gebruikt; refurbished; zo goed als nieuw; tweedehands; ongebruikt; in originele verpakking; nieuw in doos',
        'Kaart van Nieuw-Zeeland; Gebruiksaanwijzing map A5',
      ],
      ru: [
        'б/у; новый в упаковке; восстановленный; уценка; как новый; в идеальном состоянии; бывший в употреблении; не использовался',
        'Новый Завет книга, 480 стр.; Бу игрушка привидение 20 см',
      ],
      tr: [
        'sıfır; ikinci el; yenilenmiş; kullanılmış; açılmamış; hiç kullanılmamış; teşhir ürünü; sıfır ayarında',
        'Sıfır Atık kitabı, 160 sayfa; Yeni Zelanda haritası',
      ],
      id: [
        'baru segel; bekas; seken; rekondisi; like new; preloved; belum pernah dipakai',
        'Peta Selandia Baru; Buku Hidup Baru, 160 halaman',
      ],
      vi: [
        'mới 100%; đã qua sử dụng; hàng cũ; nguyên seal; like new; fullbox; tân trang; 2nd',
        'Bản đồ New Zealand; Sách Cuộc Sống Mới, 160 trang',
      ],
      th: [
        'มือสอง; ของใหม่แกะกล่อง; สภาพดี; ไม่เคยใช้; เครื่องโชว์; ของใหม่ 100%; สภาพ 99%',
        'แผนที่นิวซีแลนด์; หนังสือ ชีวิตใหม่ 160 หน้า',
      ],
      zh: ['全新; 二手; 翻新; 九成新; 未拆封; 官翻; 99新', '新西兰地图; 二手时间 小说 160页'],
      'zh-Hant': ['全新; 二手; 翻新; 九成新; 未拆封; 福利品; 99新', '紐西蘭地圖; 二手時代 小說 160頁'],
      ja: ['新品; 中古; 未使用; 未開封; 美品; 再生品; 展示品', 'ニュージーランド地図; 中古車の本 160ページ'],
      ko: ['새상품; 중고; 미개봉; 리퍼; 미사용; 전시품; 새제품', '뉴질랜드 지도; 중고등 영어 교재 160쪽'],
    },
  },
  stock: {
    rule: 'condition-mention',
    at: 'mercado-libre',
    cells: {
      en: [
        'in stock; back in stock; available now; sold out soon; restocked; pre-order',
        'Stock Pot 8 l, Steel; Stock Car Toy, Red',
      ],
      de: [
        'auf Lager; wieder lieferbar; sofort verfügbar; vorrätig; ausverkauft; vorbestellbar',
        'Lagerregal 180 cm; Kugellager 608 ZZ, 10 Stück',
      ],
      fr: [
        'en stock; disponible; de nouveau disponible; précommande; en réassort; stock disponible',
        'Étagère de stockage 180 cm; Stockholm plan de ville',
      ],
      es: [
        'en stock; disponible; stock disponible; preventa; hay stock; en existencia',
        'Auto Stock Car juguete rojo; Plano de Estocolmo',
      ],
      it: [
        'disponibile; in magazzino; di nuovo disponibile; disponibilità immediata; preordine; in stock',
        'Scaffale da magazzino 180 cm; Mappa di Stoccolma',
      ],
      pt: [
        'em estoque; disponível; pré-venda; pronta entrega; estoque disponível; em stock',
        'Estante de estoque 180 cm; Mapa de Estocolmo',
      ],
      pl: [
        'w magazynie; dostępny; na stanie; przedsprzedaż; od ręki; dostępne',
        'Regał magazynowy 180 cm; Mapa Sztokholmu',
      ],
      nl: [
        'op voorraad; leverbaar; weer op voorraad; voorradig; uitverkocht; pre-order',
        'Voorraadpot glas 1 l; Plattegrond van Stockholm',
      ],
      ru: [
        'в наличии; есть в наличии; предзаказ; под заказ; снова в наличии; на складе',
        'Стеллаж складской 180 см; Карта Стокгольма',
      ],
      tr: ['stokta; stokta var; tükendi; ön sipariş; tekrar stokta; stoktan', 'Depo rafı 180 cm; Stockholm haritası'],
      id: ['stok tersedia; ready stock; pre order; stok ada; tersedia; restock', 'Rak gudang 180 cm; Peta Stockholm'],
      vi: ['còn hàng; có sẵn hàng; pre-order; hàng về lại; hết hàng; sắp về', 'Kệ kho 180 cm; Bản đồ Stockholm'],
      th: ['มีของ; มีสต็อก; พรีออเดอร์; มีสินค้า; ของเข้าแล้ว; สินค้าหมด', 'ชั้นวางสต็อก 180 ซม.; แผนที่สตอกโฮล์ม'],
      zh: ['现货; 有货; 预售; 补货; 库存充足; 到货', '仓储货架 180厘米; 斯德哥尔摩地图'],
      'zh-Hant': ['現貨; 有貨; 預購; 補貨; 庫存充足; 到貨', '倉儲貨架 180公分; 斯德哥爾摩地圖'],
      ja: ['在庫あり; 再入荷; 予約販売; 入荷; 在庫有り; 予約受付中', '倉庫用ラック 180cm; ストックホルム地図'],
      ko: ['재고 있음; 재입고; 예약판매; 입고완료; 품절; 재고보유', '창고 선반 180cm; 스톡홀름 지도'],
    },
  },
};
