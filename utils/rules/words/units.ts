import type { Measured } from './measures.ts';

/** Units behind a number by what they measure, in all languages, for one is often written in another. A trailing '*' takes any ending. */
export const units: Readonly<Record<Measured['dimension'], string>> = {
  volume: `
ml cl dl cc ccm l ltr milliliter* millilitre* mililitr* centilit* millilitri liter liters litre litres litro litros litri litr* lít fl floz oz gal gallon gallons pint pints quart quarts qt qts pt pts
мл л литр* ведр* 毫升 公升 升 升瓶 斗 合 ミリリットル リットル 리터 밀리리터 홉 되 มล มิลลิลิตร ซีซี ลิตร ถัง
`,
  weight: `
g gr gm gms gram grams gramm gramme grammes gramo gramos kg kgs kilo kilos kilogram* chilogramm* quilograma* ounce ounces once onzas onça onças mg oz lb lbs pound pounds pfund livre livres arroba arrobas quintal* ton tons tonne tonnes tonnen tonnellata tonnellate tonelada toneladas tonn tony tonów tấn okka lạng kati tahil
г гр кг мг тонн* грамм* пуд* фунт* золотник* 吨 噸 トン 톤 ตัน 克 千克 公斤 斤 两 兩 钱 錢 貫 匁 グラム キロ 근 돈 กรัม กก กิโล* ชั่ง ตำลึง แท่ง
`,
  charge: 'mah kmah ah wh мач ач втч 毫安',
  power: 'w kw watt watts vatio vatios watio watios wattów kw lm lumen lumens вт квт лм 瓦 ワット วัตต์',
  voltage: 'v volt volts в вольт 伏 ボルト โวลต์',
  memory: 'gb tb mb g go гб тб мб',
  length: `
mm cm m km millimet* millimèt* milímet* centimet* centimèt* centímet* zentimeter mtr meter meters metre metres metro metros metri mètre mètres metrów metry in inch inches zoll inci inç pulgada pulgadas pulg pollici pollice polegada polegadas pol pouce pouces cale cala cali calowy calowa calowe
duim ft feet foot yard yards yd łok* vara varas ell ells elle ellen arşın sải gang depa hasta
мм см м метр* дюйм* аршин* сажен* верш* 毫米 厘米 公分 米 寸 吋 英吋 英寸 尺 丈 尋 センチ ミリ メートル インチ 인치 센티 미터 ม มม ซม มิลลิเมตร เซนติเมตร เซน เมตร ฟุต หลา นิ้ว ศอก วา คืบ
`,
  dose: 'mg mcg µg μg g iu ui ie ml мг мкг ме 毫克 微克',
};
