import { fold } from '../text/normal.ts';

/** What an attribute of a listing tells of the goods, as a title would say it. */
export type AttributeKind =
  | 'brand'
  | 'colour'
  | 'material'
  | 'size'
  | 'quantity'
  | 'pack'
  | 'model'
  | 'origin'
  | 'variety'
  | 'audience';

// How consoles and product pages call these fields, in the form labels are compared in.
const labels: Readonly<Record<AttributeKind, string>> = {
  brand:
    'brand, brand name, manufacturer brand, 品牌, 品牌名, бренд, торговая марка, marke, markenname, marque, marca, marka, ブランド, ブランド名, merek, jenama, ยี่ห้อ, แบรนด์, thương hiệu, 브랜드',
  colour:
    'colour, color, color name, colour name, 颜色, 顏色, цвет, цвет товара, farbe, couleur, color principal, colore, cor, kolor, カラー, 色, warna, สี, màu sắc, màu, 색상',
  material:
    'material, materials, material type, fabric, fabric type, 材质, 材質, 面料, материал, состав, matériau, matière, materiale, tessuto, tecido, materiał, 素材, 材料, bahan, วัสดุ, chất liệu, 소재, 재질',
  size: 'size, size name, dimensions, product dimensions, screen size, 尺码, 尺寸, размер, габариты, größe, maße, taille, dimensions du produit, talla, tamaño, medidas, taglia, dimensioni, tamanho, medida, rozmiar, wymiary, サイズ, ukuran, saiz, ขนาด, kích thước, kích cỡ, 크기, 사이즈',
  quantity:
    'weight, net weight, item weight, volume, capacity, net content, net quantity, net contents, 净含量, 淨含量, 净重, 重量, 容量, вес, вес нетто, масса нетто, объем, вес товара, gewicht, nettogewicht, füllmenge, inhalt, poids, poids net, contenance, peso, peso neto, peso netto, contenido neto, volumen, capacidad, volume netto, peso líquido, waga, waga netto, pojemność, 内容量, 重さ, berat, isi bersih, น้ำหนัก, ปริมาณ, trọng lượng, khối lượng, dung tích, 중량, 용량',
  pack: 'number of items, pack size, package quantity, unit count, count, quantity per pack, number of pieces, item package quantity, 件数, 数量, 包装数量, количество в упаковке, количество в упаковке шт, количество предметов, stückzahl, packungsgröße, anzahl, nombre de pièces, quantité, unidades por paquete, cantidad de unidades, numero di pezzi, quantidade por pacote, liczba sztuk, 個数, 入数, jumlah, จำนวน, số lượng, 수량',
  model:
    'model, model name, model number, item model number, mpn, 型号, 型號, модель, артикул модели, modell, modellnummer, modèle, numéro de modèle, modelo, número de modelo, modello, モデル, 型番, รุ่น, mẫu, 모델, 모델명',
  origin:
    'country of origin, origin, country, place of origin, 产地, 原产地, 產地, страна производства, страна-изготовитель, страна изготовитель, herkunftsland, ursprungsland, pays d’origine, país de origen, origen, paese di origine, país de origem, kraj pochodzenia, 原産国, 原産地, negara asal, ประเทศต้นกำเนิด, xuất xứ, 원산지',
  variety:
    'flavour, flavor, variety, scent, 口味, 品种, вкус, аромат, сорт, geschmack, geschmacksrichtung, sorte, duft, saveur, parfum, arôme, sabor, aroma, gusto, smak, zapach, フレーバー, 味, rasa, perisa, รสชาติ, hương vị, 맛',
  audience:
    'target gender, gender, department, age group, target audience, 性别, 适用人群, пол, целевая аудитория, geschlecht, zielgruppe, genre, sexe, género, genere, gênero, płeć, 対象性別, jenis kelamin, gender pengguna, เพศ, giới tính, 성별',
};

const kindOf = new Map<string, AttributeKind>();
for (const [kind, names] of Object.entries(labels) as [AttributeKind, string][])
  for (const name of names.split(',')) kindOf.set(fold(name), kind);

/** The attributes of a listing that a title could state, the first of each kind, as they are written. */
export function toldBy(
  attributes: Readonly<Record<string, string>> | undefined,
): Partial<Record<AttributeKind, string>> {
  const told: Partial<Record<AttributeKind, string>> = {};
  for (const [label, value] of Object.entries(attributes ?? {})) {
    const kind = kindOf.get(fold(label));
    const text = value.trim();
    if (
      kind &&
      told[kind] === undefined &&
      text !== '' &&
      text.length <= 60 &&
      !/^(?:n\/?a|none|no|other|нет|无|其他|-+|other\/none|no brand)$/iu.test(text)
    )
      told[kind] = text;
  }
  return told;
}
