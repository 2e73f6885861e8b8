import type { Phrases } from '../phrases.ts';

/** Fashions and scenes a thing may be in the style of: one or two describe it, a row of them is written for search. */
export const styles: Phrases = {
  en: 'streetwear; street style; hip hop; harajuku; vintage; retro; punk; gothic; goth; grunge; emo; boho; bohemian; hippie; y2k; preppy; kawaii; anime; casual; rockabilly; steampunk; cyberpunk; cottagecore; fairycore; techwear; lolita; minimalist; rustic; farmhouse; industrial; modern; japanese style; korean style; korean fashion; chinese style; indie; rock; skater; elegant; sexy; cute; tie dye; oversize; oversized; baggy',
  de: 'streetwear; hip hop; vintage; retro; punk; gothic; grunge; boho; hippie; y2k; kawaii; anime; casual; lässig; elegant; rockabilly; steampunk; landhaus; landhausstil; skandinavisch; industrial; modern; shabby chic; oversize; festlich; sexy',
  fr: 'streetwear; hip hop; vintage; rétro; punk; gothique; grunge; bohème; boho; hippie; y2k; kawaii; anime; décontracté; élégant; chic; scandinave; industriel; moderne; rustique; oversize; sexy',
  es: 'streetwear; hip hop; vintage; retro; punk; gótico; grunge; boho; bohemio; hippie; y2k; kawaii; anime; casual; elegante; urbano; rústico; industrial; moderno; nórdico; oversize; sexy; coreano',
  it: 'streetwear; hip hop; vintage; retrò; punk; gotico; grunge; boho; hippie; y2k; kawaii; anime; casual; elegante; rustico; industriale; moderno; scandinavo; shabby; oversize; sexy',
  pt: 'streetwear; hip hop; vintage; retrô; punk; gótico; grunge; boho; hippie; y2k; kawaii; anime; casual; elegante; rústico; industrial; moderno; escandinavo; oversized; sexy; blogueira; coreano',
  pl: 'streetwear; hip hop; vintage; retro; punk; gotyck~; grunge; boho; hippie; y2k; kawaii; anime; casual; eleganck~; rustykaln~; industrialn~; nowoczesn~; skandynawsk~; oversize; sexy',
  nl: 'streetwear; hip hop; vintage; retro; punk; gothic; grunge; boho; hippie; y2k; kawaii; anime; casual; elegant; landelijk; industrieel; modern; scandinavisch; oversized; sexy',
  ru: 'стритвир; хип хоп; винтаж~; ретро; панк; готик~; готическ~; гранж; бохо; хиппи; y2k; кавай; аниме; кэжуал; повседневн~; классическ~; лофт; прованс; сканди; минимализм; корейск~; оверсайз; нарядн~; сексуальн~',
  tr: 'streetwear; hip hop; vintage; retro; punk; gotik; grunge; bohem; boho; hippi; y2k; kawaii; anime; casual; şık; rustik; endüstriyel; modern; iskandinav; oversize; salaş; spor',
  id: 'streetwear; hip hop; vintage; retro; punk; gothic; grunge; boho; y2k; kawaii; anime; casual; elegan; korean style; gaya korea; rustic; industrial; modern; minimalis; oversize; kekinian',
  vi: 'streetwear; hip hop; vintage; retro; punk; gothic; grunge; boho; y2k; anime; basic; ulzzang; hàn quốc; cổ điển; hiện đại; tối giản; thanh lịch; cá tính; năng động; oversize',
  th: 'สตรีท; ฮิปฮอป; วินเทจ; เรโทร; พังก์; โกธิค; โบโฮ; คาวาอิ; อนิเมะ; ลำลอง; มินิมอล; สไตล์เกาหลี; สไตล์ญี่ปุ่น; ลอฟท์; โมเดิร์น; โอเวอร์ไซส์',
  zh: '嘻哈; 街头; 街頭; 原宿; 复古; 復古; 朋克; 哥特; 暗黑; 波西米亚; 波西米亞; 嬉皮; 洛丽塔; 日系; 韩版; 韓版; 韩系; 韓系; 欧美风; 歐美風; 国潮; 國潮; 港风; 港風; 港味; 学院风; 學院風; 甜美; 休闲; 休閒; 百搭; 宽松; 寬鬆; 简约; 簡約; 森系; 文艺; 潮牌; 工装; 工裝; 法式; 辣妹; 盐系; 鹽系; 慵懒',
  ja: 'ストリート; ヒップホップ; 原宿系; 原宿; レトロ; ヴィンテージ; ビンテージ; パンク; ゴシック; ゴスロリ; ボヘミアン; ヒッピー; ロリータ; 韓国風; 韓国系; カジュアル; モード; ガーリー; フェミニン; ナチュラル; 森ガール; 北欧風; 和風; アメカジ; 地雷系; 量産型',
  ko: '스트릿; 힙합; 하라주쿠; 빈티지; 레트로; 펑크; 고딕; 그런지; 보헤미안; 히피; 로리타; 캐주얼; 꾸안꾸; 오버핏; 미니멀; 모던; 북유럽; 데일리; 하객룩; 오피스룩',
};
