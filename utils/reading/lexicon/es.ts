import type { Labels } from './labels.ts';

/** Spanish. */
export const es: Labels = {
  title: 'titulo [del producto|de la publicacion|];nombre del [producto|articulo]',
  image: 'imagen [principal|];imagenes;fotos;fotos y [video|videos]',
  id: 'id [del|de] [producto|articulo];id de [la|] publicacion;numero de [publicacion|articulo]',
  sku: 'sku [del |de |]vendedor;sku [del|de la] [seller|tienda];referencia [del vendedor|interna|];codigo del vendedor;codigo (sku);[su|tu] sku;etiqueta personalizada [(sku)|];sku de [la|] oferta;referencia de [la|] oferta',
  parent: 'asin (parent)',
  price:
    '[tu|] precio;[tu|su] precio de venta;precio [actual|de venta|de venta estandar|del producto|del articulo|de compra inmediata]',
  stock:
    '[en|] existencias;[cantidad|] [a mano|en mano];[disponible|disponibles] para [la venta|venta|vender];inventario [disponible|];stock disponible;[cantidad|unidad|unidades|u.|] [disponible|disponibles];[unidad|unidades] en stock;a la mano;cantidad a la mano;cantidad en existencia;cantidad en stock;en existencia;existencias fisicas;stock fisico;stock real;nivel de stock;nivel de existencias;cantidad vendible;stock vendible',
  rating: 'calificacion;valoracion;[calificaciones|valoraciones] y [opiniones|resenas]',
  reviews: 'opiniones;resenas;numero de [opiniones|resenas]',
  category: 'categoria;tipo de producto',
  brand: 'marca',
  impressions: '[total de|] impresiones;[n.o de|numero de] impresiones',
  clicks: '[total de|] clics',
  ctr: '[porcentaje|tasa] de clics',
  pageViews:
    '[paginas vistas|visitas a la pagina|vistas de pagina|vistas de la pagina] [:total|];vistas;visualizaciones;vistas del producto',
  sessions: 'sesiones [:total|]',
  visitors: 'visitantes [unicos|];visitas unicas',
  addToCart: '[anadidos|agregados] al [carrito|carro];anadidos a la cesta;anadido al carrito',
  favourites: 'favoritos;personas siguiendo;en seguimiento;me gusta;lista de deseos',
  orders:
    '[total de|] [pedidos|ordenes];pedidos [pagados|confirmados];total de productos de los pedidos;n.o de pedidos',
  units: '[unidades|cantidad|articulos|] [vendidas|vendida|vendidos];unidades [encargadas|pedidas];uds. vendidas',
  buyers: 'compradores',
  conversionRate:
    '[tasa|porcentaje] de conversion [de ventas|];conversion;porcentaje de unidades por sesion;ratio de conversion',
  revenue: 'ingresos;facturacion;ventas de productos [encargados|pedidos];importe de ventas;ingresos totales',
  qualityScore: 'calidad [de la publicacion|]',
  buyBoxShare: 'porcentaje de ofertas destacadas(buy box)',
};
