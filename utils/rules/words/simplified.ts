// Pairs of characters, simplified and traditional, that stand in titles again and again: enough to tell the two apart.
const pairs =
  '个個们們这這国國时時实實发發无無线線电電机機气氣车車东東马馬鸟鳥鱼魚龙龍门門问問间間开開关關长長张張风風飞飛丽麗儿兒宝寶贝貝带帶袜襪裤褲鞋鞋帽帽领領织織纯純绒絨缝縫红紅绿綠蓝藍银銀铁鐵钢鋼铝鋁铜銅锅鍋锁鎖钟鐘链鏈镜鏡钥鑰针針块塊坚堅质質购購费費赠贈买買卖賣优優惠惠热熱销銷爱愛笔筆书書纸紙画畫图圖园園团團圆圓场場坝壩动動劳勞势勢单單双雙头頭脑腦脸臉肤膚养養补補装裝里裡洁潔净淨湿濕干乾烧燒煮煮炉爐灯燈烤烤饭飯饮飲馆館盐鹽粮糧种種类類数數据據满滿减減轻輕运運动動适適选選进進远遠连連送送边邊达達后後从從众眾传傳伞傘体體余餘价價储儲储儲儿兒党黨兰蘭关關兴興养養军軍农農冲沖决決况況冻凍凉涼划劃创創删刪别別剂劑剑劍办辦务務励勵劲勁区區医醫华華协協卫衛厂廠厅廳历歷压壓厨廚参參变變号號叶葉听聽启啟员員响響邮郵仓倉杀殺抢搶亏虧赔賠罚罰网網盘盤楼樓现現货貨顺順丰豐证證礼禮圣聖诞誕妈媽辈輩级級极極畅暢档檔绝絕备備万萬评評独獨敌敵荐薦强強灭滅疗療愈癒认認准準舰艦专專营營码碼联聯询詢讯訊铺鋪扫掃库庫预預阶階纳納记記芦蘆荟薈胶膠遥遙饰飾话話仪儀柜櫃复復节節亲親结結业業师師乔喬迁遷闺閨户戶爷爺学學侣侶卧臥阳陽载載寝寢钓釣骑騎约約麦麥温溫壶壺随隨围圍闲閒壳殼护護汤湯垫墊衬襯积積项項坠墜环環夹夾锋鋒夺奪叠疊转轉软軟滤濾笼籠篮籃绳繩续續编編签籤称稱颜顏额額产產择擇摆擺击擊战戰应應设設说說试試谁誰调調轮輪较較过過还還钱錢错錯键鍵闪閃队隊难難页頁顾顧龄齡与與伦倫惊驚艳艷赞讚临臨验驗贵貴换換术術权權总總罗羅标標谱譜谢謝奖獎将將宾賓宽寬对對导導岁歲币幣帅帥帮幫归歸录錄忆憶态態怀懷恋戀恶惡惯慣愿願执執扩擴扬揚报報担擔拟擬拥擁挂掛挡擋损損掷擲摄攝撑撐斋齋断斷旧舊显顯晓曉暂暫朴樸杂雜条條构構枪槍柠檸栏欄树樹样樣桥橋检檢横橫欢歡残殘毁毀毕畢汇匯汉漢沟溝泪淚泽澤浅淺测測济濟浓濃涂塗涡渦润潤涩澀渐漸渗滲湾灣溃潰溅濺滚滾滞滯滩灘潜潛灵靈灾災炽熾点點炼煉烂爛烟煙烦煩焕煥牵牽犹猶狭狹猎獵猪豬猫貓献獻玛瑪珑瓏琼瓊疯瘋痒癢瘾癮盏盞监監盖蓋睁睜矫矯砖磚础礎确確碍礙祸禍离離秽穢稳穩穷窮窃竊竖豎笋筍筑築筛篩简簡粪糞紧緊纤纖纪紀纬緯纱紗纷紛纹紋纺紡纽紐练練组組细細终終绍紹经經绑綁绕繞绘繪给給络絡统統绣繡继繼绩績绪緒维維绵綿综綜缎緞缓緩缘緣缩縮缤繽罢罷职職聪聰肠腸胀脹胜勝胆膽脉脈脏髒脚腳脱脫腊臘腻膩舱艙艺藝芜蕪苏蘇苹蘋茎莖荣榮药藥莲蓮获獲萝蘿萧蕭蒋蔣虑慮虚虛虫蟲虽雖虾蝦蚀蝕蚂螞蚕蠶蜗蝸蝇蠅袭襲见見观觀规規觉覺览覽触觸计計订訂训訓议議讲講许許论論访訪诀訣诉訴诊診词詞译譯诗詩诚誠详詳语語误誤请請诸諸读讀课課谅諒谈談谋謀谎謊谐諧谜謎财財责責贤賢败敗账賬贩販贪貪贫貧贴貼贸貿贺賀资資赋賦赏賞赖賴赚賺赛賽赢贏趋趨跃躍践踐踪蹤轩軒轴軸轿轎辅輔辆輛辉輝输輸辑輯辞辭迈邁违違迟遲迹跡递遞逊遜遗遺邻鄰酱醬酿釀释釋钉釘钙鈣钛鈦钩鉤钻鑽铃鈴铅鉛铭銘铲鏟锐銳锡錫锤錘锦錦锯鋸镀鍍镇鎮镶鑲闹鬧闷悶闸閘闻聞阀閥阁閣阅閱阔闊阵陣阴陰际際陆陸陈陳险險隐隱雾霧静靜韩韓韧韌顶頂须須顽頑顿頓颁頒颈頸频頻颗顆题題颊頰颠顛飘飄饥飢饱飽饼餅饿餓馅餡驱驅驴驢驶駛驼駝骄驕骗騙骚騷鲁魯鲍鮑鲜鮮鲸鯨鳄鱷鸡雞鸭鴨鸣鳴鹅鵝鹤鶴鹰鷹黄黃齐齊齿齒龟龜厌厭厕廁县縣吓嚇吨噸呐吶咏詠哑啞唤喚啬嗇喷噴嘱囑嚣囂坏壞坟墳垄壟垒壘墙牆壮壯声聲处處够夠奋奮妆妝娇嬌娱娛婴嬰孙孫宁寧宠寵审審宪憲宫宮寻尋尝嘗尧堯层層属屬岛島峡峽废廢弃棄弹彈彻徹忧憂怜憐恼惱惩懲扑撲扰擾抚撫拦攔拨撥挥揮挤擠挣掙搁擱搅攪携攜摇搖摊攤昼晝晕暈来來杨楊枢樞桨槳梦夢椭橢榄欖槛檻殴毆氢氫沥瀝沪滬泻瀉泼潑洒灑浇澆涛濤涤滌涨漲淀澱渔漁滨濱烫燙烬燼焖燜状狀狮獅狱獄猕獼瓯甌疟瘧痉痙皱皺盗盜睐睞矿礦祷禱窍竅窝窩竞競筝箏箩籮纠糾缆纜羡羨翘翹耸聳肃肅肾腎肿腫胁脅舆輿苍蒼茧繭荡蕩荤葷莹瑩莺鶯葱蔥蔷薔蔼藹蕴蘊衔銜褛褸觅覓誉譽诈詐该該诱誘谓謂谨謹贷貸赐賜赵趙踊踴躯軀辐輻辖轄邓鄧郑鄭酝醞鉴鑑锻鍛闽閩雏雛雳靂霉黴韵韻骂罵骏駿当當为為刚剛馈饋会會么麼没沒让讓乐樂写寫乡鄉尔爾广廣庆慶戏戲晒曬亚亞仅僅异異义義两兩严嚴丧喪举舉乌烏争爭亿億伟偉佣傭侠俠侧側债債倾傾偿償兑兌兽獸冈岡冯馮凤鳳凭憑凯凱凿鑿刍芻刹剎匀勻卢盧卤鹵厦廈叁叄叹嘆吗嗎吕呂呛嗆哗嘩啸嘯喂餵坛壇埚堝堕墮奥奧妇婦娄婁尘塵屉屜屿嶼岂豈岗崗幂冪庄莊庙廟庐廬弥彌弯彎彦彥径徑恳懇悦悅悬懸惧懼惨慘惭慚愤憤慑懾懒懶抛拋拢攏拣揀';
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
// Both scripts have these, with another meaning; or Japanese writes them so too.
for (const both of '里后余冲划别准愈复强夹与礼将献断旧残浅滞猫猪虫触麦黄来条声壮属静昼湿点窃胆担旧岁当国会乐写实广庆侠仅层户')
  simplifiedOnly.delete(both);

/** A phrase in simplified characters as it is written in traditional ones; what has no other form stays. */
export function inTraditional(phrase: string): string {
  let written = '';
  for (const character of phrase) written += traditionalOf.get(character) ?? character;
  return written;
}

/** Characters of one way of writing Chinese that the other does not have. */
export const simplified: { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } = {
  simplified: simplifiedOnly,
  traditional: traditionalOnly,
};
