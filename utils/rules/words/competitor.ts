import type { Phrases } from '../phrases.ts';

/** Words for copies, whatever is copied. */
export const copies: Phrases = {
  en: `
but (the |)(same|better) (quality|material|factory|performance); (same|identical) quality as (the |)(original|brand|real)
dupe; dupes; knock off; knock offs; knockoff; knockoffs; designer (inspired|dupe|replica|lookalike|copy); aaa replica; 1 : 1 (replica|copy|quality); mirror quality; high copy; super copy; first copy; master copy; copycat; brand copy; not the original; not original; unbranded alternative
designer (inspired|dupe~|replica~|lookalike|look alike|copy|style dupe); look alike designer; lookalike designer; (1 : 1|1 to 1|one to one|aaa|aaa +|high end|perfect|exact) (copy|replica~|clone|dupe|quality copy); counterfeit; fake designer; designer fake; imitation (designer|brand|luxury); (super|mirror) (fake|clone|image copy)
`,
  de: `
duftzwilling; dupe; dupes; plagiat; wie das original; markenimitat; designer (nachbau|imitat|dupe|kopie)
(1 : 1|eins zu eins|aaa|exakt~|perfekt~|designer|marken|luxus) (kopie|replik~|replika|nachbau|imitat~|fälschung|klon|dupe); replika; replikat; markenkopie; nachgemacht~; fälschung; gefälscht~; designerkopie; luxuskopie
`,
  fr: `
dupe; dupes; façon designer; imitation (de marque|luxe|grande marque); comme l original; copie conforme; style (de créateur|grande marque)
contrefaçon~; contrefait~; (copie|réplique|imitation|clone|faux) (1 : 1|de marque|parfaite|aaa|exacte|de luxe|conforme|grande marque|identique|de créateur|de designer); (réplique(s|)) (parfaite|exacte|); faux (sac|designer|luxe); comme le vrai; inspiration (grande marque|luxe|designer)
`,
  es: `
dupe; dupes; símil; simil; tipo original; triple a; calidad aaa; clon; réplica aaa; replica aaa; imitación de marca; igual al original; estilo diseñador; réplica (exacta|original|de marca)
(copia|réplica|replica|imitación|clon|falsificación) (1 : 1|exacta|perfecta|de marca|aaa|idéntica|fiel|de lujo|original|de diseñador|premium|triple a|aa|alta gama|clase a); calidad (espejo|aaa|triple a|g 5|g5|original copia); tipo (original|de marca); falsificación; imitación (original|lujo); inspiración (de marca|lujo)
`,
  it: `
dupe; replica aaa; imitazione di marca; stile designer; come l originale; copia (perfetta|conforme|identica)
(copia|replica|imitazione|clone|falso) (1 : 1|esatta|perfetta|di marca|aaa|identica|fedele|di lusso|griffata|di alta qualità|firmata|conforme); tipo originale; contraffatt~; contraffazione; falso d autore; ispirato (a grandi marche|alle grandi marche|a brand)
`,
  pt: `
dupe; dupes; primeira linha; réplica primeira linha; réplica (aaa|perfeita|de marca|premium); replica (aaa|premium); imitação de marca; contratipo~; tipo original; igual ao original; clone
(cópia|copia|réplica|replica|imitação|clone|falsificação) (1 : 1|exata|perfeita|de marca|aaa|idêntica|fiel|de luxo|premium|original|1 linha|primeira linha|de grife|importada); réplica~; inspired (de marca|importado|); inspirado em (marcas|grifes); tipo (original|grife|de marca); contratipo~; falsificad~
`,
  pl: `
dupe; podróbk~; zamiennik (perfum|zapachu); odpowiednik (perfum|zapachu|marki); w stylu (znanej marki|projektanta); jak oryginał; replika aaa
(kopia|replika|imitacja|podróbka|klon) (1 : 1|marki|idealna|aaa|markow~|oryginału|luksusow~|projektanta|perfum|wierna|znanej marki); (odpowiednik|zamiennik|inspiracja) (znan~|luksusow~|markow~|drogich|perfum|zapachu) (mark~|perfum~|zapach~|); inspirowan~ (luksusow~|markow~|perfumami|zapachem); podrób~; fałszyw~ mark~; kopia marki; dupe perfum~
`,
  ru: `
реплика; реплика люкс; люкс копия; копия (бренда|люкс|оригинала); дюп~; дубликат бренда; подделка; как оригинал; качество 1 : 1; копия 1 : 1
паль; паленк~; (копия|реплика|подделка|дубликат|аналог) (люкс|1 : 1|бренда|оригинала|1 к 1|ааа|качества люкс|известного бренда|известных брендов|премиум|точная|дизайнерск~|мирового бренда); (точная|люксовая|качественная|премиум|полная) копия; (копия|качество) (один в один|1 в 1|ааа); как у (известного|брендов|бренда); фейк; под (бренд|люкс|оригинал); не отличить от оригинала; аромат по мотивам; номерн~ парфюм
`,
  id: `
kw super; kw 1; mirror quality; kualitas mirror; model branded; dupe; tiruan; replika (original|branded)
kw premium; barang kw; semi original; semi ori; grade ori; tiruan
(kw|replika|tiruan|mirror|grade|semi) (super|premium|1|2|aaa|<n> : 1|ori|original|mirror|import|branded|kw|merk|brand|1 : 1|hdc|supermirror); replika; replica; kw; kw super; abal abal; abal-abal; palsu; fake; imitasi (branded|merk|brand); (mirip|seperti|persis) (asli|ori|original|aslinya|branded); look like ori; premium (copy|mirror); supermirror; non ori; hdc; oem replica
`,
  vi: `
rep 1 : 1; super fake; hàng fake; giống hàng hiệu; like auth; bản rep; dupe; hàng nhái
hàng nhái; hàng giả; fake 1; rep 11; replica 1 : 1; hàng rep; super fake
(hàng|bản|loại|dòng) (rep|fake|nhái|giả|super fake|copy|replica|f1|siêu cấp like auth|rep <n>|sf|like auth); (rep|replica|fake|like|super) (1 : 1|1 1|11|auth|fake|<n> % auth|loại 1|hàng hiệu|authentic); (siêu cấp|chuẩn|y) (1 : 1|like auth|rep|vip 1 : 1|hệt hàng hiệu|auth 1 : 1); giả hiệu; nhái (hiệu|thương hiệu); copy hàng hiệu; dupe; mẫu (hãng|nhái); chuẩn auth 1 : 1
`,
  tr: `
muadil parfüm; replika; birebir kopya; a kalite; imitasyon marka
çakma; taklit ürün; sahte; 1 . sınıf kopya; birebir; aa kalite; a plus kalite
(1 : 1|bire bir|birebir|aaa|a +|a|aa|ithal|lüks|süper|premium) (kopya~|replika~|çakma|kalite replika|imitasyon~|muadil~); replika~; imitasyon (marka|ürün|çanta|saat|); muadil~; muadil parfüm; kopya ürün; taklit~; çakma~; (marka|ünlü marka|orijinal) (muadili|kopyası|taklidi|benzeri|ayarında|replikası); orijinali gibi; açık parfüm
`,
  zh: `
华强北; 華強北; 洛达版; 洛達版; 悦虎; 拼夕夕版; 大牌同款; 大牌款; 平替; 大牌平替; 高仿; 仿品; 仿大牌; 大牌复刻; 1比1复刻; 大牌替代
超A; 仿大牌款; 山寨; 高仿版; 复刻版大牌; 专柜同款
1:1复刻; 1比1复刻; 一比一复刻; 1:1开模; 1:1高仿; 超A货; 高仿A货; 高A; 高仿货; 高仿1:1; 精仿; 顶级复刻; 原版复刻; 仿牌; 仿大牌; 仿名牌; 仿奢侈品; 莆田; 纯原; 专柜品质同款; 大牌风; 大牌同厂; 大牌代工; 大牌尾单; 同厂同款; 奢侈品同款; 明星大牌; 山寨版; 小众平替; 贵妇平替; 贵替; 平价替代; 平替款; 大牌香水平替; 同香型; 仿香; 类大牌
`,
  ja: `
風デザイン; そっくり; 類似品; 激似; コピー品; レプリカ品; ハイブランド風; ブランド風; 同等品
スーパーコピー; スーパーコピー品; コピー商品; ブランドコピー; N級品; N級; S級コピー; 偽ブランド; 類似品; 完全再現; 完全コピー; 1:1コピー; 模造品; 模倣品; オマージュウォッチ; ブランド風; ハイブランド風; 有名ブランド風; 海外ブランド風; 激似; 激似商品; そっくりさん; パロディブランド; デュープ; ジェネリック家電風; 本家そっくり; ブランド級; 香水ジェネリック
`,
  th: `
งานก๊อป; งานมิลเลอร์; มิลเลอร์; เหมือนแท้; ก๊อปเกรดเอ; งานเทียบแท้; ทรงแบรนด์; งานก็อป
งานก็อปปี้; งานก๊อปปี้; ก๊อปแบรนด์; งานสไตล์แบรนด์; เลียนแบบแบรนด์; งานปั๊ม; เกรดก๊อป
ก็อปแบรนด์; ก๊อปแบรนด์เนม; ก็อปปี้; ก๊อปปี้; ก็อป; ก๊อป; เกรดมิลเลอร์; เกรดมิลเลอร์ 1:1; มิลเลอร์ 1:1; มิเรอร์; มิเรอเกรด; งาน 1:1; เกรด 1:1; ออริเทียบแท้; ออริเทียบ; เทียบแท้; เทียบแบรนด์; เหมือนแท้ทุกจุด; เหมือนของแท้; ของก๊อป; ของก็อป; ของปลอม; ของเลียนแบบ; เรพลิก้า; แบรนด์เนมเทียบ; แบรนด์ก๊อป; งานพรีเมี่ยมเทียบแท้; แนวแบรนด์
`,
  ko: `
차이슨; 차이팟; 차이나 다이슨; 차이나팟; 알리표; 짭팟; 짭슨; 레플리카; 이미테이션; 짝퉁; 명품스타일; 명품 스타일
짭; 미러급; 1대1 복각; 에스급; 명품 카피; 명품카피; 명품 st; 명품st
1:1 제작; 1대1 제작; 1:1제작; 1:1 복제; 미러급; 최상급 레플리카; 정품급; 정품 동일; 정품과 동일; 정품같은; 명품st; 명품 st; 명품카피; 명품 이미테이션; 짝퉁; 짭; S급; 특S급; SA급; 카피제품; 카피 제품; 복제품; 모조품; 저렴이; 저렴이 버전; 명품 저렴이; 명품 느낌; 명품느낌; 명품 느낌의; 듀프; 로고없는 명품
`,
  nl: `
namaak; nagemaakt~; (kopie|replica|imitatie|nep|vervalsing) (1 : 1|merk|van merk|aaa|designer|luxe|perfect|perfecte|merktas); (1 : 1|aaa|perfecte|exacte|designer) (kopie|replica|namaak); replica aaa; merkkopie; nepmerk; vervalsing; dupe~; geurdupe; designer (dupe|look|kopie|inspired); niet van echt te onderscheiden
`,
  ar: `
هاي كوبي; ماستر كوبي; تقليد أصلي; نسخة طبق الأصل; طبق الأصل; مقلد; مقلدة; كوبي ون; تقليد درجة أولى; نسخة مقلدة; كوبي أصلي; ميرور كوبي
`,
  sv: `
(kopia|replika|imitation|förfalskning) (1 : 1|av märke|aaa|lyx|designer|perfekt|exakt); märkeskopia; lyxkopia; förfalskad~; förfalskning~; fejk; fejkad~; dupe; dupes; doftdupe; designer (dupe|kopia|inspirerad|look); plagiat; går inte att skilja från äkta
`,
};

/** Words before another's name that borrow it: 'like Dyson', 'not Apple'. */
export const before: Phrases = {
  en: 'nature s; poor man s; like; just like; similar to; alternative to; alternative for; better than; cheaper than; inspired by; compare to; compared to; compares to; same as; equivalent to; not; not by; replica of; copy of; imitation of; as good as; looks like; look like; vs; dupe for; dupe of; in the style of; comparable to; rivals; rival to; substitute for; instead of; reminiscent of; modeled after; modelled after; lookalike of; version of; dupe; same quality as; just as good as; on par with; knockoff of; dupes for; a la; homage to; rivaling; beats; superior to; cheaper alternative to; cheap alternative to; budget alternative to; affordable alternative to; styled like; styled after; based on; resembles; resembling; in place of; replaces; killer of; lookalike; compare with; not a; not an; close to; twin of; (stronger|faster|softer|quieter|lighter) than; (modeled|modelled) on',
  de: 'wie; wie bei; ähnlich wie; alternative zu; alternative für; inspiriert von; inspiriert durch; besser als; billiger als; günstiger als; im stil von; replika von; nachbau von; kein; keine; statt; vergleichbar mit; so gut wie; à la; dupe für; angelehnt an; optik wie; in optik von; sieht aus wie; gleichwertig zu; alternativ zu; genau wie; so wie; nach art von; im look von; identisch mit; ersatz für; inspiration; kopie von; nachahmung von; gleich wie; anstelle von; anstatt; konkurrent zu; fast wie; (stärker|leiser|leichter) als; nach (dem |)vorbild von',
  fr: 'identique~ (à|au|aux); pareil que; facon; dans le style (de|des); comme; imitation; inspiré de; inspiré par; inspirée de; inspirée par; équivalent; équivalent à; équivalent~ (de|du); alternative à; alternative au; mieux que; similaire à; façon; style; genre; à la; pas; copie; réplique; réplique de; dupe; alternative aux; semblable à; identique à; esprit; dans le style; dupe de; moins cher que; inspiré; inspirée; inspirés; inspirées; inspirés de; inspirées de; inspirés par; comme un; comme une; comme le; comme la; identique; même que; copie de; à la manière de; aussi bien que; à l instar de; inspiration; remplace; au lieu de; concurrent de; type; meilleur~ que; meilleure~ que; moins chère~ que; plus puissant~ que; plus puissante~ que; similaires à; similaire~ (au|aux); sur le modèle de',
  es: 'como; tipo; estilo; alternativa a; inspirado en; inspirada en; inspirado por; similar a; similares a; mejor que; igual a; réplica de; réplica; replica; imitación de; imitación; copia de; copia; no es; no; parecido a; simil; símil; al estilo; estilo de; dupe de; estilo como; parecida a; parecidos a; alternativa al; alternativa de; equivalente a; equivalente~ (de|del); más barato que; reemplazo de estilo; idéntico a; inspirado; inspirada; inspirados; inspiradas; inspirados en; inspiradas en; basado en; basada en; al nivel de; mejor que un; como un; como una; como el; como la; inspiración; competencia de; igualito a; no original; similar; mismo que; equivalente; en lugar de; mejores que; más (barata|baratos|baratas|potente|potentes) que; parecidas a; iguales a',
  it: 'come; tipo; stile; alternativa a; ispirato a; ispirata a; ispirati a; simile; simili; simile a; simili a; meglio di; replica; imitazione; equivalente; equivalente a; (equivalente|equivalenti) (di|del|della); copia; non; in stile; dupe di; alternativa al; alternativa alla; uguale a; identico a; come la; come il; più economico di; ispirato; ispirata; ispirati; ispirate; ispirate a; basato su; basata su; come un; come una; identica a; stesso di; al posto di; copia di; imitazione di; replica di; ispirazione; concorrente di; migliore di; al pari di; in alternativa a; equivalenti; meglio (dei|delle); (migliore|migliori) (di|dei|delle); più (economico|economica|economici|economiche|potente|potenti) (di|dei|delle)',
  pt: 'como; tipo; estilo; símil; símile; simile; alternativa a; alternativa ao; inspirado em; inspirado no; inspirado na; inspirada em; inspirada na; similar a; similar ao; similar; melhor que; igual a; igual ao; réplica; replica; imitação; cópia; não é; não; no estilo; dupe; parecido com; parecida com; idêntico ao; equivalente a; equivalente ao; equivalente~ (de|do|da); alternativo ao; inspirado; mais barato que; inspirada; inspirados; inspiradas; inspirados em; inspiradas em; baseado em; baseada em; igual; idêntico; idêntica; igualzinho; mesmo que; no lugar de; melhor que o; melhor que a; concorrente do; concorrente da; melhores que; (melhor|melhores) do que; mais (barato|barata|baratos|baratas) (do |)que; (parecidos|parecidas) com',
  pl: 'wzorowan~ na; jak; typu; w stylu; styl; inspirowany; inspirowane; inspirowana; odpowiednik; alternatywa dla; podobny do; podobne do; podobna do; lepszy niż; lepsze niż; replika; kopia; zamiennik; nie; a la; à la; podobne jak; podobny jak; zamiast; tańszy niż; tańsze niż; alternatywa; identyczny jak; jakość jak; wzorowany na; wzorowane na; dokładnie jak; taki jak; taka jak; takie jak; w typie; na wzór; zastępuje; konkurent; nie gorszy niż; nie gorsze niż; równie dobry jak; inspiracja; inspirowany zapachem; imitacja; dupe; tańsza alternatywa dla; lepsza niż; (lepsz~|tańsz~|mocniejsz~) (niż|od)',
  ru: 'как; как у; типа; аналог; аналоги; в стиле; стиль; по типу; похож на; похожие на; похожа на; похожий на; лучше чем; лучше; не хуже чем; альтернатива; копия; реплика; вместо; а ля; аля; не; дубликат; по мотивам; вдохновлен; вдохновлены; замена; аналогично; наподобие; вроде; не отличить от; дешевле чем; под бренд; под стиль; альтернатива для; копирует; не хуже; взамен; дубль; конкурент; как от; а-ля; один в один; подобие; похоже на; в духе; дешевле; мощнее; по образцу',
  id: 'seperti; mirip; setara; setara dengan; ala; gaya; alternatif; replika; bukan; kayak; model; kw; kw super; ala ala; style; tiruan; sekelas; sama seperti; lebih bagus dari; persis; dupe; versi; persis seperti; sama dengan; pengganti; saingan; serupa; serupa dengan; terinspirasi; terinspirasi dari; inspired by; inspired; kembaran; look like; lebih murah dari; lebih baik dari; lebih <w> (dari|daripada)',
  ms: 'seperti; macam; mirip; gaya; bukan; ala; tiruan; model; lebih baik dari; style',
  vi: 'giống; kiểu; kiểu dáng; tương tự; như; phong cách; thay thế cho; rep; style; dáng; nhái; fake; giả; giống như; y như; y hệt; theo (mẫu|phong cách|style); dupe; hàng nhái; hàng fake; form; form dáng; tốt hơn; rẻ hơn; thay thế; không thua; không kém; ngang ngửa; sánh ngang; kiểu giống; y chang; mô phỏng; lấy cảm hứng từ; thay cho; dựa trên; chuẩn như; (bền|mạnh) hơn',
  nl: 'zoals; lijkt op; alternatief voor; geïnspireerd op; geïnspireerd door; beter dan; stijl; geen; net als; vergelijkbaar met; zo goed als; in de stijl van; stijl van; gelijk aan; namaak; kopie van; replica van; geen echte; niet van; dupe van; dupe voor; goedkoper dan; alternatief op; vervanger van; gebaseerd op; sterker dan',
  ar: 'مثل; شبيه; شبيهة; يشبه; تشبه; زي; تقليد; نسخة; نسخة من; ستايل; بديل; بديل عن; على طراز; بأسلوب; بستايل; مستوحى من; مستوحاة من; أفضل من; أرخص من; مشابه; مشابهة; ليس; مقلد; كوبي; طبق الأصل من',
  sv: 'som; likt; liknande; liknar; ser ut som; alternativ till; i stil med; i samma stil som; inspirerad av; inspirerat av; inspirerade av; bättre än; billigare än; jämförbar med; lika bra som; stil; kopia av; replika av; imitation av; dupe av; ersätter; istället för; i stället för; inte; ej; precis som; typ; à la; påminner om; motsvarande; motsvarighet till; likvärdig med; (starkare|tystare|lättare|mjukare) än',
  th: 'สไตล์; แบบ; ทรง; เหมือน; คล้าย; แนว; ก๊อป; ก็อป; ก๊อปปี้; เลียนแบบ; เทียบ; เทียบเท่า; แทน; ดีกว่า; ถูกกว่า; สวยเหมือน; กลิ่นเทียบ; กลิ่น; ไม่แพ้; ทดแทน; แทนที่; เกรดเดียวกับ; แนวเดียวกับ; กลิ่นเหมือน; เหมือนกับ; คล้ายกับ',
  zh: '平价; 平價; 平民版; 百元; 平替版; 仿; 非; 不是; 类似; 类似于; 媲美; 平替; 高仿; 复刻; 山寨; 致敬; 对标; 胜过; 超越; 不输; 堪比; 好过; 优于; 替代; 吊打; 碾压; 完胜; 比肩; 神似; 撞款; 赛过; 不亚于; 不逊; 吊打; 完爆; 干掉; 赶超; 仿制',
  ja: 'まるで; 脱; アンチ; コピー; 偽; 類似; 打倒; ポスト',
  tr: 'tıpkı; sahte; taklit; replika; muadil; kopya; aynı; alternatif',
};

/** Words after another's name that borrow it: 'Birkin style', 'Dyson alternative'. */
export const after: Phrases = {
  en: 'style; styled; inspired; inspiration; dupe; dupes; lookalike; look alike; alternative; alternatives; replica; copy; clone; knockoff; vibe; vibes; like; killer; esque; knock off; lookalikes; equivalent; type dupe; quality copy; comparable; wannabe; aesthetic dupe; quality; replicas; knockoffs; clones; copies; rival; inspired dupe; twin; homage; feel; aesthetic; design style; equal; fake',
  de: 'stil; style; optik; look; art; ähnlich; imitat; nachbau; alternative; dupe; replika; kopie; duftzwilling; lookalike; klon; ersatz; alternativen; qualität; artig; inspiriert; like; kopien; imitation; killer; konkurrent; feeling',
  fr: 'style; inspiré; inspirée; dupe; imitation; alternative; équivalent; look; réplique; copie; like; alternatif; inspired; qualité; façon; lookalike; killer; clone',
  es: 'estilo; símil; simil; réplica; replica; clon; alternativa; dupe; look; copia; clones; similar; calidad; imitación; inspirado; inspired; alternativo; style; inspirada; like; killer',
  it: 'stile; replica; imitazione; alternativa; dupe; look; copia; clone; simile; like; inspired; imitazioni; qualità; style; alternativo; equivalente; killer',
  pt: 'estilo; réplica; replica; similar; alternativa; clone; dupe; inspired; look; style; cópia; copia; imitação; like; qualidade; inspirado; inspirada; similares; alternativo',
  pl: 'styl; replika; podobne; podobny; zamiennik; odpowiednik; dupe; like; kopia; look; style; alternatywa; imitacja; jakość; inspirowane; inspirowany; inspiracja; klon; clone',
  ru: 'стиль; стайл; аналог; реплика; копия; дизайн; люкс копия; style; дубль; дюп; подобн~; фейк; паль; look; качество; клон; замена; копии; аналоги; лайк; inspired',
  id: 'kw; replika; mirip; look; style; look alike; tiruan; abal; ala ala; kw super; mirror; premium copy; ori look; versi murah; dupe; like; inspired; clone; kawe; super copy; palsu; imitasi; alternatif; serupa; grade ori',
  vi: 'rep; fake; nhái; rep 1; super fake; giá rẻ; style; dupe; phong cách; bản rep; rep 1 : 1; copy; replica; lookalike',
  zh: '风; 同款; 风格; 平替; 仿; 类似款; 相似款; 复刻; 替代; 代餐; 级; 仿款; 仿版; 既视感; 替身; 平价版; 代替品; 替代品; 平替款; 仿品; 翻版; 山寨; 克星; 杀手; 同级; 神似; 高仿; 同厂',
  ja: '風; 風の; 風デザイン; 代替; タイプ; 系; そっくり; もどき; 似; 類似; コピー; 代替品; 互換風; 級; より優秀; より良い; より安い; 超えの; 並み; 似た; キラー; デュープ; 同等品; モドキ; もどきの; みたいな',
  th: 'สไตล์; ทรง; ก๊อป; ก็อป; เกรดเอ; มิลเลอร์; เทียบ; เทียบแท้; เกรดมิลเลอร์; งานมิลเลอร์; ลุค; เกรดเทียบ; แนว; ก๊อปเกรด; เกรดพรีเมี่ยม; เลียนแบบ; 1:1',
  tr: 'tarzı; benzeri; stili; muadili; gibi; değil; taklidi; kopyası; replikası; kalitesinde; alternatifi; esintili; ilhamlı; tarzında; stil; muadil; havasında; kıvamında; klonu; kalitesi; ayarında; çakması; den daha iyi; dan daha iyi; ten daha iyi; tan daha iyi; yerine; rakibi; havası; modeli gibi; stilinde; imitasyonu; tipinde; dupe; ilhamıyla; kadar iyi',
  ko: '*급; *스타일; *스타일의; *풍; *느낌; *같은; *처럼; *대용; *못지않은; *짝퉁; *짭; *레플리카; *이미테이션; *저렴이; st; *닮은; *카피; 보다 좋은; *보다좋은; 보다 나은; 못지 않은; *대체; *대체품; *느낌의; *동급; *듀프',
  nl: 'stijl; look; style; dupe; alternatief; replica; kopie; namaak; imitatie; geïnspireerd; inspired; achtig; lookalike; kwaliteit; variant',
  ar: 'ستايل; تقليد; كوبي; شبيه; بديل; هاي كوبي; درجة أولى; ماستر كوبي',
  sv: 'stil; style; look; dupe; kopia; replika; alternativ; liknande; inspirerad; imitation; kvalitet; klon; känsla',
};

/** The same beside the name of a shop or a marketplace. */
export const beforeShop: Phrases = {
  en: 'as sold (at|in|on); sold (at|in); available (at|in); stocked (at|in); from; on; as seen on; exclusive to; sold on; available on; seen on; than; trending on; viral on; viral; trending; famous on; popular; number one on; popular on; best on; bestseller on; best seller on; tops on; as seen on tv and; seen on tv and; found on; famous from; hot on; tending on; sensation on; hit on; loved on; number 1 on; top on; sold by; as featured on; shipped from; compatible with shipping from; top rated on; best selling on; viral from',
  de: 'von; bei; auf; bekannt aus; bestseller bei; nr 1 bei; gesehen bei; gesehen auf; bekannt von; trend auf; viral auf; hit auf; verkauft bei; exklusiv bei; bekannt durch; tiktok viral auf; viral bei; hype auf; hype aus; topseller bei; topseller auf; bestseller; trend bei; trend aus; trend; viral; der hit auf; hit bei; gehypt auf; angesagt auf; nummer 1 bei; nummer 1 auf',
  fr: 'sur; chez; vu sur; vendu sur; exclusivité; tendance; viral sur; vu à la; populaire sur; star de; exclu; meilleure vente; meilleures ventes; best seller; best seller sur; n 1 sur; connu sur; star sur; buzz; le buzz; tendance sur; hit; vu à la télé et; vu dans; en vogue sur; repéré sur',
  es: 'en; de; visto en; vendido en; exclusivo de; exclusivo en; viral en; viral de; tendencia en; famoso en; furor en; popular en; top en; más vendido; más vendido en; best seller; bestseller; bestseller en; el más vendido de; el más vendido en; tendencia; tendencia de; éxito en; sensación en; viral; n 1 en; conocido en; trend de; trend en; boom de; hot en',
  it: 'su; da; visto su; venduto su; esclusiva; virale su; tendenza; famoso su; di tendenza su; popolare su; bestseller; best seller; più venduto; bestseller su; il più venduto su; fenomeno; trend; tendenza su; trend su; boom su; famosissimo su; in tendenza su; hit; n 1 su; numero 1 su; di',
  pt: 'no; na; do; da; visto na; vendido na; exclusivo da; viral no; viral do; famoso no; tendência no; sucesso no; achadinhos; achadinho; achadinhos da; visto no; mais vendido; mais vendido no; mais vendido na; best seller; bestseller; n 1 no; n 1 na; tendência do; trend do; trend no; viralizou no; conhecido no; febre no; febre do; hit do; hit no; queridinho do; queridinho da; bombou no; bombando no; achado; achados da; achados',
  pl: 'z; na; hit; bestseller; hit na; hit z; viral z; trend z; znany z; popularny na; jak na; widziane na; znane z; popularne na; trend na; hit tik; bestseller na; kupione na',
  ru: 'с; на; хит; хит с; как на; с сайта; бестселлер; хит на; тренд; из; как в; вирусный; из трендов; популярный на; тренды; тренд из; хит из; популярный в; увидели в; вирусный из; хит в; лучшее на; топ на; продаем на',
  id: 'dari; di; viral di; best seller; best seller di; hits; hits di; terlaris; terlaris di; viral; lagi viral di; trending di; populer di; rame di; fyp; hype; laris di',
  vi: 'hot; từ; trên; hot trên; bán chạy nhất; bán chạy; best seller; hot trend; nổi tiếng trên; viral; viral trên; trend; nổi tiếng; bán chạy nhất trên; hot trend trên; trend trên; sốt trên; rần rần; gây sốt; yêu thích trên; số 1; top 1',
  tr: 'da çok satan; viral; en çok satan; en çok satanlar; trend; popüler; hit',
  th: 'จาก; ใน; บน; ฮิตใน; ดังใน; ไวรัลใน; ขายดีใน; ขายดี; ไวรัล; ฮิต; ยอดฮิต; อันดับ 1; ฮิตจาก; ขายดีที่สุดใน; ยอดนิยมใน; แนะนำจาก',
  nl: 'bekend van; viral op; trending op; gezien op; van; bij; op; hit op; populair op; beroemd van; verkocht op; trend op; bestseller op; exclusief bij',
  sv: 'från; på; hos; känd från; viral på; trendar på; sedd på; såld på; populär på; bästsäljare på; succé på; hit på; exklusivt hos',
};
export const afterShop: Phrases = {
  en: 'exclusive; s choice; choice; fulfilled; bestseller; best seller; best sellers; hit; hot item; quality; price; prime; find; finds; favorite; viral; supplier; store; must have; shop hit; trending; trend; famous; sensation; favourite; best; top; hype; top seller; must haves; hottest; recommended; sold out; popular',
  de: 'bestseller; exklusiv; hit; qualität; preis; shop; trend; viral; hype; find; bekannt; sensation; topseller; star; empfehlung; finds; produkt des jahres',
  fr: 'exclusivité; qualité; prix; vente; viral; tendance; hit; choice; trend; buzz; star; best seller; phénomène; meilleure vente; choix; famous; viral~',
  es: 'exclusivo; exclusiva; calidad; precio; viral; tendencia; hit; choice; trend; viral~; best seller; bestseller; más vendido; furor; famoso',
  it: 'esclusiva; qualità; prezzo; viral; virale; trend; hit; famous; tendenza; best seller; fenomeno; choice; top seller; bestseller; più venduto',
  pt: 'exclusivo; exclusiva; qualidade; preço; indica; viral; tendência; hit; sucesso; queridinho; famoso; finds; achados; mais vendido; best seller',
  pl: 'hit; jakość; cena; viral; trend; bestseller; hype; polecane; sensacja; best seller; top',
  ru: 'хит; эксклюзив; качество; цена; бестселлер; тренд; вирусн~; топ; хит~; лидер; рекоменд~; находк~; тренды; новинк~; популярн~',
  id: 'viral; murah; hits; best seller; terlaris; trending; banget; fyp; trend; hype; populer; choice; favorit; racun',
  zh: '同款; 爆款; 热卖; 热销; 独家; 专供; 第一; 网红; 销冠; 人气; 热门; 必买; 爆火; 推荐; 热推; 爆品; 同款爆款; 火爆; 排行榜; 销量第一; 第一名; 冠军; 神器; 热搜; 大热; 大火; 热门款; 好评; 最火; 种草; 必入; 热销榜; 榜首; 疯抢; 抢购; 疯传',
  ja: 'ランキング; 1位; 第1位; で人気; で話題; で大人気; 限定; 人気; で売れてる; 売れ筋; で話題の; でバズった; でバズり中; で大ヒット; 人気No.1; ベストセラー; ベストセラー商品; ランキング入賞; 1位獲得; で流行; で流行中; で大流行; 話題; 大人気; 上位; 高評価; 売れ筋No.1; 1位常連; おすすめ; 公式人気; 売上1位; 週間1位; で爆売れ; で紹介; でバズ',
  ko: '1위; 인기; 베스트; 단독; 화제; 추천; 핫템; 랭킹; 베스트셀러; 대란; 추천템; 인기템; 꿀템; 판매 1위; 판매1위; 랭킹 1위; 랭킹1위; 필수템; 강추; 최저가; 보다 싼; 완판; 바이럴',
  th: 'ขายดี; ยอดนิยม; ฮิต; แนะนำ; ไวรัล; ยอดฮิต; มาแรง; อันดับ 1; กำลังฮิต; ห้ามพลาด; ขายดีอันดับ 1',
  tr: 'da çok satan; de çok satan; çok satan; favorisi; fenomeni; özel; trend; ta viral; da viral; de viral; te viral; ta trend; da trend; de trend; fenomen; hit; ta çok satan; çok satanlar; ta popüler; da popüler; da meşhur; ta gördüğünüz; popüler; birincisi; ta fenomen; da fenomen',
  vi: 'bán chạy; hot; viral; trend; best seller; rần rần; hot trend; nổi tiếng; choice; mall bán chạy',
  nl: 'viral; favoriet; topper; hype; exclusief; bestseller; kwaliteit; prijs; aanrader; sensatie; find; topseller',
  sv: 'viral; favorit; kvalitet; hit; succé; trend; bästsäljare; exklusiv',
};
