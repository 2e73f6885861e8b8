import { test } from 'vitest';
import { expectLine, linesIn } from './expected-lines.ts';

// Chinese in the letters of Taiwan and Hong Kong; Japanese that is written in no others than Chinese is.

test.each(
  linesIn(`
# What Taiwan calls otherwise.
US | 自帶線行動電源 10000mAh 22.5W 快充 | electronics.power-bank us-nrtl gl-un383
US | 磁吸行動充 5000mAh 無線充電 | electronics.power-bank us-nrtl
US | 無線充行動電源 20000mAh 可上飛機 | electronics.power-bank
US | 尿袋 充電寶 10000mAh 快充 | electronics.power-bank
US | 外置充電器 尿袋 20000mAh | electronics.power-bank
US | 行動電源收納包 硬殼 | -electronics.power-bank
US | 藍牙耳機 真無線 降噪 | electronics.radio us-fcc-id
US | 吹風機 負離子 1200W | electronics.mains
US | 電鍋 10人份 不鏽鋼內鍋 110V | appliances.household
US | 氣炸鍋 5L 110V | appliances.household
US | 果汁機 1000W | appliances.household
US | 延長線 6插 3公尺 | electronics
US | 行車紀錄器 4K WiFi | electronics.radio
US | 滑鼠 無線 靜音 2.4G | electronics
US | 機械鍵盤 藍牙 87鍵 | electronics.radio
US | 隨身碟 128GB USB3.2 | electronics
US | 手電筒 強光 充電式 | electronics
US | 安全帽 全罩式 機車 | ppe.helmets
US | 馬克杯 陶瓷 350ml | kitchen.food-contact
US | 保溫瓶 316不鏽鋼 500ml | kitchen.food-contact
US | 便當盒 玻璃 分隔 | kitchen.food-contact
US | 鳳梨酥 禮盒 12入 | food us-ffr
US | 高山烏龍茶 150g | food.tea us-ffr
US | 台灣 牛軋糖 300g | food.confectionery us-ffr
US | 太陽餅 10入 | food us-ffr
US | 愛文芒果乾 200g | food.dried-fruit us-ffr
US | 肉鬆 海苔 200g | food us-ffr
US | 面膜 保濕 10片 | cosmetics us-mocra
US | 洗面乳 溫和 120g | cosmetics us-mocra
US | 防曬乳 SPF50 50ml | cosmetics.sunscreen
US | 牙膏 薄荷 120g | cosmetics
US | 兒童積木 100片 3歲以上 | toys us-cpc
US | 嬰兒奶瓶 PPSU 240ml | childrens us-cpc
US | 保健食品 益生菌 30包 | food.supplement
US | 運動鞋 男 慢跑 | footwear
US | 帆布袋 手提 | leather
US | 襪子 純棉 5雙 | textiles.apparel us-textile-label
US | 枕頭套 純棉 2入 | textiles.home us-textile-label
US | 檯燈 LED 充電 | lighting.led
US | 電風扇 DC 12吋 | appliances.household
# Taiwan and Hong Kong write the same words in other letters, and have some of their own.
US | 藍牙喇叭 防水 攜帶式 | electronics.radio us-fcc-id
US | 無線分享器 WiFi6 雙頻 | electronics.radio
US | 記憶卡 128GB microSD | electronics
US | 充電傳輸線 Type-C 2公尺 | electronics
US | 豆腐頭 充電頭 20W PD | electronics.charger
US | 空氣清淨機 HEPA 110V | appliances.household
US | 除濕機 10L 110V | appliances.household
US | 電子鍋 6人份 | appliances.household
US | 快煮壺 1.7L 不鏽鋼 | appliances.household
US | 電暖器 陶瓷 1200W | appliances.household
US | 刮鬍刀 電動 充電 | electronics
US | 血壓計 手臂式 | medical.device
US | 洗髮精 控油 500ml | cosmetics.hair-dye
US | 潤髮乳 修護 400ml | cosmetics.hair-dye
US | 沐浴乳 1000ml | cosmetics
US | 化妝水 保濕 200ml | cosmetics.skin
US | 洗衣精 2000ml 補充包 | chemicals
US | 洗碗精 800ml | chemicals
US | 濾掛咖啡 10入 | food.coffee-cocoa us-ffr
US | 洋芋片 海苔 100g | food.snacks us-ffr
US | 泡麵 牛肉 5包 | food us-ffr
US | 辣椒醬 200g | food.spices-sauces us-ffr
US | 狗飼料 雞肉 2kg | pet.food
US | 貓罐頭 鮪魚 80g 24罐 | pet.food
US | 嬰兒推車 輕便 | childrens us-cpc
US | 汽車安全座椅 兒童 0-12歲 | childrens
US | 圍兜 矽膠 寶寶 | childrens
US | 帽T 男 棉質 | textiles.apparel us-textile-label
US | 拖鞋 室內 防滑 | footwear
US | 球鞋 女 透氣 | footwear
US | 皮夾 真皮 短夾 | leather
US | 床包 雙人 純棉 | textiles.home
US | 棉被 冬季 雙人 | textiles.home
US | 砧板 竹 抗菌 | kitchen.food-contact
US | 平底鍋 不沾 28cm | kitchen.food-contact
US | 衣櫃 雙門 木質 | furniture
US | 香氛蠟燭 薰衣草 200g | candles
US | 螺絲起子 組 32支 | general.other
US | 電鑽 充電 20V | electronics
US | 風箏 線輪 兒童 | toys us-cpc
US | 空茶包 濾紙 100入 | kitchen.food-contact
US | 牙齒美白筆 3支 | cosmetics us-mocra
US | 拼裝模型 飛機 1:72 | toys
CN | 机械键盘 蓝牙 87键 | electronics.radio
JP | 電動自転車 20インチ 折畳 | mobility.e-ride
JP | 電気毛布 敷毛布 日本製 | appliances
JP | 化粧水 保湿 高純度 | cosmetics.skin
JP | 麦茶 国産 無農薬 52袋 | food.tea
JP | 緑茶 静岡産 深蒸 100g | food.tea
JP | 子供用自転車 16型 補助輪付 | general.other
JP | 木製食器 汁椀 天然木 | kitchen.food-contact
JP | 懐中電灯 強力 充電式 | electronics.battery-powered
JP | 薬用石鹸 無香料 | cosmetics.soap-oral
JP | 洗濯用洗剤 詰替 1kg | chemicals.cleaning
CN | 二手电脑台式机 办公 | -furniture
CN | 心电图机 十二道 | -furniture
CN | 男士皮夹克 修身 加绒 | textiles.apparel -leather
CN | 婴儿衣服烘衣机 家用 小型 | appliances.household
JP | 机 木製 幅120cm | furniture
CN | ibm服务器整机,x3850,type,8864 | -furniture
CN | 551#建武lvd ld机1台,重7kg 可以正常播放cd和ld,读碟效果好 | -furniture
CN | 福鼎白茶饼 2016年 福建 350g | food.tea
US | 香菇醬 素食 200g | food.spices-sauces us-ffr
`),
)('%s: %s: %s', expectLine);
