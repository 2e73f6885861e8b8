import type { Class } from './cells.ts';

/** Whole titles that are written for search, in another language, or in capitals. */
export const heaps: Readonly<Record<string, Class>> = {
  synonyms: {
    rule: 'keyword-stuffing',
    cells: {
      en: [
        'Sofa Couch Settee Loveseat Grey; Trousers Pants Slacks Joggers Men Black',
        'Sofa Bed with Storage, Grey; Trousers with Belt, Men, Black',
      ],
      de: [
        'Sofa Couch Kanapee Polstersofa grau; Hose Jeans Jogginghose Stoffhose Herren schwarz',
        'Schlafsofa mit Bettkasten, grau; Hose mit Gürtel, Herren, schwarz',
      ],
      fr: [
        'Canapé sofa divan banquette gris; Montre horloge chronomètre bracelet-montre homme',
        'Canapé-lit avec coffre, gris; Montre homme avec bracelet cuir',
      ],
      es: [
        'Sofá sillón diván butaca gris; Zapatillas tenis deportivas zapatos hombre',
        'Sofá cama con arcón, gris; Zapatillas de running hombre, negras',
      ],
      it: [
        'Divano sofà poltrona canapè grigio; Scarpe sneakers ginnastica tennis uomo',
        'Divano letto con contenitore, grigio; Scarpe da corsa uomo, nere',
      ],
      pt: [
        'Sofá poltrona divã estofado cinza; Tênis sapato sapatênis calçado masculino',
        'Sofá-cama com baú, cinza; Tênis de corrida masculino, preto',
      ],
      pl: [
        'Sofa kanapa wersalka tapczan szary; Buty trampki tenisówki sneakersy męskie',
        'Sofa rozkładana z pojemnikiem, szara; Buty do biegania męskie, czarne',
      ],
      nl: [
        'Bank sofa zetel zitbank grijs; Schoenen sneakers gympen sportschoenen heren',
        'Slaapbank met opbergruimte, grijs; Hardloopschoenen heren, zwart',
      ],
      ru: [
        'Диван софа тахта кушетка серый; Кроссовки кеды сникерсы обувь мужская',
        'Диван-кровать с ящиком, серый; Кроссовки беговые мужские, чёрные',
      ],
      tr: [
        'Kanepe koltuk çekyat divan gri; Ayakkabı sneaker spor ayakkabı bot erkek',
        'Yataklı kanepe sandıklı, gri; Koşu ayakkabısı erkek, siyah',
      ],
      id: [
        'Tas ransel backpack tas punggung daypack; Sepatu sneakers kets sport pria',
        'Tas ransel laptop 15 inci hitam; Sepatu lari pria hitam',
      ],
      vi: [
        'Balo cặp túi đeo lưng ba lô; Giày sneaker giày thể thao giày bata nam',
        'Balo laptop 15 inch đen; Giày chạy bộ nam đen',
      ],
      th: [
        'กระเป๋าเป้ เป้สะพายหลัง กระเป๋านักเรียน กระเป๋าสะพาย; รองเท้าผ้าใบ สนีกเกอร์ รองเท้ากีฬา รองเท้าวิ่ง ชาย',
        'กระเป๋าเป้ใส่โน้ตบุ๊ก 15 นิ้ว สีดำ; รองเท้าวิ่งผู้ชาย สีดำ',
      ],
      zh: [
        '沙发 长椅 布艺沙发 躺椅 贵妃椅 灰色; 运动鞋 跑步鞋 休闲鞋 板鞋 男',
        '折叠沙发床 带储物 灰色; 男士跑步鞋 黑色',
      ],
      'zh-Hant': [
        '後背包 雙肩包 書包 背包 旅行包; 運動鞋 跑步鞋 休閒鞋 板鞋 男',
        '折疊沙發床 附收納 灰色; 男士跑步鞋 黑色',
      ],
      ja: [
        'リュック バックパック デイパック リュックサック 黒; スニーカー 運動靴 シューズ ランニングシューズ メンズ',
        'ソファベッド 収納付き グレー; ランニングシューズ メンズ 黒',
      ],
      ko: [
        '백팩 책가방 배낭 학생가방 검정; 운동화 스니커즈 단화 런닝화 남성',
        '소파베드 수납형 그레이; 남성 런닝화 검정',
      ],
    },
  },
  occasions: {
    rule: 'keyword-stuffing',
    cells: {
      en: [
        'Candle Birthday Christmas Wedding Anniversary Valentine Party; Lamp for Bedroom Living Room Kitchen Office Garage Hotel',
        'Birthday Candles, 24 Pieces; Lamp for Living Room and Bedroom, White',
      ],
      de: [
        'Kerze Geburtstag Weihnachten Hochzeit Ostern Muttertag; Lampe Schlafzimmer Wohnzimmer Küche Büro Garage Hotel',
        'Geburtstagskerzen, 24 Stück; Lampe für Wohnzimmer und Schlafzimmer, weiß',
      ],
      fr: [
        'Bougie anniversaire Noël mariage Pâques baptême; Lampe chambre salon cuisine bureau garage hôtel',
        'Bougies d’anniversaire, 24 pièces; Lampe pour salon et chambre, blanche',
      ],
      es: [
        'Vela cumpleaños navidad boda aniversario graduación; Lámpara dormitorio sala cocina oficina garaje hotel',
        'Velas de cumpleaños, 24 unidades; Lámpara para sala y dormitorio, blanca',
      ],
      it: [
        'Candela compleanno Natale matrimonio Pasqua battesimo; Lampada camera soggiorno cucina ufficio garage hotel',
        'Candeline di compleanno, 24 pezzi; Lampada per soggiorno e camera, bianca',
      ],
      pt: [
        'Vela aniversário natal casamento páscoa formatura; Luminária quarto sala cozinha escritório garagem hotel',
        'Velas de aniversário, 24 unidades; Luminária para sala e quarto, branca',
      ],
      pl: [
        'Świeca urodziny święta ślub rocznica wielkanoc walentynki; Lampa sypialnia salon kuchnia biuro garaż hotel',
        'Świeczki urodzinowe, 24 sztuki; Lampa do salonu i sypialni, biała',
      ],
      nl: [
        'Kaars verjaardag kerst bruiloft pasen moederdag; Lamp slaapkamer woonkamer keuken kantoor garage hotel',
        'Verjaardagskaarsen, 24 stuks; Lamp voor woonkamer en slaapkamer, wit',
      ],
      ru: [
        'Свеча день рождения новый год 8 марта свадьба юбилей; Лампа спальня гостиная кухня офис гараж отель',
        'Свечи для торта, 24 шт; Лампа для гостиной и спальни, белая',
      ],
      tr: [
        'Mum doğum günü yılbaşı düğün yıldönümü anneler günü; Lamba yatak odası salon mutfak ofis garaj otel',
        'Doğum günü mumu, 24 adet; Salon ve yatak odası lambası, beyaz',
      ],
      id: [
        'Lilin ulang tahun natal pernikahan wisuda lebaran; Lampu kamar tidur ruang tamu dapur kantor garasi hotel',
        'Lilin ulang tahun, isi 24 buah; Lampu kamar tidur dan ruang tamu putih',
      ],
      vi: [
        'Nến sinh nhật noel đám cưới tốt nghiệp valentine; Đèn phòng ngủ phòng khách nhà bếp văn phòng gara khách sạn',
        'Nến sinh nhật, hộp 24 cây; Đèn phòng khách và phòng ngủ màu trắng',
      ],
      th: [
        'เทียน วันเกิด คริสต์มาส งานแต่ง ปีใหม่ วาเลนไทน์; โคมไฟ ห้องนอน ห้องนั่งเล่น ห้องครัว ออฟฟิศ โรงแรม ระเบียง',
        'เทียนวันเกิด 24 แท่ง; โคมไฟห้องนั่งเล่นและห้องนอน สีขาว',
      ],
      zh: [
        '蜡烛 生日 圣诞 结婚 周年 情人节; 台灯 卧室 客厅 厨房 办公室 宿舍 酒店',
        '生日蜡烛 24支; 客厅卧室落地灯 白色',
      ],
      'zh-Hant': [
        '蠟燭 生日 聖誕 結婚 周年 情人節; 檯燈 臥室 客廳 廚房 辦公室 宿舍 酒店',
        '生日蠟燭 24支; 客廳臥室落地燈 白色',
      ],
      ja: [
        'キャンドル 誕生日 クリスマス 結婚式 母の日 父の日; ランプ 寝室 リビング キッチン オフィス ガレージ 玄関',
        '誕生日キャンドル 24本; リビング 寝室 フロアランプ 白',
      ],
      ko: [
        '양초 생일 크리스마스 결혼 기념일 졸업; 조명 침실 거실 주방 사무실 베란다 카페',
        '생일 초 24개; 거실 침실 플로어 램프 흰색',
      ],
    },
  },
  language: {
    rule: 'wrong-language',
    cells: {
      en: [
        'Trinkflasche aus Edelstahl mit Deckel schwarz; 不锈钢水杯 黑色 便携 大容量; Бутылка для воды стальная чёрная',
        'Crème Brûlée Torch, Silver; Mate Gourd with Bombilla, Brown',
      ],
      de: [
        'Stainless steel water bottle with lid, black; Bouteille en acier inoxydable noire avec couvercle; Botella de acero inoxidable negra con tapa',
        'Smart Watch mit GPS, schwarz; Crème brûlée Brenner, silber',
      ],
      fr: [
        'Stainless steel water bottle with lid, black; Trinkflasche aus Edelstahl mit Deckel schwarz; Botella de acero inoxidable negra con tapa',
        'Smart TV LED 43 pouces; Barbecue à gaz 3 feux, noir',
      ],
      es: [
        'Stainless steel water bottle with lid, black; Trinkflasche aus Edelstahl mit Deckel schwarz; Bouteille en acier inoxydable noire avec couvercle',
        'Smart TV LED 43 pulgadas; Pendrive USB 64 GB, negro',
      ],
      it: [
        'Stainless steel water bottle with lid, black; Trinkflasche aus Edelstahl mit Deckel schwarz; Bouteille en acier inoxydable noire avec couvercle',
        'Smart TV LED 43 pollici; Mouse wireless nero',
      ],
      pt: [
        'Stainless steel water bottle with lid, black; Botella de acero inoxidable 500 ml con tapa negra; Trinkflasche aus Edelstahl mit Deckel schwarz',
        'Smart TV LED 43 polegadas; Mouse sem fio preto',
      ],
      pl: [
        'Stainless steel water bottle with lid, black; Trinkflasche aus Edelstahl mit Deckel schwarz; Бутылка для воды стальная чёрная',
        'Smart TV LED 43 cale; Pendrive USB 64 GB czarny',
      ],
      nl: [
        'Stainless steel water bottle with lid, black; Trinkflasche aus Edelstahl mit Deckel schwarz; Bouteille en acier inoxydable noire avec couvercle',
        'Smart TV LED 43 inch; Draadloze muis, zwart',
      ],
      ru: [
        'Stainless steel water bottle with lid, black; 不锈钢水杯 黑色 便携 大容量; Trinkflasche aus Edelstahl mit Deckel schwarz',
        'Тинт для губ Oops My Lip Tint; Кабель USB-C Baseus Crystal Shine 100 Вт',
      ],
      tr: [
        'Stainless steel water bottle with lid, black; Trinkflasche aus Edelstahl mit Deckel schwarz; 不锈钢水杯 黑色 便携 大容量',
        'Smart TV LED 43 inç; Bluetooth hoparlör siyah',
      ],
      id: [
        '不锈钢水杯 黑色 便携 大容量; Бутылка для воды стальная чёрная; Trinkflasche aus Edelstahl mit Deckel schwarz',
        'Smart TV LED 43 inci; Hoodie oversize pria hitam',
      ],
      vi: [
        'Stainless steel water bottle with lid, black; 不锈钢水杯 黑色 便携 大容量; Бутылка для воды стальная чёрная',
        'Smart TV LED 43 inch màu đen; Áo hoodie nam form rộng',
      ],
      th: [
        'Stainless steel water bottle with lid, black; 不锈钢水杯 黑色 便携 大容量; Бутылка для воды стальная чёрная',
        'Smart TV LED 43 นิ้ว; เสื้อฮู้ด Oversize สีดำ',
      ],
      zh: [
        'Stainless steel water bottle with lid, black; Бутылка для воды стальная чёрная; Trinkflasche aus Edelstahl mit Deckel schwarz',
        'USB-C数据线 1米 白色; 无线蓝牙耳机 黑色',
      ],
      'zh-Hant': [
        '不锈钢保温杯 便携 大容量 车载; Stainless steel water bottle with lid, black; Бутылка для воды стальная чёрная',
        'USB-C傳輸線 1公尺 白色; 無線藍牙耳機 黑色',
      ],
      ja: [
        'Stainless steel water bottle with lid, black; 不锈钢水杯 黑色 便携 大容量 车载; Бутылка для воды стальная чёрная',
        'USB-Cケーブル 1m 白; ワイヤレスイヤホン 黒',
      ],
      ko: [
        'Stainless steel water bottle with lid, black; 不锈钢水杯 黑色 便携 大容量; Бутылка для воды стальная чёрная',
        'USB-C 케이블 1m 흰색; 무선 이어폰 검정',
      ],
    },
  },
};
