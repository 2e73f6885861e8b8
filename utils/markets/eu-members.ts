import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** Member states of the Union with what they add to its law, and those whose own extras are not on file: there only Union law is known. */
export const euMembers: readonly Market[] = [
  {
    id: 'DE',
    name: { en: 'Germany', zh: '德国', ru: 'Германия' },
    within: ['EU'],
    requirements: [
      {
        id: 'de-lucid',
        name: { en: 'LUCID packaging number', zh: '德国 LUCID 包装注册号', ru: 'Номер упаковки LUCID' },
        severity: 'blocking',
        goods: ['food'],
        do: ['hold'],
        who: ['seller'],
        why: {
          en: 'Packaging that ends with German households, shipping boxes included, is registered by the seller; marketplaces block offers without the number.',
          zh: '最终进入德国家庭的包装（含快递箱）须由卖家注册；没有注册号平台会下架。',
          ru: 'Упаковку, которая попадёт в немецкие дома, включая коробки, регистрирует продавец; без номера площадки блокируют товар.',
        },
        proof: {
          en: 'The LUCID number (DE and 13 digits) and the contract with a dual system.',
          zh: 'LUCID 注册号（DE 加 13 位数字）及与双元系统的合同。',
          ru: 'Номер LUCID (DE и 13 цифр) и договор с дуальной системой.',
        },
        how: {
          en: 'Register yourself, free of charge and not through an agent; then license the amounts with a dual system and report the same figures.',
          zh: '须自行免费注册，不能代办；再与双元系统签约并申报相同数量。',
          ru: 'Зарегистрируйтесь сами, бесплатно и не через посредника; затем оплатите объёмы в дуальной системе и подавайте те же числа.',
        },
        basis: 'Verpackungsgesetz § 7, § 9',
        citation: { url: 'https://lucid.verpackungsregister.org', readOn, sure: 'reported', since: '2022-07-01' },
        examples: { asks: ['Walnut kernels light halves 500 g'], spares: ['Couchtisch Nussbaum massiv'] },
      },
    ],
  },
  {
    id: 'FR',
    name: { en: 'France', zh: '法国', ru: 'Франция' },
    within: ['EU'],
    requirements: [
      {
        id: 'fr-idu',
        name: {
          en: 'French producer number (IDU)',
          zh: '法国 EPR 唯一识别号（IDU）',
          ru: 'Французский номер производителя (IDU)',
        },
        severity: 'blocking',
        goods: ['food'],
        do: ['hold'],
        who: ['seller', 'maker'],
        why: {
          en: 'France gives whoever puts packaging on its market one number per waste stream; marketplaces ask for it.',
          zh: '法国按废弃物类别给包装责任方各发一个编号，平台会要求提供。',
          ru: 'Франция даёт тому, кто выводит упаковку на рынок, номер на каждый поток отходов; площадки его спрашивают.',
        },
        proof: {
          en: 'The IDU, usually printed like FR123456_01ABCD.',
          zh: 'IDU，通常形如 FR123456_01ABCD。',
          ru: 'IDU, обычно вида FR123456_01ABCD.',
        },
        how: {
          en: 'Join an eco-organisation for packaging (Citeo, Léko); ADEME then issues the number.',
          zh: '加入包装类环保组织（Citeo、Léko），由 ADEME 发号。',
          ru: 'Вступите в экоорганизацию по упаковке (Citeo, Léko); номер выдаст ADEME.',
        },
        basis: "Code de l'environnement L541-10-13, L541-10-9, R541-173",
        citation: {
          url: 'https://filieres-rep.ademe.fr/identifiant-unique',
          readOn,
          sure: 'read',
          since: '2022-01-01',
        },
        examples: { asks: ['Cerneaux de noix bio extra 1kg'], spares: ['Table basse en bois de noyer'] },
      },
      {
        id: 'fr-triman',
        name: {
          en: 'Triman mark with sorting information',
          zh: '法国 Triman 分类标志',
          ru: 'Знак Triman с указанием сортировки',
        },
        severity: 'expected',
        goods: ['food'],
        do: ['pack'],
        who: ['seller', 'maker'],
        why: {
          en: 'Household packaging in France bears the Triman mark and says how it is sorted.',
          zh: '法国的家用包装须印 Triman 标志和分类说明。',
          ru: 'На бытовой упаковке во Франции стоит знак Triman и указание, как её сортировать.',
        },
        proof: {
          en: 'The artwork, agreed with the eco-organisation.',
          zh: '经环保组织认可的设计稿。',
          ru: 'Макет, согласованный с экоорганизацией.',
        },
        how: {
          en: 'Use the artwork kit of your eco-organisation.',
          zh: '使用所属环保组织的标志素材。',
          ru: 'Возьмите набор знаков своей экоорганизации.',
        },
        basis: "Code de l'environnement L541-9-3; Décret 2021-835",
        citation: { url: 'https://www.legifrance.gouv.fr', readOn, sure: 'reported', since: '2022-01-01' },
        examples: { asks: ["Pruneaux d'Agen dénoyautés 1kg"], spares: ['Théière en fonte 1 l'] },
      },
    ],
  },
  {
    id: 'IT',
    name: { en: 'Italy', zh: '意大利', ru: 'Италия' },
    within: ['EU'],
    requirements: [
      {
        id: 'it-pack-label',
        name: { en: 'Material code on the packaging', zh: '意大利包装材质标识', ru: 'Код материала на упаковке' },
        severity: 'expected',
        goods: ['food'],
        do: ['pack'],
        who: ['seller', 'maker'],
        why: {
          en: 'Packaging in Italy says what it is made of and how it is sorted.',
          zh: '意大利的包装须标明材质和分类方式。',
          ru: 'На упаковке в Италии указано, из чего она и как её сортировать.',
        },
        proof: {
          en: 'Artwork with codes such as PAP 20 or LDPE 4 and “Raccolta carta”.',
          zh: '设计稿上有 PAP 20、LDPE 4 等代码及“Raccolta carta”。',
          ru: 'Макет с кодами PAP 20, LDPE 4 и словами «Raccolta carta».',
        },
        how: {
          en: 'Follow the CONAI guide; a QR code may carry it.',
          zh: '按 CONAI 指南制作，可用二维码。',
          ru: 'По руководству CONAI; можно QR-кодом.',
        },
        basis: 'D.Lgs. 152/2006 Art. 219(5); Decision 97/129/EC',
        citation: { url: 'https://www.conai.org', readOn, sure: 'reported', since: '2023-01-01' },
        examples: { asks: ['Noci sgusciate 500g'], spares: ['Teiera in ghisa'] },
      },
    ],
  },
  {
    id: 'ES',
    name: { en: 'Spain', zh: '西班牙', ru: 'Испания' },
    within: ['EU'],
    requirements: [
      {
        id: 'es-pack',
        name: { en: 'Spanish packaging register number', zh: '西班牙包装注册号', ru: 'Испанский реестр упаковки' },
        severity: 'blocking',
        goods: ['food'],
        do: ['hold'],
        who: ['seller', 'maker'],
        why: {
          en: 'Whoever puts packaged goods on the Spanish market is in the register of packaging producers; sellers abroad through a representative.',
          zh: '在西班牙销售带包装商品须登记为包装生产者；境外卖家通过授权代表。',
          ru: 'Кто выводит товар в упаковке на рынок Испании, состоит в реестре производителей упаковки; продавец из-за рубежа — через представителя.',
        },
        proof: {
          en: 'The number: ENV/2023/000012345.',
          zh: '编号，如 ENV/2023/000012345。',
          ru: 'Номер: ENV/2023/000012345.',
        },
        how: {
          en: 'Register with MITECO and join a collective scheme such as Ecoembes.',
          zh: '在 MITECO 登记并加入 Ecoembes 等集体体系。',
          ru: 'Запись в MITECO и участие в системе вроде Ecoembes.',
        },
        basis: 'Real Decreto 1055/2022 Art. 15, 17',
        citation: { url: 'https://www.miteco.gob.es', readOn, sure: 'reported', since: '2023-01-01' },
        examples: { asks: ['Nueces peladas mariposa 1 kg'], spares: ['Mesa de madera de nogal'] },
      },
    ],
  },
  ...(
    [
      ['NL', 'Netherlands', '荷兰', 'Нидерланды'],
      ['PL', 'Poland', '波兰', 'Польша'],
      ['BE', 'Belgium', '比利时', 'Бельгия'],
      ['AT', 'Austria', '奥地利', 'Австрия'],
      ['SE', 'Sweden', '瑞典', 'Швеция'],
      ['IE', 'Ireland', '爱尔兰', 'Ирландия'],
      ['PT', 'Portugal', '葡萄牙', 'Португалия'],
      ['CZ', 'Czechia', '捷克', 'Чехия'],
      ['SK', 'Slovakia', '斯洛伐克', 'Словакия'],
      ['HU', 'Hungary', '匈牙利', 'Венгрия'],
      ['RO', 'Romania', '罗马尼亚', 'Румыния'],
      ['BG', 'Bulgaria', '保加利亚', 'Болгария'],
      ['GR', 'Greece', '希腊', 'Греция'],
      ['DK', 'Denmark', '丹麦', 'Дания'],
      ['FI', 'Finland', '芬兰', 'Финляндия'],
      ['HR', 'Croatia', '克罗地亚', 'Хорватия'],
      ['SI', 'Slovenia', '斯洛文尼亚', 'Словения'],
      ['LT', 'Lithuania', '立陶宛', 'Литва'],
      ['LV', 'Latvia', '拉脱维亚', 'Латвия'],
      ['EE', 'Estonia', '爱沙尼亚', 'Эстония'],
      ['LU', 'Luxembourg', '卢森堡', 'Люксембург'],
      ['CY', 'Cyprus', '塞浦路斯', 'Кипр'],
      ['MT', 'Malta', '马耳他', 'Мальта'],
    ] as const
  ).map(([id, en, zh, ru]): Market => ({ id, name: { en, zh, ru }, within: ['EU'], requirements: [] })),
];
