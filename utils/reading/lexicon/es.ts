import type { Labels } from './labels.ts';

/** Spanish. */
export const es: Labels = {
  title: 'titulo [del producto|de la publicacion|];nombre del [producto|articulo]',
  image: 'imagen [principal|];imagenes;fotos;fotos y [video|videos]',
  id: 'id [del|de] [producto|articulo];id de [la|] publicacion;numero de [publicacion|articulo]',
  sku: 'sku del vendedor;referencia [del vendedor|interna|];codigo del vendedor;codigo (sku);[su|tu] sku;etiqueta personalizada [(sku)|]',
  parent: 'asin (parent)',
  price:
    '[tu|] precio;[tu|su] precio de venta;precio [actual|de venta|de venta estandar|del producto|del articulo|de compra inmediata]',
  stock:
    'existencias;[cantidad|] [a mano|en mano];[disponible|disponibles] para [la venta|venta|vender];inventario [disponible|];stock disponible;[cantidad|unidad|unidades|u.|] [disponible|disponibles];[unidad|unidades] en stock;a la mano;cantidad a la mano;cantidad en existencia;cantidad en stock;en existencia;existencias fisicas;stock fisico;stock real;nivel de stock;nivel de existencias',
  rating: 'calificacion;valoracion;[calificaciones|valoraciones] y [opiniones|resenas]',
  reviews: 'opiniones;resenas;numero de [opiniones|resenas]',
  category: 'categoria;tipo de producto',
  brand: 'marca',
  impressions: '[total de|] impresiones',
  clicks: '[total de|] clics',
  ctr: '[porcentaje|tasa] de clics',
  pageViews:
    '[paginas vistas|visitas a la pagina|vistas de pagina|vistas de la pagina] [:total|];vistas;visualizaciones',
  sessions: 'sesiones [:total|]',
  visitors: 'visitantes [unicos|]',
  addToCart: '[anadidos|agregados] al [carrito|carro];anadidos a la cesta',
  favourites: 'favoritos;personas siguiendo;en seguimiento;me gusta',
  orders: '[total de|] [pedidos|ordenes];pedidos [pagados|confirmados];total de productos de los pedidos',
  units: '[unidades|cantidad|articulos|] [vendidas|vendida|vendidos];unidades [encargadas|pedidas]',
  buyers: 'compradores',
  conversionRate: '[tasa|porcentaje] de conversion [de ventas|];conversion;porcentaje de unidades por sesion',
  revenue: 'ingresos;facturacion;ventas de productos [encargados|pedidos]',
  qualityScore: 'calidad [de la publicacion|]',
  buyBoxShare: 'porcentaje de ofertas destacadas(buy box)',
};
