import type { Everywhere } from '../../phrases.ts';

/** Jewellery that is bought by its length. */
export const chains: Everywhere = {
  en: 'necklace~; choker~; bracelet~; anklet~; neck chain~; silver chain~; gold chain~',
  de: 'halskette~; kette~; collier~; armband; armbänder; armkette~; fußkettchen; halsreif~',
  fr: 'collier~; bracelet~; chaîne~; gourmette~; sautoir~; chaîne~ de cheville',
  es: 'collar; collares; pulsera~; cadena~; gargantilla~; brazalete~; tobillera~',
  it: 'collana; collane; bracciale; bracciali; braccialetto; braccialetti; catenina; catenine; girocollo; cavigliera',
  pt: 'colar; colares; pulseira~; corrente~; gargantilha~; bracelete~; tornozeleira~',
  pl: 'naszyjnik~; bransoletk~; łańcuszek; łańcuszk~; kolia',
  nl: 'ketting; kettingen; halsketting; armband; armbanden; enkelbandje',
  ru: 'колье; ожерель~; цепочк~; браслет~; бусы',
  tr: 'kolye~; bileklik~; bilezik~; zincir kolye; halhal~',
  id: 'kalung; gelang; gelang kaki',
  vi: 'dây chuyền; vòng cổ; vòng tay; lắc tay; lắc chân',
  th: '*สร้อยคอ; *สร้อยข้อมือ; *กำไล',
  zh: '*项链; *項鍊; *手链; *手鍊; *脚链; *腳鍊; *锁骨链; *鎖骨鍊',
  ja: '*ネックレス; *ブレスレット; *アンクレット; *チョーカー',
  ko: '*목걸이; *팔찌; *발찌; *초커',
};
