import type { Everywhere } from '../../phrases.ts';

/** Must-haves and recommendations. */
export const mustHave = {
  en: `
highly recommended; 5 star; five star; must have; must see; must buy; you ll love; everyone loves; game changer; (must|a must|must haves) (have~|buy|own|try|see|for (every|any|all|your|home|everyone)); a must
(highly|strongly|most|top|editor|expert|personally) (recommended|recommend|rated); recommended by (experts|professionals|millions|users|customers|moms|influencers); (game|life) (changer|changing|saver); life hack
(you ll|you will|you re going to|kids|everyone|they ll|she ll|he ll|your family) (will |ll |)(love|adore|love it|enjoy|thank); love it; can t live without; won t regret
(holy grail|can t miss|no brainer|need this|you need this|everyone needs); essential must have; obsessed; (never|won t) (disappoint|be disappointed)
`,
  de: `
must have; unverzichtbar~; ein (muss|must|absolutes muss|must have); (sehr|wärmstens|absolut|unbedingt|oft) (zu empfehlen|empfehlenswert~|empfohlen~); empfehlenswert~; empfohlen~; kaufempfehlung~; kauftipp; geheimtipp
unentbehrlich~; unbedingt haben; darf nicht fehlen; darf in keinem <w> fehlen; (5|fünf) sterne (bewertet~|bewertung~|produkt|kundenbewertung|empfehlung|); sie werden (es|ihn|sie|begeistert|diese) (lieben|sein|)
du wirst (es|ihn|sie) lieben; zum verlieben; begeistert~; lebensretter; nie wieder ohne; ein traum; lieblingsteil; lieblingsprodukt
`,
  fr: `
incontournable~; indispensable~; le must; must have; (un|le|votre|must|l) (must|must have|indispensable|incontournable|essentiel) (absolu|de|du|pour|à avoir|)
à (avoir|posséder|essayer|adopter|découvrir) (absolument|d urgence|impérativement|chez soi|dans|); à avoir; recommandé~; (vivement|fortement|très|hautement) (recommandé~|conseillé~); conseillé~ par
(vous|elle|il|ils|on|tout le monde) (allez|va|vont) (adorer|l adorer|craquer|aimer|les adorer|l aimer); (5|cinq) étoiles; ne pourrez plus vous en passer; coup de coeur; essentiel à; un vrai (bonheur|plus|régal|must)
indispensable(s|); irremplaçable~; adoré~ (par|de)
`,
  es: `
imprescindible~; imperdible~; (un|el|tu|must|must have|imprescindible|básico|infaltable) (must|must have|imprescindible|infaltable|indispensable|esencial en); indispensable~; infaltable~; recomendad~; recomendadísim~
(muy|súper|super|altamente|100 %|el más|ampliamente) recomendad~; recomendable~; (te|le|les|os|lo) (va a |van a |)(encantará|encantarán|encantar|amará|vas a amar|fascinará|encanta|gustará); lo amarás; la amarás
(5|cinco) estrellas; (no puede|no te puede|no debe) faltar; todo hogar necesita; que todos (quieren|aman|necesitan); debes tener(lo|); tienes que tener(lo|); necesitas (esto|uno|este); esencial (para tu|en tu)
favorito de todos; los más recomendados
`,
  it: `
imperdibil~; indispensabil~; da non perdere; (un|il|must|vero|da) (must|must have|avere|non perdere|provare assolutamente|avere assolutamente); da avere (assolutamente|in casa|sempre|); irrinunciabil~; immancabil~
consigliat~; consigliatissim~; (altamente|vivamente|molto|super|straconsigliat~) consigliat~; raccomandat~; raccomandatissim~; (lo|la|li|le) (amerai|adorerai|amerete|adorerete)
ti (innamorerai|conquisterà|sorprenderà|piacerà|stupirà); (5|cinque) stelle; non può mancare; non deve mancare; non potrai (più |)farne a meno; essenziale per (la tua|il tuo|ogni); tutti (lo|la) vogliono; insostituibil~
`,
  pt: `
imperdível; imperdíveis; (um|o|must|item|produto) (must|must have|indispensável|obrigatório|imperdível|desejo|essencial na sua); indispensáv~; imperdív~; item (essencial|obrigatório|desejo|indispensável); recomendad~
recomendadíssim~; (super|muito|altamente|mais|100 %|bem) recomendad~; recomendo; (você|vc|todos|elas|eles|sua família|as crianças) (vai|vão|irá|irão) (amar|adorar|se apaixonar|se surpreender|gostar|querer)
(5|cinco) estrelas; não (pode|podem) faltar; não vive sem; tem que ter; precisa ter; todo mundo (quer|ama|precisa|usa); amor à primeira vista; insubstituív~; queridinho de todos; sonho de consumo
essencial (para sua|em sua|no seu)
`,
  pl: `
niezastąpion~; must have; polecan~; (must|musisz|trzeba|każdy musi|powinieneś) (have|to mieć|mieć|go mieć|ją mieć|spróbować); niezbędn~; nieodzown~; obowiązkow~
(godn~|warty|gorąco|szczerze|bardzo) (polecenia|polecan~|polecam|uwagi|polecamy|zakupu); polecam~; rekomendowan~; (5|pięć) gwiazdek
(pokochasz|pokochacie|zakochasz się|pokocha|oszalejesz|oszaleją|nie będziesz żałować|nie pożałujesz|nie może (go |)zabraknąć|każdy (chce|potrzebuje)|marzenie każdej|marzenie każdego|spodoba się|zachwyci|zachwyca)
gamechanger; ulubien~ (produkt|klientów)
`,
  nl: `
(een|dé|de|absolute|echte|onze) (must|must have|musthave|aanrader|topper|favoriet|tip); must have; musthave; aanrader~; onmisbaar; onmisbare; aanbevolen; (sterk|zeer|warm|vaak|hoog) (aanbevolen|aan te raden|aangeraden)
aan te raden; (5|vijf) sterren; (je|u|ze|iedereen|hij) (zult|zal|gaat|zullen|gaan) (het|er|deze|dit|hem|ervan|) (geweldig vinden|van houden|houden|dol op|liefhebben|blij mee|); hebbeding~; hebbedingetje; mag niet ontbreken
niet te missen; mag in geen <w> ontbreken; onweerstaanbaar; kan je niet zonder; gamechanger; levensveranderend; verslavend lekker; om verliefd op te worden
`,
  ar: `
لا غنى عنه; لا غنى عنها; (موصى به|موصى بها|ينصح به); (5|خمس|خمسة) نجوم
`,
  sv: `
(ett|en|sommarens|årets|säsongens|absolut~) måste; måste ha; (must have|musthave); oumbärlig~; (rekommenderas|rekommenderad~) (varmt|av|starkt); varmt rekommenderad~; (5|fem) (stjärnor|stjärnigt); femstjärnig~; (du|ni|alla) (kommer att|kommer) (älska|gilla); får inte (missas|saknas); kan inte vara utan; (älskar|älskas) (den|av); livsförändrande; gamechanger
`,
  ru: `
незаменим~; must have; маст хэв; рекомендуем; (маст|must) (хэв|хев|have); мастхэв; мастхев; (обязателен|обязательно|обязательный|необходимо) (к покупке|купить|иметь|к приобретению|попробовать|каждому|брать|понадобится)
необходим~ (каждому|в каждом|каждой|вещь); рекоменд~ (<w>|); рекомендуем~; советуем
(вам|вы|ей|ему|ребенку|всем|ребенок|дети|она|он) (понравится|полюбите|будет в восторге|будут в восторге|не пожалеете|влюбитесь|оцените|оценит|оценят|полюбит); (5|пять) звезд; нужн~ (каждому|каждой|всем|вещь); must-have
must have для; в каждый дом; должен быть (у|в) <w>; обязан быть; лайфхак; настоящ~ находк~; мечта (каждой|каждого|любой|хозяйки|рыбака); не обойтись
`,
  tr: `
5 yıldızlı; vazgeçilmez; (olmazsa olmaz|vazgeçilmez|vazgeçilmezi|vazgeçilmeziniz|şart|mutlaka) (olmalı|alın|deneyin|alınmalı|ürün|olan|parça|aksesuar|denenmeli|sahip olun|bulunmalı|); olmazsa olmaz~; must have
(tavsiye|önerilen|tavsiyeli|önerilir) (edilir|edilen|ederiz|ediyoruz|ürün|ediyorum|olunur|); şiddetle tavsiye; kesinlikle tavsiye
(bayılacaksınız|bayılacaksın|çok seveceksiniz|aşık olacaksınız|seveceksiniz|vazgeçemeyeceksiniz|hayran kalacaksınız|pişman olmazsınız|memnun kalacaksınız|beğeneceksiniz|hayatınızı kolaylaştır~|hayat kurtaran|hayat kurtarıcı|herkese lazım|her eve lazım|evinizde olmalı|çok beğenilen|çok sevilen|elinizden düşmeyecek)
her (evde|kadında|çantada|mutfakta) olmalı; (5|beş) yıldız(lı|); efsane ürün
`,
  id: `
recommended; rekomended; recomended; rekomendasi; bintang <n>; wajib punya; must have; (wajib|harus|mesti|kudu|must) (punya|beli|dimiliki|ada|coba|dicoba|have|buy|bawa|koleksi|cobain|order|banget)
wajib (punya|beli) (banget|dirumah|); must buy; (sangat |highly |paling |super |best |)(recommended|rekomended|recomended|recommend|rekomendasi|recom|rekomen|direkomendasikan|disarankan|recomend)( seller| banget| produk|)
idaman (semua|wanita|para|ibu|); (bikin|pasti|dijamin|kamu|anda) (nagih|jatuh cinta|suka|ketagihan|betah|puas|makin cantik|tambah ganteng|pasti suka|akan suka|percaya diri|makin pd|makin cantik); (bintang|rating) (5|lima)
penyelamat; gak nyesel; ga nyesel; tidak mengecewakan; tidak akan menyesal; solusi terbaik; life changing; holy grail; serbaguna banget; hidup lebih mudah
`,
  vi: `
must have; không thể thiếu; đáng mua nhất; (must|không thể|phải|nên|nhất định phải|cần|đáng|đáng để) (have|thiếu|có|mua|sắm|thử|bỏ qua|sở hữu|dùng|mua nhất|tiền|đầu tư|không mua|sở hữu nhất|trải nghiệm|có trong nhà)
không thể (thiếu|bỏ qua|bỏ lỡ); đáng (mua|tiền|đồng tiền bát gạo|sở hữu|đầu tư|thử|giá)( nhất|); nên (mua|có|thử|sắm)( nhất| ngay|); phải có; (khuyên|khuyến|được khuyên) (dùng|nghị|cáo dùng)
(đánh giá|review) (5 sao|cao|tốt|cực tốt|siêu tốt|<n> sao|triệu view); (5|năm) sao; (ai cũng|mọi nhà|nhà nào cũng|chị em|mẹ nào cũng|bé nào cũng) (mê|cần|nên có|thích|phải có|yêu thích); chân ái; cứu tinh; cứu cánh
vật bất ly thân; trợ thủ đắc lực; quốc dân; bảo bối; thần thánh
`,
  th: `
แนะนำ; รีวิว 5 ดาว; 5 ดาว; ต้องมี; ของมันต้องมี; ของต้องมี; ต้องมีติดบ้าน; ควรมี; ควรมีติดบ้าน; ควรมีไว้; มีติดบ้าน; ไอเทมต้องมี; ไอเทมที่ต้องมี; ไอเทมลับ; ไอเท็มเด็ด; ไอเทมฮิต; ไอเทมฮอต; ไอเทมสุดปัง; ไอเทมเด็ดห้ามพลาด
ตัวเด็ด; ตัวปัง; ตัวแม่; ห้ามพลาด; แนะนำเลย; แนะนำมาก; ขอแนะนำ; สินค้าแนะนำ; รุ่นแนะนำ; บอกต่อ; บอกต่อกัน; แชร์ต่อ; ต้องลอง; ต้องโดน; จำเป็นต้องมี; ขาดไม่ได้; ห้าดาว; รีวิวดี; รีวิวดีมาก; รีวิว5ดาว; รีวิวแน่น; รีวิวปัง
ใช้ดี; ใช้ดีมาก; ใช้ดีบอกต่อ; ดีบอกต่อ; ใช้ดีจริง; ใช้แล้วติดใจ; รับรองถูกใจ; ชอบแน่นอน; ไม่ผิดหวัง; ไม่ซื้อถือว่าพลาด; เลิฟเลย; เลิฟมาก; สุดรัก; ที่สุดของความ; คนรักบ้านต้องมี; สาวๆต้องมี; ลูกรัก
`,
  zh: `
首选; 必备; 必備; 神器; 必买; 必買; 五星好评; 好评如潮; 强烈推荐; 最推荐; 口碑; 好评; 推荐; 推薦; 必败; 必入; 种草; 必种草; 种草好物; 拔草; 强烈安利; 墙裂推荐; 墙推; 亲测好用; 亲测有效; 亲测推荐; 实测好用; 好用推荐; 好物推荐; 好物分享; 强推; 力推; 首推; 良心推荐; 良心好物; 诚意推荐; 诚意之作; 值得推荐; 值得拥有; 不踩雷; 零差评; 0差评; 无差评; 好评不断
好评爆棚; 好评过万; 好评率99%; 口碑爆棚; 口碑爆款; 口碑好物; 口碑之选; 居家必备; 家居必备; 家用必备; 旅行必备; 出行必备; 出游必备; 厨房必备; 夏季必备; 夏日必备; 夏天必备; 冬季必备; 冬天必备; 秋冬必备; 宿舍必备; 开学必备; 办公必备; 妈妈必备; 宝妈必备; 懒人必备; 懒人神器; 学生必备; 户外必备; 运动必备; 约会必备; 上班必备; 车主必备; 女生必备; 男人必备; 人手必备; 百搭必备
必囤; 必抢; 必收; 必入款; 必败款; 必需品; 必备品; 必备神器; 必备好物; 必备单品; 缺一不可; 不可或缺; 少不了; 救星; 救命神器; 宝藏好物; 爱了爱了; 一见倾心; 一见钟情; 一用就爱上; 用过都说好; 用了都说好; 谁用谁知道; 谁穿谁好看; 闭眼买; 放心选; 明智之选; 不二之选; 不二选择; 理想之选; 完美选择; 最佳选择; 五星好物; 五颗星推荐
`,
  ja: `
おすすめ; オススメ; 高評価; レビュー高評価; 星5; 口コミ高評価; マストアイテム; マストバイ; 必須アイテム; 必携アイテム; 必見アイテム; 必見の; 必需品; 必需アイテム; 必買; 欠かせない; 欠かせないアイテム; 手放せない; 手放せなくなる; もう手放せない; 一家に一台; 一家に一つ; 持っておきたい; 持っておくべき; 買うべき; 買って良かった; 買ってよかった; 買ってよかったもの; 使ってよかった
おすすめ商品; おすすめの; おすすめアイテム; おすすめNo.1; おすすめ度; オススメの; オススメ商品; イチオシ; イチ押し; いちおし; 一押し; 一推し; 激推し; 超おすすめ; 大おすすめ; 強くおすすめ; 一番おすすめ; 店長おすすめ; スタッフおすすめ; プロ推奨; プロ愛用; プロも愛用; プロおすすめ; 絶対おすすめ; 絶対買い; 高評価レビュー; 高評価多数; 高評価続出; 高評価獲得; レビュー多数
レビュー絶賛; 口コミ多数; 口コミで人気; 口コミで話題; 口コミ評判; 大評判; 高い評価; 星5つ; 5つ星; ★5; 満足度が高い; 失敗しない; 間違いなし; 間違いない; 満足間違いなし; 後悔しない; 救世主; お守りアイテム; 神アイテム; 大絶賛; 大絶賛の
`,
  ko: `
강력추천; 추천; 필수템; 강추; 필수품; 추천템; 머스트해브; 머스트 해브; 머스트햅; 머스트해브템; 머스트아이템; 머스트 아이템; 필수아이템; 필수 아이템; 필수구매; 필수 구매; 필수 아이템템; 필템; 필구; 꼭 필요한; 꼭필요한; 꼭 사야하는; 꼭 사야하는템; 꼭 있어야; 꼭있어야; 꼭 써야할; 없어서는 안될; 없어서 안되는; 있어야할; 강추템; 강추해요; 완전추천; 완전 추천; 적극추천
적극 추천; 강력 추천; 강력추천템; 추천상품; 추천 상품; 추천제품; 추천 제품; 추천아이템; 추천합니다; 추천해요; 전문가 추천; 전문가추천; MD추천; MD 추천; 인플루언서 추천; 연예인 추천; 맘카페 추천; 유튜버 추천; 별점 5점; 별점5점; 별점만점; 별점 만점; 별5개; 평점만점; 만족도 최고; 만족도최고; 만족도 높은; 대만족; 후회없는; 후회 없는; 후회안하는; 실패없는
실패 없는; 믿고 사는; 믿고사는; 믿고쓰는; 믿고 쓰는; 믿고 먹는; 인생템; 인생 아이템; 갓템; 갓성비템; 띵템; 애정템; 자취필수템; 캠핑필수템; 육아필수템; 여행필수템; 육아템 필수; 여름필수템; 겨울필수템; 삶의 질; 삶의질 상승; 꿀아이템; 강력히 추천
`,
} as const satisfies Everywhere;
