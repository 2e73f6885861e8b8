/** What a column of a file of papers may hold. */
export type Field = 'kind' | 'number' | 'holder' | 'issuer' | 'supplier' | 'scope' | 'markets' | 'from' | 'to' | 'note';

/** How people head their columns; what stands here is compared without case, spaces and signs. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  kind: [
    ...[
      'kind',
      'paper',
      'type',
      'document',
      'certificate',
      'certificate type',
      'document type',
      'requirement',
      'certificate name',
      'name',
    ],
    ...[
      '类型',
      '证书',
      '证书类型',
      '证书名称',
      '文件',
      '文件类型',
      '种类',
      '资质',
      '资质名称',
      'вид',
      'документ',
      'тип',
      'тип документа',
      'вид документа',
      'сертификат',
      'название',
    ],
  ],
  number: [
    ...[
      'number',
      'no',
      'no.',
      'certificate number',
      'certificate no',
      'registration number',
      'paper_number',
      'document number',
      'id number',
    ],
    ...[
      '编号',
      '证书编号',
      '证书号',
      '号码',
      '注册号',
      'номер',
      '№',
      'номер документа',
      'номер сертификата',
      'регистрационный номер',
    ],
  ],
  holder: ['holder', 'owner', 'applicant', '持有人', '持证人', '申请人', 'держатель', 'владелец', 'заявитель'],
  issuer: [
    ...[
      'issuer',
      'issued by',
      'issuing body',
      'certification body',
      'laboratory',
      '发证机构',
      '颁发机构',
      '签发机构',
      '机构',
      '实验室',
    ],
    ...['кем выдан', 'орган', 'выдан', 'выдавший орган', 'лаборатория'],
  ],
  supplier: [
    'supplier',
    'factory',
    'manufacturer',
    'producer',
    'vendor',
    '供应商',
    '工厂',
    '厂家',
    '生产商',
    'поставщик',
    'фабрика',
    'производитель',
    'изготовитель',
  ],
  scope: [
    ...[
      'sku',
      'skus',
      'scope',
      'covers',
      'products',
      'product',
      'item',
      'items',
      'seller sku',
      'article',
      'product code',
    ],
    ...[
      '适用商品',
      '商品',
      '产品',
      '货号',
      '商品编号',
      '范围',
      'артикул',
      'артикулы',
      'товар',
      'товары',
      'область',
      'на что распространяется',
    ],
  ],
  markets: [
    'market',
    'markets',
    'country',
    'countries',
    'good in',
    '市场',
    '国家',
    '适用市场',
    'рынок',
    'рынки',
    'страна',
    'страны',
    'где действует',
  ],
  from: [
    ...[
      'from',
      'valid from',
      'valid_from',
      'issue date',
      'issued on',
      'issued',
      'start',
      'start date',
      'date of issue',
    ],
    ...[
      '生效日',
      '生效日期',
      '发证日期',
      '签发日期',
      '开始日期',
      '有效期自',
      'действует с',
      'дата выдачи',
      'выдан от',
      'с',
      'начало',
    ],
  ],
  to: [
    ...[
      'to',
      'valid to',
      'valid_to',
      'valid until',
      'expiry',
      'expiry date',
      'expires',
      'expiration date',
      'end',
      'end date',
      'good until',
      'last valid day',
    ],
    ...[
      '有效期至',
      '到期日',
      '到期日期',
      '截止日期',
      '失效日期',
      '有效期',
      'действует до',
      'срок действия',
      'дата окончания',
      'до',
      'годен до',
    ],
  ],
  note: ['note', 'notes', 'remark', 'remarks', 'comment', '备注', '说明', 'заметка', 'примечание', 'комментарий'],
};

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:*-]+/g, '');

const byHeading = new Map(
  (Object.entries(headings) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [bare(name), field] as const),
  ),
);

/** Which column holds what; undefined where the row heads no table of papers: it must say what the paper is, and one thing more. */
export function fieldsOf(cells: readonly string[]): Map<number, Field> | undefined {
  const fields = new Map<number, Field>();
  for (const [place, cell] of cells.entries()) {
    const field = byHeading.get(bare(cell));
    if (field && ![...fields.values()].includes(field)) fields.set(place, field);
  }
  return fields.size > 1 && [...fields.values()].includes('kind') ? fields : undefined;
}
