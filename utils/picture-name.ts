/**
 * What two addresses of the same picture at different sizes have in common: the address without its query and without
 * the size marks that picture hosts write into it. Used only to tell versions apart; never to build an address.
 */
export function pictureName(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname } = new URL(address);
  return pathname
    .slice(0, 2000)
    .replace(/(\.(?:jpe?g|png|webp|avif|gif));[^/]{1,200}$/i, '$1')
    .replace(/\._[A-Za-z0-9_,%+-]{1,200}_(?=\.[a-z]{3,4}$)/, '')
    .replace(/\.(jpe?g|png|webp|avif|gif)_.{1,60}$/i, '.$1')
    .replace(
      /(^|[/_-])(s-l\d{2,4}|il_(?:\d{2,4}|full)x(?:[\dN]{1,4}|full)|wc\d{2,4}|c\d{2,4}x\d{2,4}|\d{2,4}x\d{2,4})(?=[./_-]|$)/g,
      '$1',
    )
    .replace(/[_-](?:tn|thumb|thumbnail)?(?=\.[a-z]{3,4}$|$)/, '')
    .replace(/\/(?:s\d{3,4}|original|(\d{2,4})\/\1)(?=\/)/g, '')
    .replace(/D_(?:N?Q_NP_)?(?:2X_)?(\d{1,20}-M[A-Z]{2}\d{1,20}_\d{1,8})-[A-Z](?:-[^/.]{1,300})?(?=\.|$)/, '$1')
    .replace(/-(?:cart|small|home|medium|large|thickbox|zoom)_default(?=[./_-]|$)/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\.(jpe?g|png|webp|avif|gif)$/i, '');
}
