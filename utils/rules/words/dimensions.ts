import type { Nouns } from './nouns/nouns.ts';

/** Names of measures, as they stand right before a number: 'capacity 34', 'Gewicht 5'; a hyphen stands for a space too. */
export const dimensions: Nouns = {
  en: 'capacity weight length height width diameter wattage thickness depth brightness voltage',
  de: 'kapazität fassungsvermögen gewicht länge höhe breite durchmesser leistung stärke dicke tiefe helligkeit lichtstrom spannung',
  fr: 'capacité contenance poids longueur hauteur largeur diamètre puissance épaisseur profondeur luminosité tension bidon-de bouteille-de flacon-de câble-de tuyau-de fût-de',
  es: 'capacidad peso longitud altura diámetro potencia grosor espesor profundidad luminosidad brillo voltaje anchura cable-de manguera-de bidón-de garrafa-de saco-de botella-de cuerda-de lata-de tambor-de galón-de',
  it: 'capacità peso lunghezza altezza larghezza diametro potenza spessore profondità luminosità voltaggio lattina-da latta-da tanica-da sacco-da bottiglia-da flacone-da bidone-da cavo-da fusto-da tubo-da',
  pt: 'capacidade peso comprimento altura largura diâmetro potência espessura profundidade luminosidade voltagem cabo-de mangueira-de galão-de garrafa-de saco-de bombona-de frasco-de tambor-de lata-de',
  pl: 'pojemność waga długość wysokość szerokość średnica grubość głębokość jasność napięcie kabel-na kanister-na',
  nl: 'lengte breedte hoogte diepte dikte gewicht inhoud capaciteit vermogen diameter doorsnede helderheid',
  sv: 'längd höjd bredd djup tjocklek vikt diameter kapacitet effekt volym ljusstyrka',
  ru: 'объем вес длина высота ширина диаметр мощность толщина глубина яркость напряжение канистра-на кабель-на шланг-на бак-на',
  tr: 'kapasite ağırlık uzunluk yükseklik genişlik çap hacim kalınlık derinlik parlaklık voltaj',
  id: 'kapasitas berat panjang lebar tinggi diameter isi-bersih berat-bersih tebal ketebalan kecerahan',
  vi: 'dung-tích trọng-lượng khối-lượng chiều-dài chiều-cao chiều-rộng đường-kính công-suất độ-dày bề-dày độ-sáng',
  th: 'ความจุ น้ำหนัก ปริมาตร ขนาดบรรจุ ความยาว ความสูง ความกว้าง กว้าง สูง ยาว ความหนา ความลึก ความสว่าง หนา ลึก',
  zh: '容量 重量 净重 淨重 净含量 淨含量 内容量 內容量 长度 長度 高度 宽度 寬度 直径 直徑 功率 厚度 深度 亮度 光通量',
  ja: '長さ 高さ 幅 直径 容積 厚さ 厚み 奥行 明るさ',
  ko: '용량 무게 중량 길이 높이 너비 폭 지름 두께 깊이 밝기',
};
