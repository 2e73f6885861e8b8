import { seldom } from '../phrases/seldom.ts';

// Figures that stand in titles with a unit, and what is sold by them.

/** '500 g', '1 kg', '2斤': food is sold by weight; '2.4G' is sent over. */
export const weight = seldom(
  /(?!2[.,]4\s?g)(?<!\d[.,])(?:\d+[.,])?\d+\s?(?:kg|g|gm|gr|grams?|gramm|grammes|gramos|grammi|gramas|oz|ounces?|lbs?|pounds?|libras?|кг|г|гр|грамм|克|千克|公斤|斤|グラム|キロ|그램|킬로|جرام|غرام|جم|غ|كجم|كغ|كيلو|ग्राम|किग्रा|किलो)(?![\p{L}\p{N}])/iu,
);

/** More than the few grams of a packet of seeds. */
export const muchOf = (title: string): boolean =>
  weight.test(title) && !/(?<![\d.,])\d{1,2}(?:[.,]\d+)?\s?(?:g|gr|гр?|克)(?![\p{L}\p{N}])/iu.test(title);

/** '500 ml', '1.5 л': so are drinks, lotions and cleaners. */
export const volume = seldom(
  /(?:\d+[.,])?\d+\s?(?:ml|cl|l|lt|fl\.? ?oz|litres?|liters?|litros?|litri|liter|мл|л|毫升|升|ミリリットル|リットル|리터|مل|مللي|لتر|मिली|लीटर)(?![\p{L}\p{N}])/iu,
);

/** 'SPF 50', 'LSF 30', 'FPS 50'. */
export const sunFactor = /(?<!\p{L})(?:spf|lsf|fps)\s?\d/iu;

/** '220 V', '65W', '5000 mAh': what runs on current says so in figures. */
export const current =
  /\d\s?(?:v|volts?|w|watts?|kw|mah|ghz|вт|ватт|квт|мач|ггц|毫安|瓦|伏|ワット|와트|واط|فولت|वाट|वोल्ट)(?![\p{L}\p{N}])|\d{3}\s?в(?![\p{L}\p{N}])/iu;

/** Volts of a household's socket: '220-240 V', '127V', 'AC 100V'. */
export const mainsVolts = seldom(
  /(?<![\d.,])(?:1[0-2]\d|2[0-4]\d)(?:\s?[-–~/]\s?2[0-4]\d)?\s?(?:v(?:ac|olts?)?|в|вольт|伏|볼트|فولت|वोल्ट)(?![\p{L}\p{N}])/iu,
);

/** '30 W', '1200 Вт'. */
export const watts = seldom(/(?:\d+[.,])?\d+\s?(?:k?w(?:atts?)?|к?вт|ватт|瓦|ワット|와트|واط|वाट)(?![\p{L}\p{N}])/iu);

/** '2600 mAh'. */
export const charge = seldom(/\d{2,6}\s?(?:mah|ма·?ч|毫安|мач|(?:ملي|مللي)\s?[أا]مبير|एमएएच)/iu);

/** '800 W', '2,2 kW': what heats or stirs in a house. */
export const heatingWatts =
  /(?<![\d.,])(?:[3-9]\d\d|[12]\d{3})\s?(?:w(?:atts?)?|вт|ватт|瓦|ワット|와트|واط|वाट)(?![\p{L}\p{N}])|(?<![\d.,])[12][.,]\d\s?k(?:w|вт)(?![\p{L}\p{N}])/iu;

/** 10 to 999 grams. */
export const fewGrams = /(?<![\d.,])[1-9]\d{1,2}\s?(?:g|gr|гр?|克|جرام|غرام|جم|ग्राम)(?![\p{L}\p{N}])/iu;

/** 5 to 250 millilitres. */
export const fewMillilitres =
  /(?<![\d.,])(?:[5-9]|[1-9]\d|1\d\d|2[0-4]\d|250)\s?(?:ml|мл|毫升|مل|مللي|मिली)(?![\p{L}\p{N}])/iu;

/** 200 grams and more. */
export const heavy = seldom(
  /(?<![\d.,])(?:[2-9]\d\d\s?(?:g|gm|gr|г|гр|克|جم|غرام)|(?:\d+[.,])?\d+\s?(?:kg|кг|公斤|كجم|كيلو))(?![\p{L}\p{N}])/iu,
);
