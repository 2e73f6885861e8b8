import type { Reading } from '../head/read.ts';
import { patternsBy } from '../phrases/listed.ts';

// What the law asks of things that touch food, and of plants as they grew, is not asked of what air, cloth and hair are treated
// with, nor of what a factory made of grain.

/** What current does to air, cloth, floors, hair and fish tanks. */
const airy = patternsBy({
  en: 'humidifiers?, (?:electric|heated) (?:blanket|throw|pad)s?, dehumidifiers?, air (?:purifier|cleaner|cooler|conditioner)s?, fans?, heaters?, radiators?, vacuums?, (?:steam|clothes|travel) irons?, garment steamers?, washing machines?, (?:tumble|clothes|hair|hand|shoe|boot) dryers?, diffusers?, aquariums?, fish tanks?, mops?, zappers?, shavers?',
  de: '*befeuchter, heizdecke*, heizkissen, *entfeuchter, luftreiniger, *ventilator*, heizlüfter, heizstrahler, *heizer, heizung, klimagerät*, klimaanlage*, staubsauger*, saugroboter, bügel*, dampfglätter, waschmaschine*, wäschetrockner, *diffuser, aquari*, terrari*',
  fr: 'humidificateurs?, couvertures? chauffantes?, déshumidificateurs?, purificateurs?, ventilateurs?, chauffages?, radiateurs?, climatiseurs?, aspirateurs?, fers? à repasser, défroisseurs?, lave linge, sèche linge, diffuseurs?, aquariums?',
  es: 'humidificador*, manta (?:eléctrica|térmica), deshumidificador*, purificador*, ventilador*, calefactor*, radiador*, aire acondicionado, aspirador*, plancha (?:de vapor|de ropa), lavadora*, secadora*, difusor*, acuario*, pecera*',
  it: 'umidificator*, (?:termo)?coperta (?:elettrica)?, scaldasonno, deumidificator*, purificator*, ventilator*, termoventilator*, stuf[ae], stufetta, condizionator*, aspirapolvere*, ferro da stiro, lavatric[ei], asciugatric[ei], diffusor*, acquari*',
  pt: 'umidificador*, cobertor, desumidificador*, purificador de ar, ventilador*, aquecedor de ambiente, ar condicionado, aspirador*, ferro de passar, lavadora*, difusor*, aquário*',
  ru: 'увлажнител*, одеяло, простынь, грелка, осушител*, очистител* воздуха, *вентилятор*, обогревател*, радиатор*, конвектор*, кондиционер*, *пылесос*, утюг*, отпаривател*, стиральн*, *диффузор*, аквариум*',
  pl: 'nawilżacz*, koc, poduszka elektryczna, osuszacz*, oczyszczacz*, wentylator*, grzejnik*, klimatyzator*, odkurzacz*, żelazk*, pralk*, dyfuzor*, akwari*',
  nl: '*bevochtiger, *ontvochtiger, luchtreiniger, ventilator*, *kachel, stofzuiger*, strijkijzer*, wasmachine*, aquari*',
  sv: '*luftfuktare, avfuktare, luftrenare, fläkt*, värmefläkt*, dammsugare*, strykjärn*, tvättmaskin*, akvari*',
  tr: 'nemlendirici*, hava temizleyici*, vantilatör*, ısıtıcı soba, klima*, süpürge*, ütü*, çamaşır makinesi*, akvaryum*',
  id: 'pelembap*, humidifier, kipas*, penyedot debu, setrika*, mesin cuci, diffuser, akuarium*',
  vi: 'máy tạo ẩm, máy hút ẩm, lọc không khí, quạt, máy sưởi, hút bụi, bàn là, bàn ủi, máy giặt, khuếch tán, bể cá',
  zh: '加湿器, 毯, 除湿机, 空气净化, 风扇, 取暖器, 暖风机, 空调, 吸尘, 扫地, 洗地, 熨斗, 挂烫, 洗衣机, 干衣机, 香薰, 鱼缸, 水族, 灭蚊',
  ja: '加湿器, 毛布, 除湿機, 空気清浄, 扇風機, サーキュレーター, 暖房, ファンヒーター, エアコン, 掃除機, アイロン, 洗濯機, 衣類乾燥, 布団乾燥, ディフューザー, 水槽',
  ko: '가습기, 담요, 전기요, 제습기, 공기청정기, 선풍기, 온풍기, 히터, 에어컨, 청소기, 다리미, 세탁기, 디퓨저, 수족관, 어항',
  th: 'เครื่องทำความชื้น, พัดลม, เครื่องดูดฝุ่น, เตารีด, เครื่องซักผ้า, ฟอกอากาศ, ตู้ปลา',
  ar: 'مرطب*, مروحة, مكنسة, مكواة, غسالة, منقي*, حوض سمك',
});

/** The words by which a household's machine touches no food; undefined where a title has none. */
export const airyIn = ({ tongue, text: { original } }: Reading): string | undefined =>
  airy(tongue).exec(original)?.[0].trim();

/** What cuts hedges, cloth, paper and hair. */
const uneaten = patternsBy({
  en: 'pruning, pruners?, secateurs?, loppers?, hedge, garden, utility, box cutters?, craft, hobby, hunting, pocket, folding, tactical, hair, nail, cuticle, sewing, fabric, tailors?, paper, office, bandage',
  de: '*gartenschere*, *astschere*, *rosenschere*, *heckenschere*, *cutter*, teppichmesser, taschenmesser, klappmesser, jagdmesser, *haarschere*, *nagelschere*, stoffschere, schneiderschere, bastelschere, papierschere',
  fr: 'sécateurs?, taille haies?, cisailles?, cutters?, couteau (?:de poche|pliant|de chasse), ciseaux (?:de )?(?:couture|coiffeur|coiffure|à ongles|papier|bureau|jardin*)',
  es: 'podar?, poda, cúter, cutter, navaja, (?:tijeras|cuchillo) (?:de |para )?(?:costura|peluquer\\p{L}+|uñas|papel|oficina|jardín|caza|tela)',
  it: 'potatura, cesoie, taglierino, cutter, coltellino, (?:forbici|coltello) (?:da |per )?(?:cucito|sarto|parrucchier\\p{L}+|unghie|carta|ufficio|giardino|caccia|stoffa)',
  pt: 'poda, podão, estilete, canivete, tesoura (?:de |para )?(?:costura|cabelo|unhas?|papel|jardim|tecido|escolar)',
  ru: 'секатор*, сучкорез*, садов*, канцелярск*, складн*, охотничь*, туристическ*, портновск*, парикмахерск*, маникюрн*, для (?:бумаги|ткани|ногтей|стрижки)',
  pl: 'sekator*, ogrodow*, nożyk*, scyzoryk, krawieckie, fryzjerskie, do (?:paznokci|papieru|tkanin|włosów)',
  nl: 'snoeischaar, heggenschaar, stanleymes, zakmes, kappersschaar, nagelschaar, stofschaar',
  sv: 'sekatör, häcksax, fickkniv, frisörsax, nagelsax, tygsax',
  tr: 'budama, maket bıçağı, çakı, terzi makası, berber makası',
  zh: '修枝, 园艺, 园林, 美工刀, 裁纸, 折叠刀, 户外刀, 理发, 指甲, 裁缝, 布料, 办公, 剪纸',
  ja: '剪定, 園芸, 刈込, カッターナイフ, 裁ち, 裁縫, 散髪, 理容, 爪切り, 眉, 事務, 工作用, 折りたたみナイフ, アウトドアナイフ',
  ko: '전정, 전지, 원예, 커터칼, 재단, 이발, 미용, 손톱, 사무용, 문구, 접이식, 캠핑칼',
});

/** The words by which a blade touches no food; undefined where a title has none. */
export const uneatenIn = ({ tongue, text: { original } }: Reading): string | undefined =>
  uneaten(tongue).exec(original)?.[0].trim();

/** What is kneaded, pressed, rolled or puffed of grain: no plant quarantine takes it for grain. */
const kneaded = patternsBy({
  any: 'spaghetti, penne, fusilli, lasagne, couscous, ramen, udon, muesli, müsli, granola, corn ?flakes',
  en: 'pasta, macaroni, noodles?, vermicelli, soba, breakfast cereals?, breadcrumbs, tapioca pearls',
  de: '*nudeln, makkaroni, *flakes, semmelbrösel, paniermehl',
  fr: 'pâtes, nouilles?, vermicelles?, macaronis?, chapelure',
  es: 'pastas?, espaguetis?, fideos?, macarrones, tallarines, cuscús, pan rallado',
  it: 'pasta, maccheroni, rigatoni, tagliatelle, cuscus, pangrattato',
  pt: 'massas?, macarrão, espaguete, lámen, cuscuz, farinha de rosca',
  ru: 'макарон*, спагетти, лапш[аиу], вермишел*, рожки, кускус, мюсли, гранола, сухари, панировочн*, быстрого приготовления',
  pl: 'makaron*, kluski, kuskus, płatki kukurydziane, bułka tarta',
  nl: 'noedels, mie, paneermeel',
  sv: 'nudlar, makaroner, ströbröd',
  tr: 'makarna*, erişte, şehriye, noodle, kuskus',
  id: 'mie, mi, bihun, makaroni, soun',
  vi: 'mì, bún, phở, miến, nui',
  zh: '挂面, 面条, 意面, 意大利面, 通心粉, 方便面, 泡面, 粉丝, 米线, 米粉, 拉面, 乌冬, 螺蛳粉, 麦片',
  ja: 'パスタ, スパゲッティ, スパゲティ, ラーメン, うどん, そば, そうめん, マカロニ, 春雨, 麺, シリアル, パン粉',
  ko: '파스타, 스파게티, 라면, 국수, 소면, 당면, 우동, 마카로니, 시리얼, 빵가루',
  th: 'บะหมี่, เส้นหมี่, วุ้นเส้น, พาสต้า, สปาเก็ตตี้, มาม่า',
  ar: 'معكرونة, مكرونة, شعيرية, نودلز, باستا',
  hi: 'नूडल्स, पास्ता, सेवई',
});

/** The words by which dry goods are made of grain and are no grain; undefined where a title has none. */
export const kneadedIn = ({ tongue, text: { original } }: Reading): string | undefined =>
  kneaded(tongue).exec(original)?.[0].trim();

/** What is pressed, brewed or stirred of spices and fruit: nothing in it grows, however unrefined it is. */
const poured = patternsBy({
  en: '(?:olive |sunflower |sesame |coconut |vegetable |cooking )?oil, vinegar, sauce, ketchup, mayonnaise, syrup',
  de: '*öl, *essig, *soße, *sauce, ketchup, mayonnaise, *sirup',
  fr: 'huiles?, vinaigres?, sauces?, ketchup, mayonnaise, sirops?',
  es: 'aceites?, vinagres?, salsas?, kétchup, mayonesa, siropes?, jarabe',
  it: 'olio, aceto, sals[ae], sug[oh]i?, ketchup, maionese, sciropp[oi]',
  pt: 'azeites?, óleos?, vinagres?, molhos?, ketchup, maionese, xaropes?',
  ru: 'масло, уксус, соус*, кетчуп*, майонез*, сироп*',
  pl: 'oliwa, olej, ocet, sos, ketchup, majonez, syrop',
  nl: '*olie, *azijn, *saus, ketchup, mayonaise, *siroop',
  sv: '*olja, *vinäger, *sås, ketchup, majonnäs, *sirap',
  tr: 'zeytinyağı, *yağı, sirke*, sos*, ketçap, mayonez, pekmez*',
  id: 'minyak, cuka, saus, sambal, kecap, sirup',
  vi: 'dầu, giấm, nước mắm, nước tương, sốt, xốt, siro',
  zh: '油, 醋, 酱油, 番茄酱, 沙拉酱, 糖浆',
  ja: 'オイル, 油, 酢, ソース, ケチャップ, マヨネーズ, シロップ',
  ko: '오일, 기름, 식초, 간장, 소스, 케첩, 마요네즈, 시럽',
  th: 'น้ำมัน, น้ำส้มสายชู, ซอส, น้ำปลา',
  ar: 'زيت, خل, صلصة, كاتشب, مايونيز',
  hi: 'तेल, सिरका, सॉस, केचप',
});

/** The words by which a seasoning is a liquid; undefined where a title has none. */
export const pouredIn = ({ tongue, text: { original } }: Reading): string | undefined =>
  poured(tongue).exec(original)?.[0].trim();

/** Vegetables, pulses, fruit and mushrooms: in a tin or a jar of nothing else no beast is. */
const tinned = patternsBy({
  en: 'beans?, chickpeas?, garbanzos?, lentils?, peas, sweetcorn, corn, tomatoes, mushrooms?, peach(?:es)?, pears?, pineapples?, fruits?, apricots?, cherries, lychees?, mandarins?, hearts? of palm, palm hearts?, artichokes?, asparagus, olives?, gherkins?, pickles?, pickled (?:cucumbers?|beets?|beetroots?|onions?|vegetables?|gherkins?), capers?, sauerkraut, bamboo shoots?, water chestnuts?, beetroots?, carrots?, spinach, jalape(?:n|ñ)os?, jackfruit, vegetables?',
  de: '*bohnen, kichererbsen, linsen, erbsen, mais, *tomaten, *pilze, champignons, pfirsich*, birnen, ananas, mandarinen, aprikosen, kirschen, palmherzen, artischocken*, spargel, oliven, *gurken, kapern, sauerkraut, bambussprossen, rote bete, karotten, spinat, jalapeños?, gemüse, apfelmus, rotkohl',
  fr: 'haricots?, pois chiches?, lentilles?, petits pois, maïs, tomates?, champignons?, pêches?, poires?, ananas, abricots?, cerises?, litchis?, c(?:œ|oe)urs? de palmiers?, artichauts?, asperges?, olives?, cornichons?, câpres?, choucroute crue, pousses de bambou, betteraves?, carottes?, épinards?, légumes?, compote',
  es: 'judías?, alubias?, frijol(?:es)?, garbanzos?, lentejas?, guisantes?, chícharos?, maíz, elotes?, tomates?, jitomates?, champiñon(?:es)?, setas?, melocoton(?:es)?, duraznos?, peras?, piñas?, albaricoques?, cerezas?, palmitos?, alcachofas?, espárragos?, aceitunas?, pepinillos?, alcaparras?, chucrut, brotes de bambú, remolachas?, zanahorias?, espinacas?, jalapeños?, pimientos?, chiles?, verduras?',
  it: 'fagioli(?:ni)?, ceci, lenticchie, piselli, mais, pomodori(?:ni)?, polpa di pomodoro, funghi, champignon, pesche, pere, ananas, albicocche, ciliegie, cuori di palma, carciofi(?:ni)?, asparagi, olive, cetrioli(?:ni)?, capperi, crauti, germogli di bambù, barbabietole, carote, spinaci, peperoni, verdure, lampascioni',
  pt: 'feijão (?:branco|preto|verde|frade|cozido), grão de bico, lentilhas?, ervilhas?, milho, tomates?, cogumelos?, pêssegos?, peras?, abacaxi, ananás, damascos?, cerejas?, palmitos?, alcachofras?, aspargos?, espargos?, azeitonas?, picles?, pepinos?, alcaparras?, chucrute, brotos? de bambu, beterrabas?, cenouras?, espinafres?, pimentos?, tremoços?, jaca, figos?',
  ru: 'фасоль, нут, чечевица, горош(?:ек|ком), кукуруза, томат(?:ы|ов)?, помидор(?:ы|ов)?, шампиньоны, грибы, опята, маслята, персик(?:и|ов)?, груши, ананас(?:ы|ов)?, абрикосы, вишня, артишоки, спаржа, оливки, маслины, огурцы, огурчики, корнишоны, каперсы, капуста, свекла, морковь, шпинат, перец, овощи',
  pl: 'fasol(?:a|ka), ciecierzyca, soczewica, groszek, kukurydza, pomidory, pieczarki, grzyby, brzoskwinie, gruszki, ananas, morele, wiśnie, karczochy, szparagi, oliwki, ogórki, korniszony, kapary, kapusta, buraki, marchew(?:ka)?, szpinak, papryka, warzywa',
  nl: '*bonen, kikkererwten, linzen, doperwten, mais, *tomaten, champignons, perziken, peren, ananas, abrikozen, artisjok*, asperges, olijven, augurken, kappertjes, zuurkool, rode bieten, worteltjes, spinazie, groenten',
  zh: '玉米, 黄桃, 橘子, 菠萝, 荔枝, 番茄, 蘑菇, 竹笋, 芦笋, 橄榄, 黄瓜, 鹰嘴豆, 红腰豆, 豌豆, 酸菜, 榨菜, 水果罐头, 棕榈芯',
  ja: 'コーン, トマト, ひよこ豆, 大豆水煮, 黄桃, みかん, パイナップル, パイン, マッシュルーム, たけのこ, 竹の子, オリーブ, ピクルス, ケイパー, ケーパー, アスパラ, パームハート, ゆであずき, フルーツ',
  ko: '옥수수, 토마토, 병아리콩, 강낭콩, 황도, 백도, 귤, 파인애플, 양송이, 죽순, 올리브, 오이피클, 할라피뇨, 아스파라거스, 완두콩, 과일',
});
/** What meat, fish, egg or milk are in, whatever it is called after. */
const dishes =
  /soup|suppe|soupe|sopa|zuppa|суп|zupa|eintopf|stew|chili con|chilli con|cassoulet|feijoada|fabada|ragù|bolognese|paté|pâté|stuffed|gefüllt|farci|rellen|ripien|rechead|фарширован|nadziewan|ready meal|plat cuisiné|fertiggericht|curry|カレー|スープ|국|찌개|汤|pork|salchich|sausage|würst|saucisse|meat|fleisch/iu;

/** The words by which a tin or jar holds only plants; undefined where a title has none. */
export const tinnedIn = ({ tongue, text: { original } }: Reading): string | undefined =>
  dishes.test(original) ? undefined : tinned(tongue).exec(original)?.[0].trim();
