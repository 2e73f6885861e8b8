import type { Widen } from './widen.ts';

const en = { used: 'used', refurbished: 'refurbished' };

const zh: Widen<typeof en> = { used: '二手', refurbished: '翻新' };

const ru: Widen<typeof en> = { used: 'б/у', refurbished: 'восстановленный' };

export const conditionsWords = { en, zh, ru };
