import type { Everywhere } from '../../phrases.ts';

/** Warranties, refunds, returns. */
export const guarantee = {
  en: `
<n> % (quality|satisfaction)
free (shipping|delivery|returns|postage|gift~|sample~|bonus|trial|installation|p&p); money back; money back guarantee*; (satisfaction|quality|lifetime|authenticity|price match) guarantee*; guarantee; guaranteed
<n> % guarantee*; <n> % quality guarantee*; lifetime (warranty|guarantee*|replacement); <n> (year|yr|years|month|months|day|days) (warranty|guarantee*|money back); risk free; warranty included; official warranty
no questions asked; <n> (year|years|yr|month|months) <w> warranty; <n> (year|years|yr|month|months) <w> <w> warranty; (manufacturer|limited|extended|local|full) warranty
(full|100 %|total|hassle free|easy|free|no hassle|<n> day|<n> days|instant|no questions) (refund~|return~|exchange~|money back|warranty|replacement~)
(refund|return|replacement) (guarantee~|policy|accepted|available|if not|offered); (refund or replacement|returns accepted|free returns|full refunds)
(warranty|guarantee|guaranteed) (<n>|for <n>|of <n>|up to|for life|included|covered|service|card included) (months|years|year|days|yr|); warranty <n> (month~|year~); warranty; with warranty; (no|zero) risk
risk free (purchase|trial|buy); (quality|performance|results|satisfaction|freshness|fit|lifetime|full|money back|price) (guaranteed|guarantee|assured|assurance|promise)
guaranteed (quality|results|to work|satisfaction|for life|lowest|best|fit); your money back; we (guarantee|refund|replace); (peace of mind|worry free) (guarantee|warranty|purchase|); after sales (service|support|guarantee)
customer (service|support) 24; 24/7 (support|customer service); lifetime (support|service|guaranteed)
`,
  de: `
<n> % (qualität|zufriedenheit)
geld zurück garantie; geld-zurück; zufriedenheitsgarantie; qualitätsgarantie; <n> jahr~ garantie; <n> monat~ garantie; lebenslange garantie; garantie; garantiert~; rückgaberecht
<n> (jahre|jahr|monate|monat|tage) (garantie|gewährleistung|rückgaberecht|herstellergarantie|geld zurück|widerrufsrecht|rückgabe|umtauschrecht|testen|probe)
(garantie|gewährleistung) (<n>|inkl|inklusive|verlängerung gratis|auf lebenszeit|lebenslang|für <n>)
(hersteller|werks|qualitäts|zufriedenheits|geld zurück|rückgabe|tiefpreis|bestpreis|voll|lebenszeit|langzeit|frische|erfolgs|preis) garantie; herstellergarantie; werksgarantie; vollgarantie; langzeitgarantie
rückgabegarantie; geldzurückgarantie; (mit|inkl|inklusive|volle|lebenslang~|erweitert~) (garantie|gewährleistung|herstellergarantie|rückgaberecht)
(kostenlos~|gratis|frei~|einfach~|problemlos~) (rückgabe|rücksendung|retoure~|rückversand|umtausch|widerruf); gratisretoure; (zufriedenheit|qualität|erfolg|frische) (garantiert|garantie); (sonst|oder) geld zurück
geld zurück; volle rückerstattung; rückerstattung~; umtauschrecht; bei nichtgefallen geld zurück; risikofrei~; ohne risiko; kundendienst inklusive; kundenservice 24
`,
  fr: `
(qualité|satisfaction) <n> %; <n> % (qualité|satisfaction)
satisfait ou remboursé; remboursé; garantie; garanti~; garantie (à vie|<n> ans)
(garantie|garanti~|garanties) (<n> (an(s|)|mois|jours)|à vie|satisfait|constructeur|fabricant|<n>|totale|inclus(e|)|qualité|satisfaction|de remboursement|longue durée|européenne|française|satisfait ou remboursé|zéro risque|sans risque|résultat(s|)|prix)
<n> (an(s|)|mois|jours) (de |)(garantie|garanti~|satisfait|pour changer d avis|de garantie|retour|d essai); sous garantie
(retour(s|)|échange(s|)|renvoi(s|)) (gratuit(s|)|offert(s|)|facile~|accepté~|sans frais|<n> jours|sous <n>)
(remboursement|remboursé~|satisfaction|qualité|résultat(s|)|efficacité|fraîcheur) (garanti~|assuré~|intégral~|total~|à 100 %|sous <n>|si non satisfait|en cas|complet)
(satisfait|satisfaits) (ou|et) (remboursé~|échangé~|remboursés); satisfaction (garantie|client|100 %|assurée|totale); sans risque; zéro risque; sav (français|inclus|réactif|24); service client (24|français|réactif|7j)
`,
  es: `
<n> % (calidad|satisfacción); calidad <n> %
garantía; garantia; garantizad~; satisfacción garantizada; devolución gratis; devoluciones gratis; devolución; devoluciones
(garantía|garantia|garantías|garantizad~) (de |por |x |)(<n> (año(s|)|meses|días|año)|por vida|de por vida|de fábrica|oficial|total|extendida|escrita|incluida|satisfacción|fabricante|del fabricante|nacional|española|vitalicia|real|calidad|de calidad|de satisfacción|de devolución|de reembolso|asegurada)
<n> (año(s|)|meses|días) (de |)(garantía|garantia|devolución|prueba|para devolver); con (garantía|garantia)
(devolución|devoluciones|cambio~|reembolso~) (gratis|gratuit~|garantizad~|fáci~|fácil|total~|sin costo|sin coste|sin cargo|<n> días|inmediat~|asegurad~|completo|del dinero|en <n> días)
(te|le|se) (devolvemos|devuelve|reembolsamos|regresamos) (tu|su|el|la|) (dinero|compra); (tu|su) dinero (de vuelta|devuelto)
(satisfacción|calidad|resultado(s|)|éxito|frescura|entrega) (garantizad~|asegurad~|100 %|total|garantizada o); sin riesgo~; compra (segura|protegida|garantizada); libre de riesgo
servicio (técnico|postventa) (incluido|oficial|); (o|y) te devolvemos
`,
  it: `
<n> % (qualità|soddisfazione); qualità (al |)<n> %
garantit~; soddisfatti o rimborsati; reso gratuito; resi gratuiti
(garanzia|garantito|garantita|garantiti|garantite) (di |per |)(<n> (anni|mesi|giorni|anno)|a vita|italiana|europea|ufficiale|totale|inclusa|estesa|soddisfatti|24 mesi|illimitata|del produttore|di qualità|di rimborso|qualità|di soddisfazione|soddisfazione|assoluta|<n>)
<n> (anni|mesi|giorni|anno) (di |)(garanzia|reso|per il reso|recesso|garantit~|soddisfatti); con garanzia
(reso|resi|rimborso|cambio|restituzione|sostituzione) (gratuit~|gratis|facil~|garantit~|immediat~|total~|semplic~|entro <n>|<n> giorni|sicur~|complet~|assicurat~|100 %); (soddisfatt~) (o|e) (rimborsat~)
(soddisfazione|qualità|risultat~|successo|freschezza) (garantit~|assicurat~|100 %|al 100 %); senza (rischi|rischio); zero rischi; acquisto (sicuro|protetto|garantito); assistenza (24|italiana|clienti|post vendita|inclusa)
rimborso
`,
  pt: `
<n> % (qualidade|satisfação); qualidade <n> %
garantia; garantid~; satisfação garantida; devolução grátis; devolução; <n> (anos|meses|dias) de garantia
(garantia|garantid~) (de |)(<n> (ano(s|)|meses|dias|ano)|vitalíci~|vitalicia|total|estendida|do fabricante|do vendedor|nacional|oficial|de fábrica|de qualidade|de satisfação|de devolução|de reembolso|e nota|100 %|eterna|<n>|direto|para sempre|inclusa)
<n> (ano(s|)|meses|dias) (de |)(garantia|devolução|para devolver|para troca|de teste|grátis para); com garantia
(devolução|devoluções|troca~|reembolso|retorno) (grátis|gratuit~|fáci~|fácil|garantid~|sem custo|em <n> dias|imediat~|facilitad~|do dinheiro|rápid~|<n> dias|total|integral)
(seu |o seu |teu |)dinheiro (de volta|devolvido|garantido); (devolvemos|reembolsamos) (seu|o|teu) (dinheiro|valor)
(satisfação|qualidade|resultado~|sucesso|procedência) (garantid~|assegurad~|100 %|total|comprovada|ou seu dinheiro); (compra|site|pagamento) (segur~|garantid~|protegid~|100 % segura); sem risco~; risco zero
suporte (24|vitalício|pós venda|técnico gratuito); assistência (técnica|vitalícia) (gratuita|inclusa|)
`,
  pl: `
<n> % (jakości|jakość|satysfakcji|zadowolenia)
darmow~ (dostaw~|wysyłk~|przesyłk~|zwrot~); gwarancj~; <n> (lat~|lata|rok|mies|miesięc~|miesiące) gwarancji; zwrot pieniędzy
(gwarancj~|rękojmi~) (<n>|na <n>|producenta|satysfakcji|jakości|zwrotu|dożywotni~|wieczyst~|najniższej ceny|door to door|zadowolenia|importera|<n> (lat~|lata|rok|miesi~|mies|dni|m cy)|premium|oryginalności|w cenie|pełna|fabryczn~|europejsk~|polsk~|rozszerzon~|bez kosztów)
<n> (lat~|lata|rok|miesięc~|miesiące|miesiąc|mies|dni|m cy|msc) (gwarancj~|na zwrot~|zwrot~|rękojmi|na testy|testów|gw|serwisu); (dożywotni~|wieczyst~|pełn~|rozszerzon~|bezterminow~|wydłużon~|długa) gwarancj~
(z|na|objęty) gwarancj~; (darmow~|bezpłatn~|łatw~|szybk~|pewn~|gwarantowan~) (zwrot~|wymian~|reklamacj~|serwis); zwrot~ (gratis|<n> dni|pieniędzy|gotówki|za darmo|bez podania|w <n> dni|do <n> dni|kosztów|bezpłatn~)
(satysfakcj~|jakość|jakości|efekt~|zadowoleni~|skuteczność) (gwarantowan~|gwarancj~|100 %|zapewnion~|albo zwrot|pewn~); (bez|zero) ryzyka; gwarantujemy; serwis (w polsce|gwarancyjny gratis|door to door|24h)
`,
  nl: `
<n> % (kwaliteit|tevredenheid)
<n> jaar garantie; garantie; niet goed geld terug; <n> (jaar|jaren|maanden|maand|dagen|jr) (garantie|fabrieksgarantie|bedenktijd|retour~|retourrecht|proef|gratis retour|volledige garantie)
garantie (<n>|van <n>|inbegrepen|levenslang|tot <n>|op|inclusief|incl|volledige)
(levenslange|volledige|fabrieks|niet goed|tevredenheids|geld terug|kwaliteits|uitgebreide|officiële|standaard|lange|carry in|laagste prijs) (garantie|geld terug|garanties)
(tevredenheids|geldterug|kwaliteits|fabrieks|laagsteprijs|prijs|versheids)garantie; tevredenheidsgarantie; kwaliteitsgarantie; fabrieksgarantie; geld terug (garantie|bij|indien|als|); geld-terug-garantie
(met|incl|inclusief) (garantie|<n> jaar garantie); (gratis|kosteloos|eenvoudig|makkelijk|kosteloze) (retour~|retourneren|omruilen|ruilen|retourzending|terugsturen)
(tevredenheid|kwaliteit|resultaat|versheid) (gegarandeerd|verzekerd); gegarandeerd~ (kwaliteit|resultaat|tevreden|tevredenheid|laagste|de beste|goede); niet (goed|tevreden) (dan |)geld terug; zonder risico; risicoloos
zorgeloos (kopen|shoppen)
`,
  sv: `
<n> % (nöjd~|kvalitet|nöjd kund~); (<n>|ett|två|tre|fem|tio) (års|månaders|dagars) (garanti|öppet köp|returrätt|ångerrätt|bytesrätt|fabriksgaranti|prisgaranti); garanti (<n>|ingår|upp till); livstidsgaranti; (livstids|full|fullständig|nöjd kund) garanti; öppet köp; (pengarna|pengar) tillbaka~; nöjdhetsgaranti; nöjd kund garanti; kvalitetsgaranti; kvalitetsgaranterad~; (garanterad~|garanterat) (kvalitet|nöjd~|resultat|bäst~|lägst~); fri (bytesrätt|öppet köp); utan risk; riskfri~ (köp|retur)
`,
  ru: `
<n> % (качеств~|гаранти~)
бесплатн~ (доставк~|возврат~); гаранти~; гарантия качества; с гарантией; возврат (денег|бесплатно)
гарант~ (<n>|на <n>|от производителя|производителя|магазина|продавца|<n> (год~|лет|мес~|дн~)|возврата|лучшей цены|низкой цены|качества|результат~|пожизненн~|до <n>|официальн~|завода|бессрочн~|обмена|свежести|доставки|всхожести|безопасности|успеха|производителем)
(пожизненн~|расширенн~|официальн~|полн~|бессрочн~|годов~|фирменн~|длительн~) гаранти~; <n> (год~|лет|мес~|месяц~|дней|дн) гаранти~; гарантируем; гарантируется; гарантированн~; гарантировано
(возврат|обмен|замена) (денег|средств|без (вопросов|проблем|причин)|бесплатн~|гарантирован~|в течение|<n> дн~|стоимости|легк~|товара|за <n>|если не|<n> %|100 %|и обмен)
(вернем|вернём|возвращаем|возместим) (деньги|стоимость|средства|вам|полную); или вернем деньги; (бесплатн~|легк~|прост~|гарантированн~|быстр~) (возврат~|обмен~|замен~|сервис~|ремонт~)
(качество|результат|эффект|успех|удовлетворение|безопасность|свежесть) гарантирован~; без риска; покупка без риска; проверка (перед|при) (отправкой|покупкой|получени~)
`,
  tr: `
% <n> (kalite|memnuniyet|garanti); <n> % (kalite|memnuniyet)
<n> yıl garanti; garanti; garantili; <n> yıl (garantili|garantisi); <n> ay (garanti|garantili); (memnuniyet|iade|kalite|para iade) garantisi; garantisi; iade garantili
<n> (yıl|yıllık|ay|aylık|gün|günlük) (garanti~|garantili|iade~|garantisi|değişim|üretici garantili|resmi garantili|firma garantili|distribütör garantili|ithalatçı garantili|türkiye garantili|para iade~|deneme)
(ömür boyu|yaşam boyu|memnuniyet|para iade|iade|kalite|üretici|ithalatçı|distribütör|resmi|türkiye|firma|marka|fabrika|orijinallik|uzun|tam|sınırsız|koşulsuz|mutluluk|değişim|fatura) (garanti~|garantisi|garantili|garantilidir|iade~)
garantisi (var|mevcut|<n>|vardır|dahil); garantilidir; garantiliyiz; (ücretsiz|kolay|koşulsuz|bedava|sorunsuz|hızlı|güvenli|şartsız) (iade~|değişim~|iade değişim|kurulum|servis~)
(iade|değişim|para iadesi) (garantisi|garantili|hakkı|imkanı|kolaylığı|mümkün|ücretsiz|bizden|var|kabul); paranız (iade|geri); para iadesi; memnun kalmazsanız; müşteri memnuniyeti; risksiz; güvenli alışveriş
sorunsuz alışveriş; (%|yüzde) (100|yüz) (garanti~|memnuniyet~|müşteri~)
`,
  id: `
<n> % (kualitas|puas|kepuasan)
garansi (resmi|<n> tahun|uang kembali|toko); garansi uang kembali; jaminan (uang kembali|kualitas|asli); uang kembali
(garansi|bergaransi|jaminan|warranty|grnsi|gransi) (<n>|<n> (tahun|bulan|minggu|hari|thn|bln|th)|resmi|toko|uang kembali|tukar|distributor|seumur hidup|pabrik|panjang|replace|ganti baru|retur|mutu|kualitas|barang|kepuasan|kerusakan|ori|service|servis|lifetime|aman|rusak|full|100 %|tiba|sampai|mesin|indonesia|sesuai|pecah|nasional|spare part)
(garansi|jaminan) (100 %|<n> %); (full|dengan|ada|plus|include|termasuk|berlaku|dapat|free|gratis) garansi; <n> (tahun|bulan|hari|thn) (garansi|warranty|retur); (uang|dana) (kembali|dikembalikan) (<n> %|100 %|jika|)
(retur|tukar|pengembalian|refund|return) (gratis|barang|mudah|100 %|bisa|uang|ukuran|size|jika|tanpa|free|baru|barang gratis); (bisa|boleh|gratis|free|mudah|siap) (retur|tukar|return|refund|tukar ukuran|ganti baru)
(kepuasan|kualitas|mutu|keaslian|hasil|barang) (terjamin|dijamin|terjaga|100 %); (dijamin|terjamin) (puas|awet|aman|kualitas|bagus|kualitasnya|berhasil|sampai|memuaskan|mutu|ampuh|tidak|100 %); puas atau uang kembali
aman (terpercaya|100 %|dan terpercaya); terpercaya; amanah
`,
  ms: `
jaminan; waranti; waranti <n> tahun
`,
  vi: `
<n> % (chất lượng|hài lòng|uy tín)
bảo hành; bảo hành <n> (tháng|năm); hoàn tiền; đổi trả; <n> đổi <n>; lỗi đổi mới; bao (đổi trả|test|check); hoàn tiền <n> %; cam kết (hoàn tiền|chất lượng); đảm bảo (chất lượng|hoàn tiền)
(bảo hành|bh|đổi trả|hoàn tiền|đổi mới|cam kết|đảm bảo|bao|hoàn trả) (<n>|<n> (tháng|năm|ngày|đổi <n>|đổi 1|%|lần)|trọn đời|vĩnh viễn|toàn quốc|tận nơi|1 đổi 1|dài hạn|miễn phí|lỗi|trong <n>|uy tín|cẩn thận|trên toàn quốc|full|nếu|chất|dễ dàng|chất lượng|như hình|giống hình|giống ảnh|không phai|đổi size|hàng đẹp|lỗi 1 đổi 1|xịn|hiệu quả|hoàn tiền|nhanh chóng|đổi trả|test|check|thoải mái|size|chuẩn|ship)
(bảo hành|bh) (<n> t|<n>t|vv); <n> (tháng|năm|ngày) (bảo hành|bh|đổi trả|đổi mới|dùng thử); (lỗi|hỏng|hư|sai) (là |)(đổi|1 đổi 1|hoàn tiền|đổi mới|bao đổi|đổi trả|đền|nhà sản xuất đổi); 1 đổi 1
(đổi|trả) (hàng|size|mới|trả|lại) (miễn phí|thoải mái|dễ dàng|trong <n>|nếu|<n> ngày|free|nhanh); (uy tín|chất lượng) (đảm bảo|hàng đầu|số 1|tạo niềm tin|là số 1|100 %); yên tâm (mua|đặt|sử dụng); mua sắm an toàn; hậu mãi
`,
  th: `
รับประกัน; ประกันศูนย์; คืนเงิน; ประกัน <n> ปี; ประกัน <n> เดือน; มีประกัน; ประกันสินค้า; ประกันแท้; การันตี; ยินดีคืนเงิน; รับประกัน <n> ปี; รับประกัน <n> เดือน; รับประกัน <n> วัน; รับประกันนาน; รับประกันศูนย์
รับประกันตลอดชีพ; รับประกันตลอดอายุ; รับประกันตลอดการใช้งาน; รับประกันความพอใจ; รับประกันความพึงพอใจ; รับประกันคุณภาพ; รับประกันสินค้า; รับประกันคืนเงิน; รับประกันผลลัพธ์; รับประกันร้าน; ประกันร้าน; ประกันศูนย์ไทย
ประกันศูนย์ <n> ปี; ประกัน <n> วัน; ประกันยาว; ประกันนาน; ประกันตลอดชีพ; ประกันคุณภาพ; ประกันความพอใจ; มีการรับประกัน; มีรับประกัน; มีประกันศูนย์; พร้อมประกัน; คืนเงินเต็มจำนวน; คืนเงิน 100%; คืนเงินทันที; คืนสินค้าได้
คืนสินค้าฟรี; คืนได้; คืนของได้; คืนฟรี; เปลี่ยนคืนฟรี; เปลี่ยนสินค้าได้; เปลี่ยนไซส์ฟรี; เปลี่ยนไซส์ได้; เคลมฟรี; เคลมได้; เคลมง่าย; มีปัญหาเคลม; ไม่พอใจคืนเงิน; ไม่พอใจยินดีคืนเงิน; ไม่ได้ผลยินดีคืนเงิน; ไม่ได้ผลคืนเงิน
การันตีคุณภาพ; การันตีผลลัพธ์; บริการหลังการขาย; มั่นใจได้ 100%; ร้านเชื่อถือได้
`,
  zh: `
包退; 包换; 假一赔十; 假一罚十; 质保; 保修; 保固; 品质保证; 质量保证; 退款保证; <n>年保修; <n>年质保; <n>年保固; 终身保固; 终身保修; 不满意退款; 无效退款; 退换保障; 七天鉴赏期; 七天鉴赏; 7天鉴赏期; <n>天鉴赏期; 7天无理由; 七天无理由退换; 七天无理由退货; <n>天无理由; <n>天无理由退换; <n>天包退; <n>天包换; <n>天试用; <n>天退换; 无理由退换
无理由退货; 包退包换; 包换新; 包修; 只换不修; 坏了包赔; 坏单包赔; 破损包赔; 破损补寄; 破损包退; 坏果包赔; 假一赔三; 假一赔四; 假一罚三; 假一罚百; 假一罚万; 终身质保; 终身保养; 终身维护; 终身售后; <n>年包换; <n>年换新; <n>个月质保; <n>个月保修; <n>个月保固; <n>年联保; 全国联保; 质保<n>年; 质保一年; 质保两年; 质保三年; 质保十年; 保修<n>年; 保修一年
保固<n>年; 保固一年; 保固两年; 保固三年; 一年保固; 两年保固; 一年质保; 两年质保; 三年质保; 五年质保; 十年质保; 原厂保固; 原厂保修; 公司货保固; 台湾保固; 不满意包退; 不满意退货; 不满意可退; 不满意全额退款; 无效包退; 全额退款; 随时退; 仅退款; 极速退款; 退货包运费; 送运费险; 赠运费险; 有运费险; 售后无忧; 无忧售后; 售后保障; 售后保证; 完善售后; 放心售后; 品质保障; 质量保障
质量有保障; 质量有保证; 品质有保障; 有保障; 信誉保证; 诚信经营; 良心品质; 正规发票; 提供发票
`,
  ja: `
返金保証; 返品保証; 全額返金; 品質保証; 満足保証; <n>年保証; 1年保証; 2年保証; 3年保証; 永久保証; 保証付き; 保証付; 安心保証; <n>ヶ月保証; <n>か月保証; メーカー保証付; 返金対応; <n>年間保証; <n>年間の保証; <n>年長期保証; <n>ヵ月保証; <n>カ月保証; <n>日間保証; <n>日保証; 長期保証; 延長保証; 無料保証; 無期限保証; 生涯保証; 一生保証; 永久保証付き
満足度保証; 満足保証付き; 安心の<n>年保証; 安心保証付き; 安心の保証; 国内保証; 国内正規保証; メーカー保証; メーカー保証あり; メーカー<n>年保証; 保証書付き; 保証あり; 保証有; 保証有り; 保証対応; 品質保証付き; 品質保証あり; 全額返金保証; 返金OK; 返金可; 返金可能; <n>日間返金保証; 返品OK; 返品可; 返品可能; 返品無料; 返品交換無料; 返品送料無料; 返品交換OK; 交換無料
交換保証; 無料交換; 無料修理; 無償交換; 初期不良対応; 初期不良交換; アフターサービス; アフターサポート; アフター保証; 安心サポート; サポート対応; 安心安全; 安心の日本サポート; リスクフリー
`,
  ko: `
품질보증; 무상보증; 무료 반품; 무료반품; 환불보장; 환불 보장; 만족보장; <n>년 보증; <n>년 무상; 무상 AS; 무상AS; AS 보장; 품질 보증; 평생 보증; 평생보증; 평생AS; 평생 AS; 평생무상; 평생 무상; 평생 무료; <n>년보증; <n>년 무상AS; <n>년 무상 AS; <n>년 무상보증; <n>년 AS; <n>개월 보증; <n>개월 무상; <n>일 환불; <n>일 무료
100% 환불; 100%환불; 전액환불; 전액 환불; 전액환불보장; 무조건 환불; 무조건환불; 환불가능; 환불 가능; 교환환불; 교환 환불; 무료교환; 무료 교환; 무료환불; 무료 환불; 반품무료; 반품 무료; 교환무료; 만족 보장; 만족도 보장; 불만족시; 불만족시 환불; 품질보장; 품질 보장; 품질 책임; 최저가 보상; 차액보상; 차액 보상; 파손보상; 파손 보상; 파손시 재발송; 무상수리
무상 수리; 무상 보증; 무상교환; 무상 교환; AS보장; AS가능; AS 가능; 국내AS; 국내 AS; 국내정식AS; 국내 정식 AS; 정식AS; 안심구매; 안심 구매; 안심보증; 책임보장; 책임 보장; 보증기간; 보증 <n>년
`,
  ar: `
ضمان (<n>|سنة|سنتين|ذهبي|شامل|مدى الحياة|استرجاع); (استرجاع|استرداد) (الأموال|المال|نقودك|مجاني); إرجاع مجاني
ضمان
`,
} as const satisfies Everywhere;
