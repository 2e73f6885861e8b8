import { fold } from '../../text/normal.ts';

// Words of which consoles make the headings of their forms: what one does there, and with what.

const spaced = [
  'a an the of for to and or with your this my our its in on edit editing update change modify manage revise review complete fill add create new required optional fields field save publish draft active inactive',
  'listing listings product products item items offer offers goods article articles details detail information info data price prices pricing quantity quantities stock inventory variation variations variant variants option options',
  'photo photos image images picture pictures media title titles name description category categories attribute attributes specifications shipping delivery logistics sku skus code codes page form section general basic main sales sale seller shop store settings status step tax overview',
  'der die das den des dem dein deine deinen deiner ihr ihre ihren und oder fur zum zur auf bei bearbeiten bearbeite bearbeitung andern anderungen aktualisieren verwalten erstellen anlegen angebot angebots angebote artikel artikels produkt produkts produkte produktdetails produktinformationen produktdaten angebotsdetails artikeldetails',
  'anzeige preis preise bestand bestande lager menge stuckzahl varianten variante bilder fotos titel beschreibung kategorie merkmale versand informationen einstellungen allgemein allgemeine neues neue',
  'le la les l un une de du des d et ou votre vos ce cette en sur modifier editer mettre a jour gerer creer completer annonce annonces produit produits article offre offres informations fiche prix quantite quantites variantes declinaisons titre livraison categorie general generales detail nouveau nouvelle',
  'el los las una del y o tu tus su sus editar modificar actualizar gestionar crear completar publicacion publicaciones producto productos articulo articulos oferta ofertas anuncio informacion datos precio precios cantidad cantidades existencias inventario variantes imagenes fotos titulo descripcion categoria envio detalles ficha nuevo nueva',
  'os as da dos das e ou seu sua seus suas no na atualizar gerenciar criar produto produtos anuncio anuncios informacoes dados preco precos quantidade estoque variacoes imagens detalhes cadastro envio alterar',
  'il lo gli i di del della dei un tuo tua tuoi suo e modifica modificare aggiorna gestisci crea prodotto prodotti articolo inserzione annuncio offerta informazioni dati prezzo prezzi quantita giacenza magazzino varianti immagini titolo descrizione dettagli scheda spedizione',
  'i oraz lub edytuj edycja zmien zmiana aktualizuj zarzadzaj utworz oferty oferte oferta produkt produktu produkty cena ceny liczba sztuk zdjecia tytul opis szczegoly parametry dostawa stan magazynowy warianty',
  'и или для вашего вашей ваш редактирование редактировать изменение изменить обновить настройка создание карточка карточки карточку товар товара товаров товары объявление объявления предложение предложения цена цены остатки остаток количество варианты фото фотографии описание название категория характеристики информация о об общая основная данные',
  'het een en of je uw bewerken bewerk wijzigen aanpassen beheren aanbieding advertentie voorraad aantal prijs prijzen afbeeldingen titel gegevens',
  'urunu urun duzenle duzenleme guncelle ilan ilanı fiyat stok varyant gorsel bilgileri bilgi ve',
  'produk barang ubah perbarui kelola atur harga stok varian informasi penjualan detail dan',
  'san pham chinh sua cap nhat thong tin ban hang gia kho phan loai chi tiet va',
];
const known = new Set(spaced.flatMap((words) => words.split(' ').map(fold)));
/** The same of scripts that put no blanks between words. */
const joined =
  /編集|编辑|編輯|修改|更改|变更|更新|管理|设置|設定|创建|新增|发布|發佈|商品|产品|產品|宝贝|出品|信息|資訊|情報|详情|詳情|詳細|基本|销售|銷售|販売|价格|價格|価格|库存|庫存|在庫|数量|數量|规格|規格|图片|圖片|画像|标题|標題|页面|頁面|ページ|の|を|する|与|和|及|แก้ไข|สินค้า|ข้อมูล|ราคา|คลัง|การขาย|รายละเอียด|ปรับปรุง/g;

/** Whether a heading of a form is made of words of consoles alone, and names no goods. */
export function saysFormHead(text: string): true | undefined {
  const words = fold(text)
    .replace(joined, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.every((word) => known.has(word)) || undefined;
}
