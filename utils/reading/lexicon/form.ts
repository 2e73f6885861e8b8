import type { Labels } from './labels.ts';

/** Names of the one picture that stands for all. */
export const mainPicture =
  '[main|cover|featured|primary] [image|photo|picture];cover;封面 [图|圖|图片|圖片|];主圖;обложка;[главное|основное|титульное] [фото|изображение];[titel|haupt]foto;titelbild;[photo|image] [principale|de couverture];' +
  '[foto|imagen] [principal|de portada];portada;[foto|imagem] [principal|de capa];capa;[foto|immagine] [principale|di copertina];copertina;[zdjecie|grafika] [glowne|okladkowa];okladka;メイン画像;カバー画像;[대표|메인] [이미지|사진];' +
  '[gambar|foto] [utama|sampul];ภาพปก;[รูป|ภาพ] หลัก;anh [bia|chinh];hoofd [afbeelding|foto];[ana|kapak] [gorsel|gorseli|fotografı];[hlavni|hlavny] [obrazek|fotka|obrazok];imagine principala;huvudbild;hovedbillede;hovedbilde;головне фото;обкладинка;الصورة الرئيسية;صورة الغلاف;';

/** Labels that name a field in a form or beside a value, and are too vague for the header of a column. */
export const form: Labels = {
  image:
    'media;medier;media files;медиа;медиафайлы;medien;medias;medios;multimedia;[contenuti|file] multimediali;supports [multimedia|multimedias];[fichiers|contenu] [multimedia|multimedias];[elementos|archivos|contenido] multimedia;[arquivos|ficheiros] de [midia|multimedia];mediendateien;midia;midias;メディア;媒体;媒体文件;媒體;미디어;medya;медіа;الوسائط;สื่อ;' +
    `${mainPicture};` +
    'image [produit|du produit|mise en avant];imagen del producto;immagine [prodotto|del prodotto];imagem do produto;[obrazek|zdjecie] produktu;productafbeelding;produktbilde;tuotekuva;obrazok produktu;termekkep;imagine produs;εικόνα προϊόντος;urun resmi;изображение товара;изображение на продукта;[產品|商品] 圖片;slika proizvoda;[детальная|основная|главная] картинка;детальное изображение;' +
    'produktgalerie;produktgalleri;galerie de produit;[galerie|galeria] [produktu|produs|del producto|do produto];galleria prodotto;productgalerij;tuotegalleria;termekgaleria;urun galerisi;галерея [товара|товару];商品ギャラリー;[产品|商品] [相册|图库];galeri produk;gallery;[image|images|photo|picture|media|product] gallery;[product|item|listing] [images|photos|pictures];[images|photos|pictures] and [video|videos|media];[images|photos|pictures]&[video|videos|media];galerie;galeria [zdjec|de imagenes|de fotos|de imagens|];galleria [immagini|];galerij;galleri;galeri;галерея [изображений|];галерия;ギャラリー;图库;圖庫;갤러리;' +
    "[produkt|artikel]bilder;[produkt|artikel]fotos;[images|photos|visuels|medias] [du produit|et video|et videos|];[bilder|fotos|medien] und [video|videos|grafiken];[imagenes|fotos] [del producto|del articulo|y video|y videos|];[imagens|fotos] [do produto|do anuncio|e video|e videos|];[immagini|foto] [del prodotto|prodotto|e video|dell'inserzione|];[zdjecia|grafiki] [produktu|oferty|produktow|i filmy|i wideo|];[фото|фотографии|изображения] [товара|и видео|];" +
    "[urun|] [gorselleri|resimleri|fotografları];[product|] [afbeeldingen|foto's];[afbeeldingen|foto's] en video's;bilder och [video|videor];[gorseller|resimler] ve [video|videolar];produktbild;produktbilder;produktbillede;produktbilleder;[obrazky|fotky|fotografie] [produktu|zbozi|];imagini produs;[สินค้า|] รูปภาพ [สินค้า|];ภาพ [สินค้า|];[hinh anh|anh] [san pham|];商品 [圖片|照片|相片];商品写真;[画像|写真] [・|と] 動画;图片 [和|与|及] 视频;이미지 [및|와] 동영상;[foto|gambar] dan video;[hinh anh|anh] va video;画像一覧;상품 [이미지|사진];[foto|gambar] [barang|produk];[зображення|фото] [товару|];صور المنتج",
  stock:
    'quantity;qty;数量;數量;количество;кол-во;menge;anzahl;stuckzahl;cantidad;quantite;quantita;quantidade;jumlah [produk|barang|stok|];จำนวน [สินค้า|];so luong [san pham|hang|];[product|item] quantity;商品数量;商品數量;ilosc;aantal;antal;antall;mnozstvi;mnozstvo;miktar;cantitate;mennyiseg;кількість;수량;الكمية;hoeveelheid;ποσοτητα;ποσότητα;maara;kolicina;количество на склад;כמות;kvantitet;mangd;maengde;mengde;kogus;daudzums;kiekis',
};
