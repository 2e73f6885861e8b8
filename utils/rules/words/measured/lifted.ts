import type { Everywhere } from '../../phrases.ts';

/** Weights to lift. */
export const lifted: Everywhere = {
  en: 'dumbbell*; kettlebell*; weight plate*; barbell*; medicine ball*; ankle weight*; weighted vest*; weighted blanket*',
  de: 'hantel*; kurzhantel*; kettlebell*; hantelscheibe*; langhantel*; medizinball*; gewichtsmanschette*; gewichtsweste*; gewichtsdecke*',
  fr: 'haltère*; kettlebell*; disque de musculation; disques de musculation; médecine ball; gilet lesté; couverture lestée; lestes de cheville',
  es: 'mancuerna*; pesa rusa; pesas rusas; kettlebell*; disco de pesas; discos de pesas; balón medicinal; tobilleras lastradas; chaleco lastrado',
  it: 'manubri*; kettlebell*; dischi per bilanciere; bilanciere; palla medica; cavigliere; giubbotto zavorrato',
  pt: 'halter*; kettlebell*; anilha*; caneleira*; bola medicinal; colete de peso; barra de musculação',
  pl: 'hantel*; hantl*; kettlebell*; talerz* do sztangi; obciążeni*; sztang*; piłka lekarska; kamizelka obciążeniowa',
  nl: 'dumbbell*; halter*; kettlebell*; halterschijf; halterschijven; medicijnbal; enkelgewicht*; gewichtsvest',
  ru: 'гантел*; гир*; блин для штанги; блины для штанги; штанг*; медбол*; утяжелител*; утяжеленное одеяло',
  tr: 'dambıl*; kettlebell*; ağırlık plakası; halter*; sağlık topu; ağırlık yeleği; bilek ağırlığı',
  id: 'dumbel*; dumbbell*; barbel*; kettlebell*; bola medis; pemberat kaki',
  vi: 'tạ tay; tạ ấm; bánh tạ; tạ đơn; bóng tạ; tạ chân',
  th: '*ดัมเบล; *ดัมเบลล์; *เคตเทิลเบล; *แผ่นน้ำหนัก; *ลูกบอลน้ำหนัก; *ถุงทรายข้อเท้า',
  zh: '*哑铃; *啞鈴; *壶铃; *壺鈴; *杠铃片; *槓片; *杠铃; *槓鈴; *药球; *沙袋绑腿; *负重背心',
  ja: '*ダンベル; *ケトルベル; *バーベル; *プレート バーベル; *メディシンボール; *アンクルウェイト',
  ko: '*아령; *덤벨; *케틀벨; *원판; *바벨; *메디신볼; *모래주머니',
};
