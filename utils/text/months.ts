/** Names of the months, January first, in the lexicon's languages: whole, short, and as they stand after a day. */
const names: readonly string[] = [
  // English, German, French, Italian, Portuguese, Spanish, Indonesian share most short forms; each stands once.
  'january jan januar jänner janvier janv gennaio gen janeiro enero ene januari январь января янв styczeń stycznia sty มกราคม มค',
  'february feb februar février févr fév febbraio fevereiro fev febrero februari февраль февраля фев февр luty lutego lut กุมภาพันธ์ กพ',
  'march mar märz mär mrz mars marzo março maret март марта мар marzec marca มีนาคม มีค',
  'april apr avril avr aprile abril abr апрель апреля апр kwiecień kwietnia kwi เมษายน เมย',
  'may mai maggio mag maio mayo mei май мая maj maja พฤษภาคม พค',
  'june jun juni juin giugno giu junho junio июнь июня июн czerwiec czerwca cze มิถุนายน มิย',
  'july jul juli juillet juil luglio lug julho julio июль июля июл lipiec lipca lip กรกฎาคม กค',
  'august aug août aoû agosto ago agustus agu agt август августа авг sierpień sierpnia sie สิงหาคม สค',
  'september sep sept septembre settembre set setembro septiembre сентябрь сентября сен сент wrzesień września wrz กันยายน กย',
  'october oct oktober okt octobre ottobre ott outubro out octubre октябрь октября окт październik października paź ตุลาคม ตค',
  'november nov novembre novembro noviembre ноябрь ноября ноя нояб listopad listopada lis พฤศจิกายน พย',
  'december dec dezember dez décembre déc dicembre dic dezembro diciembre desember des декабрь декабря дек grudzień grudnia gru ธันวาคม ธค',
];
const months = new Map(names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)));

/** The month, 1 to 12, that a word names in any of these languages; full stops in it do not count. */
export const monthOf = (word: string): number | undefined => months.get(word.toLowerCase().replace(/\./g, ''));
