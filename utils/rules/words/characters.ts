import type { Phrases } from '../phrases.ts';

/** Heroes and figures of stories whose names praise: they are told of in every language, and stand on goods of every kind. */
export const characters: Phrases = {
  en: '(mr|mrs|the) incredible~; incredible (hulk|family|crash dummies); the incredibles; fantastic (four|4|mr fox|beasts|voyage|negrito); wonder woman; amazing (spider man|spiderman|world of gumball|spider); sleeping beauty; beauty and the beast; superman; supergirl; super (mario|saiyan|wings|monsters|heroes|hero); ultimate (spider man|warrior|marvel); (perfect|ultimate) cell; charming prince; prince charming; captain marvel; marvelous mrs maisel; my hero academia; best jeanist',
  de: 'die unglaublichen; der unglaubliche hulk; die fantastischen vier; fantastische vier; phantastische tierwesen; der fantastische mr fox; der schöne prinz; die schöne und das biest; die schöne schlafende; super wings; super mario',
  fr: 'les indestructibles; l incroyable hulk; les quatre fantastiques; les animaux fantastiques; la belle et la bête; la belle au bois dormant; prince charmant; super wings; super mario; fantastique maître renard',
  es: '(mr|señor|los|la) increíble~; los increíbles; el increíble hulk; los cuatro fantásticos; cuatro fantásticos; animales fantásticos; la bella y la bestia; la bella durmiente; bella durmiente; mujer maravilla; príncipe encantador; super mario; super wings; super agente',
  it: '(mr|mister|gli|i) incredibil~; l incredibile hulk; i fantastici (4|quattro); fantastici quattro; animali fantastici; la bella e la bestia; la bella addormentata; bella addormentata; principe azzurro; super mario; super wings; fantastic mr fox',
  pt: '(sr|senhor|os) incríve~; os incríveis; o incrível hulk; quarteto fantástico; animais fantásticos; a bela e a fera; a bela adormecida; bela adormecida; mulher maravilha; príncipe encantado; super mario; super wings',
  pl: 'iniemamocni; niesamowity hulk; fantastyczna czwórka; fantastyczne zwierzęta; piękna i bestia; śpiąca królewna; cudowna kobieta; super mario; super wings; super bohater~',
  nl: 'de incredibles; de ongelooflijke hulk; fantastic four; fabeldieren; belle en het beest; de schone slaapster; super mario; super wings',
  ru: 'суперсемейк~; невероятный халк; фантастическая четверка; фантастические твари; красавица и чудовище; спящая красавица; чудо женщина; прекрасный принц; удивительный волшебник; василис~ прекрасн~; елен~ прекрасн~; супер (марио|крылья|герой|герои)',
  tr: 'inanılmaz (aile|hulk); fantastik (dörtlü|dört|canavarlar); güzel ve çirkin; uyuyan güzel; harika (kadın|kanatlar|diyar~|çocuk); süper (mario|kanatlar|kahraman~)',
  id: 'manusia super; superman; si cantik dan si buruk rupa; putri tidur; super (mario|wings|hero)',
  vi: 'siêu nhân; gia đình siêu nhân; bộ tứ siêu đẳng; người đẹp và quái vật; công chúa ngủ trong rừng; siêu (anh hùng|đẳng)',
  zh: '神奇四侠; 神奇四俠; 神奇女侠; 神奇动物; 超人总动员; 睡美人; 美女与野兽; 无敌浩克; 神奇蜘蛛侠; 完美世界; 白雪公主',
  ja: 'ミスター・インクレディブル; インクレディブル・ファミリー; 美女と野獣; 眠れる森の美女; ファンタスティック・フォー; ファンタスティック・ビースト; ワンダーウーマン; スーパーマリオ; スーパーマン',
  ko: '인크레더블; 판타스틱 4; 신비한 동물사전; 미녀와 야수; 잠자는 숲속의 공주; 원더우먼; 슈퍼마리오; 슈퍼맨; 슈퍼윙스',
};
