import type { Nouns } from './nouns/nouns.ts';

/** What stands right behind a number that it counts, or that says how it is meant; a hyphen stands for a space too. A trailing '*' takes any ending. */
export const counters: Nouns = {
  // What things cost, which counts, too.
  '': 'usd eur gbp pln rub idr vnd thb twd jpy krw brl mxn euro euros dollar dollars bucks pounds cents pesos reais baht zł złotych złote zl tl lira ringgit rupiah đồng руб* р тенге บาท 元 块 塊 円 원',
  en: `
pc~ pcs piece~ pack~ count ct set~ pair~ roll~ sheet~ page~ bag~ teabag~ tea-bag~ sachet~ capsule~ caplet~ caps tablet~ tab~ softgel~ gummies veggie liquid
serv serving~ pod~ cup~ led~ light~ port~ layer~ tier~ speed~ mode~ color~ colour~ key~ hole~ slot~ time~ wash~ load~ blade~ wheel~ leg~ door~ drawer~
shelf shelves arm~ burner~ string~ pocket~ compartment~ hook~ lid~ zone~ head~ nozzle~ jet~ stage~ cell~ channel~ panel~ player~ person~ people seat~ seater
jewel~ function~ program~ programme~ setting~ step~ section~ rack~ tray~ plate~ bulb~ claw~ teeth needle~ eyelet~ button~ card~
year~ yr~ month~ day~ hour~ hr~ h min minute~ sec per percent nd rd th st er x k p
bph ppm cfm gpm gph gpd lph lpm bpm btu kpa mpa hp nit~ cri awg grit mesh thread denier d den tc gsm micron rpm psi bar hz khz mhz ghz dpi
gang way ways outlet~ socket~ square~ cell~ stud~ rib~ ply amp amps strand~ row~ gear~ note~ tone~ pattern~ tread~ rung~
degree~ deg
`,
  de: `
fach prozent stück stk teilig teile blatt beutel kapseln tabletten steine puzzleteile klinge~ räder rollen türen schubladen fächer haken zonen flammen flammig
programme stufen personen sitzer saiten farben jahre monate tage stunden minuten
tassen felder zellen speichen rippen gänge portionen töne ampere reihen stufig sprossen flügel böden regalböden
`,
  fr: `
prise~ pourcent pour-cent pièce~ élément~ feuilles sachets gélules comprimés capsules lame~ roue~ porte~ tiroir~ étage~ crochet~ corde~ poche~ vitesse~ personne~ place~ feux
heure~ jour~ semaine~ ans
tasses portions cases alvéoles baleines notes ampères rangs pales marches étagère~ rayon~ tablette~
degré~
`,
  es: `
tomas toma enchufes por-ciento pieza~ unidades ud uds hojas cápsulas tabletas bolsitas elementos cuchilla~ rueda~ puerta~ cajones niveles gancho~ cuerda~ bolsillo~ velocidades persona~
plaza~ quemadores patas minuto~ hora~ día~ semana~ meses años
sobres tazas copas platos porciones cuadros celdas varillas cambios marchas tonos amperios filas aspas peldaños estantes baldas repisas
grado~
`,
  it: `
prese posti per-cento pezzi pz elementi fogli bustine capsule compresse lame ruote ante cassetti ripiani ganci corde tasche velocità persone posti fuochi
minuti ora ore giorni settimane mesi anni
tazze tazza porzioni stecche caselle celle marce note ampere file pale gradini mensole scomparti
gradi
`,
  pt: `
tomadas peças unidades un cápsulas comprimidos saquinhos folhas elementos lâmina~ roda~ porta~ gaveta~ prateleira~ gancho~ corda~ bolso~ velocidades pessoa~ lugares boca~
minuto~ hora~ dia~ semana~ meses anos
sachês envelopes xícara~ taças cafezinhos cafés porções varetas células marchas notas amperes fileiras pás degraus hélices divisórias nichos
graus
`,
  pl: `
procent procenta gniazd gniazda sztuk szt kapsułek tabletek torebek kart elementów elementy ostrz* kół kółek drzwi szuflad* półek półk* haczyk* strun kieszen* osób osobow* biegów
minut* godzin* dni tygodni* lat
saszet* filiżan* porcj* żeber komór pól tonów amper* rzędów łopat* stopni szczebl*
stopni stopień
`,
  nl: `
procent voudig stopcontacten stuks stuk stukjes onderdelen zakjes zakje capsules tabletten vellen rollen delig kleuren minuten uur dagen maanden jaar
kopjes porties vakken cellen tonen versnellingen baleinen ampère rijen treden bladen planken
graden
`,
  ru: `
розет* гнезд* шт* штук* процент* пар* рулон* лист* пакетик* капсул* таблет* предмет* детал* элемент* част* цвет* лезви* ножей ножа ножи колес* двер* ящик* полок полк* крючк*
струн* карман* скорост* персон* человек* мест* конфор* режим* минут* час* дн* мес* год* лет х
саше чаш* порц* ячеек клет* спиц передач* ампер* ряд* ступен* лопаст*
градус*
`,
  tr: `
adet parça çift rulo yaprak poşet tane kişilik katlı bölmeli gözlü renk dakika li lı lu lü
fincan porsiyon telli vites amper sıra kanatlı basamak basamaklı
derece
`,
  id: `
persen ribu rb juta rupiah buah kantong lembar kapsul tablet biji pasang butir isi roll karung sachet keping tingkat susun warna lapis menit
cangkir porsi ampere baris baling
derajat darjah
`,
  vi: `
phần-trăm viên gói chiếc cái miếng tờ đôi cuộn hộp bộ lon mảnh chi-tiết tầng ngăn lớp chế-độ màu cổng phút
món tách nan ampe hàng cánh bậc
độ
`,
  th: 'เปอร์เซ็นต์ ชิ้น เม็ด แคปซูล ซอง แผ่น ใบ อัน คู่ ม้วน ตัว กล่อง แพ็ค ถุง ขวด ชั้น ช่อง สี โหมด นาที ถ้วย แก้ว แอมป์',
  zh: '个 個 件 片 支 包 袋 盒 瓶 条 只 双 套 粒 张 枚 本 箱 錠 分 分钟 分鐘 杯 格 孔',
  ja: '入り ピース 杯 カップ マス',
  ko: '퍼센트 프로 개 매 장 팩 입 세트 켤레 포 정 캡슐 롤 병 인용 구 단 칸 색 모드 겹 조각 피스 분 잔 컵',
};
