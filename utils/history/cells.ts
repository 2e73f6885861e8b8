import type { Cell } from '../exports/exporter.ts';

const empty: Cell = { kind: 'empty' };

/** A text; what is not known, or says nothing, is an empty cell. */
export const text = (value: string | undefined): Cell => (value ? { kind: 'text', value } : empty);

/** Several texts in one cell, in a form a person can read. */
export const list = (values: readonly string[] | undefined): Cell => text(values?.join('; '));

/** An amount as it was written, '12.90': no cent is lost on the way. */
export const amount = (value: string | undefined): Cell => (value === undefined ? empty : { kind: 'number', value });

/** A number in plain digits, never '1e-7'. */
export const number = (value: number | undefined): Cell =>
  value === undefined || !Number.isFinite(value) ? empty : { kind: 'number', value: inDigits(value) };

/** A day, 'yyyy-mm-dd'. */
export const day = (value: string | undefined): Cell => (value === undefined ? empty : { kind: 'date', value });

/** A moment, in milliseconds since 1970 UTC. */
export const moment = (value: number | undefined): Cell => (value === undefined ? empty : { kind: 'moment', value });

/** The shortest decimal that reads back as the same number. */
export function inDigits(value: number): string {
  const [, sign = '', whole = '', fraction = '', power] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (power === undefined) return Object.is(value, -0) ? '0' : String(value);
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  return `${sign}${padded.slice(0, point)}${padded.length > point ? `.${padded.slice(point)}` : ''}`;
}
