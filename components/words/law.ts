import type { Widen } from './widen.ts';

const en = {
  proofs: {
    number: 'its number',
    certificate: 'the certificate',
    declaration: 'the declaration',
    report: 'the test report',
    file: 'the file kept',
    contract: 'the contract or mandate',
    label: 'a photograph of the label',
    screenshot: 'a picture of the offer',
  },
  example: (called: string, example: string) => `${called}, for example ${example}`,
  duties: {
    hold: 'to hold',
    show: 'to show on the listing',
    pack: 'on the pack',
    travel: 'travels with the goods',
  },
  duty: 'What is to be done',
  who: 'Who sees to it',
  whos: {
    maker: 'maker',
    importer: 'importer',
    seller: 'seller',
    'responsible-person': 'responsible person',
  },
  since: (day: string) => `Since ${day}`,
  from: (day: string) => `From ${day}`,
  changes: 'What changes',
  doubt: 'Gathered with doubt: look it up before you rely on it.',
  notAdvice: (day: string) => `Not legal advice; as of ${day}.`,
};

const zh: Widen<typeof en> = {
  proofs: {
    number: '编号',
    certificate: '证书',
    declaration: '声明',
    report: '检测报告',
    file: '存档资料',
    contract: '合同或授权书',
    label: '标签照片',
    screenshot: '商品页截图',
  },
  example: (called, example) => `${called}，如 ${example}`,
  duties: { hold: '持有', show: '在商品页展示', pack: '印在包装上', travel: '随货同行' },
  duty: '要做什么',
  who: '由谁办理',
  whos: { maker: '制造商', importer: '进口商', seller: '卖家', 'responsible-person': '责任人' },
  since: (day) => `自 ${day} 起`,
  from: (day) => `${day} 起`,
  changes: '将来的变化',
  doubt: '资料尚有疑问，采用前请自行查证。',
  notAdvice: (day) => `非法律意见；截至 ${day}。`,
};

const ru: Widen<typeof en> = {
  proofs: {
    number: 'номер',
    certificate: 'сертификат',
    declaration: 'декларация',
    report: 'протокол испытаний',
    file: 'хранимое досье',
    contract: 'договор или доверенность',
    label: 'фото этикетки',
    screenshot: 'снимок карточки',
  },
  example: (called, example) => `${called}, например ${example}`,
  duties: {
    hold: 'иметь',
    show: 'показать в карточке',
    pack: 'нанести на упаковку',
    travel: 'едет с товаром',
  },
  duty: 'Что сделать',
  who: 'Кто отвечает',
  whos: {
    maker: 'изготовитель',
    importer: 'импортёр',
    seller: 'продавец',
    'responsible-person': 'ответственное лицо',
  },
  since: (day) => `С ${day}`,
  from: (day) => `С ${day}`,
  changes: 'Что изменится',
  doubt: 'Сведения не вполне надёжны: проверьте, прежде чем опираться на них.',
  notAdvice: (day) => `Не юридическая консультация; по состоянию на ${day}`,
};

export const lawWords = { en, zh, ru };
