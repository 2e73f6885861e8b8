import type { Class } from './cells.ts';

/** Claims that need an approval or a proof. */
export const claims: Readonly<Record<string, Class>> = {
  genuineness: {
    rule: 'restricted-claim',
    cells: {
      en: [
        '100% authentic; 100% legit; guaranteed genuine; 100% original; authenticity guaranteed; genuine product; 100% real',
        'Genuine Leather Belt, 105 cm; Original Recipe Ginger Beer, 330 ml',
      ],
      de: [
        '100% original; garantiert echt; Echtheit garantiert; 100% echt; original Ware garantiert; Originalware 100%',
        'Gürtel aus echtem Leder, 105 cm; Original Nürnberger Lebkuchen, 500 g',
      ],
      fr: [
        '100% authentique; authenticité garantie; 100% original; original garanti; véritable 100%; produit authentique',
        'Ceinture en cuir véritable, 105 cm; Véritable savon de Marseille, 300 g',
      ],
      es: [
        '100% original; original garantizado; auténtico 100%; 100% genuino; producto original; garantizado original',
        'Cinturón de cuero genuino, 105 cm; Receta original cerveza de jengibre, 330 ml',
      ],
      it: [
        '100% originale; originale garantito; autenticità garantita; 100% autentico; prodotto originale; originalità garantita',
        'Cintura in vera pelle, 105 cm; Ricetta originale birra allo zenzero, 330 ml',
      ],
      pt: [
        '100% original; original garantido; autêntico 100%; produto original; 100% legítimo; originalidade garantida',
        'Cinto de couro legítimo, 105 cm; Receita original cerveja de gengibre, 330 ml',
      ],
      pl: [
        '100% oryginał; oryginał 100%; gwarancja oryginalności; 100% oryginalny; oryginalny produkt; autentyczny 100%',
        'Pasek ze skóry naturalnej, 105 cm; Oryginalna receptura piwo imbirowe, 330 ml',
      ],
      nl: [
        '100% origineel; gegarandeerd echt; 100% authentiek; origineel gegarandeerd; 100% echt; echtheid gegarandeerd',
        'Riem van echt leer, 105 cm; Origineel recept gemberbier, 330 ml',
      ],
      ru: [
        '100% оригинал; оригинал 100%; подлинность гарантирована; гарантия подлинности; только оригинал; 100% подлинник',
        'Ремень из натуральной кожи, 105 см; Оригинальный рецепт имбирное пиво, 330 мл',
      ],
      tr: [
        '%100 orijinal; 100% orijinal; orijinal ürün; garantili orijinal; hakiki ürün; %100 gerçek',
        'Hakiki deri kemer, 105 cm; Orijinal tarif zencefilli gazoz, 330 ml',
      ],
      id: [
        '100% original; 100% asli; original 100%; dijamin asli; jaminan original; ori 100%',
        'Ikat pinggang kulit asli, 105 cm; Keripik rasa original 100 gram',
      ],
      vi: [
        '100% chính hãng; hàng chính hãng; auth 100%; cam kết chính hãng; hàng thật 100%; bao auth',
        'Thắt lưng da thật, 105 cm; Snack vị nguyên bản 100 g',
      ],
      th: [
        'ของแท้ 100%; แท้ 100%; ของแท้; รับประกันของแท้; ลิขสิทธิ์แท้; แท้แน่นอน',
        'เข็มขัดหนังแท้ 105 ซม.; มันฝรั่งทอด รสดั้งเดิม 100 กรัม',
      ],
      zh: ['正品; 100%正品; 正品保证; 官方正品; 保真; 专柜正品', '真皮腰带 105厘米 黑色; 原味薯片 100克'],
      'zh-Hant': [
        '正品; 100%正品; 保證正品; 公司貨正品; 保證真品; 專櫃正品',
        '真皮腰帶 105公分 黑色; 原味洋芋片 100克',
      ],
      ja: [
        '正規品; 100%本物; 正規品保証; 本物保証; 純正品保証; 100%正規品',
        '本革ベルト 105cm 黒; オリジナル味 ポテトチップス 100g',
      ],
      ko: [
        '100% 정품; 정품보장; 정품인증; 정품 보증; 정품만; 백프로 정품',
        '천연 소가죽 벨트 105cm; 오리지널 맛 감자칩 100g',
      ],
    },
  },
  germs: {
    rule: 'restricted-claim',
    cells: {
      en: [
        'antibacterial; kills 99.9% of germs; antimicrobial; antiviral; germ-free; bacteria killing; anti-fungal',
        'Bacteria Under the Microscope Book, 96 Pages; Mold for Candles, Silicone',
      ],
      de: [
        'antibakteriell; tötet 99,9% der Bakterien; antimikrobiell; antiviral; keimtötend; antibakterielle Wirkung; gegen Bakterien',
        'Bakterien unter dem Mikroskop Buch, 96 Seiten; Kerzenform Silikon',
      ],
      fr: [
        'antibactérien; élimine 99,9% des bactéries; antimicrobien; antiviral; anti-bactérien; tue les bactéries; bactéricide',
        'Bactéries au microscope livre, 96 pages; Moule à bougie silicone',
      ],
      es: [
        'antibacterial; elimina el 99,9% de bacterias; antimicrobiano; antiviral; antibacteriano; mata gérmenes; bactericida',
        'Libro Bacterias al microscopio, 96 páginas; Molde de velas silicona',
      ],
      it: [
        'antibatterico; elimina il 99,9% dei batteri; antimicrobico; antivirale; antibatterica; uccide i germi; battericida',
        'Libro Batteri al microscopio, 96 pagine; Stampo per candele silicone',
      ],
      pt: [
        'antibacteriano; elimina 99,9% das bactérias; antimicrobiano; antiviral; antibacteriana; mata germes; bactericida',
        'Livro Bactérias ao microscópio, 96 páginas; Molde de velas silicone',
      ],
      pl: [
        'antybakteryjny; zabija 99,9% bakterii; przeciwbakteryjny; przeciwwirusowy; antybakteryjna; bakteriobójczy; przeciwgrzybiczy',
        'Książka Bakterie pod mikroskopem, 96 stron; Forma do świec silikonowa',
      ],
      nl: [
        'antibacterieel; doodt 99,9% van de bacteriën; antimicrobieel; antiviraal; antibacteriële; doodt bacteriën; kiemdodend',
        'Boek Bacteriën onder de microscoop, 96 pagina’s; Kaarsenmal siliconen',
      ],
      ru: [
        'антибактериальный; убивает 99,9% бактерий; противомикробный; противовирусный; антибактериальная; бактерицидный; уничтожает микробы',
        'Книга Бактерии под микроскопом, 96 стр.; Форма для свечей силиконовая',
      ],
      tr: [
        'antibakteriyel; bakterilerin %99,9’unu öldürür; antimikrobiyal; antiviral; bakteri öldürücü; anti bakteriyel; mikrop öldüren',
        'Mikroskop Altında Bakteriler kitabı, 96 sayfa; Mum kalıbı silikon',
      ],
      id: [
        'antibakteri; membunuh 99,9% kuman; anti kuman; antivirus; anti bakteri; basmi kuman; antimikroba',
        'Buku Bakteri di Bawah Mikroskop, 96 halaman; Cetakan lilin silikon',
      ],
      vi: [
        'kháng khuẩn; diệt 99,9% vi khuẩn; diệt khuẩn; kháng virus; sát khuẩn; chống khuẩn; ức chế vi khuẩn',
        'Sách Vi Khuẩn Dưới Kính Hiển Vi, 96 trang; Khuôn nến silicon',
      ],
      th: [
        'ฆ่าเชื้อ 99.9%; ต้านแบคทีเรีย; ฆ่าเชื้อโรค; ยับยั้งแบคทีเรีย; ต้านไวรัส; แอนตี้แบคทีเรีย; กำจัดเชื้อโรค',
        'หนังสือ แบคทีเรียใต้กล้อง 96 หน้า; พิมพ์เทียน ซิลิโคน',
      ],
      zh: ['抗菌; 杀菌率99.9%; 抑菌; 除菌; 杀菌; 抗病毒; 防霉抗菌', '显微镜下的细菌 图书 96页; 蜡烛模具 硅胶'],
      'zh-Hant': ['抗菌; 殺菌率99.9%; 抑菌; 除菌; 殺菌; 抗病毒; 防霉抗菌', '顯微鏡下的細菌 圖書 96頁; 蠟燭模具 矽膠'],
      ja: [
        '抗菌; 99.9%除菌; 殺菌; 抗ウイルス; 除菌効果; 抗菌加工; ウイルス除去',
        '顕微鏡で見る細菌 図鑑 96ページ; キャンドル型 シリコン',
      ],
      ko: [
        '항균; 99.9% 살균; 항바이러스; 제균; 세균 제거; 항균 처리; 살균',
        '현미경 속 세균 도감 96쪽; 캔들 몰드 실리콘',
      ],
    },
  },
  healing: {
    rule: 'restricted-claim',
    cells: {
      en: [
        'cures arthritis; treats eczema; heals wounds; relieves back pain; prevents hair loss; lowers blood pressure; treatment for acne',
        'Dog Treats Chicken, 300 g; UV Curing Lamp for Gel Nails, White',
      ],
      de: [
        'heilt Arthrose; gegen Krebs; lindert Rückenschmerzen; behandelt Ekzeme; senkt den Blutdruck; gegen Haarausfall; hilft bei Migräne',
        'Heilerde Maske 100 ml; Heiligenschein Kostüm Zubehör',
      ],
      fr: [
        "guérit l'arthrose; contre le cancer; soulage le mal de dos; traite l'eczéma; réduit la tension; contre la chute de cheveux; soigne l'acné",
        "Traité d'harmonie livre, 320 pages; Soin des cheveux shampoing 250 ml",
      ],
      es: [
        'cura la artritis; contra el cáncer; alivia el dolor de espalda; trata el eczema; baja la presión; contra la caída del cabello; cura el acné',
        'Queso curado de oveja 500 g; Tratado de armonía libro, 320 páginas',
      ],
      it: [
        "cura l'artrosi; contro il cancro; allevia il mal di schiena; tratta l'eczema; abbassa la pressione; contro la caduta dei capelli; guarisce l'acne",
        'Crema cura mani 75 ml; Trattato di armonia libro, 320 pagine',
      ],
      pt: [
        'cura artrite; contra o câncer; alivia dores nas costas; trata eczema; baixa a pressão; contra queda de cabelo; cura acne',
        'Queijo curado de ovelha 500 g; Tratado de harmonia livro, 320 páginas',
      ],
      pl: [
        'leczy artretyzm; na raka; łagodzi ból pleców; leczy egzemę; obniża ciśnienie; przeciw wypadaniu włosów; leczy trądzik',
        'Rak ręczny książka dla dzieci, 32 strony; Krem do rąk 75 ml',
      ],
      nl: [
        'geneest artrose; tegen kanker; verlicht rugpijn; behandelt eczeem; verlaagt de bloeddruk; tegen haaruitval; geneest acne',
        'Handelingen boek, 320 pagina’s; Handcrème 75 ml',
      ],
      ru: [
        'лечит артрит; от рака; снимает боль в спине; лечит экзему; снижает давление; от выпадения волос; от диабета',
        'Крем для рук 75 мл; Лечебное дело учебник, 320 стр.',
      ],
      tr: [
        'romatizmayı tedavi eder; kansere karşı; bel ağrısını giderir; egzamaya iyi gelir; tansiyonu düşürür; saç dökülmesine karşı; sivilceyi tedavi eder',
        'Tedavi Yöntemleri kitabı, 320 sayfa; El kremi 75 ml',
      ],
      id: [
        'menyembuhkan asam urat; obat kanker; meredakan nyeri punggung; mengobati eksim; menurunkan darah tinggi; mengatasi rambut rontok; mengobati jerawat',
        'Krim tangan 75 ml; Buku Ilmu Kesehatan, 320 halaman',
      ],
      vi: [
        'chữa viêm khớp; trị ung thư; giảm đau lưng; trị chàm; hạ huyết áp; trị rụng tóc; trị mụn dứt điểm',
        'Kem dưỡng tay 75 ml; Sách Y Học Cổ Truyền, 320 trang',
      ],
      th: [
        'รักษาโรคเก๊าท์; รักษามะเร็ง; แก้ปวดหลัง; รักษาผื่น; ลดความดัน; รักษาผมร่วง; รักษาสิว',
        'ครีมทามือ 75 มล.; ตำราแพทย์แผนไทย 320 หน้า',
      ],
      zh: ['治疗关节炎; 抗癌; 缓解腰痛; 治湿疹; 降血压; 治脱发; 根治痘痘', '护手霜 75毫升; 中医学教材 320页'],
      'zh-Hant': ['治療關節炎; 抗癌; 緩解腰痛; 治濕疹; 降血壓; 治落髮; 根治痘痘', '護手霜 75毫升; 中醫學教材 320頁'],
      ja: [
        '関節痛が治る; がん予防; 腰痛改善; アトピーに効く; 血圧を下げる; 薄毛を治す; ニキビ治療',
        'ハンドクリーム 75ml; 漢方医学の教科書 320ページ',
      ],
      ko: [
        '관절염 치료; 암 예방; 허리 통증 완화; 아토피 치료; 혈압 강하; 탈모 치료; 여드름 치료',
        '핸드크림 75ml; 한의학 교재 320쪽',
      ],
    },
  },
  slimming: {
    rule: 'restricted-claim',
    cells: {
      en: [
        'burns fat; lose weight fast; fat burner; lose 10 lbs; weight loss; boosts immunity; detox slimming',
        'Dumbbell Weight Plates, 2 x 5 kg; Slim Fit Jeans, Blue, 32',
      ],
      de: [
        'Fettverbrenner; schnell abnehmen; Fatburner; verbrennt Fett; zum Abnehmen; Gewichtsverlust; stärkt das Immunsystem',
        'Hantelscheiben 2 x 5 kg; Slim Fit Jeans, blau, 32',
      ],
      fr: [
        'brûle-graisse; perte de poids; minceur rapide; brûleur de graisses; fait maigrir; amincissant; renforce l’immunité',
        'Disques d’haltères 2 x 5 kg; Jean coupe slim, bleu, 32',
      ],
      es: [
        'quema grasa; adelgazante; pérdida de peso; baja de peso; quemador de grasa; para adelgazar; reduce grasa abdominal',
        'Discos de pesas 2 x 5 kg; Jeans corte slim, azul, 32',
      ],
      it: [
        'brucia grassi; dimagrante; perdita di peso; brucia-grassi; per dimagrire; snellente; rinforza il sistema immunitario',
        'Dischi per manubri 2 x 5 kg; Jeans slim fit, blu, 32',
      ],
      pt: [
        'queima gordura; emagrecedor; perda de peso; emagrece rápido; queimador de gordura; para emagrecer; seca barriga',
        'Anilhas 2 x 5 kg; Calça jeans slim, azul, 40',
      ],
      pl: [
        'spala tłuszcz; na odchudzanie; odchudzający; spalacz tłuszczu; utrata wagi; szybkie odchudzanie; wzmacnia odporność',
        'Talerze do hantli 2 x 5 kg; Jeansy slim fit, niebieskie, 32',
      ],
      nl: [
        'vetverbrander; afvallen; afslankend; verbrandt vet; snel afvallen; gewichtsverlies; versterkt het immuunsysteem',
        'Halterschijven 2 x 5 kg; Slim fit jeans, blauw, 32',
      ],
      ru: [
        'для похудения; сжигает жир; жиросжигатель; быстрое похудение; снижает вес; похудеть; укрепляет иммунитет',
        'Диски для гантелей 2 x 5 кг; Джинсы зауженные, синие, 32',
      ],
      tr: [
        'zayıflatıcı; yağ yakıcı; kilo verdirir; zayıflama çayı; hızlı kilo verme; yağ yakar; bağışıklık güçlendirici',
        'Dambıl plakası 2 x 5 kg; Slim fit kot pantolon, mavi, 32',
      ],
      id: [
        'pelangsing; pembakar lemak; penurun berat badan; menurunkan berat badan; melangsingkan; diet cepat; meningkatkan imun',
        'Piringan barbel 2 x 5 kg; Celana jeans slim fit biru, 32',
      ],
      vi: [
        'giảm cân; đốt mỡ; tan mỡ bụng; giảm cân nhanh; giảm mỡ; tăng đề kháng; giảm béo',
        'Bánh tạ 2 x 5 kg; Quần jean nam dáng ôm, xanh, size 32',
      ],
      th: [
        'ลดน้ำหนัก; เผาผลาญไขมัน; สลายไขมัน; ลดความอ้วน; ลดพุง; หุ่นผอม; เสริมภูมิคุ้มกัน',
        'แผ่นน้ำหนักดัมเบล 2 x 5 กก.; กางเกงยีนส์ทรงเล็ก สีน้ำเงิน 32',
      ],
      zh: ['减肥; 燃脂; 瘦身; 快速瘦; 减脂; 排毒; 提高免疫力', '哑铃片 2x5公斤; 修身牛仔裤 蓝色 32码'],
      'zh-Hant': ['減肥; 燃脂; 瘦身; 快速瘦; 減脂; 排毒; 提高免疫力', '啞鈴片 2x5公斤; 修身牛仔褲 藍色 32碼'],
      ja: [
        '脂肪燃焼; 痩せる; ダイエット効果; 体重減少; 即効ダイエット; デトックス; 免疫力アップ',
        'ダンベルプレート 2x5kg; スリムフィット ジーンズ 青 32',
      ],
      ko: [
        '체지방 감소; 다이어트 효과; 지방 분해; 체중 감량; 살빠지는; 붓기 제거; 면역력 강화',
        '덤벨 원판 2x5kg; 슬림핏 청바지 파랑 32',
      ],
    },
  },
  approval: {
    rule: 'restricted-claim',
    cells: {
      en: [
        'FDA approved; clinically proven; doctor recommended; dermatologist approved; scientifically proven; FDA registered; FSA eligible; medically tested',
        'Doctor Costume for Kids, White; Science Kit, 50 Experiments',
      ],
      de: [
        'FDA zugelassen; klinisch getestet; von Ärzten empfohlen; medizinisch geprüft; wissenschaftlich bewiesen; klinisch bewiesen; FDA geprüft',
        'Arztkoffer für Kinder, weiß; Experimentierkasten, 50 Versuche',
      ],
      fr: [
        'approuvé par la FDA; cliniquement prouvé; recommandé par les médecins; scientifiquement prouvé; testé cliniquement; recommandé par les dermatologues; certifié FDA',
        'Mallette de docteur enfant, blanche; Coffret de chimie, 50 expériences',
      ],
      es: [
        'aprobado por la FDA; clínicamente probado; recomendado por médicos; científicamente probado; recomendado por dermatólogos; certificado FDA; avalado por médicos',
        'Maletín de doctor infantil, blanco; Kit de ciencia, 50 experimentos',
      ],
      it: [
        'approvato dalla FDA; clinicamente testato; consigliato dai medici; scientificamente provato; raccomandato dai dermatologi; certificato FDA; approvato dai medici',
        'Valigetta del dottore per bambini, bianca; Kit scientifico, 50 esperimenti',
      ],
      pt: [
        'aprovado pela Anvisa; clinicamente testado; recomendado por médicos; cientificamente comprovado; recomendado por dermatologistas; aprovado pela FDA; clinicamente comprovado',
        'Maleta de médico infantil, branca; Kit de ciências, 50 experimentos',
      ],
      pl: [
        'zatwierdzony przez FDA; klinicznie przebadany; polecany przez lekarzy; naukowo udowodniony; polecany przez dermatologów; certyfikat FDA; klinicznie potwierdzony',
        'Zestaw małego lekarza, biały; Zestaw naukowy, 50 doświadczeń',
      ],
      nl: [
        'FDA goedgekeurd; klinisch getest; aanbevolen door artsen; wetenschappelijk bewezen; aanbevolen door dermatologen; klinisch bewezen; medisch getest',
        'Doktersset voor kinderen, wit; Experimenteerdoos, 50 proeven',
      ],
      ru: [
        'одобрено FDA; клинически доказано; рекомендовано врачами; научно доказано; рекомендовано дерматологами; клинически протестировано; одобрено минздравом',
        'Набор доктора детский, белый; Набор опытов, 50 экспериментов',
      ],
      tr: [
        'FDA onaylı; klinik olarak test edilmiş; doktor tavsiyeli; bilimsel olarak kanıtlanmış; dermatolog onaylı; Sağlık Bakanlığı onaylı; klinik olarak kanıtlanmış',
        'Çocuk doktor seti, beyaz; Bilim seti, 50 deney',
      ],
      id: [
        'FDA approved; teruji klinis; direkomendasikan dokter; terbukti ilmiah; lulus BPOM; rekomendasi dokter kulit; teruji secara klinis',
        'Mainan dokter anak putih; Kit sains, 50 percobaan',
      ],
      vi: [
        'FDA chứng nhận; kiểm nghiệm lâm sàng; bác sĩ khuyên dùng; đã được chứng minh khoa học; Bộ Y tế cấp phép; chuyên gia da liễu khuyên dùng; đạt chuẩn FDA',
        'Đồ chơi bác sĩ cho bé, trắng; Bộ thí nghiệm khoa học 50 trò',
      ],
      th: [
        'อย.รับรอง; แพทย์แนะนำ; พิสูจน์ทางการแพทย์; ผ่านการทดสอบทางคลินิก; FDA รับรอง; หมอแนะนำ; ผ่านการรับรองจาก อย.',
        'ชุดคุณหมอเด็ก สีขาว; ชุดทดลองวิทยาศาสตร์ 50 แบบ',
      ],
      zh: [
        'FDA认证; 临床验证; 医生推荐; 科学证明; 皮肤科医生推荐; FDA批准; 医用级',
        '儿童医生玩具套装 白色; 科学实验套装 50个',
      ],
      'zh-Hant': [
        'FDA認證; 臨床驗證; 醫師推薦; 科學證實; 皮膚科醫師推薦; FDA核准; 醫療級',
        '兒童醫生玩具組 白色; 科學實驗組 50個',
      ],
      ja: [
        'FDA認証; 臨床試験済み; 医師推奨; 科学的に証明; 皮膚科医推奨; FDA承認; 医学的に証明',
        'お医者さんごっこ セット 白; 科学実験キット 50種',
      ],
      ko: [
        'FDA 승인; 임상 입증; 의사 추천; 과학적으로 입증; 피부과 의사 추천; 식약처 인증; 임상시험 완료',
        '어린이 의사놀이 세트 흰색; 과학 실험 키트 50종',
      ],
    },
  },
};
