import { test } from 'vitest';
import { judge } from '../utils/judge.ts';
import { audit } from '../utils/audit.ts';
import { kindsOf, claimsOf } from '../utils/goods/index.ts';
import { mediaOf } from '../utils/goods/media.ts';
import { auditPapers } from '../utils/papers/index.ts';
import { rules } from '../utils/rules/index.ts';
import { policiesOf } from '../utils/marketplaces/policies.ts';
import { policiesOn } from '../utils/policy.ts';
test('perf',()=>{
 const p=policiesOn(policiesOf('amazon'),'DE','2026-11-23');
 const L=(i:number)=>({id:'x',marketplace:'amazon' as const,store:'DE',title:`Organic walnut kernels light halves ${i} g, raw, for baking and snacking`});
 const time=(n:string,f:(i:number)=>unknown)=>{for(let i=0;i<50;i++)f(i); const a=performance.now(); for(let i=0;i<250;i++)f(i); console.log(n,((performance.now()-a)/250).toFixed(3),'ms');};
 time('kinds',i=>kindsOf(L(i))); time('claims',i=>claimsOf(L(i))); time('media',i=>mediaOf(L(i))); for(const r of rules) time(r.id,i=>audit(L(i),[r],{policies:p,today:'2026-11-23'}));
 const g=kindsOf(L(1)), c=claimsOf(L(1));
 time('papers',i=>auditPapers({key:'k',listing:L(i),goods:g,claims:c,markets:['DE','US','RU','JP','KZ'],papers:[],today:'2026-11-23'}));
});
