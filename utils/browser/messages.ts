import { z } from 'zod';
import { markStates } from '../mark-state.ts';
import { readerParts } from '../marketplaces/marketplace.ts';
import { readingSchema } from '../reading.ts';
import { placeSchema } from '../report.ts';
import { languageSchema } from '../source.ts';
import { questionSchema } from './questions.ts';
import { pillSchema } from './settings-record.ts';

const readerPartSchema = z.enum(readerParts);

/** What the mark on the page draws: how the last reading went, and how many Must findings the listings on the page have. */
export const markSchema = z.object({
  state: z.enum(markStates),
  listings: z.number().int(),
  must: z.number().int(),
  better: z.number().int(),
  /** Where the pill stands; content scripts have no storage of their own. */
  pill: pillSchema,
  language: languageSchema,
});
export type Mark = z.infer<typeof markSchema>;

/** All that is said between the worlds of the extension. What extension pages want to know they read from the database. */
export const messages = {
  /** Page to background: put the readers of my part of the marketplace into me, unless they are here; I may show listings. */
  reader: { says: z.object({ have: z.array(readerPartSchema).max(2) }), answers: readerPartSchema },
  /** Page to background: what these words of mine mean. An answer for each; null where the dictionary says nothing. */
  words: { says: z.array(questionSchema).max(1000), answers: z.array(z.unknown()) },
  /** Page to background: this is what I show now. Answered only when it is safely kept; a draft is judged, not kept. */
  seen: {
    says: z.object({
      reading: readingSchema,
      address: z.url().max(4000),
      /** The tab that was read, where a page of our own read it. */
      tab: z.number().int().optional(),
    }),
    answers: markSchema,
  },
  /** Page to background: open the panel beside me. Heard before any await, else Chromium refuses. */
  open: { says: z.null(), answers: z.null() },
  /** Page to background: the person moved or hid the pill. 'everywhere': panel only, on all marketplaces. */
  pill: { says: pillSchema.partial().extend({ nowhere: z.boolean().optional() }), answers: z.null() },
  /** Extension page to background: something the judgement rests on has changed; judge all again. */
  judge: { says: z.null(), answers: z.number().int() },
  /** Panel to page: point at this place. */
  reveal: { says: placeSchema, answers: z.boolean() },
  /** Background to page: this marketplace has been switched off; take everything down and read no more. */
  stop: { says: z.null(), answers: z.null() },
} as const;
export type MessageName = keyof typeof messages;
export type Says<N extends MessageName> = z.infer<(typeof messages)[N]['says']>;
export type Answers<N extends MessageName> = z.infer<(typeof messages)[N]['answers']>;
