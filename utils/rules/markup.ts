const tags =
  'a|abbr|b|big|blink|body|br|button|center|code|del|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|label|li|link|mark|marquee|meta|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul';
const entities =
  'amp|nbsp|quot|apos|lt|gt|copy|reg|trade|hellip|ndash|mdash|bull|deg|[lr]squo|[lr]dquo|[aeiou](?:acute|grave|circ|uml)|ntilde|ccedil|szlig|euro|times|middot|laquo|raquo|#\\d{2,6}|#x[0-9a-f]{2,6}';
/** Entities nobody writes but for a sign: they are known where what ends them was lost, '&mdash'. */
const bare = 'amp|nbsp|quot|apos|mdash|ndash|hellip|[lr]squo|[lr]dquo|laquo|raquo|middot';
/** A tag and an entity by their names: '<10 lb', '<Fabric Softener>' and 'R&D;' are neither. */
export const markup = new RegExp(
  `</?(?:${tags})(?:\\s[^<>]{0,200})?/?>|<!--|&(?:${entities});|&(?:${bare})(?![\\p{L}\\p{N};=])`,
  'giu',
);
