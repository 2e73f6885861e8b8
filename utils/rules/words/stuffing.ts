import { styles } from './styles.ts';
import { suited } from './suited.ts';
import { appliances } from './synonyms/appliances.ts';
import { bathing } from './synonyms/bathing.ts';
import { carried } from './synonyms/carried.ts';
import { covered } from './synonyms/covered.ts';
import { fondled } from './synonyms/fondled.ts';
import { home } from './synonyms/home.ts';
import { outdoors } from './synonyms/outdoors.ts';
import { pockets } from './synonyms/pockets.ts';
import { protecting } from './synonyms/protecting.ts';
import { stored } from './synonyms/stored.ts';
import { sundry } from './synonyms/sundry.ts';
import { trifles } from './synonyms/trifles.ts';
import { wielded } from './synonyms/wielded.ts';
import { worn } from './synonyms/worn.ts';
import { audience, things } from './things.ts';

/**
 * Groups of words of one kind, across languages. A title needs one or two of a group; a row of them is written for search.
 * `most`: how many different ones a reader still takes for a description. Words take their language's endings with '~'.
 */
export interface Pile {
  /** Things and whom they are for tell only in rows of others. */
  id: 'occasions' | 'people' | 'places' | 'uses' | 'styles' | 'synonyms' | 'things' | 'whom';
  most: number;
  words: Readonly<Record<string, string>>;
}

export const piles: readonly Pile[] = [
  {
    id: 'occasions',
    most: 3,
    words: {
      en: 'birthday~; christmas; xmas; halloween; easter; thanksgiving; valentine~; valentines day; valentine s day; mother s day; mothers day; father s day; fathers day; wedding~; anniversary; graduation; housewarming; baby shower; new year; holiday~; party; retirement; prom; engagement; bridal shower',
      de: 'geburtstag~; weihnachten; ostern; valentinstag; muttertag; vatertag; hochzeit~; jubiläum; taufe; silvester; einzug; abschluss; jahrestag',
      fr: 'anniversaire~; noël; pâques; saint valentin; fête des mères; fête des pères; mariage~; baptême; nouvel an; crémaillère; naissance',
      es: 'cumpleaños; navidad; pascua; san valentín; día de la madre; día del padre; boda~; aniversario~; graduación; bautizo~; fiesta~; halloween; baby shower',
      it: 'compleanno; natale; pasqua; san valentino; festa della mamma; festa del papà; matrimonio; anniversario; laurea; battesimo; capodanno',
      pt: 'aniversário~; natal; páscoa; dia dos namorados; dia das mães; dia dos pais; casamento~; formatura; batizado; ano novo; festa~; halloween',
      pl: 'urodziny; imieniny; święta; boże narodzenie; wielkanoc; walentynki; dzień matki; dzień ojca; ślub; wesele; rocznic~; chrzest; komunia; mikołajki; parapetówk~',
      ru: 'день рождения; новый год; 8 марта; 23 февраля; 14 февраля; день святого валентина; день матери; свадьб~; юбилей; годовщин~; рождество; пасх~; выпускной; новоселье; день учителя',
      id: 'ulang tahun; natal; lebaran; pernikahan; wisuda; valentine; hari ibu; anniversary; tahun baru',
      vi: 'sinh nhật; giáng sinh; noel; valentine; tết; đám cưới; ngày của mẹ; ngày của cha; kỷ niệm; tốt nghiệp',
      zh: '生日; 圣诞; 圣诞节; 情人节; 母亲节; 父亲节; 结婚; 周年; 毕业; 新年; 春节; 中秋; 七夕; 教师节; 儿童节; 乔迁; 生日禮物; 聖誕節; 情人節; 母親節; 父親節',
      ja: '誕生日; クリスマス; バレンタイン; ホワイトデー; 母の日; 父の日; 敬老の日; 結婚祝い; 出産祝い; 新築祝い; 卒業祝い; 入学祝い; お中元; お歳暮; 記念日; 内祝い; ハロウィン; お正月',
      th: 'วันเกิด; คริสต์มาส; วาเลนไทน์; วันแม่; วันพ่อ; แต่งงาน; ปีใหม่; รับปริญญา; ครบรอบ',
      tr: 'doğum günü; yılbaşı; sevgililer günü; anneler günü; babalar günü; düğün; nişan; yıl dönümü; mezuniyet; bayram',
      ko: '생일; 크리스마스; 발렌타인; 어버이날; 결혼; 집들이; 졸업; 기념일; 스승의날; 설날; 추석',
      nl: 'verjaardag~; kerst; kerstmis; bruiloft~; pasen; moederdag; vaderdag; valentijn; valentijnsdag; halloween; sinterklaas; jubileum; nieuwjaar; oud en nieuw; babyshower; kraamfeest; housewarming; afstuderen; feest~',
    },
  },
  {
    id: 'people',
    most: 4,
    words: {
      en: 'men; women; him; her; mom; mum; dad; wife; husband; girlfriend; boyfriend; sister~; brother~; daughter~; son; grandma; grandpa; friend~; teacher~; coworker~; boss; nurse~; boys; girls; kids; teens; toddlers; adults; couples; mother; father; aunt; uncle; bff; men s; women s; ladies; gentlemen; seniors; students; children; toddler; baby; babies; infant~; teen; couple',
      de: 'männer; frauen; herren; damen; mama; papa; oma; opa; freundin~; freund; freunde; bruder; schwester; lehrer; kollegen; mädchen; jungen; teenager; kinder; kollegin; ehemann; ehefrau',
      fr: 'homme~; femme~; maman; papa; mamie; papy; copine~; copain~; frère; sœur; ami~; amie~; fille~; garçon~; ado~; enfant~; maître; maîtresse; collègue~',
      es: 'hombre~; mujer~; mamá; papá; abuela; abuelo; novia; novio; hermana; hermano; amiga~; amigo~; niña~; niño~; adolescente~; maestra; maestro; esposa; esposo; hija; hijo; damas; caballeros',
      it: 'uomo; donna; mamma; papà; nonna; nonno; fidanzata; fidanzato; sorella; fratello; amica; amico; bambina; bambino; ragazza; ragazzo; maestra; moglie; marito',
      pt: 'homem; mulher; mãe; pai; avó; avô; namorada; namorado; irmã; irmão; amiga~; amigo~; menina~; menino~; adolescente~; professora; professor; esposa; marido; filha; filho',
      pl: 'mężczyzn~; kobiet~; mamy; taty; babci; dziadka; dziewczyny; chłopaka; siostry; brata; przyjaciółki; przyjaciela; dziewczynki; chłopca; nauczyciela; żony; męża',
      ru: 'мужчин~; женщин~; маме; мамы; папе; папы; бабушк~; дедушк~; девушк~; парн~; сестр~; брат~; подруг~; друг~; девоч~; мальчик~; подростк~; учител~; коллег~; жен~; муж~; дочк~; сын~',
      zh: '男友; 女友; 妈妈; 爸爸; 老公; 老婆; 闺蜜; 朋友; 同事; 老师; 长辈; 客户; 男朋友; 女朋友; 父母; 爷爷; 奶奶; 学生; 情侣; 姐妹',
      ja: '彼女; 彼氏; お母さん; お父さん; 妻; 夫; 友達; 祖母; 祖父; 上司; 同僚; 男性; 女性; 子供; 先生; メンズ; レディース; キッズ',
      tr: 'erkek; kadın; anne; baba; sevgili; eş; arkadaş; öğretmen; kız; çocuk; abla; kardeş; dede; nine; bayan; bay',
      ko: '남자친구; 여자친구; 엄마; 아빠; 아내; 남편; 친구; 선생님; 부모님; 할머니; 할아버지; 동생; 언니',
      id: 'pria; wanita; ibu; ayah; pacar; istri; suami; teman; guru; anak; cewek; cowok; kakak; adik; remaja; dewasa',
      vi: 'bạn trai; bạn gái; mẹ; bố; vợ; chồng; thầy cô; ông bà; bạn bè; anh; chị; đồng nghiệp',
      th: 'แฟน; แม่; พ่อ; เพื่อน; ครู; ภรรยา; สามี; ลูก; พี่; น้อง; คุณยาย; คุณตา; ผู้ใหญ่',
      nl: 'mannen; vrouwen; heren; dames; mama; papa; oma; opa; vriendin~; vriend~; broer~; zus; juf; meester; collega~; meisjes; jongens; tieners; kinderen; vader; moeder; man; vrouw',
    },
  },
  {
    id: 'places',
    most: 4,
    words: {
      en: 'home; house; kitchen; bathroom; bedroom; living room; dining room; office; garage; garden; patio; balcony; dorm; hotel; restaurant; cafe; bar; school; classroom; car; camping; farmhouse; nursery; laundry; hallway; entryway; closet; apartment; rv; boat; outdoor; indoor; yard; studio; salon; gym; toilet; wardrobe; fridge; shoe cabinet; pantry; basement; attic; porch; kids room; guest room; couch; sofa; bed; guesthouse; dormitory',
      de: 'küche; bad; badezimmer; schlafzimmer; wohnzimmer; esszimmer; büro; garage; garten; balkon; terrasse; hotel; restaurant; flur; kinderzimmer; keller; auto; camping; schule; haus; wohnung; arbeitszimmer',
      fr: 'cuisine; salle de bain; chambre; salon; salle à manger; bureau; garage; jardin; balcon; terrasse; hôtel; restaurant; couloir; entrée; voiture; camping; école; maison; dortoir',
      es: 'cocina; baño; dormitorio; sala; comedor; oficina; garaje; jardín; balcón; terraza; hotel; restaurante; pasillo; coche; camping; escuela; casa; hogar; patio; habitación; recámara',
      it: 'cucina; bagno; camera; soggiorno; sala; ufficio; garage; giardino; balcone; terrazza; hotel; ristorante; corridoio; auto; campeggio; scuola; casa; ingresso; salotto; cameretta; studio; comodino; scrivania',
      pt: 'cozinha; banheiro; quarto; sala; escritório; garagem; jardim; varanda; hotel; restaurante; corredor; carro; camping; escola; casa; quintal; lavanderia',
      pl: 'kuchni~; łazienk~; sypialni~; salon~; jadalni~; biur~; garaż~; ogród; ogrodu; balkon~; taras~; hotel~; restauracj~; korytarz~; samochod~; kemping~; szkoł~; przedpokoj~',
      ru: 'кухн~; ванн~; спальн~; гостин~; офис~; гараж~; сад~; дач~; балкон~; террас~; отел~; кафе; ресторан~; прихож~; коридор~; детск~ комнат~; школ~; машин~; кемпинг~; бан~; дом~',
      zh: '客厅; 卧室; 厨房; 浴室; 卫生间; 书房; 阳台; 办公室; 餐厅; 宿舍; 玄关; 酒店; 学校; 车载; 露营; 户外; 家用; 商场; 寝室; 餐馆',
      ja: 'キッチン; リビング; 寝室; 浴室; 玄関; オフィス; ガレージ; 庭; ベランダ; 車; キャンプ; 学校; 洗面所; トイレ; 子供部屋; ダイニング; 書斎',
      tr: 'ev; mutfak; banyo; yatak odası; salon; ofis; bahçe; balkon; okul; araba; kamp; otel; kafe; koridor; garaj; teras',
      ko: '주방; 욕실; 침실; 거실; 사무실; 베란다; 현관; 차량; 캠핑; 학교; 카페; 호텔; 화장실; 서재; 원룸',
      id: 'rumah; dapur; kamar mandi; kamar tidur; ruang tamu; kantor; taman; balkon; sekolah; mobil; kamping; hotel; kafe; kost; garasi; teras',
      vi: 'nhà bếp; phòng tắm; phòng ngủ; phòng khách; văn phòng; ban công; sân vườn; trường học; ô tô; cắm trại; khách sạn; quán cafe; gara',
      th: 'ห้องครัว; ห้องน้ำ; ห้องนอน; ห้องนั่งเล่น; สำนักงาน; ออฟฟิศ; ระเบียง; สวน; โรงเรียน; รถยนต์; แคมป์ปิ้ง; โรงแรม; คาเฟ่; หอพัก; โรงรถ',
      nl: 'keuken; badkamer; slaapkamer; woonkamer; eetkamer; kantoor; garage; tuin; balkon; terras; hotel; restaurant; hal; kinderkamer; kelder; auto; camping; school; huis; gang; zolder; studentenkamer',
    },
  },
  {
    id: 'uses',
    most: 4,
    words: {
      en: 'hiking; camping; fishing; hunting; travel; travelling; traveling; running; gym; yoga; cycling; climbing; swimming; walking; jogging; fitness; workout; gaming; office; school; work; driving; picnic; beach; party; wedding; sports; sport; trekking; backpacking; boating; dancing; training; basketball; football; soccer; tennis; golf; skiing',
      de: 'wandern; camping; angeln; jagd; reisen; reise; laufen; fitness; yoga; radfahren; klettern; schwimmen; joggen; gaming; büro; schule; arbeit; picknick; strand; sport; trekking; outdoor; fußball; tennis; skifahren; uni',
      fr: 'randonnée; camping; pêche; chasse; voyage; course; gym; yoga; vélo; escalade; natation; marche; fitness; bureau; école; travail; plage; sport; trekking; football; tennis; ski; pique nique; soirée; cocktail; cérémonie; mariage; vacances; fête; concert; université',
      es: 'senderismo; camping; pesca; caza; viaje~; correr; gimnasio; yoga; ciclismo; escalada; natación; fitness; oficina; escuela; trabajo; playa; deporte~; trekking; fútbol; tenis; esquí; picnic; gym; running; universidad; fiesta~; boda~; vacaciones; cóctel',
      it: 'escursionismo; campeggio; pesca; caccia; viaggio; corsa; palestra; yoga; ciclismo; arrampicata; nuoto; fitness; ufficio; scuola; lavoro; spiaggia; sport; trekking; calcio; tennis; sci; università; picnic; cerimonia; festa; vacanza; cocktail; matrimonio; mare',
      pt: 'trilha; camping; pesca; caça; viagem; corrida; academia; yoga; ciclismo; escalada; natação; fitness; escritório; escola; trabalho; praia; esporte~; trekking; futebol; tênis; faculdade; piquenique; caminhada; festa~; casamento~; férias; balada',
      ru: 'поход~; кемпинг~; рыбалк~; охот~; путешеств~; бег~; спорт~; йог~; велосипед~; плаван~; фитнес~; офис~; школ~; работ~; пляж~; туризм~; футбол~; теннис~; лыж~; пикник~; учеб~; прогул~; тренировк~; танц~',
      pl: 'wędrówk~; kemping; ryby; wędkarstwo; podróż~; bieganie; siłowni~; joga; rower; wspinaczk~; pływanie; fitness; biur~; szkoł~; prac~; plaż~; sport; trekking; piłk~; tenis; narty; piknik',
      zh: '登山; 露营; 钓鱼; 旅行; 旅游; 跑步; 健身; 瑜伽; 骑行; 攀岩; 游泳; 运动; 办公; 上学; 上班; 沙滩; 约会; 聚会; 逛街; 通勤; 徒步; 度假; 户外',
      ja: '登山; キャンプ; 釣り; 旅行; ランニング; ジム; ヨガ; サイクリング; 水泳; 通勤; 通学; 仕事; ビーチ; スポーツ; デート; 散歩; アウトドア; 出張; フェス',
      tr: 'yürüyüş; kamp; balık tutma; seyahat; koşu; spor; yoga; bisiklet; tırmanış; yüzme; fitness; ofis; okul; iş; plaj; piknik; trekking; futbol; tenis; av',
      ko: '등산; 캠핑; 낚시; 여행; 러닝; 헬스; 요가; 자전거; 클라이밍; 수영; 출근; 등교; 해변; 피크닉; 운동; 골프; 축구; 테니스',
      id: 'hiking; camping; mancing; travelling; lari; gym; yoga; sepeda; renang; kantor; sekolah; kerja; pantai; piknik; olahraga; futsal; kuliah; jalan jalan; pesta; kondangan',
      vi: 'leo núi; cắm trại; câu cá; du lịch; chạy bộ; gym; yoga; đạp xe; bơi lội; đi làm; đi học; đi biển; dã ngoại; thể thao; dạo phố; dự tiệc; đi chơi',
      th: 'เดินป่า; แคมป์ปิ้ง; ตกปลา; ท่องเที่ยว; วิ่ง; ฟิตเนส; โยคะ; ปั่นจักรยาน; ปีนเขา; ว่ายน้ำ; ทำงาน; ไปเรียน; ชายหาด; ปิกนิก; ออกกำลังกาย; เที่ยว; ปาร์ตี้',
      nl: 'wandelen; kamperen; camping; vissen; jagen; reizen; hardlopen; fitness; yoga; fietsen; klimmen; zwemmen; joggen; gaming; kantoor; school; werk; picknick; strand; sport; voetbal; tennis; outdoor',
    },
  },
  {
    id: 'synonyms',
    most: 3,
    words: {
      en: 'handbag~; purse~; tote~; clutch; clutches; satchel~; hobo; crossbody~; shoulder bag~; messenger bag~; sling bag~; pouch; pouches; shopper~',
      de: 'handtasche~; umhängetasche~; schultertasche~; clutch; shopper; henkeltasche~; beuteltasche~; abendtasche~; tasche',
      fr: 'sac à main; sacoche~; pochette~; cabas; besace~; sac bandoulière; sac à bandoulière; fourre tout; bourse~',
      es: 'bolso~; cartera~; bandolera~; clutch; monedero~; bolsa~; tote; mochila~; cartuchera~; morral~; maleta~; mariconera~; riñonera~',
      it: 'borsa; borsetta; tracolla; pochette; tote; secchiello; bauletto; borsello; zainetto',
      pt: 'bolsa~; carteira~; clutch; tote; mochila~; sacola~; tiracolo; pochete~; mala~; maleta~; nécessaire~; necessaire~',
      pl: 'torebk~; torb~; kopertówk~; listonoszk~; shopper~; worek; nerk~; saszetk~',
      ru: 'сумк~; рюкзак~; клатч~; кошелек; кошельк~; шоппер~; портфель~; багет; кросс боди; косметичк~; барсетк~',
      zh: '手提包; 单肩包; 斜挎包; 斜背包; 托特包; 手拿包; 水桶包; 腋下包; 链条包; 购物袋; 钱包',
      ja: 'ハンドバッグ; ショルダーバッグ; トートバッグ; クラッチバッグ; ポシェット; サコッシュ; リュック; 財布',
      tr: 'el çantası; omuz çantası; çapraz çanta; clutch; postacı çantası; portföy; cüzdan; kol çantası; sırt çantası; bel çantası; mini çanta',
      ko: '핸드백; 숄더백; 크로스백; 토트백; 클러치; 미니백; 에코백; 지갑',
      th: 'กระเป๋าถือ; กระเป๋าสะพาย; กระเป๋าสะพายข้าง; คลัทช์; กระเป๋าสตางค์; กระเป๋าโท้ท',
      id: 'tas selempang; tas bahu; tas tangan; clutch; dompet; tote bag; sling bag; hand bag; shoulder bag',
      vi: 'túi xách; túi đeo chéo; túi đeo vai; ví; clutch; túi tote; balo',
      nl: 'handtas; handtassen; schoudertas; schoudertassen; tas; clutch; shopper~; crossbody; tote~; buideltas',
    },
  },
  { id: 'styles', most: 5, words: styles },
  { id: 'uses', most: 4, words: suited },
  { id: 'things', most: Number.POSITIVE_INFINITY, words: things },
  { id: 'whom', most: Number.POSITIVE_INFINITY, words: audience },
  ...[...worn, ...carried, ...covered, ...home, ...outdoors, ...pockets, ...protecting, ...trifles, ...appliances].map(
    (words): Pile => ({ id: 'synonyms', most: 2, words }),
  ),
  // Of these one thing bears two names and is of a third kind, too: 'Hoodie Sweatshirt Pullover', 'Bookcase Shelf Cabinet'.
  ...[...bathing, ...fondled, ...stored, ...sundry, ...wielded].map(
    (words): Pile => ({ id: 'synonyms', most: 3, words }),
  ),
];
