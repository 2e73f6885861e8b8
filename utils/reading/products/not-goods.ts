import { dictionary } from '../dictionary.ts';

// Pages that show money beside a heading and are yet of no one thing for sale, told by their address, by what they declare
// themselves to be, and by their heading. Whole classes of words, in the languages that shops are written in.

/** Of what a visitor has chosen or bought, of who they are, of plans to choose from. */
const ofVisitor =
  'cart|basket|bag|trolley|checkout|wish-?list|compare|warenkorb|kasse|merkzettel|wunsch(?:liste|zettel)|panier|carrito|cesta|carrello|carrinho|winkel(?:wagen|mandje)|koszyk|kosik|kosar|sepet|varukorg|kundvagn|(?:handle)?kurv|ostoskori|korzina|keranjang|gio-hang|' +
  'log-?in|sign-?in|register|account|konto|compte|cuenta|orders?|bestellung(?:en)?|commandes?|pedidos?|ordini|zamowieni\\w*|zakaz\\w*|thank-?you|danke|merci|gracias|confirmation|pricing|plans';
/** Of what somebody wrote: to be read, asked, cooked. */
const ofReaders =
  'blogs?|news|magazine?|journal|forum\\w*|foren|threads?|topics?|t|community|questions?|help|hilfe|aide|ayuda|aiuto|pomoc|support|service|faq|wiki|guides?|ratgeber|articles|tutorials?|recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|przepisy?|recepty?|(?:product-)?reviews?|bewertungen|avis|testberichte?|preisvergleich|comparateur|comparatif|porovnani';
/** Of work, of stays and journeys, of houses, of what is given. */
const ofOccasions =
  'jobs?|vacanc(?:y|ies)|stellen\\w*|emplois?|empleos?|rabota|vakans\\w*|hotels?|hoteles|ferienwohnung\\w*|expose|immobilien|real-?estate|rentals?|events?|tours?|restaurants?|donate|donations?|spenden?';
const folder = (words: string): RegExp => new RegExp(`(?:^|/)(?:${words})(?:/|$|\\.)`, 'i');
const visitors = folder(ofVisitor);
const others = folder(`${ofReaders}|${ofOccasions}`);

/** Whether an address is of what a visitor has chosen or bought: what can be bought there is beside the point. */
export const isOfVisitor = (url: URL): boolean => visitors.test(url.pathname.slice(0, 1000));

/** Types of data that a page declares itself to be, where it is of no goods. */
const declared =
  /^\s*[[{][^{}[\]]*"@type"\s*:\s*"(?:\w*Article|BlogPosting|Review|Recipe|JobPosting|\w*Event|DiscussionForumPosting|QAPage|FAQPage|HowTo|Hotel|LodgingBusiness|Apartment|RealEstateListing|Course|Restaurant|Menu|CollectionPage|SearchResultsPage)"/;
const FOLLOWS = 4;
const TEXT_LIMIT = 200_000;

/** Whether a page says of itself that it is something to read, to attend, to rent, to apply for. */
export function isOfOccasion(page: Document, url: URL, type: string | undefined, heading: Element): boolean {
  if (others.test(url.pathname.slice(0, 1000)) || /^(?:article|blog|profile|video|music)/i.test(type ?? ''))
    return true;
  // Of what somebody wrote, the day stands below the heading.
  const [day] = page.querySelectorAll('time[datetime]');
  const near = heading.parentElement?.contains(day ?? null) && heading.compareDocumentPosition(day as Node) & FOLLOWS;
  return (
    Boolean(near) ||
    [...page.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, 40)
      .some(({ textContent }) => declared.test((textContent ?? '').slice(0, TEXT_LIMIT)))
  );
}

/** Whether a heading says that what was asked for is not there, or how much was found. */
export const saysMissing = (heading: string): boolean => dictionary.missing(heading.slice(0, 200)) === true;
