import type { Database } from '../database.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { commit } from './write.ts';

/** Takes over what lay among the settings before version 11 of the store. For whoever holds the writers' turn. */
export async function takeOverConfirmations(db: Database, now: number): Promise<void> {
  const { confirmations } = await readSettings();
  if (Object.keys(confirmations).length === 0) return;
  const kept = new Set(await db.confirmations.toCollection().primaryKeys());
  const come = Object.entries(confirmations)
    .filter(([reader]) => !kept.has(reader))
    .map(([reader, one]) => ({ reader, ...one, changedAt: one.wrongAt ?? now }));
  if (come.length > 0) await commit(db, { put: { confirmations: come } });
  await changeSettings((settings) => ({ ...settings, confirmations: {} }));
}
