/** Where stock lies, behind a count: 'in 3 warehouses'; or before it: '3 倉庫に'. */
const places =
  '(?:warehouses?|locations?|stores?|lagern?|standorten?|almacenes|ubicaciones|entrepôts?|sites|magazzini|sedi|depósitos|armazéns|gudang|lokasi|คลัง(?:สินค้า)?|kho(?: hàng)?|magazynach|lokalizacjach|складах|пунктах|(?:个|個)?(?:仓库?|倉庫?)|depoda|magazijnen)';
/** What says that goods are there, and that they may be sold. */
const there =
  '(?:in stock|available|auf lager|verfügbar|vorrätig|en stock|disponib(?:les?|ile|ili)|(?:en|hay) existencias?|in magazzino|(?:em|in|în) (?:estoque|stock?)|disponíve(?:l|is)|op voorraad|i lager|' +
  'på lager|w magazynie|na stanie|dostępn[ey]|skladem|na sklad[eě]|stokta|készleten|varastossa|na zalihi|dalam stok|tersedia|stok tersedia|còn hàng|có sẵn|tồn kho|trong kho|в наличии|на складе|(?:є )?в наявності|в наличност|' +
  'σε απόθεμα|במלאי|متوفر|موجود(?: در انبار)?|มีสินค้า|在庫あり|有货|有貨|有库存|有庫存|库存|재고 ?있음)';
/** What goods are counted by. */
const piece =
  '(?:units?|items?|pieces?|pcs\\.?|stück|stk\\.?|unités?|pièces?|pezzi|unità|unidad(?:es)?|unidades?|un?\\.|szt\\.?|sztuk[ai]?|шт\\.?|adet|buah|cái|ชิ้น)';
/** What says that there are none left. */
const gone =
  '(?:out of stock|no stock|sold out|ausverkauft|nicht (?:vorrätig|verfügbar|auf lager)|en rupture(?: de stock)?|rupture de stock|épuisé|agotado|sin (?:existencias|stock|inventario)|esaurito|non disponibile|esgotado|sem estoque|fora d[eo] (?:estoque|stock)|uitverkocht|niet op voorraad|brak w magazynie|' +
  'wyprzedan[eyo]|vyprodáno|není skladem|elfogyott|nincs készleten|stoc epuizat|tükendi|stokta yok|slutsåld|slut i lager|udsolgt|utsolgt|loppuunmyyty|нет в наличии|немає в наявності|売り切れ|在庫切れ|在庫なし|品切れ|품절|缺货|缺貨|无库存|無庫存|已?售罄|hết hàng|stok habis|habis|สินค้าหมด|غير متوفر)';
/** What says that they can be ordered all the same. */
const awaited =
  '(?:(?:on )?back-?order(?:ed)?|(?:in|auf) (?:arretrato|lieferrückstand|nachbestellung)|lieferrückstand|en réapprovisionnement|en reserva|sob encomenda|por encomenda|op nabestelling|in nabestelling|na zamówienie|zamówienie oczekujące|na objednávku|restnoterad|på restorder|предзаказ|под заказ|お取り寄せ|延期交货|预订|預訂)';
/** What says that few are left, behind how many. */
const few =
  '(?:(?:low|limited) stock|few left|running low|geringer (?:bestand|lagerbestand)|niedriger bestand|stock (?:faible|bajo)|bajo stock|pocas existencias|scorte basse|estoque baixo|stock baixo|lage voorraad|niski stan|nízký stav|alacsony készlet|stoc (?:redus|limitat)|düşük stok|stok (?:az|menipis)|lågt lager|lav lagerbeholdning|vähissä|заканчивается|мало на складе|закінчується|库存(?:不足|紧张|偏低)|低库存|庫存不足|残りわずか|在庫僅少|재고 ?부족|sắp hết(?: hàng)?|ใกล้หมด|สินค้าใกล้หมด|مخزون منخفض)';
/** What says that they are the last, behind how many. */
const last =
  '(?:last (?:ones|units|items|pieces)|only a few|últimas?(?: unidades| piezas)?|últimos?(?: artículos)?|derni(?:ers|ères)(?: (?:pièces|articles|exemplaires))?|ultim[ei](?: (?:pezzi|bucăți))?|letzte(?: (?:stücke|exemplare))?|laatste(?: stuks)?|ostatnie(?: sztuki)?|poslední(?: kusy)?|последние|останні|son (?:ürünler|adetler)|terakhir|即将售罄|最后几件|残りわずか)';
/** What says that some of them are promised, behind how many. */
const promised =
  '(?:allocated|reserved|committed|on hold|reserviert|zugewiesen|alloué|allouées?|réservée?s?|reservad[ao]s?|asignad[ao]s?|alocad[ao]s?|allocat[ie]|riservat[ie]|impegnat[ie]|gereserveerd|toegewezen|zarezerwowan[eyo]|przydzielon[eyo]|alokováno|rezervováno|rezervované|' +
  'lefoglal(?:va|t)|foglalt|rezervat[eă]?|ayrılmış|rezerve|reserverade?|reserveret|reservert|allokerade?|varattu|зарезервировано|в резерве|зарезервовано|引当済み?|予約済み?|已预留|已分配|占用|已預留|예약됨?|할당됨?|đã (?:giữ|đặt)|dipesan|dialokasikan|จองแล้ว|محجوز)';
/** The one place that programs of shops call theirs where nobody has set up another, before a count. */
const ownPlace =
  '(?:(?:default|main|primary|standard) (?:stock|source|warehouse|location)|(?:standard|haupt)-?lager|stock (?:par défaut|principal|por defecto|predeterminado|padrão)|entrepôt principal|almacén (?:principal|predeterminado)|(?:magazzino|deposito) (?:principale|predefinito)|depósito (?:principal|padrão)|estoque (?:principal|padrão)|(?:główny|domyślny) magazyn|magazyn (?:główny|domyślny)|hlavní sklad|výchozí sklad|основной склад|склад по умолчанию|ana depo|varsayılan (?:depo|stok)|gudang utama|kho chính|默认仓库?|主仓库?|既定の在庫)';
/** A number is written '#', and 0 as it is. */
const countedBy = (pattern: string) => new RegExp(pattern.replaceAll('#', '[#0]'), 'iu');
const inStock = countedBy(
  `^# ?(?:(?:\\p{L}{1,6}\\.? )?(?:in|at|across|an|en|dans|em|di|ใน|tại|w|на) # ${places}|[件个個]?[,，]? ?(?:分布于|分佈於|在) ?# ?${places})$|` +
    `^# (?:${piece} )?${there}(?: (?:for|at|für|para|pour|per|voor|för|for|dla|pro|için|untuk|cho|для) # \\p{L}+| ?[/·|] ?#(?: ?\\p{L}+){1,3})?$|` +
    `^(?:${there}|${gone}|${awaited}) ?[(（]#[)）]$|^${there}[:：]? #(?: ${piece})?$|` +
    `^# ?[(（]?${few}[)）]?$|^# ?[(（¡]?${last}[!！)）]*$|` +
    `^${ownPlace} ?[:：] ?#$|` +
    `^# ?(?:${there} ?)?[(（]# ${promised}[)）]$`,
);
const inPlaces = countedBy(`^# ?${places}(?:共|合计|合計|に|で|計) ?# ?[件个個]?$`);
/** '在庫が12点', '3件のバリエーションの在庫が48点'. */
const inSentence = countedBy('^在庫[がは]? ?# ?[点個件]$');
const ofVariants = countedBy('^# ?[件個種]の(?:バリエーション|オプション)の在庫[がは]? ?# ?[点個件]$');

const soldOut = new RegExp(`^(?:0 ?)?${gone}[.!]?$`, 'iu');

/**
 * Which of the numbers of a text, each written '#' unless it is 0, is the count of what is in stock: '# in stock for # variants', '# in # warehouses';
 * 'none' where it says so in words, with no number or beside 0.
 */
export const countInStock = (text: string): number | 'none' | undefined =>
  inStock.test(text) || inSentence.test(text)
    ? 0
    : inPlaces.test(text) || ofVariants.test(text)
      ? 1
      : soldOut.test(text)
        ? 'none'
        : undefined;
