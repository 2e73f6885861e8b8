import type { Phrases } from '../phrases.ts';

/** What is collected, drained or thrown away once it was used: goods for it are not used themselves, 'Coletor de óleo usado'. */
export const waste: Phrases = {
  en: 'used (motor |engine |cooking |frying |fryer |vegetable |)(oil|grease|needle~|syringe~|sharps|batter~|batteries|razor blade~|blades|tea leaves|coffee grounds|clothing|clothes|water|filters|diapers|nappies|pods|capsules|cartridges|towels|tissues|stamps)',
  de: 'gebraucht~ (öl|öle|speiseöl|frittieröl|fett|nadeln|kanülen|spritzen|klingen|rasierklingen|batterien|akkus|wasser|kleidung|windeln|kapseln|patronen|briefmarken|handtücher|wäsche)',
  fr: '(huile~|huiles de friture|graisse~|aiguille~|seringue~|lame~|pile~|batterie~|eau~|eaux|couche~|capsule~|cartouche~|vêtement~|linge) usagé~',
  es: '(aceite~|grasa~|aguja~|jeringa~|jeringuilla~|navaja~|cuchilla~|pila~|batería~|agua~|pañal~|pañales|cápsula~|cartucho~|ropa|toallas|lubricante~) (de cocina |de motor |vegetal |)usad~',
  it: '(olio|oli|olio esausto|grasso|ago|aghi|siringhe|lame|lamette|pile|batterie|acqua|pannolini|capsule|cartucce|vestiti|indumenti|abiti|cialde) (motore |da cucina |)usat~',
  pt: '(óleo~|gordura|agulha~|seringa~|lâmina~|pilha~|bateria~|água|fralda~|cápsula~|cartucho~|roupa~|lubrificante) (de cozinha |de motor |de fritura |lubrificante |)usad~',
  pl: '(olej~|oleju|tłuszcz~|igł~|igieł|strzykaw~|ostrz~|bateri~|wod~|pieluch~|kapsułek|odzież~|odzieży|ubrań|nabojów) (silnikow~ |spożywcz~ |)(używan~|zużyt~)',
  nl: 'gebruikte (olie|motorolie|frituurolie|vet|naalden|spuiten|mesjes|batterijen|luiers|capsules|cartridges|kleding|handdoeken|postzegels)',
  ru: '(использованн~|отработанн~) (моторн~ |фритюрн~ |)(масл~|жир~|игл~|шприц~|лезви~|батаре~|вод~|подгузник~|капсул~|картридж~|чайн~)',
  tr: 'kullanılmış (motor |kızartma |bitkisel |)(yağ~|yağı|iğne~|şırınga~|jilet~|pil~|su|bez~|kapsül~|kartuş~|kıyafet~|giysi~)',
  id: '(minyak|oli|jelantah|minyak jelantah|jarum|suntikan|pisau cukur|baterai|air|popok|pakaian|baju|kapsul) (goreng |mesin |)bekas',
  vi: '(dầu ăn|dầu nhớt|dầu mỡ|dầu|nhớt|kim tiêm|pin|nước|tã|bỉm|quần áo) (đã qua sử dụng|cũ)',
  th: '(น้ำมัน|น้ำมันเครื่อง|น้ำมันพืช|เข็ม|ใบมีด|ถ่าน|แบตเตอรี่|ผ้าอ้อม)(ที่|)ใช้แล้ว',
  zh: '(二手|旧)(书|書|衣|衣物|衣服)(收纳|收納|回收|整理)',
  ja: '(中古|使用済み)(車販売用|車用プライス|油|電池|針|乾電池|カプセル|切手)',
  ko: '(사용한|폐|중고)( |)(식용유|기름|건전지|배터리|주사기|옷)( |)(통|수거|보관|회수)',
};
