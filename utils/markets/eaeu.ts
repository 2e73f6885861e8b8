import type { Market } from './market.ts';

const readOn = '2026-11-22';

/** What holds in all five states of the Eurasian Economic Union; what a state adds stands in that state's file. */
export const eaeu: Market = {
  id: 'EAEU',
  name: { en: 'Eurasian Economic Union', zh: '欧亚经济联盟', ru: 'ЕАЭС' },
  requirements: [
    {
      id: 'ea-tr021',
      name: {
        en: 'EAC declaration for food (TR CU 021/2011)',
        zh: '食品 EAC 声明（TR CU 021/2011）',
        ru: 'Декларация ТР ТС 021/2011 на пищевую продукцию',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['hold'],
      who: ['importer', 'responsible-person'],
      why: {
        en: 'Food is released in the Union only with a registered declaration, except unprocessed animal products, specialised food and vinegar.',
        zh: '除未加工动物产品、特殊食品和食醋外，食品须登记声明后才能在联盟流通。',
        ru: 'Пищевая продукция выпускается в обращение только с зарегистрированной декларацией, кроме непереработанной животной, специализированной и уксуса.',
      },
      proof: {
        en: 'The number of the declaration: ЕАЭС N RU Д-CN.РА01.В.12345/26. A letter of refusal or a voluntary GOST R certificate does not count.',
        zh: '声明编号，如 ЕАЭС N RU Д-CN.РА01.В.12345/26。“拒绝函”或自愿性 GOST R 证书不算。',
        ru: 'Номер декларации: ЕАЭС N RU Д-CN.РА01.В.12345/26. Отказное письмо и добровольный сертификат ГОСТ Р не считаются.',
      },
      how: {
        en: 'The applicant is a resident: the importer for a batch, or the maker’s representative for serial goods; an accredited laboratory tests.',
        zh: '申请人须为联盟居民：进口商（按批）或制造商代表（按系列）；由认可实验室检测。',
        ru: 'Заявитель — резидент: импортёр на партию или представитель изготовителя на серию; испытания в аккредитованной лаборатории.',
      },
      shownBy: ['eac', 'еас', 'еаэс n ru *', 'декларация соответствия', 'декларация о соответствии', 'тр тс 021/2011'],
      sayThis: { ru: 'Декларация о соответствии ТР ТС 021/2011' },
      basis: 'ТР ТС 021/2011, ст. 21-23',
      citation: {
        url: 'https://mypreza.com/yurisprudentsiya/realizatsiya-trebovaniy-tr-ts-0222011-pishchevaya',
        readOn: '2026-11-23',
        sure: 'read',
        since: '2013-07-01',
      },
      examples: {
        asks: ['Грецкий орех очищенный 1 кг', 'Чай зелёный листовой 100 г'],
        spares: ['Стол письменный, орех миланский'],
      },
    },
    {
      id: 'ea-label',
      name: {
        en: 'Label with EAC mark, in Russian',
        zh: 'EAC 标志与俄文标签',
        ru: 'Этикетка со знаком EAC на русском',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['pack'],
      who: ['importer', 'maker'],
      why: {
        en: 'The pack names product, composition, weight, dates, storage, maker and importer in Russian, and in the state language where the state asks for it, with the EAC mark.',
        zh: '包装须以俄文标明品名、配料、重量、日期、贮存、制造商和进口商，并印 EAC 标志；成员国要求时另加本国语言。',
        ru: 'На упаковке по-русски, а где требуется и на государственном языке: продукт, состав, вес, даты, хранение, изготовитель, импортёр и знак EAC.',
      },
      proof: { en: 'A photograph of the label.', zh: '标签照片。', ru: 'Фото этикетки.' },
      how: {
        en: 'A sticker before release is enough; in Kazakhstan also in Kazakh.',
        zh: '放行前贴标即可；哈萨克斯坦还须哈萨克文。',
        ru: 'Достаточно наклейки до выпуска; в Казахстане также на казахском.',
      },
      basis: 'ТР ТС 022/2011, ст. 4; решение Комиссии 711 от 15.07.2011',
      citation: { url: 'https://eec.eaeunion.org', readOn, sure: 'reported', since: '2013-07-01' },
      examples: { asks: ['Курага без косточек, сухофрукты 500 г'], spares: ['Сушилка для фруктов и овощей'] },
    },
    {
      id: 'ea-phyto',
      name: { en: 'Phytosanitary certificate', zh: '植物检疫证书', ru: 'Фитосанитарный сертификат' },
      severity: 'blocking',
      goods: ['nuts', 'dried-fruit'],
      whenAny: ['raw', 'in-shell', 'fresh'],
      unless: ['roasted'],
      ask: ['raw'],
      do: ['travel'],
      who: ['maker', 'importer'],
      why: {
        en: 'Raw nuts and many dried fruits are on the list of goods under quarantine; roasted and sugared ones are mostly outside.',
        zh: '生坚果和多种果干在检疫清单上；烤制或糖衣的一般不在。',
        ru: 'Сырые орехи и многие сухофрукты — подкарантинная продукция; жареные и в сахаре обычно нет.',
      },
      proof: {
        en: 'The certificate of the exporting country (in China: GACC); in Russia also the entry in Argus-Fito.',
        zh: '出口国证书（中国为海关总署签发）；俄罗斯另需 Argus-Fito 登记。',
        ru: 'Сертификат страны вывоза (в Китае GACC); в России ещё запись в «Аргус-Фито».',
      },
      how: {
        en: 'Look up the customs code in the list; ask for the certificate before departure.',
        zh: '按税则号查清单，发货前申请。',
        ru: 'Проверьте код ТН ВЭД по перечню; сертификат — до отправки.',
      },
      basis: 'Решение КТС 318 от 18.06.2010; решения Совета ЕЭК 157 и 158 от 30.11.2016',
      // Medium confidence: the risk of each code was not read.
      citation: { url: 'http://docs.cntd.ru/document/456047392', readOn, sure: 'reported', since: '2017-07-01' },
      examples: {
        asks: ['Грецкий орех в скорлупе 1 кг', 'Raw walnut kernels 500 g'],
        spares: ['Фундук жареный 1 кг', 'Чай зелёный листовой 100 г'],
      },
    },
    {
      id: 'ea-vet',
      name: {
        en: 'Veterinary certificate and listed plant',
        zh: '兽医证书与注册企业',
        ru: 'Ветеринарный сертификат, предприятие из реестра',
      },
      severity: 'blocking',
      goods: ['honey'],
      do: ['travel'],
      who: ['maker', 'importer'],
      why: {
        en: 'Honey comes from a listed plant with a veterinary certificate; in Russia its way is followed in Mercury.',
        zh: '蜂蜜须来自注册企业并附兽医证书；在俄罗斯须进 Mercury 系统追踪。',
        ru: 'Мёд ввозят с предприятия из реестра с ветеринарным сертификатом; в России его движение видно в «Меркурии».',
      },
      proof: {
        en: 'The certificate, the plant’s entry in Cerberus, the import permit.',
        zh: '证书、企业在 Cerberus 的登记、进口许可。',
        ru: 'Сертификат, запись предприятия в «Цербере», разрешение на ввоз.',
      },
      how: {
        en: 'Buy from a listed plant only.',
        zh: '只从名录企业采购。',
        ru: 'Покупайте только у предприятия из реестра.',
      },
      basis: 'Решение КТС 317 от 18.06.2010; приказ 862 (Меркурий)',
      citation: { url: 'https://eec.eaeunion.org', readOn, sure: 'reported', since: '2010-07-01' },
      examples: { asks: ['Мёд алтайский цветочный 1 кг'], spares: ['Торт медовик 1 кг', 'Изюм золотой 1 кг'] },
    },
    {
      id: 'ea-representative',
      name: {
        en: 'Resident authorised by the maker',
        zh: '欧亚联盟授权代表',
        ru: 'Уполномоченное изготовителем лицо в ЕАЭС',
      },
      severity: 'blocking',
      goods: ['food'],
      do: ['hold'],
      who: ['responsible-person'],
      why: {
        en: 'A maker outside the Union cannot declare by itself; a resident does it, and papers issued to another seller do not cover your goods.',
        zh: '境外制造商不能自行声明，须由联盟居民办理；发给其他卖家的文件不适用于你的货物。',
        ru: 'Изготовитель вне союза сам декларировать не может; это делает резидент, а документы другого продавца ваш товар не покрывают.',
      },
      proof: {
        en: 'The contract between maker and resident.',
        zh: '制造商与居民代表的合同。',
        ru: 'Договор изготовителя с резидентом.',
      },
      how: {
        en: 'Sign a contract that names the resident as authorised. Not needed where the importer declares its own batch.',
        zh: '签订授权合同。进口商自行按批声明的不需要。',
        ru: 'Заключите договор об уполномоченном лице. Не нужен, если импортёр декларирует свою партию.',
      },
      basis: 'Договор о ЕАЭС, приложение 9; решение Совета ЕЭК 44 от 18.04.2018',
      citation: { url: 'https://eec.eaeunion.org', readOn, sure: 'reported', since: '2018-10-01' },
      examples: { asks: ['Изюм золотой 1 кг'], spares: ['Чайник электрический 1,7 л'] },
    },
  ],
};
