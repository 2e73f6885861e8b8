import type { Phrases } from '../phrases.ts';

/** Names of things beside those that have synonyms or a family: they count only in a row with others. */
export const things: Phrases = {
  en: 'bed~; mattress~; nest~; cave~; kennel~; vase~; candlestick~; candle holder~; mower~; strimmer~; brushcutter~; hedge trimmer~; solitaire~; signet~; wedding band~; spotlight~; floodlight~; downlight~; bulb~; umbrella~; basket~; stool~; shelf; shelves; cabinet~; bookcase~; jewelry; jewellery; teapot~; kettle~; ladle~; spatula~; keychain~; statue~',
  de: 'bett~; matratze~; nest~; höhle~; vase~; kerzenständer; kerzenhalter; freischneider; heckenschere~; motorsense~; rasentrimmer; trauring~; siegelring~; ehering~; solitär~; strahler; fluter; spot~; leuchte~; korb; körbe; regal~; schrank; schmuck; teekanne~; kelle~; kochlöffel',
  fr: 'lit~; matelas; nid~; niche~; grotte; vase~; bougeoir~; débroussailleuse~; taille haie~; coupe bordure~; alliance~; solitaire~; anneau; anneaux; spot~; plafonnier~; lampadaire~; applique~; ampoule~; panier~; étagère~; bijou; bijoux; théière~; louche~; spatule~',
  es: 'cama~; colchón; colchones; nido~; cueva~; casita~; caseta~; jarrón; jarrones; florero~; candelabro~; portavelas; desbrozadora~; bordeadora~; cortasetos; alianza~; solitario~; sortija~; foco~; bombilla~; aplique~; lámpara~; cesta~; estante~; bisutería; joyería; tetera~; cucharón; espátula~',
  it: 'letto; letti; cuccia; cucce; materass~; nido; grotta; vaso; vasi; candelabr~; portacandel~; decespugliator~; tagliabordi; tagliasiepi; fede; fedi; fedina; fedine; veretta; verette; solitario; solitari; trilogy; faretto; faretti; plafonier~; lampadin~; cestin~; cesta; mensol~; bigiotteria; gioielli; teier~; mestolo; sacca; sacche; tracolla; marsupio',
  pt: 'cama~; colchão; colchonete~; colchões; toca~; ninho~; casinha~; almofada~; vaso~; castiçal; castiçais; aparador~; cortador~; aliança~; solitário~; anel; spot~; arandela~; lâmpada~; abajur~; cesta~; cesto~; prateleira~; bijuteria~; joia~; bule~; concha~; espátula~; caçarola~; tacho~; assadeira~',
  pl: 'łóżk~; materac~; legowisk~; bud~; wazon~; świecznik~; kos~; podkaszark~; obrączk~; sygnet~; łańcusz~; kinkiet~; plafon~; reflektor~; żarówk~; kosz~; koszyk~; półk~; biżuteri~; dzbanek; dzbank~; chochl~; łopatk~',
  nl: 'bed; bedden; matras~; mand~; nest~; grot; vaas; vazen; kandelaar~; bosmaaier~; heggenschaar; trouwring~; zegelring~; solitair; spot~; plafonnière~; wandlamp~; bouwlamp~; lantaarn~; licht; plank~; sieraad; sieraden; theepot~; pollepel~; spatel~; heuptas; buidel~; rugzak~; koffer~',
  ru: 'кроват~; матрас~; лежанк~; лежак~; домик~; гнездо; ваз~; подсвечник~; косилк~; триммер~; мотокос~; кусторез~; культиватор~; перстен~; перстн~; печатк~; прожектор~; светильник~; ночник~; лампочк~; корзин~; полк~; стеллаж~; бижутери~; украшен~; чайник~; половник~; лопатк~; казан~; ковш~; сотейник~; горшок; горшк~',
  id: 'kasur; ranjang; vas; tempat lilin; bohlam; neon; downlight; lampu; lampu sorot; kalung; gelang; cincin; anting; tas; dompet; koper; ransel; pouch; topi; payung; sandal; sepatu; kursi; meja; rak; lemari; panci; wajan; kuali; piring; gelas; sendok; teko; perhiasan; kipas; bantal; selimut; sprei; cermin; handuk; boneka; tote; sabuk; kaos; kemeja; celana; jaket; rok',
  vi: 'giường; nệm; đệm; nhẫn; vòng; lắc; dây chuyền; bông tai; trang sức; đồng hồ; túi; bóp; ví; vali; balo; cặp; mũ; nón; ô; dù; giày; dép; ghế; bàn; kệ; tủ; nồi; chảo; xoong; ấm; bát; đĩa; ly; thìa; muỗng; đèn; bóng đèn; quạt; gối; chăn; ga; gương; khăn; gấu bông; thắt lưng; áo; quần; váy; lọ hoa; bình hoa; nến',
  tr: 'yatak; minder; vazo; şamdan; alyans; tektaş; yüzük; aplik; abajur; spot; ampul; sepet; raf; takı; çaydanlık; kepçe; spatula; çalı kesme; tırpan; tencere; tava; güveç; cezve',
  zh: '*戒指; *首饰; *首飾; *饰品; *飾品; *项鍊; *項鍊; *手鍊; *手链; *耳环; *胸针; *胸針; *手表; *手錶; *雨伞; *雨傘; *毛巾; *镜子; *鏡子; 床; *床垫; *床墊; *书桌; *書桌; *椅子; *凳子; *桌子; *柜子; *櫃子; *书架; *書架; *花瓶; *烛台; *燭台; *灯; *燈; *台灯; *夜灯; *灯泡; *燈泡; *锅; *鍋; *碗; *盘子; *盤子; *勺; *筷子; *茶壶; *茶壺; *皮带; *皮帶; *帽; *鞋; *拖鞋; *凉拖; *涼拖; *袜; *襪; *包包; *手提包; *背包; *钱包; *枕头; *枕頭; *被子; *毛毯',
  ja: '指輪; リング; ネックレス; ブレスレット; ピアス; イヤリング; アクセサリー; ブローチ; アンクレット; 腕時計; 傘; タオル; 鏡; ミラー; ベッド; マットレス; 椅子; チェア; 机; テーブル; 棚; ラック; 花瓶; キャンドル; ライト; ランプ; 照明; スタンド; 電球; 鍋; フライパン; お椀; 皿; スプーン; 箸; 急須; ベルト; 帽子; キャップ; ハット; 靴; サンダル; 靴下; バッグ; リュック; 財布; ポーチ; 枕; クッション; 毛布; マット; ヘアピン; シュシュ',
  th: '*แหวน; *สร้อย; *กำไล; *ต่างหู; *เครื่องประดับ; *นาฬิกา; *ร่ม; *ผ้าเช็ดตัว; *กระจก; *เตียง; *ที่นอน; *เก้าอี้; *โต๊ะ; *ชั้นวาง; *แจกัน; *เชิงเทียน; *โคมไฟ; *หลอดไฟ; *ไฟฉาย; *หม้อ; *กระทะ; *จาน; *ชาม; *ช้อน; *แก้ว; *กาน้ำ; *เข็มขัด; *หมวก; *รองเท้า; *ถุงเท้า; *กระเป๋า; *เป้; *ย่าม; *ถุงผ้า; *หมอน; *ผ้าห่ม; *พรม; *ตุ๊กตา; *เสื้อ; *กางเกง; *กระโปรง',
  ko: '*반지; *목걸이; *팔찌; *귀걸이; *발찌; *액세서리; *브로치; *시계; *우산; *수건; *거울; *침대; *매트리스; *의자; *책상; *테이블; *선반; *꽃병; *캔들; *스탠드; *조명; *무드등; *전구; *냄비; *프라이팬; *접시; *그릇; *숟가락; *젓가락; *주전자; *벨트; *모자; *캡; *버킷햇; *신발; *슬리퍼; *양말; *가방; *백팩; *지갑; *파우치; *베개; *쿠션; *담요; *매트; *머리핀',
};

/** For whom and when, told in one word, which a row of search words has beside the goods. */
export const audience: Phrases = {
  zh: '男; 女; 男士; 女士; 男款; 女款; 男生; 女生; 儿童; 兒童; 学生; 學生; 情侣; 情侶; 成人; 春; 夏; 秋; 冬; 夏季; 冬季; 春夏; 秋冬; 夏天; 冬天; 居家; 家用; 卧室; 臥室; 床头; 床頭; 办公室; 辦公室; 阅读; 閱讀; 学习; 學習; 骑车; 騎車; 海边; 海邊; 旅遊; 釣魚; 戶外; ins风; ins風; 网红; 網紅; 高颜值',
  ja: 'メンズ; レディース; キッズ; ジュニア; 男女兼用; 男性; 女性; 子供; 学生; 大人; 春; 夏; 秋; 冬; 読書; 勉強; 書斎; 子供部屋; 自転車; プレゼント; ギフト',
  ko: '남성; 여성; 남자; 여자; 아동; 유아; 학생; 성인; 봄; 여름; 가을; 겨울; 남녀공용; 독서; 공부; 아이방; 기숙사; 선물',
  th: '*ผู้ชาย; *ผู้หญิง; ชาย; หญิง; *เด็ก; *นักเรียน; *นักศึกษา; *วัยรุ่น; *แฟชั่น; *เกาหลี; *กันแดด; *หน้าร้อน; *หน้าหนาว; *ของขวัญ',
};
