import type { Citation } from '../../source.ts';
import type { WrongClaim } from './claim.ts';
import { japaneseRadio } from './sources.ts';

const readOn = '2026-12-01';

/** Uzbekistan's own law of what is certified. */
const uzbekLaw: Citation = {
  url: 'https://cis-legislation.com/document.fwx?rgn=147973',
  readOn,
  sure: 'reported',
  since: '2023-02-27',
};

/** What ANATEL approves at all. */
const brazilianRadioLaw: Citation = {
  url: 'https://direitodacomunicacao.com/br/anatel-aprova-regulamento-de-avaliacao-da-conformidade-e-de-homologacao-de-produtos-para-telecomunicacoes/',
  readOn,
  sure: 'read',
};

/** Marks of their own that Japan and Korea ask for. */
const ownMarks = ['jp-pse', 'jp-giteki', 'kr-kc-electric', 'kr-kc-radio', 'kr-kc-child'];

/** Marks that count in another market, or on other goods. */
export const marksElsewhere: readonly WrongClaim[] = [
  {
    id: 'eac-outside-the-union',
    markets: ['UZ'],
    words: 'eac',
    instead: {
      en: 'Its own certificate, if it is held. Uzbekistan is not in the Eurasian union: EAC papers do not count there.',
      zh: '持有当地证书时写明。乌兹别克斯坦不是欧亚经济联盟成员，EAC 文件在当地无效。',
      ru: 'Национальный сертификат, если он есть. Узбекистан не входит в ЕАЭС: бумаги ЕАС там не действуют.',
    },
    laws: [{ basis: 'Закон РУз «О техническом регулировании» (ЗРУ-819)', citation: uzbekLaw }],
  },
  {
    id: 'anatel-without-radio',
    goods: ['appliances', 'lighting', 'electronics', 'toys'],
    markets: ['BR'],
    unlessAsked: ['br-anatel', 'br-anatel-power'],
    words: 'anatel',
    instead: {
      en: '“INMETRO, No. …”, if it is held. ANATEL approves radio, chargers and batteries of phones, and nothing else.',
      zh: '持有时写“INMETRO，编号……”。ANATEL 只管无线电以及手机充电器和电池。',
      ru: '«INMETRO №…», если он есть. ANATEL одобряет радио, зарядки и батареи телефонов, и только.',
    },
    laws: [{ basis: 'Resolução Anatel nº 715/2019', citation: brazilianRadioLaw }],
  },
  {
    id: 'foreign-mark',
    markets: ['JP', 'KR'],
    whenAsked: ownMarks,
    words: 'foreignMark',
    instead: {
      en: 'The mark that counts here, with its number: KC in Korea, PSE or Giteki in Japan. CE and FCC do not.',
      zh: '写明当地标志及编号：韩国 KC，日本 PSE 或 Giteki。CE、FCC 在当地无效。',
      ru: 'Местный знак с номером: KC в Корее, PSE или Giteki в Японии. CE и FCC здесь не действуют.',
    },
    laws: [{ markets: ['JP'], basis: '電波法', citation: japaneseRadio }],
    rows: ownMarks,
  },
  {
    id: 'paper-not-needed',
    markets: ['JP', 'KR'],
    whenAsked: ownMarks,
    words: 'notNeeded',
    instead: {
      en: 'Leave it out: it is asked of these goods, and marks of other markets do not take its place.',
      zh: '删去：这类商品需要该认证，其他市场的标志不能代替。',
      ru: 'Ничего: для этих товаров он обязателен, знаки других рынков его не заменяют.',
    },
    laws: [{ markets: ['JP'], basis: '電波法', citation: japaneseRadio }],
    rows: ownMarks,
  },
];
