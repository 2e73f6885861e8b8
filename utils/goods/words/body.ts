/** Cosmetics, soap, medical and protective goods. How the lines are written: `utils/goods/lexicon.ts`. */
export const body = `
# cosmetics
en beauty & personal care~, beauty and personal care~, cosmetics~, beauty~, hair care~, oral care~, bath & body~, nail care~
zh 美妆~, 化妆品~, 个护~, 美发护发~, 口腔护理~
ru косметика~, красота~, уход за лицом~, уход за волосами~, парфюмерия~
de kosmetik~, beauty~, pflege~, haarpflege~, körperpflege~, mundpflege~
fr cosmétique~, beauté~, maquillage~, soin~, soins cheveux~, parfumerie~
es cosmético~, belleza~, maquillaje~, cuidado personal~, cuidado del cabello~, perfumería~, higiene personal~
it cosmetici~, bellezza~, trucco~, cura dei capelli~, profumeria~
pt cosmético~, beleza~, maquiagem~, perfumaria~
ja コスメ~, 化粧品~, ビューティー~, ヘアケア~, オーラルケア~
ko 화장품~, 뷰티~, 메이크업~, 헤어케어~, 바디케어~
id kecantikan~, perawatan kulit~

# cosmetics.skin
en face cream, body lotion, hand cream, moisturizer, serum, eye cream, lotion, body butter, body scrub, face scrub, face mask, sheet mask, clay mask, eye mask hydrogel, toner, essence, cleanser, micellar water, lip balm, lipstick, lip gloss, lip tint, foundation makeup, concealer, mascara, eyeliner, eyeshadow palette, eyeshadow, blush, highlighter makeup, bb cream, cushion foundation, face powder, nail polish, gel polish, perfume, eau de parfum, eau de toilette, cologne, body mist, body oil, massage oil, baby oil, baby cream, diaper cream, makeup remover, face oil, rose water, acne patch, temporary tattoo, self tanner, essential oil, argan oil, face wash, hydrogel patch, shea butter, aloe vera gel, false eyelashes, press on nails, hair removal cream, wax strips, peeling gel, gel nail polish, eyebrow pencil, setting spray, bronzer, cuticle oil, eye patches, makeup primer, primer makeup, aftercare balm, tattoo balm, nail glue, false lashes, eyelashes, lash extensions, contour stick, lip liner, retinol cream, foot cream, night cream, day cream, body cream, skin cream, face balm, balm~, nail art, gel nail kit, nail tips, lip scrub, stretch mark cream, cleansing balm, nail polish remover pads, sunless tanner, tanning lotion, setting powder, loose powder, compact powder, makeup wipes, makeup remover wipes, cleansing wipes, face wipes, hand and foot mask, mud mask, peel off mask, foot mask, foot peel, brow gel, brow pencil, lip oil, lip mask, body spray, attar, after shave, aftershave, beard balm, cuticle cream, tattoo cream, nipple balm, kajal, kohl, eye pencil, facial scrub, hand balm
zh 面霜, 护手霜, 精华, 精华液, 眼霜, 身体乳, 乳液, 面膜, 爽肤水, 化妆水, 洗面奶, 洁面, 卸妆油, 卸妆水, 唇膏, 口红, 唇釉, 粉底液, 遮瑕, 睫毛膏, 眼线笔, 眼影, 腮红, 散粉, 气垫, bb霜, 指甲油, 甲油胶, 香水, 精油, 按摩油, 婴儿油, 护肤品, 磨砂膏, 护臀膏, 水乳, 爽肤, 假睫毛, 穿戴甲, 脱毛膏, 纹身贴, 芦荟胶, 去角质, 眉笔, 定妆粉, 蜜粉, 粉饼, 卸妆湿巾, 泥膜, 唇蜜, 唇油, 足膜, 眉胶, 修容, 高光, 须后水, 身体喷雾, 淡香水, 淡香精, 护手霜套装, 冻膜, 妆前乳
ru тени, альгинатная маска, маска альгинатная, маска на тканевой основе, средство для снятия макияжа, крем, сыворотка, лосьон, маска для лица, тканевая маска, маска тканевая, тоник для лица, тонер, пенка для умывания, гель для умывания, мицеллярная вода, бальзам для губ, помада, тинт, блеск для губ, тональный крем, консилер, тушь для ресниц, подводка, тени для век, румяна, пудра, bb крем, кушон, лак для ногтей, гель-лак, духи, туалетная вода, парфюм*, эфирное масло, масло для тела, масло массажное, детский крем, патчи, скраб, эмульсия, эссенция, ампула для лица, ампульн*, пилинг, молочко для тела, косметика уход~, гель для лица, карандаш для глаз, карандаш для губ, карандаш для бровей, хайлайтер, праймер, база под макияж, спрей для лица, гидрогел* маска, ночная маска, автозагар, накладные ресницы, гидрофильное масло, масло гидрофильное, масло для лица, маска-пленка, мист для лица, мист, бальзам очищающий, пады для лица, основа под макияж, тональная основа, палетка теней, масло для губ, уходовый набор, гель очищающий, стик для лица, сыворотка для лица, эмульсия для лица, салфетки для снятия макияжа, рассыпчатая пудра, глиняная маска, масло для кутикулы, крем после бритья, лосьон после бритья, носочки для педикюра, гель для бровей, скраб для тела, масло ши
de gesichtscreme, handcreme, tagescreme, feuchtigkeitscreme, serum, augencreme, gesichtsmaske, tuchmaske, gesichtswasser, toner, reinigungsgel, gesichtsreinigung, mizellenwasser, lippenbalsam, lippenpflege, lippenstift, lipgloss, foundation, concealer, mascara, wimperntusche, eyeliner, lidschatten, rouge, nagellack, parfum, eau de toilette, ätherisches öl, massageöl, babyöl, wundcreme, creme?, lotion, körperöl, peeling, arganöl, körperbutter, aloe vera gel, selbstbräuner, gel-nagellack, gesichtsserum, lippenpflegestift, make-up, augenbrauenstift, gesichtsöl, tonmaske, duschöl, lippenpeeling, bodybutter, pickelpatches, fixierpuder, gesichtspuder, puder^?, abschminktücher, reinigungstücher gesicht, tonerde maske, heilerde maske, peel-off maske, aftershave, rasierwasser, bb creme, cc creme, fußmaske, puderdose, augenbrauengel, körperspray, nachtcreme, wimpernserum, lidschattenpalette, körperpeeling, rouge puder, nagelöl
fr crème, sérum, contour des yeux, lait corporel, lotion, masque visage, masque en tissu, tonique, nettoyant visage, eau micellaire, baume à lèvres, rouge à lèvres, gloss, fond de teint, anti-cernes, mascara, eye-liner, fard à paupières, blush, vernis à ongles, parfum, eau de parfum, eau de toilette, huile essentielle, huile de massage, huile d argan, liniment, gommage, autobronzant, beurre de karité, vernis semi-permanent, poudre fixante, poudre libre, poudre compacte, lingettes démaquillantes, lait pour le corps, masque à l'argile, masque argile, eau de cologne, après-rasage, démaquillant, baume corps, brume corporelle, gel sourcils, gommage corps, tonique visage, crème mains, eyeliner, crayon à sourcils
es crema, suero facial, sérum, contorno de ojos, loción, mascarilla facial, mascarilla de arcilla, tónico facial, limpiador facial, agua micelar, bálsamo labial, labial, pintalabios, brillo labial, base de maquillaje, corrector, rímel, máscara de pestañas, delineador, sombra de ojos, rubor, esmalte de uñas, perfume, colonia, agua de colonia, aceite esencial, aceite de masaje, aceite corporal, exfoliante, autobronceador, manteca de karité, esmalte, esmalte para uñas, paleta de sombras, minoxidil, aceite facial, polvos fijadores, polvos compactos, polvo translúcido, toallitas desmaquillantes, desmaquillante, brillo de labios, aftershave, gel de cejas, mascarilla de barro, leche corporal, bruma corporal, exfoliante corporal, tónico, colorete, lápiz de cejas, crema de manos, leche limpiadora
it crema, siero, contorno occhi, lozione, maschera viso, maschera in tessuto, tonico viso, detergente viso, acqua micellare, balsamo labbra, burrocacao, rossetto, lucidalabbra, fondotinta, correttore, mascara, eyeliner, ombretto, fard, smalto unghie, profumo, acqua di colonia, olio essenziale, olio da massaggio, olio corpo, olio di argan, scrub, autoabbronzante, burro di karité, smalto, smalto semipermanente, smalto per unghie, cipria, salviette struccanti, struccante, latte corpo, latte detergente, maschera all'argilla, dopobarba, acqua profumata, gel sopracciglia, scrub corpo, tonico, matita sopracciglia, crema mani
pt hidratante, creme, sérum, soro facial, loção, máscara facial, tônico facial, limpador facial, água micelar, protetor labial, batom, gloss labial, base líquida, corretivo, rímel, máscara de cílios, delineador, sombra de olhos, esmalte, perfume, colônia, óleo essencial, óleo corporal, óleo de massagem, pomada para assaduras, esfoliante, autobronzeador, manteiga de karité, pó compacto, pó facial, pó solto, lenços demaquilantes, demaquilante, brilho labial, máscara de argila, loção pós-barba, gel de sobrancelha, body splash, esfoliante corporal, tônico, creme para área dos olhos, blush, creme para mãos, leite corporal, leite de limpeza
ja フェイスクリーム, ハンドクリーム, 保湿クリーム, クリーム?, 美容液, アイクリーム, ローション, フェイスマスク パック, フェイスパック, シートマスク, 化粧水, 乳液, 洗顔料, 洗顔フォーム, クレンジング, リップクリーム, 口紅, リップグロス, ファンデーション, コンシーラー, マスカラ, アイライナー, アイシャドウ, チーク, bbクリーム, マニキュア, ジェルネイル, 香水, 精油, エッセンシャルオイル, マッサージオイル, ベビーオイル, ボディオイル, スクラブ, つけまつげ, フェイスパウダー, おしろい, メイク落としシート, メイク落とし, オードトワレ, オードパルファム, クレイマスク, 泥パック, フットパック, リップオイル, アイブロウ, ハイライト, 酒粕パック, アフターシェーブ, クレンジングバーム, フェイスマスク, ボディスクラブ, 眉ペンシル, ボディミルク, ボディバター, 馬油
ko 수분크림, 핸드크림, 페이스크림, 크림?, 세럼, 에센스, 앰플, 아이크림, 로션, 마스크팩, 시트마스크, 토너, 스킨, 클렌징폼, 클렌저, 클렌징오일, 립밤, 립스틱, 틴트, 파운데이션, 쿠션팩트, 컨실러, 마스카라, 아이라이너, 아이섀도우, 블러셔, 매니큐어, 젤네일, 향수, 에센셜오일, 아로마오일, 바디오일, 스크럽, 비비크림, 파우더 팩트, 팩트, 클렌징 티슈, 오드뚜왈렛, 오드퍼퓸, 클레이 마스크, 머드팩, 립글로스, 립오일, 아이브로우, 애프터쉐이브, 클렌징밤, 워시오프팩, 바디미스트, 바디스크럽, 스킨로션, 선파우더, 바디버터, 마유크림, 영양크림, 수면팩
id krim wajah, pelembab, serum, toner, masker wajah, lipstik, lip tint, lip balm, bedak, foundation, maskara, parfum, minyak esensial, body lotion, facial wash, sabun muka

# cosmetics.sunscreen
en sunscreen, sun cream, sunblock, sun lotion, sun stick, after sun, sunscreen stick, sun milk, sunscreen/sunblock lotion/cream/spray/stick/gel/milk/fluid/serum, sun cream spf
zh 防晒霜, 防晒乳, 防晒喷雾, 防晒棒, 隔离防晒
ru солнцезащитный крем, крем солнцезащитный, солнцезащитн* спрей, крем для загара, санскрин, солнцезащитн* флюид, солнцезащитн* стик, крем spf, солнцезащитн* молочко, солнцезащитный спрей, спрей солнцезащитный, молочко солнцезащитное, стик для лица солнцезащитный, солнцезащитный стик, солнцезащитное молочко, крем от загара, молочко для загара, после загара
de sonnencreme, sonnenschutz, sonnenmilch, sonnenspray, sonnenlotion, sonnenstick, sonnenfluid, sonnenöl, after sun
fr crème solaire, lait solaire, spray solaire, protection solaire, huile solaire, stick solaire, écran solaire, après-soleil
es protector solar, crema solar, bloqueador solar, fotoprotector, leche solar, fps spray solar, spray solar, stick solar, aceite bronceador, bronceador, after sun
it crema solare, protezione solare, latte solare, spray solare, stick solare, olio abbronzante, doposole
pt protetor solar, bloqueador solar, filtro solar, creme solar, protetor facial fps, stick solar, spray solar, bronzeador, pós-sol
ja 日焼け止め, サンスクリーン, uvクリーム, 日焼け止めクリーム, 日焼け止めジェル, 日焼け止めミルク, uvミルク, uvカット
ko 선크림, 썬크림, 선스틱, 선블록, 자외선차단제, 썬로션, 선스프레이, 선로션, 선쿠션, 톤업선크림, 선밀크, 선젤
id sunscreen, tabir surya

# cosmetics.hair-dye
en shampoo, conditioner, hair mask, hair oil, hair serum, hair dye, hair color cream, hair spray, hairspray, hair gel, hair wax, keratin treatment, hair tonic, henna powder, hair growth serum, beard oil, hair bleach, hair cream, hair pomade, pomade, root touch up, hair gloss, scalp scrub, scalp serum, hair clay, hair mousse, curl cream, hair treatment, hair perfume, hair straightening cream, hair relaxer, perm kit, hair bleach powder, hair colour, hair toner, semi-permanent hair color, hair developer, leave-in conditioner, dry shampoo, hair fibers, edge control, curl defining cream, hair butter, leave in conditioner
zh 洗发水, 护发素, 发膜, 护发精油, 染发剂, 染发膏, 染发, 发胶, 发蜡, 啫喱水, 烫发, 生发液, 洗护套装, 海娜粉, 干发喷雾, 免洗喷雾 头发, 直发膏, 漂发粉, 漂粉, 护发精华, 定型喷雾, 洗发露, 弹力素, 发泥, 头皮精华, 烫发水, 护发喷雾
ru шампунь, бальзам для волос, кондиционер для волос, маска для волос, масло для волос, сыворотка для волос, краска для волос, лак для волос, гель для волос, воск для волос, кератин для волос, тоник для волос, хна, спрей для волос, лосьон для волос, масло для бороды, филлер для волос, эссенция для волос, бальзам-ополаскиватель, мист для волос, средство для волос, филлер для восстановления волос, для укладки волос, осветлитель для волос, оттеночный бальзам, крем-краска, крем-краска для волос, хна для волос, пудра для волос, оксидант, краска-мусс, воск для укладки, краска медовый блонд, паста для укладки, мусс для волос, пенка для волос, тоник оттеночный
de shampoo, spülung, conditioner, haarmaske, haaröl, haarkur, haarserum, haarfarbe, haarspray, haargel, haarwachs, keratin behandlung, henna, bartöl, haarglättungscreme, haarcreme, blondierpulver, blondierung, haartönung, tönung, trockenshampoo, haarfärbemittel, dauerwelle, haartonikum, bartbalsam, haarschaum, tönungsshampoo, haarspülung
fr shampoing, shampooing, après-shampoing, masque capillaire, huile capillaire, sérum capillaire, coloration cheveux, teinture cheveux, laque cheveux, gel coiffant, henné, huile à barbe, lissage kératine, crème lissante, poudre décolorante, décolorant cheveux, coloration semi-permanente, coloration permanente, coloration^?, masque cheveux, lissage, sérum cheveux, shampoing sec, défrisant, crème boucles, crème coiffante, cire coiffante, huile pour cheveux, mousse coiffante, baume à barbe, démêlant, soin capillaire
es champú, shampoo, acondicionador, mascarilla capilar, aceite capilar, tinte, laca para el pelo, gel fijador, cera para cabello, keratina, henna, aceite para barba, tratamiento capilar, crema alisadora, alisador en crema, polvo decolorante, decolorante, coloración semipermanente, coloración permanente, mascarilla para el cabello, crema para peinar, champú en seco, tinte permanente, cera para peinar, espuma para el pelo, champú sólido, bálsamo para barba, aceite para el pelo, sérum para el pelo, crema de peinar, decoloración
it shampoo, balsamo capelli, maschera capelli, olio per capelli, olio capelli, tinta capelli, tinta per capelli, lacca capelli, gel capelli, henné, olio da barba, siero capelli, crema lisciante, decolorante capelli, colorazione semipermanente, colorazione permanente, maschera per capelli, shampoo secco, spuma capelli, cera per capelli, tinta, lozione capelli, shampoo solido, balsamo barba, tonalizzante
pt shampoo, xampu, condicionador, máscara capilar, óleo capilar, tinta de cabelo, tintura, coloração, gel fixador, progressiva, henna, óleo para barba, creme de pentear, creme alisante, alisante, pó descolorante, tonalizante, coloração permanente, shampoo a seco, máscara de hidratação, matizador, tinta para cabelo, tinta cabelo, spray fixador, pomada modeladora, creme para pentear, mousse capilar, finalizador, reparador de pontas
ja シャンプー, コンディショナー, リンス, トリートメント, ヘアマスク, ヘアオイル, 白髪染め, ヘアカラー, ヘアスプレー, ヘアワックス, 育毛剤, ヘナ, 縮毛矯正, ブリーチ剤, カラートリートメント, ドライシャンプー, ヘアミルク, ヘアバーム, ヘアマニキュア, パーマ液, 白髪用カラー, カラーフォーム, 白髪用, ヘアジェル, スタイリング剤, カラーシャンプー, ヘアムース
ko 샴푸, 린스, 컨디셔너, 트리트먼트, 헤어팩, 헤어오일, 염색약, 헤어에센스, 헤어스프레이, 헤어왁스, 헤나, 탈색제, 컬러 트리트먼트, 헤어마스크, 매직 크림, 드라이샴푸, 새치염색, 염모제, 헤어토닉, 펌제, 컬크림, 헤어젤, 헤어무스, 포마드, 두피에센스, 컬러샴푸, 헤어세럼
id sampo, shampo, kondisioner, masker rambut, minyak rambut, cat rambut, pewarna rambut

# cosmetics.soap-oral
en soap, body wash, shower gel, bath bomb, bath salt, bubble bath, toothpaste, mouthwash, deodorant, antiperspirant, shaving foam, shaving cream, baby wash, toothpaste tablets, hand wash, teeth whitening strips, mouth spray, shaving gel, tooth powder, roll on deodorant, breath spray, hand soap, body soap, facial soap, shampoo soap, teeth whitening gel, whitening strips, denture cleaner, deodorant stick, body bar, cleansing bar, deo roll on, soap bar, mouth rinse
zh 皂, 沐浴露, 沐浴球, 浴盐, 泡泡浴, 牙膏, 漱口水, 止汗剂, 除臭剂 腋下, 剃须泡沫, 洗手液 泡沫, 牙贴, 泡澡球, 止汗膏, 止汗露, 香体膏, 洗手皂, 马赛皂, 走珠, 牙粉, 香皂
ru мыло, жидкое мыло, гель для душа, бомбочка для ванны, бурлящ*, соль для ванн, пена для ванн, зубная паста, ополаскиватель для полости рта, дезодорант, антиперспирант, пена для бритья, крем для бритья, масло для душа, ополаскиватель для рта, зубной порошок, пена для ванны, дезодорант-стик, бурлящий шар
de seife, duschgel, badebombe, badekugel, badesalz, badeschaum, schaumbad, zahnpasta, zahncreme, mundspülung, mundwasser, deo, deodorant, rasierschaum, rasiercreme, antitranspirant, deostick, deoroller, zahnputztabletten, rasierseife, handseife, flüssigseife, deo roller, deocreme
fr savon, savonnette, gel douche, bombe de bain, boule de bain, sel de bain, bain moussant, dentifrice, bain de bouche, déodorant, mousse à raser, anti-transpirant, déodorant stick, savon de marseille, pastilles dentifrice, pain dermatologique, dentifrice solide, poudre dentifrice, crème à raser
es jabón, jaboncillo, gel de baño, gel de ducha, bomba de baño, sales de baño, espuma de baño, pasta de dientes, pasta dental, dentífrico, enjuague bucal, desodorante, espuma de afeitar, colutorio, pastilla de jabón, sal de baño, crema de afeitar
it sapone, saponetta, bagnoschiuma, bagno doccia, gel doccia, bomba da bagno, sali da bagno, dentifricio, collutorio, deodorante, schiuma da barba, antitraspirante, deodorante roll-on, sapone di marsiglia, docciaschiuma, doccia schiuma, sale da bagno, crema da barba
pt sabonete, sabão líquido corporal, gel de banho, bomba de banho, sais de banho, espuma de banho, creme dental, pasta de dente, enxaguante bucal, desodorante, antitranspirante, espuma de barbear, antisséptico bucal, creme de barbear, desodorante roll on, enxaguante
ja 石鹸, 石けん, せっけん, ソープ, ボディウォッシュ, バスボム, 入浴剤, バスソルト, 歯磨き粉, 歯みがき粉, マウスウォッシュ, デオドラント, 制汗剤, シェービングフォーム, 制汗, 制汗スティック, ハミガキ, 歯みがき, ハンドソープ, ボディソープ, バブルバス, 泡ハンドソープ
ko 비누, 핸드워시, 바디워시, 샤워젤, 배스밤, 입욕제, 버블바스, 치약, 가글, 구강청결제, 데오드란트, 쉐이빙폼, 배쓰밤, 바스밤, 데오스틱, 핸드솝, 고체치약, 거품목욕
id sabun, pasta gigi, obat kumur, deodoran

# medical.device
en blood pressure monitor, oximeter, digital thermometer medical, medical thermometer, fever thermometer, forehead thermometer, glucose meter, glucometer, test strips, hearing aid, tens unit, tens machine, nebulizer, stethoscope, bandage, plaster strips, gauze, first aid kit, syringe, condom, contact lens, contact lenses, pregnancy test, covid test, rapid test, compression stockings medical, knee brace, wrist brace, back brace, cervical collar, wheelchair, crutches, walker rollator, oxygen concentrator, cpap, reading glasses, catheter, insulin, ultrasound gel, dental scaler, nasal aspirator, orthopedic insoles, pain relief patch, wound dressing, kinesiology tape, ecg monitor, acupuncture needles, compression socks medical, medical compression socks, blood glucose monitor, ear thermometer, thermometer ear, ankle brace, hot cold compress, back support belt, hearing amplifier, nasal spray device, posture corrector, lumbar support brace, clinical thermometer, digital thermometer fever, pulse oximeter, infrared thermometer forehead, hospital bed, orthopedic brace, enema, breast pump electric medical, compression stockings, glucose test strips, ovulation test, walking frame, orthopedic support
zh 血压计, 血氧仪, 体温计, 体温枪, 额温枪, 耳温枪, 血糖仪, 试纸, 助听器, 雾化器, 听诊器, 创可贴, 纱布, 绷带, 急救包, 注射器, 避孕套, 安全套, 隐形眼镜, 美瞳, 验孕棒, 抗原检测, 护膝医用, 护腰带医用, 轮椅, 拐杖, 制氧机, 呼吸机, 老花镜, 膏药贴, 医用敷料, 理疗仪, 低频治疗仪, 针灸针, 颈椎牵引器, 吸鼻器, 医用静脉曲张袜, 静脉曲张袜, 弹力袜医用, 急救箱, 护腰医用, 助行器, 血糖试纸, 医用护膝, 止痛贴, 护腰
ru тонометр, пульсоксиметр, термометр медицинский, инфракрасный термометр, градусник, глюкометр, тест-полоски, слуховой аппарат, ингалятор, небулайзер, стетоскоп, фонендоскоп, пластырь, бинт, аптечка, шприц, презерватив*, контактные линзы, линзы контактные, тест на беременность, экспресс-тест, бандаж, ортез, корсет ортопедический, инвалидная коляска, костыли, очки для чтения, миостимулятор, назальный аспиратор, компрессионный трикотаж, тейп кинезио, марля медицинская, наколенник ортопедический, бандаж на спину, компрессионные чулки, чулки компрессионные, ходунки для взрослых, пластырь обезболивающий
de blutdruckmessgerät, pulsoximeter, fieberthermometer, stirnthermometer, blutzuckermessgerät, teststreifen, hörgerät, inhalator, inhalationsgerät, vernebler, stethoskop, pflaster, verband, mullbinde, erste-hilfe-set, spritze, kondome, kontaktlinsen, schwangerschaftstest, schnelltest, kniebandage, orthese, rollstuhl, krücken, rollator, lesebrille, tens gerät, nasensauger, kinesiotape, kompressionsstrümpfe, verbandskasten, rückenbandage, sprunggelenkbandage, stützstrümpfe, gehhilfe, bandage, erste hilfe set, ovulationstest, heilsalbe, wärmepflaster
fr tensiomètre, oxymètre, thermomètre frontal, thermomètre médical, glucomètre, lecteur de glycémie, bandelettes, appareil auditif, nébuliseur, stéthoscope, pansement, bandage, gaze, trousse de secours, seringue, préservatif, lentilles de contact, test de grossesse, autotest, genouillère, orthèse, fauteuil roulant, béquilles, déambulateur, lunettes de lecture, électrostimulateur, mouche-bébé, bas de contention, ceinture lombaire, thermomètre à infrarouge, thermomètre bébé, thermomètre auriculaire, aide auditive, chaussettes de contention, attelle, patch anti-douleur, semelles orthopédiques
es tensiómetro, baumanómetro, oxímetro, termómetro digital, termómetro infrarrojo, glucómetro, tiras reactivas, audífono para sordera, nebulizador, estetoscopio, curita, tirita, vendaje, venda, gasa, botiquín, jeringa, preservativo, condón, lentes de contacto, lentillas, prueba de embarazo, test de antígenos, rodillera ortopédica, férula, silla de ruedas, muletas, andador ortopédico, gafas de lectura, electroestimulador, aspirador nasal, medias de compresión, rodillera, faja lumbar, pulsioxímetro, termómetro clínico, termómetro médico, test de embarazo, medidor de glucosa, parche para el dolor, parche dolor
it misuratore di pressione, sfigmomanometro, pulsossimetro, saturimetro, termometro digitale, termometro frontale, glucometro, strisce reattive, apparecchio acustico, aerosol, nebulizzatore, stetoscopio, cerotto, benda, garza, kit pronto soccorso, siringa, preservativi, lenti a contatto, test di gravidanza, test antigenico, ginocchiera, tutore, sedia a rotelle, stampelle, deambulatore, occhiali da lettura, elettrostimolatore, aspiratore nasale, calze a compressione, fascia lombare, termometro febbre, termometro clinico, termometro a infrarossi, strisce glicemia, cerotto antidolorifico, plantari, plantari ortopedici
pt medidor de pressão, aparelho de pressão, oxímetro, termômetro digital, termômetro infravermelho, glicosímetro, tiras de teste, aparelho auditivo, nebulizador, inalador, estetoscópio, curativo, atadura, gaze, kit primeiros socorros, seringa, preservativo, camisinha, lentes de contato, teste de gravidez, autoteste, joelheira ortopédica, órtese, cadeira de rodas, muletas, andador, óculos de leitura, eletroestimulador, aspirador nasal, meia de compressão, termômetro clínico, termômetro médico, aparelho tens, medidor de glicose, andador para idosos, tala, tiras de glicemia, adesivo alívio da dor, palmilha ortopédica
ja 血圧計, パルスオキシメーター, 体温計, 血糖測定器, 補聴器, 吸入器, ネブライザー, 聴診器, 絆創膏, 包帯, ガーゼ, 救急セット, 注射器, コンドーム, コンタクトレンズ, カラコン, 妊娠検査薬, 抗原検査キット, サポーター 膝, コルセット, 車椅子, 松葉杖, 老眼鏡, 低周波治療器, 鼻水吸引器, 湿布, 血圧計 上腕式, 非接触体温計, 電子体温計, 救急箱, 弾性ストッキング, 医療用弾性ストッキング, 膝サポーター 医療用, コルセット 医療用, 排卵検査薬, パッチ 痛み, 膝サポーター?, 腰サポーター?, サポーター?
ko 혈압계, 혈압측정기, 산소포화도측정기, 체온계, 혈당측정기, 혈당계, 보청기, 네블라이저, 청진기, 반창고, 밴드 상처, 붕대, 거즈, 구급상자, 구급함, 주사기, 콘돔, 콘택트렌즈, 컬러렌즈, 임신테스트기, 자가진단키트, 무릎보호대, 보조기, 휠체어, 목발, 돋보기안경, 저주파치료기, 콧물흡입기, 파스, 혈당시험지, 밴드 반창고, 압박스타킹, 의료용 압박스타킹, 배란테스트기, 허리보호대 의료용, 보행보조기, 통증 패치, 보호대 의료용, 보호대?
id tensimeter, oximeter, termometer, alat cek gula darah, alat bantu dengar, nebulizer, stetoskop, plester, perban, kondom, softlens, kursi roda, tes kehamilan

# medical.device
en dental floss~, breast pump, menstrual cup
zh 吸奶器, 月经杯
ru молокоотсос, менструальная чаша
de milchpumpe, menstruationstasse
fr tire-lait, coupe menstruelle
es extractor de leche, sacaleches, copa menstrual
it tiralatte, coppetta mestruale
pt bomba tira leite, coletor menstrual
ja 搾乳器, 月経カップ
ko 유축기, 월경컵

# ppe.masks
en kn95 mask, n95 mask, ffp2 mask, ffp3 mask, respirator, dust mask, disposable face masks, surgical mask, medical mask, gas mask, 3-ply mask, face masks 50 pcs, disposable mask, kn95, ffp2, n95, kn95/n95/ffp2/ffp3 face mask, kn95/n95/ffp2/ffp3 mask, 3 ply face mask, medical face mask, surgical face mask, face masks 50 pack, dust masks, half face respirator, face masks disposable
zh 口罩, kn95, 防毒面具, 一次性口罩, kn95口罩, 医用口罩, n95口罩, 防尘面具, 防尘口罩, 面罩呼吸
ru респиратор, маска медицинская, медицинская маска, маска одноразовая, маска защитная, защитная маска, противогаз, ffp2, маска ffp2, респиратор ffp2, полумаска, полумаска от пыли, маска от пыли, маски медицинские
de ffp2, staubmaske, mundschutz, op-maske, medizinische maske, gasmaske, schutzmaske, ffp2 maske, ffp3 maske, atemschutzmaske, einwegmasken, halbmaske, halbmaske mit filter, staubschutzmaske, op-masken
fr masque ffp2, ffp2, masque chirurgical, masque jetable, masque respiratoire, masque anti-poussière, masque à gaz, masques jetables, demi-masque, masque de protection
es mascarilla ffp2, mascarilla quirúrgica, mascarilla desechable, mascarilla kn95, cubrebocas, tapabocas, respirador, barbijo, mascarilla antipolvo, máscara de gas, kn95, ffp2, cubrebocas kn95, mascarillas desechables, máscara antigás, semimáscara
it mascherina, maschera antipolvere, respiratore, ffp2, mascherina ffp2, mascherina chirurgica, semimaschera, semimaschera respiratoria, mascherine, maschera antigas, maschera protettiva
pt máscara pff2, máscara descartável, máscara cirúrgica, máscara kn95, respirador, máscara de proteção, kn95, máscara n95, máscara contra poeira, máscaras descartáveis, semifacial
ja マスク, 不織布マスク, 使い捨てマスク, 立体マスク, 防塵マスク, 防毒マスク, 防じんマスク
ko kf94, 마스크, 방독면, kf94 마스크, 일회용 마스크, 비말차단 마스크, 보건용 마스크, 방진마스크, 방독마스크, 일회용마스크
id masker, respirator

# ppe.helmets + is.motorcycle-helmet
en motorcycle/motorbike/moto/scooter helmet, full face helmet, modular helmet, flip up helmet, motocross helmet
zh 摩托车头盔, 摩托头盔, 电动车头盔, 全盔, 机车头盔
ru мотошлем, шлем мотоциклетный, шлем для мотоцикла, мотоциклетный шлем, шлем интеграл
de motorradhelm, integralhelm, klapphelm, rollerhelm, motocrosshelm
fr casque moto, casque de moto, casque intégral, casque modulable
es casco de moto, casco moto, casco integral, casco modular, casco para moto
it casco moto, casco da moto, casco integrale, casco modulare
pt capacete de moto, capacete moto, capacete integral, capacete articulado, capacete para moto
ja バイク用ヘルメット, バイクヘルメット, フルフェイスヘルメット, オートバイヘルメット
ko 오토바이헬멧, 바이크헬멧, 풀페이스헬멧
id helm motor, helm full face, helm half face

# ppe.helmets
en bike/bicycle/cycling/ski/safety/climbing/riding/skate/equestrian helmet, helmet, hard hat
zh 头盔, 安全帽
ru шлем, велошлем, каска
de helm
fr casque vélo, casque de vélo, casque de ski, casque de chantier, casque de protection, casque équitation, casque escalade, casque d escalade, casque d alpinisme
es casco
it elmetto, casco
pt capacete
ja ヘルメット, 安全帽
ko 헬멧, 안전모
id helm sepeda, helm proyek

# ppe.other
en vinyl/latex/examination/disposable gloves, safety glasses, goggles, work gloves, safety gloves, cut resistant gloves, nitrile gloves, welding gloves, welding mask, welding helmet, reflective vest, hi vis vest, high visibility vest, life jacket, swim vest, arm bands swimming, swim ring, sunglasses, ear plugs, earmuffs hearing protection, ear defenders, knee pads, elbow pads, safety harness, fall protection, bulletproof vest, steel toe cap, shin guards, motorcycle gloves protective, oven gloves, swimming arm bands, arm bands, swim arm bands, float vest, examination gloves, powder free gloves, vinyl gloves, reflective safety vest, safety vest, life vest, buoyancy aid, arm bands swim, ear muffs, ski goggles, swimming goggles, fall arrest harness, face shield, chemical gloves, oven mitt, work knee pads, hearing protection, swim goggles, earplugs
zh 护目镜, 泳镜, 滑雪镜, 防护手套, 劳保手套, 防割手套, 丁腈手套, 电焊手套, 电焊面罩, 反光背心, 反光衣, 救生衣, 游泳圈, 臂圈, 太阳镜, 墨镜, 耳塞, 护膝, 护肘, 安全带 高空, 隔热手套, 隔音耳罩, 焊接面罩, 降噪耳塞, 安全带高空, 防护服, 劳保鞋
ru защитные очки, очки защитные, очки для плавания, горнолыжная маска, перчатки рабочие, рабочие перчатки, перчатки нитриловые, перчатки защитные, сварочная маска, жилет светоотражающий, спасательный жилет, нарукавники для плавания, круг для плавания, солнцезащитные очки, очки солнцезащитные, беруши, наколенники, налокотники, страховочная привязь, жилет сигнальный, сигнальный жилет, светоотражающий жилет, горнолыжные очки, очки горнолыжные, нарукавники, маска сварщика, щиток защитный, прихватка, перчатки от порезов, наушники противошумные, наколенники строительные, краги
de schutzbrille, schwimmbrille, skibrille, arbeitshandschuhe, schutzhandschuhe, nitrilhandschuhe, schweißhelm, warnweste, schwimmweste, rettungsweste, schwimmflügel, schwimmring, sonnenbrille, ohrstöpsel, gehörschutz, knieschoner, auffanggurt, ofenhandschuh, schienbeinschoner, ellenbogenschoner, schnittschutzhandschuhe
fr lunettes de protection, lunettes de natation, masque de ski, gants de travail, gants de protection, gants nitrile, masque de soudure, gilet réfléchissant, gilet haute visibilité, gilet de sauvetage, brassards de natation, bouée, lunettes de soleil, bouchons d oreille, casque anti-bruit, genouillères de protection, harnais de sécurité, gilet de sécurité, gilet fluorescent, brassards, manique, gants anti-coupure, genouillères de travail, harnais antichute, gilet fluo
es gafas de seguridad, gafas de natación, gafas de esquí, guantes de trabajo, guantes de nitrilo, guantes anticorte, careta de soldar, chaleco reflectante, chaleco salvavidas, manguitos, flotador, gafas de sol, lentes de sol, tapones para los oídos, protectores auditivos, rodilleras protectoras, arnés de seguridad, guante de horno, rodilleras de protección, coderas, tapones para oídos, orejeras antiruido, orejeras de protección, rodilleras de trabajo, tapones oídos
it occhiali protettivi, occhialini da nuoto, maschera da sci, guanti da lavoro, guanti in nitrile, guanti antitaglio, maschera per saldatura, gilet riflettente, giubbotto salvagente, braccioli, salvagente, occhiali da sole, tappi per le orecchie, cuffie antirumore, ginocchiere protettive, imbracatura di sicurezza, guanto da forno, gilet alta visibilità, giubbotto di salvataggio, giubbotto catarifrangente, tappi orecchie, occhialini nuoto, maschera saldatura, ginocchiere da lavoro, tappi per orecchie, imbracatura anticaduta
pt óculos de proteção, óculos de natação, máscara de esqui, luvas de trabalho, luva nitrílica, luvas de proteção, luva anticorte, máscara de solda, colete refletivo, colete salva-vidas, boia, óculos de sol, protetor auricular, joelheira de proteção, cinto paraquedista, luva térmica, óculos de esqui, joelheiras, cotoveleira, boia de braço, abafador de ruído, abafador, luvas anticorte, joelheira de trabalho, cinto de segurança altura
ja 保護メガネ, ゴーグル, 作業手袋, 防刃手袋, ニトリル手袋, 溶接マスク, 反射ベスト, 安全ベスト, ライフジャケット, アームリング, 浮き輪, サングラス, 耳栓, イヤーマフ, 膝パッド, 安全帯, 鍋つかみ, 膝プロテクター, 肘プロテクター, スイミングゴーグル, 腕浮き輪, 膝当て 作業用, 膝当て, 防音イヤーマフ, 溶接面, ハーネス 安全
ko 보안경, 수경, 물안경, 고글, 작업장갑, 안전장갑, 니트릴장갑, 용접면, 반사조끼, 안전조끼, 구명조끼, 암튜브, 튜브 물놀이, 선글라스, 귀마개, 무릎보호대 보호구, 안전벨트 추락, 팔꿈치보호대, 암링, 오븐장갑, 방검장갑, 귀덮개, 청력보호구, 안전벨트 작업용, 무릎보호대 작업용, 안전화
id kacamata renang, kacamata hitam, kacamata safety, sarung tangan safety, pelampung, rompi safety, penutup telinga

# tobacco
en vape, e-cigarette, electronic cigarette, e-liquid, cigar, cigarettes, rolling tobacco, shisha tobacco, hookah tobacco, nicotine pouch, vape juice, e liquid
zh 电子烟, 烟油, 烟草, 香烟, 雪茄, 烟弹, 水烟膏, 雾化弹
ru вейп, электронная сигарета, жидкость для вейпа, табак, сигареты, сигары, кальянный табак, табак для кальяна, под-система, жидкость для электронных сигарет
de e-zigarette, vape, e-liquid, tabak, zigaretten, zigarren, shisha tabak, pod system, tabakerhitzer
fr cigarette électronique, e-liquide, vapoteuse, tabac, cigares, tabac à chicha, puff jetable
es cigarro electrónico, cigarrillo electrónico, vapeador, e-líquido, tabaco, líquido para vapear, líquido vaper, puros habanos, puros, tabaco para cachimba, vaper
it sigaretta elettronica, liquido per sigaretta, tabacco, sigari, liquido per svapo, liquido svapo, tabacco narghilè, svapo
pt cigarro eletrônico, vape, tabaco, charuto, líquido para vape, juice vape, fumo narguilé, essência narguilé, pod descartável
ja 電子タバコ, たばこ, 葉巻, vapeリキッド, 電子タバコ リキッド, 水タバコ, 加熱式タバコ
ko 담배, 시가, 액상 전자담배, 물담배, 전자담배 액상, 궐련형 전자담배

# cosmetics.skin | food.animal-origin
en cream^?
`;
