import type { Pairs } from './pairs.ts';

/** That the buyer is given something more. */
export const givenMore: Pairs = {
  en: {
    alone:
      "comes? free(?= with|\\s*(?:[,;|)!.]|$))|at no (?:extra |additional )?(?:charge|cost)|free of charge|(?<!hand |wheel )thrown in(?=\\s*(?:[,;|)!.]|$|for free|for nothing|too|as well))|we(?:['’]ll| will)? (?:throw|chuck|pop|slip) in|we(?:['’]ll| will)? add (?:a|an|one|two)|yours (?:free|for nothing)",
  },
  de: {
    alone:
      "legen wir (?:gratis |kostenlos )?(?:bei|dazu|drauf|obendrauf)|(?:schenken|spendieren) wir|wir (?:schenken|spendieren)|(?:gibt['’]?s|gibt es|bekommst du|erhalten sie|bekommen sie) (?:gratis |kostenlos |geschenkt )?(?:dazu|obendrauf)|packen wir (?:dazu|drauf)",
  },
  fr: {
    alone:
      '(?:on|nous) (?:vous )?(?:offre|offrons)|(?:pour|avec) (?:tout|chaque) (?:achat|commande)|dès (?:un|\\d+) achats?',
  },
  es: {
    alone:
      'te (?:regalamos|obsequiamos)|(?:te )?lo regalamos|regalamos|de (?:yapa|ñapa|regalito)|va de regalo|con (?:tu|cada) compra|te llev[aá]s de regalo',
  },
  it: {
    alone:
      '(?:ti |vi )?regaliamo|omaggiamo|(?:per|a) chi (?:acquista|compra|ordina)|con (?:ogni|il tuo) (?:acquisto|ordine)',
  },
  pt: {
    alone:
      '(?:sai|vai|ganha|é) de graça|damos (?:[oa]s?|uma?)|(?:é|e) presente nosso|(?:te |lhe )?presenteamos|(?:com|em) (?:sua|cada|toda) compra|na compra (?:deste|desta|ganha|leva)|de lambuja|leva de graça',
  },
  pl: {
    alone:
      '(?:dostajesz|dostaniesz|otrzymujesz|otrzymasz) (?:w prezencie|gratis)|(?:dorzuc(?:amy|imy)|dokładamy|dołożymy)|(?:gratis|prezent) (?:do|przy) (?:każd\\p{L}+ )?(?:zakup\\p{L}+|zamówieni\\p{L}+)|(?:do|przy) każd\\p{L}+ (?:zakup\\p{L}+|zamówieni\\p{L}+)',
  },
  nl: {
    alone:
      '(?:doen|leggen|stoppen) (?:we|wij) (?:er(?:bij)?)|(?:we|wij) doen er|(?:krijg|krijgt) (?:je|u) (?:er ?)?(?:gratis |cadeau )?(?:bij|cadeau)|bij (?:elke|iedere) (?:aankoop|bestelling)',
  },
  ru: {
    alone:
      'дарим|(?:положим|добавим|вложим) (?:вам )?\\p{L}+ (?:в подарок|бесплатно)|(?:каждому|всем) покупател\\p{L}+|при (?:покупке|заказе)(?! от)|к каждо(?:му|й) (?:заказу|покупке)',
  },
  tr: { alone: 'bizden (?:hediye|ikram|armağan)|hediyemiz|hediye ediyoruz|ikramımız' },
  id: {
    alone:
      '(?:kami|kita) (?:beri|tambahkan)|cuma-cuma|(?:kami|kita) (?:kasih|sertakan|bonusin)|dikasih (?:\\p{L}+ )?(?:gratis|bonus|hadiah)|(?:setiap|tiap) (?:pembelian|order|pembeli)',
  },
  vi: { alone: '(?:shop|bên em|nhà mình) (?:tặng|biếu)|mua là (?:có|được)|kèm theo (?:miễn phí|không tính)' },
  th: { alone: 'ซื้อแล้ว(?:รับ|ได้|แถม)|แถม[\\u0E01-\\u0E4E]{1,12}ให้|ให้ฟรี|ซื้อปุ๊บ(?:รับ|ได้|แถม)' },
  zh: {
    alone:
      '(?<=\\s)[送赠贈](?![货貨风風料餐水气氣信话話葬子])\\p{Script=Han}{2,4}(?=\\s|$)|(?:加[码碼]|下[单單](?:就|即)?|[随隨][单單貨货]|拍下(?:就|即)?|[买買]就|[满滿]额)[送赠贈]',
  },
  ja: {
    one: 'ご?購入(?:者|の方|いただいた方|で|いただくと)|お買い上げ|もれなく|全員に|買うと',
    other: 'プレゼント|進呈|差し上げ|お付け|サービス|贈呈',
    alone:
      '(?<![のはが])プレゼント(?=\\s*$)|(?<!の)おまけ(?=\\s|$)|(?:を|も)(?:お付け|おつけ|差し上げ|進呈)(?:し|いたし)?ます|おまけします',
  },
  ko: {
    alone: '(?<![와려여해어아]) (?:드려요|드립니다)(?=\\s*$)',
    one: '구매(?:하시면|시|자|고객)|사시면|주문(?:하시면|시)|함께|같이|전원|덤(?:으로)?',
    other: '드려요|드립니다|챙겨',
  },
};
