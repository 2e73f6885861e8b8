/**
 * Verbs that ask the buyer to write or call, with me or us where the language hangs it on, in lower case; what makes a contact of
 * them is the number behind. A trailing '~' takes any ending.
 */
const verbs: Readonly<Record<string, string>> = {
  en: 'call; text; txt; ring; phone; message; contact (us|me); phone us; whatsapp; dm; reach us; write to',
  de: 'kontakt; anfragen unter; infos unter; bestellung unter; bestellungen unter; fragen unter; anruf~; ruf~ an; kontaktier~; schreib~; meld~; simst~; erreichbar',
  fr: 'infos au; commandes au; renseignements au; appel~; contactez; contacter; écri~; joign~; téléphon~; rejoi~',
  es: 'consultas; pedidos; informes; llam~; llám~; contactan~; contactar~; contáct~; escrib~; escríb~; consult~; consúlt~; mensaj~; comunícate; comunicarse',
  it: 'per info; info; ordini; prenotazioni; contatta~; chiam~; scriv~; telefona~',
  pt: 'pedidos; encomendas; informações; contate~; contacte~; chama~; chame~; liga~; ligue~; escrev~; fale~; falar',
  pl: 'kontakt; zamówienia; informacje; dzwoń~; zadzwoń~; dzwonić; pisz~; napisz~; skontaktuj~; sms~',
  nl: 'vragen via; bestellen via; bel; bellen; app; appen; sms~; mail~; stuur',
  ru: 'заказ по; заказы по; справки по; вопросы по; звон~; позвон~; пиши~; напиши~; обращ~; обрат~; связ~; свяж~; набер~; смс',
  tr: 'sipariş için; bilgi için; arayın~; ara; yazın~; ulaşın~; iletişim; irtibat; sipariş hattı',
  id: 'hubungi~; chat; telp; telepon; sms; kirim',
  vi: 'liên hệ; gọi~; nhắn~; lh; sđt; alo; đt',
};
/** What may stand between the verb and the number. */
const links = `at on to me us via : al allo a su au le la sur nous moi unter an auf über uns mich por el número al numero ao no em pelo pod na nr numer
 po op via naar ons по на номер номеру нам мне в ke di wa no nomor số qua için whatsapp tel telefon telefono phone mobile cell`;

const written = (word: string): string => word.trim().replace(/~/g, '\\p{L}*').replace(/ /g, '\\s');

/** A pattern, over text in lower case, for a verb of asking and what links it to a number. */
export const inviting = `(?:${Object.values(verbs)
  .flatMap((text) => text.split(';').map(written))
  .join('|')})(?:\\s(?:${links.split(/\s+/).join('|')})){0,3}`;
