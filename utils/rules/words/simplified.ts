// Pairs of characters, simplified and traditional, that stand in titles again and again: enough to tell the two apart.
const pairs =
  '个個们們这這国國时時实實发發无無线線电電机機气氣车車东東马馬鸟鳥鱼魚龙龍门門问問间間开開关關长長张張风風飞飛丽麗儿兒宝寶贝貝带帶袜襪裤褲鞋鞋帽帽领領织織纯純绒絨缝縫红紅绿綠蓝藍银銀铁鐵钢鋼铝鋁铜銅锅鍋锁鎖钟鐘链鏈镜鏡钥鑰针針块塊坚堅质質购購费費赠贈买買卖賣优優惠惠热熱销銷爱愛笔筆书書纸紙画畫图圖园園团團圆圓场場坝壩动動劳勞势勢单單双雙头頭脑腦脸臉肤膚养養补補装裝里裡洁潔净淨湿濕干乾烧燒煮煮炉爐灯燈烤烤饭飯饮飲馆館盐鹽粮糧种種类類数數据據满滿减減轻輕运運动動适適选選进進远遠连連送送边邊达達后後从從众眾传傳伞傘体體余餘价價储儲储儲儿兒党黨兰蘭关關兴興养養军軍农農冲沖决決况況冻凍凉涼划劃创創删刪别別剂劑剑劍办辦务務励勵劲勁区區医醫华華协協卫衛厂廠厅廳历歷压壓厨廚参參变變号號叶葉听聽启啟员員响響';
const simplifiedOnly = new Set<string>();
const traditionalOnly = new Set<string>();
const characters = [...pairs];
for (let at = 0; at + 1 < characters.length; at += 2) {
  const [left = '', right = ''] = characters.slice(at, at + 2);
  if (left === right) continue;
  simplifiedOnly.add(left);
  traditionalOnly.add(right);
}
// Both scripts have these, with another meaning.
for (const both of '里后余冲划别') simplifiedOnly.delete(both);

/** Characters of one way of writing Chinese that the other does not have. */
export const simplified: { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } = {
  simplified: simplifiedOnly,
  traditional: traditionalOnly,
};
