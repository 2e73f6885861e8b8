/** Of creation, listing, shipping, receiving, orders, updates, registration, by language; then of a time to compare with. */
const otherDays = new RegExp(
  [
    '创建|上架|发货|收货|下单|更新|注册|到期|建立|出貨|收貨|下單|註冊|作成|登録|出品日|発送|更新日|등록|생성|출고|배송|수정일',
    'created?|listed|shipp?ed|ordered on|updated?|expir|создан|отгруз|обновл|создано|erstellt|versand|aktualisiert|création|expédi|mis(?:e)? à jour|creación|envío|actualiz|creazione|spedizion|aggiorn|criação|envio|atualiz',
    'publicad|fecha de publ|data de publ|pubblicat|data di pubbl|mise en (?:ligne|vente)|eingestellt|wystawi|добавлен|размещ|ditambahkan|diunggah|ลงขาย|ngày đăng',
    'dibuat|dikirim|diperbarui|สร้าง|จัดส่ง|อัปเดต|ngày tạo|cập nhật|utworz|wysył|aktualizac|oluştur|güncelle|kargo|aangemaakt|bijgewerkt|verzonden|vytvoř|odeslán|creat|actualizat|skapad|uppdaterad|oprettet|opdateret|opprettet|oppdatert|створен|оновлен|تحديث|إنشاء',
  ].join('|'),
  'iu',
);
const compared =
  /compar|(?<!\p{L})vs(?!\p{L})|previous|对比|對比|^[較较]|比较期|环比|同比|上一周期|上期|比較|前期間|비교|이전 기간|сравн|к пред|предыдущ|vergleich|vorherig|précédent|anterior|precedente|confront|banding|sebelumnya|เปรียบเทียบ|ก่อนหน้า|so sánh|kỳ trước|porówn|poprzedni|karşılaştır|önceki|vergelijk|vorige|srovn|porovn|předchoz|compara|precedent|jämför|föregående|sammenlign|forrige|порівн|попередн|مقارنة|السابق/iu;

/** Indonesian consoles call the last days so: '7 Hari Sebelumnya'. */
const last = /^\s*\d{1,3} hari sebelumnya\s*$/i;

/** Whether a text says that days are those of a time to compare with. */
export const saysCompared = (text: string): boolean => compared.test(text) && !last.test(text);

/** Whether a text before a control says that its days are those of something else than the numbers. */
export const saysOtherDays = (text: string): true | undefined =>
  otherDays.test(text) || saysCompared(text) || undefined;
