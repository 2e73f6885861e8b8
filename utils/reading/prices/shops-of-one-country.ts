// Well-known shops that sell in one country, and in its money only, under hosts that do not say which: what their bare
// sign means. Shops that follow their visitor from land to land are none of them. Written from what we know (2026-11-28), without
// a source for each: one that may show another money has no place here.
const shops: Readonly<Record<string, string>> = {
  USD: 'target.com bestbuy.com costco.com homedepot.com lowes.com kohls.com wayfair.com chewy.com petco.com petsmart.com samsclub.com bjs.com kroger.com walgreens.com cvs.com staples.com officedepot.com menards.com acehardware.com tractorsupply.com rei.com dickssportinggoods.com academy.com gamestop.com barnesandnoble.com michaels.com joann.com hobbylobby.com bedbathandbeyond.com containerstore.com qvc.com hsn.com jcpenney.com dillards.com belk.com oldnavy.com ulta.com microcenter.com crutchfield.com globalindustrial.com grainger.com mcmaster.com uline.com webstaurantstore.com autozone.com sweetwater.com',
  CNY: 'jd.com tmall.com taobao.com 1688.com pinduoduo.com yangkeduo.com suning.com vip.com dangdang.com kaola.com smzdm.com',
  JPY: 'yodobashi.com biccamera.com',
  KRW: 'coupang.com ssg.com lotteon.com musinsa.com',
  INR: 'flipkart.com myntra.com snapdeal.com meesho.com ajio.com nykaa.com indiamart.com bigbasket.com',
  HKD: 'hktvmall.com',
  MXN: 'coppel.com',
  ARS: 'fravega.com garbarino.com',
  COP: 'exito.com alkosto.com ktronix.com',
};

const byShop = new Map(
  Object.entries(shops).flatMap(([currency, hosts]) => hosts.split(' ').map((host) => [host, currency] as const)),
);

/** The money of a well-known shop that its host does not tell; undefined for any other. */
export function currencyOfShop(host: string): string | undefined {
  const steps = host.toLowerCase().split('.');
  // A part of the shop for other lands, named before it: 'tw.', 'global.'.
  if (steps.slice(0, -2).some((step) => /^(?:[a-vx-z][a-z]|world|global|intl|international|export)$/.test(step)))
    return undefined;
  return byShop.get(steps.slice(-2).join('.')) ?? byShop.get(steps.slice(-3).join('.'));
}
