import type { Class } from './cells.ts';

/** A price set against one before it, praise of a present or choice, and a verb that asks with a number behind it. */
export const before: Readonly<Record<string, Class>> = {
  beforePrice: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'was $29 now $19; RRP £29; now only $19',
        'Before and After Photo Frame 10 x 15 cm; Was ist was Book, Paperback',
      ],
      de: ['statt 29 € jetzt 19 €; UVP 29 €; vorher 29 €', 'Jetzt Magazin Ordner A4; Stattauto Spielzeug Bus rot'],
      fr: [
        'au lieu de 29 €; ancien prix 29 €; maintenant 19 €',
        'Avant Garde Lampe en verre; Maintenant et toujours, roman, broché',
      ],
      es: [
        'antes 29 € ahora 19 €; antes $ 29; ahora solo 19 €',
        'Antes de Cristo, libro, tapa blanda; Ahora Revista Carpeta A4',
      ],
      it: ['prima 29 € ora 19 €; invece di 29 €; adesso 19 €', 'Primavera Vaso 20 cm; Ora et labora, libro, brossura'],
      pt: [
        'de R$ 29 por R$ 19; antes R$ 29; agora por R$ 19',
        'Antes do Baile Verde, Capa Comum; Suporte para TV 32 polegadas',
      ],
      pl: [
        'było 29 zł teraz 19 zł; zamiast 29 zł; teraz tylko 19 zł',
        'Teraz Polska kubek 300 ml; Zamiennik filtra do wody, 2 szt.',
      ],
      nl: ['was € 29 nu € 19; nu voor € 19; van 29 voor 19', 'Nu en straks, boek, Paperback; Waszak 60 l wit'],
      ru: [
        'было 2900 руб стало 1900 руб; вместо 2900 рублей; теперь за 1900 руб',
        'Было дело, книга, мягкая обложка; Сейчас и навсегда открытка 10 x 15 см',
      ],
      tr: [
        'eskiden 290 TL; şimdi sadece 190 TL; 290 TL yerine',
        'Şimdi Okuma Zamanı Çocuk Kitabı, Karton Kapak; Yerine geçen filtre 2 adet',
      ],
      id: [
        'dari Rp 290.000 jadi Rp 190.000; sebelumnya Rp 290.000; sekarang hanya Rp 190.000',
        'Madu dari Sumbawa 500 ml; Buku Sekarang Aku Bisa Hard Cover',
      ],
      vi: ['giá gốc 290k; nay còn 190k; giảm còn 190k', 'Sách Ngày Nay, bìa mềm; Giá để sách gỗ 3 tầng'],
      th: ['ปกติ 290 เหลือ 190; ราคาปกติ 290; ลดเหลือ 190', 'ถุงผ้าจากญี่ปุ่น สีขาว; สายวัดความยาว 150 ซม.'],
      zh: ['原价29; 券后19; 到手价19', '原木相框 20 x 30 cm; 现磨咖啡豆 500克'],
      'zh-Hant': ['原價290; 市場價290; 吊牌價290', '原木相框 20 x 30 cm; 現磨咖啡豆 500克'],
      ja: ['通常2900円; 定価2900円; 通常価格2900円', '通常盤 CD アルバム; 定規 30cm ステンレス'],
      ko: ['정가 29000; 할인가 19000; 정상가 29000', '정가운데 다트 핀 3개; 원목 액자 20 x 30 cm'],
    },
  },
  choice: {
    rule: 'subjective-claim',
    cells: {
      en: [
        'ideal gift; the perfect companion; great choice',
        'Gift box for candles 20 x 15 cm; Choice of Games card set, 52 cards',
      ],
      de: [
        'ideales Geschenk; perfekte Wahl; der ideale Begleiter',
        'Geschenkbox für Kerzen 20 x 15 cm; Ersatzfilter nach Wahl, 2 Stück',
      ],
      fr: [
        'cadeau idéal; le choix parfait; idée cadeau originale parfaite solution',
        'Boîte cadeau pour bougies 20 x 15 cm; Accessoire de douche chromé',
      ],
      es: [
        'regalo ideal; la elección perfecta; complemento perfecto',
        'Caja de regalo para velas 20 x 15 cm; Accesorio de ducha cromado',
      ],
      it: [
        'regalo ideale; la scelta perfetta; idea perfetta',
        'Scatola regalo per candele 20 x 15 cm; Accessorio doccia cromato',
      ],
      pt: [
        'presente ideal; a escolha perfeita; presente criativo',
        'Caixa de presente para velas 20 x 15 cm; Acessório de banho cromado',
      ],
      pl: [
        'idealny prezent; doskonały wybór; świetny pomysł',
        'Pudełko prezentowe na świece 20 x 15 cm; Dodatek do farby, 1 l',
      ],
      nl: [
        'ideaal cadeau; perfecte keuze; uniek geschenk',
        'Cadeaudoos voor kaarsen 20 x 15 cm; Accessoire voor douche chroom',
      ],
      ru: [
        'идеальный подарок; отличный выбор; прекрасное дополнение',
        'Подарочная коробка для свечей 20 x 15 см; Решение задач, тетрадь, 48 листов',
      ],
      tr: ['mükemmel hediye; harika seçim; ideal çözüm', 'Mumlar için hediye kutusu 20 x 15 cm; Duş aksesuarı krom'],
      id: ['hadiah ideal; pilihan terbaik; kado istimewa', 'Kotak kado lilin 20 x 15 cm; Pelengkap dapur rak besi'],
      vi: [
        'quà tặng hoàn hảo; lựa chọn lý tưởng; món quà ý nghĩa',
        'Hộp quà đựng nến 20 x 15 cm; Phụ kiện nhà tắm inox',
      ],
      th: ['ของขวัญที่ดีที่สุด; ของขวัญสุดพิเศษ; ทางเลือกที่ดีที่สุด', 'กล่องของขวัญใส่เทียน 20 x 15 ซม.; อุปกรณ์ห้องน้ำ สแตนเลส'],
      zh: ['完美礼物; 送礼佳品; 不二选择', '礼盒 20 x 15 厘米; 选择题练习册'],
      'zh-Hant': ['完美禮物; 送禮佳品; 最佳選擇', '禮盒 20 x 15 公分; 選擇題練習冊'],
      ja: ['理想のプレゼント; 最高の贈り物; 素敵なプレゼント', 'プレゼントボックス 20 x 15 cm; ギフト用リボン 赤'],
      ko: ['최고의 선물; 완벽한 선택; 이상적인 선물', '선물 상자 20 x 15 cm; 선택형 자물쇠 4자리'],
    },
  },
  invitation: {
    rule: 'contact-info',
    cells: {
      en: [
        'call 555 123 4567; text 555 123 4567; contact us on 555 123 4567',
        'Text marker 1234 yellow 4 pcs; Call bell 100 mm brass',
      ],
      de: [
        'ruf an 0176 12345678; schreib uns 0176 12345678; kontaktieren 0176 12345678',
        'Schreibheft 1234 liniert A5; Rufanlage 2 Draht weiß',
      ],
      fr: [
        'appelez nous au 06 12 34 56 78; contactez moi 06 12 34 56 78; écrivez 06 12 34 56 78',
        'Contacteur 1SBL137001R1310 ABB; Appeau à canard bois',
      ],
      es: [
        'llámanos 55 1234 5678; contáctame al 55 1234 5678; escríbenos 55 1234 5678',
        'Contactor 1SBL137001R1310 ABB; Llamador de ángeles plata 16 mm',
      ],
      it: [
        'contattami al 333 1234567; chiamaci 333 1234567; scrivimi 333 1234567',
        'Contattore 1SBL137001R1310 ABB; Scrivania bianca 120 x 60 cm',
      ],
      pt: [
        'ligue 11 91234 5678; chame no 11 91234 5678; fale 11 91234 5678',
        'Contator 1SBL137001R1310 ABB; Chamada escolar caderno 48 folhas',
      ],
      pl: [
        'zadzwoń 601 234 567; napisz na 601 234 567; skontaktuj się 601 234 567',
        'Stycznik 1SBL137001R1310 ABB; Dzwonek rowerowy 80 mm',
      ],
      nl: [
        'bel 06 12345678; app ons 06 12345678; sms 06 12345678',
        'Belgische chocolade 250 g; Apparaat voor thee 1 l',
      ],
      ru: [
        'звоните 8 912 345 67 89; пишите нам 8 912 345 67 89; свяжитесь по 8 912 345 67 89',
        'Контактор 1SBL137001R1310 ABB; Звонок дверной 220 В',
      ],
      tr: [
        'arayın 0532 123 45 67; bize ulaşın 0532 123 45 67; yazın 0532 123 45 67',
        'Kontaktör 1SBL137001R1310 ABB; Yazı tahtası 60 x 90 cm',
      ],
      id: [
        'hubungi 0812 3456 7890; chat 0812 3456 7890; sms 0812 3456 7890',
        'Kontaktor 1SBL137001R1310 ABB; Telepon rumah kabel putih',
      ],
      vi: [
        'liên hệ 0912 345 678; gọi 0912 345 678; nhắn 0912 345 678',
        'Công tắc tơ 1SBL137001R1310 ABB; Gọi hồn, tiểu thuyết, bìa mềm',
      ],
      th: ['โทร 081 234 5678; ติดต่อ 081 234 5678; แอดไลน์ 081 234 5678', 'โทรโข่ง 20 วัตต์ สีขาว; โทรศัพท์บ้าน มีสาย'],
      zh: ['电话 13812345678; 微信 walnut888; 加v walnut888', '电话机 座机 黑色; 对讲机 2只 黑色'],
      'zh-Hant': ['電話 0912-345-678; LINE ID: walnut888; 加賴 walnut888', '電話機 座機 黑色; 對講機 2入 黑色'],
      ja: [
        '電話 03-1234-5678; LINE ID: walnut888; 電話番号 090-1234-5678',
        '電話台 木製 60cm; ライントレーサー 工作キット',
      ],
      ko: ['문의 010-1234-5678; 카톡 walnut_888; 전화 010-1234-5678', '전화기 유선 흰색; 라인 테이프 5m'],
    },
  },
};
