import type { Citation, InAll } from '../source.ts';

/** What a change of the title is known to set off, before the person makes it. */
export interface EditRisk {
  /** Id of the marketplace; absent: of all of them. */
  marketplace?: string;
  /** Stores it is known of; absent: all. */
  stores?: readonly string[];
  /** 'length': where the title is longer than the limit. 'brand': where the change touches the brand. Absent: any change. */
  when?: 'length' | 'brand' | 'stock';
  says: InAll;
  citation: Citation;
}

const readOn = '2026-11-22';

// To add one: what happens, where it is described, and the day it was read there. What is only believed is 'reported'.
export const editRisks: readonly EditRisk[] = [
  {
    marketplace: 'amazon',
    when: 'length',
    says: {
      en: 'Amazon rewrites titles past the limit on its own schedule; only brand-registered sellers get 14 days to look at the new one',
      zh: '超长标题亚马逊会自行改写；只有品牌备案卖家有 14 天查看新标题',
      ru: 'Слишком длинное название Amazon переписывает сам; 14 дней на просмотр есть только у владельцев бренда',
    },
    citation: {
      url: 'https://glama.ai/mcp/connectors/com.vendooly/vendooly/tools/audit_title_compliance',
      readOn,
      sure: 'reported',
    },
  },
  {
    marketplace: 'amazon',
    when: 'brand',
    says: {
      en: 'A change of brand or variation words may send the listing to review or split the family; change one thing at a time',
      zh: '改动品牌或变体词可能触发审核或拆散变体；一次只改一处',
      ru: 'Правка бренда или слов вариации может вызвать проверку или разбить группу; меняйте по одному',
    },
    citation: {
      url: 'https://sellercentral.amazon.com/help/hub/reference/external/GYTR6SYGFA5E3EQC',
      readOn,
      sure: 'reported',
    },
  },
  {
    marketplace: 'mercado-libre',
    says: {
      en: 'Once it has sold, the title can no longer be changed',
      zh: '一旦成交，标题不能再改',
      ru: 'После первой продажи название изменить нельзя',
    },
    citation: {
      url: 'https://developers.mercadolibre.com.ar/devsite/introduction-globalselling',
      readOn,
      sure: 'read',
    },
  },
  {
    marketplace: 'mercado-libre',
    says: {
      en: 'For accounts with user products Mercado Libre makes the title itself from the family name: then change that',
      zh: '使用 user products 的账号，标题由 Mercado Libre 按 family name 生成：请改 family name',
      ru: 'Для аккаунтов с user products название составляет сам Mercado Libre из family name: меняйте его',
    },
    citation: {
      url: 'https://developers.mercadolibre.com.ar/en_us/user-products',
      readOn,
      sure: 'read',
      since: '2025-12-19',
    },
  },
  {
    marketplace: 'mercado-libre',
    when: 'stock',
    says: {
      en: 'Words of stock in the title get the listing moderated',
      zh: '标题提到库存会被审查',
      ru: 'Слова о наличии в названии ведут к модерации',
    },
    citation: {
      url: 'https://developers.mercadolibre.com.ar/en_us/list-products',
      readOn,
      sure: 'read',
      since: '2025-12-30',
    },
  },
  {
    marketplace: 'ozon',
    says: {
      en: 'In many categories Ozon makes the name itself from type, brand and model: then the field is locked, change the characteristics',
      zh: '许多类目由 Ozon 按类型、品牌、型号自动生成名称：此时字段锁定，请改属性',
      ru: 'Во многих категориях Ozon составляет название сам из типа, бренда и модели: поле закрыто, меняйте характеристики',
    },
    citation: { url: 'https://docs.ozon.com/global/en/products/requirements/product-info', readOn, sure: 'reported' },
  },
  {
    marketplace: 'walmart',
    when: 'brand',
    says: {
      en: 'Words of authenticity in a title unpublish the item until they are allowed',
      zh: '标题含“正品”类字样会下架，获准后才恢复',
      ru: 'Слова о подлинности в названии снимают товар с публикации, пока их не разрешат',
    },
    citation: {
      url: 'https://playbook.rivrhub.com/help/walmart-sop-walmart-items-copy-and-images-guideline-and-requirement',
      readOn,
      sure: 'reported',
    },
  },
];

/** The risks of changing a title on a marketplace that a title gives occasion for. */
export const risksFor = (marketplace: string, store: string, occasions: ReadonlySet<string>): EditRisk[] =>
  editRisks.filter(
    (risk) =>
      (risk.marketplace === undefined || risk.marketplace === marketplace) &&
      (!risk.stores || risk.stores.includes(store)) &&
      (risk.when === undefined || occasions.has(risk.when)),
  );
