import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// What goods promise of illnesses and germs, and whose mark they bear: the claims found, in each language.

const claimsIn = (market: string, title: string, held: { id: string }[] = []): string[] => {
  const answer = checkLine({ id: '1', title, market, held }, '2026-11-28') as unknown as { claims: { text: string }[] };
  return answer.claims.map(({ text }) => text);
};

test.each<[string, string, ...string[]]>([
  ['US', 'Cinnamon capsules that cure your diabetes, 90 ct', 'cure your diabetes'],
  ['GB', 'Body butter heals psoriasis 200 ml', 'heals psoriasis'],
  ['US', 'Copper bracelet reverses arthritis', 'reverses arthritis'],
  ['US', 'Knee socks CURES VARICOSE VEINS', 'CURES VARICOSE VEINS'],
  ['AT', 'Brennnesseltee 80 g kuriert Rheuma', 'kuriert Rheuma'],
  ['DE', 'Ringelblumensalbe behandelt chronische Neurodermitis', 'behandelt chronische Neurodermitis'],
  ['DE', 'Mistelkraut geschnitten 100 g gegen Bluthochdruck', 'gegen Bluthochdruck'],
  ['FR', 'Infusion d’ortie 60 g, soigne l’arthrose', 'soigne l’arthrose'],
  ['ES', 'Infusión de guanábana 50 g, cura el cáncer', 'cura el cáncer'],
  ['MX', 'Aceite de árnica 60 ml sana la artritis', 'sana la artritis'],
  ['IT', 'Tisana al cardo 100 g guarisce l’epatite', 'guarisce l’epatite'],
  ['BR', 'Chá de pata de vaca 50 g trata a diabetes', 'trata a diabetes'],
  ['RU', 'Мазь прополисная 50 мл вылечит псориаз', 'вылечит псориаз'],
  ['KZ', 'Чай монастырский 100 г от диабета', 'от диабета'],
  ['PL', 'Maść żywokostowa leczy reumatyzm', 'leczy reumatyzm'],
  ['NL', 'Brandnetelthee geneest jicht 80 g', 'geneest jicht'],
  ['SE', 'Te på björkblad botar eksem 60 g', 'botar eksem'],
  ['TR', 'Kantaron yağı 50 ml sedef hastalığını tedavi eder', 'sedef hastalığını tedavi eder'],
  ['ID', 'Teh daun sirsak mengobati kanker 50 g', 'mengobati kanker'],
  ['VN', 'Trà giảo cổ lam 100 g chữa khỏi tiểu đường', 'chữa khỏi tiểu đường'],
  ['AE', 'زيت الحبة السوداء 100 مل يشفي السرطان', 'يشفي السرطان'],
  ['IN', 'करेला चाय 100 ग्राम मधुमेह का इलाज', 'मधुमेह का इलाज'],
  ['TH', 'ชาใบหม่อน 100 กรัม รักษาโรคเบาหวาน', 'รักษาโรคเบาหวาน'],
  ['CN', '桑叶茶 100g 根治高血压', '根治高血压'],
  ['JP', 'びわの葉茶 100g 痛風を治す', '痛風を治す'],
  ['KR', '뽕잎차 100g 고혈압 완치', '고혈압 완치'],
  // That hair grows where none did.
  ['US', 'Scalp oil 60 ml regrows thinning hair', 'regrows thinning hair'],
  ['DE', 'Kopfhautserum 50 ml lässt Haare wieder wachsen', 'lässt Haare wieder wachsen'],
  ['FR', 'Sérum cuir chevelu 50 ml fait repousser les cheveux', 'fait repousser les cheveux'],
  ['ES', 'Tónico capilar 100 ml hace crecer el pelo', 'hace crecer el pelo'],
  ['IT', 'Fiala cuoio capelluto 10 ml fa ricrescere i capelli', 'fa ricrescere i capelli'],
  ['BR', 'Tônico capilar 100 ml faz crescer cabelo', 'faz crescer cabelo'],
  ['RU', 'Тоник для кожи головы 100 мл отращивает волосы', 'отращивает волосы'],
  ['NL', 'Hoofdhuidserum 50 ml laat haar weer groeien', 'laat haar weer groeien'],
  ['SE', 'Hårbottenserum 50 ml får håret att växa igen', 'får håret att växa igen'],
  ['TR', 'Saç serumu 50 ml saç çıkarır', 'saç çıkarır'],
  ['US', 'Scalp oil 60 ml does not regrow hair'],
  ['GB', 'Shampoo for thin hair 250 ml'],
  ['DE', 'Puppe mit Bürste, lässt Haare wieder wachsen Spielzeug'],
  ['ES', 'Champú para pelo largo y fuerte 300 ml'],
  ['PT', 'Escova para cabelo crescer forte 1 un'],
  // Denied, of other things, or what goods are for.
  ['GB', 'Nettle tea 80 g, does not cure arthritis'],
  ['DE', 'Brennnesseltee 80 g, heilt nicht'],
  ['GB', 'Grain free treats for dogs with diabetes 200 g'],
  ['US', 'How to reverse diabetes: Paperback'],
  ['US', 'Walk against cancer T-shirt pink'],
  ['RU', 'Конфеты при диабете без сахара 200 г'],
  ['IT', 'Balsamo per la cura dei capelli 250 ml'],
  ['ES', 'Aceite tratamiento de madera 1 L'],
  ['US', 'TENS unit treats migraine, electrode pads'],
  ['GB', 'Rose fungicide treats leaf diseases 500 ml'],
  // What is killed is counted, and named.
  ['DE', 'Handseife 300 ml tötet 99,9 % aller Bakterien', 'tötet 99,9 % aller Bakterien'],
  ['IT', 'Detersivo piatti 1 L elimina il 99,9% dei germi', 'elimina il 99,9% dei germi'],
  ['ES', 'Jabón de manos mata el 99 % de las bacterias', 'mata el 99 % de las bacterias'],
  ['US', 'Dish soap kills up to 99.9% of germs', 'kills up to 99.9% of germs'],
  ['SE', 'Flytande tvål 300 ml dödar 99,9 % av bakterierna', 'dödar 99,9 % av bakterierna'],
  ['GB', 'Path weedkiller kills 99% of weeds'],
  ['US', 'Rose spray cures leaf disease, 16 oz'],
  // A helmet for a motorcycle has no CE, one for a bicycle has.
  ['AT', 'Klapphelm Motorrad ECE 22.06, CE geprüft', 'CE geprüft'],
  ['FR', 'Casque vélo adulte marquage CE'],
])('%s: %s', (market, title, ...texts) => {
  expect(claimsIn(market, title)).toEqual(texts);
});

test('a medicine and a medical device with its papers may say what they treat', () => {
  expect(claimsIn('US', 'Acne gel treats acne 30 g')).toEqual(['treats acne']);
  expect(claimsIn('US', 'Acne gel treats acne 30 g', [{ id: 'us-otc' }])).toEqual([]);
  expect(claimsIn('DE', 'TENS Gerät heilt Arthrose')).toEqual(['heilt Arthrose']);
});
