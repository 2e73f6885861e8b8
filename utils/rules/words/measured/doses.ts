import type { Everywhere } from '../../phrases.ts';

/** Supplements, which are bought by the dose. */
export const doses: Everywhere = {
  en: 'vitamin <w>; vitamin <w> <n>; fish oil; krill oil; cod liver oil; omega <n>; coq <n>; glucosamine; spirulina; turmeric capsules; probiotic~; magnesium; melatonin; ashwagandha; biotin; curcumin; collagen; zinc',
  de: 'vitamin <w>; vitamin <w> <n>; fischöl; omega <n>; magnesium*; melatonin; kollagen; zink*; biotin',
  fr: 'vitamine <w>; magnésium; mélatonine; collagène; zinc',
  es: 'vitamina <w>; magnesio; melatonina; colágeno; biotina; curcumina; zinc',
  it: 'vitamina <w>; magnesio; melatonina; collagene; biotina; curcumina; zinco',
  pt: 'vitamina <w>; magnésio; melatonina; colágeno; biotina; zinco',
  pl: 'witamina <w>; magnez; melatonina; kolagen; biotyna; cynk',
  nl: 'vitamine <w>; magnesium; melatonine; collageen; zink',
  ru: 'витамин <w>; витамин <w> <n>; рыбий жир; омега <n>; магний; мелатонин; ашваганда; куркумин; коллаген~; цинк',
  tr: '<w> vitamini; d <n> vitamini; magnezyum; kolajen; probiyotik',
  id: 'vitamin <w>; magnesium; kolagen; zinc',
  vi: 'vitamin <w>; collagen; magie; kẽm',
  th: '*วิตามิน; *แมกนีเซียม; *คอลลาเจน',
  zh: '*维生素; *維生素; *维他命; *維他命; *益生菌',
  ja: '*ビタミン; *マグネシウム; *ウコン; *亜鉛; *葉酸; *コラーゲン',
  ko: '*비타민; *마그네슘; *콜라겐',
};
