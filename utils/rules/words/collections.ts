import type { Phrases } from '../phrases.ts';

/** Names of collections: what is best or most beautiful in them are tales, songs and recipes, which the name counts and no seller praises. */
export const collections: Phrases = {
  en: '(best|greatest|best loved|most beautiful|most wonderful) (<w> |)(stories|tales|poems|songs|fables|essays|hymns|carols|riddles|recipes|speeches)',
  de: '(schönst~|best~|beliebtest~|größt~) (<w> |)(märchen|geschichten|gedichte|lieder|sagen|fabeln|erzählungen|weihnachtslieder|kinderlieder|volkslieder|rezepte|witze|balladen)',
  fr: '(plus (beaux|belles)|meilleur~) (<w> |)(contes|histoires|poèmes|chansons|fables|légendes|recettes|comptines|berceuses|nouvelles)',
  es: '(mejores|más (bell~|hermos~|bonit~)) (<w> |)(cuentos|historias|poemas|canciones|fábulas|leyendas|recetas|poesías|relatos); (cuentos|historias|poemas|fábulas|leyendas|relatos) más (bell~|hermos~|bonit~)',
  it: '(più bell~|miglior~) (<w> |)(fiabe|favole|storie|poesie|canzoni|racconti|ricette|filastrocche|leggende|barzellette)',
  pt: '(melhores|mais bel~) (<w> |)(histórias|contos|poemas|canções|fábulas|lendas|receitas|poesias|crônicas)',
  pl: '(najpiękniejsz~|najlepsz~) (<w> |)(bajk~|baśn~|opowieśc~|wiersz~|piosenk~|legend~|kolęd~|przepis~|kołysank~)',
  nl: '(mooiste|beste|leukste) (<w> |)(sprookjes|verhalen|gedichten|liedjes|liederen|fabels|recepten|voorleesverhalen)',
  ru: '(лучш~|красивейш~|(самые|самых) (красив~|добр~|лучш~|интересн~|любим~|известн~)) (<w> |)(сказк~|сказок|стих~|песн~|песен|рассказ~|истори~|басн~|басен|колыбельн~|рецепт~|загад~|легенд~)',
  tr: '(en güzel|en iyi|en sevilen) (<w> |)(masal~|masalları|hikaye~|hikayeleri|öykü~|öyküleri|şiir~|şiirleri|şarkı~|şarkıları|türkü~|türküleri|ninni~|ninnileri|fıkra~|fıkraları|destan~|destanları|tarifleri)',
  id: '(dongeng|cerita|lagu|puisi|resep|kisah) (<w> |)(terbaik|terindah|terpopuler)',
  vi: '(truyện|truyện cổ tích|thơ|bài hát|chuyện) (hay nhất|đẹp nhất)',
  zh: '(最美|最好|最好听|最经典)(的|)(童话|童話|故事|诗词|詩詞|古诗|古詩|歌曲|传说|傳說|寓言)',
  ja: '(最も美しい|世界一美しい)(童話|物語|詩|昔話|歌)',
};
