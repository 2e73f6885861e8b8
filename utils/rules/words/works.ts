import type { Phrases } from '../phrases.ts';

/**
 * What tells that a title is that of a book, film, record or game, by language: the words of its own name praise and offer nothing.
 */

/** How works are bound or carried: only works are. */
export const bindings: Phrases = {
  en: 'paperback*; hardcover*; hardback*; softcover; soft cover; hard cover; kindle edition; audiobook*; board book*; ebook*; mass market; pocket edition; dvd*; blu ray*; bluray; steelbook; criterion collection; audio cd; cd album; cd single; double cd; vinyl lp; lp vinyl; 2lp; gatefold; picture disc; soundtrack; songbook; sheet music; vhs; laserdisc; first edition; signed copy; isbn; (2|3|4|5|6|7|8|10) (cd|cds|lp|lps|dvd|dvds)',
  de: 'taschenbuch; taschenbücher; gebundene ausgabe; gebunden; hardcover; hörbuch; hörbücher; hörspiel*; broschiert; broschur; pappbilderbuch; doppel cd; einzel cd; maxi cd; schallplatte*; notenheft; erstausgabe',
  fr: 'broché; relié; livre de poche; format poche; gallimard poche; édition poche; livre audio; double cd; coffret dvd; vinyle 33 tours; 33 tours; 45 tours; bande originale; partition*',
  es: 'tapa blanda; tapa dura; edición de bolsillo; audiolibro*; libro de bolsillo; doble cd; vinilo lp; lp vinilo; banda sonora; partitura*',
  it: 'copertina flessibile; copertina rigida; brossura; edizione tascabile; audiolibro; doppio cd; vinile lp; lp vinile; colonna sonora; spartit*',
  pt: 'capa comum; capa dura; capa mole; brochura; edição de bolso; livro de bolso; audiolivro; lp vinil; vinil lp; trilha sonora; cd duplo; partitura*',
  pl: 'oprawa miękka; oprawa twarda; okładka miękka; okładka twarda; miękka oprawa; twarda oprawa; wydanie kieszonkowe; audiobook; płyta cd; płyta winylowa; ścieżka dźwiękowa; nuty na',
  nl: 'paperback; gebonden; luisterboek*; pocket editie; dubbel cd; dubbel lp; bladmuziek',
  ru: 'мягк* обложк*; мягк* переплет*; тверд* обложк*; тверд* переплет*; аудиокниг*; покетбук*; виниловая пластинка; грампластинка; саундтрек*; ноты для',
  tr: 'karton kapak; ciltli; ciltsiz; cep boy; sesli kitap',
  id: 'soft cover; softcover; hard cover; hardcover; kaset; piringan hitam; sampul lunak; sampul keras; sampul tipis',
  vi: 'bìa mềm; bìa cứng; sách nói; đĩa than',
  th: '*ปกอ่อน; *ปกแข็ง; *หนังสือเสียง; *แผ่นเสียง; *ดีวีดี; *บลูเรย์',
  zh: '*平装; *平裝; *精装版; *精裝版; *精装书; *硬壳精装; *单行本; *黑胶; *唱片; *原声带; *蓝光碟; *有声书; *(图鉴|圖鑑|小说|小說|诗集|詩集|文集|全集|画集|畫集|漫画|漫畫|绘本|繪本|词典|字典|传记|傳記)(精装|精裝|平装|平裝|典藏版); *(图鉴|圖鑑|小说|小說|诗集|詩集|文集|全集|画集|畫集|漫画|漫畫|绘本|繪本|词典|字典|传记|傳記) (精装|精裝|平装|平裝|典藏版); *蓝光光盘; *藍光光碟; *年级上册; *年级下册; *年级 上册; *年级 下册; *年級上冊; *年級下冊; *上下册; *上下冊; *(全套|全)(<n>|一|二|两|兩|三|四|五|六|七|八|九|十)(册|冊|卷)',
  ja: '*文庫; *単行本; *新書; *ハードカバー; *写真集; *攻略本; *サウンドトラック; *サントラ; *レコード lp; *ブルーレイ; *初回限定盤; *通常盤; *オーディオブック; *コミック 全巻; *全巻セット; *図鑑; *絵本; *辞典; *詩集; *句集; *問題集',
  ko: '*양장본; *반양장; *문고판; *단행본; *사운드트랙; *블루레이; *오디오북; *악보; *도감; *그림책; *동화책; *문제집; *시집',
};

/** Kinds of works, and what games run on, in scripts with capitals, which mark a name, and games on tables: goods round them bear these words too. */
export const genres: Phrases = {
  en: 'cd; lp; textbook*; handbook*; guidebook*; travel guide; short stories; essays; picture book*; children s book*; crime fiction; drama; romance novel*; novel*; book; books; trilogy; memoir*; biography; autobiography; anthology; thriller; graphic novel; manga; comic*; movie; movie poster*; film poster*; album; vinyl; cassette; board game*; card game*; party game*; jigsaw puzzle*; video game*; ps3; ps4; ps5; playstation*; xbox*; nintendo switch; nintendo ds; 3ds; wii; gamecube; sega; pc game; magazine; musical; poetry; cookbook*; penguin classics; vintage classics; penguin modern classics; random house; harpercollins; simon & schuster; macmillan; faber & faber; bloomsbury; world s classics',
  de: 'lehrbuch; handbuch; reiseführer; jugendroman; erzählband; sachbuch; bildband; drama; dramen; märchenbuch; novelle; roman; romane; buch; bücher; kinderbuch; bilderbuch; krimi; thriller; biografie; erzählung*; gedichte; comic; spielfilm; filmplakat*; filmposter; album; vinyl; brettspiel*; kartenspiel*; gesellschaftsspiel*; puzzle; zeitschrift; ratgeber; sachbuch; kochbuch; verlag; rororo; reclam; suhrkamp; ullstein; rowohlt; diogenes; kiepenheuer; hanser; piper verlag; verlag',
  fr: 'essai; conte*; nouvelles; album jeunesse; guide de voyage; roman policier; thriller; théâtre; récit; policier; roman*; livre*; bd; bande dessinée; manga; polar; affiche de film; affiche de cinéma; affiches de cinéma; biographie; poésie; album; vinyle*; jeu de société; jeux de société; jeu de cartes; jeu vidéo; puzzle; revue; éditions; gallimard; j ai lu; flammarion; actes sud; albin michel; pléiade; points seuil; livre de poche',
  es: 'cuento*; ensayo*; relatos; thriller; guía de viaje; novela negra; poemario; drama; manual de <w>; novela*; libro*; biografía; poesía; cómic; comic; álbum; vinilo; juego de mesa; juegos de mesa; juego de cartas; rompecabezas; videojuego*; revista; editorial; biblia; cartel de cine; cartel de película; póster de película; debolsillo; anagrama; alfaguara; alianza editorial; tusquets; seix barral; austral',
  it: 'saggio; racconti; fiaba; fiabe; thriller; giallo mondadori; guida turistica; manuale di <w>; dramma; novella; romanzo; romanzi; libro; libri; biografia; poesie; fumetto; fumetti; manga; album; vinile; gioco da tavolo; giochi da tavolo; gioco di carte; puzzle; videogioco; rivista; edizioni; editore; locandina; locandine; poster film; poster del film; einaudi; feltrinelli; adelphi; bompiani; garzanti; sellerio',
  pt: 'conto; contos; ensaio*; thriller; suspense; guia de viagem; apostila*; infantil ilustrado; drama; livro infantil; crônicas; romance; romances; livro*; biografia; poesia; gibi; quadrinhos; mangá; filme*; álbum; vinil; jogo de tabuleiro; jogo de cartas; quebra cabeça; jogo ps4; jogo ps5; revista; editora; bíblia; pôster de filme; poster de filme; cartaz de filme; companhia das letras; intrínseca; rocco; editora record',
  pl: 'thriller; poradnik; przewodnik; podręcznik; dramat; baśń; opowiadania; reportaż; esej; literatura; bajka; romans; lektura; powieść; powieści; książka; książki; kryminał; biografia; poezja; komiks; album; winyl; gra planszowa; gry planszowe; gra karciana; puzzle; czasopismo; wydawnictwo; plakat filmow*; plakaty filmow*; wydawnictwa; czarne; muza sa; rebis; zysk i s ka',
  nl: 'kookboek*; prentenboek*; kinderboek*; gedichten; gedichtenbundel; reisgids; drama; verhalen; essays; roman*; boek*; thriller; biografie; strip; album; vinyl; bordspel*; kaartspel*; puzzel; tijdschrift; uitgeverij; filmposter*; de bezige bij; prometheus; atlas contact',
  ru: 'учебник*; пособие; рассказ*; сказк*; триллер*; поэма; пьеса; очерк*; путеводител*; фэнтези; роман*; книг*; повест*; сборник*; детектив*; биограф*; стихи; комикс*; манга; фильм*; альбом; пластинк*; cd; dvd; киноплакат*; киноафиш*; игра; настольная игра; настольн* игр*; карточн* игр*; пазл*; журнал; издательств*; эксмо; аст',
  tr: 'masal; masal kitabı; deneme; şiirler; ders kitabı; rehber kitap; polisiye; hikaye kitabı; roman; kitap; kitabı; kitapları; öykü; şiir; çizgi roman; manga; albüm; kutu oyunu; kart oyunu; puzzle; yapboz; dergi; yayınları; yayınevi; film afişi; film posteri',
  id: 'cerpen; kumpulan cerita; dongeng; puisi; buku cerita; novel; buku; komik; manga; biografi; album; kaset; permainan papan; board game; majalah; penerbit; poster film',
  vi: 'truyện ngắn; tản văn; sách thiếu nhi; kịch; sách; tiểu thuyết; truyện; truyện tranh; thơ; album; boardgame; trò chơi; tạp chí; nxb; nhà xuất bản; poster phim',
  zh: '*桌游; *桌遊; *棋盘游戏; *棋盤遊戲; *卡牌游戏; *卡牌遊戲',
  ja: '*ボードゲーム; *カードゲーム; *ボドゲ',
};

/** Names of categories, in lower case: of works, and of what stands on the same shelves. */
export const shelves = {
  works:
    /(?<!\p{L})(?:books?|bücher|livres?|libros?|libri|livros?|książk[iay]|boeken|книги?|kitap(?:lar)?|buku|sách|music|musik|musique|música|musica|muzyka|muziek|музыка|müzik|films?|movies?|filmy|фильмы|filmes|películas)(?!\p{L})|[图圖]书|[图圖]書|[书書]籍|小[说說]|音[乐樂]$|(?:^|> )本(?:$| >)|ミュージック|도서|음반|หนังสือ/u,
  goods:
    /stationer|office|schreib|papet|papel|cancelleria|papiern|канц|kırtasiye|alat tulis|văn phòng|เครื่องเขียน|文具|문구|instrument|strument|инструмент|enstrüman|nhạc cụ|alat musik|[乐樂]器|악기|accessor|zubehör|akcesori|аксессуар|aksesuar|aksesori|phụ kiện|配件|액세서리|toys?|spielzeug|hobb|merch/u,
};

/** What is sown and planted: the varieties have names, as works have, 'семена огурец Шикарный F1'. */
export const sown: Phrases = {
  es: 'semillas; plantines; bulbos',
  fr: 'graines; semences; plants; bulbes',
  it: 'semi; sementi; piantine; bulbi',
  pt: 'sementes; mudas; bulbos',
  pl: 'nasiona; sadzonk*; cebulk*; rozsad*',
  nl: 'zaden; zaad; bloembollen; plantgoed',
  ru: 'семена; саженец; саженц*; рассада; луковиц*; клубни; черенок; черенк*',
  tr: 'tohum*; fide; fidan*; çiçek soğanı',
};

/** Goods round works: a stand for books, a case for a console. */
export const roundWorks: Phrases = {
  en: 'case*; cover for; dvd r; cd r; dvd rw; cd rw; blank; controller*; charger*; charging; console*; headset*; headphones; skin*; grip*; dock*; cable*; stand*; holder*; bag*; player*; rack*; shelf; shelves; sleeve*; wallet*; cleaner*; drive*; burner*; stereo; boombox; radio; wrap; flooring; gloves; sticker*; decal*; tape; adapter*; light*; lamp*; bookmark*; bookend*; bookcase; bookshelf; storage; organizer*; chair; protector*; frame*; keyboard; mouse; monitor; t shirt*; shirt*; hoodie; mug*; pillow*; blanket*; costume; jewelry',
  de: 'hülle*; tasche*; controller; ladegerät*; konsole*; kabel; ständer; halter*; player; spieler; regal*; reiniger; lesezeichen; stütze; lampe*; aufkleber; folie*; handschuhe; boden*; kissen; tasse*; shirt*; stuhl',
  fr: 'housse*; étui*; coque*; manette*; chargeur*; console*; câble*; support*; lecteur*; étagère*; rangement*; lampe*; autocollant*; gants; sol; coussin*; tasse*; marque page*',
  es: 'funda*; estuche*; mando*; control*; cargador*; consola*; cable*; soporte*; reproductor*; estante*; lámpara*; guantes; piso; cojín; taza*; playera*; separador*; lector*; organizador*',
  it: 'custodia; custodie; cover; controller; caricatore; console; cavo; supporto; lettore; scaffale; lampada; guanti; adesivo; adesivi; cuscino; tazza; maglietta; segnalibro; libreria',
  pt: 'capa para; capinha*; controle*; carregador*; console; cabo; suporte*; reprodutor; estante*; luminária*; luvas; adesivo*; almofada*; caneca*; camiseta*; marcador*; organizador*; leitor',
  pl: 'etui; pokrowiec; kontroler; pad; ładowark*; konsol*; kabel; stojak; uchwyt; odtwarzacz; półk*; regał; lampk*; rękawic*; naklejk*; poduszk*; kubek; koszulk*; zakładk*',
  nl: 'hoes*; tas; controller; oplader; console; kabel; houder; standaard; speler; plank; lamp; sticker*; kussen; mok; shirt*; boekenlegger',
  ru: 'чехол; чехл*; сумк*; геймпад; джойстик; зарядн*; приставк*; консол*; кабел*; подставк*; держател*; проигрыватель; плеер; полк*; ламп*; наклейк*; перчатк*; подушк*; кружк*; футболк*; закладк*; обложк* для; очистител*; органайзер*',
  tr: 'kılıf*; çanta*; kumanda*; şarj; konsol*; kablo*; stand*; tutucu; oynatıcı; raf*; lamba*; sticker; eldiven; yastık; kupa; tişört; ayracı',
  id: 'casing; tas; stik; charger; konsol; kabel; dudukan; rak; lampu; stiker; sarung; bantal; mug; kaos; pembatas',
  vi: 'ốp; bao; túi; tay cầm; sạc; máy chơi; cáp; giá đỡ; kệ; đèn; găng tay; gối; cốc; áo; kẹp sách',
  th: '*เคส; *กระเป๋า; *จอย; *ที่ชาร์จ; *เครื่องเล่น; *สาย; *ขาตั้ง; *ชั้นวาง; *โคมไฟ; *สติ๊กเกอร์; *ถุงมือ; *หมอน; *แก้ว; *เสื้อ; *ที่คั่น',
  zh: '*壳; *殼; *套; *包; *手柄; *充电; *充電; *主机; *主機; *线; *支架; *架; *灯; *燈; *贴; *貼; *手套; *抱枕; *杯; *t恤; *书签; *收纳; *播放器',
  ja: '*ケース; *カバー; *バッグ; *コントローラー; *充電; *本体; *ケーブル; *スタンド; *ホルダー; *棚; *ラック; *ライト; *シール; *手袋; *クッション; *マグ; *tシャツ; *しおり; *プレーヤー; *収納',
  ko: '*케이스; *커버; *가방; *컨트롤러; *충전; *본체; *케이블; *거치대; *스탠드; *선반; *조명; *스티커; *장갑; *쿠션; *머그; *티셔츠; *책갈피; *플레이어; *수납',
};
