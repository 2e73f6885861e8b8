import type { Widen } from './widen.ts';

const en = {
  step: (n: string, of: string) => `Step ${n} of ${of}`,
  title: 'Before it starts',
  reads:
    'Crossbill reads the titles, pictures and numbers of your listings on the seller pages you open, on the marketplaces you choose. It keeps them in this browser, on this computer.',
  never:
    'It sends nothing: no account, no server, no statistics. The one request it makes is for a picture the open page shows, to measure it here, without cookies; each marketplace has a switch for that. It does not click, type, submit or open pages. It does not read buyers’ names, addresses or messages.',
  rules:
    'Marketplaces have rules about software on their pages, and some may not welcome readers. You can switch off any marketplace at once.',
  agree: 'Agree and choose marketplaces',
  shop: 'Look at the training shop first',
  nothingYet: 'Nothing is read before you agree.',
  marketplaces: 'Your marketplaces and markets',
  marketplacesHint: 'The browser asks you once for each marketplace. Choose one now or later.',
  papers: 'Papers you hold',
  papersHint: 'Choose what you sell and where. The list of papers buyers’ countries ask for appears at once.',
  papersNone: 'Choose at least one kind of goods and one market.',
  goods: 'What you sell',
  toPapers: 'Enter a paper',
  done: 'Start',
};

const zh: Widen<typeof en> = {
  step: (n, of) => `第 ${n} 步，共 ${of} 步`,
  title: '开始之前',
  reads:
    '在您选定的平台上，当您打开卖家页面时，Crossbill 会读取商品的标题、图片和数据，并保存在这台电脑的这个浏览器里。',
  never:
    '它什么都不外发：无账号、无服务器、无统计。它唯一的请求是获取已打开页面所显示的图片，不带 Cookie，在本机测量；每个平台都有开关。它不点击、不输入、不提交、不打开页面，也不读取买家的姓名、地址和消息。',
  rules: '各平台对页面上的软件有自己的规定，有的可能不欢迎读取。任何平台您都可以随时关闭。',
  agree: '同意，并选择平台',
  shop: '先看看练习店铺',
  nothingYet: '您同意之前，什么都不读。',
  marketplaces: '您的平台与市场',
  marketplacesHint: '每个平台，浏览器会询问您一次。可以现在选，也可以以后选。',
  papers: '您手上的证书',
  papersHint: '选择您卖什么、卖到哪里，立即列出买家所在地要求的证书和文件。',
  papersNone: '请至少选择一类商品和一个市场。',
  goods: '您卖什么',
  toPapers: '录入证书',
  done: '开始使用',
};

const ru: Widen<typeof en> = {
  step: (n, of) => `Шаг ${n} из ${of}`,
  title: 'Прежде чем начать',
  reads:
    'Crossbill читает названия, фото и показатели ваших товаров на страницах продавца, которые вы открываете, и только на выбранных вами площадках. Всё хранится в этом браузере, на этом компьютере.',
  never:
    'Он ничего не отправляет: ни учётной записи, ни сервера, ни статистики. Единственный запрос — за фото, которое показывает открытая страница: без cookie, чтобы измерить его здесь; для каждой площадки есть выключатель. Он не нажимает, не печатает, не отправляет форм и не открывает страниц. Имена, адреса и сообщения покупателей он не читает.',
  rules:
    'У площадок есть правила для программ на их страницах, и чтение нравится не всем. Любую площадку можно отключить в один миг.',
  agree: 'Согласиться и выбрать площадки',
  shop: 'Сначала учебный магазин',
  nothingYet: 'До вашего согласия ничего не читается.',
  marketplaces: 'Ваши площадки и рынки',
  marketplacesHint: 'О каждой площадке браузер спросит один раз. Выберите сейчас или позже.',
  papers: 'Ваши документы',
  papersHint:
    'Выберите, что и где вы продаёте: сразу появится список документов, которых требуют в странах покупателей.',
  papersNone: 'Выберите хотя бы один вид товаров и один рынок.',
  goods: 'Что вы продаёте',
  toPapers: 'Внести документ',
  done: 'Начать',
};

export const firstRunWords = { en, zh, ru };
