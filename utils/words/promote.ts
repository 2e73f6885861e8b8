import type { Sentences } from './say.ts';

/** What is said of a listing that does better than the rest of its shop. The numbers are named; nothing is promised. */
export const promoteWords: Sentences = {
  en: {
    title: 'Worth showing to more people',
    why: 'Among those who see or open it, more go on than is usual in this shop. Numbers of the past promise nothing.',
    conversion:
      'Orders {orders} on clicks {clicks} ({rate}), {start} to {end}; the middle of {listings} listings of this shop: {shopRate}',
    ctr: 'Clicks {clicks} on impressions {impressions} ({rate}), {start} to {end}; the middle of {listings} listings of this shop: {shopRate}',
  },
  zh: {
    title: '值得让更多人看到',
    why: '看到或点开它的人中，继续下一步的比例高于本店常见水平。过去的数字不代表将来。',
    conversion: '{start} 至 {end}：点击 {clicks}，订单 {orders}（{rate}）；本店 {listings} 个商品的中位数为 {shopRate}',
    ctr: '{start} 至 {end}：曝光 {impressions}，点击 {clicks}（{rate}）；本店 {listings} 个商品的中位数为 {shopRate}',
  },
  ru: {
    title: 'Стоит показать большему числу людей',
    why: 'Из тех, кто видит или открывает товар, дальше идёт больше людей, чем обычно в этом магазине. Прошлые числа ничего не обещают.',
    conversion:
      'Заказы {orders}, клики {clicks} ({rate}), {start} — {end}; середина по магазину (товаров: {listings}): {shopRate}',
    ctr: 'Клики {clicks}, показы {impressions} ({rate}), {start} — {end}; середина по магазину (товаров: {listings}): {shopRate}',
  },
};
