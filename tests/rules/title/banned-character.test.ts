import { describe, expect, test } from 'vitest';
import { audit } from '../../../utils/audit.ts';
import { policiesOf } from '../../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../../utils/policy.ts';
import { bannedCharacter } from '../../../utils/rules/title/banned-character.ts';
import { aListing } from '../../listings.ts';

const today = '2026-11-23';
const found = (marketplace: string, title: string, brand?: string) =>
  audit({ ...aListing(), title, brand }, [bannedCharacter], {
    policies: policiesOn(policiesOf(marketplace), 'US', today),
    today,
  })
    .flatMap(({ findings }) => findings)
    .map(
      ({ says, level, with: { character }, place }) =>
        `${level} ${says} ${character} ${place.field === 'title' ? place.span : ''}`,
    );

describe('what may not stand in a title', () => {
  test.each([
    ['amazon', 'Walnut kernels!', ['must banned ! 14,15']],
    ['amazon', 'Walnut kernels!!! Now', ['must banned ! 14,17'], 'a run is one finding'],
    ['amazon', 'Only $5 walnuts', ['must banned $ 5,6']],
    ['amazon', 'Yahoo! walnut', ['better inBrand ! 5,6'], 'Yahoo!'],
    ['amazon', 'Walnut! by Yahoo!', ['must banned ! 6,7', 'better inBrand ! 16,17'], 'Yahoo!'],
    ['amazon', 'EP!C marshmallows', ['better inName ! 2,3']],
    ['amazon', 'EP!C marshmallows', ['must banned ! 2,3'], 'Epic'],
    ['amazon', 'Beach Coverup << Size Kids XXS >>', ['must decorative < 14,16', 'must decorative > 31,33']],
    ['amazon', 'Nuts ~ Walnut ~ 500 g', ['must decorative ~ 5,6']],
    ['amazon', 'Walnut * Almond', ['must decorative * 7,8']],
    ['amazon', 'Walnut™ kernels', ['better banned ™ 6,7']],
    ['amazon', '★ Walnut', ['better ornament ★ 0,1']],
    ['ebay', 'Walnut kernels ½ kg', ['must banned ½ 15,16']],
    ['ebay', 'Brand™ walnut ♥', ['must banned ™ 5,6', 'must banned ♥ 14,15']],
    ['walmart', 'Walnut ~ kernels *', ['must banned ~ 7,8', 'must banned * 17,18']],
    ['etsy', 'Walnut & almond & date', ['must once & 16,17']],
    ['etsy', 'Gift: walnut: almond', ['must once : 12,13']],
    ['etsy', 'Walnut + almond + date', ['better once + 16,17']],
    ['etsy', '$5 walnut', ['must banned $ 0,1']],
    ['ozon', 'Грецкий орех!!! 1 кг', ['better shouted ! 12,15']],
    ['ozon', '✔ Грецкий орех → 1 кг', ['better ornament ✔ 0,1', 'better ornament → 15,16']],
    ['lazada', '【Ready stock】 Walnut', ['better ornament 【 0,1']],
    ['shopee', '【現貨】新疆核桃仁 500克', ['better ornament 【 0,1']],
    ['amazon', '【送料無料】くるみ 500g', ['better ornament 【 0,1']],
    ['lazada', '(((Walnut)))', ['better shouted ( 0,3', 'better shouted ) 9,12']],
    ['other', 'Walnut\u200B kernels', ['better unseen U+200B 6,7']],
    ['other', '\u202EWalnut', ['better unseen U+202E 0,1']],
    ['other', 'Walnut \uD83D kernels', ['better unseen U+D83D 7,8']],
  ] as [string, string, string[], string?][])('%s: %s', (marketplace, title, expected, brand) => {
    expect(found(marketplace, title, brand)).toEqual(expected);
  });
});

describe('what may', () => {
  test.each([
    ['amazon', 'Style #4301 shirt', '# before a number names a style'],
    ['amazon', 'Dumbbell <10 lb', '< before a measure'],
    ['amazon', 'Dumbbell < 10 lb', 'with a space'],
    ['amazon', 'Tarp 3*5 m', '* between numbers'],
    ['amazon', 'Ships in ~5 pieces', '~ before a number'],
    ['amazon', "Men's T-shirt, 100% cotton (2 pcs.), USB-C/USB-A & more", 'punctuation'],
    ['amazon', 'Crème brûlée, Zürich, œuvre', 'letters of other languages'],
    ['amazon', '#874 Work Pants', 'a model'],
    ['ebay', 'Walnut 500 g, 1/2 lb', 'a fraction written out'],
    ['etsy', 'Walnut & almond: 100% natural', 'each once'],
    ['ozon', 'Грецкий орех (очищенный), 1 кг', 'brackets'],
    ['ozon', 'Крем SPF50+ PA+++, 40 мл', 'a grade'],
    ['wildberries', 'Шапка детская — зима', 'a dash'],
    ['shopee', '【新疆】核桃仁 500克', 'brackets of Chinese'],
    ['shopee', '【非洲】木雕 30 cm', 'that hold no offer'],
    ['amazon', '【Amazon限定】国産はちみつ 1kg', 'brackets of Japanese'],
    ['other', 'Walnut 🥜 kernels', 'emoji are another rule’s'],
    ['other', 'سلام\u200Cعلیکم', 'a joiner Persian needs'],
    ['other', 'Rock ’n’ roll! 7.5 × 3', 'one exclamation mark'],
  ])('%s: %s (%s)', (marketplace, title) => {
    expect(found(marketplace, title)).toEqual([]);
  });

  test('no more than twelve findings of one title', () => {
    expect(found('amazon', '! a '.repeat(50))).toHaveLength(12);
  });
});
