import type { Everywhere } from '../../phrases.ts';

/** Hoses, ropes, fishing lines and tapes, which are bought by the length. */
export const lines: Everywhere = {
  en: 'garden hose~; water hose~; air hose~; rope; ropes; paracord; fishing line~; braided line~; clothesline~; duct tape~; masking tape~; packing tape~; washi tape~; satin ribbon~; webbing; twine; led strip~; chain link fence; bubble wrap',
  de: 'gartenschlauch*; wasserschlauch*; *seil; angelschnur; *schnur; klebeband; *klebeband; schleifenband; satinband; geschenkband; wäscheleine; led streifen; luftpolsterfolie',
  fr: 'tuyau~ d arrosage; corde; cordage~; fil de pêche; tresse; ruban adhésif; ruban satin; ficelle; ruban led; corde à linge; papier bulle',
  es: 'manguera~; cuerda; soga; hilo de pesca; sedal; cinta adhesiva; cinta de embalar; tira~ led; tendedero; plástico de burbujas',
  it: 'tubo da giardino; corda; spago; filo da pesca; lenza; trecciato; nastro adesivo; nastro di raso; striscia led; filo stendibiancheria; pluriball',
  pt: 'mangueira~; corda; barbante; linha de pesca; fita adesiva; fita de cetim; fita led; varal; plástico bolha',
  pl: 'wąż ogrodowy; lina; linka; sznurek; żyłka; plecionka; taśma klejąca; taśma pakowa; wstążka; taśma led; folia bąbelkowa',
  nl: 'tuinslang; touw; vislijn; gevlochten lijn; plakband; satijnlint; ledstrip; waslijn; bubbeltjesplastic',
  ru: 'шланг~; веревк~; канат~; трос~; леск~; плетен~ шнур~; шпагат~; скотч~; изолент~; лента атласная; лента светодиодная; паракорд~; пленк~ пузырчат~',
  tr: 'bahçe hortum*; hortum*; halat; misina~; örgü ip; kurdele; koli bandı; şerit led; çamaşır ipi; balonlu naylon',
  id: 'selang air; selang; tali tambang; tali pancing; senar~; benang pancing; pita satin; lakban; lampu strip; bubble wrap',
  vi: 'ống nước; dây thừng; dây câu; cước câu; dây dù; băng keo; băng dính; ruy băng; dây phơi; dây led; xốp hơi',
  th: '*สายยาง; *เชือก; *สายเอ็น; *สายพีอี; *เทปกาว; *ริบบิ้น; *ไฟเส้น; *บับเบิ้ล',
  zh: '*水管; *软管; *軟管; *绳子; *登山绳; *尼龙绳; *钓鱼线; *鱼线; *釣魚線; *大力马线; *胶带; *膠帶; *丝带; *緞帶; *灯带; *燈條; *气泡膜; *氣泡紙',
  ja: '*ホース; *ロープ; *釣り糸; *peライン; *釣糸; *ガムテープ; *養生テープ; *サテンリボン; *ledテープ; *パラコード; *プチプチ',
  ko: '*호스; *로프; *낚싯줄; *낚시줄; *합사; *박스테이프; *테이프; *공단리본; *노끈; *에어캡',
};
