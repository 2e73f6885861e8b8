import type { Widen } from './widen.ts';

const en = {
  pass: 'This check found nothing.',
  look: 'What was read does not settle it. Look yourself.',
  unread: 'What this check needs was not on any page read so far.',
  broken: 'The check itself failed. Nothing is said about this listing.',
  inapplicable: 'This check has nothing to say about this listing.',
  unchecked: 'This listing has not been judged yet.',
};

const zh: Widen<typeof en> = {
  pass: '这项检查未发现问题。',
  look: '读到的内容不足以判断，请自行查看。',
  unread: '这项检查所需的内容，读过的页面上都没有。',
  broken: '这项检查自身出错，对该商品不作判断。',
  inapplicable: '这项检查与该商品无关。',
  unchecked: '该商品尚未检查。',
};

const ru: Widen<typeof en> = {
  pass: 'Эта проверка ничего не нашла.',
  look: 'Прочитанного не хватает для вывода. Проверьте сами.',
  unread: 'Нужного для проверки не было ни на одной прочитанной странице.',
  broken: 'Сбой в самой проверке. О товаре она ничего не говорит.',
  inapplicable: 'К этому товару проверка не относится.',
  unchecked: 'Этот товар ещё не проверен.',
};

export const stateWhyWords = { en, zh, ru };
