import { phrases, type TitleWords } from './title-words.ts';

export const fr: TitleWords = {
  head: 'first',
  nouns: phrases(
    `cerneaux de noix, noix, amandes, noisettes, pistaches, cacahuètes, raisins secs, dattes, miel, thé, café, cacao, chocolat, sirop, sauce,
    mayonnaise, vinaigre, huile, confiture, farine, sucre, sel, poivre, épices, pâtes, riz, biscuits, bonbons, gélules, comprimés, vitamine,
    shampoing, après-shampoing, savon, crème, lotion, sérum, rouge à lèvres, parfum, brosse à dents, dentifrice, serviette, serviettes,
    t-shirt, chemise, chemisier, pull, sweat, veste, manteau, robe, jupe, pantalon, jean, short, leggings, chaussettes, sous-vêtements,
    soutien-gorge, pyjama, costume, cravate, écharpe, gants, bonnet, casquette, ceinture, chaussures, baskets, bottes, sandales, chaussons,
    sac, sac à main, sac à dos, portefeuille, valise, montre, bague, collier, bracelet, boucles d'oreilles, lunettes de soleil, parapluie,
    téléphone, smartphone, tablette, ordinateur portable, écran, clavier, souris, imprimante, appareil photo, objectif, trépied, casque,
    écouteurs, enceinte, micro, chargeur, câble, adaptateur, batterie, piles, coque, étui, support, projecteur, téléviseur, lampe, ampoule,
    guirlande, lampe torche, bougie, horloge, ventilateur, chauffage, humidificateur, aspirateur, bouilloire, grille-pain, mixeur, poêle,
    casserole, couteau, couteaux, fourchette, cuillère, assiette, assiettes, bol, bols, tasse, tasses, mug, verre, verres, bouteille, gourde,
    thermos, bocal, boîte, boîtes, panier, étagère, poubelle, crochet, cintres, table, bureau, chaise, tabouret, canapé, lit, matelas, oreiller,
    couette, couverture, drap, rideau, rideaux, tapis, coussin, perceuse, marteau, tournevis, pince, vis, ruban adhésif, colle, tuyau, échelle,
    jouet, jouets, poupée, puzzle, ballon, vélo, trottinette, casque de vélo, tente, sac de couchage, tapis de yoga, haltères, stylo, stylos,
    carnet, papier, autocollants, livre, couches, poussette, tétine, laisse, collier pour chien, croquettes, litière, kit, ensemble, filtre,
    balai, nettoyant, éponge, masque, thermomètre, balance`,
  ),
  materials: phrases(
    `coton, coton bio, lin, soie, laine, cachemire, polyester, nylon, cuir, cuir véritable, simili cuir, daim, velours, satin, acier inoxydable, inox,
    acier, fonte, fer, aluminium, cuivre, laiton, titane, argent 925, bois, bois massif, chêne, hêtre, bambou, plastique, acrylique, silicone,
    caoutchouc, latex, verre, cristal, céramique, porcelaine, grès, marbre, granit, papier, carton, kraft, rotin, feutre, polaire, microfibre`,
  ),
  colours: phrases(
    `noir, noire, blanc, blanche, gris, grise, anthracite, rouge, bleu, bleue, bleu marine, bleu clair, vert, verte, kaki, jaune, orange, rose, violet,
    violette, lilas, marron, beige, crème, ivoire, or, doré, dorée, argent, argenté, bordeaux, turquoise, menthe, transparent, transparente, multicolore`,
  ),
  origins: phrases(
    `fabriqué en france, made in france, origine france, origine chine, de chine, du japon, d'italie, d'espagne, de grèce, de turquie, français,
    française, italien, italienne, japonais, japonaise, chinois, chinoise, espagnol, espagnole, grec, grecque, belge, suisse`,
  ),
  audiences: phrases(
    'homme, hommes, femme, femmes, enfant, enfants, fille, filles, garçon, garçons, bébé, bébés, adulte, adultes, mixte, unisexe, ado, chien, chat, nouveau-né',
  ),
  asides: phrases('pour, avec, sans, idéal pour, compatible avec, convient pour, à base de'),
  uses: phrases('pour, idéal pour, compatible avec, convient pour'),
  links: phrases(
    'et, ou, de, du, des, d, la, le, les, l, un, une, à, au, aux, en, par, sur, pour, avec, sans, très, &',
  ),
  by: phrases('par, de chez'),
  negations: phrases('non, pas, sans, ni, aucun'),
  joint: ', ',
};
