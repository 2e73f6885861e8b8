import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Measured } from '../../utils/pictures/measured.ts';

// Real product photographs, labelled by eye: there where the folder is.

const folder = resolve(import.meta.dirname, '../../../shared/pictures');
export const photographsHere = existsSync(join(folder, 'MANIFEST.json'));

const labelsSchema = z.object({
  background: z.string().nullable(),
  border: z.boolean().nullable(),
  text_overlay: z.string().nullable(),
  collage: z.boolean().nullable(),
  cut_off: z.boolean().nullable(),
  blur: z.string().nullable(),
  fill: z.number().nullable(),
  product_white_on_white: z.boolean().nullable(),
});
type Labels = z.infer<typeof labelsSchema>;
export type Label = keyof Labels;

const manifestSchema = z.object({
  files: z.array(z.object({ file: z.string(), labels: labelsSchema, sure: z.array(z.string()) })),
});
export type Photograph = z.infer<typeof manifestSchema>['files'][number] & { path: string };

export const photographs = (): Photograph[] =>
  manifestSchema
    .parse(JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')))
    .files.map((one) => ({ ...one, path: join(folder, one.file) }));

/** What was measured, under the name of each label. */
export const measuredAs: Record<Label, (measured: Measured) => Labels[Label]> = {
  background: ({ background }) => background,
  border: ({ border }) => border,
  text_overlay: ({ textOverlay }) => textOverlay,
  collage: ({ collage }) => collage,
  cut_off: ({ cutOff }) => cutOff,
  blur: ({ blur }) => blur,
  fill: ({ fill }) => fill,
  product_white_on_white: ({ whiteOnWhite }) => whiteOnWhite,
};

/** Labels of fill are to 0.05. */
const ROUNDED = 0.051;

/** How what was measured stands to the labels that are certain: agrees, differs, or was left open. */
export function heldAgainst(
  { labels, sure }: Photograph,
  measured: Measured,
): Map<Label, 'agrees' | 'differs' | 'open'> {
  const found = new Map<Label, 'agrees' | 'differs' | 'open'>();
  for (const [name, read] of Object.entries(measuredAs) as [Label, (typeof measuredAs)[Label]][]) {
    const [label, is] = [labels[name], read(measured)];
    if (!sure.includes(name) || label === null) continue;
    const same = typeof label === 'number' && typeof is === 'number' ? Math.abs(label - is) <= ROUNDED : label === is;
    found.set(name, is === null ? 'open' : same ? 'agrees' : 'differs');
  }
  return found;
}
