// Pairs of characters, simplified and traditional, that stand in titles again and again: enough to tell the two apart.
const pairs =
  '个個们們这這国國时時实實发發无無线線电電机機气氣车車东東马馬鸟鳥鱼魚龙龍门門问問间間开開关關长長张張风風飞飛丽麗儿兒宝寶贝貝带帶袜襪裤褲鞋鞋帽帽领領织織纯純绒絨缝縫红紅绿綠蓝藍银銀铁鐵钢鋼铝鋁铜銅锅鍋锁鎖钟鐘链鏈镜鏡钥鑰针針块塊坚堅质質购購费費赠贈买買卖賣优優惠惠热熱销銷爱愛笔筆书書纸紙画畫图圖园園团團圆圓场場坝壩动動劳勞势勢单單双雙头頭脑腦脸臉肤膚养養补補装裝里裡洁潔净淨湿濕干乾烧燒煮煮炉爐灯燈烤烤饭飯饮飲馆館盐鹽粮糧种種类類数數据據满滿减減轻輕运運动動适適选選进進远遠连連送送边邊达達后後从從众眾传傳伞傘体體余餘价價储儲储儲儿兒党黨兰蘭关關兴興养養军軍农農冲沖决決况況冻凍凉涼划劃创創删刪别別剂劑剑劍办辦务務励勵劲勁区區医醫华華协協卫衛厂廠厅廳历歷压壓厨廚参參变變号號叶葉听聽启啟员員响響邮郵仓倉杀殺抢搶亏虧赔賠罚罰网網盘盤楼樓现現货貨顺順丰豐证證礼禮圣聖诞誕妈媽辈輩级級极極畅暢档檔绝絕备備万萬评評独獨敌敵荐薦强強灭滅疗療愈癒认認准準舰艦专專营營码碼联聯询詢讯訊铺鋪扫掃库庫预預阶階纳納记記芦蘆荟薈胶膠遥遙饰飾话話仪儀柜櫃复復节節亲親结結业業师師乔喬迁遷闺閨户戶爷爺学學侣侶卧臥阳陽载載寝寢钓釣骑騎约約麦麥温溫壶壺随隨围圍闲閒壳殼护護汤湯垫墊衬襯积積项項坠墜环環夹夾锋鋒夺奪叠疊转轉软軟滤濾笼籠篮籃绳繩续續编編签籤称稱颜顏额額产產择擇摆擺击擊战戰应應设設说說试試谁誰调調轮輪较較过過还還钱錢错錯键鍵闪閃队隊难難页頁顾顧龄齡';
const simplifiedOnly = new Set<string>();
const traditionalOnly = new Set<string>();
const traditionalOf = new Map<string, string>();
const characters = [...pairs];
for (let at = 0; at + 1 < characters.length; at += 2) {
  const [left = '', right = ''] = characters.slice(at, at + 2);
  if (left === right) continue;
  traditionalOf.set(left, right);
  simplifiedOnly.add(left);
  traditionalOnly.add(right);
}
// Both scripts have these, with another meaning.
for (const both of '里后余冲划别准愈复强夹') simplifiedOnly.delete(both);

/** A phrase in simplified characters as it is written in traditional ones; what has no other form stays. */
export const inTraditional = (phrase: string): string =>
  [...phrase].map((character) => traditionalOf.get(character) ?? character).join('');

/** Characters of one way of writing Chinese that the other does not have. */
export const simplified: { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } = {
  simplified: simplifiedOnly,
  traditional: traditionalOnly,
};
