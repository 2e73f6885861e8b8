// By which elements, roles and classes a page says how it shows its text.

const words = (list: string) => new Set(list.split(' '));
export const inline = words(
  'a abbr b bdi bdo cite code data em font i ins kbd label mark q samp slot small span strong sub sup time tt u var wbr',
);
/** Never text of the page: program, drawings, lists of choices; and what is struck through no longer holds. */
export const skipped = words(
  'script style template noscript svg select option datalist object audio video canvas iframe math head s del strike',
);
/** Elements that hold text or other elements and have no meaning of their own. */
export const simple = words('div span p b strong em small label td th font bdi time data');
export const skippedRoles = /^(menu|listbox|tooltip|dialog|alertdialog)$/;
/** Classes by which libraries name words of help that come up over an element. */
export const helps = /(^|[\s_-])(tooltip|popover|popper)(-|__)?(content|inner|text|body|box)($|[\s_])/i;
/** Any class that calls for a closer look; what it is, the next ones tell. */
export const odd =
  /sr-only|clip|screen|hidden|assist|skelet|shimmer|placeholder|tooltip|popover|popper|through|strike|cross|price/i;
/** Classes by which libraries name text for screen readers only. */
export const unseen =
  /(^|[\s_-])(sr-only|clipped|offscreen|a-offscreen|visually-?hidden|screen-?reader(s|-only|-text)?|assistive-text)($|[\s_])/i;
export const struck =
  /(^|[\s_-])(line-?through|strike-?through|crossed-?out|old-?price|was-?price|original-?price|origin-?price)($|[\s_-])/i;
export const skeleton = /skeleton|shimmer|(^|[\s_-])placeholder-(item|loading|glow)/i;
export const noValue = /^(checkbox|radio|hidden|button|submit|reset|file|image|range|color|password|search)$/;
