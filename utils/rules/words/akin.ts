import type { Phrases } from '../phrases.ts';

/** What calls goods akin to somebody's: small words may stand between it and the name, 'rivale della De'Longhi', 'identical to a Stanley'. */
export const akin: Phrases = {
  en: 'dead ringer; ringer; rival~; competitor~; identical; akin; indistinguishable; answer to; rivals; rivalling; rivaling; imitat~; imitating; mimics; mimicking; copies; copied from; channels; spitting image; could pass for; close cousin; a la; à la; comparable; patterned after; (the|a|an) (affordable|budget|cheaper|better|poor man s|everyman s); dead ringer for; same (look|shape|cut|vibe|feel|quality|design|effect|build|finish|mould|mold|style|fit|sound|results)',
  de: 'konkurrent*; konkurrenz; rival~; rivale; doppelgänger; zwilling; zwillingsbruder; pendant; gegenstück; abklatsch; abgekupfert; abgeschaut; nachempfunden; antwort auf; identisch; erinnert an; verwechseln ähnlich; (gleich~|selb~) (form|optik|qualität|look|stil|design|schnitt|machart|leistung); (der|die|das|dieselbe|derselbe|dasselbe) (bessere|günstigere|billigere|neue bessere); à la; a la; ganz wie; so wie bei; quasi; fast ein~; nichts nachsteh~',
  fr: 'rival~; rivaux; concurrent~; sosie~; jumeau; jumelle; clone~; copié~; calqué~; pareil~; identique~; semblable~; copie~; manière; façon; facon; esprit; rappelle; évoque; digne~; on dirait; croirait; (même|mêmes) (rendu|forme|look|style|qualité|effet|coupe|design|fabrication|performance~|finition~); rien à envier; version (abordable|économique|pas chère)',
  es: 'al modo; a modo; al molde; en plan; rival~; rivales; competidor~; competidora; clavad~; calcad~; copiad~; idéntic~; igualit~; igual; iguales; gemel~; hermano; clon~; sosias; onda; parece; parecen; parecid~; estilo; copia; versión (barata|económica|asequible); nada que envidiar; mism~ (forma|diseño|calidad|estilo|corte|horma|look|rendimiento|efecto|fabricante); hecho como; recuerda; imitando; imita',
  it: 'rival~; concorrent~; identic~; ugual~; simil~; gemell~; sosia; clone; copiat~; copia; sembra; sembrano; sembrare; pare; ricorda; ricordano; imita; falsariga; sul modello; niente da invidiare; nulla da invidiare; versione (economica|low cost); (stess~) (forma|forme|qualità|stile|look|design|linea|taglio|effetto|prestazioni|finitura)',
  pt: 'no modelo; no padrão; no formato; no molde; nos moldes; no jeito; rival; rivais; concorrente~; idêntic~; igualzinh~; igual; iguais; clone; irmão; irmã; gême~; sósia; cara; pegada; parece; parecem; parecid~; imita; imitando; lembra; mesm~ (forma|modelo|qualidade|estilo|design|corte|linha|efeito|fábrica|desempenho); versão (barata|acessível|econômica); nada a dever; cópia; copiad~; estilo',
  pl: 'rywal~; konkurent*; konkurencja; sobowtór; klon~; bliźniak~; niczym; przypomina; przypominając~; w klimacie; na modłę; do złudzenia; tak~ sam~ jak; (ten|ta|to) sam~ (krój|wygląd|fason|kształt|styl|jakość|design) (co|jak); rodem (z|od); na styl; łudząco; prawie (jak|); tańsz~ wersj~; jak z',
  nl: 'concurrent*; rivaal; dubbelganger; tweelingbroer~; kloon; sprekend; lijkt; lijken; lijkend; doet denken; geïnspireerd; à la; a la; (net|precies|exact) (als|zoals|zo goed als); zelfde (vorm|look|stijl|kwaliteit|design|model|pasvorm|resultaat); evenbeeld; antwoord op; de betere; de goedkopere; afgekeken; identiek; gelijkwaardig; doet niet onder',
  sv: 'konkurrent*; rival; dubbelgångare; tvilling; klon; liknar; påminner; inspirerad~; à la; a la; (precis|exakt|lika) (som|bra som); samma (form|look|stil|kvalitet|design|modell|känsla|effekt); svar på; identisk~; likvärdig~; budgetversion',
  ru: 'по (дизайну|образу|модели|лекалам|фасону|мотивам); конкурент~; конкурентк~; соперник~; двойник~; близнец~; клон~; точь в точь; почти; напоминает; напоминают; напоминающ~; не отличить; не хуже; такой же; такая же; такие же; словно; будто; копи~; аналогичн~; альтернатив~; аналог~; (та|тот|те) же (качество|форма|модель|фасон|дизайн) (что|как)',
  id: 'saing~; saingan*; kembaran*; persis*; mirip*; ala; setara; serupa; gak kalah; ga kalah; tidak kalah; ngalahin; versi (murah|hemat); kayak; plek ketiplek; plek; sebelas dua belas; (bentuk|kualitas|model|desain) (sama|seperti|mirip)',
  vi: '(kiểu|kiểu dáng|mẫu|mẫu mã|thiết kế) (của|như|theo|giống|y); bản sao; đối thủ; không (kém|thua); không kém cạnh; không thua gì; đúng chất; chất như; chẳng (khác|kém|thua); không khác; ngon (như|hơn|ngang); ngang; anh em; na ná; hao hao; giống; giống hệt; y (hệt|chang|như|đúc); cùng (form|kiểu|dáng|thiết kế|chất lượng|xưởng); phiên bản (rẻ|giá rẻ)',
  tr: 'rakib~; ikiz~; birebir; aratmaz; aratmayan',
  th: '*เดียวกับ; *ฟีล; *ฟีลลิ่ง; *คู่แข่ง; *ฝาแฝด; *พอๆ กับ; *พอๆกับ; *ไม่ต่างจาก; *ไม่ต่างกับ; *หน้าตาเหมือน; *หน้าเหมือน; *เทียบชั้น; *เทียบ; *แบบเดียวกับ; *คล้าย; *เหมือน; *ไม่แพ้; *อย่างกับ; *ราวกับ; *เลียนแบบ',
  zh: '*媲美; *堪比; *不输; *不輸; *神似; *酷似; *撞脸; *撞臉; *吊打; *完胜; *完勝; *碾压; *赶超; *高仿; *平替; *致敬; *对标; *對標',
  ja: '*まるで; *ジェネリック; *なんちゃって',
  ko: '*차이나',
};

/** The same behind the name. */
export const akinBehind: Phrases = {
  en: 's (rival|twin|cousin|competitor|equal|answer); (rival|twin|wannabe|competitor|challenger|doppelganger|clone)',
  de: '(klon|konkurrent|konkurrenz|rivale|zwilling|pendant|verschnitt|feeling|manier|niveau)',
  nl: '(kloon|concurrent|achtige|niveau)',
  sv: '(klon|konkurrent|kopia|liknande|stuk|tvilling)',
  ja: '*っぽい; *っぽ; *ぽい; *みたい; *みたいな; *のような; *さながら; *並み; *並の; *顔負け; 似; *似の; *そのもの; *に匹敵; *に負けない; *超え; *そっくり; *と同等; *と同じ; *同様; *もどき; *ライク; *に似た; *を彷彿',
  zh: '*平替; *一样; *一樣; *既视感; *既視感; *同款; *同厂; *同廠; *同源; *同级; *替身; *代替; *替代; *的平替; *杀手; *殺手; *克星; *神似; *差不多',
  th: '*เทียบ; *ดูป; *สไตล์; *ฟีล; *ก็อป; *ก๊อป',
  ko: '*뺨치는; *뺨 치는; *부럽지 않은; *부럽지않은; *안 부러운; *안부러운; *저리가라; *저리 가라; *비슷한; *만큼; *대항마; *느낌; *느낌의; *닮은꼴; *쌍둥이; *같은; *처럼; *스타일; *대체; *못지않은; *못지 않은; *버금가는',
  vi: '(thứ hai|phiên bản (rẻ|giá rẻ)|giá rẻ)',
};
