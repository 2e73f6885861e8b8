import type { Everywhere } from '../../phrases.ts';

/** The best of its kind, in every degree. */
export const best = {
  en: `
(the |)world s (finest|greatest|strongest|softest|thinnest|lightest|smallest|fastest|brightest|quietest|favourite|favorite)
(the |)world s most <w>; (softest|strongest|lightest|thinnest|smallest|fastest|brightest|quietest|warmest|safest|toughest|sharpest|comfiest|coziest|cosiest) <w> (ever|on earth|in the world|on the market|ever made|you ll ever own); most <w> <w> (ever|ever made|in the world|on earth|on the market)
the best; world s best; the world s best; simply the best; best for; most trusted; unbeatable; unrivaled; unrivalled; unmatched; the ultimate; the finest; the only; best ever
best (ever|of all|around|there is|you can buy|value|buy|option|solution|way|in the market|in the usa|in the uk); (the|absolute|absolutely|simply|by far|truly) (best|finest|greatest|ultimate)
ultimate (choice|solution|comfort|performance|experience|quality|luxury|style|protection); unparalleled; unsurpassed; unequalled; incomparable; matchless; peerless
best (<w>|<w> <w>) (you|ever|anywhere|on the market|in the world|in town|money can buy|out there|on earth|of all time); (you will|you ll|you) ever (need|own|use|want|try|buy|wear|taste|have)
(the |)most <w> (on the market|in the world|ever|available); (no|without) (equal|rival|competition|comparison)
`,
  de: `
(weichst~|gemütlichst~|bequemst~|stärkst~|leichtest~|kleinst~|schnellst~|dünnst~|hellst~|leisest~|wärmst~|sicherst~|schärfst~|schönst~|leckerst~|modernst~) (<w> |)(der welt|aller zeiten|auf dem markt|deutschlands|weltweit)
best~; bester; best bewertet~; bestbewertet~; beste wahl; (die|der|das|dein|deine) ultimativ~; ultimativ~; konkurrenzlos~; einzigart~; unübertrefflich~; unvergleichbar~; unnachahmlich~
das (beste|nonplusultra|allerbeste|maß aller dinge|highlight); allerbeste~; nonplusultra; (weltweit|deutschlandweit) (beste~|führend~|einzigartig~); (wie kein|ohne) (zweiter|gleichen|konkurrenz)
(der|die|das) (schönste|stärkste|bequemste|weichste|schnellste|beliebteste|leichteste|modernste|innovativste|sicherste) <w>
`,
  fr: `
(le|la|les) plus (joli~|beau|beaux|belle~|doux|douce~|léger~|légère~|fin~|fine~|confortable~|élégant~|original~|mignon~|mignonne~|solide~|pratique~|efficace~|moelleux|moelleuse~|savoureux|savoureuse~) (de|du|des|au|jamais|possible|qui)
(le|la|les) plus (<w>|<w> <w>) (du monde|du marché|de france|de tous les temps|au monde)
meilleur~; meilleure~; imbattable~; ultime~; (incroyablement|extrêmement|merveilleusement|parfaitement|exceptionnellement|terriblement) <w>; sans (égal~|pareil~|équivalent~|rival~|concurrence|comparaison)
(le|la|les) (meilleur~|top|nec plus ultra|summum|ultime) (du marché|du top|de sa catégorie|au monde|qui soit|choix|); hors (pair|norme|du commun); inégalable~; nec plus ultra; de loin le meilleur
(le|la) plus (performant~|pratique|stylé~|tendance|fiable|léger|légère|rapide) (du marché|au monde)
`,
  es: `
(el|la|los|las|lo) más (bonit~|lind~|suave~|bell~|hermos~|cómod~|elegante~|ric~|resistente~|completo|completa|tierno|tierna) (de|del|que|en|jamás)
(el|la|los|las) (<w> |)más <w> (del mundo|del mercado|de la historia|de españa|de méxico)
mejor~; el mejor; la mejor; los mejores; insuperable~; inigualable~; inmejorable~; único en su clase; sin (igual|rival|competencia|comparación|precedentes)
(lo|la|el) (mejor|máximo|máxima|último en|más top|top) (del mercado|de lo mejor|que hay|en su clase|opción|elección|); (el|la) (definitiv~|insuperable|número uno|inigualable); imbatible~; incomparable~; (de |)otro nivel
supremo; suprema; (el|la) más (completo|completa|avanzad~|lujos~|recomendad~|cómod~|suave|rápid~|fuerte|segur~|modern~)
`,
  it: `
(il|lo|la|i|gli|le) più (bell~|morbid~|comod~|elegant~|carin~|buon~|resistent~|leggero|leggera|delicat~) (di|del|della|dei|al|mai|che)
(il|la|i|le) (<w> |)più <w> (del mondo|al mondo|sul mercato|d italia|di sempre)
miglior~; migliore; migliori; insuperabil~; (senza) (rivali|eguali|uguali|pari|confronti|paragoni|concorrenza); ineguagliabil~; imbattibil~; ineguagliat~; insuperat~; inarrivabil~
(il|la) (meglio|numero uno|top|non plus ultra|massimo) (del mercato|in assoluto|della categoria|); non plus ultra; in assoluto
(il|la) più (avanzat~|complet~|lussuos~|consigliat~|morbid~|veloc~|fort~|sicur~|modern~|potent~)
`,
  pt: `
(o|a|os|as) (<w> |)mais <w> (do mundo|do mercado|do brasil|da história)
melhor; melhores; (alta|ótima|excelente|primeira|máxima|melhor|boa|super) qualidade; imbatível; insuperável; inigualável; sem (igual|rival|concorrência|comparação|precedentes)
(o|a|do) (melhor|número um|mais top|mais completo|mais completa|mais avançad~|mais recomendad~|mais potente|mais fort~|mais seguro|mais moderno) (do mercado|do brasil|da categoria|que existe|custo|); (de |)outro nível
insuperáv~; imbatív~; inigualáv~; incomparáv~; top (das galáxias|demais|dos tops|do mercado|de vendas); suprem~
`,
  pl: `
(najmiększ~|najlżejsz~|najcieńsz~|najmniejsz~|najszybsz~|najjaśniejsz~|najcichsz~|najcieplejsz~|najostrzejsz~|najsmaczniejsz~) (<w> |)(na świecie|na rynku|w polsce)
najlepsz~; bezkonkurencyjn~; niezrównan~; (nie do) (pobicia|podrobienia|zdarcia); niepokonan~; niedościgni~; nieporównywaln~
(najlepszy|najlepsza|najlepsze|numer jeden) (na rynku|w swojej klasie|wybór|z najlepszych|na świecie|w polsce); (jedyn~) w swoim rodzaju; najwspanialsz~; najdoskonalsz~; najnowocześniejsz~; najtrwalsz~; najmiększ~
najsilniejsz~; najszybsz~ na; najwydajniejsz~; ultymatywn~
`,
  nl: `
(de|het) (mooiste|zachtste|leukste|fijnste|lekkerste|sterkste|schattigste|handigste) (van|die|ooit|in|ter)
(zachtste|sterkste|lichtste|dunste|kleinste|snelste|helderste|stilste|warmste|scherpste|lekkerste|comfortabelste) <w> (ter wereld|op de markt|van nederland|ooit)
beste; (de|het|onze|jouw|allerbeste|aller) (beste|allerbeste|ultieme|fijnste|mooiste|sterkste|zachtste|lekkerste|snelste|populairste|nieuwste) (keuze|koop|optie|ter wereld|op de markt|van nederland|ooit|kwaliteit|)
allerbeste; ultieme; ongeëvenaard~; onverslaanbaar; onverslaanbare; onovertroffen; onovertrefbaar; ongekend; weergaloos; weergaloze; zonder weerga; als geen ander; beste (van|ter|ooit|in)
`,
  sv: `
bäst; bästa; allra bästa; (marknadens|världens|sveriges|nordens|europas|årets) (bästa|skönaste|mjukaste|finaste|vackraste|starkaste|minsta|lättaste|tystaste|godaste|bäst|snyggaste|mest); (vackraste|skönaste|finaste|snyggaste|mjukaste|godaste|roligaste|smartaste) (i världen|på marknaden|i sverige|någonsin|du); (bästa|bäst) (i|på|någonsin|valet|köpet|av); oslagbar~; oöverträffad~; oöverträfflig~; makalös~; enastående; ojämförlig~; ultimat~; utan like; i särklass
`,
  ru: `
(круче|лучше) (любого|любых|всех|других|обычных) (аналог~|конкурент~); (круче|лучше) (аналог~|конкурент~|всех)
лучш~; самый лучший; самая лучшая; самые лучшие; (самый|самая|самое|самые) <w>; непревзойденн~; самый стильный; самый модный; самый крутой; самое лучшее; самый продаваемый; наилучш~
(вне|без) (конкуренции|конкурентов|равных|аналогов|сравнений); (самый|самая|самое|самые|наш) (лучш~|топов~|топ|крут~|мощн~|нужн~); лучше (всех|не найти|не бывает); лучшее из (лучших|лучшего); непобедим~; несравненн~
несравним~; превосходящ~; не имеет аналогов; (лучш~) (в мире|в россии|на рынке|в своем классе|выбор|решение); топовейш~; максимальн~ комфорт
`,
  tr: `
eşsiz; benzersiz; rakipsiz; dünyanın en <w>; türkiye nin en <w>; en (iyisi|iyileri|mükemmel|muhteşem|harika|kalitelisi|güzeli|üstün|süper|lüks|özel|trend|kullanışlı|pratik|dayanıklısı|başarılı|uygunu|etkilisi)
(piyasanın|dünyanın|türkiye nin|sektörün|sınıfının|kategorisinin) en <w>; (rakip|emsal|eş|benzer)siz; emsalsiz; eşi benzeri (yok|olmayan|görülmemiş); tek kelimeyle; (bir) numara~; üstüne yok; nihai; mükemmellik
`,
  id: `
(paling <w>|ter<w>) (di dunia|sedunia|se indonesia)
terbaik; paling (cantik|nyaman|kuat|awet|laku); tercanggih; terkuat; ternyaman; tercantik; (tiada|tak|tanpa|tidak ada) (duanya|tanding~|tertandingi|tandingan|bandingnya|lawan|tandingannya)
(paling) (top|oke|ok|mantap|mantul|ampuh|juara|jos|joss|best|bagus|awet|unggul|laku|pas|cocok|dicari|gacor|enak|aman|terbaik|kece|istimewa|lengkap); ter(the |)best; the best; terhebat; terunggul; teratas; terkeren
terindah; terampuh; tertinggi kualitas; ter the best; nomer wahid; (yang|pilihan) terbaik; kelas dunia; juara; jawara; mantap; mantul; mantab; gacor; joss; super (top|best|mantap)
`,
  ms: `
terbaik
`,
  vi: `
tốt nhất; đẹp nhất; ngon nhất; nhất thế giới; nhất việt nam; (vô|bất) (địch|bại); vô (địch|đối|cực (bền|tốt|đẹp))
(đỉnh|xịn|chất|tốt|bền|đẹp|mịn|mới|sang|ngon|hot|xinh|mạnh|bá đạo) (nhất|nhất thị trường|của chóp|cao|nóc|chóp|khỏi bàn|hết nấc); không (đối thủ|có đối thủ|thể tốt hơn|đâu có|nơi nào có|đụng hàng)
độc (nhất|nhất vô nhị|đáo|quyền nhất|lạ); (đỉnh) (cao|của đỉnh|nhất|chóp|nóc); nhất (hệ mặt trời|quả đất|hiện nay|thị trường); số 1 (hiện nay|về|trong); trùm cuối
`,
  th: `
ที่สุดในสามโลก; ที่สุดในโลก; ที่สุดในจักรวาล; ที่สุดในปฐพี
ดีที่สุด; สวยที่สุด; เยี่ยมที่สุด; ฮอตที่สุด; น่ารักที่สุด; ทนที่สุด; แรงที่สุด; นุ่มที่สุด; ดีสุด; ดีสุดๆ; ดีที่สุดในไทย; ดีที่สุดในโลก; ดีจริง; ดีเวอร์; เจ๋งที่สุด; เจ๋งสุดๆ; เจ๋งมาก; เทพสุด; เทพมาก; ที่สุดของ
ที่สุดแห่ง; ที่สุดในโลก; เหนือชั้น; เหนือระดับ; เหนือกว่า; ไม่มีใครเทียบ; ไม่มีใครเทียบได้; ไร้เทียมทาน; ไร้คู่แข่ง; หาที่ไหนไม่ได้; หนึ่งเดียวในโลก; หนึ่งเดียวในไทย; ขั้นสุด; ระดับเทพ; ตัวแม่; ยืนหนึ่ง; สวยที่สุดในโลก
สุดเจ๋ง; สุดยอดมาก; สุดแกร่ง
`,
  zh: `
最好; 最佳; 最优; 最强; 最高级; 最受欢迎; 最新款; 全网最强; 全网最好; 史上最强; 最美; 最时尚; 最舒适; 独一无二; 无敌; 史上最; 最舒服; 最耐用; 最顶级; 最优秀; 无与伦比; 最好的; 最佳的; 最强的; 最美的; 最优质的; 最棒的; 最棒; 最赞; 最酷; 最香; 最软; 世界上最; 全世界最; 全球最好; 最好用; 最好看; 最好吃; 最好穿; 最优选; 最顶; 最高端; 最高档; 最先进; 最实用
最漂亮; 最安全; 最专业; 最有效; 最划算; 最值得; 最潮; 最靓; 最帅; 最正宗; 最夯; 最热门; 最红; 无可比拟; 无可替代; 无可挑剔; 无出其右; 无人能敌; 独步天下; 首屈一指; 绝无仅有; 举世无双; 前所未有; 史无前例; 绝对第一; 顶呱呱; 天花板级; 封神; 称霸; 秒杀同行; 吊打; 碾压; 完胜; 世界级; 宇宙级; 地表最强; 史上第一
`,
  ja: `
世界で一番; 世界で最も; 日本で一番
最高; 最強; 最適; 最上級; 究極; 最新; 最新型; 最新版; 最上; 最良; 最優秀; 最先端; 最高の; 最高級の; 最高傑作; 最高峰; 最高クラス; 最高水準; 最強クラス; 最強の; 最良の; 至高; 至高の; 至福の; 極上の; 究極の; 無敵; 比類なき; 比類のない; 唯一無二; 他にない; 他にはない; 世界最高; 世界最高峰; 世界最強; 世界最高水準; 日本最高; 業界最高; 業界最高峰; 業界最強
業界最高水準; 史上最強; 史上最高; 歴代最高; 断トツ; ダントツ; 群を抜く; 圧勝; 神アイテム; 神コスパ; 神商品; 頂点; 天下一
`,
  ko: `
세상에서 가장; 세계에서 가장; 세상 가장; 세상에서제일; 세상에서 제일
최고; 최고의; 최상급; 최상의; 최강; 최신형; 최신상; 독보적; 최고급; 최고품질; 최고 품질; 최고등급; 최고다; 최강의; 비교불가; 비교 불가; 독보적인; 유일무이; 타의추종; 타의 추종; 압도적; 압도적인; 궁극의; 극강; 극강의; 끝판왕; 끝판대장; 원탑; 넘사벽; 역대급; 역대최고; 세계최고; 세계 최고; 세계최강; 국내최고; 국내 최고; 업계최고; 업계 최고; 종결자; 완벽한 선택
최상; 최우수; 킹왕짱; 레전드; 갓템; 갓벽
`,
  ar: `
الأفضل (على الإطلاق|في العالم|في السوق|مبيعا); (أفضل|أجمل|أنعم|أقوى|أرقى|أحلى) (جودة|خيار|اختيار|منتج|ما|على|في|هدية)
الأفضل; أفضل
`,
} as const satisfies Everywhere;
