// Well-known consoles whose sellers sell in one country, and in its money only, under hosts that do not say which: what figures
// without a sign are in there. Written from what we know (2026-12-01), without a source for each: one that may show another money
// has no place here.
const consoles: Readonly<Record<string, string>> = {
  CNY: 'jinritemai.com pinduoduo.com yangkeduo.com kwaixiaodian.com youzan.com weidian.com myseller.taobao.com sell.taobao.com sycm.taobao.com myseller.tmall.com shop.jd.com ark.xiaohongshu.com store.weixin.qq.com work.1688.com',
  KRW: 'smartstore.naver.com center.shopping.naver.com esmplus.com store.lotteon.com',
  JPY: 'admin.thebase.com mercari-shops.com',
  INR: 'seller.flipkart.com supplier.meesho.com seller.snapdeal.com',
  IDR: 'seller.tokopedia.com seller.blibli.com seller.bukalapak.com',
  TRY: 'merchant.hepsiburada.com so.n11.com',
  ZAR: 'sellers.takealot.com',
};

const byHost = new Map(
  Object.entries(consoles).flatMap(([currency, hosts]) => hosts.split(' ').map((host) => [host, currency] as const)),
);

/** The money of a well-known console that sells in one country; undefined for any other. */
export function currencyOfConsole(hostname: string): string | undefined {
  const steps = hostname.toLowerCase().split('.');
  for (let from = 0; from < steps.length - 1; from++) {
    const currency = byHost.get(steps.slice(from).join('.'));
    if (currency) return currency;
  }
  return undefined;
}
