import type { Labels } from './labels.ts';

/** French. */
export const fr: Labels = {
  title: "titre [du produit|de l'annonce|];nom du produit",
  image: 'image [principale|];photo;photos;photos et [video|videos]',
  id: "[id|identifiant] [du|] produit;[id|identifiant] [de l'|] [article|annonce|offre];numero [de l'|d'] objet",
  sku: "sku [du|] vendeur;votre sku;[libelle|etiquette] personnalise [(sku)|(reference)|];[libelle|etiquette|reference] personnalisee [(sku)|(reference)|];[reference|ref.|ref] vendeur;reference [produit|interne|];code [article|produit|sku];ref. produit;ref. article;ref. interne;ugs;numero de produit;sku [de l'|] offre;[ref.|reference] [de l'|] offre",
  price:
    "[votre|] prix;votre prix de vente;prix [actuel|de vente|de vente standard|de l'article|du produit|ttc];prix achat immediat;ton prix",
  stock:
    '[stock|quantite|] disponible;disponible [a la vente|pour la vente];quantite disponible en stock;en stock;quantite en stock;[quantite|] en main;stocks;a disposition;quantite a disposition;stock physique;stock reel;niveau de stock;qte [en stock|disponible|dispo]',
  rating: 'note moyenne;evaluation;notes et [avis|commentaires]',
  reviews: "[nombre d'|] avis",
  category: 'categorie;type de produit',
  brand: 'marque',
  impressions: "nombre d'impressions;nombre total d'impressions;total des impressions",
  clicks: 'clics;nombre de clics',
  ctr: 'taux de [clic|clics]',
  pageViews:
    '[nombre total de|nombre de|total des|] pages vues [-total|];vues [de page|];vues [produit|du produit|de la fiche produit];nombre de vues',
  visitors: 'visiteurs [uniques|]',
  addToCart: '[ajout|ajouts] au panier',
  favourites: "favoris;affaires suivies;suivis;j'aime;liste d'envies",
  orders: '[nombre de|] commandes;total des articles commandes',
  units: 'unites [commandees|vendues];quantite vendue;articles vendus;vendus;quantites vendues',
  buyers: 'acheteurs',
  conversionRate: "taux de conversion [des ventes|];pourcentage d'unites par session;taux de transformation",
  qualityScore: "score [de|] qualite;qualite [de l'|] annonce",
  revenue: "chiffre d'affaires;ventes de produits commandes;revenus;ca ttc",
};
