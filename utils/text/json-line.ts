/** What a schema found wrong, as zod tells it; the first fault is enough. */
interface Faults {
  issues: readonly { path: readonly PropertyKey[]; code?: string | undefined; message: string; maximum?: unknown }[];
}

/** What a line of JSON holds; undefined where it is no JSON. A byte-order mark before it is none of its own. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What a line calls itself; null where it does not. */
export function idIn(line: unknown): string | number | null {
  const id = typeof line === 'object' && line !== null ? (line as { id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** Why a line is not taken, as a sentence that names the field. */
export function faultIn(line: unknown, { issues }: Faults): string {
  if (line === undefined) return 'This line is not JSON';
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'This line is not a JSON object';
  const [issue] = issues;
  const field = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'too_big') return `"${field}" is longer than ${issue.maximum} characters`;
  const given = Object.entries(line).find(([name]) => name === issue?.path[0])?.[1];
  return given === undefined ? `"${field}" is missing` : `"${field}" cannot be read: ${issue?.message ?? 'unknown'}`;
}
