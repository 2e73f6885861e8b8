import type { Phrases } from '../phrases.ts';

/** What is measured at its most, its least or its best, which data sheets say and nobody praises with: '最高使用温度', 'best before'. */
export const extremes: Phrases = {
  en: '(ultimate|optimum|perfect) (tensile strength|tensile|load|strength|stress|capacity|moisture|humidity|temperature|pitch|vacuum|gas|binding|bound); best (before|by|if used by) (date|dates|end|label~|stamp~|<n>); best before; perfect (binder|binding|bound|fifth|fourth|octave|number~|square~|competition|cadence)',
  de: '(optimale|ideale|perfekte) (temperatur|luftfeuchtigkeit|betriebstemperatur|trinktemperatur|lagertemperatur|raumtemperatur); bester (heizwert|brennwert)',
  fr: '(température|humidité|vitesse|pression|hauteur) (idéale|optimale|parfaite); idéale (entre|de) <n>; meilleur avant',
  es: '(temperatura|humedad|velocidad|presión|peso|altura) (ideal|óptima|perfecta|perfecto); mejor antes (de|del)',
  it: '(temperatura|umidità|velocità|pressione|peso|altezza) (ideale|ottimale|perfetta); da consumarsi preferibilmente',
  pt: '(temperatura|umidade|humidade|velocidade|pressão|peso|altura) (ideal|ótima|perfeita); melhor antes (de|do)',
  pl: '(idealn~|optymaln~|najlepsz~) (temperatur~|wilgotnoś~|ciśnieni~); najlepiej (spożyć|zużyć) przed; najlepsze przed',
  nl: '(ideale|optimale|perfecte|beste) (temperatuur|luchtvochtigheid|bedrijfstemperatuur|bewaartemperatuur); beste voor datum',
  sv: '(idealisk~|optimal~|perfekt|bästa) (temperatur~|luftfuktighet~|förvaringstemperatur|drifttemperatur); bäst före~; bästa (vän|vänner|vännen|vännerna|kompis~|kompisar|mamma|pappa|mormor|morfar|farmor|farfar|fröken|lärare~|kollega~|kollegor|syster|bror|moster|faster|fadder|gudmor|gudfar)',
  ru: '(идеальн~|оптимальн~|лучш~) (температур~|влажност~|давлени~); лучше употребить до',
  tr: '(en yüksek|en iyi|ideal|mükemmel) (sıcaklık|nem|basınç|çalışma sıcaklığı); en iyi tüketim tarihi',
  id: '(suhu|kelembaban|tekanan|kecepatan) (ideal|optimal|terbaik|tertinggi)',
  vi: '(nhiệt độ|độ ẩm|áp suất) (lý tưởng|tối ưu|tốt nhất|hoàn hảo)',
  th: '(อุณหภูมิ|ความชื้น|ความเร็ว|แรงดัน)(สูงสุด|ที่ดีที่สุด|ที่เหมาะสมที่สุด); ควรบริโภคก่อน',
  zh: '(最高|最低|最大|最小|最佳|最优|最優|理想|极限|極限)(使用|工作|耐热|耐熱|运行|運行|操作|加热|加熱|存储|保存|储存|保存|设定|設定|连续|連續|饮用|飲用|萃取|冲泡|沖泡|食用|)(温度|溫度|湿度|濕度|速度|时速|時速|转速|轉速|功率|压力|壓力|血压|血壓|气温|氣溫|水温|水溫|高度|音量|亮度|电压|電壓|电流|電流|频率|頻率|负载|承重|载重|輸出|输出); 最佳(赏味|賞味|食用|品尝|品嚐)(期|期限|日期)',
  ja: '(最高|最低|最大|最小|最適|理想)(使用|動作|耐熱|運転|作動|加熱|到達|設定|連続|常用|許容|保存|抽出|)(温度|湿度|気温|水温|体温|室温|速度|時速|回転数|回転|出力|圧力|血圧|高度|標高|音量|照度|電圧|電流|周波数|荷重|心拍数|血糖値|音域|音)',
  ko: '(최고|최저|최대|최소|최적|이상적인)( |)(사용|작동|동작|내열|운전|가열|설정|연속|허용|보관|)( |)(온도|습도|기온|수온|체온|속도|시속|회전수|회전|출력|압력|혈압|고도|높이|음량|전압|전류|주파수|하중|심박수)',
  ar: '(أعلى|أقصى|أفضل) (درجة|حرارة|سرعة|ضغط|حمولة|وزن|قدرة); أفضل (قبل|صديق|صديقة|أصدقاء|أم|أب)',
};
