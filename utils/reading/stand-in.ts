import { fold } from '../text/normal.ts';

/** What the file is called that a shop shows where it has no picture, or could not fetch it. */
const names =
  /(?:^|[^a-z])(?:(?:image|img|picture|pic|photo|foto)?[-_ ]?(?:un-?available|not[-_ ]?(?:available|found)|missing|coming[-_ ]?soon)|(?:no|without|missing)[-_ ]?(?:image|img|picture|pic|photo|foto|thumb(?:nail)?)s?(?:[-_ ]?(?:available|found))?|(?:sin|sem|senza|sans|pas[-_ ]d|ohne|kein|bez|brak|geen|ingen|net|nema|fara)[-_ ]?(?:image[nm]?|imagine|immagine|photo|foto|bild|obrazk\w|zdjeci\w|afbeelding|slik[ae])|(?:resim|gorsel|foto)[-_ ]?yok)(?![a-z])/;
/** More letters beside such a name are a name of goods. */
const LETTERS_BESIDE = 16;

/** Whether the file of an address is called one that stands in for a picture that is not there. */
export function isStandIn(address: string): boolean {
  const file = fold((address.slice(0, 2000).split(/[?#]/)[0] ?? '').split('/').pop() ?? '').replace(/\.\w{2,5}$/, '');
  const rest = file.replace(names, '');
  return rest !== file && rest.replace(/[^a-z]/g, '').length <= LETTERS_BESIDE;
}

/** Whether a picture shows what its own program puts in its place where the picture itself could not be fetched. */
export function isFallback(picture: Element): boolean {
  const shown = picture.getAttribute('src') ?? '';
  return shown.length > 1 && shown.length < 1000 && (picture.getAttribute('onerror') ?? '').includes(shown);
}
