import type { Phrases } from '../phrases.ts';

/** Varieties of fruit and vegetables whose names begin or stand without a word that tells a name: catalogues of seeds have them. */
export const varieties: Phrases = {
  en: 'super sweet 100; super sweet; super fantastic; super sauce; super beefsteak; super marmande; best boy; early wonder; italian wonder; premium crop; super sugar snap; perfection pea; beauty king; super chili; kentucky wonder; freckles lettuce',
  ja: '(りんご|リンゴ|林檎) (苗木 |苗 |)世界一; 世界一 (りんご|リンゴ|林檎); りんご世界一; 世界一りんご; (稲|米|もち米) 天下一',
};
