import type { Labels } from './labels.ts';

/** Labels that stand beside the ones we read, are known, and are never read; as labels of values and as headers. */
export const known: Labels = {
  '~share': 'маржа;marge;margen;margine;margem;marza;bien loi nhuan;อัตรากำไร;毛利率;粗利率',
  '~other': 'posicion;posizione;posicao;classement;peringkat;thu hang;ランキング;อันดับ;место в выдаче',
  '~date':
    'angelegt [am|];geandert am;zuletzt [geandert|bearbeitet|aktualisiert];登録 [日|日時];criado em;ultima [atualizacao|alteracao];terakhir [diubah|diperbarui];สร้าง [เมื่อ|วันที่];อัปเดต [ล่าสุด|เมื่อ];cap nhat [luc|lan cuoi|];[ostatnia zmiana|zmieniono|ostatnia modyfikacja]',
  '~status': 'situacao',
  '~action': 'tindakan;จัดการ;dzialania',
  '~other price':
    '[minimum|maximum|min|max|original|sale|business|reference|cost|purchase|buying|wholesale] price;[mindest|hochst]preis;prezzo [minimo|massimo];prix [minimum|maximum];precio [minimo|maximo];preco [minimo|maximo];[минимальная|максимальная|старая] цена;цена до скидки;[最低|最高|参考|成本|活动] [价|价格|価格|價格];featured offer [price|];buy box [price|];lowest price;prezzo piu basso;niedrigster preis;prix le plus bas;precio mas bajo;preco mais baixo;[najnizsza cena|cena najnizsza];laagste prijs;最安値;list price;msrp;rrp;uvp;原价;划线价;建议零售价;индекс [цен|цены] [(not a price)|];offerta in evidenza;推荐报价;' +
    'sample price;[样品|样本] [价|价格];floor price;compare[ |-]at price;[мин.|мин|макс.|макс] цена;ррц;рекомендованная цена;закупка;закупочная цена;einkaufskosten;einkaufspreis;kosten;streichpreis;precio anterior;pvp recomendado;prix [barre|conseille];pvc;prezzo [di listino|consigliato|precedente];preco [de tabela|riscado|anterior];' +
    '定価;メーカー希望小売価格;[仕入|卸] 価格;原価;市场价;市場價;建議售價;harga [coret|normal|modal];hpp;ราคา [เต็ม|ปกติ|ทุน];ต้นทุน;gia [goc|von|nhap|niem yet|toi thieu|toi da];cena [katalogowa|przed obnizka|zakupu];koszt zakupu;costo [unitario|di acquisto|]',
  '~fee':
    '[estimated|] [fee|fees];estimated fee per unit sold;预计费用;佣金;комиссия;gebuhren;手数料;' +
    "shipping;[shipping|delivery|postage] [cost|costs|fee|price|charge];postage;versand;versandkosten;livraison;frais [de port|de livraison|d'expedition];[dont|] [eco-part|eco-participation];envio;[gastos|coste|costo] de envio;frete;[spese|costi] di spedizione;spedizione;配送料;送料;运费;運費;доставка;стоимость доставки;koszt [dostawy|wysylki];verzendkosten;kargo [ucreti|bedeli];frakt;fraktkostnad;doprava;배송비;手續費;手续费;verkaufsgebuhr;provision;tarifa;comision;commissione;comissao;prowizja;phi san;biaya [admin|layanan];ongkir;ongkos kirim;phi van chuyen;ค่าจัดส่ง;الشحن",
  '~other stock':
    'forecasted [quantity|];pronosticado;prognostiziert;prevu;previsto;cantidad pronosticada;quantite prevue;verwacht;prognozowana [ilosc|];прогноз;预测 [数量|];予測 [数量|];on order;on backorder;inbound;reserved;unfulfillable;incoming;committed;unavailable;预留 [(reserved)|];入库 [数量|];入庫數量 [(inbound)|];預留數量 [(reserved)|];不可售;占用;預留;在途;im zulauf;en [camino|transito];in [arrivo|transito];a caminho;入荷予定;引当済 [み|];dalam perjalanan;dipesan;direservasi;ระหว่างทาง;จองแล้ว;hang dang ve;[da|dang|] giu [hang|];dat truoc;w drodze;zarezerwowane;eingehend;reserviert;nicht versandfahig;entrant;entrante;reserve;reservado;riservato;reservado;入荷待ち;販売不可;forecast;virtual stock;virtual quantity;stock virtuel;virtueller bestand;virtueller lagerbestand;quantita prevista;giacenza virtuale;stock virtual;cantidad prevista;prognozowane;прогнозируемое количество;ongorulen;预计数量;예측;virtuele voorraad;beregnet;prognos',
};

/**
 * What makes a header a part, a share or a neighbour of what we read, or of no concern to us; looked for only where no
 * label of ours is the whole header, so that nothing is ever read by it. The first stems begin a word, the second stand anywhere.
 */
export const stems: readonly (readonly [reason: string, beginning: string, within: string])[] = [
  [
    'part',
    'b2b|search|recommend|live|video|shop tab|product card|ads?(?!\\p{L})|promoted|organic|external|unique|new(?!\\p{L})|ebay views|wishlist visitors|' +
      'add to cart|visitors\\(|поиск|реклам|из карточки|на карточке|уникал|предыдущ|клуб|suche|anzeige|extern|busca|pesquis|unic|unik|pencarian|iklan|tim kiem|duy nhat|reklam|keranjang|gio hang|carrinho',
    '搜索|搜尋|推荐|直播|视频|商品卡|商品頁訪客|广告|新访客|老访客|询盘人数|咨询|全店|広告|加购|ค้นหา|ไม่ซ้ำ|รถเข็น',
  ],
  [
    'placed',
    'placed|cancel|return|выкуп|достав|отмен|возвр|storn|retour|devol|annul|realizado|feito|dibuat|dibatal|da dat|huy|zwrot|anul',
    '下单|提交订单|取消|退货|全部訂單|訂單總數|返品|キャンセル|ทั้งหมด|ยกเลิก',
  ],
  [
    'share',
    'percent|rates?(?!\\p{L})|ctor|доля|процент|конверс|anteil|prozent|porcent|taux|tasso|taxa|tasa|pourcent|tingkat|rasio|t[iy] le|wskaznik|odsetek',
    '率|百分比|占比|パーセン|อัตรา',
  ],
  [
    'money',
    'fee|commission|profit|spend|acos|roas|cpc|refund|revenue per|visitor value|tax(?!\\p{L})|комисс|прибыл|дрр|расход|выкупили на|gebuhr|provision|comis|biaya|komisi|hoa hong|oplat|prowizj',
    '佣金|手续费|费用|利润|退款|花费|总销售额|總銷售額|手数料|ค่าธรรมเนียม',
  ],
  [
    'other price',
    'minim|maxim|min(?!\\p{L})|max(?!\\p{L})|lowest|original|cost|business|featured|compet|referenc|promo(?!ted)|discount|recommended|shipping|average|start(?:ing)? price|' +
      'минимал|максимал|до скид|стар|рекоменд|конкур|индекс|акци|себест|средн|скидк|mindest|hochst|streich|aktion|versand|descuent|descont|scont|' +
      'livraison|spedizion|custo(?!m)|cout|asli|diskon|thap nhat|cao nhat|goc|khuyen mai|najnizsz|dostaw',
    '最低|最高|原价|原價|促销|活动|折扣|成本|运费|運費|参考|均价|单价|调整后|定価|割引|送料|ต่ำสุด|สูงสุด|ส่วนลด',
  ],
  [
    'other stock',
    'reserv|transit|warehouse|на конец|склад|резерв|в пути|fb[os]|magazyn|gudang',
    '预留|在途|入库|锁定|仓|引当',
  ],
  [
    'status',
    'stat|condition|visib|availab|fulfil|channel|format|type|typ(?!\\p{L})|tip[oe]|quality|стату|видим|состоян|тип(?!\\p{L})|zustand|estado|etat|canal|kondisi|trang thai|loai|stan(?!\\p{L})',
    '状态|狀態|类型|類型|等级|审核|ステータス|状態|สถานะ|ประเภท',
  ],
  [
    'action',
    'action|operat|edit|more(?!\\p{L})|select|manage|действ|редакт|aktion|bearbeit|accion|acao|acoes|azion|modif|aksi|ubah|thao tac|akcj',
    '操作|编辑|編輯|更多|選択|編集|ดำเนินการ|แก้ไข',
  ],
  [
    'date',
    'date|creat|updat|listed|publish|time|дата|создан|обновл|измен|datum|erstell|fecha|cread|actualiz|cree|creato|aggiorn|tanggal|waktu|ngay|thoi gian|data(?!\\p{L})|utworz',
    '时间|時間|日期|日付|作成|更新|วันที่|เวลา',
  ],
  [
    'other',
    'varia|tags?(?!\\p{L})|descri|weight|size|colo|country|shop|store|rank|position|keyword|customers|trend|вариант|размер|цвет|описан|причин|магазин|динамик|позици|grosse|farbe|gewicht|beschreib|talla|tamano|taille|couleur|taglia|ukuran|warna|deskripsi|phan loai|mo ta|wariant|rozmiar|kolor|opis',
    '规格|变体|颜色|尺寸|重量|备注|店铺|站点|描述|属性|关键词|原因|单号|停留|增长|趋势|环比|同比|型号|序号|排名|标签|サイズ|説明|ขนาด',
  ],
];
