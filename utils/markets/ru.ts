import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What Russia asks besides the Eurasian Economic Union. */
export const ru: Market = {
  id: 'RU',
  name: { en: 'Russia', zh: '俄罗斯', ru: 'Россия' },
  within: ['EAEU'],
  requirements: [
    {
      id: 'ru-cz-snacks',
      name: { en: 'Chestny ZNAK marking of tea', zh: '茶叶“诚实标志”追溯码', ru: 'Маркировка чая «Честный знак»' },
      severity: 'blocking',
      goods: ['tea'],
      do: ['pack', 'hold'],
      who: ['importer', 'seller'],
      why: {
        en: 'Since 1 September 2025 each pack of tea bears a Data Matrix code.',
        zh: '自 2025 年 9 月 1 日起，每包茶叶须带 Data Matrix 码。',
        ru: 'С 1 сентября 2025 на каждой упаковке чая стоит код Data Matrix.',
      },
      proof: {
        en: 'The GTIN in the national catalogue and the codes.',
        zh: '国家目录中的 GTIN 及追溯码。',
        ru: 'GTIN в национальном каталоге и коды.',
      },
      how: {
        en: 'The importer registers, orders codes and marks abroad or in a customs warehouse.',
        zh: '由进口商注册、订码，在境外或保税仓贴码。',
        ru: 'Импортёр регистрируется, заказывает коды и наносит их за рубежом или на таможенном складе.',
      },
      shownBy: ['честный знак', 'честный знак*', 'chestny znak'],
      basis: 'Постановление 1682 от 30.11.2024; 381-ФЗ, ст. 8',
      citation: { url: 'https://ria.ru/20251114/rossija-2055036035.html', readOn, sure: 'read', since: '2025-09-01' },
      examples: {
        asks: ['Чай зелёный листовой 100 г', 'Пуэр шу прессованный 357 г'],
        spares: ['Грецкий орех очищенный 1 кг', 'Масло чайного дерева 10 мл'],
      },
    },
    {
      id: 'ru-cz-honey',
      name: { en: 'Chestny ZNAK marking of honey', zh: '蜂蜜“诚实标志”追溯码', ru: 'Маркировка мёда «Честный знак»' },
      severity: 'blocking',
      goods: ['honey'],
      do: ['pack', 'hold'],
      who: ['importer', 'seller'],
      why: {
        en: 'Since 1 September 2026 honey bears a Data Matrix code.',
        zh: '自 2026 年 9 月 1 日起，蜂蜜须带 Data Matrix 码。',
        ru: 'С 1 сентября 2026 мёд маркируют кодом Data Matrix.',
      },
      proof: {
        en: 'The GTIN in the national catalogue and the codes.',
        zh: '国家目录中的 GTIN 及追溯码。',
        ru: 'GTIN в национальном каталоге и коды.',
      },
      how: {
        en: 'Register as a participant, order codes, mark before release.',
        zh: '注册成为参与方，订码并在放行前贴码。',
        ru: 'Зарегистрируйтесь участником, закажите коды, нанесите до выпуска.',
      },
      shownBy: ['честный знак', 'честный знак*', 'chestny znak'],
      basis: 'Постановление о продуктовой группе «бакалея», февраль 2026 (номер не прочитан)',
      citation: {
        url: 'https://1prime.ru/20260225/pravitelstvo-867822491.html',
        readOn,
        sure: 'read',
        since: '2026-09-01',
      },
      examples: { asks: ['Мёд алтайский цветочный 1 кг'], spares: ['Чай зелёный листовой 100 г', 'Торт медовик 1 кг'] },
    },
    {
      id: 'ru-cz-nut-paste',
      name: {
        en: 'Chestny ZNAK marking of nut pastes and coated nuts',
        zh: '坚果酱与裹衣坚果“诚实标志”',
        ru: 'Маркировка ореховых паст и орехов в глазури',
      },
      severity: 'blocking',
      goods: ['nuts', 'dried-fruit'],
      when: ['coated'],
      do: ['pack', 'hold'],
      who: ['importer', 'seller'],
      why: {
        en: 'Pastes are marked since 1 March 2026, goods in chocolate since 1 July 2026; the customs code decides. Plain nuts and dried fruit were not found on the lists.',
        zh: '酱类自 2026 年 3 月 1 日、巧克力裹衣类自 2026 年 7 月 1 日起须贴码，以税则号为准。清单中未见普通坚果和果干。',
        ru: 'Пасты маркируют с 1 марта 2026, в шоколаде — с 1 июля 2026; решает код ТН ВЭД. Простых орехов и сухофруктов в перечнях не нашли.',
      },
      proof: {
        en: 'The GTIN and the Data Matrix codes.',
        zh: 'GTIN 与 Data Matrix 码。',
        ru: 'GTIN и коды Data Matrix.',
      },
      how: {
        en: 'Register, order codes, mark before release.',
        zh: '注册、订码，放行前贴码。',
        ru: 'Регистрация, заказ кодов, нанесение до выпуска.',
      },
      shownBy: ['честный знак', 'честный знак*', 'chestny znak'],
      basis: 'Постановление 818 от 31.05.2025',
      // Medium confidence.
      citation: { url: 'https://www.klerk.ru/blogs/rgsoft/682269/', readOn, sure: 'reported', since: '2026-03-01' },
      examples: { asks: ['Арахис в глазури 500 г', 'Миндаль в шоколаде 200 г'], spares: ['Миндаль сырой 1 кг'] },
    },
    {
      id: 'ru-platform',
      name: {
        en: 'Papers entered in the product card',
        zh: '商品卡中填写文件编号',
        ru: 'Документы в карточке товара (289-ФЗ)',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['show'],
      who: ['seller'],
      why: {
        en: 'Since 1 October 2026 platforms check that the numbers of declaration, registration and marking stand in the card.',
        zh: '自 2026 年 10 月 1 日起，平台核验商品卡中的声明、登记和追溯码编号。',
        ru: 'С 1 октября 2026 площадки проверяют, что номера декларации, регистрации и маркировки внесены в карточку.',
      },
      proof: {
        en: 'The numbers as entered in the card of Ozon or Wildberries.',
        zh: 'Ozon 或 Wildberries 商品卡中填写的编号。',
        ru: 'Номера, внесённые в карточку Ozon или Wildberries.',
      },
      how: {
        en: 'Enter the numbers exactly as in the register. The checking rules were seen only as drafts.',
        zh: '按登记簿原样填写。核验细则只见过草案。',
        ru: 'Внесите номера точно как в реестре. Правила проверки видны только в проекте.',
      },
      basis: '289-ФЗ от 31.07.2025',
      // Medium confidence: the law is in force, the rules on checking were read as drafts.
      citation: { url: 'https://www.klerk.ru/blogs/klerk/660337/', readOn, sure: 'reported', since: '2026-10-01' },
      examples: { asks: ['Изюм золотой 1 кг'], spares: ['Кружка для чая 400 мл'] },
    },
  ],
};
