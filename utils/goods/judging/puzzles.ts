import { startingAge } from '../head/ages.ts';
import type { Reading } from '../head/read.ts';
import { seldom } from '../phrases/seldom.ts';

// What bears a toy's name and is grown-ups': pictures that are put together, mats for cards. Of the former law takes those of more than five hundred pieces out of toys (2009/48/EC, Annex I), and shops
// sell those of five hundred beside them.

const named =
  /puzz|jigsaw|casse-t[êe]tes?|rompecabezas|quebra[- ]?cabeças?|пазл|головоломк|puss?el|yapboz|拼图|拼圖|ジグソー|パズル|퍼즐|직소/iu;
/** Bricks are counted in thousands for children, too. */
const bricks =
  /brick|block|lego|klemm|baustein|briques|bloques|mattoncini|blocos|конструктор|klock|积木|積木|ブロック|블록|블럭/iu;
const many =
  /(?<![\d.,])(?:[5-9]\d\d|[1-9]\d?[.,\s]?\d{3})[\s-]?(?:pieces?|pcs?|pcs\.|teile?\p{L}*|pi[eè]ces|piezas|pezzi|pz|peças|pçs|элемент\p{L}*|детал\p{L}*|элем|дет|шт|element\p{L}*|części|el|stukjes|stukken|bitar|bitars|parça|keping|mảnh|片|块|塊|ピース|p(?!\p{L})|피스|조각|pcs)(?!\p{L}*\s?(?:€|\$))/iu;
/** The oldest that law counts among children. */
const OLDEST = 14;

/** Of whom a puzzle is theirs, not whom it shows. */
const grownUp = /^(?:adult|erwachs|взросл|dorosł|volwass|vux|yetişkin|dewasa|người lớn|大人|成人|성인|ผู้ใหญ่)/iu;

/** The words by which a puzzle is none of children's: it has so many pieces, or is for grown-ups; undefined where it has fewer, or is said to be for children. */
export function piecesForAdults({ said: { frames }, text: { original } }: Reading): string | undefined {
  if (!named.test(original) || bricks.test(original) || (frames.has('child') && !frames.has('adult'))) return undefined;
  const age = startingAge(original);
  if (age && age.years < OLDEST) return undefined;
  const adult = frames.has('child') ? '' : (frames.get('adult') ?? '');
  return many.exec(original)?.[0].trim() ?? (grownUp.test(adult) ? adult : undefined);
}

/** What puzzles are framed, stuck and rolled up with. */
const servesPuzzles = seldom(
  /(?:puzzles?|jigsaws?)[\s-]?(?:frames?|glue|mats?|sorters?|savers?|rahmen|kleber|matten?)(?!\p{L})|(?:cadre|marco|cornice|moldura|рамка|ramka|colle|pegamento|colla|cola|клей|klej)\s(?:de |para |per |pour |для |do |na )?(?:un )?(?:puzz|пазл|rompecab|quebra)|パズル\s?(?:フレーム|のり|用|マット)|퍼즐\s?(?:액자|유액|매트|보관)|拼图(?:框|胶|垫|收纳|画框)/iu,
);
/** The words by which a thing only serves puzzles. */
export const servesPuzzle = ({ said: { frames }, text: { original } }: Reading): string | undefined =>
  frames.has('child') ? undefined : servesPuzzles.exec(original)?.[0];

const mat =
  /play ?mats?|spielmatten?|tapis de jeu|tappet\p{L}+ (?:da |di )?gioco|tapetes? de jueg|プレイ ?マット|游戏垫|对战垫|게임 ?매트|플레이 ?매트/iu;
const cards =
  /(?<![\p{L}\d])(?:tcg|ccg|mtg|card ?games?|trading cards?|poker|black ?jack|magic the|yu-?gi-?oh|table ?top|war ?gam\p{L}*|board ?games?|kartenspiel\p{L}*|sammelkarten\p{L}*|jeux? de cartes|cartes? à collectionner|juegos? de cartas|cartas coleccionables|giochi? di carte|carte collezionabili|jogos? de cartas|карточн\p{L}+|настольн\p{L}+)(?!\p{L})|カードゲーム|トレカ|デュエマ|麻雀|卡牌|桌游|카드게임|보드게임/iu;

/** The words by which a mat is laid under cards, or is for grown-ups, and no child plays on it. */
export function matForAdults({ said: { frames }, text: { original } }: Reading): string | undefined {
  if (frames.has('child') || !mat.test(original)) return undefined;
  return cards.exec(original)?.[0] ?? frames.get('adult');
}

/** Whether a saw's name is only the cut of a puzzle: 'jigsaw puzzle'. */
export const isCutOfPuzzle = (title: string, words: string): boolean =>
  /jigsaw|ジグソー|직소|лобзик/iu.test(words) && /puzz|パズル|퍼즐|пазл/iu.test(title);
