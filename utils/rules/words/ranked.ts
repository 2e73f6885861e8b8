/** After '#1', 'No. 1', '№1': words that make a rank of the number. */
export const ranked = new Set(
  `best top rated selling seller sellers choice brand rank ranked recommended trusted quality in verkauf marke qualität
 des ventes vente marque calidad vendido ventas marca mundial qualità mondo qualidade vendas vendido mundo
 jakość sprzedaż w на в по хит качество качества продаж бренд выбор рейтинг`
    .split(/\s+/)
    .filter(Boolean),
);
