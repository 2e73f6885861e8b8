import type { Widen } from './widen.ts';

const en = { count: 'count', ratio: 'share', money: 'money', points: 'points', rank: 'rank' };

const zh: Widen<typeof en> = { count: '次数', ratio: '比例', money: '金额', points: '分', rank: '名次' };

const ru: Widen<typeof en> = { count: 'число', ratio: 'доля', money: 'деньги', points: 'баллы', rank: 'место' };

export const unitsWords = { en, zh, ru };
