import { mendBytes } from '../../browser/pictures/mend-picture.ts';
import { measureBytes } from '../../browser/pictures/picture-bytes.ts';
import { goodsOfCategory, judgePicture, type PictureFinding } from '../../judge-picture.ts';
import { marketplaceOf } from '../../marketplaces/index.ts';
import { policiesOf, policyIds } from '../../marketplaces/policies.ts';
import { beyondPixels, mendHarmlessly } from '../../mend-picture.ts';
import type { Box } from '../../pictures/pixels.ts';
import { policiesOn } from '../../policy.ts';
import { rules } from '../../rules/index.ts';
import { wishOf } from '../../rules/wish.ts';
import { sentenceOf, titleOf } from '../../words/finding.ts';
import { cannotMendWords, notesOf, troubleWords, unmeasuredWords } from '../../words/pictures.ts';

/** What is asked on the command line. */
export interface Asked {
  marketplace: string;
  market?: string;
  role: 'main' | 'other';
  category?: string;
  /** 'yyyy-mm-dd'. */
  on: string;
}

/** Everybody whose rules are on file. */
export const marketplaces = policyIds;

/** One line of `picture:check`. */
export async function check(bytes: Uint8Array<ArrayBuffer>, file: string, asked: Asked) {
  const measured = await measureBytes(bytes, file);
  const { width, height, format, trouble } = measured;
  const notes = notesOf(measured).map(({ en }) => en);
  const { verdict, findings } = judgePicture({ ...caseOf(asked), measured });
  return {
    file,
    width,
    height,
    format,
    measured,
    verdict,
    ...(trouble ? { trouble: troubleWords[trouble].en } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    findings: findings.map(said),
  };
}

/** What a picture is judged by, as far as it was asked for. */
const caseOf = (asked: Asked) => ({
  role: asked.role,
  original: true,
  policies: policiesOn(policiesOf(asked.marketplace), storeOf(asked), asked.on),
  rules,
  goods: asked.category ? [asked.category, ...goodsOfCategory(asked.category)] : [],
  today: asked.on,
});

/** The store asked for; else the American one where the marketplace has it, else its first. */
function storeOf({ marketplace, market }: Asked): string {
  if (market) return market.toUpperCase() === 'GLOBAL' ? 'global' : market.toUpperCase();
  const stores = marketplaceOf(marketplace)?.stores.map(({ id }) => id) ?? [];
  return stores.includes('US') ? 'US' : (stores[0] ?? 'global');
}

function said({ rule, verdict, finding }: PictureFinding): {
  rule: string;
  verdict: string;
  message: string;
  box?: Box;
} {
  const audit = { rule, category: 'image' } as const;
  if (!finding) return { rule, verdict, message: unmeasuredWords.en.replace('{title}', titleOf(audit, 'en')) };
  const box = finding.place.field === 'image' ? finding.place.box : undefined;
  return { rule, verdict, message: sentenceOf(audit, finding, 'en'), ...(box ? { box } : {}) };
}

/** What `picture:mend` prints, and the file in base64. */
export async function mend(bytes: Uint8Array<ArrayBuffer>, file: string, asked: Asked, enlarge: boolean) {
  const before = await measureBytes(bytes, file);
  const judged = (measured: typeof before) => judgePicture({ ...caseOf(asked), measured });
  const { policies, goods } = caseOf(asked);
  const mended = await mendHarmlessly(before, wishOf(policies, asked.role, goods), judged, (wish) =>
    mendBytes(bytes, before, wish, { enlarge }),
  );
  if (!mended) return { file, trouble: troubleWords[before.trouble ?? 'undecodable'].en };
  const [was, is] = [judged(before), judged(mended.measured)];
  const cannot = beyondPixels(is).map(({ rule }) => rule);
  return {
    file,
    width: mended.measured.width,
    height: mended.measured.height,
    format: mended.format,
    bytes: mended.bytes.length,
    steps: mended.steps,
    leftOut: mended.leftOut,
    before: { verdict: was.verdict, findings: was.findings.map(said) },
    after: { verdict: is.verdict, findings: is.findings.map(said) },
    cannot,
    ...(cannot.length > 0 ? { message: cannotMendWords.en } : {}),
    base64: await inBase64(mended.bytes),
  };
}

async function inBase64(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new FileReader();
  const done = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsDataURL(new Blob([bytes]));
  await done;
  return String(reader.result).split(',')[1] ?? '';
}
