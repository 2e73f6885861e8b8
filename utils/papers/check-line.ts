import { z } from 'zod';

const text = (max: number) => z.coerce.string().max(max);
/** null is as good as absent. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((given) => given ?? undefined);

/** Several, or the one there is: "scope": "toys". */
const some = (length: number, most: number) =>
  z.union([z.array(text(length)).max(most), text(length).transform((one) => [one])]);

/** A paper as a line of `papers:check` names it: by requirement or by what it is commonly called. */
const heldSchema = z.object({
  id: text(120),
  number: maybe(text(120)),
  holder: maybe(text(200)),
  issuer: maybe(text(200)),
  scope: maybe(some(200, 500)),
  markets: maybe(some(20, 60)),
  from: maybe(text(40)),
  to: maybe(text(40)),
});
export type Held = z.infer<typeof heldSchema>;

const pathSchema = z.union([z.array(text(200)).max(12), text(1000)]);
const attributeSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);

/** One product and the market it is to be sold in, as a line of `papers:check` gives it. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  market: z.string(),
  marketplace: z.string().optional(),
  category: pathSchema.nullish(),
  attributes: z.record(z.string(), attributeSchema).nullish(),
  // What is only named is a paper of that name.
  held: z
    .array(z.preprocess((one) => (typeof one === 'string' ? { id: one } : one), heldSchema))
    .max(500)
    .nullish(),
  on: z.iso.date().nullish(),
});
export type Line = z.infer<typeof lineSchema>;

/** Category words from whole to part: 'Grocery > Nuts' and ['Grocery', 'Nuts'] are one. */
export function categoryOf(given: Line['category']): string[] {
  const parts = Array.isArray(given) ? given : (given ?? '').split(/\s*(?:>|›|»|→|\/|\|)\s*/);
  return parts
    .map((part) => part.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 12);
}

/** Attributes as the page of a product would show them, as texts; what says nothing is left out. */
export function attributesOf(given: Line['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) => {
      const said = Array.isArray(value) ? value.join(', ') : String(value ?? '');
      return said === '' ? [] : [[name.slice(0, 100), said.slice(0, 1000)]];
    }),
  );
}
