import type { Everywhere } from '../../phrases.ts';

/** What is drunk, and sold in bottles, cans and cartons. */
export const drinks: Everywhere = {
  en: 'mineral water; sparkling water; spring water; coconut water; red wine; white wine; sparkling wine; champagne; prosecco; beer; lager; cider; tequila; brandy; cognac; liqueur~; lemonade; iced tea; energy drink~; kombucha; almond milk; oat milk; soy milk; uht milk; nectar; sake; soju',
  de: 'mineralwasser; *wasser medium; kokoswasser; rotwein; weißwein; sekt; champagner; pils; radler; apfelwein; likör~; weinbrand; limonade; eistee; energydrink~; kombucha; haferdrink; mandeldrink; sojadrink; h milch; nektar; schorle',
  fr: 'eau minérale; eau gazeuse; eau de coco; vin rouge; vin blanc; vin rosé; champagne; cidre; liqueur~; cognac; limonade; thé glacé; boisson~ énergisante~; kombucha; lait d amande; lait d avoine; lait de soja; nectar',
  es: 'agua mineral; agua con gas; agua de coco; vino tinto; vino blanco; cava; champán; sidra; licor; licores; tequila; mezcal; coñac; limonada; té helado; bebida energética; kombucha; leche de almendras; bebida de avena; néctar; refresco',
  it: 'acqua minerale; acqua frizzante; acqua di cocco; vino rosso; vino bianco; spumante; prosecco; sidro; liquor~; grappa; limonata; tè freddo; energy drink; kombucha; latte di mandorla; bevanda di avena; nettare',
  pt: 'água mineral; água com gás; água de coco; vinho tinto; vinho branco; espumante; cachaça; licor; licores; limonada; chá gelado; energético; kombucha; leite de amêndoas; bebida de aveia; néctar; refrigerante',
  pl: 'woda mineralna; woda gazowana; woda kokosowa; wino czerwone; wino białe; szampan; cydr; nalewk~; likier~; koniak~; lemoniad~; mrożona herbata; napój energetyczny; kombucha; mleko migdałowe; mleko owsiane; nektar',
  nl: 'mineraalwater; bruiswater; kokoswater; rode wijn; witte wijn; champagne; cider; likeur~; cognac; limonade; ijsthee; energiedrank~; kombucha; amandelmelk; havermelk; nectar; frisdrank',
  ru: 'вода минеральная; минеральная вода; кокосовая вода; вино красное; вино белое; шампанск~; сидр~; ликер~; коньяк~; лимонад~; холодный чай; энергетик~; энергетическ~ напит~; квас; комбуча; морс; молоко (миндальное|овсяное|кокосовое); нектар~',
  tr: 'maden suyu; soda; hindistan cevizi suyu; kırmızı şarap; beyaz şarap; şampanya; likör~; rakı; konyak; limonata; soğuk çay; enerji içeceği; kombucha; badem sütü; yulaf sütü; nektar~; şalgam suyu; ayran',
  id: 'air mineral; air kelapa; minuman energi; minuman isotonik; teh kemasan; susu uht; susu almond; susu kedelai; kombucha; nektar; soda',
  vi: 'nước khoáng; nước suối; nước dừa; nước ngọt; nước tăng lực; rượu vang; rượu mạnh; trà đóng chai; sữa hạnh nhân; sữa đậu nành; sữa yến mạch; kombucha',
  th: '*น้ำแร่; *น้ำดื่ม; *น้ำมะพร้าว; *น้ำอัดลม; *เครื่องดื่มชูกำลัง; *ชาเย็นพร้อมดื่ม; *นมอัลมอนด์; *นมถั่วเหลือง; *คอมบูชา',
  zh: '*矿泉水; *礦泉水; *苏打水; *氣泡水; *气泡水; *椰子水; *红葡萄酒; *紅酒; *红酒; *黄酒; *米酒; *梅酒; *清酒; *功能饮料; *能量飲料; *能量饮料; *豆奶; *豆浆; *豆漿; *燕麦奶; *燕麥奶; *康普茶; *果酒',
  ja: '*ミネラルウォーター; *炭酸水; *ココナッツウォーター; *赤ワイン; *白ワイン; *日本酒; *焼酎; *梅酒; *リキュール; *レモネード; *エナジードリンク; *豆乳; *アーモンドミルク; *オーツミルク; *緑茶飲料',
  ko: '*생수; *탄산수; *코코넛워터; *레드와인; *화이트와인; *소주; *막걸리; *사케; *에너지드링크; *이온음료; *두유; *아몬드밀크; *귀리우유; *콤부차; *매실청',
};
