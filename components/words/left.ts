import type { Widen } from './widen.ts';

const en = {
  nothing: 'Nothing.',
  hint: 'Nothing of yours is sent. The one request Crossbill makes asks for a picture that an open page shows, at the address the page names, without cookies; the browser itself allows no other (policy below). With the switch for pictures off there is none.',
  policy: 'Policy of its own pages',
  permissions: 'Permissions in force',
  hosts: 'Sites it may read now',
  hostsNone: 'none',
  check: 'Check it yourself',
  checks: [
    'Open this page, press F12 and choose Network.',
    'Use Crossbill, and reload its pages.',
    'Every line there begins with this extension’s own address, or is a picture that a page you opened shows.',
  ],
  reasons: {
    storage: 'keeps your history and settings on this computer',
    unlimitedStorage: 'lets the history grow past the usual few megabytes',
    sidePanel: 'shows the panel beside the page',
    scripting: 'runs the reader on marketplaces you switched on',
    activeTab: 'reads one page once, when you press the button',
    notifications: 'reminds you of papers that end, since you switched that on',
    alarms: 'looks once an hour whether a new day has begun, so that dates of papers are judged anew',
  },
  notAsked: 'Not asked for: tabs, cookies, history, downloads, web requests.',
  never: 'Never read: buyers’ names, addresses, messages; anything in private windows.',
};

const zh: Widen<typeof en> = {
  nothing: '什么都没有。',
  hint: '您的任何数据都不外发。Crossbill 唯一的请求，是按页面给出的地址获取已打开页面所显示的图片，不带 Cookie；除此之外浏览器一律不允许（见下面的策略）。关闭图片开关后，一个请求也没有。',
  policy: '自身页面的策略',
  permissions: '现有权限',
  hosts: '现在可以读取的网站',
  hostsNone: '无',
  check: '自己验证',
  checks: [
    '打开本页，按 F12，选择“网络”。',
    '使用 Crossbill，并刷新它的页面。',
    '那里的每一行要么以本扩展自己的地址开头，要么是您打开的页面所显示的图片。',
  ],
  reasons: {
    storage: '把您的历史和设置存在这台电脑上',
    unlimitedStorage: '让历史可以超过通常的几兆字节',
    sidePanel: '在页面旁显示侧边栏',
    scripting: '在您开启的平台上运行读取程序',
    activeTab: '您按下按钮时，读取当前页一次',
    notifications: '提醒您即将到期的证书（由您开启）',
    alarms: '每小时看一次是否已是新的一天，以便重新核对证书日期',
  },
  notAsked: '没有申请：标签页、Cookie、历史记录、下载、网络请求。',
  never: '从不读取：买家的姓名、地址、消息；隐私窗口中的任何内容。',
};

const ru: Widen<typeof en> = {
  nothing: 'Ничего.',
  hint: 'Ничто ваше не отправляется. Единственный запрос Crossbill — за фото, которое показывает открытая страница, по указанному на ней адресу, без cookie; других не допускает сам браузер (политика ниже). При выключенных фото запросов нет вовсе.',
  policy: 'Политика собственных страниц',
  permissions: 'Действующие разрешения',
  hosts: 'Сайты, которые сейчас можно читать',
  hostsNone: 'нет',
  check: 'Проверьте сами',
  checks: [
    'Откройте эту страницу, нажмите F12 и выберите «Сеть».',
    'Поработайте с Crossbill и обновите его страницы.',
    'Каждая строка там — адрес самого расширения либо фото, которое показывает открытая вами страница.',
  ],
  reasons: {
    storage: 'хранит вашу историю и настройки на этом компьютере',
    unlimitedStorage: 'даёт истории вырасти больше обычных нескольких мегабайт',
    sidePanel: 'показывает панель рядом со страницей',
    scripting: 'запускает чтение на включённых вами площадках',
    activeTab: 'читает одну страницу один раз, когда вы нажали кнопку',
    notifications: 'напоминает о документах, срок которых кончается: вы это включили',
    alarms: 'раз в час смотрит, не наступил ли новый день, чтобы сверить сроки документов',
  },
  notAsked: 'Не запрашиваем: вкладки, cookie, историю, загрузки, сетевые запросы.',
  never: 'Никогда не читаем: имена, адреса и сообщения покупателей; что-либо в приватных окнах.',
};

export const leftWords = { en, zh, ru };
