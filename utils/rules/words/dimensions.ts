import type { Nouns } from './nouns/nouns.ts';

/** Names of measures, as they stand right before a number: 'capacity 34', 'Gewicht 5'; a hyphen stands for a space too. */
export const dimensions: Nouns = {
  en: 'capacity weight length height width diameter wattage thickness depth brightness voltage max-load load-capacity weight-limit weight-capacity maximum-load load-rating rated-load load-up-to capacity-up-to',
  de: 'kapazität fassungsvermögen gewicht länge höhe breite durchmesser leistung stärke dicke tiefe helligkeit lichtstrom spannung belastbarkeit traglast tragkraft tragfähigkeit höchstlast maximallast nennleistung belastung nutzlast leistungsaufnahme belastbar-bis traglast-bis tragkraft-bis',
  fr: 'capacité contenance poids longueur hauteur largeur diamètre puissance épaisseur profondeur luminosité tension bidon-de bouteille-de flacon-de câble-de tuyau-de fût-de charge-maximale charge-maximum charge-max charge-utile capacité-de-charge poids-max',
  es: 'capacidad peso longitud altura diámetro potencia grosor espesor profundidad luminosidad brillo voltaje anchura cable-de manguera-de bidón-de garrafa-de saco-de botella-de cuerda-de lata-de tambor-de galón-de carga-máxima carga-máx carga-útil capacidad-máxima capacidad-de-carga límite-de-peso',
  it: 'capacità peso lunghezza altezza larghezza diametro potenza spessore profondità luminosità voltaggio lattina-da latta-da tanica-da sacco-da bottiglia-da flacone-da bidone-da cavo-da fusto-da tubo-da portata-massima portata-max carico-massimo carico-max capacità-di-carico portata-fino-a',
  pt: 'capacidade peso comprimento altura largura diâmetro potência espessura profundidade luminosidade voltagem cabo-de mangueira-de galão-de garrafa-de saco-de bombona-de frasco-de tambor-de lata-de carga-máxima carga-máx peso-máximo capacidade-de-carga limite-de-peso',
  pl: 'pojemność waga długość wysokość szerokość średnica grubość głębokość jasność napięcie kabel-na kanister-na udźwig nośność maksymalne-obciążenie max-obciążenie dopuszczalne-obciążenie obciążenie objętość ładowność moc-znamionowa obciążenie-do udźwig-do',
  nl: 'lengte breedte hoogte diepte dikte gewicht inhoud capaciteit vermogen diameter doorsnede helderheid draagvermogen draagkracht maximale-belasting laadvermogen belastbaar-tot hefvermogen draagkracht-tot draagvermogen-tot',
  sv: 'längd höjd bredd djup tjocklek vikt diameter kapacitet effekt ljusstyrka maxbelastning maxlast bärighet bärförmåga lastkapacitet belastning',
  ru: 'объем вес длина высота ширина диаметр мощность толщина глубина яркость напряжение канистра-на кабель-на шланг-на бак-на грузоподъемность максимальная-нагрузка макс-нагрузка допустимая-нагрузка нагрузка-до потребляемая-мощность грузоподъемность-до вес-до',
  tr: 'kapasite ağırlık uzunluk yükseklik genişlik çap hacim kalınlık derinlik parlaklık voltaj taşıma-kapasitesi maksimum-yük yük-kapasitesi azami-yük kapasitesi ağırlığı uzunluğu yüksekliği genişliği çapı hacmi kalınlığı derinliği',
  id: 'kapasitas berat panjang lebar tinggi diameter isi-bersih berat-bersih tebal ketebalan kecerahan beban-maksimal beban-maks beban-maksimum daya-angkut kapasitas-beban daya-tampung muatan-maksimal',
  vi: 'dung-tích trọng-lượng khối-lượng chiều-dài chiều-cao chiều-rộng đường-kính công-suất độ-dày bề-dày độ-sáng tải-trọng chịu-tải sức-chứa thể-tích trọng-tải chịu-lực tải-tối-đa',
  th: 'ความจุ น้ำหนัก ปริมาตร ขนาดบรรจุ ความยาว ความสูง ความกว้าง กว้าง สูง ยาว ความหนา ความลึก ความสว่าง หนา ลึก รับน้ำหนัก รับน้ำหนักได้ รองรับน้ำหนัก กำลังไฟ รับน้ำหนักสูงสุด',
  zh: '容量 重量 净重 淨重 净含量 淨含量 内容量 內容量 长度 長度 高度 宽度 寬度 直径 直徑 功率 厚度 深度 亮度 光通量 承重 载重 載重 荷重 额定功率 額定功率 最大承重 限重 耐重 体积 體積 净重量 负重 承载 承載 乘载',
  ja: '長さ 高さ 幅 直径 容積 厚さ 厚み 奥行 明るさ 耐荷重 最大荷重 積載荷重 消費電力 定格出力 体積 静止耐荷重 総重量 最大積載量',
  ko: '용량 무게 중량 길이 높이 너비 폭 지름 두께 깊이 밝기 하중 최대하중 적재하중 허용하중 소비전력 정격출력 내하중 부피 적재량 총중량 체적',
};
