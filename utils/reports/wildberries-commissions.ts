import type { ReportKind } from './report-kind.ts';

/** The table of commissions by subject: a reference, no listing in it. */
export const wildberriesCommissions: ReportKind = {
  id: 'wildberries-commissions',
  name: { en: 'Wildberries commissions', zh: 'Wildberries 佣金表', ru: 'Комиссии Wildberries' },
  marketplace: 'wildberries',
  columns: { category: ['Категория'], details: ['Предмет'], mark: ['Склад WB, %', /^склад wb/, /^склад продавца/] },
  known: [/^(?:склад|бронирование|самовывоз|витрина|курьер|паллет|короб)/],
  needs: [['category'], ['details'], ['mark']],
  lacks: ['id'],
  gives: 'nothing',
};
