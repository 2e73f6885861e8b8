/** Articles, prepositions, conjunctions and the like: they may stand in a title as often as grammar wants. All languages together, for one is often mixed into another. */
const functionWords = `
the a an and or of for with without in on at to from by as per plus vs via is are be it its this that these those your you our my his her
their all any each no not non up out off over under into onto more most than also only one two three four five can will
der die das den dem des ein eine einen einem einer eines und oder für mit ohne aus von vom zum zur im am an auf bei als wie sowie inkl auch nicht
nur je pro über unter bis nach
le la les un une des du de et ou pour avec sans en dans sur par au aux à ce cette ces son sa ses votre vos chez
el los las una unos unas del y u para con sin por al su sus tu tus como más
il lo i gli uno di della dei degli delle dello e ed o per senza nel nella nei su da dal dalla ai alle allo alla che
os as um uma do dos das com sem em na nos nas ao aos mais ou
het een en of voor met zonder van op aan bij uit tot
oraz lub dla z ze na w we od po bez pod nad przy i
и в во на с со для из от до по за к ко у о об без под над при или не как что это также же а но
dan di ke dari untuk dengan yang atau pada tanpa ini
và cho của với có là trong không các bằng từ
ve ile için bir bu veya
och med för av till
และ สำหรับ ของ ที่ ใน กับ จาก แบบ ได้
适用 适合 用于 以及 可以 一个
です ます から まで など ため
및 용 의 와 과
`;

/** Units and counting words: they follow numbers, and a title may hold many numbers. */
const units = `
kg mg mcg lb lbs oz fl ml cl ltr liter litre liters litres gal qt mm cm inch inches ft feet yd watt watts volt volts amp amps mah wh hz khz mhz ghz
kb mb gb tb px dpi rpm psi bar pcs pc pce pieces piece ct count pk pkt ea stk stück stueck pz pza pzas piezas pieza pièce pièces un und uds szt
гр кг мг мкг мл см мм квт втч мач гц шт штук штуки уп упак таб табл капс
克 千克 公斤 毫克 毫升 厘米 毫米 英寸
グラム キログラム ミリ センチ
กรัม กก มล ชิ้น
gram gramm grams grammes gramos grammi gramas kilo kilogram
xxs xxl xxxl xxxxl
`;

const spared = new Set(`${functionWords} ${units}`.split(/\s+/).filter(Boolean));

/** Whether a word, in lower case, is one that carries no content of its own. */
export const isFunctionWord = (word: string): boolean => spared.has(word);
