import { claimWords } from '../../goods/words/claims.ts';
import { type Phrases, together } from '../phrases.ts';
import { results } from './results.ts';

/** Words for genuineness that stand for taste or style just as well: a claim only where a marketplace names them. */
export const genuineness: Phrases = { en: 'authentic; genuine' };

/** Food called organic through and through: a claim where the paper for it is not in the drawer. */
export const organic: Phrases = {
  en: '<n> % organic; organic <n> %',
  de: '<n> % (bio|biologisch|ökologisch); aus <n> % biologischem anbau',
  fr: '<n> % (bio|biologique~)',
  es: '<n> % (orgánic~|ecológic~)',
  it: '<n> % (biologic~|bio)',
  pt: '<n> % orgânic~',
  pl: '<n> % (ekologiczn~|organiczn~|bio)',
  ru: '<n> % (органическ~|органик~|эко|био)',
  nl: '<n> % biologisch~',
  tr: '<n> % organik; % <n> organik',
  id: '<n> % organik',
  vi: '<n> % hữu cơ',
  zh: '<n>%有机; <n>%纯有机',
  ja: '<n>%オーガニック; <n>%有機',
};

/** Claims that need an approval or a proof, and that papers do not look for: medicine, eligibility, genuineness. */
const proven: Phrases = {
  en: `
(vet|veterinarian|dentist|dermatologist|pediatrician|paediatrician|doctor|chiropractor|podiatrist|nutritionist) (approved|recommended|tested|formulated|endorsed)
will (cure|heal) <w>
(fsa|hsa) (eligible|approved); (fsa|hsa) or (fsa|hsa) eligible; fsa hsa eligible; hsa fsa eligible; fsa / hsa eligible; hsa / fsa eligible; fsa & hsa eligible; eligible for fsa; eligible for hsa
epa (approved|registered); fda (compliant|passed); usda approved; medically proven; clinically (proven|tested|approved); scientifically proven; doctor recommended; dermatologist approved; doctor approved; hospital grade disinfectant
cures; cure for; cure (cancer|diabetes|acne|arthritis|eczema|psoriasis|disease|diseases|insomnia|pain|anxiety|depression|baldness|fungus); curing; heals; healing (cancer|disease); treats; treatment for (cancer|diabetes|covid|arthritis|depression|anxiety|hypertension); treat (cancer|diabetes|acne|arthritis|eczema|psoriasis|covid|insomnia|anxiety|depression); prevents (cancer|diabetes|disease|covid|illness|flu|infection|infections|heart disease|hair loss|aging|ageing); prevent (cancer|diabetes|disease|covid|heart disease|infection); fights (cancer|disease|infection|infections|bacteria|germs|diabetes); anti cancer; cancer fighting; lowers (blood pressure|cholesterol|blood sugar); reduces (blood pressure|cholesterol|blood sugar|cancer risk); diabetes cure; miracle cure; boosts immunity; boost immunity; immune boosting; burns fat; fat burning; lose <n> (kg|lbs|pounds); lose weight fast; weight loss guaranteed; detoxifies; reverses aging; regrows hair
<n> % (authentic|genuine|legit|original|real brand|safe|effective|natural cure); authentic <n> %; genuine <n> %; original <n> %; (guaranteed|certified) (authentic|genuine|original); authenticity guaranteed; genuine original; genuine product; authentic product; original product; brand new original; <n> % ori
<n> % real; treatment for (acne|eczema|psoriasis|back pain|warts); germ free; bacteria (killing|free protection); (kills|killing|destroys|eliminates) (bacteria|germs|viruses|mold|mould|fungus|<n> %); virus killing; germicidal; (relieves|relieve|eliminates|soothes|stops|ends) (back pain|joint pain|knee pain|nerve pain|arthritis pain|chronic pain|muscle pain|headaches|migraines|anxiety|stress and anxiety); fat burner~; weight loss; weight loss (pills|tea|supplement); slimming (tea|pills|patch|belt effect); detox (slimming|tea weight loss); appetite suppressant; (belly|stomach) fat (burner|burning|loss); (medically|laboratory|scientifically|doctor|dermatologist|physician|pediatrician) (tested|proven|approved|recommended|developed and approved); who approved; anti (inflammatory|diabetic|cancer); lowers (cholesterol|blood pressure|blood sugar)
`,
  de: `
(vernichtet|zerstört|beseitigt|eliminiert|bekämpft) (viren|bakterien|keime|pilze|<n> % (der|aller) (viren|bakterien|keime))
<n> % (original|echt~|authentisch|ori); original <n> %; garantiert (echt|original); echtheitsgarantie; heilt; heilend~; gegen krebs; klinisch (getestet|geprüft|bewiesen|erwiesen); medizinisch (geprüft|getestet|bewiesen); ärztlich empfohlen; stärkt das immunsystem; senkt (den blutdruck|cholesterin|blutzucker|den blutzucker|das cholesterin); fettverbrennend~; wirkt gegen (krebs|diabetes|arthrose|corona)
beugt <w> vor; echtheitszertifikat; garantiert echt~; schmerzlindernd~; fettverbrenner; fatburner; von ärzten empfohlen; medizinisch erwiesen
(echtheit|originalität) garantiert; (garantiert|100 %) (originalware|original ware|markenware|echt); original ware garantiert; originalware <n> %; gegen (bakterien|keime|viren|pilze|schimmelpilz); (beseitigt|vernichtet|entfernt|eliminiert) <n> % (der |)(bakterien|keime|viren); tötet (bakterien|keime|<n> % (der|aller) (bakterien|keime|viren)); bakterizid~; viruzid~; fungizid~; (lindert|stoppt|beseitigt|bekämpft|hilft bei|hilft gegen) (rückenschmerzen|gelenkschmerzen|kopfschmerzen|schmerzen|muskelschmerzen|haarausfall|akne|entzündungen); (gegen|stoppt) (haarausfall|rückenschmerzen|gelenkschmerzen|kopfschmerzen|entzündungen); schmerzstillend~; entzündungshemmend~; (schnell|leicht|gesund|zum|beim) abnehmen; abnehmen (leicht gemacht|ohne diät); verbrennt (fett|kalorien); gewichtsverlust; gewichtsreduktion; schlankmacher; appetitzügler; bauchfett; (wissenschaftlich|medizinisch|dermatologisch) (bewiesen|erwiesen|belegt|bestätigt|empfohlen); von (hautärzten|dermatologen|zahnärzten) empfohlen; tüv geprüfte heilwirkung
`,
  fr: `
<n> % (authentique~|original~|véritable~|vrai); authentique <n> %; original <n> %; authenticité garantie; guérit; soigne; traite (le|la|les) (cancer|diabète|arthrose|acné); cliniquement (prouvé|testé|prouvée|testée); scientifiquement prouvé~; recommandé par les médecins; renforce l immunité; brûle graisse~; brûleur de graisse~; réduit (le cholestérol|la tension); prévient (le cancer|les maladies|le diabète)
(original|originaux|authenticité|véritable|marque) (garanti~|certifié~|<n> %|assurée); véritable <n> %; produit authentique; virucide~; fongicide~ naturel; germicide~; (tue|détruit|élimine) (les |<n> % des |)(bactéries|germes|virus|microbes); (soulage|apaise|supprime|élimine|calme) (le|la|les) (mal de dos|douleur(s|)|arthrose|mal de tête|douleurs articulaires|migraines); contre (la|le|les) (chute de cheveux|mal de dos|douleur(s|)|chute des cheveux|inflammation~); anti (douleur|inflammatoire|chute cheveux traitement); (perte|perdre) (de|du) poids; minceur (rapide|express|garantie); fait maigrir; maigrir (vite|rapidement|sans); amincissant~; amincissante~; coupe faim; ventre plat (rapide|garanti); brûleur graisse~; (testé~|prouvé~|approuvé~) (cliniquement|médicalement|scientifiquement); recommandé~ par (les |des |)(dermatologues|médecins|dentistes|experts|pharmaciens|pédiatres); efficacité prouvée
`,
  es: `
<n> % (original~|auténtic~|genuin~|legítim~); original~ <n> %; auténtic~ <n> %; original garantizado; originalidad garantizada; cura (el|la|los|las) (cáncer|diabetes|artritis|acné|enfermedades|insomnio|dolor|gastritis|hongos|ansiedad); curativ~; certificado fda; clínicamente (probado|comprobado|probada|comprobada); científicamente (probado|comprobado); recomendado por médicos; previene (el cáncer|la diabetes|enfermedades); quema (grasa|grasas); quemador de grasa; baja (el colesterol|la presión|el azúcar); refuerza (el sistema inmune|las defensas|el sistema inmunológico); trata (el cáncer|la diabetes|la artritis)
cura (el|la|los|las) <w>; alivia el dolor; recomendad~ por (médicos|doctores|dermatólogos); genuino <n> %; producto (original garantizado|100 % original)
(producto|original|originalidad) (original|garantizad~|100 % garantizad~); producto original; garantizado original; (elimina|mata|destruye) (el |los |)<n> % de (bacterias|gérmenes|las bacterias|los gérmenes|virus); bactericida~; germicida~; viricida~; contra (la|el|los|las) (caída del cabello|caída del pelo|dolor|dolores|caída|acné severo|dolor de espalda); (alivia|elimina|quita|calma|cura) (el |los |la |las |)(dolor~|dolor de espalda|dolores de espalda|dolor articular|migraña|artritis|inflamación); antiinflamatori~; adelgazante~; adelgazar; para (adelgazar|bajar de peso|perder peso|la diabetes|la artritis); (pérdida|perdida|baja|bajar|perder|reducir) (de |)peso; (quema|reduce|elimina) (grasa|grasa abdominal|grasas|abdomen|medidas|tallas); reductor~ (de grasa|abdominal de grasa); supresor de apetito; (avalad~|aprobad~|certificad~|recomendad~) por (médicos|la fda|doctores|dermatólogos|dentistas|pediatras|expertos médicos|cofepris|invima|anmat|nutricionistas); registro sanitario aprobado
`,
  it: `
<n> % (original~|autentic~|genuin~); original~ <n> %; originale garantito; autenticità garantita; cura (il|la|le|i|gli) (cancro|diabete|artrosi|acne|malattie|dolori|insonnia); guarisce; curativ~; certificato fda; clinicamente (testato|provato|testata|provata); scientificamente provat~; consigliato dai medici; previene (il cancro|il diabete|le malattie|malattie); brucia grass~; abbassa (il colesterolo|la pressione|la glicemia); rinforza (il sistema immunitario|le difese)
(prodotto|originale|originalità) (originale|garantit~|certificata); prodotto originale; originale al <n> %; (uccide|elimina|distrugge) (i |il |)(germi|batteri|virus|<n> % (di|dei) (batteri|germi|virus)); germicid~; virucid~; contro (la|il|i) (caduta dei capelli|caduta capelli|mal di schiena|dolore|dolori|caduta); (allevia|elimina|cura|calma|riduce) (il |i |la |)(mal di schiena|dolor(i|)|dolori articolari|dolore|mal di testa|infiammazione|cervicale); antinfiammatori~; anticaduta capelli cura; dimagrant~; dimagrire; per dimagrire; (perdita|perdere|riduzione) (di |)peso; snellente; snellenti; pancia piatta (in|subito|garantita); brucia calorie; (raccomandat~|approvat~|consigliat~|testat~) (dai|da) (dermatologi|medici|dottori|dentisti|pediatri|esperti|farmacisti); (clinicamente|scientificamente|medicalmente|dermatologicamente) (approvat~|provat~|dimostrat~)
`,
  pt: `
<n> % (original~|originais|autêntic~|genuín~|legítim~); original~ <n> %; original garantido; cura (o|a|os|as|do|da) (câncer|diabetes|artrose|acne|doenças|insônia|dor|dores|ansiedade); curativ~ de doenças; certificado fda; clinicamente (testado|comprovado|testada|comprovada); cientificamente comprovad~; recomendado por médicos; previne (o câncer|o diabetes|doenças); queima gordura; queimador de gordura; emagrecedor~; reduz (o colesterol|a pressão|o açúcar); fortalece (o sistema imunológico|a imunidade); aumenta a imunidade; trata (o câncer|a diabetes)
(produto|original|originalidade|autenticidade) (original|garantid~|comprovada); produto original; autêntic~ <n> %; (mata|elimina|destrói) (<n> % (das|de) (bactérias|germes)|germes|vírus|fungos); germicida~; fungicida~ natural; contra (a |o |)(queda de cabelo|queda|dor|dores|queda capilar); (alivia|elimina|acaba com|trata|cura|combate) (a |as |o |os |)(dor|dores|dores nas costas|dor nas costas|acne|inflamação|ansiedade|artrite|artrose|queda de cabelo|enxaqueca); (baixa|reduz|controla) (a |o |)(pressão|pressão alta|colesterol|diabetes|glicose); (anti inflamatóri~|antiinflamatóri~); (perda|perder|redução|redutor) (de |)peso; perca (peso|barriga|<n> kg); emagrec~; emagrece (rápido|já|); para emagrecer; seca (barriga|gordura); inibidor de apetite; chapa barriga; (recomendad~|aprovad~|indicad~|testad~) por (dermatologistas|médicos|dentistas|pediatras|especialistas|nutricionistas); (anvisa|inmetro) (aprovado|liberado)
`,
  pl: `
wyleczy; wyleczą; uleczy; uzdrawia; uzdrowi
<n> % (oryginaln~|oryginał|autentyczn~); oryginał <n> %; oryginaln~ <n> %; gwarancja oryginalności; leczy; leczniczy; leczn~ (raka|cukrzycę); na raka; klinicznie (potwierdzon~|przebadan~|udowodnion~); udowodnion~ naukowo; zalecan~ przez lekarzy; zapobiega (rakowi|nowotworom|chorobom|cukrzycy); spalacz tłuszczu; spala tłuszcz; obniża (cholesterol|ciśnienie|cukier); wzmacnia odporność
(oryginaln~) (produkt|towar) (gwarantowan~|); oryginalny produkt; autentyczn~ <n> %; gwarantowany oryginał; tylko oryginał; (niszczy|usuwa|eliminuje|zwalcza) (<n> % (bakterii|wirusów|zarazków)|bakterie|wirusy|zarazki|grzyby); grzybobójcz~; (łagodzi|uśmierza|usuwa|zwalcza|likwiduje|zmniejsza) ból~ (<w>|); (przeciw|na|hamuje|zapobiega) (wypadaniu włosów|wypadanie włosów|wypadania włosów|łysieniu|łysienie|bóle|ból pleców|ból stawów|bóle stawów|trądzik leczy); przeciwbólow~; przeciwzapaln~; (na|szybkie|skuteczne|wspomaga|wspiera) odchudzani~; odchudzając~; odchudzani~; (utrata|redukcja|spadek) (wagi|masy ciała|tkanki tłuszczowej); schudnij; spala (kalorie|tkankę); pogromca tłuszczu; (polecan~|rekomendowan~|zalecan~|zatwierdzon~|testowan~) przez (lekarzy|dermatologów|dentystów|pediatrów|ekspertów medycznych|farmaceutów); (klinicznie|naukowo|medycznie|dermatologicznie) (udowodnion~|potwierdzon~|dowiedzion~)
`,
  ru: `
исцеляет; исцелит; исцеляют; исцелят; вылечит; вылечат; вылечивает; излечит; излечат; излечивает; исцеляющ~; (убирает|убрать|удаляет|избавляет от|уберет) (прыщ~|акне|перхоть|черные точки|угри|боль|отек~)
<n> % (оригинал~|оригинальн~|подлинн~|подлинник|аутентичн~); оригинал <n> %; оригинальн~ <n> %; гарантия (подлинности|оригинальности); подлинность гарантирована; лечит; лечебн~; излечива~т; исцеля~т; целебн~; от (рака|диабета|онкологии|гипертонии|простатита); против рака; клинически (доказан~|испытан~|протестирован~|подтвержден~|доказано); рекомендован~ врачами; одобрен~ врачами; предотвраща~т (рак|диабет|болезни|старение); сжигает жир; жиросжигающ~; жиросжигател~; для похудения; снижает (давление|холестерин|сахар); укрепля~т иммунитет; повышает иммунитет; для иммунитета
только оригинал; похудеть; оригинал (гарантирован|гарантия|с гарантией|без подделок); (снимает|лечит|убирает|устраняет|облегчает) (боль|боли|боль в (спине|суставах|мышцах|пояснице|коленях)|воспаление|головную боль|экзему|мигрень); (от|против) (выпадения волос|боли в спине|боли в суставах|болей|облысения|гипертонии|бактерий и вирусов|воспалени~); (останавливает|предотвращает) (выпадение|выпадение волос|облысение|старение); обезболивающ~; противовоспалительн~; (быстр~|эффективн~|легк~|стимулирует) похудени~; похуде~ (быстро|легко|без|за|до|); снижает (вес|аппетит|сахар|холестерин|давление); снижени~ веса; (потеря|сброс) веса; жиросжиган~; (сжигание|сжигатель) жира; подавляет аппетит; укрепляет иммунитет; (научно|клинически|медицински|лабораторно|дерматологически) (доказан~|подтвержден~|обоснован~|испытан~|протестирован~|доказано); (рекомендован~|одобрен~|проверен~|разработан~|советуют) (врачами|дерматологами|минздравом|стоматологами|педиатрами|докторами|косметологами|врачи|учеными|fda|специалистами); минздрав (одобряет|рекомендует)
`,
  id: `
(asli|ori) original; original asli; (asli|original|ori) (honda|yamaha|suzuki|toyota|samsung|apple|pabrik) asli
<n> % (original|ori|asli|authentic); (original|ori|asli) <n> %; dijamin (asli|ori|original); original bergaransi; menyembuhkan; mengobati; menghilangkan penyakit; penyembuh; obat (kanker|diabetes|kuat|asam urat); bpom approved; teruji klinis; menurunkan (kolesterol|tekanan darah|gula darah|berat badan); pembakar lemak
<n> % (dijamin|genuine|produk asli); (dijamin|jaminan|garansi) (asli|ori|original|keaslian) <n> %; jaminan (asli|ori|keaslian); asli ori; (produk|barang) (asli|original) bergaransi; ori bergaransi; (menyembuhkan|mengobati|meredakan|mengatasi) (penyakit|jerawat|nyeri|sakit); (melangsingkan|pelangsing|penurun berat badan|penurun kolesterol|pembakar lemak); (direkomendasikan|disarankan|rekomendasi) dokter; terbukti klinis; uji klinis; (terdaftar|lulus|izin) bpom; meningkatkan (imun|imunitas|daya tahan tubuh)
(jaminan|dijamin|garansi|bergaransi) (original|ori|asli|keaslian|<n> % (ori|original|asli)); (mengatasi|mengobati|menyembuhkan|meredakan|menghilangkan|mencegah|obat|menurunkan|atasi|hilangkan) (rambut rontok|darah tinggi|nyeri~|sakit~|eksim|jerawat|asam urat|sakit punggung|nyeri sendi|pegal linu|kebotakan|tekanan darah|kolesterol|panu|kutu air|gatal~|insomnia|migrain); (membunuh|basmi|membasmi|mematikan|menghilangkan) (<n> % (kuman|bakteri|virus)|kuman|bakteri|virus|jamur); diet (cepat|ampuh|herbal pelangsing|sehat turun); (penurun|menurunkan|turun|turunkan|menghilangkan) (berat badan|bb|lemak|<n> kg|lemak perut|nafsu makan); pelangsing~; langsing (cepat|alami|permanen); peluntur lemak; (teruji|terbukti|diuji|uji) (secara |)(klinis|ilmiah|medis|dermatologis|laboratorium); (rekomendasi|anjuran|direkomendasikan|resep|dianjurkan) (dokter|dokter kulit|para dokter|oleh dokter|ahli|medis); (sudah |izin |ada |no |)bpom (resmi|aman|approved|ri asli)
`,
  ms: `
<n> % (original|asli|tulen); menyembuhkan; merawat penyakit
`,
  vi: `
<n> % (chính hãng|hàng thật|auth|authentic|hàng chính hãng); (chính hãng|hàng thật|auth) <n> %; cam kết (chính hãng|hàng thật|<n> % chính hãng); chính hãng; hàng (thật|auth|chuẩn auth); chữa (bệnh|ung thư|tiểu đường|mất ngủ|khỏi); điều trị; trị (bệnh|dứt điểm|ung thư|tiểu đường|tận gốc); giảm cân (cấp tốc|nhanh); đốt mỡ; hạ (huyết áp|đường huyết|mỡ máu); tăng cường miễn dịch
<n> % (auth|real|thật|chuẩn hãng); auth <n> %; real <n> %; (cam đoan|đảm bảo|bao) (chính hãng|auth|hàng thật); đặc trị; giảm cân; giảm (mỡ|béo) (bụng|nhanh); tan mỡ; (hạ|ổn định) (mỡ máu|huyết áp|đường huyết|cholesterol); tăng (sức đề kháng|đề kháng|miễn dịch); bác sĩ khuyên dùng; bộ y tế (cấp phép|chứng nhận|công nhận); kiểm nghiệm lâm sàng; chứng nhận y tế
(trị|chữa|giảm|đặc trị|chống|ngừa|ngăn|hết|xóa|điều trị|khỏi|dứt điểm|loại bỏ) (rụng tóc|đau lưng|đau nhức|đau khớp|đau mỏi|chàm|mụn dứt điểm|mụn tận gốc|nám tận gốc|hói|viêm da|viêm khớp|viêm xoang|nấm|bệnh|đau đầu|mụn trứng cá|ngứa|vảy nến|hôi nách|rụng tóc hói|béo|mỡ|mỡ bụng|mỡ thừa|cân); giảm (cân|mỡ|béo|<n> kg|cân nhanh|cân cấp tốc|mỡ bụng|mỡ thừa|bụng mỡ); (đốt|tan|tiêu|đánh tan) (mỡ|mỡ bụng|mỡ thừa|calo); (đạt chuẩn|chuẩn|chứng nhận|kiểm định|được) (fda|bộ y tế|gmp fda); (chứng minh|kiểm nghiệm|thử nghiệm|kiểm chứng) (khoa học|lâm sàng|y khoa|da liễu); đã được chứng minh; (bác sĩ|chuyên gia|dược sĩ|nha sĩ|bác sĩ da liễu|chuyên gia da liễu) (khuyên dùng|khuyến cáo|khuyên|tin dùng|đề xuất|khuyến nghị|da liễu khuyên dùng); bộ y tế; diệt (khuẩn|virus|vi khuẩn|nấm|mầm bệnh|<n> % (vi khuẩn|virus)); (hỗ trợ|cải thiện) (điều trị|giảm cân|bệnh)
`,
  nl: `
<n> % (origineel|echt~|authentiek); geneest; klinisch (bewezen|getest)
(gegarandeerd|<n> %|garantie) (echt~|origineel|originele|authentiek); (origineel|echtheid|originaliteit) (gegarandeerd|garantie); origineel <n> %; origineel product; antimicrobieel; antimicrobiële; antiviraal; antivirale; antischimmel werking; antiseptisch~; (doodt|vernietigt|elimineert|verwijdert) (bacteriën|kiemen|virussen|schimmels|<n> % (van (de|alle) |)(bacteriën|kiemen|virussen)); kiemdodend~; bacteriedodend~; virusdodend~; schimmeldodend~; tegen (bacteriën|virussen|haaruitval|rugpijn|hoofdpijn|gewrichtspijn|ontstekingen); (verlicht|verhelpt|stopt|geneest|vermindert) (rugpijn|pijn|hoofdpijn|gewrichtspijn|acne|haaruitval|artrose|migraine); pijnstillend~; ontstekingsremmend~; verlaagt (de |)(bloeddruk|cholesterol|bloedsuiker|het cholesterol); vetverbrander~; vetverbranding; verbrandt vet; afvallen; snel afvallen; afslankend~; afslank (pillen|thee|pleister~); gewichtsverlies; eetlustremmer; versterkt (het |)immuunsysteem; (aanbevolen|aangeraden|goedgekeurd|getest) door (artsen|dermatologen|tandartsen|huidartsen|experts|dokters|kinderartsen|dokter); (wetenschappelijk|klinisch|medisch|dermatologisch) (bewezen|getest|goedgekeurd|aangetoond|erkend); fda (gekeurd|gecertificeerd)
`,
  sv: `
<n> % (äkta|original|originella|autentisk~); äkta <n> %; (garanterat|garanterad) (äkta|original~); äkthetsgaranti; original (garanterat|garanti|produkt); (botar|läker|kurerar|behandlar|lindrar|motverkar|förebygger|bekämpar|tar bort) (cancer|diabetes|artros|artrit|reumatism|ledvärk|eksem|psoriasis|migrän|sömnlöshet|depression|ångest|huvudvärk|ryggont|ryggsmärtor|smärta|smärtor|ledsmärtor|värk|muskelvärk|förkylning~|hosta|feber|allergi~|akne|finnar|nagelsvamp|fotsvamp|svamp|vårtor|hemorrojder|åderbråck|håravfall|rynkor|celluliter|snarkning~|gikt|infektion~|sjukdom~|inflammation~|astma|högt blodtryck); (dödar|tar död på|eliminerar|förstör) (<n> % av (alla |)(bakterier|virus)|bakterier|bakterierna|virus|svamp|mögel); antibakteriell~; bakteriedödande; antiviral~; antimikrobiell~; bakteriehämmande; antiseptisk~; smärtstillande; inflammationshämmande; antiinflammatorisk~
(kliniskt|vetenskapligt|medicinskt|dermatologiskt) (bevisad~|bevisat|testad~|testat|beprövad~|godkänd~|dokumenterad~); (rekommenderad~|godkänd~|testad~|rekommenderas) av (läkare|tandläkare|dermatologer|hudläkare|experter|barnmorskor|barnläkare); (sänker|reglerar|minskar) (blodtryck~|kolesterol~|blodsocker~|aptiten); fettförbrännande; fettförbrännare; fettförbränning; bränner fett; viktminskning~; viktnedgång; bantning~; gå ner i vikt; aptitdämpande; (stärker|boostar) (immunförsvaret|immunförsvar); läkande (effekt|kraft); läkemedelseffekt; fda (godkänd~|certifierad~)
`,
  tr: `
(orijinal|orjinal|gerçek|hakiki) % <n>
<n> % orijinal; orijinal <n> %; % <n> orijinal; tedavi eder; iyileştirir; klinik olarak kanıtlanmış
(orijinal|gerçek|hakiki) (ürün|marka); garantili orijinal; orijinal garantili; <n> % (gerçek|orjinal|orijinal|hakiki); % <n> (gerçek|orjinal|hakiki); orjinal <n> %; tedavi eden; tedavi edici; iyileştiren; iyileştirici; şifalı; şifa veren; (ağrıyı|ağrıları) (keser|giderir|dindirir|geçirir); (kanseri|hastalıkları|saç dökülmesini) (önler|engeller|durdurur); zayıflatan; zayıflatıcı; zayıflama (çayı|hapı); yağ (yakıcı|yakan|yakar); (tansiyonu|kolesterolü|şekeri) (düşürür|düşüren|dengeler); bağışıklığı güçlendirir; bağışıklık güçlendirici; (sağlık bakanlığı|doktor|dermatolog) (onaylı|tavsiyeli|tavsiyesi); klinik olarak (test edilmiş|onaylı)
(bakteri~|mikrop~|virüs~|mantar~) (öldürücü|öldüren|öldürür|yok eden|yok eder|önleyici|kıran|temizleyen|karşıtı); bakterilerin <n> % <w>; bakterilerin % <n> <w>; <n> % bakteri <w>; % <n> (bakteri|hijyen) <w>; (kansere|romatizmaya|diyabete|egzamaya|saç dökülmesine|sivilceye|ağrıya|ağrılara|migrene|sedefe|varise|hastalıklara|strese) (karşı|iyi gelir|iyi gelen|son|etkili|birebir); (ağrısını|ağrılarını|ağrısı|ağrıları) (giderir|gideren|keser|kesen|geçirir|dindirir|azaltır|alır); (bel|sırt|diz|eklem|baş|kas) ağrısı~ (giderir|gideren|keser|kesici|geçirir|için tedavi|giderici); ağrı kesici; iltihap giderici; (kilo|yağ) (verdirir|verdiren|verdirici|vermeye yardımcı|verme|yaktıran|yakıcı|eritici|eriten); (hızlı|kolay|sağlıklı) (kilo verme|zayıflama); zayıflama; zayıflatır; iştah kesici; göbek eritici; (bilimsel~|klinik~|tıbbi|dermatolojik) (olarak |)(kanıtlan~|kanıtlanmış|onaylı|test edilmiş|onaylanmış|ispatlanmış); (doktor~|dermatolog~|uzman|hekim|diş hekimi) (tavsiye ettiği|öneriyor|onaylı|tavsiyeli|önerisi|tarafından önerilen|tarafından tavsiye edilen)
`,
  zh: `
100%正品; 正品保证; 正品保障; 正品; 官方正品; 保证正品; 百分百正品; 100%原装; 100%纯天然; 假一赔百; 防癌; 抗癌; 治疗; 治療; 治愈; 治癒; 根治; 疗效; 特效; 增强免疫力; 提高免疫力; 降血糖; 降血压; 降血脂; 降三高; 减肥; 瘦身; 燃脂; 祛斑; 包治; 药到病除
医用级; 医师推荐; 医生推荐; 临床验证; 药监局; 食药监; 国药准字; 保证原装; 原装正品; 正品公司货; 正品行货; 专柜正品; 百分百; 假一赔三; 保真; 保证真品; 真品; 治病; 消炎; 止痛; 祛痘; 减脂; 排毒; 壮阳; 治脱发; 改善睡眠
缓解腰痛; 缓解疼痛; 缓解颈椎; 缓解关节痛; 缓解失眠; 改善失眠; 治落发; 治落髮; 防脱生发; 止脱; 治痘; 祛湿; 祛风湿; 快速瘦; 暴瘦; 瘦肚子; 瘦腿; 躺瘦; 不反弹; 减肚子; 刮油; 燃脂瘦身; 瘦身减肥; 抑制食欲; 科学证明; 科学证实; 科学验证; 临床证明; 临床证实; 医学证明; 医学验证; 医疗级; 药监认证; FDA认可; FDA检测; 皮肤科推荐; 皮肤科医生推荐; 皮肤科医师推荐; 医师推荐; 专家推荐; 药师推荐; 牙医推荐; 杀菌率; 除菌率<n>%; 杀灭<n>%; 灭活病毒; 公司货正品; 原厂正品; 海外正品; 正品代购; 正品行货; 假货包赔; 保证正货
`,
  ja: `
治療; 治る; 完治; 効果保証; 100%本物; 本物保証; 正規品保証; 100%正規品; 医学的に証明; 臨床試験済み; 医師推奨; 免疫力アップ; がん予防; 脂肪燃焼; 血圧を下げる; 血糖値を下げる; 痩せる; 若返り
純正品保証; 正規品; 本物; 本物保証; 真正品; 医療用認証; 医師監修; 医師推薦; 臨床試験; 効果実証; がんに効く; 糖尿病に; 高血圧に; 関節痛に; 腰痛が治る; 育毛効果; 発毛; ダイエット効果; 免疫力
腰痛改善; 肩こり解消; 肩こり改善; 腰痛解消; 腰痛対策に効く; 痛みを和らげる; 痛みが取れる; アトピーに効く; 水虫が治る; 薄毛改善; 薄毛治療; 発毛促進; 発毛効果; 抜け毛予防; ニキビ治療; 血圧を下げる; 血糖値を下げる; 体重減少; 体脂肪を減らす; 脂肪を燃やす; 脂肪分解; 即効ダイエット; 激やせ; 痩身効果; 簡単に痩せる; 飲むだけで痩せる; 着るだけで痩せる; デトックス効果; デトックス; 食欲抑制; 科学的に証明; 科学的に実証; 医学的に実証; 臨床試験で実証; 臨床的に証明; 医師推奨; 医師も推奨; 皮膚科医推奨; 皮膚科医監修; 専門家推奨; 医者おすすめ; 歯科医推奨; 厚生労働省認可; 厚労省認可; 除菌率<n>%; <n>%除菌; <n>%殺菌; ウイルスを殺す; 菌を殺す; 本物証明; 真贋保証; 鑑定済み
`,
  th: `
ของแท้100%; ของแท้ 100%; แท้100%; แท้ 100%; ของแท้; รับประกันของแท้; รักษาโรค; รักษามะเร็ง; รักษาสิว; อย.รับรอง; ลดน้ำหนัก; เผาผลาญไขมัน; ลดความดัน; ลดคอเลสเตอรอล; หายขาด; เสริมภูมิคุ้มกัน
ของแท้แน่นอน; แท้แน่นอน; ของแท้ชัวร์; แท้จากช็อป; ลิขสิทธิ์แท้; ออริจินอล 100%; ต้นฉบับแท้; รักษาอาการ; รักษาฝ้า; แก้ปวด; บำบัดโรค; ผ่านการรับรองจาก อย.; แพทย์แนะนำ; หมอแนะนำ; พิสูจน์ทางการแพทย์; สลายไขมัน; ลดไขมัน; เพิ่มภูมิคุ้มกัน; ลดเบาหวาน; ลดน้ำตาลในเลือด
รักษาผื่น; รักษาผมร่วง; รักษาอาการปวด; รักษาเชื้อรา; รักษาหลุมสิว; รักษาโรค; แก้ผมร่วง; แก้ปวดเมื่อย; แก้ปวดข้อ; แก้ปวดเข่า; แก้อักเสบ; ลดการอักเสบ; ลดผมร่วง; หยุดผมร่วง; ลดอาการปวด; บรรเทาปวด; บรรเทาอาการปวด; ลดความอ้วน; ลดพุง; ลดหน้าท้อง; ลดสัดส่วน; ลดไขมันหน้าท้อง; หุ่นผอม; ผอมเร็ว; ผอมไว; คุมหิว; ดีท็อกซ์; บล็อกไขมัน; เบิร์นไขมัน; ผ่านการทดสอบทางคลินิก; ผ่านการทดสอบจากแพทย์; ทดสอบทางคลินิก; ผลวิจัยรับรอง; งานวิจัยรองรับ; แพทย์รับรอง; แพทย์ผิวหนังแนะนำ; FDA รับรอง; FDAรับรอง; FDA approved; มี อย.; ผ่าน อย.; อย.ไทยรับรอง; ฆ่าเชื้อแบคทีเรีย; ฆ่าเชื้อไวรัส; ฆ่าเชื้อรา; กำจัดเชื้อ
`,
  ko: `
정품 100%; 정품100%; 100%정품; 진품 100%
100%정품; 정품보장; 정품 보장; 100% 정품; 치료; 완치; 면역력; 다이어트 효과
정품인증; 정품 인증; 정품 보증; 정품보증; 정품만; 병행수입 정품; 암 예방; 혈압 강하; 혈당 강하; 혈당 조절; 식약처 인증; 식약처 승인; 의사 추천; 의사추천; 임상 입증; 임상 완료; 체지방 감소; 체중 감량; 지방 분해; 통증 완화; 통증 치료; 관절염; 탈모 치료; 면역력 강화; 질병 예방
살빠지는; 살 빠지는; 살빼는; 살 빼는; 뱃살 제거; 뱃살제거; 뱃살빼기; 군살 제거; 붓기 제거; 붓기제거; 지방연소; 지방 연소; 지방분해; 체지방감소; 체중감소; 체중 감소; 식욕억제; 식욕 억제; 다이어트효과; 단기간 감량; 독소 배출; 과학적으로 입증; 과학적으로 증명; 과학적 입증; 임상시험 완료; 임상시험완료; 임상완료; 임상으로 입증; 인체적용시험 완료; 의학적으로 입증; 식약처인증; 식약처 허가; 식약처허가; 의사가 추천; 피부과 추천; 피부과 의사 추천; 약사 추천; 전문의 추천; 통증완화; 통증 제거; 관절 통증; 염증 완화; 염증완화; 여드름 치료; 여드름치료; 아토피 치료; 아토피치료; 탈모치료; 탈모 예방; 탈모예방; 발모; 발모효과; 백프로 정품; 100프로 정품; 정품아니면; 정품 아닐시; 가품시 보상
`,
  ar: `
(يعالج|يشفي|تعالج|تشفي|يقضي على|علاج|شفاء|للتخلص من|يزيل|تخلص من) (السكري|السكر|السرطان|الصدفية|الأكزيما|الروماتيزم|المفاصل|التهاب المفاصل|الضغط|البواسير|الصداع|الشقيقة|الأرق|الاكتئاب|الربو|الفطريات|حب الشباب|تساقط الشعر|آلام (الظهر|المفاصل|الركبة)); (أصلي|أصلية|اصلي) (<n> %|مضمون|مئة بالمئة|مية بالمية); (مثبت|مثبتة|مختبر) (علميا|علمياً|طبيا|طبياً|سريريا); (مضاد|مضادة) (للبكتيريا|للفيروسات|للفطريات); (يقتل|تقتل) <n> % من (البكتيريا|الجراثيم); (حرق|يحرق|حارق) (الدهون|دهون); (إنقاص|لانقاص|لإنقاص|خسارة) (الوزن|وزن); للتنحيف; تنحيف; (موصى به من|بتوصية) الأطباء
<n> % أصلي; أصلي <n> %; يعالج; علاج
`,
};

/** The same with what papers look for too: germs, and authorities that approve nothing of the kind. */
export const restricted: Phrases = together(
  proven,
  results,
  claimWords.germs,
  claimWords.fdaApproval,
  claimWords.fdaClearance,
  claimWords.fdaRegistration,
  claimWords.ceQuality,
  claimWords.certifiedBy,
);
