import { phrases, type TitleWords } from './title-words.ts';

/** Indonesian, and the Malay words that Malaysian titles share with it. */
export const id: TitleWords = {
  head: 'first',
  nouns: phrases(
    `kacang, kenari, kurma, kismis, madu, teh, kopi, cokelat, coklat, sirup, saus, kecap, minyak, tepung, gula, garam, bumbu, mie, beras, biskuit, permen, vitamin,
    kapsul, sampo, shampoo, sabun, krim, serum, lipstik, parfum, sikat, sisir, handuk, kaos, kaus, kemeja, blus, sweater, hoodie, jaket, jas, gaun, dress, rok, celana,
    jeans, legging, kaus kaki, bra, piyama, dasi, syal, sarung tangan, topi, sabuk, sepatu, kasut, sandal, tas, beg, ransel, dompet, koper, jam tangan, jam, cincin, kalung,
    gelang, anting, kacamata, payung, hp, handphone, telefon, smartphone, tablet, laptop, monitor, keyboard, mouse, printer, kamera, lensa, tripod, headset, earphone,
    speaker, mikrofon, charger, pengecas, kabel, adaptor, baterai, bateri, powerbank, casing, sarung, holder, proyektor, projector, tv, televisi, lampu, senter, lilin, kipas, penyedot debu,
    ketel, blender, wajan, panci, periuk, pisau, garpu, sendok, piring, mangkuk, gelas, cangkir, cawan, botol, termos, toples, kotak, wadah, keranjang, rak, tempat sampah, gantungan, meja, kursi,
    kerusi, sofa, kasur, tilam, bantal, selimut, sprei, cadar, gorden, langsir, karpet, bor, palu, obeng, lem, selang, tangga, mainan, boneka, puzzle, bola, sepeda, basikal, helm, tenda, khemah,
    pulpen, pensil, buku, kertas, stiker, popok, lampin, stroller, makanan kucing, makanan anjing, pasir kucing, set, filter, pel, deterjen, spons, masker, timbangan`,
  ),
  materials: phrases(
    'katun, linen, sutra, wol, poliester, nilon, kulit, kulit asli, denim, stainless steel, stainless, baja, besi, aluminium, tembaga, titanium, kayu, kayu jati, bambu, plastik, akrilik, silikon, karet, kaca, keramik, porselen, marmer, kertas, rotan, kanvas',
  ),
  colours: phrases(
    'hitam, putih, abu-abu, kelabu, merah, biru, biru tua, biru muda, navy, hijau, kuning, oranye, jingga, pink, merah muda, ungu, coklat tua, krem, emas, perak, maroon, transparan, bening, warna warni',
  ),
  origins: phrases(
    'buatan indonesia, asli indonesia, dari jepang, jepang, korea, thailand, malaysia, turki, india, amerika, jerman, italia',
  ),
  audiences: phrases(
    'pria, lelaki, wanita, perempuan, anak, anak-anak, kanak-kanak, bayi, dewasa, remaja, unisex, cowok, cewek, kucing, anjing',
  ),
  asides: phrases('untuk, dengan, tanpa, cocok untuk, dari'),
  uses: phrases('untuk, cocok untuk'),
  links: phrases('dan, atau, dari, di, ke, yang, pada, untuk, dengan, tanpa, sangat, &'),
  by: phrases('dari'),
  negations: phrases('tidak, bukan, tanpa, non'),
  joint: ', ',
};
