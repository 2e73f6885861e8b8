import type { Citation } from '../source.ts';

/** Where it is laid down that words on a listing are wrong. */
export interface ClaimLaw {
  /** Where that law holds; absent: it says what is so anywhere. */
  markets?: readonly string[];
  /** As it is cited. */
  basis: string;
  citation: Citation;
}

const readOn = '2026-12-01';

// What is often believed to be asked rests on these as well (`not-required.ts`).

export const fdaCertificates: Citation = {
  url: 'https://www.ngfa.org/newsletter/fda-reminds-food-facilities-about-biennial-registration-renewal-period/',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const fdaKitchenware: Citation = {
  url: 'https://woyaojiankangwang.com/Medicalequipmententerprise/iagrkscsin.html',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const ceOutsideItsLaws: Citation = {
  url: 'http://data.europa.eu/eli/reg/2023/988/oj',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const ceByItsMaker: Citation = {
  url: 'http://data.europa.eu/eli/dir/2014/53/oj',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const rohsByItsMaker: Citation = {
  url: 'http://data.europa.eu/eli/dir/2011/65/oj',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const dataSheets: Citation = {
  url: 'https://unece.org/transport/dangerous-goods/rev8-files',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const refusalLetters: Citation = {
  url: 'https://upcert.ru/otkaznoye-pismo/delaem-otkaznoe-pis-mo-dla-vajldberriz',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const foodByDeclaration: Citation = {
  url: 'https://mypreza.com/yurisprudentsiya/realizatsiya-trebovaniy-tr-ts-0222011-pishchevaya',
  readOn: '2026-11-22',
  sure: 'reported',
};
/** Uzbekistan's own law of what is certified. */
export const uzbekLaw: Citation = {
  url: 'https://cis-legislation.com/document.fwx?rgn=147973',
  readOn,
  sure: 'reported',
  since: '2023-02-27',
};
export const uzbekPapers: Citation = {
  url: 'https://yuz.uz/ru/news/v-uzbekistane-opredelen-poryadok-vdachi-sanitarno-epidemiologicheskogo-zaklyucheniya-na-prodovolstvennuyu-produktsiyu',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const japaneseRadio: Citation = {
  url: 'https://www.tele.soumu.go.jp/giteki',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const motorcycleHelmets: Citation = {
  url: 'https://www.femamotorcycling.eu/consumer-information/motorcycle-helmets-what-are-the-rules/',
  readOn: '2026-11-22',
  sure: 'read',
};
/** What ANATEL approves at all. */
export const brazilianRadioLaw: Citation = {
  url: 'https://direitodacomunicacao.com/br/anatel-aprova-regulamento-de-avaliacao-da-conformidade-e-de-homologacao-de-produtos-para-telecomunicacoes/',
  readOn,
  sure: 'read',
};
export const brazilianApproval: Citation = {
  url: 'https://ajuda.olist.io/juridico/cadastro-de-produtos-com-regulamentacao-obrigatoria',
  readOn: '2026-11-22',
  sure: 'read',
};

/** Environment in general: the EU's stands among its requirements. */
export const environmentLaws: readonly ClaimLaw[] = [
  {
    markets: ['US'],
    basis: '16 CFR 260.4 (Green Guides)',
    citation: {
      url: 'http://www.gpo.gov/fdsys/pkg/FR-2012-10-11/html/2012-24713.htm',
      readOn,
      sure: 'reported',
      since: '2012-10-11',
    },
  },
  {
    markets: ['GB'],
    basis: 'Digital Markets, Competition and Consumers Act 2024 s. 226; CMA Green Claims Code',
    citation: {
      url: 'https://www.gov.uk/government/publications/green-claims-code-making-environmental-claims',
      readOn,
      sure: 'reported',
      since: '2021-09-20',
    },
  },
  {
    markets: ['CA'],
    basis: 'Competition Act s. 74.01(1)(b.1)',
    citation: {
      url: 'https://www.canadianadvertisinglaw.com/canadas-competition-bureau-issues-final-guidelines-on-environmental-claims-under-the-competition-act-canadas-new-green-guides',
      readOn,
      sure: 'reported',
      since: '2024-06-20',
    },
  },
  {
    markets: ['AU'],
    basis: 'Australian Consumer Law s. 18, 29; ACCC guide',
    citation: {
      url: 'https://esgforlawyers.com/2024/10/22/greenwashing-deep-dive-australia-consumer-facing-products-and-services',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['NZ'],
    basis: 'Fair Trading Act 1986; Environmental Claims Guidelines',
    citation: {
      url: 'https://www.bellgully.com/insights/new-commerce-commission-guidance-for-green-marketers/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['KR'],
    basis: '환경기술 및 환경산업 지원법 제16조의10',
    citation: {
      url: 'https://www.law.go.kr/LSW/cgmExpcInfoP.do?cgmExpcDatSeq=361302&mode=2&ofiClsCd=350103',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['JP'],
    basis: '環境表示ガイドライン',
    citation: {
      url: 'https://jaro.or.jp/shiryou/topic/sonota/085.html',
      readOn,
      sure: 'reported',
      since: '2008-01-16',
    },
  },
  {
    markets: ['IN'],
    basis: 'CCPA Guidelines for Prevention and Regulation of Greenwashing 2024',
    citation: {
      url: 'https://ondc.org/legal-compliance-handbook/ANNEXURE-–-G.1088258049.html',
      readOn,
      sure: 'reported',
      since: '2024-10-15',
    },
  },
  {
    markets: ['BR'],
    basis: 'CDC art. 37; Código do CONAR art. 36-B, Anexo U',
    citation: {
      url: 'https://madronaadvogados.com.br/publicacoes/conhecimento-em-foco/novas-diretrizes-do-conselho-nacional-de-autorregulamentacao-publicitaria-conar-reforcam-transparencia-em-anuncios-de-sustentabilidade',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['TR'],
    basis: 'Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği m. 17',
    citation: {
      url: 'https://gun.av.tr/tr/goruslerimiz/makaleler/yesil-vaatler-reklam-verenler-gelecekte-sozlerini-tutabilecekler-mi',
      readOn,
      sure: 'reported',
    },
  },
];

/** “Non-toxic”: of substances and mixtures the EU forbids the word on the label; elsewhere it wants proof for people and nature. */
export const harmlessLaws: readonly ClaimLaw[] = [
  {
    markets: ['US'],
    basis: '16 CFR 260.10 (Green Guides)',
    citation: { url: 'https://zerotoxics.com/ztkb/products/ftc-green-guides', readOn, sure: 'reported' },
  },
  {
    markets: ['EU', 'GB'],
    basis: 'Regulation (EC) 1272/2008 Art. 25(4)',
    citation: { url: 'https://reachonline.eu/clp/en/title-iii-chapter-1-article-25.html', readOn, sure: 'read' },
  },
  {
    markets: ['KR'],
    basis: '환경기술 및 환경산업 지원법 제16조의10',
    citation: {
      url: 'https://sites.google.com/bucketplace.net/safety/홈/안전거래-환경성-표시-광고-관련-안내-및-협조-요청의-건',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['KR'],
    basis: '생활화학제품 및 살생물제의 안전관리에 관한 법률',
    citation: { url: 'https://fanfanseller.kr/front/customer/viewMallNotice.do?atclNo=622', readOn, sure: 'reported' },
  },
  ...environmentLaws.filter(({ markets = [] }) => markets.some((market) => ['CA', 'AU', 'NZ', 'IN'].includes(market))),
];

/** The same of cleaning agents alone. */
export const harmlessCleaners: ClaimLaw = {
  markets: ['BR'],
  basis: 'RDC Anvisa nº 321/2019',
  citation: {
    url: 'https://www.cristofoli.com/biosseguranca/anvisa-publica-nova-norma-para-saneantes-rdc-321/',
    readOn,
    sure: 'reported',
  },
};

/** “Hypoallergenic” of cosmetics. */
export const allergyLaw: ClaimLaw = {
  markets: ['EU'],
  basis: 'Regulation (EU) 655/2013; Technical document on cosmetic claims, Annex IV',
  citation: {
    url: 'https://www.freyrsolutions.com/blog/eu-cosmetics-claims-an-update-on-free-from',
    readOn,
    sure: 'reported',
    since: '2019-07-01',
  },
};

/** What is said to kill germs, where no requirement of ours says it. */
export const germLaws: readonly ClaimLaw[] = [
  {
    markets: ['TR'],
    basis: 'Biyosidal Ürünler Yönetmeliği',
    citation: {
      url: 'http://www.kayserito.org.tr/izinsiz-antibakteriyel-vb.-urunler-duyurusu_Haber_1080_26.html',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['TR'],
    basis: 'Biyosidal Ürünle İşlenmiş Eşyalar Tebliği',
    citation: {
      url: 'https://www.morogluarseven.com/tr/news-and-publications/biyosidal-urunle-islenmis-esyalar-tebligi-yayimlandi/',
      readOn,
      sure: 'reported',
      since: '2018-05-13',
    },
  },
];

/** What kills germs on the skin or on things is a disinfectant, and those are registered. */
export const disinfectantLaw: ClaimLaw = {
  markets: ['EAEU'],
  basis: 'Решение КТС № 299, раздел II единого перечня',
  citation: { url: 'https://uchet.kz/gov/index.php?ELEMENT_ID=524426', readOn, sure: 'reported', since: '2010-07-01' },
};

/** The office for the environment endorses neither what kills pests nor a device against them, and registers no device. */
export const pestLaw: ClaimLaw = {
  markets: ['US'],
  basis: '40 CFR 156.10(a)(5)(v), 152.500',
  citation: { url: 'http://getipm.com/government/fifra-laws/safe-law.htm', readOn, sure: 'read' },
};
export const pestDeviceLaw: ClaimLaw = {
  markets: ['US'],
  basis: '40 CFR 152.500',
  citation: { url: 'http://www.epa.gov/pesticides/factsheets/devices.htm', readOn, sure: 'read' },
};

/** A notification that lets a device in is no approval of it. */
export const deviceLaw: ClaimLaw = {
  basis: '21 CFR 807.97',
  citation: {
    url: 'https://www.govregs.com/regulations/title21_chapterI-i7_part807_subpartE_section807.97',
    readOn,
    sure: 'read',
  },
};

/** Praise by somebody who gave none. */
export const approvalLaws: readonly ClaimLaw[] = [
  {
    markets: ['EU'],
    basis: 'Directive 2005/29/EC Annex I no. 2, 4',
    citation: { url: 'http://legislation.data.gov.uk/eudr/2005/29/annex/I', readOn, sure: 'read' },
  },
  {
    markets: ['GB'],
    basis: 'Digital Markets, Competition and Consumers Act 2024 Sch. 20 no. 3, 4',
    citation: { url: 'https://service.betterregulation.com/document/736377', readOn, sure: 'read' },
  },
  {
    markets: ['US'],
    basis: '16 CFR 260.6 (Green Guides)',
    citation: { url: 'https://law.lawstack.com/cfr/16/260.6/', readOn, sure: 'read', since: '2012-10-11' },
  },
];

/** That an office in America blessed what it blesses never: the law of food and cosmetics there, and of untrue advertising elsewhere. */
const americanLaw: ClaimLaw = {
  basis: '21 U.S.C. 343(a)(1), 362(a); 21 CFR 720.9',
  citation: { url: 'http://federal.elaws.us/cfr/title21.part720.section720.9', readOn, sure: 'read' },
};
export const untrueLaws: readonly ClaimLaw[] = [
  ...approvalLaws.filter(({ markets = [] }) => !markets.includes('US')),
  { ...americanLaw, markets: ['US'] },
  {
    markets: ['JP'],
    basis: '景品表示法第5条第1号',
    citation: { url: 'https://takumilaw.com/journal/movie5344.html', readOn, sure: 'read' },
  },
  {
    markets: ['KR'],
    basis: '표시·광고의 공정화에 관한 법률 제3조',
    citation: { url: 'https://legalengine.co.kr/cases/KlgEapTVTJmZbXo9S0RGFA', readOn, sure: 'read' },
  },
  {
    markets: ['CN'],
    basis: '广告法第二十八条',
    citation: { url: 'http://crsrw.com/falvchangshi/16555.html', readOn, sure: 'read' },
  },
  {
    markets: ['RU'],
    basis: 'Закон о рекламе (38-ФЗ), ст. 5 ч. 3',
    citation: { url: 'http://moscow.fas.gov.ru/page/6270', readOn, sure: 'reported' },
  },
  {
    markets: ['TR'],
    basis: 'Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği m. 7',
    citation: {
      url: 'https://t24.com.tr/haber/reklam-kurulu-ndan-hurriyet-ve-cumhuriyet-ve-beyaz-tv-ye-ortulu-reklam-cezasi,946731',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['IN'],
    basis: 'Consumer Protection Act 2019, s. 2(28), 21',
    citation: { url: 'https://cabkgoyal.com/section-21-the-consumer-protection-act-2019', readOn, sure: 'read' },
  },
  {
    markets: ['BR'],
    basis: 'CDC (Lei 8.078/1990) art. 37 § 1º',
    citation: {
      url: 'https://www.juridicobrasil.com/como-o-cdc-trata-o-conceito-de-publicidade-enganosa-e-abusiva-no-artigo-37',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['MX'],
    basis: 'Ley Federal de Protección al Consumidor art. 32',
    citation: {
      url: 'https://cconoticias.com/2016/04/15/proveedores-obligados-a-ser-veraces-en-publicidad',
      readOn,
      sure: 'read',
    },
  },
  americanLaw,
];

/** That an office approved what it only lists. */
export const authorityLaws: readonly ClaimLaw[] = [
  {
    markets: ['TR'],
    basis: 'Kozmetik Kanunu (5324)',
    citation: {
      url: 'https://spckozmetik.com.tr/tr/urun-uzerinde-ruhsat-veya-izin-numaralari-yok-bu-urun-sahte-midir/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['SA'],
    basis: 'GSO 2528',
    citation: { url: 'https://en.khalijiuwn24.com/1071916?p=1071916', readOn, sure: 'reported' },
  },
  {
    markets: ['JP'],
    basis: '食品表示基準（表示禁止事項）',
    citation: { url: 'http://medical-diet.jp/?p=9922', readOn, sure: 'reported' },
  },
];

/** What is said to rid of an illness counts as a medicine. */
export const medicineLaws: readonly ClaimLaw[] = [
  {
    markets: ['EU'],
    basis: 'Directive 2001/83/EC Art. 1(2); food: Regulation (EU) 1169/2011 Art. 7(3)',
    citation: {
      url: 'https://zboralska-kancelaria.pl/czy-mozna-informowac-o-wlasciwosciach-leczniczych-suplementu-diety/?lang=en',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['US'],
    basis: '21 U.S.C. 321(g)(1)',
    citation: {
      url: 'https://experts123.com/q/what-statutory-definitions-might-apply.html',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['CN'],
    basis: '广告法第十七条',
    citation: { url: 'https://www.shoulawyer.com/zhishi/95111.htm', readOn, sure: 'read' },
  },
  {
    markets: ['RU'],
    basis: 'Закон о рекламе (38-ФЗ), ст. 5 ч. 5 п. 6',
    citation: { url: 'http://chuvashia.fas.gov.ru/news/7055', readOn, sure: 'read' },
  },
  {
    markets: ['RU'],
    basis: 'Закон о рекламе (38-ФЗ), ст. 25 (БАД)',
    citation: { url: 'https://studinfo.net/89464t2', readOn, sure: 'read' },
  },
  {
    markets: ['IN'],
    basis: 'Drugs and Magic Remedies (Objectionable Advertisements) Act 1954, s. 3',
    citation: { url: 'https://tnslaim.tn.gov.in/dmr_rules.html', readOn, sure: 'read' },
  },
  {
    markets: ['JP'],
    basis: '薬機法第68条',
    citation: {
      url: 'https://nao-lawoffice.jp/venture-startup/basic-law-of-the-company/yakkiho-kokoku.php',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['KR'],
    basis: '의료기기법 제26조제7항',
    citation: { url: 'https://www.dentalarirang.com/news/articleViewAmp.html?idxno=27550', readOn, sure: 'reported' },
  },
  {
    markets: ['TR'],
    basis: 'Sağlık Beyanı Yönetimi Hakkında Yönetmelik',
    citation: {
      url: 'https://www.yenijournal.com/saglik-beyani-yonetimi-hakkinda-yonetmelik-resmi-gazetede',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['BR'],
    basis: 'Decreto-Lei nº 986/1969 art. 21-23 (alimentos)',
    citation: {
      url: 'https://e-dou.com.br/anvisa-suspende-propaganda-de-produto-usado-para-queda-de-cabelo/amp',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['MX'],
    basis: 'Reglamento de la Ley General de Salud en Materia de Publicidad',
    citation: {
      url: 'https://idconline.mx/juridico/2012/01/19/acotan-publicidad-de-productos-milagro?internal_source=RELATED_ARTICLE',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['NZ'],
    basis: 'Medicines Act 1981',
    citation: {
      url: 'https://www.WynnWilliams.co.nz/insights/consumer-markets/therapeutics-act-is-no-more-but-retailers-must-stay-alert-to-regulatory-landscape/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['SA'],
    basis: 'GSO 2528',
    citation: {
      url: 'https://istitlaa.ncc.gov.sa/en/health/sfda/CPTRCPCPC/Pages/default.aspx',
      readOn,
      sure: 'read',
    },
  },
];

/** Who may call food organic, where no requirement of ours says it. */
export const organicLaws: readonly ClaimLaw[] = [
  {
    markets: ['BR'],
    basis: 'Lei nº 10.831/2003',
    citation: { url: 'http://www.planalto.gov.br/ccivil_03/leis/2003/l10.831.htm', readOn, sure: 'reported' },
  },
  {
    markets: ['MX'],
    basis: 'Ley de Productos Orgánicos; Reglamento Art. 45',
    citation: {
      url: 'https://juristas.mx/en/laws/reglamento-de-la-ley-de-productos-organicos/articulo-45',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['IN'],
    basis: 'Food Safety and Standards (Organic Foods) Regulations 2017',
    citation: {
      url: 'https://ioas.org/latest-news/indian-food-security-authority-releases-unified-regulation-on-organic-foods/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['RU'],
    basis: 'Федеральный закон № 280-ФЗ, ст. 7',
    citation: { url: 'https://pravo.ppt.ru/fz/367-fz-284517', readOn, sure: 'reported', since: '2020-01-01' },
  },
];
