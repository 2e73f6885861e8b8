/** Cosmetics, soap, medical and protective goods. How the lines are written: `utils/goods/phrases/lexicon.ts`. */
export const body = `
# cosmetics
en cosmetics~, beauty~, hair care~, oral care~, bath & body~, nail care~
zh 美妆~, 化妆品~, 个护~, 美发护发~, 口腔护理~
ru косметика~, красота~, уход за лицом~, уход за волосами~, парфюмерия~
de kosmetik~, beauty~, pflege~, haarpflege~
fr cosmétique~, beauté~, maquillage~, soin~, parfumerie~
es cosmético~, cuidado personal~, cuidado cabello~, perfumería~, higiene personal~
it cosmetici~, cura capelli~, profumeria~
pt cosmético~, perfumaria~
ja コスメ~, 化粧品~, ビューティー~, ヘアケア~, オーラルケア~
ko 화장품~, 뷰티~, 헤어케어~, 바디케어~
id kecantikan~, perawatan kulit~
pl 
nl cosmetica~
sv kosmetika~
tr kozmetik~
vi mỹ phẩm~
th เครื่องสำอาง~
ar مستحضرات تجميل, مكياج

# cosmetics.skin
en face cream, hand cream, moisturizer, serum, eye cream, lotion, body butter, body scrub, face scrub, face mask, sheet mask, clay mask, eye mask hydrogel, toner, essence, cleanser, micellar water, lip balm, lipstick, lip gloss, lip tint, foundation makeup, concealer, mascara, eyeliner, eyeshadow, blush, highlighter makeup, bb cream, cushion foundation, face powder, nail polish, gel polish, perfume, eau de parfum, eau de toilette, cologne, body mist, body oil, massage oil, baby oil, baby cream, diaper cream, makeup remover, face oil, rose water, acne patch, self tanner, essential oil, argan oil, face wash, hydrogel patch, shea butter, aloe vera gel, hair removal cream, wax strips, peeling gel, eyebrow pencil, setting spray, bronzer, cuticle oil, eye patches, makeup primer, primer makeup, aftercare balm, tattoo balm, nail glue, false lashes, eyelashes, lash extensions, contour stick, lip liner, retinol cream, foot cream, night cream, day cream, body cream, skin cream, face balm, balm~, nail art, gel nail kit, nail tips, lip scrub, stretch mark cream, cleansing balm, sunless tanner, setting powder, loose powder, compact powder, makeup wipes, cleansing wipes, face wipes, mud mask, peel off mask, foot mask, foot peel, brow gel, brow pencil, lip oil, lip mask, body spray, attar, after shave, aftershave, beard balm, cuticle cream, tattoo cream, nipple balm, kajal, kohl, eye pencil, facial scrub, hand balm, ampoule, face fluid, facial fluid, eye gel, neck cream, face emulsion, eye gel patches, facial oil, rosehip oil, tanning oil, facial mist, pimple patches, brow pomade, acne treatment, spot treatment, benzoyl peroxide, face primer, pore primer, cleansing oil, facial foam, top coat nail, nail polish remover, nose strips, sugar scrub, salt scrub, coffee scrub, sugar wax, hard wax, wax beans, hair removal wax, sugaring paste, castor oil, blusher, milk bath, bath soak, nappy cream, diaper paste, diaper rash cream, cleansing foam, baby wipes, edp, edt, lab bo'yog'i, lip/eye/brow crayon
zh 面霜, 护手霜, 精华, 眼霜, 身体乳, 乳液, 面膜, 化妆水, 洗面奶, 洁面, 卸妆油, 卸妆水, 唇膏, 口红, 唇釉, 粉底液, 遮瑕, 睫毛膏, 眼线笔, 眼影, 腮红, 散粉, 气垫, bb霜, 指甲油, 甲油胶, 香水, 精油, 按摩油, 婴儿油, 护肤品, 磨砂膏, 护臀膏, 水乳, 爽肤, 假睫毛, 脱毛膏, 芦荟胶, 眉笔, 定妆粉, 蜜粉, 粉饼, 卸妆湿巾, 泥膜, 唇蜜, 唇油, 足膜, 眉胶, 修容, 高光, 须后水, 身体喷雾, 淡香精, 冻膜, 妆前乳, 安瓶, 眼胶, 颈霜, 颈膜, 唇膜, 隔离霜, 素颜霜, 润肤乳, 卸妆膏, 染眉膏, 定妆喷雾, 唇线笔, 睫毛增长液, 眼膜, 撕拉面膜, 保湿喷雾, 香体喷雾, 足霜, 脚膜, 指缘油, 封层胶, 卸甲水, 眼线液笔, 固体香膏, 胡须油, 蜜蜡脱毛, 痘痘贴, 美黑喷雾, 鼻贴, 古龙水, 脱毛蜜蜡, 脱毛蜡, 蓖麻油, 唇彩, 婴儿湿巾
ru тени, маска альгинатная, маска на тканевой основе, средство для снятия макияжа, крем, сыворотка, лосьон, маска для лица, тканевая маска, тоник для лица, тонер, пенка для умывания, гель для умывания, мицеллярная вода, помада, тинт, блеск для губ, консилер, тушь для ресниц, подводка, румяна, пудра, кушон, лак для ногтей, гель-лак, духи, туалетная вода, парфюм*, эфирное масло, масло для тела, масло массажное, детский крем, патчи, скраб, эмульсия, эссенция, ампула для лица, ампульн*, пилинг, молочко для тела, косметика уход~, гель для лица, карандаш для глаз, карандаш для губ, карандаш для бровей, хайлайтер, праймер, база под макияж, спрей для лица, гидрогел* маска, автозагар, накладные ресницы, масло гидрофильное, масло для лица, маска-пленка, мист, основа под макияж, тональная основа, масло для губ, уходовый набор, гель очищающий, стик для лица, салфетки для снятия макияжа, глиняная маска, масло для кутикулы, носочки для педикюра, гель для бровей, масло ши, флюид для лица, гель для глаз, гель вокруг глаз, гель для век, гель для кожи вокруг глаз, баттер для тела, фиксатор макияжа, маска для губ, топ для гель лака, жидкость для снятия лака, скульптор для лица, бронзер, одеколон, восковые полоски, шугаринг, паста для шугаринга, воск для депиляции, бальзам, тональное средство, средство для лица, пады, касторовое масло, молочко для ванны, детские влажные салфетки, далап, розовая вода, репейное масло, паста для депиляции
de sheabutter, gesichtscreme, handcreme, tagescreme, feuchtigkeitscreme, serum, augencreme, gesichtsmaske, tuchmaske, gesichtswasser, toner, reinigungsgel, gesichtsreinigung, mizellenwasser, lippenbalsam, lippenpflege, lippenstift, lipgloss, foundation, concealer, mascara, wimperntusche, eyeliner, lidschatten, rouge, nagellack, parfum, eau de toilette, ätherisches öl, massageöl, babyöl, wundcreme, creme?, lotion, körperöl, peeling, arganöl, körperbutter, aloe vera gel, selbstbräuner, gesichtsserum, lippenpflegestift, make-up, augenbrauenstift, gesichtsöl, tonmaske, duschöl, lippenpeeling, bodybutter, pickelpatches, fixierpuder, gesichtspuder, puder^?, abschminktücher, reinigungstücher gesicht, tonerde maske, heilerde maske, peel-off maske, aftershave, rasierwasser, bb creme, cc creme, fußmaske, puderdose, augenbrauengel, körperspray, nachtcreme, wimpernserum, lidschattenpalette, nagelöl, gesichtsfluid, serumampullen, ampullen gesicht, hyaluronampullen, augengel, augenpads, gesichtsessenz, halscreme, lippenmaske, lippenöl, ringelblumensalbe, fußcreme, bodylotion, melkfett, vaseline, salbe hände, abschminköl, körpermilch, lippenkonturenstift, gesichtsprimer, make up grundierung, fixierspray, lipliner, tonerdemaske, reinigungsbalsam, reinigungsöl, reinigungsschaum, gesichtsspray, nagellackentferner, konturstift, kaltwachsstreifen, nagelhärter, enthaarungswachs, zuckerpaste, warmwachs, sugaring, rizinusöl, gesichtspeeling, babyfeuchttücher, fußbalsam, pferdesalbe, pferdebalsam, pferdegel, tigerbalsam
fr crème, sérum, contour yeux, lait corporel, lotion, masque visage, masque en tissu, tonique, nettoyant visage, eau micellaire, baume à lèvres, rouge à lèvres, gloss, fond teint, anti-cernes, mascara, eye-liner, fard à paupières, blush, vernis à ongles, parfum, eau parfum, eau toilette, huile essentielle, huile massage, huile argan, liniment, gommage, autobronzant, beurre karité, vernis semi-permanent, poudre fixante, poudre libre, poudre compacte, masque argile, eau cologne, après-rasage, démaquillant, baume corps, brume corporelle, gel sourcils, eyeliner, ampoule sérum, ampoules visage, ampoules hydratantes, fluide visage, gel yeux, essence visage, masque lèvres, huile à lèvres, huile visage, anticernes, beurre corporel, brume visage, huile sèche, enlumineur, crayon sourcils, base teint, base lissante, spray fixateur maquillage, crayon à lèvres, patchs yeux, masque tissu, masque peel off, masque nuit visage, huile démaquillante, mousse nettoyante visage, masque pieds, huile cuticules, stick contour, fard à joues, poudre bronzante, crayon khôl, patchs boutons, crayon yeux, cire orientale, cire à épiler, cire épilation, cire dépilatoire, huile ricin, pâte à l'eau, lait corps, lingettes bébé, lait toilette, baume pieds, baume cheval, baume tigre
es crema, suero facial, sérum, contorno ojos, loción, mascarilla facial, mascarilla arcilla, limpiador facial, agua micelar, labial, pintalabios, base maquillaje, corrector, rímel, delineador, sombra ojos, rubor, perfume, colonia, aceite esencial, aceite masaje, aceite corporal, exfoliante, autobronceador, manteca karité, esmalte, paleta sombras, minoxidil, aceite facial, polvos fijadores, polvos compactos, polvo translúcido, toallitas desmaquillantes, brillo labios, aftershave, gel cejas, mascarilla barro, leche corporal, bruma corporal, tónico, colorete, lápiz cejas, leche limpiadora, ampollas, fluido facial, gel ojos, esencia facial, barra labios, manteca corporal, pestañina, iluminador facial, prebase maquillaje, fijador maquillaje, perfilador labios, parches ojos, mascarilla peel off, espuma limpiadora facial, bruma facial, mantequilla corporal, mascarilla pies, aceite cutículas, quitaesmalte, barra contorno, aceite barba, bandas cera, parches granos, cera depilatoria, cera depilar, aceite ricino, polvos arroz, pasta lassar, toallitas bebé, bálsamo pies, bálsamo caballo, bálsamo tigre
it crema, siero, contorno occhi, lozione, maschera viso, maschera in tessuto, detergente viso, acqua micellare, balsamo labbra, burrocacao, rossetto, lucidalabbra, fondotinta, correttore, mascara, eyeliner, ombretto, fard, profumo, acqua colonia, olio essenziale, olio massaggio, olio corpo, olio argan, scrub, autoabbronzante, burro karité, smalto, cipria, salviette struccanti, latte corpo, latte detergente, maschera all'argilla, dopobarba, acqua profumata, gel sopracciglia, tonico, matita sopracciglia, fiale viso, fluido viso, gel occhi, essenza viso, maschera labbra, olio labbra, bava lumaca, burro corpo, illuminante viso, terra abbronzante, primer viso, spray fissante trucco, matita labbra, patch occhi, maschera peel off, spray viso idratante, maschera piedi, olio cuticole, solvente unghie, stick contouring, cerotti brufoli, cera depilatoria, ceretta, pasta zucchero depilatoria, olio ricino, pasta protettiva, pasta ossido zinco, pasta pannolino, balsamo piedi, balsamo cavallo, balsamo tigre
pt hidratante, creme, sérum, soro facial, loção, máscara facial, limpador facial, água micelar, protetor labial, batom, gloss labial, base líquida, corretivo, rímel, delineador, sombra olhos, esmalte, perfume, colônia, óleo essencial, óleo corporal, óleo massagem, pomada assaduras, esfoliante, autobronzeador, manteiga karité, pó compacto, pó facial, pó solto, lenços demaquilantes, brilho labial, máscara argila, gel sobrancelha, body splash, tônico, blush, leite corporal, leite limpeza, ampola facial, fluido facial, gel olhos, contorno olhos, essência facial, máscara labial, óleo labial, manteiga corporal, pós-barba, lápis sobrancelha, iluminador facial, primer facial, gel sobrancelhas, fixador maquiagem, pó fixador, lápis boca, óleo limpeza facial, bruma facial, óleo cutícula, bastão contorno, adesivo espinhas, cera depilatória, cera depilação, óleo rícino, pó arroz, toalhitas bebé, demaquilante, bálsamo pés
ja シアバター, フェイスクリーム, ハンドクリーム, クリーム?, 美容液, アイクリーム, ローション, フェイスパック, シートマスク, 化粧水, 乳液, 洗顔料, 洗顔フォーム, クレンジング, リップクリーム, 口紅, リップグロス, ファンデーション, コンシーラー, マスカラ, アイライナー, アイシャドウ, チーク, bbクリーム, マニキュア, ジェルネイル, 香水, 精油, エッセンシャルオイル, マッサージオイル, ベビーオイル, ボディオイル, スクラブ, つけまつげ, フェイスパウダー, おしろい, メイク落とし, オードトワレ, オードパルファム, クレイマスク, 泥パック, フットパック, リップオイル, アイブロウ, ハイライト, 酒粕パック, アフターシェーブ, フェイスマスク, 眉ペンシル, ボディミルク, ボディバター, 馬油, アンプル, アイジェル, アイセラム, ネッククリーム, リップマスク, 化粧下地, オールインワンゲル, 美容オイル, メイクキープスプレー, リップライナー, アイパッチ, トナーパッド, ピールオフマスク, ミセラーウォーター, フェイスミスト, ボディミスト, フットクリーム, 角質パック, ネイルオイル, 除光液, シェーディング, 除毛クリーム, ワックスシート, ニキビパッチ, セルフタンニング, 導入液, 鼻パック, リップティント, ブラジリアンワックス, 脱毛ワックス, ひまし油, リップバーム, おしりふき, キューティクルオイル, ビアードオイル
ko 핸드크림, 페이스크림, 크림?, 세럼, 에센스, 앰플, 아이크림, 로션, 마스크팩, 시트마스크, 토너, 스킨, 클렌징폼, 클렌저, 클렌징오일, 립밤, 립스틱, 틴트, 파운데이션, 컨실러, 마스카라, 아이라이너, 아이섀도, 아이섀도우, 섀도우 팔레트, 블러셔, 매니큐어, 젤네일, 향수, 에센셜오일, 아로마오일, 바디오일, 스크럽, 비비크림, 팩트, 클렌징 티슈, 오드뚜왈렛, 오드퍼퓸, 클레이 마스크, 머드팩, 립글로스, 립오일, 아이브로우, 애프터쉐이브, 클렌징밤, 워시오프팩, 바디미스트, 선파우더, 바디버터, 마유크림, 영양크림, 수면팩, 아이젤, 아이패치, 넥크림, 립마스크, 플루이드, 클렌징워터, 마사지오일, 풋크림, 프라이머, 메이크업 베이스, 메이크업 픽서, 루스 파우더, 립 슬리핑 마스크, 립라이너, 브로우 젤, 속눈썹 영양제, 필오프 팩, 페이스 미스트, 발각질팩, 큐티클 오일, 아세톤 리무버, 쉐딩스틱, 하이라이터 메이크업, 제모크림, 왁싱 스트립, 여드름패치, 셀프태닝, 에멀전, 코팩, 슈가링, 피마자오일, 아기 물티슈, 눈썹 젤, 미셀라, 수염 오일
id krim wajah, pelembab, serum, toner, masker wajah, lipstik, lip tint, lip balm, bedak, foundation, maskara, parfum, minyak esensial, body lotion, facial wash, sabun muka, pelembap, gincu, kutek, lulur, celak, minyak wangi, pencuci muka, krim malam, pewangi badan, krim siang, pensil alis, krim mata, masker lumpur, bibit parfum, bibit minyak wangi, waxing bulu
pl krem, serum, balsam do ciała, maseczka do twarzy, szminka, pomadka, podkład, tusz do rzęs, perfumy, woda perfumowana, tonik, lakier do paznokci, olejek do twarzy, peeling, płyn micelarny, maseczka w płachcie, balsam do ust, korektor pod oczy, cienie do powiek, róż do policzków, lakier hybrydowy, woda toaletowa, olejek do masażu, olejek do ciała, eyeliner, puder, masło do ciała, błyszczyk, kredka do oczu, samoopalacz, ampułki do twarzy, mgiełka do ciała, esencja, demakijaż, paleta cieni, rozświetlacz, bronzer, woda po goleniu, hydrolat, żel do brwi, płatki pod oczy, wosk do depilacji, pasta cukrowa, mleczko do demakijażu/ciała/twarzy, olejek do skórek, balsam do stóp, maść końska, maść tygrysia, balsam koński
nl gezichtscrème, dagcrème, nachtcrème, crème?, handcrème, serum?, gezichtsserum, gezichtsmasker, bodylotion, bodybutter, lippenbalsem, lippenstift, mascara, foundation, concealer, oogschaduw, nagellak, parfum, eau de toilette, massageolie, scrub, eyeliner, aftershave, oogcrème, micellair water, zelfbruiner, gezichtsolie, hydraterende crème, gezichtsreiniger, ontharingswax, paardenbalsem, paardenzalf, tijgerbalsem
sv ansiktskräm, dagkräm, nattkräm, kräm?, handkräm, serum?, ansiktsmask, bodylotion, body butter, läppbalsam, läppstift, mascara, foundation, concealer, ögonskugga, nagellack, parfym, eau de toilette, massageolja, ansiktsolja, ögonkräm, hudkräm, rouge, micellärt vatten, brun utan sol, ansiktsrengöring, hästbalsam, tigerbalsam
tr yüz kremi, nemlendirici krem, el kremi, krem?, serum?, tonik, micellar su, yüz maskesi, vücut losyonu, dudak balmı, ruj, maskara, rimel, fondöten, kapatıcı, allık, oje, parfüm, masaj yağı, peeling, eyeliner, pudra, göz kremi, edt, edp, kolonya, vücut kremi, bb krem, dudak parlatıcı, güneş sonrası, nemlendirici, serum, far, ağda, kil maskesi, gül suyu, makyaj temizleyici, vücut spreyi, yüz temizleme jeli
vi kem dưỡng, kem?, serum, mặt nạ, toner, nước tẩy trang, son môi, son, mascara, kem nền, phấn phủ, phấn mắt, má hồng, sơn móng tay, nước hoa, sữa dưỡng thể, dầu massage, tẩy tế bào chết, kẻ mắt, cushion, kem mắt, tinh chất dưỡng, xịt khoáng, lotion, tẩy trang, phấn má, dưỡng thể, sáp vuốt?, sữa rửa mặt, bút kẻ mắt, kem trị mụn, che khuyết điểm, chì kẻ mày, wax tẩy lông
th ครีมบำรุงผิว, ครีมทาหน้า, ครีม?, เซรั่ม, โทนเนอร์, ลิปสติก, ลิปบาล์ม, มาสคาร่า, รองพื้น, คอนซีลเลอร์, อายแชโดว์, บลัชออน, ยาทาเล็บ, น้ำหอม, โลชั่น, ครีมทามือ, น้ำมันนวด, สครับ, อายไลเนอร์, แป้งพัฟ, คุชชั่น, คลีนซิ่ง, อายครีม, ลิปกลอส, ลิปทินท์, สเปรย์น้ำแร่, แป้งฝุ่น, โฟมล้างหน้า, มาส์ก, ที่เขียนคิ้ว, มอยส์เจอไรเซอร์, เจลว่านหาง, น้ำตบ, ลิปมัน, สเปรย์ฉีดผิว, บอดี้มิสต์
ar كريم, سيروم, عطر, عطور, بخاخ جسم, معطر جسم, أحمر شفاه, روج, ماسكارا, كحل, طلاء أظافر, مناكير, قناع وجه, ماسك وجه, تونر, غسول وجه, لوشن, كونسيلر, بودرة وجه, ظلال عيون, آيلاينر, أحمر خدود, هايلايتر, مرطب شفاه, مزيل مكياج, جل صبار, زيت تدليك, مسك الطهارة, دهن عود, ماء تواليت, فازلين, مقشر, سكراب, حناء?, شمع إزالة الشعر, رموش صناعية, حمرة
hi क्रीम, फेस वॉश, लिपस्टिक, सीरम, परफ्यूम, इत्र, फेस पैक, लोशन, मॉइस्चराइजर, काजल, नेल पॉलिश, सिंदूर, फाउंडेशन, टोनर, उबटन, मुल्तानी मिट्टी, फेस मास्क, बिंदी?, मस्कारा, स्क्रब, एलोवेरा जेल, लिप बाम

# cosmetics.sunscreen
en sunscreen, sun cream, sun lotion, sun stick, after sun, sun milk, sunblock spray/stick/gel, face fluid spf, mineral fluid spf, sun fluid, sun gel
zh 防晒霜, 防晒乳, 防晒喷雾, 防晒棒, 隔离防晒, 物理防晒
ru солнцезащитный крем, солнцезащитн* спрей, крем для загара, санскрин, солнцезащитн* флюид, солнцезащитн* стик, крем spf, солнцезащитн* молочко, стик для лица солнцезащитный, крем от загара, молочко для загара, после загара, флюид spf, солнцезащитный гель
de sonnencreme, sonnenmilch, sonnenspray, sonnenlotion, sonnenstick, sonnenfluid, sonnenöl, after sun, sonnengel, lichtschutzfluid, sonnenschutzmittel
fr lait solaire, spray solaire, protection solaire, huile solaire, stick solaire, écran solaire, après-soleil, fluide solaire, gel solaire
es protector solar, crema solar, fotoprotector, leche solar, spray solar, stick solar, bronceador, after sun, fluido solar, gel solar, bloqueador facial
it crema solare, protezione solare, latte solare, spray solare, stick solare, olio abbronzante, doposole, fluido solare, gel solare, olio solare spf 30, solare bambini
pt protetor solar, bloqueador solar, filtro solar, creme solar, protetor facial fps, stick solar, spray solar, bronzeador, pós-sol, fluido solar, leite solar, gel solar, bastão solar
ja 日焼け止め, サンスクリーン, uvクリーム, uvミルク, サンミルク
ko 선크림, 썬크림, 선스틱, 선블록, 자외선차단제, 썬로션, 선스프레이, 선로션, 선쿠션, 선밀크, 선젤, 선플루이드, 선에센스, 선세럼
id sunscreen, tabir surya, sunblock, pelindung matahari
pl krem przeciwsłoneczny, krem z filtrem, mleczko do opalania, emulsja do opalania, filtr przeciwsłoneczny, spray do opalania, olejek do opalania, krem spf
nl zonnebrand, zonnebrandcrème, zonnecrème, zonnespray
sv solkräm, solskydd, solspray, solskyddsfaktor
tr güneş kremi, güneş losyonu, güneş spreyi, güneş yağı
vi kem chống nắng, xịt chống nắng, sữa chống nắng, gel chống nắng
th กันแดด, โลชั่นกันแดด, เซรั่มกันแดด
ar واقي شمس, واقي شمسي, صن بلوك, صن سكرين, كريم واقي
hi सनस्क्रीन

# cosmetics.hair-dye
en shampoo, conditioner, hair mask, hair oil, hair dye, hair spray, hairspray, hair gel, hair wax, keratin treatment, hair tonic, henna powder, beard oil, hair cream, pomade, root touch up, hair gloss, scalp scrub, scalp serum, hair clay, hair mousse, curl cream, hair treatment, hair straightening cream, hair relaxer, perm kit, hair bleach powder, hair colour, hair developer, hair fibers, edge control, curl defining cream, hair butter, scalp oil, rosemary oil hair, hair growth oil, perm solution, detangler spray, curl activator, hair smoothie, hair masque
zh 洗发水, 护发素, 发膜, 护发精油, 染发, 发胶, 发蜡, 啫喱水, 烫发, 生发液, 洗护套装, 海娜粉, 干发喷雾, 免洗喷雾 头发, 直发膏, 漂发粉, 漂粉, 护发精华, 定型喷雾, 洗发露, 弹力素, 发泥, 头皮精华, 护发喷雾, 泡泡染, 头皮护理精华, 漂发剂, 洗发精, 润发
ru шампунь, бальзам для волос, кондиционер для волос, маска для волос, масло для волос, сыворотка для волос, краска для волос, лак для волос, гель для волос, воск для волос, кератин для волос, тоник для волос, хна, спрей для волос, лосьон для волос, масло для бороды, филлер для волос, эссенция для волос, бальзам-ополаскиватель, мист для волос, средство для волос, филлер для восстановления волос, для укладки волос, осветлитель для волос, оттеночный бальзам, крем-краска, пудра для волос, оксидант, краска-мусс, воск для укладки, краска медовый блонд, паста для укладки, мусс для волос, пенка для волос, тоник оттеночный, басма, гель для укладки, пенка для укладки, тонирующий бальзам, крем для кудрей
de shampoo, spülung, conditioner, haarmaske, haaröl, haarkur, haarserum, haarfarbe, haargel, haarwachs, keratin behandlung, henna, bartöl, haarglättungscreme, haarcreme, blondierpulver, blondierung, tönung, haarfärbemittel, dauerwelle, haartonikum, bartbalsam, haarschaum, kopfhautöl, haarseife, schaumfestiger, haarwasser, ansatzspray, haarcoloration, coloration permanente, ansatzkaschierer, lockencreme, haarspray
fr shampoing, shampooing, après-shampoing, masque capillaire, huile capillaire, coloration cheveux, teinture cheveux, laque cheveux, gel coiffant, henné, huile à barbe, crème lissante, poudre décolorante, décolorant cheveux, coloration semi-permanente, coloration permanente, coloration^?, masque cheveux, lissage, défrisant, crème boucles, cire coiffante, huile pour cheveux, mousse coiffante, baume à barbe, démêlant, soin capillaire, décoloration cheveux, crème colorante, soin colorant, activateur boucles
es champú, shampoo, acondicionador, mascarilla capilar, aceite capilar, tinte, gel fijador, cera cabello, keratina, henna, aceite para barba, tratamiento capilar, crema alisadora, alisador en crema, decolorante, coloración semipermanente, coloración permanente, mascarilla cabello, cera peinar, espuma pelo, bálsamo barba, aceite pelo, decoloración, laca, espuma rizos, loción anticaída, enjuague capilar, crema colorante, baño color, activador rizos
it shampoo, balsamo capelli, maschera capelli, olio capelli, lacca capelli, gel capelli, henné, olio barba, crema lisciante, decolorante capelli, colorazione semipermanente, colorazione permanente, spuma capelli, tinta, balsamo barba, tonalizzante, schiuma ricci, lozione anticaduta, spray termoprotettore capelli, colorazione capelli, cheratina capelli, crema colorante, colorante permanente, attivaricci, crema ricci
pt shampoo, xampu, condicionador, máscara capilar, óleo capilar, tinta cabelo, tintura, coloração, gel fixador, progressiva, henna, óleo barba, creme alisante, alisante, tonalizante, máscara hidratação, matizador, spray fixador, pomada modeladora, mousse capilar, finalizador, reparador pontas, leave-in, laquê, descolorante, ampola capilar, creme colorante, creme tratamento, ativador cachos, champô seco
ja シャンプー, コンディショナー, リンス, トリートメント, ヘアマスク, ヘアオイル, 白髪染め, ヘアカラー, ヘアスプレー, ヘアワックス, 育毛剤, ヘナ, 縮毛矯正, ブリーチ剤, ヘアミルク, ヘアバーム, ヘアマニキュア, パーマ液, カラーフォーム, 白髪用, ヘアジェル, スタイリング剤, ヘアムース, 頭皮用オイル, 発毛剤, カールクリーム
ko 샴푸, 린스, 컨디셔너, 트리트먼트, 헤어팩, 헤어오일, 염색약, 헤어스프레이, 헤어왁스, 헤나, 탈색제, 헤어마스크, 매직 크림, 새치염색, 염모제, 헤어토닉, 펌제, 컬크림, 헤어젤, 헤어무스, 포마드, 두피에센스, 파마약, 염색크림
id sampo, shampo, kondisioner, masker rambut, minyak rambut, cat rambut, pewarna rambut, syampu, vitamin rambut, semir rambut, serum rambut
pl szampon, odżywka do włosów, farba do włosów, maska do włosów, olejek do włosów, henna, olejek do brody, lakier do włosów, pianka do włosów, żel do włosów, pasta do włosów, suchy szampon, wcierka do włosów, serum do włosów, rozjaśniacz do włosów, szamponetka, balsam do brody
nl shampoo, conditioner, haarmasker, haarverf, haarolie, haarlak, haargel, haarwax, baardolie, haarserum, henna
sv schampo, balsam hår, hårinpackning, hårfärg, hårolja, hårspray, hårgelé, hårvax, skäggolja, hårbalsam
tr şampuan, saç kremi, saç maskesi, saç boyası, saç yağı, saç spreyi, wax saç, saç serumu, sakal yağı, kına, saç köpüğü, jöle, argan yağı, saç bakım yağı
vi dầu gội, dầu xả, kem ủ tóc, keo xịt tóc, sáp vuốt tóc, serum tóc, kem nhuộm, dưỡng tóc, nhuộm tóc, xịt tóc, tinh dầu bưởi
th แชมพู, ทรีทเม้นท์ผม, สีย้อมผม, ครีมย้อมผม, น้ำมันใส่ผม, เจลแต่งผม, สเปรย์จัดแต่งทรงผม, เซรั่มผม, แว็กซ์ผม, ยาย้อมผม, ครีมนวด, ยาสระผม, เคราติน
ar شامبو, بلسم, صبغة, زيت شعر, حمام كريم, جل شعر, سيروم شعر, مصفف شعر كريم, واكس شعر, بروتين شعر, كيراتين, ماسك شعر
hi शैम्पू, हेयर ऑयल, हेयर कलर, कंडीशनर, मेहंदी, बालों का तेल, हेयर सीरम, हेयर मास्क

# cosmetics.soap-oral
en soap, body wash, shower gel, bath bomb, bath salt, bubble bath, toothpaste, mouthwash, deodorant, antiperspirant, shaving foam, shaving cream, baby wash, hand wash, mouth spray, shaving gel, tooth powder, roll on deodorant, breath spray, teeth whitening gel, whitening strips, denture cleaner, body bar, cleansing bar, deo roll on, mouth rinse, castile bar, tongue scraper paste, intimate wash, facial cleanser bar, intimate gel, feminine wash, shower cream, shower oil, bath foam, bath milk, bath oil, shower foam, bath fizzer, hand cleaner paste, hand cleaning paste, mechanics hand cleaner, workshop hand cleaner, hand cleaner grit
zh 皂, 沐浴露, 沐浴球, 浴盐, 泡泡浴, 牙膏, 漱口水, 止汗剂, 除臭剂 腋下, 剃须泡沫, 牙贴, 泡澡球, 止汗膏, 止汗露, 香体膏, 走珠, 牙粉, 香皂, 洗手液, 私处护理液, 洁面慕斯, 沐浴乳, 泡浴球, 牛奶浴, 浴油, 沐浴慕斯, 洗手膏, 洗手砂, 洗面乳
ru мыло, гель для душа, бомбочка для ванны, бурлящ*, соль для ванн, пена для ванн, зубная паста, ополаскиватель для полости рта, дезодорант, антиперспирант, пена для бритья, крем для бритья, масло для душа, ополаскиватель для рта, зубной порошок, гель для интимной гигиены, гель для бритья, крем-гель для душа, скраб для душа, шипучая бомбочка, мусс для душа, паста для рук, паста для очистки рук
de seife, duschgel, badebombe, badekugel, badesalz, badeschaum, schaumbad, zahnpasta, zahncreme, mundspülung, mundwasser, deo, deodorant, rasierschaum, rasiercreme, antitranspirant, deostick, deoroller, zahnputztabletten, deo roller, zahnpulver, waschgel, enthaarungscreme, rasiergel, bleaching streifen, badeöl, duschbad, cremedusche, duschcreme, duschschaum, cremebad, ölbad, badezusatz, pflegedusche, badeperlen, badepralinen, handwaschpaste, handreinigungspaste, handreiniger, deospray
fr savon, savonnette, gel douche, bombe bain, boule bain, sel bain, bain moussant, dentifrice, bain bouche, déodorant, mousse à raser, anti-transpirant, pain dermatologique, crème à raser, savon noir corps, gel nettoyant, huile douche, bandes cire, pierre alun, crème douche, lait bain, mousse douche, perles bain, boule effervescente bain, pâte lave-mains, crème lave-mains, gel mains microbilles
es jabón, jaboncillo, gel baño, gel ducha, bomba baño, sales baño, espuma baño, pasta dientes, pasta dental, dentífrico, enjuague bucal, desodorante, espuma afeitar, colutorio, crema afeitar, gel limpiador, baño espuma, piedra alumbre, gel íntimo femenino, crema ducha, aceite ducha, espuma ducha, perlas baño, pasta lavamanos, limpiamanos
it sapone, saponetta, bagnoschiuma, bagno doccia, gel doccia, bomba bagno, sali bagno, dentifricio, collutorio, deodorante, schiuma barba, antitraspirante, docciaschiuma, doccia schiuma, crema barba, doccia gel, detergente intimo, strisce depilatorie, crema doccia, olio doccia, schiuma da bagno, pasta lavamani, pasta lavamano, crema lavamani
pt sabonete, sabão líquido corporal, gel banho, bomba banho, sais banho, espuma banho, creme dental, pasta dente, desodorante, antitranspirante, espuma barbear, antisséptico bucal, creme barbear, enxaguante, gel limpeza facial, espuma limpeza, creme banho, óleo banho, gel duche, pasta lava-mãos, desengordurante mãos, pasta limpeza mãos, desodorizante
ja 石鹸, 石けん, せっけん, ソープ, ボディウォッシュ, バスボム, 入浴剤, バスソルト, 歯磨き粉, マウスウォッシュ, デオドラント, シェービングフォーム, 制汗, ハミガキ, 歯みがき, バブルバス, 泡洗顔, 洗口液, シャワージェル, バスミルク, シャワーオイル, 浴用料, ハンドクリーナー, 工業用手洗い
ko 비누, 핸드워시, 바디워시, 샤워젤, 배스밤, 입욕제, 버블바스, 치약, 가글, 구강청결제, 데오드란트, 쉐이빙폼, 배쓰밤, 바스밤, 데오스틱, 핸드솝, 거품목욕, 여성청결제, 폼클렌징, 배스솔트, 제모왁스, 샤워오일, 바디클렌저, 손세정제
id sabun, pasta gigi, obat kumur, deodoran, odol, ubat gigi
pl mydło, pasta do zębów, żel pod prysznic, dezodorant, antyperspirant, sól do kąpieli, kula do kąpieli, płyn do płukania ust, płyn do płukania jamy ustnej, płyn do kąpieli, pianka do golenia, żel do golenia, żel do mycia twarzy?, płyn do higieny intymnej, żel do higieny intymnej, olejek pod prysznic, paski wybielające, emulsja do mycia, krem do golenia
nl zeep, douchegel, handzeep, tandpasta, mondwater, deodorant, badzout, bruisbal, scheerschuim, badschuim, scheergel, intieme gel
sv tvål, duschgel, tandkräm, munvatten, deodorant, badsalt, badbomb, raklödder, badskum, duschkräm, intimtvätt, munskölj, rakskum
tr sabun, duş jeli, diş macunu, ağız bakım suyu, gargara, deodorant, roll on, banyo tuzu, tıraş köpüğü, banyo köpüğü, tıraş jeli, banyo bombası
vi xà phòng, sữa tắm, nước rửa tay, kem đánh răng, nước súc miệng, lăn khử mùi, muối tắm, bọt cạo râu, xà bông, bông tắm?, xịt khử mùi, dung dịch vệ sinh
th สบู่, ครีมอาบน้ำ, เจลอาบน้ำ, โฟมล้างมือ, ยาสีฟัน, น้ำยาบ้วนปาก, โรลออน, ระงับกลิ่นกาย, เกลืออาบน้ำ, โฟมโกนหนวด, เกลือขัดผิว
ar صابون, معجون أسنان, مزيل عرق, ديودرنت, غسول فم, جل استحمام, شاور جل, سائل استحمام, كريم حلاقة, سواك
hi साबुन, टूथपेस्ट, डिओडोरेंट, दंत मंजन, बॉडी वॉश, हैंडवॉश

# medical.device
en blood pressure monitor, oximeter, digital thermometer medical, medical thermometer, fever thermometer, forehead thermometer, glucose meter, glucometer, test strips, hearing aid, tens unit, tens machine, nebulizer, stethoscope, bandage, plaster strips, gauze, first aid kit, syringe, condom, contact lens, contact lenses, pregnancy test, covid test, rapid test, knee brace, wrist brace, back brace, cervical collar, wheelchair, crutches, walker rollator, oxygen concentrator, cpap, reading glasses, catheter, insulin, ultrasound gel, dental scaler, nasal aspirator, orthopedic insoles, pain relief patch, kinesiology tape, ecg monitor, acupuncture needles, compression socks medical, medical compression socks, blood glucose monitor, ear thermometer, thermometer ear, ankle brace, hot cold compress, back support belt, hearing amplifier, posture corrector, lumbar support brace, digital thermometer fever, infrared thermometer forehead, hospital bed, orthopedic brace, enema, compression stockings, ovulation test, walking frame, orthopedic support, blood pressure cuff, foam/wound/hydrocolloid dressing, muscle stimulator
zh 血压计, 血氧仪, 体温计, 体温枪, 额温枪, 耳温枪, 血糖仪, 试纸, 助听器, 雾化器, 听诊器, 创可贴, 纱布, 绷带, 急救包, 注射器, 避孕套, 安全套, 隐形眼镜, 美瞳, 验孕棒, 抗原检测, 护膝医用, 轮椅, 拐杖, 制氧机, 呼吸机, 老花镜, 膏药贴, 医用敷料, 理疗仪, 低频治疗仪, 针灸针, 颈椎牵引器, 吸鼻器, 静脉曲张袜, 弹力袜医用, 急救箱, 助行器, 医用护膝, 止痛贴, 护腰, 拔罐器, 拔火罐, 真空拔罐, 低频治疗仪, 脉冲治疗仪, 理疗仪
ru тонометр, пульсоксиметр, термометр медицинский, инфракрасный термометр, градусник, глюкометр, тест-полоски, слуховой аппарат, ингалятор, небулайзер, стетоскоп, фонендоскоп, пластырь, бинт, аптечка, шприц, презерватив*, линзы контактные, тест на беременность, экспресс-тест, бандаж, ортез, корсет ортопедический, инвалидная коляска, костыли, очки для чтения, миостимулятор, назальный аспиратор, компрессионный трикотаж, тейп кинезио, марля медицинская, наколенник ортопедический, чулки компрессионные, ходунки для взрослых, спринцовка, банки медицинские, банки вакуумные, банки массажные, лапша кинезио, тейп лапша
de blutdruckmessgerät, pulsoximeter, fieberthermometer, stirnthermometer, blutzuckermessgerät, teststreifen, hörgerät, inhalator, inhalationsgerät, vernebler, stethoskop, pflaster, verband, mullbinde, erste-hilfe-set, spritze, kondome, kontaktlinsen, schwangerschaftstest, schnelltest, orthese, rollstuhl, krücken, rollator, lesebrille, tens gerät, nasensauger, kinesiotape, kompressionsstrümpfe, verbandskasten, stützstrümpfe, gehhilfe, bandage, ovulationstest, heilsalbe, reizstromgerät, muskelstimulator
fr tensiomètre, oxymètre, thermomètre frontal, glucomètre, lecteur glycémie, bandelettes, appareil auditif, nébuliseur, stéthoscope, pansement, bandage, gaze, trousse secours, seringue, préservatif, lentilles contact, test grossesse, autotest, genouillère, orthèse, fauteuil roulant, béquilles, déambulateur, lunettes lecture, électrostimulateur, mouche-bébé, bas contention, ceinture lombaire, thermomètre à infrarouge, thermomètre bébé, thermomètre auriculaire, aide auditive, chaussettes contention, attelle, patch anti-douleur, semelles orthopédiques, poire lavement
es tensiómetro, baumanómetro, oxímetro, termómetro digital, termómetro infrarrojo, glucómetro, tiras reactivas, audífono sordera, nebulizador, estetoscopio, curita, tirita, vendaje, venda, gasa, botiquín, jeringa, preservativo, condón, lentes contacto, lentillas, prueba embarazo, test antígenos, férula, silla ruedas, muletas, andador ortopédico, gafas lectura, electroestimulador, aspirador nasal, medias compresión, rodillera, faja lumbar, pulsioxímetro, termómetro clínico, test embarazo, medidor glucosa, parche dolor, enema
it misuratore pressione, sfigmomanometro, pulsossimetro, saturimetro, termometro digitale, termometro frontale, glucometro, strisce reattive, apparecchio acustico, aerosol, nebulizzatore, stetoscopio, cerotto, benda, garza, kit pronto soccorso, siringa, preservativi, lenti a contatto, test gravidanza, test antigenico, ginocchiera, tutore, sedia a rotelle, stampelle, deambulatore, occhiali lettura, elettrostimolatore, aspiratore nasale, calze a compressione, fascia lombare, termometro febbre, termometro clinico, termometro a infrarossi, strisce glicemia, plantari
pt medidor pressão, aparelho pressão, oxímetro, termômetro digital, termômetro infravermelho, glicosímetro, tiras teste, aparelho auditivo, nebulizador, inalador, estetoscópio, curativo, atadura, gaze, kit primeiros socorros, seringa, preservativo, camisinha, lentes contato, teste gravidez, autoteste, órtese, cadeira rodas, muletas, andador, óculos leitura, eletroestimulador, aspirador nasal, meia compressão, aparelho tens, medidor glicose, tala, tiras glicemia, adesivo alívio dor, palmilha ortopédica
ja 血圧計, パルスオキシメーター, 体温計, 血糖測定器, 補聴器, 吸入器, ネブライザー, 聴診器, 絆創膏, 包帯, ガーゼ, 救急セット, 注射器, コンドーム, コンタクトレンズ, カラコン, 妊娠検査薬, 抗原検査キット, サポーター 膝, コルセット, 車椅子, 老眼鏡, 低周波治療器, 鼻水吸引器, 湿布, 救急箱, 弾性ストッキング, 膝サポーター 医療用, 排卵検査薬, パッチ 痛み, サポーター?, 鼻吸い器
ko 혈압계, 혈압측정기, 산소포화도측정기, 체온계, 혈당측정기, 혈당계, 보청기, 네블라이저, 청진기, 반창고, 밴드 상처, 붕대, 거즈, 구급상자, 구급함, 주사기, 콘돔, 콘택트렌즈, 컬러렌즈, 임신테스트기, 자가진단키트, 무릎보호대, 보조기, 휠체어, 목발, 돋보기안경, 저주파치료기, 콧물흡입기, 파스, 혈당시험지, 압박스타킹, 배란테스트기, 통증 패치, 보호대?, 저주파자극기, 저주파치료기
id nebulizer, inhalator, tensimeter, oximeter, termometer, alat cek gula darah, alat bantu dengar, nebulizer, stetoskop, plester, perban, kondom, softlens, kursi roda, tes kehamilan, kasa, korset medis, tongkat ketiak, pembalut luka, lensa kontak
pl ciśnieniomierz, pulsoksymetr, inhalator, termometr lekarski, orteza, plaster, plastry, bandaż, glukometr, bańki chińskie, bańki lekarskie, bańki bezogniowe, aspirator do nosa
ar جهاز قياس ضغط الدم, جهاز ضغط, جهاز قياس السكر, شرائط سكر, ميزان حرارة طبي, ترمومتر, جهاز أكسجين, نيبولايزر, جهاز استنشاق, سماعة طبية, ضمادات, لاصق جروح, حزام ظهر طبي, دعامة ركبة, كرسي متحرك, عدسات لاصقة, واقي ذكري, اختبار حمل, عكاز, شاش, سماعة أذن طبية, مشد طبي
hi बीपी मशीन, ब्लड प्रेशर मॉनिटर, थर्मामीटर, ग्लूकोमीटर, नेबुलाइजर, ऑक्सीमीटर, व्हीलचेयर, घुटने का बेल्ट, स्टेथोस्कोप, बैंडेज
tr korse, oksimetre, burun aspiratörü
vi máy xông, que thử, máy đo spo2
th ชุดตรวจ, ผ้ายืดพันเข่า, ไม้เท้า, ผ้าก๊อซ
nl gehoorapparaat, neuspeertje
sv plåster, knäskydd medicinskt, glukosmätare, rullator, nässug

# medical.device
en dental floss~, breast pump, adhesive plasters, wrist splint, lancets, surgical gloves, ostomy bags, medical tape, eye drops, nasal spray, wart remover, dental braces, patient lift, saline solution, ear drops, scar gel, medical infrared thermometer, shower chair, raised toilet seat, pill organizer?, lumbar support belt, knee support, elbow support, ankle support, colored contacts, color contacts, cosmetic contacts, cosplay lenses, halloween contacts, costume contacts
zh 吸奶器, 矫形鞋垫, 医用棉签, 颈托, 腰椎固定带, 医用胶带, 退热贴, 冷敷贴, 鼻腔喷雾, 导尿管, 美瞳
ru молокоотсос, ортопедические стельки, вата медицинская, спрей назальный, корректор осанки, катетер, тест на овуляцию, инвалидная коляска, цветные линзы, электроколяска
de milchpumpe, einlegesohlen orthopädisch, augentropfen, nasenspray, halskrause, lanzetten, katheter, wundauflage, gehstock, geradehalter, ohrthermometer, elektrorollstuhl, farblinsen, motivlinsen
fr tire-lait, test ovulation, gouttes oculaires, spray nasal, minerve cervicale, canne marche, compresses stériles, sonde urinaire, correcteur posture, fauteuil roulant, lentilles fantaisie, lentilles colorées
es extractor leche, sacaleches, plantillas ortopédicas, gotas ojos, collarín cervical, bastón ortopédico, cinta kinesiológica, apósitos, termómetro corporal, pupilentes
it tiralatte, coppetta mestruale, collirio, test ovulazione, profilattici, correttore postura, termometro corporeo, lenti colorate, sedia rotelle elettrica, carrozzina elettrica
pt bomba tira leite, cinta lombar, colírio, bandagem elástica, corretor postural, band-aid, termômetro corporal, lentes coloridas
ja 搾乳器, 血糖値測定器, 腰痛ベルト, 目薬, 杖, テーピング, 点鼻薬, 姿勢矯正ベルト, 歩行器 高齢者, 肘サポーター, カラーコンタクト
ko 유축기, 월경컵, 허리보호대, 지팡이, 목보호대, 자세교정기, 의료용 밴드, 키네시오테이프, 비강스프레이, 전동휠체어, 컬러렌즈
pl termometr bezdotykowy, nebulizator, paski testowe, wózek inwalidzki, kule ortopedyczne, aparat słuchowy, pończochy uciskowe, apteczka, test ciążowy, stabilizator kolana, wkładki ortopedyczne, soczewki kontaktowe, prezerwatywy, strzykawka, stetoskop, balkonik rehabilitacyjny, pas lędźwiowy, okulary do czytania, krople do oczu, spray do nosa, gaza jałowa, kołnierz ortopedyczny, test owulacyjny, taśma kinezjologiczna, opaska uciskowa, chodzik rehabilitacyjny, elektrostymulator, korektor postawy, opatrunek, soczewki kolorowe
nl koortsthermometer, bloeddrukmeter, saturatiemeter, vernevelaar, glucosemeter, teststrips, rolstoel, krukken, hoortoestel, steunkousen, verband, pleisters, ehbo set, zwangerschapstest, kniebrace, contactlenzen, condooms, injectiespuit, stethoscoop, rollator, rugbrace, leesbril, oogdruppels, neusspray, ovulatietest, steunzolen, kinesiotape
sv febertermometer, blodtrycksmätare, pulsoximeter, inhalator, blodsockermätare, teststickor, rullstol, kryckor, hörapparat, stödstrumpor, bandage, första hjälpen, graviditetstest, knäskydd ortos, kontaktlinser, kondomer, spruta, stetoskop, rollator, ryggstöd ortos, läsglasögon, ögondroppar, nässpray, menskopp, ägglossningstest
tr ateş ölçer, tansiyon aleti, nebulizatör, şeker ölçüm cihazı, şeker ölçüm çubuğu, tekerlekli sandalye, koltuk değneği, işitme cihazı, varis çorabı, bandaj, yara bandı, ilk yardım çantası, gebelik testi, dizlik, ortopedik tabanlık, lens, prezervatif, enjektör, steteskop, yürüteç yaşlı, okuma gözlüğü, göz damlası, burun spreyi, adet kabı, gazlı bez, boyunluk medikal
vi nhiệt kế, máy đo huyết áp, máy đo nồng độ oxy, máy đo đường huyết, xe lăn, nạng, máy trợ thính, vớ y khoa, băng gạc, băng cá nhân, túi sơ cứu, đai bó gối, lót giày chỉnh hình, kính áp tròng, bao cao su, kim tiêm, ống nghe y tế, khung tập đi, đai lưng, kính lão, thuốc nhỏ mắt, xịt mũi, đai nẹp
th ปรอทวัดไข้, เครื่องวัดความดัน, เครื่องวัดออกซิเจน, เครื่องพ่นยา, เครื่องวัดน้ำตาล, แผ่นตรวจน้ำตาล, รถเข็นผู้ป่วย, ไม้ค้ำยัน, เครื่องช่วยฟัง, ถุงน่องทางการแพทย์, ผ้าพันแผล, พลาสเตอร์, ชุดปฐมพยาบาล, ที่ตรวจครรภ์, สนับเข่า, คอนแทคเลนส์, ถุงยางอนามัย, เข็มฉีดยา, หูฟังแพทย์, วอล์คเกอร์, เข็มขัดพยุงหลัง, แว่นสายตายาว, ยาหยอดตา, สเปรย์พ่นจมูก

# medical.device | general.other
en menstrual cup?, period cup?, menstrual disc?, period disc?
zh 月经杯?, 月事杯?
ru менструальная чаша?, менструальная капа?
de menstruationstasse?, menstruationskappe?
fr coupe menstruelle?, cup menstruelle?
es copa menstrual?, disco menstrual?
pt coletor menstrual?, copo menstrual?, disco menstrual?
ja 月経カップ?
ko 생리컵?, 월경컵?
pl kubeczek menstruacyjny?
nl menstruatiecup?
vi cốc nguyệt san?
th ถ้วยอนามัย?
it coppetta mestruale?
sv menskopp?
tr adet kabı?, regl kabı?
id menstrual cup?, cawan haid?

# ppe.masks
en respirator, dust mask, disposable face masks, surgical mask, medical mask, gas mask, 3-ply mask, face masks 50 pcs, disposable mask, kn95, ffp2, n95, kn95/n95/ffp2/ffp3 face mask, kn95/n95/ffp2/ffp3 mask, 3 ply face mask, medical face mask, surgical face mask, face masks 50 pack, face masks disposable, cloth face mask
zh 口罩, kn95, 防毒面具, 防尘面具, 面罩呼吸
ru респиратор, медицинская маска, маска одноразовая, маска защитная, противогаз, ffp2, полумаска, маска от пыли, маска хирургическая
de ffp2, staubmaske, mundschutz, op-maske, medizinische maske, gasmaske, schutzmaske, ffp3 maske, einwegmasken, halbmaske, mund-nasen-schutz
fr ffp2, masque chirurgical, masque jetable, masque respiratoire, masque anti-poussière, masque à gaz, demi-masque, masque protection, respirateur, masques chirurgicaux
es mascarilla quirúrgica, mascarilla desechable, cubrebocas, tapabocas, respirador, barbijo, mascarilla antipolvo, máscara gas, kn95, ffp2, mascarillas desechables, máscara antigás, semimáscara
it mascherina, maschera antipolvere, respiratore, ffp2, semimaschera, maschera antigas, maschera protettiva
pt máscara pff2, máscara descartável, máscara cirúrgica, respirador, máscara proteção, kn95, máscara n95, máscara contra poeira, semifacial, máscara antipoeira
ja マスク
ko kf94, 마스크, 방독면
id masker, respirator, pelitup muka
pl maseczka ffp2, maska ffp2, półmaska, maseczka ochronna, maska przeciwpyłowa, maska gazowa, maseczki jednorazowe, maski/maseczki/maska/maseczka chirurgiczne/chirurgiczna
nl mondmasker, mondkapje, stofmasker, ffp2 masker, gasmasker, chirurgisch masker, mondkapjes
sv munskydd, andningsskydd, ffp2 mask, dammask, gasmask, halvmask, andningsmask
tr ffp2 maske, cerrahi maske, toz maskesi, gaz maskesi, n95 maske, tek kullanımlık maske, tıbbi maske
vi khẩu trang, mặt nạ phòng độc
th หน้ากากอนามัย, หน้ากาก n95, หน้ากากกันฝุ่น, หน้ากากกันแก๊ส, แมส, หน้ากากผ้า
ar كمامة, كمامات, قناع n95, قناع تنفس
hi मास्क n95, सर्जिकल मास्क

# ppe.helmets + is.motorcycle-helmet
en motorcycle/motorbike/moto helmet, motor scooter helmet, moped helmet, full face helmet, modular helmet, flip up helmet, motocross helmet
zh 摩托车头盔, 摩托头盔, 电动车头盔, 全盔, 机车头盔
ru мотошлем, шлем мотоциклетный, шлем для мотоцикла, шлем интеграл
de motorradhelm, integralhelm, klapphelm, rollerhelm, motocrosshelm
fr casque moto, casque intégral, casque modulable
es casco moto, casco integral, casco modular
it casco moto, casco integrale, casco modulare
pt capacete moto, capacete integral, capacete articulado
ja バイク用ヘルメット, バイクヘルメット, フルフェイスヘルメット, オートバイヘルメット
ko 오토바이헬멧, 바이크헬멧, 풀페이스헬멧
id helm, topi keledar
pl kask motocyklowy, kask na motor, kask szczękowy
nl motorhelm, integraalhelm
sv motorcykelhjälm, mc-hjälm
tr motosiklet kaskı, motor kaskı
vi mũ bảo hiểm, nón bảo hiểm
th หมวกกันน็อค
ar خوذة دراجة نارية

# ppe.helmets
en helmet, hard hat, riding hat
zh 头盔, 安全帽
ru шлем, велошлем, каска
de helm
fr casque vélo, casque ski, casque chantier, casque protection, casque équitation, casque escalade, casque alpinisme, bombe équitation
es casco
it elmetto, casco
pt capacete
ja ヘルメット, 安全帽
ko 헬멧, 안전모
id helm sepeda, helm proyek
pl kask
nl helm, fietshelm
sv hjälm, cykelhjälm
tr kask, baret
vi mũ bảo hiểm xe đạp, mũ bảo hộ
th หมวกจักรยาน, หมวกนิรภัย, หมวกเซฟตี้
ar خوذة
hi हेलमेट

# ppe.other
en vinyl/latex/examination/disposable gloves, safety glasses, goggles, work gloves, safety gloves, cut resistant gloves, nitrile gloves, welding gloves, welding mask, welding helmet, reflective vest, hi vis vest, high visibility vest, life jacket, swim vest, swim ring, sunglasses, ear plugs, ear defenders, knee pads, elbow pads, safety harness, fall protection, bulletproof vest, steel toe cap, shin guards, arm bands, float vest, powder free gloves, safety vest, life vest, buoyancy aid, ear muffs, fall arrest harness, face shield, chemical gloves, hearing protection, earplugs, mouthguard, boxing headgear, motorcycle gloves, fall arrest lanyard, chest protector, disposable coverall, wrist guard, motorcycle armor, motocross gloves, back protector, rubber gloves, gardening gloves, cut resistant sleeve, shooting glasses, welding apron, cycling/sports glasses, swim armbands, swimming armbands, armbands swim, water wings, arm floats, puddle jumper, climbing/dynamic/rappelling rope, climbing harness, dynamic rope
zh 护目镜, 泳镜, 滑雪镜, 防护手套, 劳保手套, 防割手套, 丁腈手套, 电焊手套, 电焊面罩, 反光背心, 反光衣, 救生衣, 游泳圈, 臂圈, 太阳镜, 墨镜, 耳塞, 护膝, 护肘, 安全带 高空, 隔音耳罩, 焊接面罩, 防护服, 劳保鞋, 防护面罩, 护齿, 护腿板, 乳胶手套, 摩托车手套, 骑行护具, 护具套装, 一次性手套, 橡胶手套, 园艺手套, 护臂, 水袖 游泳, 儿童臂圈, 攀岩绳, 登山绳, 动力绳
ru очки защитные, очки для плавания, горнолыжная маска, рабочие перчатки, перчатки нитриловые, перчатки защитные, сварочная маска, спасательный жилет, круг для плавания, солнцезащитные очки, беруши, наколенники, налокотники, страховочная привязь, сигнальный жилет, светоотражающий жилет, очки горнолыжные, нарукавники, маска сварщика, щиток защитный, перчатки от порезов, наушники противошумные, краги, щиток лицевой, комбинезон защитный, щитки футбольные, мотоперчатки, одноразовые перчатки, резиновые перчатки, садовые перчатки, защита спины, жилет для плавания, плавательный жилет, верёвка динамическая, верёвка альпинистская
de schutzbrille, schwimmbrille, skibrille, arbeitshandschuhe, schutzhandschuhe, nitrilhandschuhe, schweißhelm, warnweste, schwimmweste, rettungsweste, schwimmflügel, schwimmring, sonnenbrille, ohrstöpsel, gehörschutz, knieschoner, auffanggurt, schienbeinschoner, ellenbogenschoner, schweißerhandschuhe, gesichtsschutz visier, einweghandschuhe, schutzanzug, protektoren, kettensägenhose, motorradhandschuhe, gummihandschuhe, gartenhandschuhe, handgelenkschoner, schwimmscheiben, auftriebsweste, kletterseil, einfachseil
fr lunettes protection, lunettes natation, masque ski, gants travail, gants protection, gants nitrile, masque soudure, gilet réfléchissant, gilet haute visibilité, gilet sauvetage, bouée, lunettes soleil, bouchons oreille, casque anti-bruit, genouillères protection, harnais sécurité, gilet sécurité, gilet fluorescent, brassards, gants anti-coupure, genouillères travail, harnais antichute, gilet fluo, gants soudeur, coudières, protège-tibias, visière protection, protège-dents, gants en latex, combinaison protection, gants moto, gants jetables, gants de jardinage, gants caoutchouc, dorsale moto, protège-poignets, gilet natation, maillot flotteur, corde escalade
es gafas seguridad, gafas natación, gafas esquí, guantes trabajo, guantes nitrilo, guantes anticorte, careta soldar, chaleco reflectante, chaleco salvavidas, manguitos, flotador, gafas sol, lentes sol, protectores auditivos, rodilleras protectoras, arnés seguridad, rodilleras protección, coderas, tapones oídos, orejeras antiruido, orejeras protección, rodilleras trabajo, orejeras antirruido, guantes soldador, espinilleras, careta protectora, protector bucal, guantes látex, overol protección, guantes moto, guantes desechables, guantes jardinería, guantes goma, espaldera moto, muñequeras protectoras, chaleco natación, chaleco flotador, cuerda escalada
it occhiali protettivi, occhialini nuoto, maschera sci, guanti lavoro, guanti in nitrile, guanti antitaglio, maschera saldatura, gilet riflettente, giubbotto salvagente, braccioli, salvagente, occhiali sole, cuffie antirumore, ginocchiere protettive, imbracatura sicurezza, gilet alta visibilità, giubbotto salvataggio, giubbotto catarifrangente, tappi orecchie, ginocchiere lavoro, imbracatura anticaduta, guanti saldatore, gomitiere, parastinchi, visiera protettiva, paradenti, guanti in lattice, guanti moto, guanti monouso, guanti giardinaggio, guanti in gomma, paraschiena, polsiere protettive, giubbotto nuoto, corda arrampicata
pt óculos proteção, óculos natação, máscara esqui, luvas trabalho, luva nitrílica, luvas proteção, luva anticorte, máscara solda, colete refletivo, colete salva-vidas, boia, óculos sol, protetor auricular, cinto paraquedista, óculos esqui, joelheiras, cotoveleira, abafador, cinto segurança altura, cinto segurança paraquedista, caneleira, protetor facial, protetor bucal, luvas látex, macacão proteção, luvas moto, luvas descartáveis, luvas jardinagem, luvas borracha, protetor coluna, braçadeiras natação, braçadeiras insufláveis, colete natação, corda escalada
ja 保護メガネ, ゴーグル, 作業手袋, 防刃手袋, ニトリル手袋, 溶接マスク, 反射ベスト, 安全ベスト, ライフジャケット, アームリング, 浮き輪, サングラス, 耳栓, イヤーマフ, 膝パッド, 安全帯, 膝プロテクター, 肘プロテクター, 膝当て, 溶接面, ハーネス 安全, フルハーネス, 溶接手袋, フェイスシールド, マウスガード, すね当て, 防護服, 肘パッド, 軍手, バイクグローブ, 使い捨て手袋, ゴム手袋, ガーデニンググローブ, 背中プロテクター, アームヘルパー, クライミングロープ
ko 보안경, 수경, 물안경, 고글, 작업장갑, 안전장갑, 니트릴장갑, 용접면, 반사조끼, 안전조끼, 구명조끼, 암튜브, 튜브 물놀이, 선글라스, 귀마개, 무릎보호대 보호구, 안전벨트 추락, 팔꿈치보호대, 암링, 방검장갑, 귀덮개, 청력보호구, 안전벨트 작업용, 무릎보호대 작업용, 안전화, 무릎패드, 용접장갑, 페이스쉴드, 마우스피스, 방호복, 정강이보호대, 오토바이장갑, 일회용장갑, 고무장갑, 정원장갑, 등보호대, 팔튜브, 퍼들점퍼, 등산로프, 암벽로프
id kacamata renang, kacamata hitam, kacamata safety, sarung tangan safety, pelampung, rompi safety, penutup telinga, sepatu safety, jaket pelampung, penyumbat telinga
pl rękawice ochronne, rękawice robocze, okulary ochronne, okulary przeciwsłoneczne, kamizelka ratunkowa, nauszniki ochronne, rękawiczki nitrylowe, rękawice lateksowe, gogle narciarskie, kamizelka odblaskowa, zatyczki do uszu, nakolanniki, ochraniacze, szelki bezpieczeństwa, przyłbica, okularki pływackie, okulary do pływania, rękawice spawalnicze, rękawice motocyklowe, kombinezon ochronny, buty bezpieczne, rękawice gumowe, rękawice ogrodowe, rękawki do pływania, lina wspinaczkowa, lina dynamiczna, okulary pływackie
nl werkhandschoenen, nitril handschoenen, veiligheidsbril, skibril, zonnebril, veiligheidsvest, reddingsvest, zwemvest, gehoorbescherming, kniebeschermers, valharnas, gelaatsscherm, zwembril, gebitsbeschermer, lashelm, tuinhandschoenen, wegwerphandschoenen, scheenbeschermers, veiligheidsschoenen, veiligheidshesje, oordopjes gehoor, zwembandjes, klimtouw
sv arbetshandskar, nitrilhandskar, skyddsglasögon, skidglasögon, solglasögon, reflexväst, flytväst, hörselskydd, öronproppar, knäskydd, fallskydd, visir, simglasögon, tandskydd, svetshjälm, engångshandskar, trädgårdshandskar, benskydd, skyddsskor, armpuffar, simväst, klätterrep
tr iş eldiveni, nitril eldiven, koruyucu gözlük, kayak gözlüğü, güneş gözlüğü, reflektörlü yelek, can yeleği, kulak tıkacı, kulaklık koruyucu, dizlik koruyucu, emniyet kemeri iş güvenliği, yüz siperi, yüzücü gözlüğü, dişlik, kaynak maskesi, lateks eldiven, koruyucu tulum, motosiklet eldiveni, tekmelik, paraşüt tipi emniyet kemeri, iş güvenliği gözlüğü
vi găng tay bảo hộ, găng tay y tế, găng tay nitrile, kính bảo hộ, kính mát, kính râm, áo phản quang, áo phao cứu sinh, bịt tai chống ồn, bó gối bảo hộ, dây an toàn, kính chắn giọt bắn, kính bơi, mặt nạ hàn, găng tay xe máy, găng tay cao su, ủng bảo hộ, giày bảo hộ, nút tai, dây đai an toàn
th ถุงมือทำงาน, ถุงมือไนไตร, แว่นตานิรภัย, แว่นกันแดด, เสื้อสะท้อนแสง, เสื้อชูชีพ, ที่อุดหู, ที่ครอบหู, สนับเข่านิรภัย, เข็มขัดเซฟตี้, เฟซชิลด์, แว่นตาว่ายน้ำ, ฟันยาง, หน้ากากเชื่อม, ถุงมือยาง, รองเท้าเซฟตี้, ถุงมือแพทย์, ชุด ppe
ar قفازات عمل, قفازات واقية, نظارات واقية, نظارة شمسية, نظارات شمسية, سترة نجاة, سدادات أذن, سترة عاكسة, قفازات نيتريل, حزام أمان, حذاء سلامة
hi सुरक्षा दस्ताने, धूप का चश्मा, सेफ्टी गॉगल्स, सनग्लासेस, सेफ्टी शूज, चश्मा?

# tobacco
en vape, e-liquid, cigar, cigarettes, rolling tobacco, shisha tobacco, hookah tobacco, nicotine pouch, vape pen, hookah, snus, cigarillos, e-cigarette
zh 电子烟, 烟油, 烟草, 香烟, 雪茄, 烟弹, 雾化弹, 烟丝, 水烟, 尼古丁袋
ru вейп, жидкость для вейпа, табак, сигареты, сигары, под-система, жидкость для электронных сигарет, кальян, снюс
de vape, e-liquid, tabak, zigaretten, zigarren, pod system, tabakerhitzer, shisha, snus, wasserpfeife, nikotinbeutel
fr cigarette électronique, e-liquide, vapoteuse, tabac, cigares, puff jetable, chicha, snus, narguilé, sachets de nicotine
es cigarro electrónico, vapeador, e-líquido, tabaco, líquido vapear, puros habanos, vaper, cigarrillos, líquido vapeo, cachimba, narguile, bolsas nicotina, shisha
it tabacco, sigari, svapo, sigarette, narghilè, snus, bustine nicotina
pt vape, tabaco, charuto, pod descartável, cigarros, narguilé, fumo cachimbo
ja 電子タバコ, たばこ, 葉巻, vapeリキッド, 水タバコ, 加熱式タバコ, 紙巻きタバコ, シーシャ, 手巻きタバコ, スヌース
ko 담배, 시가, 전자담배 액상, 니코틴파우치
pl e-papieros, tytoń, papierosy, liquid, cygara, fajka wodna, shisha, snus, saszetki nikotynowe, vape
nl sigaretten, e-liquid, sigaren, shag, waterpijp, snus, vape, tabak, waterpijptabak
sv cigaretter, e-juice, cigarrer, snus, vattenpipa, vape, tobak
tr sigara, puro, nargile, tütün
vi thuốc lá, tinh dầu vape, xì gà, shisha, pod vape, thuốc lào
th บุหรี่, ซิการ์, บารากุ, พอตไฟฟ้า, ยาเส้น
ar تبغ, معسل, سجائر, فيب, شيشة إلكترونية, سيجار
hi बीडी, सिगरेट, तंबाकू, हुक्का
id rokok, tembakau

# cosmetics.skin | general.other
en sleeping mask?, night mask?, overnight mask?, wet wipes^?
ru ночная маска?, влажные салфетки^?
de nachtmaske?, feuchttücher^?
fr masque nuit?, lingettes^?
es mascarilla noche?, mascarilla nocturna?, toallitas húmedas^?
it maschera notte?
pt máscara noturna?, máscara dormir?, lenços umedecidos^?
ja スリーピングマスク?
zh 湿巾^?
pl chusteczki nawilżane^?
ko 물티슈^?

# cosmetics.skin | food.animal-origin
en cream^?
`;
