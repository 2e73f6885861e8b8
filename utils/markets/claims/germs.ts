import type { InAll } from '../../source.ts';
import { type ClaimLaw, type WrongClaim, worksAndPlants } from './claim.ts';

const readOn = '2026-12-01';

/** What may be said where goods are said to fight germs. */
const germsLeftOut: InAll = {
  en: '“Easy to clean”, “dries quickly”, or what it is made of. To speak of germs takes the registration.',
  zh: '可写“易清洁”“快干”或材质；有登记才能写抗菌、杀菌。',
  ru: '«Легко моется», «быстро сохнет» или материал. О микробах — только с регистрацией.',
};

/** Papers of what is said to kill germs. */
const germPapers = [
  'us-fifra-claim',
  'us-fifra',
  'us-otc',
  'us-otc-sanitiser',
  'eu-bpr-claim',
  'eu-bpr',
  'eu-treated-article',
  'ca-health-chem',
  'au-tga-aicis',
];

/** What is said to kill germs, where no requirement of ours says it. */
const germLaws: readonly ClaimLaw[] = [
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
const disinfectantLaw: ClaimLaw = {
  markets: ['EAEU'],
  basis: 'Решение КТС № 299, раздел II единого перечня',
  citation: { url: 'https://uchet.kz/gov/index.php?ELEMENT_ID=524426', readOn, sure: 'reported', since: '2010-07-01' },
};

/** That goods fight germs. */
export const germClaims: readonly WrongClaim[] = [
  {
    id: 'antibacterial-unregistered',
    // What New Zealand asks of such goods is not on file. What a medical device is for it may say, and of what is sold to kill germs
    // the paper itself is asked.
    markets: ['EU', 'GB', 'US', 'CA', 'TR'],
    exceptGoods: [...worksAndPlants, 'medical', 'biocides'],
    unlessHeld: germPapers,
    words: 'germs',
    instead: germsLeftOut,
    laws: germLaws,
    rows: germPapers,
  },
  {
    id: 'antibacterial-unregistered-australia',
    // On the skin Australia lets a cosmetic say so.
    markets: ['AU'],
    exceptGoods: [...worksAndPlants, 'medical', 'biocides', 'cosmetics'],
    unlessHeld: germPapers,
    words: 'germs',
    instead: germsLeftOut,
    laws: [],
    rows: germPapers,
  },
  {
    id: 'germs-killed-eurasia',
    // There the word “antibacterial” alone asks for nothing that is on file.
    markets: ['EAEU'],
    goods: ['cosmetics', 'chemicals', 'biocides'],
    unlessHeld: ['ea-sgr', 'ea-sgr-kinds'],
    words: 'kills',
    instead: germsLeftOut,
    laws: [disinfectantLaw],
    rows: ['ea-sgr'],
  },
];
