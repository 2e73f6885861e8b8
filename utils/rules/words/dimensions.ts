import type { Nouns } from './nouns/nouns.ts';

/** Names of measures, as they stand right before a number: 'capacity 34', 'Gewicht 5'; a hyphen stands for a space too. */
export const dimensions: Nouns = {
  en: 'capacity weight length height width diameter wattage',
  de: 'kapazität fassungsvermögen gewicht länge höhe breite durchmesser leistung',
  fr: 'capacité contenance poids longueur hauteur largeur diamètre puissance',
  es: 'capacidad peso longitud altura diámetro potencia',
  it: 'capacità peso lunghezza altezza larghezza diametro potenza',
  pt: 'capacidade peso comprimento altura largura diâmetro potência',
  pl: 'pojemność waga długość wysokość szerokość średnica',
  ru: 'объем вес длина высота ширина диаметр мощность',
  tr: 'kapasite ağırlık uzunluk yükseklik genişlik çap hacim',
  id: 'kapasitas berat panjang lebar tinggi diameter isi-bersih berat-bersih',
  vi: 'dung-tích trọng-lượng khối-lượng chiều-dài chiều-cao chiều-rộng đường-kính công-suất',
  th: 'ความจุ น้ำหนัก ปริมาตร ขนาดบรรจุ ความยาว ความสูง ความกว้าง กว้าง สูง ยาว',
  zh: '容量 重量 净重 淨重 净含量 淨含量 内容量 內容量 长度 長度 高度 宽度 寬度 直径 直徑 功率',
  ja: '長さ 高さ 幅 直径 容積',
  ko: '용량 무게 중량 길이 높이 너비 폭 지름',
};
