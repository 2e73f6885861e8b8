import type { Widen } from './widen.ts';

const en = {
  title: 'Read on trial',
  hint: (page: string) =>
    `None of us has seen this kind of page (${page}), so nothing rests on what was read there. Hold three values against the page.`,
  count: (n: string, of: string) => `${n} of ${of} confirmed`,
  right: 'As on the page',
  wrong: 'Not so',
  rightOf: (name: string) => `${name}: as on the page`,
  wrongOf: (name: string) => `${name}: not so`,
  noted: 'Noted.',
  done: 'Confirmed. What was read there counts from now on.',
  anew: 'Noted: it stays on trial. Under Reading health you can make a report of that page.',
  chart: 'Figures read on trial',
  chartHint: 'Not drawn, and nothing rests on them, until you have confirmed three against the page.',
  state: (n: string, of: string) => `on trial, ${n} of ${of} values confirmed`,
  confirmed: 'confirmed by you',
};

const zh: Widen<typeof en> = {
  title: '试读的数值',
  hint: (page) => `这类页面（${page}）我们没有亲眼见过，所以读到的数值暂不作任何依据。请拿三个数值与页面核对。`,
  count: (n, of) => `已确认 ${n} / ${of}`,
  right: '与页面一致',
  wrong: '不一致',
  rightOf: (name) => `${name}：与页面一致`,
  wrongOf: (name) => `${name}：不一致`,
  noted: '已记下。',
  done: '已确认。这类页面的数值从现在起算数。',
  anew: '已记下：继续试读。可以在“读取状况”里为该页面生成报告。',
  chart: '试读的数据',
  chartHint: '您拿三个数值与页面核对之前，不画入图中，也不作依据。',
  state: (n, of) => `试读中，已确认 ${n} / ${of} 个数值`,
  confirmed: '您已确认',
};

const ru: Widen<typeof en> = {
  title: 'Прочитано на пробу',
  hint: (page) =>
    `Страницу такого вида (${page}) никто из нас не видел, поэтому на прочитанное там пока ничего не опирается. Сверьте три значения со страницей.`,
  count: (n, of) => `подтверждено ${n} из ${of}`,
  right: 'Как на странице',
  wrong: 'Не так',
  rightOf: (name) => `${name}: как на странице`,
  wrongOf: (name) => `${name}: не так`,
  noted: 'Записано.',
  done: 'Подтверждено. Теперь прочитанное там идёт в счёт.',
  anew: 'Записано: остаётся на пробе. В разделе «Как идёт чтение» можно сделать отчёт об этой странице.',
  chart: 'Показатели, прочитанные на пробу',
  chartHint: 'Не рисуются, и ничего на них не опирается, пока вы не сверите три со страницей.',
  state: (n, of) => `на пробе, подтверждено значений: ${n} из ${of}`,
  confirmed: 'подтверждено вами',
};

export const trialWords = { en, zh, ru };
