import { row } from './labelled.ts';

/** Arabic, Turkish, Dutch and Swedish stores. */
export const others = [
  row('amazon SA', 'سماعات بلوتوث لاسلكية مع علبة شحن، أسود', '', null),
  row('amazon AE', 'سماعات بلوتوث لاسلكية شحن مجاني', 'promotional-phrase', null),
  row('amazon TR', 'Paslanmaz Çelik Termos 500 ml, Siyah', '', null),
  row('amazon TR', 'Paslanmaz Çelik Termos 500 ml, ücretsiz kargo', 'promotional-phrase', null),
  row('amazon NL', 'Roestvrijstalen drinkfles 500 ml, zwart', '', null),
  row('amazon NL', 'Roestvrijstalen drinkfles 500 ml, gratis verzending', 'promotional-phrase', null),
  row('amazon SE', 'Vattenflaska rostfritt stål 500 ml, svart', '', null),
];
