/** Titles in Polish, Dutch, Swedish, Turkish, Vietnamese and Thai as sellers write them. Written before they were tried: 323 of 327 were told at first sight. */
export const abroad = `
# food.nuts
pl Orzechy nerkowca prażone solone 500 g; Migdały łuskane blanszowane 1kg
nl Cashewnoten ongezouten 1 kg; Gebrande pinda's 500 gram
sv Cashewnötter rostade 500 g
tr Kavrulmuş Antep Fıstığı 500 gr; Çiğ Badem İçi 1 kg
vi Hạt điều rang muối Bình Phước 500g; Hạt óc chó Mỹ nguyên vỏ 1kg
th เม็ดมะม่วงหิมพานต์อบเกลือ 500 กรัม

# food.dried-fruit
pl Morele suszone niesiarkowane 500 g; Żurawina suszona słodzona 1 kg
nl Gedroogde abrikozen ongezwaveld 500g
tr Malatya Gün Kurusu Kayısı 1 kg
vi Xoài sấy dẻo ít đường 200g
th มะม่วงอบแห้ง ไม่ใส่น้ำตาล 100 กรัม

# food.tea
pl Herbata zielona liściasta Sencha 100g; Yerba mate Cruz de Malta 500 g
nl Groene thee biologisch losse blaadjes 100 g
tr Organik Yeşil Çay 40 poşet
vi Trà ô long Cầu Đất hộp 200g
th ชาเขียวมัทฉะ ผง 100 กรัม

# food.coffee-cocoa
pl Kawa ziarnista Arabica 1kg
nl Koffiebonen arabica 1 kg
sv Kaffebönor mörkrost 1 kg
tr Filtre Kahve Kolombiya 250 gr
vi Cà phê hạt rang mộc Robusta 500g
th เมล็ดกาแฟคั่วกลาง 250 กรัม

# food.honey
pl Miód gryczany prosto z pasieki 1,2 kg
nl Rauwe honing uit eigen imkerij 450 g
tr Süzme Çiçek Balı 850 gr
vi Mật ong rừng nguyên chất 500ml
th น้ำผึ้งดอกลำไยแท้ 1000 กรัม

# food.confectionery
pl Żelki owocowe bez cukru 1kg; Krówki mleczne tradycyjne 500g
nl Stroopwafels in blik 10 stuks; Zoute drop 1 kg
sv Saltlakrits 500 g
tr Antep Fıstıklı Lokum 1 kg
vi Kẹo dừa Bến Tre 450g
th คุกกี้เนยสด กระป๋อง 500 กรัม

# food.snacks
pl Baton proteinowy czekoladowy 12 x 60 g; Chipsy ziemniaczane paprykowe 140g
nl Eiwitreep chocolade 12 stuks
tr Protein Bar Çikolatalı 12'li
vi Rong biển ăn liền vị truyền thống 10 gói
th สาหร่ายทอดกรอบ รสต้มยำ 12 ซอง

# food.supplement
pl Witamina D3 4000 IU 120 kapsułek; Magnez B6 forte 60 tabletek; Kolagen morski 10000 mg
nl Magnesium tabletten 400 mg 120 stuks
sv Vitamin D3 kapslar 120 st
tr Balık Yağı Omega 3 100 kapsül; Magnezyum Bisglisinat 60 Tablet
vi Viên uống vitamin C 1000mg 60 viên
th วิตามินซี 1000 mg 60 เม็ด

# food.spices-sauces
pl Kurkuma mielona 250 g; Oliwa z oliwek extra virgin 1l
nl Kaneel gemalen 100 g
tr İsot Pul Biber 500 gr; Soğuk Sıkım Zeytinyağı 5 L
vi Nước mắm Phú Quốc 40 độ đạm 500ml
th น้ำปลาแท้ 700 มล.

# food.dry-groceries
pl Kasza gryczana palona 5 kg; Makaron ryżowy 400g
nl Basmatirijst 5 kg
sv Havregryn glutenfria 1 kg
tr Kırmızı Mercimek 2.5 kg
vi Gạo ST25 túi 5kg
th ข้าวหอมมะลิใหม่ 5 กิโลกรัม

# pet.food
pl Karma sucha dla psa z łososiem 12 kg; Przysmaki dla kota z tuńczykiem
nl Hondensnacks kip 500 gram; Kattenvoer zalm graanvrij 4 kg
sv Torrfoder till katt 4 kg
tr Kısırlaştırılmış Kedi Maması Somonlu 10 kg
vi Thức ăn hạt cho mèo vị cá hồi 1.5kg
th อาหารแมว รสปลาทูน่า 1.2 กก.

# cosmetics.skin
pl Krem nawilżający do twarzy z kwasem hialuronowym 50 ml; Podkład kryjący matujący 30 ml; Perfumy damskie EDP 100 ml
nl Hydraterende dagcrème 50 ml; Matte lippenstift rood
sv Återfuktande ansiktskräm 50 ml
tr Hyaluronik Asit Yüz Serumu 30 ml; Mat Ruj Kırmızı
vi Serum dưỡng trắng da Vitamin C 30ml; Son môi lì đỏ cam
th เซรั่มวิตามินซี บำรุงผิวหน้า 30 มล.; ลิปสติกเนื้อแมตต์ สีแดง

# cosmetics.hair-dye
pl Szampon do włosów przetłuszczających się 400 ml; Farba do włosów trwała brąz
nl Haarverf donkerbruin
tr Saç Dökülmesine Karşı Şampuan 400 ml
vi Dầu gội thảo dược ngăn rụng tóc 300ml
th แชมพูสมุนไพร ลดผมร่วง 300 มล.

# cosmetics.soap-oral
pl Pasta do zębów wybielająca 75 ml; Mydło w płynie aloes 500 ml
nl Tandpasta zonder fluoride 75 ml
tr Zeytinyağlı Doğal Sabun 5'li
vi Kem đánh răng than tre 180g
th ยาสีฟันสมุนไพร 100 กรัม

# toys.general
pl Klocki drewniane 100 sztuk dla dzieci; Puzzle 1000 elementów krajobraz; Miś pluszowy 60 cm
nl Houten puzzel dieren 24 stukjes; Knuffelbeer 40 cm
sv Träpussel för barn 24 bitar
tr Ahşap Yapboz 24 Parça; Peluş Ayıcık 60 cm
vi Đồ chơi xếp hình gỗ cho bé; Gấu bông Teddy 60cm
th จิ๊กซอว์ไม้ 100 ชิ้น; ตุ๊กตาหมี 60 ซม.

# toys.electronic
pl Samochód zdalnie sterowany 4x4 2.4 GHz
nl RC auto 1:16 4WD afstandsbediening
tr Uzaktan Kumandalı Araba 1:16 Şarjlı
vi Xe điều khiển từ xa địa hình 1:16
th รถบังคับวิทยุ 4WD 1:16

# childrens.apparel
pl Body niemowlęce bawełniane 3-pak; Kurtka zimowa dla chłopca 128
nl Kinderjas winter meisjes maat 116
tr Kız Çocuk Elbise Yazlık; Bebek Tulumu Pamuklu
vi Váy bé gái công chúa 3-8 tuổi
th ชุดเดรสเด็กผู้หญิง 3-8 ขวบ

# childrens.articles
pl Smoczek uspokajający silikonowy 0-6 m; Wózek spacerowy składany
nl Speen 0-6 maanden 2 stuks
tr Bebek Arabası Katlanabilir; Silikon Emzik 0-6 Ay
vi Bình sữa chống sặc 240ml; Xe đẩy em bé gấp gọn
th ขวดนมเด็ก 8 ออนซ์; รถเข็นเด็กพับได้

# textiles.apparel
pl Sukienka letnia w kwiaty damska M; Bluza męska z kapturem czarna; Skarpetki bawełniane 5 par
nl Zomerjurk dames bloemen; Heren hoodie zwart
sv Herrskjorta bomull vit; Klänning dam sommar
tr Kadın Çiçekli Yazlık Elbise; Erkek Kapüşonlu Sweatshirt
vi Áo thun nam cotton tay ngắn; Đầm hoa nữ dáng dài
th เสื้อยืดผู้ชาย คอกลม; เดรสผู้หญิง ลายดอก

# textiles.home
pl Pościel bawełniana 160x200; Zasłona zaciemniająca 140x250; Ręcznik kąpielowy 70x140
nl Dekbedovertrek katoen 240x220; Verduisterende gordijnen 2 stuks
sv Påslakanset bomull 150x210
tr Çift Kişilik Nevresim Takımı; Banyo Havlusu 70x140
vi Bộ chăn ga gối cotton 1m8; Rèm cửa chống nắng
th ชุดผ้าปูที่นอน 6 ฟุต; ผ้าม่านกันแสง

# footwear
pl Buty sportowe damskie białe 38; Klapki japonki męskie
nl Dames sneakers wit maat 38
sv Löparskor herr svart
tr Kadın Spor Ayakkabı Beyaz; Erkek Deri Bot
vi Giày thể thao nam đế êm; Dép nữ quai ngang
th รองเท้าผ้าใบผู้หญิง สีขาว; รองเท้าแตะผู้ชาย

# leather.bags
pl Torebka damska skórzana listonoszka; Plecak na laptopa 15,6
nl Leren portemonnee heren RFID
tr Kadın Omuz Çantası; Erkek Deri Cüzdan
vi Túi xách nữ da PU; Balo laptop 15.6 inch
th กระเป๋าสะพายข้างผู้หญิง; กระเป๋าสตางค์หนังแท้

# jewellery
pl Naszyjnik srebrny 925 z serduszkiem; Zegarek męski na bransolecie
nl Zilveren ketting met hanger
tr Gümüş Kolye Kalpli; Erkek Kol Saati
vi Nhẫn bạc 925 nữ; Bông tai ngọc trai
th สร้อยคอเงินแท้ 925; แหวนผู้หญิง

# electronics.radio
pl Słuchawki bezprzewodowe TWS Bluetooth 5.3; Smartwatch damski z pulsometrem; Głośnik Bluetooth wodoodporny
nl Draadloze oordopjes Bluetooth 5.3
sv Trådlösa hörlurar Bluetooth
tr Bluetooth Kablosuz Kulaklık; Akıllı Saat Kadın
vi Tai nghe Bluetooth không dây TWS; Loa Bluetooth mini
th หูฟังบลูทูธไร้สาย TWS; ลำโพงบลูทูธ กันน้ำ

# electronics.charger
pl Ładowarka sieciowa USB-C 65W GaN; Kabel USB-C 2 m
nl Snellader USB-C 65W
tr Type-C Hızlı Şarj Aleti 20W; Araç Şarj Cihazı
vi Củ sạc nhanh 20W type C
th หัวชาร์จเร็ว 20W Type-C

# electronics.power-bank
pl Powerbank 20000 mAh z szybkim ładowaniem
tr Powerbank 10000 mAh
vi Sạc dự phòng 20000mAh
th พาวเวอร์แบงค์ 20000mAh

# electronics.battery-powered
pl Latarka taktyczna LED akumulatorowa; Szczoteczka soniczna do zębów; Waga łazienkowa elektroniczna
nl Elektrische tandenborstel oplaadbaar; Digitale keukenweegschaal
tr Şarjlı Tıraş Makinesi; Dijital Mutfak Terazisi
vi Máy cạo râu sạc điện; Cân điện tử nhà bếp
th เครื่องโกนหนวดไฟฟ้า; ไฟฉายแรงสูง ชาร์จได้

# lighting.led
pl Lampa wisząca nowoczesna czarna; Żarówka LED E27 10W; Taśma LED 5m
nl Hanglamp zwart industrieel; Led strip 10 meter
sv Taklampa modern svart
tr Avize Modern; LED Ampul E27 9W
vi Đèn bàn học LED chống cận; Bóng đèn LED 9W
th โคมไฟตั้งโต๊ะ LED; หลอดไฟ LED 9W

# appliances.household
pl Czajnik elektryczny 1,7 l 2200 W; Odkurzacz pionowy bezprzewodowy; Ekspres do kawy ciśnieniowy
nl Airfryer 5 liter; Stofzuiger zonder zak
sv Vattenkokare 1,7 L
tr Elektrikli Su Isıtıcı 1.7 L; Dikey Süpürge
vi Nồi chiên không dầu 6L; Máy hút bụi cầm tay
th หม้อทอดไร้น้ำมัน 5 ลิตร; เครื่องดูดฝุ่นไร้สาย

# kitchen.food-contact
pl Kubek ceramiczny 350 ml z nadrukiem; Patelnia granitowa 28 cm; Deska do krojenia bambusowa
nl Koekenpan 28 cm anti-aanbak; Mok keramiek 300 ml
sv Stekpanna gjutjärn 28 cm
tr Granit Tava 28 cm; Seramik Kupa 300 ml
vi Chảo chống dính 28cm; Bình giữ nhiệt 500ml
th กระทะเคลือบหินอ่อน 28 ซม.; แก้วเก็บความเย็น 500 มล.

# knives
pl Nóż szefa kuchni 20 cm stal damasceńska
nl Koksmes 20 cm
tr Şef Bıçağı 20 cm
vi Dao bếp inox cán gỗ
th มีดเชฟ 8 นิ้ว

# furniture
pl Krzesło tapicerowane welurowe; Stolik kawowy drewniany; Regał na książki 5 półek
nl Eetkamerstoel velvet groen; Salontafel eikenhout
sv Soffbord ek 90 cm
tr Ahşap Orta Sehpa; Çalışma Masası 120 cm
vi Bàn làm việc gỗ 1m2; Ghế văn phòng lưng lưới
th โต๊ะทำงานไม้ 120 ซม.; เก้าอี้สำนักงาน

# candles
pl Świeca sojowa zapachowa lawenda 200 g
nl Geurkaars vanille
tr Kokulu Mum Vanilya
vi Nến thơm oải hương
th เทียนหอมอโรมา

# chemicals.cleaning
pl Płyn do prania kolorów 3 l; Klej epoksydowy dwuskładnikowy; Kapsułki do prania 60 szt
nl Vloeibaar wasmiddel 2 liter
tr Sıvı Çamaşır Deterjanı 3 L
vi Nước giặt xả 3.5L
th น้ำยาซักผ้า 3 ลิตร

# medical.device
pl Ciśnieniomierz naramienny elektroniczny; Termometr bezdotykowy na podczerwień
nl Bloeddrukmeter bovenarm
tr Tansiyon Aleti Koldan Ölçer
vi Máy đo huyết áp bắp tay
th เครื่องวัดความดันโลหิต

# ppe.helmets
pl Kask rowerowy dla dzieci; Kask motocyklowy integralny
nl Fietshelm volwassenen
tr Bisiklet Kaskı Yetişkin
th หมวกกันน็อคเต็มใบ

# auto.parts
pl Klocki hamulcowe przód; Dywaniki samochodowe gumowe
nl Remblokken voorzijde
tr Ön Fren Balatası
vi Thảm lót sàn ô tô 5D
th ผ้าเบรกหน้า

# general.media
pl Kalendarz ścienny 2026; Książka kucharska dla początkujących
nl Kookboek voor beginners
tr Duvar Takvimi 2026
vi Sách dạy nấu ăn
th หนังสือสอนทำอาหาร

# general.other
pl Etui na telefon iPhone 15; Zabawka dla psa pluszowa; Sztuczne kwiaty bukiet; Foremka silikonowa do świec; Miska dla kota; Wieszak na ręczniki; Figurka miś dekoracyjna
nl Telefoonhoesje iPhone 15; Hondenspeelgoed pluche; Kunstbloemen boeket
sv Mobilskal iPhone 15
tr iPhone 15 Telefon Kılıfı; Köpek Oyuncağı; Yapay Çiçek Buketi
vi Ốp lưng iPhone 15; Hoa giả trang trí
th เคสโทรศัพท์ iPhone 15; ดอกไม้ประดิษฐ์
`;
