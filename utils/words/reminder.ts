import type { Language } from '../source.ts';

/** What a reminder by notification says. {n}: how many papers. */
export const reminderWords: Readonly<Record<Language, { title: string; text: string }>> = {
  en: { title: 'Papers are ending', text: 'Papers that have ended or end within six weeks: {n}. Open the drawer.' },
  zh: { title: '证书即将到期', text: '已到期或六周内到期的证书：{n}。请打开证书夹。' },
  ru: { title: 'Кончаются документы', text: 'Кончились или кончаются в ближайшие шесть недель: {n}. Откройте папку.' },
};
