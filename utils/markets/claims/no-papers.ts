import type { WrongClaim } from './claim.ts';
import { dataSheets, foodByDeclaration, refusalLetters, rohsByItsMaker } from './sources.ts';

/** Papers that nobody gives, that are given no longer, or that prove nothing. */
export const noPapers: readonly WrongClaim[] = [
  {
    id: 'lab-certificate',
    markets: ['EU', 'GB'],
    words: 'labCertificate',
    instead: {
      en: 'What was tested: “SVHC tested, report no. …”. Nobody certifies REACH, or RoHS, which is part of the declaration of conformity; and nobody approves a safety data sheet.',
      zh: '写明检测内容，如“SVHC 检测，报告号……”。没有机构颁发 REACH 或 RoHS 证书（RoHS 属于符合性声明），MSDS 也无人批准。',
      ru: 'Что испытано: «проверено на SVHC, протокол №…». Сертификатов REACH и RoHS никто не выдаёт (RoHS входит в декларацию о соответствии), а паспорт безопасности никто не утверждает.',
    },
    laws: [
      { basis: 'Directive 2011/65/EU', citation: rohsByItsMaker },
      { basis: 'GHS Rev. 8', citation: dataSheets },
    ],
  },
  {
    id: 'gost-r-on-food',
    goods: ['food'],
    markets: ['EAEU'],
    words: 'gostR',
    instead: {
      en: '“EAC declaration, No. …”, if it is held. Food is declared under TR CU 021/2011 now; a GOST R certificate clears nothing.',
      zh: '持有时写“EAC 声明，编号……”。食品现按 TR CU 021/2011 声明，GOST R 证书不能用于清关。',
      ru: '«Декларация ЕАС №…», если она есть. Еда декларируется по ТР ТС 021/2011, сертификат ГОСТ Р её не заменяет.',
    },
    laws: [{ basis: 'ТР ТС 021/2011', citation: foodByDeclaration }],
  },
  {
    id: 'refusal-letter',
    markets: ['EAEU'],
    words: 'refusalLetter',
    instead: {
      en: 'Leave it out; where a declaration is asked, name that. Such a letter informs and proves nothing.',
      zh: '删去；需要声明的写明声明编号。这类函件只作说明，不是符合性文件。',
      ru: 'Ничего, а где нужна декларация — она. Отказное письмо лишь справка и ничего не подтверждает.',
    },
    laws: [{ basis: 'Договор о ЕАЭС, приложение № 9, п. 5', citation: refusalLetters }],
  },
];
