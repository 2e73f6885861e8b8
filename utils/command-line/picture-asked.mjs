import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reasonOf } from './say.mjs';

/** What is asked of `picture:check` and `picture:mend`; throws a sentence where the words make no sense. */
export function askedOf(more = {}) {
  const { values, positionals } = parse(more);
  if (positionals.length === 0) throw new Error('Name at least one file.');
  const missing = positionals.find((file) => !existsSync(file) || !statSync(file).isFile());
  if (missing) throw new Error(`No such file: ${missing}`);
  if (!values.marketplace) throw new Error('Say for which marketplace: --marketplace amazon');
  const { role = 'main', on = new Date().toISOString().slice(0, 10) } = values;
  if (role !== 'main' && role !== 'other') throw new Error(`--role is main or other, not ${role}.`);
  if (!isDay(on)) throw new Error(`--on is a day like 2027-02-01, not ${on}.`);
  const { marketplace, market, category, ...others } = values;
  return {
    files: positionals,
    asked: { marketplace, role, on, ...(market ? { market } : {}), ...(category ? { category } : {}) },
    others,
  };
}

function parse(more) {
  const text = { type: 'string' };
  try {
    return parseArgs({
      allowPositionals: true,
      options: { marketplace: text, market: text, role: text, category: text, on: text, ...more },
    });
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}

const isDay = (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/**
 * The id of the marketplace that is meant: as it is, or the one that begins so when signs are left out ("google",
 * "mercadolibre"). Throws a sentence where there is none or more than one.
 */
export function marketplaceMeant(name, all) {
  if (all.includes(name)) return name;
  const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const meant = plain(name) === '' ? [] : all.filter((id) => plain(id).startsWith(plain(name)));
  if (meant.length === 1) return meant[0];
  throw new Error(`No marketplace "${name}". There are: ${all.join(', ')}.`);
}
