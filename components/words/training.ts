const en = 'Training shop: made-up products, kept apart from yours';
const zh = '练习店铺：商品均为虚构，与您的数据分开存放';
const ru = 'Учебный магазин: товары выдуманы и хранятся отдельно от ваших';

export const trainingWords = { en, zh, ru };
