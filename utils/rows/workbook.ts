import { type Archive, openArchive } from './archive.ts';
import { fault } from './fault.ts';
import type { RowLimits, RowsFile, Sheet } from './row.ts';
import { sheetRows, type Workbook } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { hear } from './xml.ts';

/** What a part refers to by its ids: the last word of the kind, and the name of the part. */
interface Reference {
  kind: string;
  part: string;
}

async function referencesOf(archive: Archive, part: string): Promise<Map<string, Reference>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Reference>();
  if (!archive.has(name)) return found;
  await hear(archive.part(name), {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag !== 'Relationship' || found.size > 10_000) return;
      found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) });
    },
  });
  return found;
}

/** The name of a part that another refers to: relative to its folder, or from the top. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The texts that cells name by number: those of a rich text joined, readings left out. */
async function stringsOf(archive: Archive, name: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!name || !archive.has(name)) return strings;
  let text = '';
  let taking = false;
  let phonetic = false;
  await hear(archive.part(name), {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 't') taking = !phonetic;
    },
    close(tag) {
      if (tag === 't') taking = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') strings.push(text);
    },
    text(piece) {
      if (taking && text.length < 65_536) text += piece;
    },
  });
  return strings;
}

/** Opens an XLSX. Throws 'not-a-table' for any other archive, 'damaged', 'bomb'. */
export async function openWorkbook(bytes: Uint8Array, limits: RowLimits, signal?: AbortSignal): Promise<RowsFile> {
  const archive = openArchive(bytes, limits, signal);
  const roots = [...(archive.has('_rels/.rels') ? await referencesOf(archive, '') : new Map()).values()];
  const root: string = roots.find(({ kind }: Reference) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!archive.has(root) || root.endsWith('.bin')) throw fault('not-a-table');
  const references = await referencesOf(archive, root);
  const partOf = (kind: string) => [...references.values()].find((reference) => reference.kind === kind)?.part;

  const named: { name: string; hidden: boolean; part: string }[] = [];
  let epoch: 1900 | 1904 = 1900;
  await hear(archive.part(root), {
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904;
      if (tag !== 'sheet' || named.length > 500) return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      const reference = references.get(id);
      if (reference?.kind !== 'worksheet') return;
      named.push({
        name: (attributes.name ?? '').slice(0, 200),
        hidden: /hidden/i.test(attributes.state ?? ''),
        part: reference.part,
      });
    },
  });
  if (named.length === 0) throw fault('not-a-table');

  // Read when the first sheet is asked for, and once.
  let workbook: Promise<Workbook> | undefined;
  const open = async (): Promise<Workbook> => ({
    strings: await stringsOf(archive, partOf('sharedStrings')),
    styles: await stylesOf(archive, partOf('styles')),
  });
  const sheets = named.map(
    ({ name, hidden, part }): Sheet => ({
      name,
      hidden,
      async *rows() {
        workbook ??= open();
        yield* sheetRows(archive.part(part), await workbook, limits);
      },
    }),
  );
  return { format: 'xlsx', sheets, epoch };
}
