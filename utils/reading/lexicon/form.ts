import type { Labels } from './labels.ts';

/** Labels that name a field in a form or beside a value, and are too vague for the header of a column. */
export const form: Labels = {
  image:
    'media;media files;медиа;медиафайлы;medien;medias;medios;multimedia;[contenuti|file] multimediali;supports [multimedia|multimedias];[fichiers|contenu] [multimedia|multimedias];[elementos|archivos|contenido] multimedia;[arquivos|ficheiros] de [midia|multimedia];mediendateien;midia;midias;メディア;媒体;媒体文件;媒體;미디어;medya;медіа;الوسائط;สื่อ;' +
    '[main|cover|featured|primary] [image|photo|picture];cover;封面 [图|圖|图片|圖片|];主圖;обложка;[главное|основное|титульное] [фото|изображение];[titel|haupt]foto;titelbild;[photo|image] [principale|de couverture];' +
    '[foto|imagen] [principal|de portada];portada;[foto|imagem] [principal|de capa];capa;[foto|immagine] [principale|di copertina];copertina;[zdjecie|grafika] [glowne|okladkowa];okladka;メイン画像;カバー画像;[대표|메인] [이미지|사진];' +
    '[gambar|foto] [utama|sampul];ภาพปก;[รูป|ภาพ] หลัก;anh [bia|chinh];hoofd [afbeelding|foto];[ana|kapak] [gorsel|gorseli|fotografı];[hlavni|hlavny] [obrazek|fotka|obrazok];imagine principala;huvudbild;hovedbillede;hovedbilde;головне фото;обкладинка;الصورة الرئيسية;صورة الغلاف',
  stock:
    'quantity;qty;数量;數量;количество;кол-во;menge;anzahl;stuckzahl;cantidad;quantite;quantita;quantidade;jumlah;จำนวน;so luong;ilosc',
};
