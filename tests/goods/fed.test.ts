import { describe, expect, test } from 'vitest';
import { goodsOf, traitsOf } from '../../utils/goods/index.ts';

const listing = (title: string, attributes: Record<string, string> = {}) => ({
  id: null,
  marketplace: 'other' as const,
  store: 'unknown' as const,
  title,
  attributes,
});
const told = (title: string, trait: string, attributes: Record<string, string> = {}): boolean | undefined => {
  const one = listing(title, attributes);
  const said = traitsOf(one, goodsOf(one)).find(({ id }) => id === trait);
  return said?.sure ? said.is : undefined;
};

describe('what feeds a device, where its title does not say', () => {
  test.each([
    ['Smart TV 50 inch 4K', 'has.mains', true],
    ['Роутер Wi-Fi 6 двухдиапазонный', 'has.mains', true],
    ['Wireless keyboard 2.4G slim', 'has.mains', false],
    ['无线鼠标 静音 2.4G', 'has.mains', false],
    ['Travel router 4G SIM', 'has.mains', undefined],
    ['Rasoio elettrico senza fili batteria al litio', 'has.radio', undefined],
    ['Epilator bezprzewodowy', 'has.radio', undefined],
    ['Bluetooth headphones over ear', 'has.radio', true],
    ['遥控器 红外 需2节AAA', 'has.lithium-battery', false],
    ['Blodtrycksmätare överarm 4xAA', 'has.battery', true],
    ['Multimètre numérique pile 9V', 'has.lithium-battery', false],
    ['Разветвитель прикуривателя 12В на 3 гнезда', 'has.mains', false],
    ['Despertador radio FM digital 230 V', 'has.receiver', true],
    ['Gitarre Palisander massiv', 'has.composite-wood', false],
    ['木糖醇薄荷糖 无糖 60粒', 'has.wood', undefined],
    ['木綿の手ぬぐい 和柄 34×90cm', 'has.wood', undefined],
    ['木製トレー 30cm', 'has.wood', true],
  ])('%s: %s %s', (title, trait, is) => {
    expect(told(title, trait)).toBe(is);
  });

  test.each([
    ['Paese di origine', 'Cina'],
    ['Ursprungsland', 'Kina'],
    ['Menşei', 'Çin'],
    ['Země původu', 'Čína'],
    ['بلد المنشأ', 'الصين'],
    ['ประเทศที่ผลิต', 'จีน'],
  ])('%s %s is China', (name, value) => {
    expect(told('Bowl 20 cm', 'origin.china', { [name]: value })).toBe(true);
  });
});

describe('what its use tells more of than its name', () => {
  test.each([
    ['Gants de ménage latex taille M', 'general.other'],
    ['Хозяйственные перчатки латексные', 'general.other'],
    ['Diskhandskar latex medium', 'general.other'],
    ['Nitrile gloves EN 374 chemical resistant', 'ppe.other'],
    ['Colete salva-vidas para cachorro', 'general.other'],
    ['Thermomètre digital pour chien et chat', 'electronics.battery-powered'],
    ['Sandalwood & Coffee eau de toilette 75 ml', 'cosmetics.skin'],
    ['Чайник со свистком для газовой плиты 2,5 л', 'kitchen.food-contact'],
    ['Sartén para placas eléctricas 28 cm', 'kitchen.food-contact'],
    ['Electric kettle 1.7 L 2200 W', 'appliances.household'],
  ])('%s: %s', (title, kind) => {
    expect(goodsOf(listing(title))[0]).toMatchObject({ id: kind, sure: true });
  });
});
