import { phrases, type TitleWords } from './title-words.ts';

export const vi: TitleWords = {
  head: 'first',
  nouns: phrases(
    `hạt óc chó, hạnh nhân, hạt điều, đậu phộng, hạt dẻ, nho khô, mật ong, trà, cà phê, ca cao, sô cô la, siro, nước mắm, nước tương, dầu ăn, bột, đường, muối, gia vị, mì, gạo, bánh, kẹo,
    viên uống, vitamin, dầu gội, dầu xả, xà phòng, sữa tắm, sữa rửa mặt, kem, kem chống nắng, serum, son, nước hoa, bàn chải, lược, khăn, khăn tắm, áo, áo thun, áo sơ mi, áo khoác, áo len,
    váy, đầm, quần, quần jean, quần short, tất, vớ, đồ lót, áo ngực, đồ ngủ, cà vạt, khăn quàng, găng tay, mũ, nón, thắt lưng, giày, dép, bốt, túi, túi xách, balo, ví, vali, đồng hồ, nhẫn, vòng cổ,
    vòng tay, bông tai, kính, ô, dù, điện thoại, máy tính bảng, laptop, màn hình, bàn phím, chuột, máy in, máy ảnh, ống kính, tai nghe, loa, micro, sạc, củ sạc, cáp, pin, sạc dự phòng, ốp lưng, bao da,
    kính cường lực, giá đỡ, máy chiếu, tivi, đèn, bóng đèn, đèn pin, nến, quạt, máy sưởi, máy hút bụi, ấm, máy xay, chảo, nồi, dao, nĩa, thìa, đĩa, bát, tô, cốc, ly, bình, bình nước, bình giữ nhiệt, hũ, hộp,
    giỏ, kệ, thùng rác, móc, bàn, ghế, giường, nệm, gối, chăn, ga, rèm, thảm, máy khoan, búa, tua vít, keo, thang, đồ chơi, búp bê, bóng, xe đạp, mũ bảo hiểm, lều, bút, vở, giấy, sách, bỉm, tã, xe đẩy, bộ, combo, lõi lọc, khẩu trang, cân`,
  ),
  materials: phrases(
    'cotton, vải lanh, lụa, len, polyester, nylon, da, da thật, da bò, inox, thép không gỉ, thép, gang, nhôm, đồng, titan, gỗ, gỗ sồi, tre, nhựa, acrylic, silicon, cao su, thủy tinh, pha lê, gốm, sứ, giấy, mây, nỉ',
  ),
  colours: phrases(
    'đen, trắng, xám, đỏ, xanh, xanh dương, xanh lá, xanh navy, vàng, cam, hồng, tím, nâu, be, kem, vàng gold, bạc, trong suốt, nhiều màu',
  ),
  origins: phrases(
    'việt nam, nhật bản, hàn quốc, thái lan, trung quốc, mỹ, đức, pháp, ý, úc, sản xuất tại việt nam, nhập khẩu',
  ),
  audiences: phrases('nam, nữ, trẻ em, em bé, bé trai, bé gái, người lớn, unisex, chó, mèo, bé'),
  asides: phrases('cho, dành cho, với, không, có, bằng, từ'),
  uses: phrases('cho, dành cho'),
  links: phrases('và, hoặc, của, cho, dành, với, có, là, trong, các, bằng, từ, tại, rất, &'),
  by: phrases('của'),
  negations: phrases('không, chưa, chẳng'),
  joint: ', ',
};
