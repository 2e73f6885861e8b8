import type { Pairs } from './pairs.ts';

/** Whom goods please, and how much: 'buyers are thrilled', 'покупатели в восторге', '买家都说好'. */
export const delighted: Pairs = {
  en: {
    one: '(?:our |all |other |the |happy |verified )?(?:customers|buyers|clients|shoppers|owners|parents|moms|mums|users|reviewers|guests|thousands|millions)',
    other:
      '(?:absolutely |all |just |really |simply )?(?:love(?: (?:it|this|them|these))|adore|(?:are )?(?:thrilled|delighted|raving|obsessed|amazed|swear by|ecstatic)|rave)',
  },
  de: {
    one: '(?:unsere |alle )?(?:kunden|käufer|kundinnen|käuferinnen|nutzer|anwender|eltern|mütter)',
    other: '(?:sind )?(?:begeistert|hin und weg|verliebt|überzeugt|schwärmen|lieben (?:es|ihn|sie|das|diese\\p{L}?))',
  },
  fr: {
    one: '(?:nos |les )?(?:clients|clientes|acheteurs|acheteuses|utilisateurs|mamans|parents)',
    other:
      "(?:en sont |sont )?(?:ravi(?:e)?s|conquis(?:es)?|fans|séduit(?:e)?s|enchanté(?:e)?s|l['’]adorent|en raffolent)",
  },
  es: {
    one: '(?:nuestros |nuestras |los |las )?(?:clientes|clientas|compradores|compradoras|usuarios|mamás|padres)',
    other: '(?:están |quedan )?(?:encantad[oa]s|enamorad[oa]s|fascinad[oa]s|felices|l[oa]s? aman|l[oa]s? adoran)',
  },
  it: {
    one: '(?:i nostri |le nostre |i |le )?(?:clienti|acquirenti|utenti|mamme|genitori)',
    other: '(?:ne )?(?:sono )?(?:entusiast[ie]|innamorat[ie]|soddisfattissim[ie]|l[oa] adorano|l[oa] amano)',
  },
  pt: {
    one: '(?:nossos |nossas |os |as )?(?:clientes|compradores|compradoras|usuários|mamães|pais)',
    other: '(?:estão |ficam )?(?:encantad[oa]s|apaixonad[oa]s|maravilhad[oa]s|amam|adoram)',
  },
  pl: {
    one: '(?:nasi |nasze )?(?:klienci|klientki|kupujący|użytkownicy|mamy|rodzice)',
    other: '(?:są )?(?:zachwyceni|zachwycone|zakochani|zakochane|pokochali|pokochały|uwielbiają)',
  },
  nl: {
    one: '(?:onze |alle )?(?:klanten|kopers|gebruikers|ouders|moeders)',
    other: '(?:zijn )?(?:enthousiast|weg van|lovend|verliefd|dol op|verrukt|houden ervan)',
  },
  sv: {
    one: '(?:våra |alla )?(?:kunder|kunderna|köpare|köparna|användare|föräldrar)',
    other: '(?:är )?(?:förtjusta|överlyckliga|älskar (?:den|det|dem)|nöjda och glada|lyriska)',
  },
  ru: {
    one: '(?:наши |все )?(?:покупател(?:и|ям|ей)|клиент(?:ы|ам|ов)|заказчик(?:и|ам)|мам(?:ы|ам)|родител(?:и|ям)|пользовател(?:и|ям))',
    other: '(?:просто )?(?:в (?:полном )?восторге|довольны|обожают|в восхищении|хвалят|влюблены|нравится)',
  },
  tr: {
    one: '(?:tüm )?(?:müşterilerimiz|müşteriler|kullanıcılar|alanlar|anneler)',
    other: '(?:bayıldı|bayılıyor|hayran|çok memnun|çok seviyor|aşık oldu)(?:lar)?',
  },
  id: {
    one: '(?:semua |para )?(?:pembeli|pelanggan|customer|pengguna|bunda|ibu ibu)',
    other: '(?:pada |sangat )?(?:suka|puas|ketagihan|jatuh cinta|jatuh hati|senang)',
  },
  vi: {
    one: '(?:khách hàng|khách|người mua|người dùng|các mẹ|chị em)',
    other: '(?:rất |cực kỳ |đều |cực )?(?:mê|ưng|khen|hài lòng|yêu thích|phát cuồng)',
  },
  th: { one: 'ลูกค้า|ผู้ใช้|คนซื้อ|แม่ๆ', other: 'ประทับใจ|ติดใจ|ชอบมาก|หลงรัก|ปลื้ม|บอกต่อ' },
  zh: {
    one: '[买買]家|[顾顧]客|客[户戶]|用[户戶]|[宝寶][妈媽]',
    other: '都?[说說]好|[赞讚]不[绝絕]口|[爱愛]不[释釋]手|一致好[评評]|都[爱愛]|[满滿]意度|疯狂[回追]|超?[满滿]意',
  },
  ja: {
    one: 'お客様|お客さま|購入者|ユーザー|ママ',
    other: '大絶賛|絶賛|大満足|満足度|喜びの声|リピート続出|感動の声|大好評',
  },
  ko: {
    one: '고객|구매자|사용자|엄마들?|소비자',
    other: '대만족|만족도|감탄|극찬|열광|반한|반했|호평',
  },
  ar: { one: '(?:ال)?(?:عملاء|زبائن|مشترين)', other: 'يحبونه|يعشقونه|سعداء|راضون|معجبون' },
};
