import { toolVolts } from './figures.ts';

// Tools that run on a pack are called after it ('Akku-Bohrschrauber') and are sold without one as often.

const without =
  /(?<!\p{L})(?:(?:ohne|sans|sin|senza|sem|без|bez|zonder|utan|without|no|excl\p{L}*)\s(?:\p{L}+\s)?(?:akkus?|accus?|batter(?:y|ies|ies?|i[ea]?)|bater[ií]as?|batteri[ae]?|аккумулятор\p{L}*|акб|akumulator\p{L}*)|(?:batter(?:y|ies)|akkus?|bater[ií]as?)\s(?:and charger\s)?(?:not included|sold separately|nicht enthalten|no incluid\p{L}+|não inclus\p{L}+)|bare (?:tool|unit)|(?:tool|body|skin|unit) only|aküsüz|apenas a máquina|solo macchina|machine seule|sólo máquina)(?!\p{L})|(?:akku|cordless).{0,60}(?<!\p{L})solo(?!\p{L})|(?:不含|不带|无)(?:锂)?电池|裸机|裸枪|本体のみ|バッテリー?(?:別売|なし)|베어툴|본체만|배터리\s?(?:미포함|별매)/iu;

/** The words by which a tool on a pack is sold without it; undefined where it comes with one, or runs on none. */
export const bareIn = (title: string): string | undefined =>
  toolVolts.test(title) ? without.exec(title)?.[0] : undefined;
