// How shops say how many of their goods are left. A number is written '#', one with what it counts '§'; a sentence is known whole or not
// at all, so that 'only 3 left at this price' and 'in 3 days' say nothing.

const number = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d{1,6}/g;
/** What is counted, behind the number. */
const pieces =
  /# ?(?:(?:items?|pieces?|pcs|pc|units?|products?|copies|copy|stück|stk|exemplare?|artikel|teile|articles?|exemplaires?|pièces?|unités?|produits?|unidad(?:es)?|uds?|piezas?|pzas?|artículos?|productos?|peças?|itens|item|produtos?|pezz[io]|unità|articol[io]|prodott[io]|stuks?|producten|sztuk[ai]?|szt|egz|ks|kus[yů]?|kusov|db|darab|buc|bucăți|bucata|adet|ürün|stycken|st|kpl|kappaletta|шт(?:ук[аи]?)?|единиц[аы]?|товар(?:а|ов)?|бр|τεμ(?:άχια|άχιο)?|יחידות|פריטים|חתיכות|قطع|قطعة|buah|barang|produk|sản phẩm|cái|chiếc|kom|kosov|vnt|gab|tk)(?!\p{L})\.?|[点點個件个台本枚份套개점]|ชิ้น|เส้น)/iu;
/** What may stand before a sentence. */
const before =
  '(?:(?:hurry(?: up)?|low(?: in)? stock|almost gone|selling fast|last chance|limited stock|in stock|stock|availability|geringer bestand|stock faible|en stock|stock bajo|poco stock|quedan pocos|estoque baixo|scorte basse|disponibilità|beeil dich|dépêchez-vous|поспешите|заканчивается|即将售罄|品切れ間近|품절 ?임박)[!,.:;–—-]* ?)?';
/** What may stand behind it. */
const behind =
  '(?:[ ,.;–—-]*\\(?(?:order soon|more on the way|hurry|act fast|get it (?:now|soon)|and (?:it.s )?in (?:over )?#\\+? (?:other )?(?:people.s )?carts?|et dans #\\+? paniers?|und in #\\+? einkaufswagen|y en #\\+? carritos?|e (?:in|nel) #\\+? carrell[io]|jetzt bestellen|bald bestellen|mehr ist unterwegs|weitere auf dem weg|d.autres exemplaires sont en cours d.acheminement|ご注文はお早めに|入荷予定あり|请尽快下单|早めに|dépêchez-vous|(?:haz|realiza) tu pedido pronto|hay más unidades en camino|ordina presto|peça logo|подробнее))?';

const sentences = [
  // English
  '(?:(?:there (?:is|are) )?only|just|last|final)? ?# (?:left|remaining)(?: (?:in|of this) (?:stock|item))?',
  '(?:only|just|last|final)? ?# (?:in stock|available|left in stock)',
  '(?:(?:in|current) stock|(?:qty|quantity|stock|items|units) available|stock level|inventory)[ :]{1,2}#',
  '(?:stock|availability)[ :]{1,2}§',
  // German
  '(?:es (?:ist|sind) )?(?:nur |noch |nur noch |aktuell )?# (?:auf lager|vorrätig|verfügbar|übrig|am lager|lagernd|lieferbar)(?: \\(.{0,30}\\))?',
  'nur noch #(?: da| vorhanden)?',
  '(?:lagerbestand|auf lager|vorrätig)[ :]{0,2}#',
  // French
  '(?:il (?:ne |n.en )?(?:en )?reste(?: plus)? (?:que )?|plus que |seulement |encore |dernières? )?# (?:en stock|disponibles?|restante?s?)(?: \\(.{0,40}\\))?',
  '(?:il (?:ne |n.en )?(?:en )?reste plus que|plus que) #',
  // Spanish
  '[¡(]?(?:s[oó]lo |solamente )?(?:queda[n]? |últim[ao]s? )?# (?:disponibles?|en stock|en existencias|restantes?)',
  '[¡⚡ ]*[úu]ltim[ao]s §',
  '¡?(?:(?:s[oó]lo |solamente )queda[n]?|queda[n]?) #(?: \\(.{0,40}\\))?',
  // Portuguese
  '(?:só |somente |apenas )?(?:resta[m]?(?: apenas)? |últim[ao]s )?# (?:disponíve(?:l|is)|em estoque|em stock|restantes?)',
  '(?:(?:só|apenas|somente) )?resta[m]?(?: apenas)? #(?: em estoque)?',
  // Italian
  '(?:solo |(?:ne )?(?:restano|resta|rimangono)(?: solo)? |ultim[io] )?# (?:disponibil[ei]|in magazzino|rimast[io]|rimanent[ei])(?: \\(.{0,40}\\))?',
  '(?:solo|ne restano solo|restano solo|rimangono solo) #(?: in magazzino| rimast[io])?',
  // Dutch
  '(?:nog )?(?:maar |slechts )?# (?:op voorraad|beschikbaar|resterend)',
  '(?:op voorraad|voorraad)[ :]{0,2}#',
  // Polish, Czech, Slovak, Hungarian, Romanian
  '(?:z|spośród|zostało|została|zostały|pozostało|dostępnych|dostępne|ostatni[ea]?) §',
  '(?:tylko )?(?:zostało )?# (?:w magazynie|na stanie|dostępn[aey]ch?|pozostało)',
  '(?:w magazynie|dostępność|stan magazynowy|na stanie)[ :]{0,2}§',
  '(?:posledn[ií] |poslední |už jen |skladem |skladom |na sklad[eě] )[(:]? ?§(?: skladem| skladom| na sklad[eě])?\\)?',
  '# (?:skladem|skladom|na sklad[eě])',
  '(?:raktáron|készleten|már csak|utolsó)[ :]{0,2}§(?: (?:maradt|raktáron|készleten))?',
  '# (?:raktáron|készleten)',
  '(?:doar |ultimele )?# (?:în stoc|in stoc|rămase|disponibile)',
  // Russian, Ukrainian, Bulgarian
  '(?:остал(?:о|а|и)сь|осталось|остал[аи]?сь|залишил[оаи]с[ья]|остава[т]?)(?: всего| только| лише| тільки| само)? #',
  '# (?:осталось|осталась|залишилося|залишилось)',
  '(?:в наличии|на складе|в наявності|в наличност|остаток|залишок)[ :]{0,2}§',
  '# (?:в наличии|на складе|в наявності|в наличност)',
  // Swedish, Danish, Norwegian, Finnish, Greek, Turkish
  '(?:endast |bara |kun |vain |enää )?# (?:kvar(?: i lager)?|i lager|på lager|tilbage|igjen|jäljellä|varastossa|stk på lager)',
  '(?:i lager|på lager|varastossa)[ :]{0,2}§',
  '(?:μόνο |απομένουν )?# (?:σε απόθεμα|διαθέσιμ[αο]|απομένουν)',
  '(?:son|stokta|stokta son|stok)[ :]{0,2}§(?: kaldı| var)?',
  '(?:sadece |yalnızca )?# (?:kaldı|stokta)',
  // Hebrew, Arabic
  '(?:נותרו|נשארו|נותרו רק|נשארו רק) #(?: בלבד| במלאי)?',
  '(?:(?:חתיכות|יחידות|פריטים) )?# (?:במלאי|זמינ(?:ים|ות))',
  '(?:تبقى|متبقي|لم يتبق سوى|يتبقى|بقي)(?: فقط)? #(?: فقط)?',
  '# (?:متوفر|متبقي[ةه]?|في المخزون)(?: فقط)?',
  // Japanese, Chinese, Korean
  '(?:残り|のこり|在庫残り|残数)[ :：]{0,2}#(?:のみ|です|限り)?',
  '在庫(?:数|残り|あり)?[ :：(（]{0,2}#[)）]?(?:あり)?',
  '(?:仅剩|僅剩|还剩|還剩|只剩|剩余|剩餘|剩下|最后|最後|仅余|尚餘|库存仅剩|庫存剩)(?:下|余|餘)?[ :：]{0,2}§',
  '(?:库存|庫存|现货|現貨|可售|有货|有貨)(?:量|数量|數量|仅剩|剩余|剩餘)?[ :：(（]{0,2}#[)）]?(?:可售)?',
  '(?:재고|남은 ?수량|잔여 ?수량|재고 ?수량)[ :]{0,2}#(?: ?남음)?',
  '(?:단 )?# ?(?:남음|남았습니다|남았어요|남아 ?있습니다)',
  // Indonesian, Malay, Vietnamese, Thai
  '(?:stok(?: total)?[ :]{0,2})?(?:hanya )?(?:sisa|tersisa|tinggal)(?: stok)?[ :]{0,2}#(?: lagi)?',
  'stok(?: total| tersedia)?[ :]{1,2}#',
  '# (?:tersedia|tersisa|lagi)',
  '(?:chỉ )?còn(?: lại| hàng)?[ :(]{0,2}#\\)?(?: trong kho)?',
  '# (?:có sẵn|sẵn có|còn lại)',
  '(?:มีสินค้าทั้งหมด|เหลือ(?:เพียง)?|มีอยู่|สต็อก|มีสินค้า)[ :]{0,2}#(?: ?เท่านั้น)?',
  '# ?(?:ในสต็อก|พร้อมส่ง|มีสินค้า)',
];
const said = new RegExp(
  `^[✓✔⚡⚠️🔥 ]*${before}\\(?(?:${sentences.join('|').replaceAll('#', '[#§]')})\\)?[!.。]*${behind}[!.。)]*$`,
  'iu',
);

/** What makes the number behind it no exact one. */
const about =
  /(?:[<>≥≤~+≈]|\b(?:than|over|least|up to|about|almost|nearly|under|approx\p{L}*|mehr als|über|mindestens|bis zu|weniger als|ca|circa|plus de|moins de|au moins|environ|más de|menos de|hasta|mais de|menos|più di|oltre|meer dan|minder dan|ponad|więcej niż|powyżej|více než|mer än|fler än|over|mere end|yli|daha fazla|lebih dari)|более|больше|свыше|менее|около|понад|більше|超过|超過|多于|约|約|以上|trên|hơn|มากกว่า)[ :]*$/iu;

/** What else is counted so, by its name before it: 'Colours', '12 available'. */
const ofChoice =
  /colou?r|sizes?|styles?|options?|variants?|farbe|größe|variante|couleur|taille|modèle|talla|tamañ|colores|opciones|\bcor(?:es)?\b|tamanho|opções|colori|taglie|opzioni|kleur|maten|rozmiar|kolor|цвет|размер|вариант|renk|beden|カラー|サイズ|颜色|顏色|尺码|尺碼|规格|색상|사이즈|warna|ukuran|màu|size|สี|ขนาด/iu;

/** How many a text says are left of the goods; undefined where it says nothing else exactly. `lead`: what stands before it in its line. */
export function countLeft(text: string, lead?: string): number | undefined {
  const [count] = text.match(number) ?? [];
  const plain = text.replace(number, '#').replace(pieces, '§');
  return count && !(lead && (about.test(lead) || ofChoice.test(lead))) && said.test(plain)
    ? Number(count.replace(/\D/g, ''))
    : undefined;
}
