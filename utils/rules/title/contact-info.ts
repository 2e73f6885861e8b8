import { matchesOf } from '../../text/matches.ts';
import { defineRule } from '../rule.ts';
import { overlapsAny } from '../spans.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample } from '../wording.ts';
import { inviting } from '../words/invitations.ts';
import { atShop, ofShop } from '../words/shops.ts';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const address = /(?:https?:\/\/|www\.)[^\s<>"'，。]{3,200}/gu;
/** 'myshop.com' with an ending no product has; 'Node.js', '1.5.it' and 'Booking.com' as the brand are none. */
const domain =
  /(?<![\p{L}\p{N}@.-])(?!(?:asp|vb|ml|node|dot)\.)(?:[a-z0-9][a-z0-9-]{1,62}\.){1,3}(?:com?\.[a-z]{2}|com|net|org|shop|store|online|info|biz|ru|рф|su|kz|by|ua|de|fr|es|it|pl|nl|cz|cn|jp|kr|vn|th|id|my|br|mx|ar|cl|uk|eu|io|me|app|xyz)(?![\p{L}\p{N}.-])/gu;
const phone =
  /(?<![\p{L}\p{N}])(?:\+\d{1,3}[\s().-]{0,2}(?:\d[\s().-]{0,2}){7,12}\d|8[\s(-]{1,2}\d{3}[\s)-]{1,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}|\(?\d{3}\)?[\s.-]\d{3}[.-]\d{4}|1[\s.-]\d{3}[\s.-]\d{3}[\s.-]\d{4}|0[1-9](?:[ .]\d{2}){4}|0\d{1,3}[-‐–\s]\d{3,4}[-‐–\s]\d{4}|0\d{3}[\s-]\d{3}[\s-]\d{2}[\s-]\d{2}|06[\s-]\d{8}|\(\d{2}\)\s?9?\d{4}-\d{4}|08\d{2}-\d{4}-\d{3,4})(?![\p{L}\p{N}])/gu;
/** 'WhatsApp: +7…', 'тел. 8…', '微信 abc123': what comes after is a number or a name. */
const messenger =
  /(?<![\p{L}\p{N}])(?:(?:whats ?app|w[./]?a|wsp|wpp|wasap|wapp|wsapp|celular|cel|móvil|movil|tlf|telf|fone|telegram|tg|viber|wechat|we chat|line(?: id)?|zalo|skype|signal|instagram|insta|ig|facebook|fb|vk|kakao(?:talk)?|tel|tél|telefon|telefone|teléfono|téléphone|phone|call|(?:\p{Ll}{3,16})?hotline|mobile|ватсап|вотсап|вацап|телеграм+|вайбер|инстаграм+|тел|телефон|звоните|звонить|позвоните|chiamare|chiama|telefonare|llamar|llame|ligar|ligue|appeler|appelez|anrufen|dzwoń|dzwonić|hubungi|gọi|bel|app|zap|whats|來電|来电|電話|电话|โทร)\.?\s*[:：@№#.]?\s*(?:\+?\(?\d(?:[\d\s().-]{5,16})\d|@[\w.]{3,30})|(?:whats ?app|telegram|wechat|viber|instagram|insta|ig|line id|facebook|fb|tiktok|youtube|pinterest|skype)\s*[:：]\s*@?[\w.]{3,30})/gu;
/** 'Contattami al 333 1234567', 'llámanos 55 1234 5678': a verb that asks, and a number nobody counts or measures with. */
const asked = new RegExp(
  `(?<![\\p{L}\\p{N}])${inviting}\\s?[:.]?\\s?\\+?\\(?\\d[\\d\\s().-]{5,16}\\d(?![\\p{L}\\p{N}%])`,
  'gu',
);
/** 'Call Bruce 0412 555 190': somebody's name stands between. */
const askedFor = new RegExp(
  `(?<![\\p{L}\\p{N}])${inviting}\\s\\p{L}{2,12}\\s?[:.]?\\s?(?=(?:\\D?\\d){9})(?:\\+|\\(?0)[\\d\\s().-]{7,16}\\d(?![\\p{L}\\p{N}%])`,
  'gu',
);
/** 'Consultar talles al 11 2345 6789', 'unter 0171 2345678': what leads to a number one calls, in groups of digits. */
const reached =
  /(?<![\p{L}\p{N}])(?:al|allo|au|unter|pod|pelo|no|ao|по|via|at|on)\s(?=(?:\D?\D?\d){9})\+?\(?\d{2,4}\)?(?:[\s.-]\d{2,4}){2,4}(?![\p{L}\p{N}.,%])/gu;
/** '카톡 candle_jin', 'telegram nut_shop': a messenger, and a name with a sign or figure that only accounts have. */
const account =
  /(?<![\p{L}\p{N}])(?:카톡|카카오톡|오픈채팅|텔레그램|라인|kakao(?:talk)?|telegram|wechat|whats ?app|zalo|viber|skype|instagram|insta|телеграм+|инстаграм+|вотсап|ватсап|вайбер|ไลน์)(?:\s?[:：]\s?|\s)@?(?=[a-z0-9.]*[_\d])(?=[\d_.]*[a-z])[a-z0-9][a-z0-9_.]{3,30}(?![\p{L}\p{N}])/gu;
const chinese =
  /(?<![a-z])(?:(?:微信|威信|薇信|徽信|v信|vx|qq|扣扣|加v|加薇|加微|\+v)\s*[:：号號]?\s*[a-z0-9_-]{5,20}|(?:电话|電話|手机|手機)\s*[:：号號]?\s*\d[\d-]{5,20})|(?<![\da-z])1[3-9]\d{9}(?!\d)|(?:加\s?)?(?:line|賴)\s?(?:id)?\s*[:：]\s*@?[a-z0-9_.-]{4,20}|加\s?(?:line|賴)/g;
/** 'tools at gmail dot com', 'palto точка ру', 'mantel punkt de': an address in words, with an ending of addresses. */
const spoken =
  /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}\p{N}-]{1,30}\s(?:at|arroba|chiocciola|małpa|собака)\s)?[\p{L}\p{N}][\p{L}\p{N}-]{2,40}\s(?:dot|punkt|point|punto|ponto|kropka|точка)\s(?:com|net|org|shop|store|de|fr|es|it|pl|nl|ru|ру|рф|ком)(?=\s*(?:[,;|)!]|$))/gu;
/** 'txt Dave O77OO 9OO123': a number with letters for its noughts, behind a word that asks to call. */
const disguised =
  /(?<![\p{L}\p{N}])(?:txt|text|call|ring|phone|mob|whatsapp|tel|звони|тел|anruf|llama|chama)(?:\s\p{L}{2,12})?[:.]?\s(?=(?:\D*\d){5})(?=(?:[\doо][\s-]?){9})[\doо][\doо\s-]{8,16}(?![\p{L}\p{N}])/gu;
const handle = /(?<![\p{L}\p{N}._@-])@[a-z][\w.]{3,30}/gu;

const inChinese = /[信号號话話机機賴薇微]|vx|qq|扣扣|[加+]v|line/u;
const messengers = /톡|텔레|라인|kakao|telegram|wechat|app|zalo|viber|skype|insta|грам|сап|вайбер|ไลน์/u;
const points = /\s(?:dot|punkt|point|punto|ponto|kropka|точка)\s/u;
/** A word for a shop stands in a title: a quick no for most. */
const shops = /магазин|sklep|toko|shop|laden|store|tienda|negozio|loja|boutique|winkel|cửa hàng/u;
/** Digits with nothing between them but what groups them, as long as the shortest number one can call. */
const grouped = /\d[\d\s().‐–-]{5,30}\d/;

/** The patterns that may find something in a text in lower case: none is tried where what it cannot do without is not there. */
function patternsFor(text: string): RegExp[] {
  const at = text.includes('@');
  const digits = grouped.test(text);
  const found: RegExp[] = [];
  if (at) found.push(email, handle);
  if (/:\/\/|www\./.test(text)) found.push(address);
  if (digits) found.push(phone, asked, askedFor, reached);
  if (at || digits || /[:：]/.test(text)) found.push(messenger);
  if (inChinese.test(text) || (digits && /\p{Script=Han}/u.test(text))) found.push(chinese);
  if (/\.[a-zр]/.test(text)) found.push(domain);
  if (messengers.test(text)) found.push(account);
  if (/\d[oо]+\s?\d|[oо]\d\d/.test(text)) found.push(disguised);
  if (points.test(text)) found.push(spoken);
  return found;
}

const policy = wordingExample('contact-info');

/** 'пишите в' + 'Telegram @mangal_ural': what invites and what it leads to are one. */
function withInvitation(text: string, spans: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const before = kept.at(-1);
    if (before && start >= before[1] && /^[\s:：]*$/.test(text.slice(before[1], start))) before[1] = end;
    else kept.push([start, end]);
  }
  return kept;
}

export const contactInfo = defineRule({
  id: 'contact-info',
  category: 'title',
  words: {
    en: {
      title: 'No address, number or shop invites from the title',
      why: 'Marketplaces treat contacts in a title as leading buyers away, and close listings or accounts for it.',
      found: 'Contact or shop in the title: “{contact}”',
    },
    zh: {
      title: '标题里没有联系方式和店铺招揽',
      why: '平台把标题里的联系方式视为引导站外交易，会下架商品甚至封店。',
      found: '标题里有联系方式或店铺：“{contact}”',
    },
    ru: {
      title: 'В названии нет контактов и приглашений в магазин',
      why: 'Контакты в названии площадки считают уводом покупателей и закрывают за это карточки и кабинеты.',
      found: 'Контакт или магазин в названии: «{contact}»',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const { text, lower, phrases, brand } = titleText(listing);
    const spansOf = (where: string, patterns: readonly RegExp[]): [number, number][] =>
      patterns
        .flatMap((pattern) => matchesOf(where, pattern))
        .map((match) => [match.index, match.index + match[0].trimEnd().length]);
    const spans = [
      ...phrases.filter(({ list }) => list === 'contact').map(({ span }) => span),
      ...spansOf(lower, patternsFor(lower)).filter((span) => !overlapsAny(brand, span)),
      // A shop may be called as its brand is: 'от магазина Zoomarket'.
      ...(shops.test(lower) ? spansOf(text, [atShop, ofShop]) : []),
    ];
    return inOrder(
      withInvitation(text, spans).map((span) => {
        const contact = text.slice(...span);
        return worded(context, 'contact-info', { says: 'found', with: { contact }, span, text: contact });
      }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Contact lens case, 4K@60Hz HDMI cable, model 0281002315' } },
      { listing: { title: 'Booking.com voucher holder', brand: 'Booking.com' } },
      { listing: { title: 'LED strip 12 V, St.Ives scrub, Dr.Martens' } },
    ],
    fails: [
      { listing: { title: 'Walnut kernels, WhatsApp +86 138 0013 8000' }, context: { policies: [policy] } },
      { listing: { title: 'Walnut kernels www.example.com' } },
      { listing: { title: 'Грецкий орех, пишите нам: shop@example.ru' } },
      { listing: { title: '核桃仁 加微信 walnut888' } },
      { listing: { title: 'Walnut kernels, visit our store' } },
      { listing: { title: 'Nuez pelada 500 g, wsp 301 234 5678', store: 'CO' } },
      { listing: { title: 'Gherigli di noce, contattami al 333 1234567', store: 'IT' } },
      { listing: { title: '호두 200g 문의 카톡 walnut_jin', store: 'KR' } },
    ],
  },
});
