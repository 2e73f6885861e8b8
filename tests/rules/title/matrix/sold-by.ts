import type { Class } from './cells.ts';

/** More goods that are sold by a measure: whole titles whose number has no unit, and numbers that need none. */
export const soldBy: Readonly<Record<string, Class>> = {
  'worn and taken along': {
    rule: 'unit-missing',
    cells: {
      en: ['Silver Necklace Twisted, 45; Suitcase 65 with Wheels', 'Necklace 925 Silver, 45 cm; Suitcase 4 Wheels'],
      de: ['Halskette Silber gedreht, 45; Koffer 65 mit Rollen', 'Halskette Silber 925, 45 cm; Koffer 4 Rollen'],
      fr: ['Collier argent torsadé, 45; Valise 65 avec roulettes', 'Collier argent 925, 45 cm; Valise 4 roues'],
      es: ['Collar de plata trenzado, 45; Maleta 65 con ruedas', 'Collar plata 925, 45 cm; Maleta 4 ruedas'],
      it: ['Collana argento intrecciata, 45; Valigia 65 con ruote', 'Collana argento 925, 45 cm; Valigia 4 ruote'],
      pt: [
        'Colar de prata trançado, 45; Mala de viagem 65 com rodinhas',
        'Colar prata 925, 45 cm; Mala de viagem 4 rodas',
      ],
      pl: ['Naszyjnik srebrny skręcany, 45; Walizka 65 z kółkami', 'Naszyjnik srebro 925, 45 cm; Walizka 4 koła'],
      nl: ['Ketting zilver gedraaid, 45; Koffer 65 met wielen', 'Ketting zilver 925, 45 cm; Koffer 4 wielen'],
      ru: ['Цепочка серебряная витая, 45; Чемодан 65 на колёсах', 'Цепочка серебро 925, 45 см; Чемодан 4 колеса'],
      tr: ['Gümüş kolye burgulu, 45; Valiz 65 siyah', 'Gümüş kolye 925, 45 cm; Valiz 4 tekerlek'],
      id: ['Kalung perak lilit, 45; Koper 65 dengan roda', 'Kalung perak 925, 45 cm; Koper 4 roda'],
      vi: ['Dây chuyền bạc xoắn, 45; Vali 65 khung nhôm', 'Dây chuyền bạc 925, 45 cm; Vali 4 bánh'],
      th: ['สร้อยคอเงิน, 45; กระเป๋าเดินทาง 65 สีดำ', 'สร้อยคอเงิน 925, 45 ซม.; กระเป๋าเดินทาง 4 ล้อ'],
      zh: ['银项链 麻花, 45; 行李箱 65 铝框', '银项链 925, 45厘米; 行李箱 4轮'],
      'zh-Hant': ['銀項鍊 麻花, 45; 行李箱 65 鋁框', '銀項鍊 925, 45公分; 行李箱 4輪'],
      ja: ['シルバーネックレス, 45; スーツケース 65 黒', 'シルバー925 ネックレス, 45cm; スーツケース 4輪'],
      ko: ['은목걸이 꼬임, 45; 캐리어 65, 검정', '은목걸이 925, 45cm; 캐리어 4바퀴'],
    },
  },
  'eaten, drunk and rubbed in': {
    rule: 'unit-missing',
    cells: {
      en: [
        'Butter Cookies 400 Tin; Coconut Water 500 Carton; Hair Mask 250 Repair',
        'Butter Cookies, 24 pcs; Coconut Water 500 ml; Hair Mask 250 g',
      ],
      de: [
        'Butterkekse, Kekse 400 in der Dose; Mineralwasser 500 still; Haarmaske 250 Pflege',
        'Kekse 24 Stück; Mineralwasser 500 ml; Haarmaske 250 ml',
      ],
      fr: [
        'Biscuits au beurre 400 boîte; Eau de coco 500 carton; Masque cheveux 250 nourrissant',
        'Biscuits 24 pièces; Eau de coco 500 ml; Masque cheveux 250 ml',
      ],
      es: [
        'Galletas de mantequilla 400 lata; Agua de coco 500 natural; Mascarilla capilar 250 reparadora',
        'Galletas 24 unidades; Agua de coco 500 ml; Mascarilla capilar 250 ml',
      ],
      it: [
        'Biscotti al burro 400 latta; Acqua di cocco 500 naturale; Maschera capelli 250 nutriente',
        'Biscotti 24 pezzi; Acqua di cocco 500 ml; Maschera capelli 250 ml',
      ],
      pt: [
        'Biscoitos amanteigados 400 lata; Água de coco 500 natural; Máscara capilar 250 nutritiva',
        'Biscoitos 24 unidades; Água de coco 500 ml; Máscara capilar 250 ml',
      ],
      pl: [
        'Ciastka maślane 400 puszka; Woda kokosowa 500 naturalna; Maska do włosów 250 odżywcza',
        'Ciastka 24 sztuki; Woda kokosowa 500 ml; Maska do włosów 250 ml',
      ],
      nl: [
        'Koekjes met boter 400 blik; Kokoswater 500 naturel; Haarmasker 250 voedend',
        'Koekjes 24 stuks; Kokoswater 500 ml; Haarmasker 250 ml',
      ],
      ru: [
        'Печенье сливочное 400 жестяная банка; Минеральная вода 500 негазированная; Маска для волос 250 питательная',
        'Печенье 24 шт; Минеральная вода 500 мл; Маска для волос 250 мл',
      ],
      tr: [
        'Tereyağlı bisküvi 400 kutu; Maden suyu 500 sade; Saç maskesi 250 onarıcı',
        'Bisküvi 24 adet; Maden suyu 500 ml; Saç maskesi 250 ml',
      ],
      id: [
        'Biskuit mentega 400 kaleng; Air kelapa 500 murni; Masker rambut 250 lembut',
        'Biskuit 24 buah; Air kelapa 500 ml; Masker rambut 250 ml',
      ],
      vi: [
        'Bánh quy bơ 400 thơm giòn; Nước dừa 500 nguyên chất; Kem ủ tóc 250 mềm mượt',
        'Bánh quy 24 cái; Nước dừa 500 ml; Kem ủ tóc 250 ml',
      ],
      th: [
        'คุกกี้เนย 400 กระป๋องเหล็ก; น้ำมะพร้าว 500 ธรรมชาติ; ทรีทเมนต์ผม 250 บำรุง',
        'คุกกี้ 24 ชิ้น; น้ำมะพร้าว 500 มล.; ทรีทเมนต์ผม 250 มล.',
      ],
      zh: ['黄油饼干 400 铁罐; 椰子水 500 原味; 发膜 250 修护', '黄油饼干 24块; 椰子水 500毫升; 发膜 250克'],
      'zh-Hant': ['奶油餅乾 400 鐵罐; 椰子水 500 原味; 髮膜 250 修護', '奶油餅乾 24片; 椰子水 500毫升; 髮膜 250克'],
      ja: [
        'バタークッキー 400 缶; ココナッツウォーター 500 無糖; ヘアマスク 250 補修',
        'バタークッキー 24枚; ココナッツウォーター 500ml; ヘアマスク 250g',
      ],
      ko: ['버터쿠키 400 캔; 코코넛워터 500 무가당; 헤어팩 250 영양', '버터쿠키 24개; 코코넛워터 500ml; 헤어팩 250ml'],
    },
  },
};
