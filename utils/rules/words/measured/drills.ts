import type { Everywhere } from '../../phrases.ts';

/** Tools that run on a battery. */
export const drills: Everywhere = {
  en: 'cordless drill~; impact drill~; drill driver~; impact driver~',
  de: 'akkuschrauber; akku schrauber; akku bohrschrauber; akkubohrschrauber',
  fr: 'perceuse~ sans fil; visseuse~',
  es: 'taladro~ inalámbrico~; atornillador~',
  it: 'trapan~ avvitator~; avvitator~',
  pt: 'parafusadeira~; furadeira~',
  pl: 'wkrętark~',
  nl: 'accuboormachine~; accuschroevendraaier~',
  ru: 'шуруповерт~',
  tr: 'şarjlı matkap; akülü matkap; vidalama',
  id: 'bor cas; bor baterai',
  vi: 'máy khoan pin; khoan pin',
  th: '*สว่านไร้สาย; *สว่านแบต',
  zh: '*电钻; *電鑽; *充电钻; *電動起子',
  ja: '*電動ドライバー; *インパクトドライバー',
  ko: '*전동드릴; *전동 드릴; *임팩트 드라이버',
};
