/** ISO codes we know. Codes that are also words (ALL, TOP, CUP) are left out. */
const codes = new Set(
  (
    'AED AMD AOA ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BYN CAD CDF CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS ' +
    'GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MOP MUR MXN ' +
    'MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SEK SGD THB TJS TMT TND TRY TTD TWD TZS UAH ' +
    'UGX USD UYU UZS VND VUV XAF XOF XPF ZAR ZMW'
  ).split(' '),
);

/**
 * Signs and words for money, in lower case and without spaces, and all the currencies they may name.
 * A sign with several is settled by the column or the store only. One that names money without a code, as Iran's toman (ten
 * rials), has none, so that nothing else beside it names one: ''.
 */
const signs =
  'us$=USD us-$=USD $us=USD $c=CAD $ca=CAD $au=AUD $nz=NZD $hk=HKD $sg=SGD u$s=USD u$d=USD usd$=USD c$=CAD,NIO ca$=CAD cad$=CAD cdn$=CAD a$=AUD au$=AUD aud$=AUD nz$=NZD mx$=MXN mex$=MXN ' +
  'r$=BRL s$=SGD sg$=SGD nt$=TWD tw$=TWD hk$=HKD co$=COP col$=COP cl$=CLP clp$=CLP ar$=ARS $u=UYU rd$=DOP j$=JMD tt$=TTD b/.=PAB ' +
  '$=USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP,UYU,DOP,BND,FJD,JMD,NAD,TTD ' +
  '€=EUR euro=EUR euros=EUR евро=EUR £=GBP,EGP,LBP e£=EGP ج.م=EGP جنيه=EGP ' +
  '¥=CNY,JPY cn¥=CNY rmb=CNY 人民币=CNY 元=CNY,TWD,HKD,MOP jp¥=JPY 円=JPY 日元=JPY 港元=HKD 美元=USD 欧元=EUR 新台幣=TWD ' +
  '₽=RUB руб=RUB,BYN рублей=RUB,BYN р=RUB,BYN rur=RUB br=BYN,ETB ₸=KZT тг=KZT тенге=KZT сом=KGS сум=UZS ֏=AMD ₾=GEL лари=GEL ₼=AZN ' +
  '₴=UAH грн=UAH zł=PLN zl=PLN kč=CZK ft=HUF lei=RON,MDL leu=RON,MDL лв=BGN din=RSD дин=RSD ден=MKD kr=SEK,NOK,DKK,ISK ' +
  '₺=TRY tl=TRY rm=MYR rp=IDR ฿=THB บาท=THB ₫=VND đ=VND vnđ=VND đồng=VND ₱=PHP php=PHP ₹=INR rs=INR,PKR,LKR,NPR,MUR ₨=INR,PKR,LKR,NPR,MUR ' +
  '₩=KRW 원=KRW ৳=BDT ₮=MNT ₭=LAK ៛=KHR dhs=AED dh=AED,MAD درهم=AED,MAD د.إ=AED د.م=MAD ر.س=SAR ﷼=SAR,QAR,OMR,IRR ريال=SAR,QAR,OMR,IRR ریال=IRR تومان= تومن= toman= ر.ق=QAR ر.ع=OMR ' +
  'د.ك=KWD kd=KWD د.ب=BHD د.ت=TND dt=TND د.أ=JOD cfa=XOF,XAF fcfa=XOF,XAF fcfp=XPF fr=CHF,XOF,XAF sfr=CHF ksh=KES ₦=NGN ₵=GHS gh₵=GHS r=ZAR ₪=ILS s/=PEN s/.=PEN ' +
  '₡=CRC ₲=PYG';

const bySign = new Map<string, readonly string[]>(
  signs.split(' ').map((entry) => {
    const at = entry.lastIndexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1).split(',')] as const;
  }),
);

/** The currencies a sign, word or code may name, first the usual one; none where it is no currency. Codes are in capitals. */
export function currenciesOf(sign: string): readonly string[] {
  if (codes.has(sign)) return [sign];
  // 'JPY ￥' says it twice.
  const [, code, beside] = /^([A-Z]{3}) ?(\p{Sc})$/u.exec(sign) ?? [];
  if (code && beside) return currenciesOf(beside).filter((each) => each === code);
  const lower = sign.toLowerCase();
  return bySign.get(lower) ?? bySign.get(lower.replace(/\.$/, '')) ?? [];
}

/** The longest sign there is; no need to look further. */
export const SIGN_LIMIT = Math.max(...[...bySign.keys()].map((sign) => sign.length)) + 1;
