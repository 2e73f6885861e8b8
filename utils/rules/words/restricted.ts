import type { Phrases } from '../phrases.ts';

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

/** Claims that need an approval or a proof: medicine, germs, eligibility, genuineness. */
export const restricted: Phrases = {
  en: `
(fsa|hsa) (eligible|approved); (fsa|hsa) or (fsa|hsa) eligible; fsa hsa eligible; hsa fsa eligible; fsa / hsa eligible; hsa / fsa eligible; fsa & hsa eligible; eligible for fsa; eligible for hsa
fda (approved|cleared|registered|certified|approval|compliant|authorized); approved by fda; approved by the fda; epa (approved|registered); ce approved; usda approved; medically proven; clinically (proven|tested|approved); scientifically proven; doctor recommended; dermatologist approved; doctor approved; hospital grade disinfectant
antibacterial; anti bacterial; antimicrobial; anti microbial; antifungal; anti fungal; antiviral; anti viral; antiseptic; kills (germs|bacteria|viruses|<n> %|covid|mold|99); <n> % of (germs|bacteria|viruses); disinfects; sterilizes; germ killing; virus protection
cures; cure for; cure (cancer|diabetes|acne|arthritis|eczema|psoriasis|disease|diseases|insomnia|pain|anxiety|depression|baldness|fungus); curing; heals; healing (cancer|disease); treats; treatment for (cancer|diabetes|covid|arthritis|depression|anxiety|hypertension); treat (cancer|diabetes|acne|arthritis|eczema|psoriasis|covid|insomnia|anxiety|depression); prevents (cancer|diabetes|disease|covid|illness|flu|infection|infections|heart disease|hair loss|aging|ageing); prevent (cancer|diabetes|disease|covid|heart disease|infection); fights (cancer|disease|infection|infections|bacteria|germs|diabetes); anti cancer; cancer fighting; lowers (blood pressure|cholesterol|blood sugar); reduces (blood pressure|cholesterol|blood sugar|cancer risk); diabetes cure; miracle cure; boosts immunity; boost immunity; immune boosting; burns fat; fat burning; lose <n> (kg|lbs|pounds); lose weight fast; weight loss guaranteed; detoxifies; reverses aging; regrows hair
<n> % (authentic|genuine|original|real brand|safe|effective|natural cure); authentic <n> %; genuine <n> %; original <n> %; (guaranteed|certified) (authentic|genuine|original); authenticity guaranteed; genuine original; genuine product; authentic product; original product; brand new original; <n> % ori
`,
  de: `
<n> % (original|echt~|authentisch|ori); original <n> %; garantiert (echt|original); echtheitsgarantie; antibakteriell~; anti bakteriell~; antimikrobiell~; keimtötend~; desinfizierend~; antiviral~; tötet (<n> %|bakterien|keime|viren); heilt; heilend~; gegen krebs; fda (zugelassen|geprüft|zertifiziert); von der fda zugelassen; klinisch (getestet|geprüft|bewiesen|erwiesen); medizinisch (geprüft|getestet|bewiesen); ärztlich empfohlen; stärkt das immunsystem; senkt (den blutdruck|cholesterin|blutzucker|den blutzucker|das cholesterin); fettverbrennend~; behandelt; wirkt gegen (krebs|diabetes|arthrose|corona)
keimabtötend~; bakterienabtötend~; antiseptisch~; antimykotisch~; pilzabtötend~; beugt <w> vor; echtheitszertifikat; garantiert echt~; schmerzlindernd~; fettverbrenner; fatburner; von ärzten empfohlen; medizinisch erwiesen
`,
  fr: `
<n> % (authentique~|original~|véritable~|vrai); authentique <n> %; original <n> %; authenticité garantie; antibactérien~; antibactérienne~; anti bactérien~; anti bactérienne~; antimicrobien~; antimicrobienne~; antiviral~; antiseptique~; élimine <n> %; tue (<n> %|les bactéries|les germes|les virus); guérit; soigne; traite (le|la|les) (cancer|diabète|arthrose|acné); approuvé (par la fda|fda); certifié fda; cliniquement (prouvé|testé|prouvée|testée); scientifiquement prouvé~; recommandé par les médecins; renforce l immunité; brûle graisse~; brûleur de graisse~; réduit (le cholestérol|la tension); prévient (le cancer|les maladies|le diabète)
`,
  es: `
<n> % (original~|auténtic~|genuin~|legítim~); original~ <n> %; auténtic~ <n> %; original garantizado; originalidad garantizada; antibacterial~; antibacterian~; anti bacterial; antimicrobian~; antiviral~; antiséptic~; elimina (<n> %|bacterias|gérmenes|virus|las bacterias); mata (<n> %|bacterias|gérmenes|virus); cura (el|la|los|las) (cáncer|diabetes|artritis|acné|enfermedades|insomnio|dolor|gastritis|hongos|ansiedad); curativ~; aprobad~ (por la fda|por fda|fda); certificado fda; clínicamente (probado|comprobado|probada|comprobada); científicamente (probado|comprobado); recomendado por médicos; previene (el cáncer|la diabetes|enfermedades); quema (grasa|grasas); quemador de grasa; baja (el colesterol|la presión|el azúcar); refuerza (el sistema inmune|las defensas|el sistema inmunológico); trata (el cáncer|la diabetes|la artritis)
cura (el|la|los|las) <w>; alivia el dolor; recomendad~ por (médicos|doctores|dermatólogos); fungicida; antihongos; antimicótic~; genuino <n> %; producto (original garantizado|100 % original)
`,
  it: `
<n> % (original~|autentic~|genuin~); original~ <n> %; originale garantito; autenticità garantita; antibatteric~; anti batteric~; antimicrobic~; antiviral~; antisettic~; elimina (il <n> %|<n> %|i batteri|germi|batteri|virus); uccide (<n> %|i batteri|germi|batteri|virus|il <n> %); cura (il|la|le|i|gli) (cancro|diabete|artrosi|acne|malattie|dolori|insonnia); guarisce; curativ~; approvat~ (dalla fda|fda|da fda); certificato fda; clinicamente (testato|provato|testata|provata); scientificamente provat~; consigliato dai medici; previene (il cancro|il diabete|le malattie|malattie); brucia grass~; abbassa (il colesterolo|la pressione|la glicemia); rinforza (il sistema immunitario|le difese)
`,
  pt: `
<n> % (original~|originais|autêntic~|genuín~|legítim~); original~ <n> %; original garantido; antibacterian~; anti bacterian~; antimicrobian~; antiviral; antisséptic~; bactericida~; elimina (<n> %|bactérias|germes|vírus|as bactérias); mata (<n> %|bactérias|germes|vírus); cura (o|a|os|as|do|da) (câncer|diabetes|artrose|acne|doenças|insônia|dor|dores|ansiedade); curativ~ de doenças; aprovad~ (pela fda|pela anvisa|fda|anvisa); certificado fda; clinicamente (testado|comprovado|testada|comprovada); cientificamente comprovad~; recomendado por médicos; previne (o câncer|o diabetes|doenças); queima gordura; queimador de gordura; emagrecedor~; reduz (o colesterol|a pressão|o açúcar); fortalece (o sistema imunológico|a imunidade); aumenta a imunidade; trata (o câncer|a diabetes)
`,
  pl: `
<n> % (oryginaln~|oryginał|autentyczn~); oryginał <n> %; oryginaln~ <n> %; gwarancja oryginalności; antybakteryjn~; przeciwbakteryjn~; antymikrobow~; bakteriobójcz~; wirusobójcz~; przeciwwirusow~; przeciwgrzybicz~; zabija (<n> %|bakterie|wirusy|zarazki); leczy; leczniczy; leczn~ (raka|cukrzycę); na raka; zatwierdzon~ przez fda; certyfikat fda; klinicznie (potwierdzon~|przebadan~|udowodnion~); udowodnion~ naukowo; zalecan~ przez lekarzy; zapobiega (rakowi|nowotworom|chorobom|cukrzycy); spalacz tłuszczu; spala tłuszcz; obniża (cholesterol|ciśnienie|cukier); wzmacnia odporność
`,
  ru: `
<n> % (оригинал~|оригинальн~|подлинн~|подлинник|аутентичн~); оригинал <n> %; оригинальн~ <n> %; гарантия (подлинности|оригинальности); подлинность гарантирована; антибактериальн~; анти бактериальн~; противомикробн~; антимикробн~; бактерицидн~; антисептическ~; противовирусн~; противогрибков~; убивает (<n> %|бактерии|микробы|вирусы|микробов); уничтожает (<n> %|бактерии|микробы|вирусы); лечит; лечебн~; излечива~т; исцеля~т; целебн~; от (рака|диабета|онкологии|гипертонии|простатита); против рака; одобрен~ fda; сертификат fda; клинически (доказан~|испытан~|протестирован~|подтвержден~|доказано); рекомендован~ врачами; одобрен~ врачами; предотвраща~т (рак|диабет|болезни|старение); сжигает жир; жиросжигающ~; жиросжигател~; для похудения; снижает (давление|холестерин|сахар); укрепля~т иммунитет; повышает иммунитет; для иммунитета
`,
  id: `
<n> % (original|ori|asli|authentic); (original|ori|asli) <n> %; dijamin (asli|ori|original); original bergaransi; antibakteri; anti bakteri; anti kuman; anti virus; membunuh (kuman|bakteri|virus|<n> %); menyembuhkan; mengobati; menghilangkan penyakit; penyembuh; obat (kanker|diabetes|kuat|asam urat); bpom approved; disetujui fda; teruji klinis; menurunkan (kolesterol|tekanan darah|gula darah|berat badan); pembakar lemak
<n> % (dijamin|genuine|produk asli); (dijamin|jaminan|garansi) (asli|ori|original|keaslian) <n> %; jaminan (asli|ori|keaslian); asli ori; (produk|barang) (asli|original) bergaransi; ori bergaransi; anti (jamur|kuman|mikroba); antimikroba; antivirus; antiseptik; (basmi|bunuh|bebas|bebas dari) (kuman|bakteri|virus); (menyembuhkan|mengobati|meredakan|mengatasi) (penyakit|jerawat|nyeri|sakit); (melangsingkan|pelangsing|penurun berat badan|penurun kolesterol|pembakar lemak); (direkomendasikan|disarankan|rekomendasi) dokter; terbukti klinis; uji klinis; (terdaftar|lulus|izin) bpom; meningkatkan (imun|imunitas|daya tahan tubuh)
`,
  ms: `
<n> % (original|asli|tulen); antibakteria; anti bakteria; menyembuhkan; merawat penyakit; kelulusan fda; membunuh (kuman|bakteria)
`,
  vi: `
<n> % (chính hãng|hàng thật|auth|authentic|hàng chính hãng); (chính hãng|hàng thật|auth) <n> %; cam kết (chính hãng|hàng thật|<n> % chính hãng); chính hãng; hàng (thật|auth|chuẩn auth); kháng khuẩn; diệt khuẩn; sát khuẩn; chống virus; diệt <n> %; chữa (bệnh|ung thư|tiểu đường|mất ngủ|khỏi); điều trị; trị (bệnh|dứt điểm|ung thư|tiểu đường|tận gốc); fda chứng nhận; được fda; giảm cân (cấp tốc|nhanh); đốt mỡ; hạ (huyết áp|đường huyết|mỡ máu); tăng cường miễn dịch
(chống|khử|ngừa|ức chế) (khuẩn|vi khuẩn|nấm|nấm mốc|virus); kháng (nấm|virus|viêm); (tiêu diệt|diệt sạch|loại bỏ) (vi khuẩn|virus|nấm); <n> % (auth|real|thật|chuẩn hãng); auth <n> %; real <n> %; (cam đoan|đảm bảo|bao) (chính hãng|auth|hàng thật); đặc trị; giảm cân; giảm (mỡ|béo) (bụng|nhanh); tan mỡ; (hạ|ổn định) (mỡ máu|huyết áp|đường huyết|cholesterol); tăng (sức đề kháng|đề kháng|miễn dịch); bác sĩ khuyên dùng; bộ y tế (cấp phép|chứng nhận|công nhận); kiểm nghiệm lâm sàng; chứng nhận (fda|y tế)
`,
  nl: `
<n> % (origineel|echt~|authentiek); antibacterieel; antibacteriële; doodt <n> %; geneest; fda goedgekeurd; klinisch (bewezen|getest)
`,
  tr: `
<n> % orijinal; orijinal <n> %; % <n> orijinal; antibakteriyel; anti bakteriyel; tedavi eder; iyileştirir; fda onaylı; klinik olarak kanıtlanmış
(orijinal|gerçek|hakiki) (ürün|marka); garantili orijinal; orijinal garantili; <n> % (gerçek|orjinal|orijinal|hakiki); % <n> (gerçek|orjinal|hakiki); orjinal <n> %; anti mikrobiyal; (bakterileri|mikropları|virüsleri|bakteri) (öldürür|öldüren|yok eder|yok eden|temizler); tedavi eden; tedavi edici; iyileştiren; iyileştirici; şifalı; şifa veren; (ağrıyı|ağrıları) (keser|giderir|dindirir|geçirir); (kanseri|hastalıkları|saç dökülmesini) (önler|engeller|durdurur); zayıflatan; zayıflatıcı; zayıflama (çayı|hapı); yağ (yakıcı|yakan|yakar); (tansiyonu|kolesterolü|şekeri) (düşürür|düşüren|dengeler); bağışıklığı güçlendirir; bağışıklık güçlendirici; (sağlık bakanlığı|doktor|dermatolog) (onaylı|tavsiyeli|tavsiyesi); klinik olarak (test edilmiş|onaylı); fda (sertifikalı|onayı)
antimikrobiyal; antiviral; antiseptik; antifungal; bakteri önleyici
`,
  zh: `
100%正品; 正品保证; 正品保障; 正品; 官方正品; 保证正品; 百分百正品; 100%原装; 100%纯天然; 假一赔百; 抗菌; 抑菌; 除菌; 杀菌; 殺菌; 灭菌; 消毒杀菌; 防癌; 抗癌; 治疗; 治療; 治愈; 治癒; 根治; 疗效; 特效; FDA认证; FDA認證; FDA批准; 美国FDA; 增强免疫力; 提高免疫力; 降血糖; 降血压; 降血脂; 降三高; 减肥; 瘦身; 燃脂; 祛斑; 包治; 药到病除; 抗病毒
防霉抗菌; 抗霉; 抑制细菌; 杀灭; 灭菌率; 防螨抗菌; 抗病毒; 抗真菌; 除菌率; 医用级; 医师推荐; 医生推荐; 临床验证; 药监局; 食药监; 国药准字; 保证原装; 原装正品; 正品公司货; 正品行货; 专柜正品; 百分百; 假一赔三; 保真; 保证真品; 真品; 治病; 消炎; 止痛; 祛痘; 减脂; 排毒; 壮阳; 治脱发; 改善睡眠
`,
  ja: `
抗菌; 除菌; 殺菌; 抗ウイルス; 治療; 治る; 完治; 効果保証; 100%本物; 本物保証; 正規品保証; 100%正規品; FDA認証; FDA承認; FDA認可; 医学的に証明; 臨床試験済み; 医師推奨; 免疫力アップ; がん予防; 脂肪燃焼; 血圧を下げる; 血糖値を下げる; 痩せる; 若返り
防カビ抗菌; 抗菌加工; 抗菌仕様; 滅菌; ウイルス対策; ウイルス除去; ウィルス除去; 抗カビ; 純正品保証; 正規品; 本物; 本物保証; 真正品; 医療用認証; 医師監修; 医師推薦; 臨床試験; 効果実証; がんに効く; 糖尿病に; 高血圧に; 関節痛に; 腰痛が治る; 育毛効果; 発毛; ダイエット効果; 免疫力
`,
  th: `
ของแท้100%; ของแท้ 100%; แท้100%; แท้ 100%; ของแท้; รับประกันของแท้; ฆ่าเชื้อ; ฆ่าเชื้อโรค; ต้านแบคทีเรีย; ยับยั้งแบคทีเรีย; รักษาโรค; รักษามะเร็ง; รักษาสิว; อย.รับรอง; ลดน้ำหนัก; เผาผลาญไขมัน; ลดความดัน; ลดคอเลสเตอรอล; หายขาด; เสริมภูมิคุ้มกัน
ต้านเชื้อ; ต้านเชื้อแบคทีเรีย; ต้านเชื้อรา; ต้านไวรัส; แอนตี้แบคทีเรีย; ยับยั้งเชื้อ; ยับยั้งเชื้อแบคทีเรีย; กำจัดเชื้อโรค; กำจัดแบคทีเรีย; ป้องกันแบคทีเรีย; ป้องกันเชื้อโรค; ป้องกันเชื้อรา; ฆ่าแบคทีเรีย; ฆ่าไวรัส; ลดแบคทีเรีย; ของแท้แน่นอน; แท้แน่นอน; ของแท้ชัวร์; แท้จากช็อป; ลิขสิทธิ์แท้; ออริจินอล 100%; ต้นฉบับแท้; รักษาอาการ; รักษาฝ้า; แก้ปวด; บำบัดโรค; ผ่านการรับรองจาก อย.; แพทย์แนะนำ; หมอแนะนำ; พิสูจน์ทางการแพทย์; สลายไขมัน; ลดไขมัน; เพิ่มภูมิคุ้มกัน; ลดเบาหวาน; ลดน้ำตาลในเลือด
`,
  ko: `
100%정품; 정품보장; 정품 보장; 100% 정품; 항균; 살균; 치료; 완치; FDA 승인; FDA승인; 면역력; 다이어트 효과
정품인증; 정품 인증; 정품 보증; 정품보증; 정품만; 병행수입 정품; 항균력; 항바이러스; 항진균; 항곰팡이; 제균; 세균 제거; 세균제거; 바이러스 제거; 99.9% 살균; 암 예방; 혈압 강하; 혈당 강하; 혈당 조절; 식약처 인증; 식약처 승인; 의사 추천; 의사추천; 임상 입증; 임상 완료; 체지방 감소; 체중 감량; 지방 분해; 통증 완화; 통증 치료; 관절염; 탈모 치료; 면역력 강화; 질병 예방
`,
  ar: `
<n> % أصلي; أصلي <n> %; مضاد للبكتيريا; مضادة للبكتيريا; يعالج; علاج; يقتل البكتيريا; معتمد من fda
`,
};
