// 'Corps et cheveux', 'Haut und Haare', 'hair & body': what is for both is skin care, whichever stands first.

const body =
  '(?:body|skin|face|corps|peau|visage|cuerpo|piel|cara|rostro|corpo|pelle|viso|pele|rosto|körper|haut|gesicht|тел[ао]|кож[аиу]|лиц[ао]|ciał[oa]|skór[ay]|twarz\\p{L}*|huid|lichaam|hud|kropp|vücut|cilt)';
const hair = '(?:hair|cheveux|cabellos?|pelo|capelli|cabelos?|haare?n?|волос\\p{L}*|włos\\p{L}+|haar|hår|saç)';
const and = '(?:\\s?[&+/,]\\s?|\\s(?:and|et|y|e|und|i|и|en|och|ve)\\s)(?:(?:los|les|le|il|i|o|os|для|do)\\s)?';
const both = new RegExp(
  `(?<!\\p{L})(?:${body}${and}${hair}|${hair}${and}(?:(?:la|il|the|die|le)\\s)?${body})(?!\\p{L})|(?:ボディ|肌|顔)[・&＆と/\\s]{1,3}(?:ヘア|髪)|(?:ヘア|髪)[・&＆と/\\s]{1,3}(?:ボディ|肌|顔)|(?:바디|피부|얼굴)[&/와과,\\s]{1,3}(?:헤어|모발|머리)|(?:헤어|모발)[&/와과,\\s]{1,3}(?:바디|피부)|(?:身体|皮肤|脸)[和与、/&]?(?:头发|护发)`,
  'iu',
);

/** Whether a title says that a thing is for the skin and the hair alike. */
export const isForBoth = (title: string): boolean => both.test(title);
