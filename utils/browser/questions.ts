import { z } from 'zod';
import { marketplaceIds } from '../ids.ts';
import type { Question } from '../reading/dictionary.ts';
import { QUESTION_LIMIT } from '../reading/dictionary-by-post.ts';

const text = z.string().max(QUESTION_LIMIT);
const day = z.iso.date();
const marketplace = z.enum(marketplaceIds).optional();
const none = z.undefined().optional();

const about = <Ask extends Question['ask'], Hint extends z.ZodType>(ask: Ask, hint: Hint) =>
  z.object({ ask: z.literal(ask), text, hint });

const periodHint = z.object({
  order: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  language: z.string().max(35).optional(),
  today: day.optional(),
});

/** What a page asks of the dictionary, as it arrives. */
export const questionSchema: z.ZodType<Question> = z.discriminatedUnion('ask', [
  about('header', marketplace),
  about('label', marketplace),
  about('column', none),
  about('added', none),
  about('period', periodHint.optional()),
  about(
    'days',
    periodHint.extend({
      includesToday: z.boolean().optional(),
      list: z.boolean().optional(),
      one: z.boolean().optional(),
    }),
  ),
  about('lastDays', z.object({ today: day, includesToday: z.boolean() })),
  about('noName', none),
  about('elsewhere', none),
  about('otherDays', none),
  about('beside', none),
  about('nothing', none),
  about('noPrice', none),
  about('unit', none),
  about('pieces', none),
  about('scale', none),
  about('inStock', none),
  about('outOf', none),
  about('country', none),
  about('currencies', none),
  about('home', z.string().max(100)),
  about('spoken', none),
  about('money', none),
  about('wall', z.object({ heading: text, text: text.optional() })),
  about('empty', none),
  about('strip', none),
  about('missing', none),
  about('gone', none),
  about('bare', none),
  about('lead', none),
  about('buys', none),
  about('soldOut', none),
  about('formHead', none),
  about('left', z.string().max(100).optional()),
  about('total', none),
  about('further', none),
  about('marks', none),
  about('form', z.enum(['heading', 'label'])),
  about(
    'price',
    z.enum([
      'other',
      'other, by the piece',
      'taxed',
      'privilege',
      'for some',
      'earned',
      'usual',
      'sale',
      'retail',
      'prices',
      'sales',
      'units',
      'beside',
      'aside before',
      'aside behind',
    ]),
  ),
]);
