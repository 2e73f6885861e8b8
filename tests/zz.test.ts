import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { kindsOf } from '../utils/goods/index.ts';
const sets: [string,string,string|null,string,string][]=[['amazon_uk_grocery_en/titles.csv','title',null,'amazon','GB'],['shopee_brightdata/shopee-products.cut.csv','title','breadcrumb','shopee','global'],['lazada_brightdata/lazada-products.cut.csv','title','breadcrumb','lazada','global'],['wildberries_ru/funnel_titles.csv','Название','Предмет','wildberries','RU'],['ozon_cosmetics_ru/ozon_general_file.cut.csv','title',null,'ozon','RU'],['taobao_ner_zh/train.titles-joined.csv','title',null,'alibaba','global'],['mercadolibre_ar/mercado_livre.csv','title',null,'mercado-libre','AR'],['amazon_us_supplements_en/titles.csv','title',null,'amazon','US']];
test('x',()=>{
 for (const [f,col,cat,mp,store] of sets){
  const rows=Papa.parse<Record<string,string>>(readFileSync('/work/shared/titles/'+f,'utf8'),{header:true}).data.filter(r=>r[col]);
  const seen=new Set<string>(); let n=0,sure=0; const out:string[]=[];
  for(const r of rows){ const t=r[col]!; if(seen.has(t)) continue; seen.add(t); n++; let c:string[]|undefined; try{ c=cat&&r[cat]?(r[cat]!.startsWith('[')?JSON.parse(r[cat]!):[r[cat]!]):undefined;}catch{}
   for (const withCat of cat?[false,true]:[false]) { const k=kindsOf({id:'x',marketplace:mp as never,store,title:t,...(withCat&&c?{category:c}:{})}); if(k.length){ sure++; out.push(`${withCat?'C ':''}${k.map(x=>x.id+(x.sure?'':'?')+'['+x.because.slice(0,3)+']').join(' ')} | ${t.slice(0,110)} | ${withCat?c:''}`);} }
  }
  console.log('#####',f,n,sure); let step=Math.max(1,Math.floor(out.length/45)); for(let i=0;i<out.length;i+=step) console.log(out[i]);
 }
},600000);
