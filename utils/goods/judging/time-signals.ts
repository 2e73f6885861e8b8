import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { seldom } from '../phrases/seldom.ts';

// Clocks that a sender of the hour sets: they hear it, and send nothing themselves.

const clock =
  /(?<!\p{L})(?:clocks?|watch(?:es)?|horloges?|pendules?|réveils?|montres?|reloj(?:es)?|despertador(?:es)?|orologio?|svegli[ae]|relógios?|час(?:ы|ов)|будильник\p{L}*|zegar\p{L}*|budzik\p{L}*|\p{L}*klok(?:ken)?|\p{L}*wekkers?|\p{L}*klock(?:a|or)|\p{L}*uhr(?:en)?|\p{L}*wecker|saat\p{L}*)(?!\p{L})|[挂闹座时]钟|[手腕电]表|時計|시계/iu;
/** A quick look: hardly a title speaks of it. */
const heard = seldom(/r[aá]dio|atomic|funk|dcf|msf|wwvb|радио|电波|電波|전파/i);
const set =
  /radio[- ]?controll?ed|(?<!\p{L})atomic|radio[- ]?(?:pilot|contr[oô]l)\p{L}+|(?:contrôlée?s?|controlad[oa]s?|controllat[oi]|pilotée?s?) (?:por|par|da|via) r[aá]dio|радио(?:управля|синхрон|контрол)\p{L}+|sterowan\p{L}+ radiowo|radiogestuur\p{L}+|radiostyr\p{L}+|dcf[- ]?77|msf 60|wwvb|(?<!\p{L})funk(?=[- ]?(?:\p{L}*uhr|wecker))|电波|電波|전파/iu;
/** What sends as well: a link to a phone, a feeler in the garden. */
const sends =
  /bluetooth|wi-?fi|wlan|smart|(?:außen|funk|remote|outdoor|external)[- ]?(?:sensor|sender|fühler)|wetterstation|weather station|station météo|estaci[oó]n meteo|stazione meteo|метеостанц|stacja pogody|蓝牙|ブルートゥース|블루투스/iu;
const worn =
  /(?<!\p{L})(?:wrist|watch(?:es)?(?!\p{L})|montres?|\p{L}*armband|polso|pulsera|pulso|наручн|naręczn|horloge (?:heren|dames))|[手腕]表|电波表|腕時計|손목/iu;

/** The words by which a clock hears a sender of the hour; undefined where it has none, or sends as well. */
export function setByRadio(title: string): string | undefined {
  const words = heard.test(title) ? set.exec(title)?.[0] : undefined;
  return words === undefined || !clock.test(title) || sends.test(title) ? undefined : words;
}

/** A clock that a sender of the hour sets; undefined of any other thing. */
export function clockIn({ text: { original } }: Reading): Found | undefined {
  const words = setByRadio(original);
  if (words === undefined) return undefined;
  const name = clock.exec(original)?.[0] ?? words;
  return found({
    id: worn.test(original) ? 'jewellery' : 'electronics.battery-powered',
    because: [name, words],
    sure: true,
  });
}
