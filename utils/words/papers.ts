import type { Sentences } from './say.ts';

/** What is said of a paper, by how it stands. {name}: what is asked; {market}: who asks. */
export const paperWords: Sentences = {
  en: {
    missing: '{market}: no paper recorded for “{name}”',
    expired: '{market}: the paper for “{name}” ended on {until}',
    expiring: '{market}: the paper for “{name}” ends on {until}',
    'held-not-shown': '{market}: “{name}” is held, and the listing does not show it',
    'held-not-in-title':
      '{market}: “{name}” is held, and the title does not show it; the rest of the listing was not read',
    'shown-not-held': '{market}: the listing shows “{name}”, and no paper is recorded for it',
    ask: '{market}: whether “{name}” is needed depends on: {claims}. Look yourself',
    'ask-listed':
      '{market}: “{name}” is for goods that the law lists one by one. Whether yours is among them, look yourself',
    'ask-goods': '{market}: “{name}” would be needed if the goods are what their words suggest. Look yourself',
    upcoming: '{market}: “{name}” will be needed from {since}',
    banned: '{market}: {name}',
  },
  zh: {
    missing: '{market}：没有“{name}”的记录',
    expired: '{market}：“{name}”已于 {until} 到期',
    expiring: '{market}：“{name}”将于 {until} 到期',
    'held-not-shown': '{market}：已有“{name}”，商品页没有展示',
    'held-not-in-title': '{market}：已有“{name}”，标题里没有展示；其余内容尚未读取',
    'shown-not-held': '{market}：商品页展示了“{name}”，但没有相应文件的记录',
    ask: '{market}：是否需要“{name}”取决于：{claims}。请自行核对',
    'ask-listed': '{market}：“{name}”只针对法规逐一列明的商品，请自行核对您的商品是否在列',
    'ask-goods': '{market}：如果商品确如用词所示，则需要“{name}”。请自行核对',
    upcoming: '{market}：自 {since} 起需要“{name}”',
    banned: '{market}：{name}',
  },
  ru: {
    missing: '{market}: в папке нет документа «{name}»',
    expired: '{market}: документ «{name}» закончился {until}',
    expiring: '{market}: документ «{name}» действует до {until}',
    'held-not-shown': '{market}: документ «{name}» есть, а в карточке его не видно',
    'held-not-in-title': '{market}: документ «{name}» есть, в названии его не видно; остальная карточка не прочитана',
    'shown-not-held': '{market}: в карточке заявлено «{name}», а документа в папке нет',
    ask: '{market}: нужно ли «{name}», зависит от: {claims}. Проверьте сами',
    'ask-listed':
      '{market}: «{name}» нужен товарам, которые закон называет поимённо. Есть ли среди них ваш, проверьте сами',
    'ask-goods': '{market}: «{name}» понадобится, если товар таков, как говорят его слова. Проверьте сами',
    upcoming: '{market}: «{name}» потребуется с {since}',
    banned: '{market}: {name}',
  },
};
