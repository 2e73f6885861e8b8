/** Size marks of picture hosts, as whole steps of an address: '500x500', 'cache/<hash>', 'w_500,h_500', 'large'. */
const steps = [
  /\/cache\/(?:[^/]{1,20}\/){0,3}[0-9a-f]{32}(?=\/)/gi,
  /\/cache\/\d{2,4}(?:-square|x\d{2,4})?(?=\/)/g,
  /\/resize_cache(?=\/)|\/\d{2,4}_\d{2,4}_\d(?=\/)/g,
  /\/v1\/(?:fill|fit|crop)\/[^/]{1,200}\/[^/]{1,200}$/,
  /\/(?:[wh]_\d{1,4}|[cgf]_[a-z]{1,10}|q_(?:auto|\d{1,3})|ar_[\d.:]{1,9}|dpr_[\w.]{1,9})(?:,[a-z]{1,4}_[\w.:]{1,30})*(?=\/)/gi,
  /\/(?:s\d{3,4}|original|(\d{2,4})\/\1)(?=\/)/g,
  /\/(?:big|large|medium|mid|small|tiny|thumbs?|thumbnails?|xx?[ls]|[lmns])(?=\/[^/]*$)/gi,
];

/**
 * What two addresses of the same picture at different sizes have in common: the address without its query and without
 * the size marks that picture hosts write into it. Used only to tell versions apart; never to build an address.
 */
export function pictureName(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, searchParams } = new URL(address);
  // What only resizes pictures names the one it is given.
  const given = searchParams.get('url') ?? '';
  if (/^https?:/.test(given) && !/[?&]url=/.test(given)) return pictureName(given);
  return steps
    .reduce((path, step) => path.replace(step, ''), pathname.slice(0, 2000))
    .replace(/@resize_[\w-]{1,40}/, '')
    .replace(/(\.(?:jpe?g|png|webp|avif|gif));[^/]{1,200}$/i, '$1')
    .replace(/\._[A-Za-z0-9_,%+-]{1,200}_(?=\.[a-z]{3,4}$)/, '')
    .replace(/\.(jpe?g|png|webp|avif|gif)_.{1,60}$/i, '.$1')
    .replace(/\.(?:jpe?g|png)(?=\.(?:webp|avif)$)/i, '')
    .replace(
      /(^|[/_-])(s-l\d{2,4}|il_(?:\d{2,4}|full)x(?:[\dN]{1,4}|full)|wc\d{2,4}|c\d{2,4}x\d{2,4}|\d{2,4}x\d{2,4}(?:x\d)?)(?=[./_-]|$)/g,
      '$1',
    )
    .replace(/_(?:pico|icon|small|compact|medium|large|grande|master|\d{2,4}x)(?=\.[a-z]{3,4}$)/, '')
    .replace(/[_-](?:tn|thumb|thumbnail)?(?=\.[a-z]{3,4}$|$)/, '')
    .replace(/D_(?:N?Q_NP_)?(?:2X_)?(\d{1,20}-M[A-Z]{2}\d{1,20}_\d{1,8})-[A-Z](?:-[^/.]{1,300})?(?=\.|$)/, '$1')
    .replace(/-(?:cart|small|home|medium|large|thickbox|zoom)_default(?=[./_-]|$)/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\.(jpe?g|png|webp|avif|gif)$/i, '');
}
