import type { TraitId } from '../traits.ts';

/** Of China, by a province or a town of it as well: 'Heilongjiang', 黑龙江, '义乌'. */
const province =
  /yunnan|云南|雲南|юньнань|shandong|山东|guangdong|广东|zhejiang|浙江|fujian|福建|sichuan|四川|ningxia|宁夏|hei ?long ?jiang|黑龙江|jilin|吉林|liaoning|辽宁|hebei|河北|henan|河南|shanxi|山西|shaanxi|陕西|gansu|甘肃|qinghai|青海|hubei|湖北|hunan|湖南|anhui|安徽|jiangsu|江苏|jiangxi|江西|guizhou|贵州|hainan|海南|guangxi|广西|inner mongolia|内蒙古|tibet|西藏|beijing|北京|shanghai|上海|tianjin|天津|chongqing|重庆|shenzhen|深圳|guangzhou|广州|yiwu|义乌|ningbo|宁波|шанхай|пекин|гуанчжоу|шэньчжэнь|広東|景德镇/iu;
const china =
  /china|chin[ae]\b|(?<!\p{L})(?:cina|çin|čín[ay]|kina|kína|kinija|ķīna|hiina|chiń\p{L}+|p\.\s?r\.\s?c)(?!\p{L})|الصين|จีน|चीन|中国|中國|китай|кнр|prc|\bcn\b|hina\b|중국|chiny|tiongkok|trung quốc/iu;
const xinjiang = /xinjiang|新疆|синьцзян|신장|aksu|阿克苏|hotan|和田|kashgar|喀什|turpan|吐鲁番|若羌|哈密/iu;
const turkiye = /t[uü]rk|турци|土耳其|トルコ|튀르키예|터키|turqu|turchi|turcj|تركيا|ตุรกี|तुर्की|\btr\b/iu;
const iran = /\bir[aá]n|иран|伊朗|イラン|이란|إيران|ايران|\birã|\bir\b/iu;

/** Where a value of a field of origin says that goods come from. */
export function originOf(value: string): [TraitId, boolean][] {
  if (xinjiang.test(value))
    return [
      ['origin.xinjiang', true],
      ['origin.china', true],
    ];
  const isOfProvince = province.test(value);
  const place = value.replace(china, '').replace(/[\s,，、()（）-]+/gu, '');
  if (isOfProvince || china.test(value)) {
    // Another province named: not Xinjiang. China alone leaves it open.
    const isOther = isOfProvince || place.length > 2;
    return [['origin.china', true], ...(isOther ? ([['origin.xinjiang', false]] as [TraitId, boolean][]) : [])];
  }
  return [
    ['origin.china', false],
    ['origin.xinjiang', false],
    ...(turkiye.test(value) ? ([['origin.turkiye', true]] as [TraitId, boolean][]) : []),
    ...(iran.test(value) ? ([['origin.iran', true]] as [TraitId, boolean][]) : []),
  ];
}
