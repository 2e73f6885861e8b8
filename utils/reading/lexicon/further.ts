/** What says before a number that so many are left out. */
const before =
  '(?:and|und|et|en|og|och|ja|dan|và|และ|ve)(?: (?:another|altri|outros|otros))?|[yeiи] (?:altri|otr[ao]s|outr[ao]s|ещё|еще|inne)|и ещё|и еще|та ще|ещё|еще|plus|sowie|další|等共?|等其他|他に?|ほか|另有|还有|另|外|외|อีก|khác';
/** What says behind it that it is of others. */
const behind =
  'more|others?|further|additional|weitere[nrs]?|andere[nrs]?|autres?|de plus|más|otr[ao]s|altr[ei]|mais|outr[ao]s|meer|innych|inne|więcej|dalších|další|daha|diğer|fler[ae]?|till|muuta|ещё|еще|других|інших|lainnya|lagi|khác|variants?|variations?|varianten|variantes|variant[ei]|wariant\\p{L}*|вариант\\p{L}*|варіант\\p{L}*|varian|biến thể|phân loại|options?|optionen|opciones|opções|opzioni|opsi|skus?|ตัวเลือก';
/** What things are counted in, where a word before the number says that they are others. */
const pieces = 'skus?|items?|pozycji|รายการ|[款个個件种種色码碼点品개건종]';
const further = new RegExp(
  `^[ ,，、(（]*(?:(?:${before}|[+＋]) ?\\d{1,4} ?(?:${behind}|${pieces})?|(?:and|und|et|y|e|en|i|a|og|och|и|та|all|alle|to(?:us|utes) les|tod[oa]s l[oa]s|tod[oa]s [oa]s|tutt[ei] (?:le|i)|все|tất cả)? ?\\d{1,4} (?:${behind}))\\.?[)）]?$`,
  'iu',
);

/** Whether a text that follows a code says how many others of its kind there are: '等3款', ' +2', ' and 2 more', '外2件'. */
export const saysFurther = (text: string): true | undefined => further.test(text) || undefined;
