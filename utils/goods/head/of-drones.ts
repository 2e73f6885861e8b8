import { seldom } from '../phrases/seldom.ts';

// What a drone takes off from is cloth, what it flies by a part, and they are named with the drone in one phrase: 'Drohnen Landeplatz', 'pista de pouso drone', 无人机停机坪.

const after =
  /^n?[\s-]?(?:(?!(?:mit|with|med|met|ile)\s)\p{L}+\s)?(?:landing[\s-]?(?:pads?|mats?)|lande(?:plat(?:z|te)|plattform|matte|pad|bahn)|landings?(?:plaats|platform|mat)|landnings(?:plat\p{L}+|matta)|iniş (?:pisti|pedi|alanı)|heli ?pads?)(?!\p{L}|\s(?:incl|inkl|with|mit))|^(?:专用|用)?(?:可?折叠)?(?:停机坪|起降[坪垫台]|起落坪|降落[坪垫])|^(?:用)?\s?(?:ランディング|離着陸|着陸|ヘリ)\s?(?:パッド|マット|ポート)|^\s?(?:랜딩|착륙|이착륙)\s?(?:패드|매트|장)/iu;
const before = seldom(
  /(?<!\p{L})(?:atterrissage|décollage|aterrizaje|despegue|atterraggio|decollo|pouso|aterragem|descolagem|посадочн\p{L}+ (?:площадк|коврик|мат)\p{L}*|(?:площадк|коврик)\p{L}* (?:посадочн\p{L}+|для (?:взл[её]та|посадки)(?: и (?:взл[её]та|посадки))?)|lądowani\p{L}|lądowisk\p{L}|landing pad|bãi đáp|thảm (?:hạ cánh|đáp)|tempat mendarat)\s(?:(?:de|du|pour|para|per|do|dla|для|cho|untuk)\s)?$|(?:แผ่นจอด|ลานจอด)(?:สำหรับ)?$/iu,
);

/** 'Drohnen Propeller': of many drones a part. */
const many = /^drohnen$/iu;
const parts = /^[\s-](?:propeller|rotor|ersatz)\p{L}*/iu;

/** Whether a drone is only what a thing is for. `front` and `tail`: what stands before and behind its name. */
export const isOfDrone = (front: string, name: string, tail: string): boolean =>
  after.test(tail) || before.test(front) || (many.test(name) && parts.test(tail));
