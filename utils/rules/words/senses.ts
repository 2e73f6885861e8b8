import type { Phrases } from '../phrases.ts';

/**
 * Words that offer or praise, with what tells that they are meant in another sense: fabric is cut into coupons, saints are divine, a
 * bed has a topper, winners are first, rooms are for waiting in.
 */
export const senses: Phrases = {
  en: `
savings (challenge|jar~|bank|binder~|tracker~|box|boxes|account|book~|envelope~|bond~|planner~|goal~|calculator); immaculate (heart|conception|mary); (used |)book sale; rollback (tow|truck~|flatbed|trailer~|bed|bar)
guarantee (bond|form~|fund); wow (butter|bao|wee|cup); free (wifi|wi fi|parking|speech|verse|kick|throw|fall|will|radical~|trade|climbing|diving|jazz|thinker~); liquidation (value|analysis); clearance (hole~|rate|level|zone)
perfect attendance; unique (identifier|id|code~); (cork|wine) outlet; outlet (mall map|tester~|adapter~); treats (jar~|bag~|pouch|pouches|dispenser~|tin~)
`,
  de: `
(garantie|gewährleistungs) (siegel|schein|karte|urkunde|etikett~)
(wärme|hitze|öl|druck|oberflächen|chemisch|thermisch|antistatisch|vor|nach) behandelt~; behandelt~ (holz|oberfläche); nobel (preis|karosse); gratis (wlan|parkplatz); kostenlos~ (wlan|parken|parkplatz)
`,
  fr: `
neuf de (pique|cœur|coeur|carreau|trèfle)
remise (en (main~|forme|état|route|marche|selle|liberté)|à (zéro|neuf|niveau)|des (diplômes|prix|clés)|de (diplôme~|diplômes|prix)); remises (de jardin|en bois); (années|année) <n>
(reçu~|bon~|carnet~|certificat~|sceau|sceaux|étiquette~|carte~|contrat~) (de |)garantie
coupon~ (de |)(tissu~|coton|wax|velours|jersey|lin|laine|liberty|viscose|polaire|toile|satin|dentelle|cuir|simili|gaze|tulle); remise~ (de jardin|en bois|bois|agricole~|à outils|à niveau|en forme); rupture (de |)(pont|thermique|charge|faille)
réducteur réduction; réduction (<n> / <n>|pvc|concentrique|excentrique|mâle|femelle|laiton); wifi gratuit; parking gratuit; note~ de remise; bon~ de remise; remise~ de (diplôme~|prix)
`,
  es: `
(curad~|criad~|crianza|envejecid~|madurad~|afinad~|elaborad~|reposad~|embotellad~|añejad~|secad~|<n> meses|<n> años) en (bodega~|cava|barrica); en bodega (natural|subterránea|de roble)
(precinto~|faja~|sello~|etiqueta~|certificado~|tarjeta~|talonario~|holograma~) de garantía; novedad~ (editorial|editoriales|discográficas)
divin~ (niño|pastora|misericordia|providencia|rostro|comedia|infantita|salvador|espíritu|maestro|redentor); (barra~|cortinero~|cortina~|perfil|perfiles|tapón|tapones|cinta|moldura~|punta~) (con|de|para) remate~; remate~ (redondo~|de (barra|cortina|piscina|escalera|pared|chimenea|esquina|aluminio))
(monitor|laptop|notebook|portátil|tarjeta madre|placa madre|placa base|motherboard|tarjeta de video|gráfica|gamer|computadora|pc) (gamer |gaming |)msi; msi (katana|stealth|raider|titan|mag|mpg|meg|optix|geforce|rtx|claw|modern|prestige|cyborg|thin|pro)
(póster|poster|cartel|afiche|noche|cine|película|vestido|alfombra) (de |)estreno; estreno (cine|de cine|de película|teatral); (mariposa~|pájaro~|globo~|avion~|aviones|dragones|drones) que vuelan; wifi gratis; economía (política|circular); ingeniería económica; (ciencias|teoría|historia) económica~
`,
  it: `
(certificat~|sigill~|blocco|etichett~|libretto|tagliand~) di garanzia; occasion~ (di |)(battesimo|matrimonio|cresima|comunione|laurea|nozze)
(porta|custodia|supporto|busta) contrassegno; contrassegno (disabili|assicurazione|auto|invalidi|assicurativo); rimborso (spese|chilometrico|iva|km); (viagg~|borsa|valigetta|abito|uomo|donna|pranzo|cena) d affari; affari (tuoi|di famiglia|esteri|interni); divin~ (commedia|misericordia|bambino|amore|provvidenza)
wifi gratis; (analisi|politica|storia|geografia) economica; belle arti; bella ciao; bello di notte
`,
  pt: `
(lacre~|bloco~|certificado~|selo~|etiqueta~|cartão|termo~) de garantia
divin~ (espírito|pai|mestre|misericórdia|menino|providência|comédia); (peça~|filtro~|refil|vela~|kit|lâmina~|copo~|parte~|elemento~|cabeça~|lona~) de reposição; reposição (hormonal|de água|volumétrica); (sardinha~|atum|palmito~|azeitona~|alimento~|pepino~|milho) conservad~; conservad~ em (óleo|sal|azeite|vinagre|calda)
(caixa~|saco~|envelope~|embalagem|embalagens) (para|de) encomenda~; encomenda~ (correio~|postal|postais); taça~ (de |para |)brinde; brinde (dos |de |)noivos; (pássaro~|borboleta~|avião|gaivota~|águia|beija flor) voando; termômetro (digital |infravermelho |)(de |)febre; febre (amarela|infantil|alta|do ouro|aftosa)
sensação térmica; wi fi grátis; wifi grátis; (ciências|teoria|história|política) econômica~; fenômeno~ (natura~|físico~|da natureza)
`,
  pl: `
(kart~|plomb~|książk~|naklejk~|druk~) gwarancyjn~
kupon~ (tkanin~|materiał~|bawełn~|dzianin~|lnu|len|jedwab~|wełn~|skór~|tiulu|koronki|futra); napisz i (zmaż|wymaż|zetrzyj|zmyj|zmyw~); (matk~|dzieciątk~|syn~|opatrznoś~|matka|matki) bosk~; bosk~ (komedi~|miłosierdzi~|opatrznoś~); remont~ kapitaln~; kapitaln~ remont~
resztk~ (wełn~|włóczk~|tkanin~|materiał~|skór~|nici|filcu|papieru); laureat~ (konkurs~|nagrod~|olimpiad~|turniej~); ulubion~ (przepis~|cytat~|wspomnie~|piosen~|zwierz~|bajk~); (sztuk~|akademi~) pięknych; darmow~ (wi fi|wifi|parking); akcj~ (ratunkow~|serc~)
`,
  nl: `
garantie (bewijs|kaart|zegel|certificaat)
(matras|taart|bed|boxspring|cake|cupcake|kerstboom|kast) topper~; topper~ (<n>|matras|koudschuim|traagschuim|latex|hoes|molton|hoeslaken~|happy|voor); stunt (step~|scooter~|fiets|fietsen|bmx|vlieger~|pegs|wiel~|bal|ballen); actie (figuur|figuren|camera~|film~|held~|serie~|bordspel)
restant~ (stof|stoffen|katoen|wol|leer|fournier|laminaat); gratis (wifi|parkeren); later (als|later); fiets uitlaat stunt
`,
  ru: `
гарантийн~ (талон~|пломб~|наклейк~|карт~)
бесплатн~ (wi fi|wifi|вай фай|парковк~|зарядк~ телефон~); акционерн~; топпер~ (для торта|на матрас|матрас~|<n>); матрас~ топпер~; божественн~ (комеди~|литурги~); экономическ~ (теори~|географи~)
`,
  tr: `
bekleme (koltuğu|koltukları|salonu|odası|sandalyesi|sandalyeleri|bankı|süresi|minderi); unutma beni; favori (bıyık|düzelt~|düzeltme|makas~|kesici|sakal|tıraş); şart kipi; sıfır (atık|noktası|kilometre|bir)~; ücretsiz (wifi|wi fi|otopark); şaheser (eser|tablo) <w>; fırsat eşitliği
`,
  id: `
cantik manis; (buku|blok|formulir) garansi
(medali|piala|trofi|sertifikat|plakat|pita|selempang|mahkota) juara~ (<n>|lomba|umum|); juara (lomba|umum|kelas|olimpiade); (laba|untung) (dan |)rugi; (ikan|hati|minyak|fillet|daging) cod; cod (liver|fillet|oil); ikan cod; (bibit|benih|varietas|sekolah|siswa|padi) unggulan; (mini indonesia|puisi|kata|taman|hutan|sastra) indah
wifi gratis; parkir gratis; gratis (wifi|parkir); sultan (agung|hasanuddin|mahmud|ageng|iskandar|hamengkubuwono|baabullah); ayo (membaca|belajar|berhitung|menulis|mewarnai|bermain|sekolah|mengaji); (novel|lagu|ilmiah|budaya) populer; perseroan terbatas; kehabisan nafas; (kartu|buku|nota) garansi
`,
  vi: `
(dầu |gan |)cá (tuyết |)cod; wifi miễn phí; miễn phí wifi; (văn hóa|nhạc|tiểu thuyết) đại chúng
`,
  th: 'ใบรับประกัน; บัตรรับประกัน; สมุดรับประกัน; ฟรีไวไฟ; ไวไฟฟรี; wifi ฟรี; ฟรี wifi; ที่จอดรถฟรี; ปลาค็อด; ถ้วยรางวัลชนะเลิศ; เหรียญรางวัล; รางวัลชนะเลิศ',
  zh: '第(一|二|三)名(奖|獎|树脂奖|樹脂獎|水晶奖|水晶獎|金属奖|金屬獎|木质奖|证书|證書|绶带|綬帶|徽章|锦旗|錦旗); (保修|质保|保固)(卡|单|书|贴|标); 免费(WiFi|wifi|停车|無線|无线); 免費(WiFi|wifi|停車|無線); 高级(会计|经济|职称|语文|英语|工程师|编程|中学|教程); 高級(會計|中學|英語); 人气(投票|值); 最强(大脑|寒潮); 冠军(奖杯|奖牌|奖状|腰带); 第一名(奖杯|奖牌|奖状|锦旗); 预约(单|簿)',
  ja: '美しい(日本|世界|風景|地球|数学|字|文字|国|星|村|暮らし); 最強(寒波|王|図鑑|ライバル|レーダー); 人気(投票|者|作家|番組|順); おすすめ(メニュー|順|品札|本); 無料(Wi-Fi|WiFi|wifi|ワイファイ|駐車|案内|相談); 安売り王; 優勝(カップ|トロフィー|メダル|旗); 一等賞(メダル|トロフィー|カード|リボン); 第一位(メダル|トロフィー)',
  ko: '(품질 |)보증(서|서류|카드|스티커); 고급 (영어|문법|수학|과정|회화|중국어|일본어|레벨|편); 무료 (와이파이|주차|Wi-Fi|wifi); 인기 투표; 최우수상 (트로피|상장|메달); 1등 (트로피|메달|상장)',
};
