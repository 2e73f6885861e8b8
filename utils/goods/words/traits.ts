/** Words that tell traits, by the ids of `traits.ts` one folder up. How the lines are written: `utils/goods/phrases/lexicon.ts`. */
export const traitWords = `
# claim.organic
en organic, organics, organically grown
zh 有机, 有機
ru органическ*, органик, био, эко-продукт, экопродукт
de bio*, öko, demeter, naturland, ökologisch*
fr bio, biologique
es ecológico, ecológica, ecológicos, ecológicas, orgánico, orgánica, orgánicos, orgánicas, bio
it biologico, biologica, biologici, biologiche, bio
pt orgânico, orgânica, orgânicos, orgânicas, biológic*
ja オーガニック, 有機
ko 유기농, 오가닉
id organik
pl bio, eko, ekologiczn*, organiczn*
nl biologisch, biologische, bio
sv ekologisk, ekologiska, ekologiskt, eko
tr organik
vi hữu cơ
th ออร์แกนิค, ออร์แกนิก, อินทรีย์
ar عضوي, عضوية, أورجانيك
hi ऑर्गेनिक, जैविक

# claim.antibacterial
en antibacterial, anti-bacterial, antimicrobial, antiviral, kills germs, kills 99, kills bacteria, germ killing, disinfect, disinfecting, disinfectant, disinfection, sanitizing, sanitizer, sterilizing
zh 抗菌, 除菌, 杀菌, 抑菌, 消毒, 抗病毒
ru антибактериальн*, противомикробн*, антимикробн*, дезинфиц*, антисептик, убивает бактерии, убивает 99, бактерицидн*, противогрибков*
de antibakteriell*, antimikrobiell*, desinfizier*, desinfektion*, keimtötend*, gegen viren, tötet 99, bakterizid*
fr antibactérien*, antimicrobien*, désinfect*, antiviral*, élimine 99, tue 99, anti-bactérien*, bactéricide*
es antibacterial*, antimicrobian*, desinfect*, elimina 99, mata 99, antibacterias, antibacterian*, bactericid*
it antibatteric*, antimicrobic*, disinfett*, elimina 99, uccide i batteri, igienizzante, anti-batteric*, battericid*
pt antibacterian*, antimicrobian*, desinfet*, elimina 99, mata 99, antibactéria, bactericid*
ja 抗菌, 除菌, 殺菌, 消毒, 抗ウイルス
ko 항균, 살균, 소독, 제균, 항바이러스, 향균, 멸균
id antibakteri, disinfektan, membunuh kuman
pl bakteriobójczy, dezynfekujący, antybakteryjn*, przeciwbakteryjn*, antymikrobow*
nl antibacterieel, antibacteriële
sv antibakteriell
tr antibakteriyel
vi kháng khuẩn, diệt khuẩn
th ต้านแบคทีเรีย, ฆ่าเชื้อแบคทีเรีย, ยับยั้งแบคทีเรีย
ar مضاد للبكتيريا, يقتل الجراثيم, قاتل للجراثيم

# claim.spf
en spf, spf15, spf20, spf30, spf50, upf, upf50, pa+++, sunscreen, sun protection, uv protection cream
zh spf, 防晒
ru солнцезащитн*
de lsf, lichtschutzfaktor, sonnenschutz
fr indice de protection, protection solaire, ip50
es fps, protección solar, protector solar
it protezione solare
pt fps, fator de proteção, protetor solar, proteção solar
ja spf, 日焼け止め
ko spf, 자외선차단, 자외선 차단, 선크림
pl filtr uv
ar واقي شمس

# claim.medical
en cure, cures, treats, treatment of, pain relief, relieves pain, therapy, therapeutic, medical grade, medical device, diagnosis, diagnostic, anti-inflammatory, heals, arthritis, eczema, psoriasis, lowers blood pressure, anti-fungal, medicated, sciatica, medical mask*, surgical mask*, medical face mask*, type iir, back pain, neck pain, joint pain, pain relieving, migraine, sleep apnea, plantar fasciitis, acupressure
zh 治疗, 医用, 理疗, 缓解疼痛, 止痛, 消炎, 降血压, 降血糖, 治愈, 湿疹, 关节炎, 诊断, 医用口罩, 外科口罩, 缓解腰痛, 颈椎病, 腰椎, 腰疼, 鼻炎, 静脉曲张
ru лечебн*, лечит, лечение, медицинск*, терапевтическ*, противовоспалительн*, от боли, от артрита, от экземы, диагностик*, снижает давление, обезболив*, против боли, при артрите, при остеохондрозе, от храпа, варикоз*
de heilt, schmerzlindernd*, gegen schmerzen, therapie, therapeutisch*, medizinisch*, medizinprodukt, entzündungshemmend*, neurodermitis, blutdrucksenkend*, op-maske*, heilsalbe, heilend*, nackenschmerzen, rückenschmerzen, gelenkschmerzen, arthrose, migräne, schnarchen
fr soigne, guérit, traitement de, antidouleur, thérapie, thérapeutique, médical, médicale, anti-inflammatoire, eczéma, arthrose, masque chirurgical, masques chirurgicaux, mal de dos, soulage, soulagement, douleurs, sciatique, médicales
es cura, trata, tratamiento de, terapia, terapéutic*, médico, médica, antiinflamatorio, artritis, baja la presión, mascarilla quirúrgica, mascarillas quirúrgicas, para el dolor, alivia, alivio, dolor de espalda, ciática, migraña, médicas, analgésic*
it cura l, cura la, terapia, terapeutic*, medico, medica, medicale, antinfiammatori*, artrite, mascherina chirurgica, mascherine chirurgiche, antidolorific*, mal di schiena, dolori, dolore, artrosi, emicrania, medicali
pt cura, trata, terapia, terapêutic*, médico, médica, medicinal, anti-inflamatório, artrite, máscara cirúrgica, máscaras cirúrgicas, dores, ciática, enxaqueca, analgésic*
ja 治療, 医療用, 医療機器, 痛みを緩和, 鎮痛, 炎症を抑える, 関節炎, 湿疹, 血圧を下げる, サージカルマスク, 医療用マスク, 痛み緩和, 腰痛, 肩こり, 治療用, 関節痛, いびき, 外反母趾
ko 치료, 의료용, 의료기기, 통증완화, 통증 완화, 소염, 진통, 관절염, 아토피, 혈압을 낮, 수술용 마스크, 의료용 마스크, 통증, 허리통증, 치료용, 코골이, 족저근막염
id obat, pengobatan, pereda nyeri, terapi, medis
pl leczy, leczniczy, przeciwbólow*, łagodzi ból, maski/maseczki/maska/maseczka chirurgiczne/chirurgiczna
nl geneest, pijnstillend
sv läker, smärtlindrande
tr tedavi eder, ağrı kesici
vi chữa bệnh, điều trị, giảm đau
th รักษาโรค, บรรเทาปวด
ar يعالج, علاج, لعلاج, مسكن للألم, طبي
hi इलाज, दर्द निवारक

# is.detergent
en detergent, laundry, dishwash*, dish soap, dish liquid, washing, cleaner, cleaning, degreas*, fabric softener, fabric conditioner, stain remover, bleach, rinse aid, softener
zh 洗涤, 洗衣, 洗洁精, 清洁, 去污, 柔顺, 柔软剂, 去油, 漂白, 洗碗, 清洗, 皂粉
ru моющ*, чистящ*, стирк*, стиральн*, очистител*, пятновыводител*, отбеливател*, для белья, для мытья, антижир*, для посуды, для унитаз*, освежител*, чистк*, жироудал*
de waschmittel, waschpulver, spülmittel, reiniger, reinigungsmittel, weichspüler, fleckenentferner, fettlöser, seife, spülmaschine*, geschirrspül*, klarspüler, entfetter, putzmittel, waschen, putzstein, backofenreiniger, grillreiniger
fr lessive*, nettoyant*, nettoie, vaisselle, adoucissant*, assouplissant*, détachant*, dégraissant*, détergent*, javel, savon, décapant four
es detergente*, limpiador*, limpia*, lavavajillas, suavizante*, quitamanchas, desengrasante*, quitagrasa*, lejía, jabón, lavar
it detersiv*, detergent*, ammorbident*, smacchiator*, sgrassa*, brillantante, candeggina, pulitor*, lavastoviglie, lavatrice, sapone
pt detergente*, limpa*, limpeza, amaciante*, tira manchas, desengordurante*, sabão, alvejante*, lava-louças, lavar
ja 洗剤, 柔軟剤, クリーナー, 漂白, 洗浄, 食洗機
ko 세제, 유연제, 세정, 클리너, 표백, 세척
pl pran*, do mycia, czyszcz*, odplamiacz*, zmywar*, do naczyń, płukan*
nl wasmiddel, afwas*, reiniger, schoonmaak*, wasverzachter, ontvetter, vaatwas*
sv tvättmedel, diskmedel, rengöring*, sköljmedel, diskmaskin*, ugnsrengöring
tr deterjan*, temizleyici*, bulaşık, çamaşır, yumuşatıcı*

# claim.health-nutrition
en high protein, low fat, fat free, sugar free, no added sugar, low carb, low calorie, low sodium, immune support, immune boosting, immunity, omega 3, rich in, source of, high fiber, heart healthy, brain food, good for heart, supports digestion, antioxidant, superfood, detox, energy boosting, keto, gluten free, weight loss, slimming, bone health, joint health, heart health, brain health, cholesterol, high in, high fibre, reduced fat, low sugar, gut health
zh 富含, 高蛋白, 低脂, 低糖, 无糖, 0糖, 零糖, 低卡, 补脑, 健脑, 增强免疫, 提高免疫, 补血, 养颜, 护肝, 减肥, 瘦身, 高纤, 抗氧化, 低gi, 补肾, 养胃, 免疫力, 高膳食纤维, 膳食纤维, 高钙, 补钙, 益智
ru полезн*, иммунитет, для иммунитета, высокобелков*, богат*, без сахара, низкокалорийн*, обезжирен*, источник, для мозга, для сердца, для похудения, антиоксидант*, детокс, суперфуд, высокое содержание, с высоким содержанием, с низким содержанием, обогащен*, без жира
de zuckerfrei, ohne zuckerzusatz, ohne zucker, reich an, immunsystem, antioxidant*, stärkt, herzgesund, zum abnehmen, gut für, ballaststoffreich*, proteinreich*, eiweißreich*, fettarm*, kalorienarm*, zuckerarm*, vitaminreich*
fr riche en, source de, sans sucre, faible en, immunité, défenses immunitaires, antioxydant*, minceur, superaliment, détox, bon pour, riches en, allégé*, teneur réduite, pauvre en
es rico en, fuente de, bajo en, sin azúcar, light, inmunidad, sistema inmune, refuerza, antioxidante*, superalimento, adelgaza*, bueno para el, alta en, alto en, bajas en, baja en, rica en, sin azúcares añadidos, defensas, reducido en
it ricco di, fonte di, senza zucchero, senza zuccheri, basso contenuto, immunità, difese immunitarie, antiossidant*, dimagrante, proteic*, ricca di, ricchi di, ad alto contenuto, ridotto contenuto, contenuto di grassi ridotto
pt rico em, fonte de, sem açúcar, zero açúcar, baixo teor, imunidade, sistema imunológico, antioxidante*, emagrece*, alto teor, proteic*, superalimento, rica em, reduzido em, sem adição de açúcar
ja 高たんぱく, 高タンパク, 低脂肪, 無糖, 砂糖不使用, 糖質オフ, 低糖質, 免疫, 豊富, 食物繊維たっぷり, ダイエット, 抗酸化, 脳に良い, カロリーオフ, 食物繊維, 低カロリー, カルシウム入り, 栄養機能
ko 고단백, 저지방, 무설탕, 무가당, 저당, 제로, 면역, 풍부, 항산화, 다이어트, 두뇌, 식이섬유, 저칼로리, 칼슘 풍부, 풍부한, 면역력
id tinggi protein, rendah lemak, tanpa gula, imunitas, daya tahan tubuh, diet, kaya akan
ar غني بالبروتين, خالي من السكر, قليل الدسم, غني بفيتامين, يعزز المناعة

# claim.eco-green
en eco friendly, environmentally friendly, sustainable, biodegradable, compostable, carbon neutral, climate neutral, plastic free, zero waste, green product, recyclable, planet friendly
zh 环保, 可降解, 碳中和, 可持续
ru экологичн*, эко, биоразлагаем*, экологически чист*
de umweltfreundlich*, nachhaltig*, biologisch abbaubar*, klimaneutral*, kompostierbar*, plastikfrei*, öko
fr écologique, éco-responsable, durable, biodégradable, neutre en carbone, zéro déchet, sans plastique, respectueux de l environnement, respectueuse, écologiques, éco-conçu*
es ecoamigable, ecológico, sostenible, sustentable, carbono neutral, ecológica, respetuos* con el medio ambiente, ecológicos, ecorresponsable
it ecologico, eco-friendly, sostenibile, biodegradabile, compostabile, ecosostenibil*, rispettoso dell ambiente
pt ecológico, sustentável, biodegradável, compostável, carbono neutro, ecológica, ecologicamente corret*, amigo do ambiente, ecorresponsável
ja エコ, 環境にやさしい, サステナブル, 生分解性, カーボンニュートラル, 環境に優しい, 地球にやさしい, 地球に優しい, エシカル
ko 친환경, 생분해, 지속가능, 에코, 탄소중립
id ramah lingkungan
pl przyjazny dla środowiska, biodegradowaln*, kompostowaln*, ekologiczn*, eko
nl milieuvriendelijk, biologisch afbreekbaar, composteerbaar
sv miljövänlig, biologiskt nedbrytbar
tr çevre dostu, doğa dostu, biyobozunur
vi thân thiện môi trường, phân hủy sinh học
th เป็นมิตรต่อสิ่งแวดล้อม, ย่อยสลายได้
ar صديق للبيئة, صديقة للبيئة

# claim.halal
en halal
zh 清真
ru халяль, халал
ja ハラール, ハラル
ko 할랄
tr helal
th ฮาลาล
ar حلال

# claim.functional-cosmetic
en whitening, brightening, wrinkle, hair loss, hair growth, acne, anti-aging, anti-ageing, dark spot, skin lightening, anti-dandruff, cellulite
zh 美白, 祛斑, 抗皱, 防脱, 生发, 祛痘, 淡斑, 去皱, 提亮, 去屑, 抗衰
ru отбелив*, осветл*, против морщин, от морщин, антивозрастн*, от выпадения, против выпадения, от акне, от прыщей, для роста волос, омоложен*, от перхоти, пигментац*, против акне, омолажива*
de aufhellend*, anti-falten, gegen falten, haarausfall, haarwachstum, anti-akne, gegen akne, pigmentflecken, anti-schuppen, bleaching, antiakne, gegen pickel
fr éclaircissant*, anti-rides, antirides, anti-âge, chute de cheveux, anti-acné, anti-imperfections, anti-taches, anti-pelliculaire, blanchissant*, anti-chute, antichute
es blanqueador*, aclarante, antiarrugas, anti arrugas, antiedad, caída del cabello, anticaída, antiacné, acné, antimanchas, crecimiento del cabello, anticaspa
it sbiancante, schiarente, antirughe, anti-età, anticaduta, anti acne, antimacchie, antiforfora, antiacne, antimacchia, antietà
pt clareador*, antirrugas, anti-idade, antiqueda, queda de cabelo, antiacne, crescimento capilar, manchas, anticaspa, antimanchas
ja 美白, しわ改善, シワ改善, ホワイトニング, 育毛, 発毛, ニキビ, 薄毛, シミ, エイジングケア
ko 미백, 주름, 탈모, 여드름, 기미, 발모, 잡티
id pemutih, mencerahkan, anti kerut, anti aging, rambut rontok, jerawat
ar تفتيح, تبييض, مضاد للتجاعيد, تساقط الشعر, حب الشباب
hi गोरापन, झुर्रियों, बाल झडना, मुंहासे

# claim.insect
en mosquito, insect repellent, repels insects, bug repellent, flea, tick, insecticide, ant killer, roach, cockroach, moth, pest, bug zapper
zh 驱蚊, 防蚊, 杀虫, 驱虫, 灭蚊, 蟑螂, 除螨, 灭蚁, 捕蚊
ru от комаров, от насекомых, от клещей, от блох, инсектицид*, от тараканов, от муравьев, репеллент, от моли, против комаров
de mücken*, insekten*, gegen flöhe, zecken*, ameisen*, motten*, kakerlaken
fr moustiques, anti-puces, insectes, répulsif, fourmis, cafards, anti-moustique
es mosquitos, antimosquitos, repelente, insecticida, pulgas, garrapatas, cucarachas, hormigas, insectos
it zanzare, antizanzare, insetti, insetticida, pulci, zecche, formiche, scarafaggi, repellente
pt mosquitos, repelente, inseticida, pulgas, carrapatos, baratas, formigas, insetos
ja 虫除け, 虫よけ, 蚊, 殺虫, 防虫, ダニ, ノミ, ゴキブリ, アリ, 蚊取り
ko 모기, 해충, 벌레, 살충, 진드기, 바퀴, 개미, 포충기, 모기퇴치, 해충퇴치, 벌레퇴치, 모기기피
id nyamuk, serangga, kutu, kecoa, semut
pl na komary, przeciw owadom, odstraszając*
nl tegen muggen, insectenwerend
sv mot mygg, insektsavvisande
tr sivrisinek kovucu, böcek kovucu
vi chống muỗi, đuổi côn trùng
th กันยุง, ไล่แมลง
ar طارد للحشرات, طارد للبعوض

# has.honey
en honey, propolis, royal jelly, bee pollen
zh 蜂蜜, 蜂胶, 蜂王浆
ru мед, медов*, прополис
de honig
fr miel
es miel
it miele
pt mel
ja はちみつ, ハチミツ, 蜂蜜
ko 꿀, 벌꿀
id madu
pl miód, miodem
nl honing
sv honung
tr =bal, ballı
vi mật ong
th น้ำผึ้ง
ar عسل
hi शहद

# has.animal-origin
en milk, cheese, butter, whey, egg, eggs, meat, beef, chicken, pork, turkey, lamb, bacon, fish, salmon, tuna, shrimp, gelatin, gelatine, collagen, yogurt, yoghurt, dairy, cream, bone broth, lactose, casein, duck, krill, sardine, sardines, anchovy, anchovies, mackerel, crab, squid, prawn, oyster, mussel, clams, herring, cod, octopus, lobster, sausage, ham, salami, jerky, ghee
zh 奶, 牛奶, 奶油, 芝士, 奶酪, 蛋, 鸡蛋, 蛋黄, 肉, 牛肉, 猪肉, 鸡肉, 鱼, 虾, 明胶, 胶原, 黄油, 乳清, 鱼油, 金枪鱼, 三文鱼, 沙丁鱼, 鱿鱼, 蟹, 火腿, 香肠, 午餐肉, 鲮鱼, 鸭, 羊肉
ru молок*, молочн*, =сыр, =сыра, =сыром, =сырный, =сырная, сливочн*, яйц*, яичн*, мясо, мясн*, говяж*, курин*, свинин*, лосос*, желатин*, сгущен*, сливк*, творог, коллаген, сыворот*, куриц*, говяд*, индейк*, тунец*, тунц*, ягнен*, баранин*, кролик*, утк*, телятин*, рыб*, сардин*, шпрот*, килька, скумбри*, сайра, горбуш*, кальмар*, креветк*, краб*, тушенк*, ветчин*, колбас*, анчоус*, сельд*
de milch, käse, ei, eier, molke, fleisch, rind*, huhn, hähnchen, schwein*, fisch, lachs, sahne, joghurt, kollagen, sardinen, sardellen, makrele, hering, krabben, garnelen, wurst*, schinken*, forelle, ente
fr lait, fromage, beurre, œuf, oeuf, œufs, oeufs, viande, bœuf, boeuf, poulet, porc, poisson, saumon, gélatine, crème, yaourt, lactosérum, collagène, thon, anchois, maquereau, crevettes, crabe, jambon, saucisse, canard, hareng, moules, truite
es leche, queso, mantequilla, huevo, carne, res, pollo, cerdo, pescado, salmón, atún, gelatina, crema, yogur, colágeno, sardinas, anchoas, caballa, mejillones, gambas, calamar, jamón, chorizo, bacalao, pulpo, boquerones
it =latte, formaggio, burro, uovo, uova, carne, manzo, pollo, maiale, =pesce, salmone, tonno, gelatina, panna, collagene, acciughe, sgombro, prosciutto, gamberi, calamari, cozze, baccalà, polpo, salame
pt leite, queijo, manteiga, ovo, ovos, carne, frango, porco, peixe, salmão, gelatina, iogurte, colágeno, sardinha, atum, anchova, camarão, bacalhau, presunto, linguiça, polvo, mexilhão
ja 牛乳, ミルク, チーズ, バター, 卵, たまご, 肉, 牛肉, 鶏, 豚, 魚, 鮭, サーモン, ゼラチン, 生クリーム, ヨーグルト, コラーゲン, ホエイ, エビ, ツナ, さば, サバ, いわし, サーディン, カニ, イカ, タコ, ハム, ソーセージ, ベーコン, かつお
ko 우유, 밀크, 치즈, 버터, 계란, 달걀, 고기, 닭, 돼지, 생선, 연어, 참치, 젤라틴, 생크림, 요거트, 콜라겐, 유청, 새우, 꽁치, 고등어, 정어리, 오징어, 햄, 소시지, 베이컨, 멸치, 골뱅이, 게살
id susu, keju, telur, daging, ayam, sapi, ikan, mentega, kolagen, udang
pl mleko, mleczn*, =ser, =sery, =sera, jajka, miód, żelatyna, mięso, wołow*, kurczak, łosoś, ryba
nl melk, kaas, ei, honing, vlees, rund, kip, zalm, vis
sv mjölk, ost, ägg, honung, kött, kyckling, lax, fisk
tr süt, sütlü, peynir, yumurta, bal, jelatin, et, dana, tavuk, balık
vi sữa, phô mai, trứng, mật ong, thịt, bò, gà, cá
th นมวัว, ชีส, น้ำผึ้ง, เนื้อวัว, ไก่, ปลา
ar لحم, دجاج, حليب, جبن, بيض, سمك, جيلاتين, زبدة, بقري, لبن, تونة
hi दूध, घी, पनीर, मांस, चिकन, अंडा

# has.peanut
en peanut, groundnut
zh 花生
ru арахис, арахисов*
de erdnüsse, erdnuss*
fr cacahuète, cacahouète, arachide
es cacahuete, cacahuate, maní
it arachidi, arachide
pt amendoim
ja ピーナッツ, 落花生, ピーナツ
ko 땅콩
id kacang tanah
pl orzeszki ziemne, arachid*
nl pinda
sv jordnötter
tr yer fıstığı
vi đậu phộng
th ถั่วลิสง
ar فول سوداني
hi मूंगफली

# has.eudr-commodity
en cocoa, cacao, coffee, chocolate, palm oil, rubber, soy, soya, wood, wooden, leather, latex, beef
zh 可可, 咖啡, 巧克力, 棕榈油, 橡胶, 大豆, 木, 实木, 牛皮, 真皮, 乳胶
ru какао, кофе, шоколад*, пальмов* масло, каучук, соя, соев*, дерев*, кожа натуральная, натуральная кожа, резин*
de kakao*, kaffee, schoko*, schokolade, palmöl, kautschuk, soja, holz, leder, gummi
fr café, chocolat, huile de palme, caoutchouc, soja, bois, cuir
es café, aceite de palma, caucho, soja, madera, cuero, piel de vacuno
it caffè, cioccolato, olio di palma, gomma naturale, soia, legno, pelle
pt cacau, café, óleo de palma, borracha natural, soja, madeira, couro
ja カカオ, ココア, コーヒー, チョコ, パーム油, 天然ゴム, 大豆, 木製, 無垢材, 本革, 牛革
ko 카카오, 코코아, 커피, 초코, 초콜릿, 팜유, 천연고무, 대두, 원목, 나무, 가죽
ar قهوة, كاكاو, شوكولاتة, زيت النخيل, فول الصويا
pl czekolad*, kaka*, kaw*, soj*
nl chocola*, koffie, soja*
sv choklad*, kakao, kaffe, soja*

# has.novel-ingredient
en cbd, nmn, insect protein, cricket protein, lion's mane extract, lions mane, monk fruit, cannabidiol, kratom, cricket flour
zh 罗汉果, 灵芝提取, nmn, cbd
ru ежовик гребенчатый, протеин из насекомых, каннабидиол
de insektenprotein, mönchsfrucht, löwenmähne extrakt
fr protéine d insecte, fruit du moine
es proteína de insecto, fruta del monje, melena de león
it proteine di insetti, frutto del monaco
pt proteína de inseto, fruta dos monges
ja cbd, nmn, 羅漢果, コオロギ
ko cbd, nmn, 나한과, 귀뚜라미

# has.artificial-colour
en red 3, red 40, erythrosine, fd&c, artificial color, artificial colour, artificial colors, yellow 5, tartrazine, blue 1, allura red
zh 色素, 诱惑红, 赤藓红, 日落黄
ru краситель, красители, e127, e129, e102
de farbstoff, farbstoffe, e127, e129, e102
fr colorant, colorants, e127, e129
es colorante, colorantes, rojo 40, rojo 3
it colorante, coloranti, e127, e129
pt corante, corantes
ja 着色料, 赤色3号
ko 색소, 적색3호

# content.fig
en fig, figs
zh 无花果
ru инжир
de feige, feigen
fr figue, figues
es higo, higos
it fico, fichi
pt figo, figos
ja いちじく, イチジク
ko 무화과

# content.pistachio
en pistachio
zh 开心果
ru фисташк*, фисташек
de pistazie, pistazien*
fr pistache
es pistacho
it pistacchio, pistacchi
pt pistache, pistácio
ja ピスタチオ
ko 피스타치오
tr fıstıklı, antep fıstığı, fıstık ezmesi
ar فستق, بالفستق
pl pistacj*
hi पिस्ता
nl pistache*
sv pistage*

# content.walnut
en walnut
zh 核桃, 胡桃
ru грецк* орех*, орех* грецк*
de walnüsse, walnuss*, baumnuss
fr noix de grenoble, cerneaux, noix décortiquées, noix en coque
es nuez, nueces
it noci
pt nozes, noz
ja くるみ, クルミ, 胡桃
ko 호두

# content.us-8e
en raisin, sultana, medjool, deglet, dates, hazelnut, filbert, pistachio
zh 葡萄干, 椰枣, 榛子, 开心果
ru изюм, финик*, фундук, фисташк*, фисташек
de rosinen, datteln, haselnuss*, haselnüsse, pistazien
fr raisins secs, dattes, noisettes, pistaches
es pasas, dátiles, avellanas, pistachos
it uvetta, datteri, nocciole, pistacchi
pt passas, tâmaras, avelãs, pistache
ja レーズン, デーツ, ヘーゼルナッツ, ピスタチオ
ko 건포도, 대추야자, 헤이즐넛, 피스타치오

# no content.us-8e
en jujube date, jujube dates, red date, red dates, chinese date, chinese dates
ru китайск* финик*, красн* финик*
de jujube datteln, rote datteln, chinesische datteln
fr dattes rouges, dattes chinoises, dattes jujube
es dátiles rojos, dátiles chinos
it datteri rossi, datteri cinesi
pt tâmaras vermelhas, tâmaras chinesas

# content.jp-exempt-dried-fruit
en jujube, raisin, sultana, apricot, fig, persimmon, kiwi, prune, plum, dried pear, date, dates, pineapple, banana, papaya, mango, peach, longan
zh 红枣, 大枣, 枣, 灰枣, 葡萄干, 杏干, 无花果, 柿饼, 猕猴桃, 西梅, 椰枣, 菠萝, 香蕉, 木瓜, 芒果, 桃干, 桂圆, 龙眼
ru изюм, курага, инжир, хурма, чернослив, финик*, ананас*, банан*, папайя, манго, персик*, унаби, киви
de rosinen, aprikosen, feigen, pflaumen, datteln, ananas, banane, pfirsich*, kaki
fr raisins, abricots, figues, pruneaux, dattes, ananas, banane, mangue, pêche, kaki
es pasas, orejones, albaricoque, higos, ciruela, dátiles, piña, plátano, durazno, azufaifo
it uvetta, albicocche, fichi, prugne, datteri, ananas, pesca, giuggiole
pt passas, damasco, figo, ameixa, tâmara, abacaxi, manga, pêssego
ja レーズン, あんず, いちじく, イチジク, 柿, キウイ, プルーン, なつめ, デーツ, パイナップル, バナナ, パパイヤ, マンゴー, 桃, 龍眼
ko 건포도, 살구, 무화과, 곶감, 감말랭이, 키위, 자두, 대추, 파인애플, 바나나, 파파야, 망고, 복숭아, 용안

# form.coated-or-paste
en chocolate covered, coated, glazed, candied, paste, nut butter, peanut butter, almond butter, spread, sugared, honey roasted, caramelized, yogurt covered
zh 巧克力味, 裹衣, 糖衣, 琥珀, 蜜饯, 花生酱, 坚果酱, 挂霜, 裹糖, 酱
ru в шоколаде, в глазури, в сахаре, в сахарной глазури, в кокосовой глазури, в шоколадной глазури, в йогуртовой глазури, паста, урбеч, глазированн*, в карамели, в йогурте, засахаренн*
de schokoliert*, mit schokolade, kandiert*, gebrannt*, glasiert*, mus, im schokomantel, karamellisiert*
fr enrobé*, au chocolat, caramélisé*, confit*, purée, pâte, pralin*, glacé*
es cubierto*, garrapiñad*, con chocolate, confitad*, crema de, pasta de, glasead*, caramelizad*
it ricopert*, glassat*, candit*, pralinat*, caramellat*, crema di, pasta di, al cioccolato
pt cobert*, com chocolate, caramelizad*, cristalizad*, pasta de, glacead*, confeitad*
ja チョコ, キャラメリゼ, 糖衣, ペースト, バター, 砂糖がけ, 甘納豆
ko 초코, 초콜릿, 코팅, 버터, 페이스트, 캐러멜, 당절임

# form.on-skin
en hand sanitizer, hand sanitiser, hand rub, hand wash, skin antiseptic, hand gel, hand spray
zh 洗手液, 免洗, 手部消毒
ru для рук, кожный антисептик
de handdesinfektion, händedesinfektion, handgel, für hände
fr gel hydroalcoolique, désinfectant mains, gel mains
es gel antibacterial, gel hidroalcohólico, para manos, gel de manos
it igienizzante mani, gel mani, per le mani
pt álcool em gel, álcool gel, para as mãos
ja ハンドジェル, 手指, ハンドサニタイザー
ko 손소독, 손세정

# form.in-shell
en in shell, inshell, with shell, in the shell, unshelled
zh 带壳, 连壳, 纸皮, 薄皮, 薄壳, 带皮夏威夷果, 带皮, 原壳
ru в скорлупе, неочищен*
de mit schale, in schale, in der schale, ungeschält*
fr en coque, avec coque, non décortiqu*
es con cáscara, en cáscara, sin pelar
it in guscio, con guscio
pt com casca
ja 殻付き, 殻つき, 鬼くるみ
ko 피호두, 껍질째, 껍질 있는, 겉껍질, 껍질, 껍질있는, 피땅콩
id dengan kulit
pl w łupinie, w skorupkach
nl in dop
sv i skal
tr kabuklu
vi nguyên vỏ
th ทั้งเปลือก
ar بالقشر, بقشره

# no form.in-shell
en shelled, kernel, kernels, halves, pieces, chopped, sliced, slivered, peeled, hulled, blanched, ground, pitted
zh 仁, 核桃仁, 去壳, 果仁, 碎, 无壳, 杏仁, 腰果, 松子仁, 核桃肉
ru очищен*, ядр*, без скорлупы, половинки, чищен*, дробл*, молот*
de kern, kerne, geschält*, walnusskerne, hälften, gehackt*, gehobelt*, ohne schale, gemahlen*, blanchiert*
fr décortiqu*, cerneaux, sans coque, mondées, effilées, concassées, en poudre, émondées
es pelad*, sin cáscara, mitades, picad*, troceada, laminad*, molid*
it sgusciat*, gherigli, senza guscio, pelat*, tritat*, a lamelle
pt descascad*, sem casca, metades, picad*, laminad*
ja むき, 殻なし, 剥き, 割れ, スライス
ko 깐, 호두살, 반태, 분태, 탈각, 알맹이, 슬라이스

# form.raw
en raw, unroasted, dried, uncooked
zh 生, 原味生, 生核桃, 生的, 生仁, 未烘烤, 鲜晒, 未炒, 未炒熟, 非炒制, 未焙炒
ru =сырой, =сырые, =сырая, =сырое, =сырых, сушен*, вялен*, нежарен*, необжарен*
de roh, rohkost, ungeröstet*, getrocknet*, naturbelassen*
fr cru, crue, crus, crues, non grillé*, séché*, nature
es crud*, sin tostar, desecad*, deshidratad*, secos, seca, al natural
it crud*, non tostat*, essiccat*, secchi, secche, al naturale
pt cru, crua, crus, cruas, sem torrar, desidratad*, seco, seca
ja 生, 生くるみ, ロー, 乾燥, ドライ, 無焙煎
ko 생, 생호두, 말린, 건조, 볶지않은
id mentah, kering
pl surow*, nieprażon*
nl rauw, ongebrand
sv rå, orostad*
tr çiğ
vi sống, tươi
th ดิบ
ar نيء, خام, غير محمص, مجفف
hi कच्चा, कच्चे

# no form.roasted
en for baking, baking nuts
zh 烘焙原料, 烘焙材料, 烘焙用, 烘焙专用, 烘焙坚果, 烤面包用
ru для выпечки
de zum backen, backzutat
fr pour pâtisserie
es para hornear
it per dolci
pt para confeitaria
ja 製菓用, 製菓材料
ko 베이킹용, 제과용

# form.roasted
en roasted, toasted, fried, baked, smoked, cooked, boiled
zh 烤, 烘烤, 炒, 炒货, 熟, 熟核桃, 油炸, 盐焗, 烘焙, 五香, 水煮, 奶油味
ru жарен*, запечен*, копчен*, варен*, обжар*, каленые, печеный, печеные, печеная
de geröstet*, gebacken*, frittiert*, geräuchert*, gekocht*, gebrannt*
fr grillé*, torréfié*, frit*, rôti*, fumé*, cuit*
es tostad*, frit*, hornead*, asad*, ahumad*, cocid*, garrapiñad*
it tostat*, fritt*, arrostit*, affumicat*, cott*, al forno
pt torrad*, frit*, assad*, defumad*, cozid*, caramelizad*
ja ロースト, 焙煎, 煎り, 炒り, 揚げ, 焼き, 燻製
ko 볶은, 볶음, 구운, 로스팅, 튀긴, 군, 훈제, 삶은
id panggang, goreng, sangrai, bakar
pl prażon*
nl gebrand, geroosterd
sv rostad*
tr kavrulmuş
vi rang
th คั่ว
ar محمص, مشوي, مقلي, مدخن
hi भुना, भुने, भुनी

# form.fresh
en fresh, freshly picked
zh 鲜, 新鲜, 鲜果, 鲜核桃, 湿核桃
ru свеж*
de frisch, frische, frischer, frisches
fr frais, fraîche, fraîches
es fresco, fresca, frescos, frescas
it fresco, fresca, freschi, fresche
pt fresco, fresca, frescos, frescas
ja 生鮮, 新鮮, フレッシュ
ko 생과, 신선, 햇과일
id segar
ar طازج, طازجة

# form.low-acid-can
en canned, tinned, retort, can of, self heating, vacuum packed ready meal, jarred
zh 罐头, 自热, 真空即食
ru консерв*, жестян* банк*, реторт, ж б, саморазогрев*
de dose, konserve, im glas, dosen*
fr conserve, en boîte, appertisé*, en bocal
es en lata, enlatad*, conserva
it in scatola, in latta, conserva, sott olio, in vetro
pt em lata, enlatad*, conserva
ja 缶詰, レトルト, 缶, 瓶詰
ko 통조림, 레토르트, 캔
id kaleng

# form.wood-packing
en pallet, raw wood crate, shipped in crate
zh 木托, 木箱包装
ru на поддоне, деревянный поддон, паллета, обрешетка
de palette, holzpalette
fr palette bois, sur palette
es tarima, palé
it bancale
pt palete

# has.radio
en bluetooth, wifi, wi-fi, wireless, 2.4g, 2.4ghz, nfc, gps, 4g, 5g, lte, zigbee, radio controlled, remote controlled, rc, walkie talkie, app controlled, z-wave, infrared free, dect, airtag, tws, fm transmitter
zh 蓝牙, 无线, wifi, nfc, gps, 4g, 5g, 遥控, 对讲, 读卡器无线
ru блютуз, вай-фай, беспроводн*, глонасс, радиоуправлен*, рация, rfid, 2.4 ггц
de wlan, funk*, kabellos*, drahtlos*, ferngesteuert*, rfid
fr sans fil, télécommandé*, radiocommandé*, rfid
es inalámbric*, radiocontrol, teledirigid*, control remoto, rfid
it senza fili, radiocomandat*, telecomandat*, rfid
pt sem fio, controle remoto, rfid
ja bluetooth, ワイヤレス, 無線, wifi, wi-fi, nfc, gps, 4g, 5g, ラジコン, ブルートゥース, zigbee
ko 블루투스, 무선, 와이파이, wifi, nfc, gps, 4g, 5g, lte, rc, 지그비
id nirkabel, remote control
pl bezprzewodow*
nl draadloze, draadloos
sv trådlös, trådlösa, trådlöst
tr kablosuz
vi không dây
th ไร้สาย, บลูทูธ, wifi
ar بلوتوث, واي فاي, لاسلكي, ريموت
hi ब्लूटूथ, वाईफाई, वायरलेस

# has.receiver
en fm radio, am/fm, am fm, clock radio, radio alarm clock, dab radio, dab+, shortwave, tv tuner, dvb-t, dvb-t2, set top box, radio cassette, weather radio
de ukw*, radiowecker, uhrenradio, dab+, dab, kofferradio, küchenradio, weltempfänger, fm radio, badradio
fr radio-réveil, radio réveil, radio fm, radio dab, poste radio, poste de radio, tuner tv
es radio despertador, radio fm, radio portátil, radio reloj, despertador radio, sintonizador
it radiosveglia, radio fm, radio portatile, radio dab
pt rádio fm, rádio relógio, rádio despertador, rádio portátil
ru радиоприемник*, радиобудильник*, радио fm, fm-радио, fm радио, приставка dvb, ресивер
pl radiobudzik*, radio fm, radioodbiornik*, radio dab, radio przenośne
nl wekkerradio, dab radio, draagbare radio, keukenradio
sv klockradio, dab-radio, dab radio
tr radyolu saat, fm radyo, el radyosu
id radio fm, radio portable
zh 收音机
ja ラジオ, クロックラジオ
ko 라디오
th วิทยุ
ar راديو
hi रेडियो

# no has.lithium-battery
en nimh, ni-mh, nickel metal hydride, lead acid, alkaline batteries, zinc carbon, lithium grease/soap/complex/mineral/silicate
zh 镍氢, 铅酸, 碱性电池
ru никель-металлгидрид*, свинцов*, щелочн*
de blei-säure, alkaline, lithium*fett
fr plomb
es plomo
it piombo
pt chumbo
ja nimh, ニッケル水素, 鉛
ko nimh, 니켈수소, 납축

# no has.battery
fr pile de livres, pile de bois
es pila de libros, pila de leña, pila bautismal, pila de piedra, pila piedra, pila de fregadero, pila fregadero, pila lavadero, pila de lavadero
it pila di libri, pila di legna
pt pilha de livros, pilha de lenha

# no has.battery has.lithium-battery
ru аккумулятор* холода
de kühlakku*
nl koelaccu*
pl akumulator zimna

# no has.radio
en wired, corded, no bluetooth, non-wireless
zh 有线
ru проводн*
de kabelgebunden*, mit kabel
fr filaire, filaires
es con cable, cableado, alámbric*
it con filo, cablat*, via cavo
pt com fio
ja 有線
ko 유선
id kabel headset
pl przewodow*, bez bluetooth
nl bedraad, bedrade
sv kabelansluten, trådbunden
tr kablolu
vi có dây
th แบบมีสาย

# has.mains
en 220v, 110v, 230v, 240v, 120v, 100v, plug in, uk plug, us plug, eu plug, ac adapter, =mains, corded electric, ac powered, smart plug, smart outlet, smart socket, wifi plug, wifi outlet, wifi socket, 3 pin sg, 3 pin uk, 3 pin plug, sg plug
zh 220v, 110v, 230v, 100-240v, 市电, 插电, 插头, 交流电, 智能插座
ru 220в, 220 в, 230в, от сети, сетев*, вилка, 100-240v, в розетку, от розетки, умная розетка, розетка wifi
de 220-240v, 100-240v, netzbetrieben*, netzbetrieb, netzstecker, steckdose, 230 volt, wlan-steckdose, funksteckdose
fr 220-240v, 100-240v, secteur, prise eu, prise française, prise connectée, prise wifi
es 127v, 100-240v, enchufe, corriente alterna, enchufable, toma corriente
it 220-240v, 100-240v, alimentazione di rete, spina, presa
pt 127v, bivolt, 100-240v, plugue, tomada
ja 100v, 220v, 100-240v, コンセント式, ac電源, 家庭用電源, コンセント, 差込, スマートプラグ, スマートコンセント
ko 220v, 110v, 100-240v, 코드, 콘센트형, 플러그, 콘센트, 스마트플러그, 스마트콘센트
id 220 volt, colok listrik
pl na prąd, przewodowy, sieciow*, do gniazdka
nl netstroom, stopcontact
sv nätansluten, vägguttag, nätdriven
tr prizli, fişli, şebeke elektriği
vi cắm điện, điện 220v
th เสียบปลั๊ก, ไฟบ้าน, 220v
ar قابس, فيشة

# has.lithium-battery
en lithium, li-ion, lipo, li-polymer, lifepo4, rechargeable, 1000mah, mah, cordless, 18650, built-in battery
zh 锂电, 锂离子, 毫安, mah, 可充电, 充电式, 聚合物电池, 内置电池, 18650
ru литиев*, литий, li-pol, аккумулятор, аккумуляторн*, мач, перезаряжаем*
de lithium*, akku*, wiederaufladbar*, aufladbar*
fr rechargeables, batterie intégrée
es litio, recargable, recargables, batería integrada
it litio, ricaricabile, ricaricabili, batteria integrata
pt lítio, recarregável, recarregáveis, bateria interna
ja リチウム, 充電式, mah, 内蔵バッテリー, 18650
ko 리튬, 충전식, mah, 내장배터리, 18650
id isi ulang
pl akumulatorowy, akumulatorowa, akumulatorowe, litow*, akumulator
sv litium, litiumjon
tr lityum
vi pin lithium
th ลิเธียม, li-ion
ar ليثيوم, قابل للشحن, قابلة للشحن
hi लिथियम, रिचार्जेबल

# has.button-cell
en cr2032, cr2025, cr2016, cr1632, lr44, ag13, lr41, button cell, button battery, coin cell, coin battery
zh 纽扣电池, cr2032, cr2025, lr44, ag13
ru батарейка-таблетка, дисков* батарейк*
de knopfzelle, knopfzellen, knopfbatterie
fr pile bouton, piles bouton
es pila de botón, pilas de botón, pila botón
it pila a bottone, batteria a bottone
pt bateria botão, pilha botão, bateria tipo moeda
ja ボタン電池, コイン電池, cr2032, lr44
ko 단추전지, 코인전지, 코인배터리, 버튼셀, cr2032, lr44
id baterai kancing
pl bateria guzikowa
nl knoopcel
sv knappcell
tr düğme pil
vi pin cúc áo
th ถ่านกระดุม, cr2032
ar بطارية زر

# has.battery
en battery, batteries
zh 电池, 充电
ru батаре*
de batterie, batterien, batteriebetrieben*
fr pile, piles, batterie
es pila, pilas, batería, baterías
it pila, pile, batteria, batterie
pt pilha, pilhas, bateria
ja 電池, バッテリー
ko 배터리, 전지
id baterai
pl bateryjny, bateria, baterie, akumulatorow*, z akumulatorem
nl op batterijen, oplaadbaar, oplaadbare, accu
sv batteridriven, uppladdningsbar, laddningsbar
tr pilli, şarjlı, şarj edilebilir, akülü
vi chạy pin, pin sạc, sạc pin, dùng pin
th ใส่ถ่าน, ชาร์จได้, แบตเตอรี่
ar بطارية, بطاريات, يعمل بالبطارية
hi बैटरी

# has.laser
en laser
zh 激光, 镭射
ru лазер, лазерн*
de laser*
es láser
ja レーザー
ko 레이저
ar ليزر

# has.uv
en uv-c, uvc, uv sterilizer, uv sanitizer, ultraviolet, ozone, germicidal lamp, uv light sterilizer
zh 紫外, 臭氧, uvc, uv杀菌
ru ультрафиолет*, озон*, уф-лампа, кварцев* лампа, бактерицидн* лампа
de ultraviolett*, ozon, uv sterilisator, uv-lampe
fr ultraviolets, stérilisateur uv
es ultravioleta, ozono, esterilizador uv
it ultravioletti, ozono, sterilizzatore uv
pt ultravioleta, ozônio, esterilizador uv
ja uv-c, uvc, 紫外線除菌, オゾン, 紫外線ランプ
ko uv-c, uvc, 자외선살균, 자외선 살균, 오존
ar أشعة فوق بنفسجية

# has.usb-charging
en usb, type-c, rechargeable, magnetic charging
zh usb, type-c, 充电
ru перезаряжаем*
de aufladbar*, wiederaufladbar*
fr rechargeables
es tipo c, recargable, recargables
it ricaricabile, ricaricabili
pt tipo c, recarregável
ja usb, type-c, 充電式
ko usb, c타입, type-c, 충전식
id type c
pl ładowanie usb, ładowan* przez usb, na usb
nl usb oplaadbaar, via usb
sv usb-laddning, usb laddad
tr usb şarjlı, usb ile şarj
vi sạc usb
th ชาร์จ usb
ar شحن usb

# is.connected
en app control, app controlled, smart, iot, wifi, wi-fi, cloud, alexa, google home, with app, internet, tuya, homekit, smartphone
zh 智能, wifi, 联网, 云, 小爱, 米家, 远程控制, app
ru умн*, смарт, приложение, алиса, управление с телефона, смартфон
de smart*, wlan, app
fr connecté*, application, appli, intelligent*
es inteligente, app, con aplicación
it intelligente, app
pt inteligente, app, aplicativo
ja スマート, wifi, wi-fi, アプリ, アレクサ, iot, app
ko 스마트, 와이파이, wifi, 앱연동, 앱, iot
id aplikasi, pintar
ar تطبيق, ذكي, واي فاي

# is.machinery
en motor driven, inverter generator, petrol generator, power tool, chainsaw, grinder tool, electric saw, lawn mower, drill press, engraver, engraving machine, cnc router, circular saw, jigsaw, hedge trimmer, sewing machine, milling machine, angle grinder, sander, impact drill, wood lathe, wood chipper, log splitter, treadmill, walking pad, leaf blower, strimmer, brush cutter
zh 电动工具, 电机, 马达, 切割机, 雕刻机, 切割锯, 电锯, 割草机, 砂光机, 角磨机, 缝纫机, 车床, 电刨, 修枝机, 跑步机, 走步机
ru электроинструмент, бензогенератор, электрогенератор, генератор бензин*, генератор дизельн*, генератор инверторн*, двигатель, мотор, гравер, лобзик, болгарка, газонокосилка, шлифмашин*, циркулярн*, швейная машина, станок, триммер садовый, перфоратор, беговая дорожка
de elektrowerkzeug, elektromotor, gravierer, graviermaschine, kreissäge, stichsäge, heckenschere elektrisch, rasenmäher, winkelschleifer, nähmaschine, fräse, schleifmaschine, kettensäge, laufband, laubbläser, rasentrimmer
fr outil électrique, électroportatif, graveur, scie circulaire, scie sauteuse, tondeuse à gazon, meuleuse, ponceuse, machine à coudre, taille-haie, tronçonneuse, défonceuse, tapis de course, tapis de marche, souffleur de feuilles, coupe-bordure
es herramienta eléctrica, grabadora láser, sierra circular, sierra de calar, cortacésped, amoladora, lijadora, máquina de coser, cortasetos, motosierra, fresadora, cinta correr, caminadora, soplador hojas, desbrozadora
it elettroutensile, incisore, sega circolare, seghetto alternativo, tagliaerba, smerigliatrice, levigatrice, macchina da cucire, tagliasiepi, motosega, fresatrice, tapis roulant, soffiatore, decespugliatore
pt ferramenta elétrica, gravadora a laser, serra circular, serra tico-tico, cortador de grama, esmerilhadeira, lixadeira, máquina de costura, motosserra, fresadora, tupia
ja 電動工具, 彫刻機, 丸ノコ, ジグソー, 芝刈り機, グラインダー, サンダー 電動, ミシン, チェーンソー, トリマー 電動
ko 전동공구, 각인기, 조각기, 원형톱, 직쏘, 잔디깎이, 그라인더, 샌더, 재봉틀, 전기톱

# no is.energy-labelled
en without bulb, bulb not included, no bulb, energy/power/baby/heart/rate/sleep/breathing/pressure/quality/glucose/radiation monitor
de ohne leuchtmittel
fr sans ampoule
es sin bombilla
it senza lampadina
pt sem lâmpada
ru без лампочки
zh 不含灯泡, 不带光源
ja 電球別売, 電球なし

# is.energy-labelled
en smartphone, mobile phone, tablet, bulb, monitor, tv, television, fridge, refrigerator, freezer, washing machine, dryer, dishwasher, air conditioner, space heater, oven, range hood
zh 手机, 平板, 灯泡, 显示器, 电视, 冰箱, 洗衣机, 烘干机, 洗碗机, 空调, 取暖器, 烤箱
ru смартфон, планшет, лампочка, монитор, телевизор, холодильник, морозильник, стиральная машина, посудомоечная машина, кондиционер, обогреватель, духовка
de fernseher, kühlschrank, gefrierschrank, waschmaschine, trockner, geschirrspüler, klimagerät, heizlüfter, backofen
fr tablette tactile, moniteur, téléviseur, réfrigérateur, congélateur, lave-linge, sèche-linge, lave-vaisselle, climatiseur, radiateur, four
es celular, televisor, refrigerador, nevera, lavadora, secadora, lavavajillas, aire acondicionado, calefactor, horno
it televisore, frigorifero, lavatrice, asciugatrice, lavastoviglie, condizionatore, termoventilatore, forno
ja スマートフォン, タブレット, モニター, テレビ, 冷蔵庫, 洗濯機, 食洗機, エアコン, ヒーター

# is.plastic-pa-melamine
en melamine, nylon, polyamide
zh 密胺, 美耐皿, 尼龙, 仿瓷
ru меламин*, нейлон*, полиамид*
de melamin*, nylon*, polyamid*
fr mélamine
es melamina, nailon, poliamida
it melamina, poliammide, melammina
pt melamina, náilon, poliamida
ja メラミン, ナイロン, ポリアミド
ko 멜라민, 나일론, 폴리아미드
id melamin, nilon
pl melamin*, nylon*
sv melamin*, nylon*
nl melamine*, nylon
tr melamin, naylon
vi melamine
th เมลามีน
ar ميلامين
hi मेलामाइन

# no is.food-contact
de babyschale, sitzschale

# is.food-contact
en kitchen, chef, steak, kettle, coffee, espresso, tea, rice, fryer, blender, juicer, oven, grill, bread, toaster, ice maker, popcorn, food, egg, waffle, mixer, meat, milk, yogurt, bottle, cup, spoon, plate, bowl, feeding, cooking, drinking, fruit, fork, cooker, pan, santoku, paring knife, boning knife, carving knife, butcher knife, cleaver
zh 食品级, 厨房, 菜刀, 水果刀, 厨刀, 水壶, 咖啡, 饭煲, 饭锅, 炸锅, 搅拌, 榨汁, 烤箱, 烤盘, 面包, 制冰, 爆米花, 煮蛋, 料理, 打蛋, 绞肉, 酸奶, 豆浆, 奶瓶, 碗, 勺, 餐具, 水杯, 学饮杯, 食物, 破壁机, 电饼铛, 火锅, 奶嘴
ru пищев*, кухонн*, для еды, для продуктов, чайник*, электрочайник*, кофе*, рис*, мультиварка, блендер, соковыжималк*, гриль, духовк*, тостер, хлеб*, миксер, мясорубк*, йогурт*, бутылочк*, поильник, ложк*, тарелк*, вафельниц*, шеф*, для мяса, филейн*, поварск*, разделочн*
de lebensmittelecht*, milch*, küche*, koch*, wasserkocher, kaffee*, espresso*, reiskoch*, reissch*, fritteuse, heißluftfritteuse, standmixer, entsafter, backofen, grill*, brot*, eis*, popcorn*, eier*, waffel*, joghurt*, flasche*, babyflasche*, löffel, teller, trink*, schale, fleisch*, filetier*, schälmesser, gemüse*
fr alimentaire, cuisine, bouilloire, café, cafetière, riz, friteuse, mixeur, extracteur, four, gril, pain, glaçons, pop-corn, gaufrier, hachoir, yaourtière, biberon, tasse, cuillère, assiette, bol, robot, à jambon, d office, de boucher, à désosser
es grado alimenticio, cocina, alimentos, hervidor, café, cafetera, arrocera, freidora, licuadora, batidora, exprimidor, horno, parrilla, tostadora, hielo, palomitas, palomitera, waflera, carne, biberón, vaso, cuchara, plato, tazón, jamonero, cebollero, puntilla, panero, carnicero
it alimentare, alimenti, cucina, bollitore, caffè, riso, friggitrice, frullatore, estrattore, forno, griglia, tostapane, pane, ghiaccio, carne, biberon, tazza, cucchiaio, piatto, impastatrice, affettati, disosso
pt alimentício, cozinha, alimentos, chaleira, café, cafeteira, arroz, fritadeira, air fryer, liquidificador, espremedor, forno, torradeira, pão, gelo, pipoca, pipoqueira, carne, iogurte, mamadeira, copo, colher, prato, batedeira, desossar, churrasco
ja 食品用, キッチン, 調理, ケトル, コーヒー, 炊飯器, フライヤー, ミキサー, ブレンダー, ジューサー, オーブン, ホットプレート, トースター, ベーカリー, 製氷, ポップコーン, ゆで卵, ワッフル, ヨーグルト, 哺乳瓶, スプーン, 食器, マグ, 包丁, 三徳
ko 식품용, 주방, 조리, 전기포트, 주전자, 커피, 밥솥, 에어프라이어, 믹서기, 블렌더, 착즙기, 오븐, 그릴, 토스터, 제빵, 제빙, 팝콘, 계란, 와플, 요거트, 젖병, 빨대컵, 식판, 수저, 식칼, 이유식
pl do żywności, do kontaktu z żywnością
nl voedselveilig
sv livsmedelsgodkänd
tr gıdaya uygun
vi an toàn thực phẩm
th ฟู้ดเกรด


# has.composite-wood
en mdf, plywood, particleboard, particle board, chipboard, fiberboard, hdf, engineered wood
zh 密度板, 胶合板, 刨花板, 颗粒板, 纤维板, mdf, 人造板, 多层板
ru мдф, фанера, лдсп, дсп, двп, древесностружечн*
de sperrholz, spanplatte, faserplatte
fr contreplaqué, aggloméré, panneau de particules, médium bois
es contrachapado, triplay, aglomerado, tablero de partículas, melamina
it compensato, truciolat*, truciolare, nobilitato, multistrato
pt compensado, mdp, aglomerado
ja mdf, 合板, パーティクルボード, 繊維板, プリント化粧板, ベニヤ
ko mdf, 합판, 파티클보드, pb, 집성목
id triplek
pl płyta mdf, płyta wiórowa, sklejka
nl spaanplaat, multiplex
sv spånskiva
tr suntalam, yonga levha, kontrplak
vi ván ép
th mdf, ไม้อัด
ar خشب mdf, خشب مضغوط

# no has.composite-wood
en solid wood, solid oak, solid pine, solid walnut, solid beech, solid acacia, solid mango wood, solid teak
de massivholz*, massiv, vollholz
fr massif
es maciza
it massello
pt maciça
ru массив*
pl lite drewno, litego drewna
nl massief
sv massivt trä, massiv
zh 实木
ja 無垢, 無垢材
ko 원목

# has.wood
en wood, wooden, walnut, oak, mahogany, spruce, pine, beech, bamboo, acacia, teak, birch, cork, rosewood, maple
zh 木, 实木, 木质, 原木, 胡桃木, 橡木, 松木, 榉木, 竹, 竹制, 竹子, 柚木, 相思木, 软木, 红木, 檀木
ru дерев*, дуб, дуба, орех, ореха, сосна, сосны, бук, бука, бамбук*, массив, массива, березы, ясень, пробк*, акации, тик
de holz*, walnuss*, nussbaum, mahagoni*, fichte*, eiche, eichen*, kiefer*, buche*, bambus*, akazie*, teak*, massivholz, birke*, kork*, mangoholz
fr bois, noyer, acajou, épicéa, chêne, pin massif, hêtre, bambou, teck, liège, bouleau
es madera, nogal, caoba, roble, pino, haya, bambú, teca, corcho, abedul
it legno, noce, mogano, rovere, pino, faggio, bambù, sughero, betulla
pt madeira, nogueira, mogno, carvalho, pinus, bambu, acácia, teca, cortiça
ja 木製, 木, スプルース, マホガニー, メープル, ウォールナット, ウォルナット, オーク, パイン, 竹, 竹製, 天然木, 無垢, アカシア, チーク, コルク, ウッド, 桐, 檜
ko 원목, 나무, 스프루스, 마호가니, 월넛, 오크, 아카시아, 티크, 코르크, 우드
id kayu, jati, bambu
pl drewno, bukowy, drewnian*, z drewna, bambusow*, dębow*, sosnow*
nl houten, hout, bamboe, eikenhout
sv trä, bambu, ek
tr ahşap, bambu, masif
vi gỗ, tre
th ไม้จริง, ไม้ไผ่, ทำจากไม้, ไม้สัก
ar خشب, خشبي, خشبية
hi लकडी

# no has.wood has.eudr-commodity
zh 木糖醇, 木耳, 木瓜, 木薯, 木棉, 木星, 木乃伊
ja 木綿, 木耳, 木星

# has.upholstery
en upholstered, foam, cushioned, padded, velvet, fabric chair, linen sofa, stuffed seat, pu leather seat
zh 软包, 海绵, 布艺, 乳胶, 绒布, 科技布, 皮艺
ru мягк*, с обивкой, велюр*, поролон, экокожа, обивка, бархат*
de gepolstert*, polster*, schaumstoff, samt, kunstleder
fr rembourré*, mousse, velours, capitonné*, simili cuir
es tapizad*, acolchad*, espuma, terciopelo, polipiel
it imbottit*, schiuma, velluto, ecopelle
pt estofad*, espuma, veludo, acolchoad*, couro sintético
ja 布張り, ウレタン, クッション付き, ベルベット, 合皮, ファブリック, ローソファ
ko 패브릭, 쿠션형, 메모리폼, 벨벳, 인조가죽, 스펀지
id busa, empuk, bludru
pl tapicerowan*, welurow*
nl gestoffeerd, stoffen bekleding
sv stoppad, tygklädd
tr döşemeli, kumaş kaplı
vi bọc nệm, bọc vải
th หุ้มผ้า, บุผ้า

# no has.upholstery
en table, desk, bookcase, bookshelf, cabinet, shelf, dresser, wardrobe, nightstand, stand, sideboard
zh 桌, 餐桌, 书桌, 茶几, 书柜, 书架, 柜, 衣柜, 鞋柜, 电视柜, 床头柜
ru стол, столик, комод, шкаф, стеллаж, тумба, тумбочка, полка
de tisch, regal, bücherregal, schrank, kommode
fr bureau, bibliothèque, étagère, armoire, commode, buffet
es mesa, escritorio, estantería, librero, armario, cómoda, mueble tv
it tavolo, tavolino, scrivania, libreria, scaffale, armadio, cassettiera
pt mesa, escrivaninha, estante, guarda-roupa, cômoda, armário
ja テーブル, デスク, 机, 本棚, 棚, キャビネット, チェスト, タンス
ko 테이블, 식탁, 책상, 책장, 서랍장, 옷장, 선반, 협탁

# has.exotic-species
en python, crocodile, alligator, snake skin, snakeskin, real coral, red coral, coral bracelet, coral necklace, real ivory, mammoth ivory, rosewood, agarwood, oud wood, tortoiseshell real, ostrich leather, lizard skin, shahtoosh, stingray leather
zh 蛇皮, 鳄鱼, 沉香, 红木, 紫檀, 黄花梨, 象牙, 珊瑚, 玳瑁, 鸵鸟皮
ru питон, питона, из крокодила, крокодиловая кожа, кожа крокодила, из кожи змеи, из слоновой кости, коралл, из коралла, палисандр, агаровое дерево, кожа страуса
de pythonleder, krokodilleder, schlangenleder, echtes elfenbein, echte koralle, rosenholz, palisander, adlerholz, straußenleder
fr cuir de python, python véritable, serpent véritable, ivoire véritable, corail véritable, palissandre, bois d agar, autruche
es pitón, cocodrilo, piel de serpiente, marfil auténtico, coral natural, coral rojo, palo de rosa, palisandro, avestruz
it pitone, coccodrillo, pelle di serpente, vero avorio, corallo vero, corallo rosso, palissandro, struzzo
pt píton, crocodilo, pele de cobra, marfim verdadeiro, coral natural, jacarandá, pau-rosa, avestruz
ja パイソン, クロコダイル, ワニ革, 蛇革, 象牙, 珊瑚, 紫檀, 沈香, べっ甲, オーストリッチ, ローズウッド
ko 파이톤, 악어, 뱀피, 상아, 산호, 자단, 침향, 타조가죽, 로즈우드

# has.precious-metal
en sterling silver, 925 silver, silver 925, 925 sterling, s925, solid gold, 14k gold, 18k gold, 9ct gold, 14k solid, 10k gold, 24k gold, platinum, palladium, fine silver, 999 silver
zh 925银, s925, 纯银, 足银, 银925, 足金, 黄金, 铂金, k金
ru серебр*, золот* 585, 585 проб*, 925 проб*, золотое кольцо, золотые серьги, платина, из золота
de 925er silber, 925 silber, sterlingsilber, echtsilber, 585 gold, 750 gold, 333 gold, echtgold, platin
fr argent 925, argent massif, or 18 carats, or 18k, or 750, or jaune 18, platine, or 9 carats
es plata de ley, plata 925, oro 18k, oro 14k, oro macizo, oro 10k, platino, plata esterlina
it argento 925, oro 18k, oro 18 carati, oro 750, platino
pt prata 925, prata de lei, ouro 18k, ouro maciço, platina, prata legítima
ja シルバー925, sv925, 純銀, k18, 18金, 純金, プラチナ, pt900, k10
ko 은925, 925실버, 실버925, 순은, 14k, 18k, 순금, 백금
id perak 925, emas 24k, emas murni
pl srebro 925, ze srebra, złoto 585, srebrn*
nl zilver 925, 14 karaat goud
sv 18k guld
tr 14 ayar altın, gümüş
vi bạc 925, bạc ta, vàng 18k
th เงินแท้ 925, ทองแท้

pl srebro 925, złoto 585, srebrny 925
ar ذهب عيار, فضة 925, فضة استرليني, بلاتين
hi सोने का, चांदी का, स्टर्लिंग सिल्वर

# no has.precious-metal
en 10k/14k/18k/24k gold plated, 14k/18k/24k plated, gold plated, gold-plated, 18k gold filled, silver plated
zh 镀18k金, 18k镀金, 镀金, 镀银, 镀925银
ru позолота 18k, золото 585 пробы покрытие
de vergoldet*
fr plaqué or
es chapado en oro 18k, chapa de oro 18k, bañado en oro 18k, baño de oro
it placcato oro
pt folheado a ouro 18k, banhado a ouro 18k, folheado ouro 18k, banho de ouro 18k
ja 18kメッキ, k18メッキ, 18金メッキ, k18コーティング, 18kgp
ko 18k도금, 14k도금, 18k 도금, 14k 도금

# has.magnet
en magnet, magnets, neodymium, magnetic
zh 磁力, 磁铁, 磁性, 巴克球
ru магнит, магнитн*, магниты, неодимов*
de magnet*, neodym*
fr aimant, aimants, magnétique, magnétiques, néodyme
es imán, imanes, magnético, magnética, magnéticos, neodimio
it magnete, magneti, magnetico, magnetica, magnetiche, neodimio
pt ímã, imã, ímãs, magnético, magnética, neodímio
ja マグネット, 磁石, ネオジム, 磁力
ko 자석, 마그넷, 자력, 네오디뮴
id magnetik
pl magnetyczn*
nl magnetisch, magnetische
sv magnetisk
tr manyetik, mıknatıslı
vi nam châm, từ tính
th แม่เหล็ก
ar مغناطيس, مغناطيسي

# is.hazardous-mixture
en flammable, corrosive, essential oil, solvent, scented, perfume, aerosol, bleach, alcohol, epoxy, super glue, fragrance, degreaser, drain cleaner, acetone, thinner, perfumed, spray paint, eau de parfum, eau de toilette, cologne, body mist, edp, edt, nail polish, gel polish, nail glue, hair spray, wax melt, wax melts, lacquer, varnish, turpentine, white spirit, methylated, lamp oil, bioethanol, ethanol fuel, fireplace fuel, butane, lighter gas, lighter refill, gas cartridge, air duster, canned air, lighter fluid, fire starter gel, lye, caustic soda, sodium hydroxide, nicotine, nic salt, h314, causes severe skin burns, drain opener, oven cleaner, rust remover
zh 易燃, 腐蚀, 精油, 香薰, 香氛, 溶剂, 喷雾剂, 酒精, 漂白, 环氧, 强力胶, 疏通剂, 香水, 指甲油, 甲油胶, 气雾剂, 喷漆, 洗甲水, 天那水, 香蕉水, 自喷漆, 灯油, 乙醇, 打火机气, 丁烷, 气罐, 除尘罐, 压缩气体, 打火机油, 发胶, 烧碱, 氢氧化钠, 尼古丁, 管道疏通
ru горюч*, огнеопасн*, эфирн* масл*, ароматическ*, аэрозоль, спирт*, отбеливател*, эпоксидн*, суперклей, ароматизир*, парфюм*, с ароматом, туалетная вода, духи, одеколон, лак для ногтей, гель-лак, аэрозольн*, растворител*, ацетон*, скипидар, уайт-спирит, ламповое масло, жидкость для розжига, биоэтанол, биотопливо, газ для зажигалок, баллон газовый, сжатый воздух, бензин для зажигалок, лак для волос, дезодорант спрей, каустическая сода, едкий натр, прочистки труб, никотин*, h314, антиржавчина
de entzündlich*, ätzend*, ätherisch* öl, duft*, lösungsmittel, bleich*, epoxidharz, sekundenkleber, alkohol, parfüm*, spray, nagellack, aceton, nagellackentferner, sprühlack, verdünnung, terpentin, spiritus, lampenöl, bio-ethanol, ethanol, feuerzeuggas, butan*, gaskartusche, feuerzeugbenzin, petroleum, sprühfarbe, sprühkleber, natriumhydroxid, ätznatron, nikotin*, h314, rohrreiniger, abflussreiniger, backofenreiniger, rostentferner, verätzung*, druckluftspray, druckgasspray
fr inflammable, corrosif, huile essentielle, parfumée, parfumé, solvant, aérosol, javel, époxy, alcool, parfum, vernis à ongles, acétone, dissolvant, térébenthine, huile lampe, combustible liquide, bioéthanol, éthanol, gaz briquet, cartouche gaz, bombe dépoussiérante, dépoussiérant, essence à briquet, bombe air comprimé, laque cheveux, bombe de peinture, déodorant spray, soude caustique, déboucheur, débouche canalisations, nicotine, h314, décapant four
es inflamable, corrosivo, aceite esencial, perfumada, aromática, aromático, solvente, lejía, epoxi, pegamento instantáneo, colonia, esmalte de uñas, acetona, quitaesmalte, aguarrás, disolvente, aceite lámpara, bioetanol, etanol, gas mecheros, butano, cartucho gas, aire comprimido spray, spray aire comprimido, gasolina mechero, aire comprimido en spray, aire comprimido en aerosol, aire comprimido en lata, laca pelo, laca cabello, pintura en spray, desodorante spray, sosa cáustica, desatascador, nicotina, h314, limpiahornos
it infiammabile, corrosivo, olio essenziale, profumata, profumato, solvente, candeggina, epossidica, alcol, profumo, smalto, colla istantanea, acquaragia, bomboletta, olio lampade, bioetanolo, etanolo, gas accendini, butano, cartuccia gas, aria compressa spray, spray aria compressa, aria compressa in spray, lacca capelli, vernice spray, deodorante spray, colla spray, soda caustica, disgorgante, nicotina, h314, pulitore forno
pt inflamável, corrosivo, óleo essencial, aromática, perfumada, solvente, aerossol, água sanitária, epóxi, super cola, álcool, colônia, esmalte, acetona, aguarrás, óleo lamparina, bioetanol, etanol, gás isqueiro, butano, cartucho gás, ar comprimido spray, ar comprimido em spray, laquê, spray fixador, tinta spray, soda cáustica, desentupidor líquido, nicotina, h314
ja 引火性, 可燃性, 精油, エッセンシャルオイル, アロマ, 溶剤, エアゾール, スプレー, 漂白, エポキシ, 瞬間接着剤, アルコール, 香水, オードトワレ, マニキュア, アセトン, 除光液, シンナー, ラッカー, 塗料スプレー, ランプオイル, エタノール, ライターガス, ガスボンベ, カセットボンベ, エアダスター, ライターオイル, ヘアスプレー, 苛性ソーダ, パイプクリーナー, ニコチン
ko 인화성, 가연성, 에센셜오일, 아로마, 향초, 용제, 에어로졸, 스프레이, 표백, 에폭시, 순간접착제, 알코올, 향수, 디퓨저, 오드퍼퓸, 매니큐어, 아세톤, 신나, 락카, 래커, 시너, 램프오일, 에탄올, 라이터가스, 부탄가스, 이소가스, 에어스프레이, 라이터기름, 헤어스프레이, 가성소다, 배수구 클리너, 니코틴, 뚫어
pl soda kaustyczna, udrażniacz*, kret do rur, nikotyn*, h314, do udrażniania rur
nl gootsteenontstopper, afvoerontstopper, natronloog, nicotine, h314
sv propplösare, kaustiksoda, nikotin*, h314
tr lavabo açıcı, kostik, nikotin*
ar عطر, أو دو بارفان, أو دو تواليت, كحول, نيكوتين, طلاء أظافر
hi परफ्यूम, इत्र
id parfum, soda api
vi nước hoa
th น้ำหอม

# is.otc-drug
en fluoride, anticavity, anti-cavity, acne treatment, acne spot treatment, acne cream, acne gel, acne wash, acne cleanser, benzoyl peroxide, salicylic acid acne, anti-dandruff, dandruff shampoo, zinc pyrithione, pyrithione zinc, minoxidil, antiperspirant, wart remover, selenium sulfide
zh 含氟, 氟化物, 防蛀, 祛痘凝胶, 祛痘膏, 过氧化苯甲酰, 去屑, 吡硫翁锌, 米诺地尔, 止汗
ru фтор, с фтором, фторид*, от акне, от прыщей, бензоила пероксид, от перхоти, против перхоти, цинк пиритион, миноксидил, антиперспирант*
de fluorid*, kariesschutz, gegen akne, gegen pickel, benzoylperoxid, gegen schuppen, anti-schuppen, antischuppen*, zinkpyrithion, antitranspirant*
fr fluor, fluoré, fluorure, anti-caries, traitement acné, anti-acné, peroxyde de benzoyle, antipelliculaire, anti-pelliculaire, pyrithione de zinc, anti-transpirant
es flúor, fluoruro, anticaries, tratamiento acné, anti acné, antiacné, peróxido de benzoilo, anticaspa, piritionato de zinc, antitranspirante
it fluoro, fluoruro, anticarie, trattamento acne, anti acne, antiacne, perossido di benzoile, antiforfora, zinco piritione, antitraspirante
pt flúor, fluoreto, anticáries, tratamento acne, antiacne, peróxido de benzoíla, anticaspa, piritionato de zinco, antitranspirante
ja フッ素, フッ化物, むし歯予防, ニキビ治療, 過酸化ベンゾイル, フケ防止, ミノキシジル, 制汗
ko 불소, 충치예방, 여드름 치료, 과산화벤조일, 비듬, 미녹시딜

# is.sgr-kind
en kids cosmetic, baby cream, baby shampoo, baby lotion, self tan, self tanner, tattoo, henna, hair dye, hair color cream, hair bleach, bleach hair, perm, keratin, hair removal, depilatory, peeling, whitening, baby bottle, pacifier, teat, nappy, diaper, diapers, energy drink, teether
zh 儿童护肤, 婴儿霜, 宝宝霜, 美黑, 纹身, 染发, 漂发, 烫发, 脱毛, 焕肤, 刷酸, 美白, 奶瓶, 奶嘴, 纸尿裤, 能量饮料
ru детский крем, детская косметика, детский шампунь, для детей, автозагар, татуаж, хна, краска для волос, осветл*, отбелив*, завивк*, депиляц*, пилинг, бутылочка, соска, пустышка, подгузник*, энергетик, лечебная вода, детское мыло, энергетическ*, крем-краска, краска-мусс, оттеночн*, тонирующ*, =детское, зубная паста детская, детская зубная паста, детский гель для душа, детский лосьон, детское масло, лечебно-столов*, минеральная лечебн*, минеральная вода лечебн*
de selbstbräuner, haarfarbe, blondierung, enthaarung*, zahnaufhellung, babyflasche, schnuller, windel*, babycreme, energydrink
fr autobronzant, coloration cheveux, henné, décoloration, épilatoire, blanchiment dentaire, biberon, tétine, couches, crème bébé
es autobronceador, tinte, decolorante, depilatori*, blanqueamiento dental, biberón, chupete, pañales, crema de bebé, bebida energética
ja セルフタンニング, ヘアカラー, 白髪染め, ブリーチ, 脱毛, 除毛, ピーリング, 哺乳瓶, おしゃぶり, おむつ, エナジードリンク, ベビークリーム
ko 셀프태닝, 염색약, 탈색, 제모, 필링, 치아미백, 젖병, 젖꼭지, 기저귀, 에너지드링크, 베이비크림

# for.under-3
en baby, infant, toddler, newborn, 0-3 years, 0-12 months, 0-6 months, 6 months+, 12 months+, 18 months, 1 year old, ages 1+, ages 2+, 1-3 years, 0+ months, babies, preschool 1-3
zh 婴儿, 幼儿, 宝宝, 新生儿, 0-3岁, 1-3岁, 0-1岁, 周岁, 6个月, 一岁, 两岁, 12个月
ru малыш*, младен*, новорожден*, для самых маленьких, 0-3, от 0, от 6 месяцев, от 1 года, с рождения, 6 мес, 12 мес, 1 год, от 3 месяцев, пупсик, 0+, 6+ мес, 12+ мес, от рождения, погремушк*
de babys, kleinkind*, säugling*, neugeborene*, ab 0, ab 1 jahr, ab 6 monaten, ab 12 monaten, ab 18 monaten, ab 2 jahre, ab geburt, ab 6 monate, rassel
fr bébé, bébés, nouveau-né, tout-petit, tout-petits, 0-3 ans, dès la naissance, 6 mois, 12 mois, 18 mois, 1 an, 2 ans, hochet
es bebé, bebés, recién nacido, 0-3 años, 6 meses, 12 meses, 1 año, desde el nacimiento, 18 meses, +6 meses, 2 años, sonajero
it neonato, neonati, bebè, bebé, prima infanzia, 0-3 anni, 6 mesi, 12 mesi, 18 mesi, dalla nascita, 1 anno, 2 anni, sonaglio
pt bebê, bebé, bebês, recém-nascido, 0-3 anos, 6 meses, 12 meses, 1 ano, 18 meses, 2 anos, chocalho
ja 赤ちゃん, ベビー, 新生児, 乳児, 0歳, 1歳, 2歳, 6ヶ月, 0ヶ月, 出産祝い, 乳幼児, ラトル, ガラガラ, 1歳半
ko 아기, 신생아, 영아, 유아, 0세, 1세, 2세, 돌, 6개월, 베이비, 12개월, 딸랑이, 돌아기
id bayi, balita, 0-12 bulan, 6 bulan
pl niemowlęcy, niemowlęca, niemowlęce, dla niemowląt, dla noworodka, od 18 miesięcy, od 12 miesięcy, od 6 miesięcy, od 2 lat, 0+, od urodzenia
nl vanaf geboorte, 0-12 maanden
sv från födseln, 0-12 månader
tr yenidoğan, 0-12 ay
vi sơ sinh, 0-12 tháng
th แรกเกิด, 0-12 เดือน

pl od 1 roku
ar رضع, حديثي الولادة
hi शिशु, नवजात

# origin.china
en china, chinese, yunnan, shandong, ningxia, fujian, sichuan, xi hu, longjing, gansu, longnan, guangxi, hebei, henan, anhui, hunan, hubei, jiangxi, jilin, heilongjiang, liaoning, shaanxi, shanxi, inner mongolia, guizhou, hainan, qinghai, jiangsu, hangzhou
zh 中国, 云南, 山东, 宁夏, 福建, 国产, 义乌, 深圳, 浙江, 广东, 中国产, 四川, 甘肃, 陇南, 广西, 河北, 河南, 安徽, 湖南, 湖北, 江西, 吉林, 黑龙江, 辽宁, 陕西, 山西, 内蒙古, 贵州, 海南, 青海, 江苏, 东北
ru китай, китайск*, произведено в китае, юньнань, синьцзян, ганьсу, сычуань, шаньдун, фуцзянь
de chinesisch*
fr chine, chinois, chinoise
es chino
it cina, cinese
pt chinês
ja 中国, 雲南, 中国産, 中国製, 四川, 山東, 福建, 広東, 浙江
ko 중국, 운남, 중국산, 사천, 산동, 광동
ar صنع في الصين, صناعة صينية

# origin.xinjiang
en xinjiang, aksu, hotan, hetian, kashgar, turpan, ruoqiang, tulufan, uyghur
zh 新疆, 阿克苏, 和田, 喀什, 吐鲁番, 若羌, 哈密, 伊犁, 叶城
ru синьцзян*, аксу, хотан, кашгар, турфан
fr tourfan
ja 新疆, ウイグル, トルファン
ko 신장, 위구르, 투루판

# no origin.turkiye
en turkey breast/jerky/sausage/bacon/meat/broth/slices/sticks/burger/meatballs/ham/baster/fryer/feather/platter/legs/wings/neck/tendon, wild turkey, roast turkey, smoked turkey, ground turkey, turkey and, turkey flavor, turkey hunting

# origin.turkiye
en türkiye, turkish, turkey, izmir, malatya
zh 土耳其
ru турция, турции, турецк*, измир, малатья
de türkei, türkisch*
fr turquie, turque, turques, turc
es turquía, turco, turca, turcos
it turchia, turco, turchi, turche
pt turquia, turco, turca
ja トルコ
ko 튀르키예, 터키
ar صنع في تركيا, تركي, صناعة تركية

# origin.iran
en iran, iranian, persian
zh 伊朗
ru иран, ирана, иранск*
de iranisch*
fr iranien, iraniennes
es irán, iraní
it iraniano
pt irã, irão, iraniano
ja イラン
ko 이란

# no origin.china origin.xinjiang
en california, usa, chile, chilean, italy, italian, spain, france, french, ukraine, georgia, vietnam, india, indian, japan, japanese, korea, korean, germany, greece, greek, australia, new zealand, brazil, peru, kenya, sri lanka, taiwan, taiwanese, mexico, mexican, thai, thailand, swiss, ethiopia, ethiopian, colombia, colombian, guatemala, spanish, portugal, portuguese, morocco, egypt, philippines, indonesia, indonesian, canada, canadian, poland, argentina, uzbekistan
zh 美国, 加州, 智利, 意大利, 法国, 日本, 韩国, 泰国, 越南, 印度, 澳洲, 新西兰, 德国, 进口, 台湾, 荷兰, 墨西哥, 西班牙, 加拿大, 马来西亚, 印尼, 菲律宾, 俄罗斯, 英国, 瑞士, 丹麦, 埃塞俄比亚, 哥伦比亚
ru россия, российск*, алтай*, чили, сша, узбекистан*, таджикистан*, грузия, армения, корея, корейск*, вьетнам, индия, кавказ*, италия, таиланд*, тайск*, испани*, франци*, германи*, бразили*, эфиоп*, колумби*, шри-ланк*, цейлонск*, вьетнамск*, индийск*, итальянск*, немецк*, японск*, япони*, казахстан*, белорус*, азербайджан*, киргиз*, армянск*, турци*
de kalifornien, deutschland, österreich, italien, frankreich, griechenland, ungarn, deutsche, spanien, spanisch*, italienisch*, französisch*, griechisch*, kalifornisch*, indien, mexiko, kolumbien, äthiopien, brasilien, japanisch*, schweiz
fr français, italie, espagne, périgord, grenoble, chili, californie, provence, espagnol*, italien*, grec*, inde, mexique, colombie, éthiopie, brésil, japon, maroc, thaïlande, suisse
es españa, méxico, perú, italia, español, italiano, japón, etiopía, brasil, marruecos, tailandia
it italia, italiano, italiani, sicilia, piemonte, cile, spagna, francia, grecia, giappone, messico, etiopia, brasile, perù
pt brasil, itália, espanha, japão, índia, vietnã, méxico, colômbia, etiópia, uruguai
ja 国産, 日本産, カリフォルニア産, アメリカ産, チリ産, フランス産, 信州, 台湾, タイ産, ベトナム産, インド産, イタリア産, スペイン産, オーストラリア産, ニュージーランド産, メキシコ産, カナダ産, エチオピア, ブラジル産, 韓国産, ペルー産, フィリピン産
ko 국산, 국내산, 캘리포니아, 칠레산, 호주산, 일본산, 대만, 미국산, 베트남산, 태국산, 이탈리아산, 뉴질랜드산, 스페인산, 브라질, 에티오피아, 콜롬비아
`;
