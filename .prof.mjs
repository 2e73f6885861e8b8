import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundled } from '/work/wt-rules/utils/command-line/bundled.mjs';

writeFileSync(
  '/work/wt-rules/utils/title-check/_p.ts',
  `export { titleRules } from '../rules/index.ts'; export { titleText } from '../rules/title-text.ts'; export { policiesHolding } from '../judge.ts'; export {policiesOf} from '../marketplaces/policies.ts'; export {policiesOn} from '../policy.ts'; export {audit} from '../audit.ts';`,
);
const { titleRules, titleText, policiesHolding, policiesOf, policiesOn, audit } =
  await bundled('utils/title-check/_p.ts');
rmSync('/work/wt-rules/utils/title-check/_p.ts');
const titles = readFileSync('/work/shared/titles/amazon_uk_grocery_en/titles.csv', 'utf8')
  .split('\n')
  .slice(1, 1501)
  .map((l) => (l.match(/^[^,]*,("([^"]*)"|[^,]*)/) || [])[1]?.replaceAll('"', '') || 'x');
const ls = titles.map((title) => ({ id: null, marketplace: 'amazon', store: 'GB', title, brand: '' }));
const pol = policiesOn(policiesOf('amazon'), 'GB', '2026-11-28');
const time = (name, f) => {
  for (const l of ls.slice(0, 300)) f(l);
  const t = process.cpuUsage();
  for (const l of ls) f(l);
  const d = process.cpuUsage(t).user / 1000;
  console.log(name.padEnd(22), ((d * 1000) / ls.length).toFixed(1), 'us cpu/title');
};
const policies = policiesHolding(ls[0], pol);
if (!process.env.ONLY) {
  time('policiesHolding', (l) => policiesHolding(l, pol));
  time('titleText', (l) => titleText(l));
  for (const r of titleRules)
    time(r.id, (l) => {
      audit(l, [r], { policies, today: '2026-11-28' });
    });
}
for (let i = 0; i < 3; i++) time('all', (l) => audit(l, titleRules, { policies, today: '2026-11-28' }));
