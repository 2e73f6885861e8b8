import { phrases, type TitleWords } from './title-words.ts';

export const pt: TitleWords = {
  head: 'first',
  nouns: phrases(
    `nozes, amêndoas, avelãs, pistache, castanhas, amendoim, passas, tâmaras, mel, chá, café, cacau, chocolate, xarope, molho, maionese, vinagre, azeite,
    óleo, geleia, farinha, açúcar, sal, pimenta, temperos, macarrão, arroz, biscoitos, bolachas, balas, cápsulas, comprimidos, vitamina, proteína, xampu,
    shampoo, condicionador, sabonete, creme, loção, sérum, protetor solar, batom, perfume, escova, pente, escova de dentes, toalha, toalhas, camiseta,
    camisa, blusa, suéter, moletom, jaqueta, casaco, vestido, saia, calça, calças, jeans, bermuda, short, legging, meias, cueca, calcinha, sutiã, pijama,
    terno, gravata, cachecol, luvas, gorro, boné, cinto, sapatos, tênis, botas, sandálias, chinelos, bolsa, mochila, carteira, mala, relógio, anel, colar,
    pulseira, brincos, óculos, guarda-chuva, celular, telefone, smartphone, tablet, notebook, monitor, teclado, mouse, impressora, câmera, lente, tripé,
    fone, fones, fone de ouvido, caixa de som, microfone, carregador, cabo, adaptador, bateria, pilhas, capa, capinha, película, suporte, projetor, televisão,
    luminária, lâmpada, luzes, lanterna, vela, ventilador, aquecedor, umidificador, aspirador, chaleira, torradeira, liquidificador, frigideira, panela,
    faca, facas, garfo, colher, prato, pratos, tigela, xícara, caneca, copo, copos, garrafa, garrafa térmica, pote, potes, caixa, caixas, organizador, cesto,
    prateleira, lixeira, gancho, cabides, mesa, escrivaninha, cadeira, banqueta, sofá, cama, colchão, travesseiro, edredom, cobertor, lençol, cortina, tapete,
    almofada, furadeira, martelo, chave de fenda, alicate, parafusos, fita, cola, mangueira, escada, brinquedo, brinquedos, boneca, boneco, quebra-cabeça,
    bola, bicicleta, patinete, capacete, barraca, saco de dormir, halteres, caneta, lápis, caderno, papel, adesivos, livro, fraldas, carrinho, chupeta, coleira,
    ração, areia para gatos, kit, conjunto, jogo, filtro, esfregão, limpador, esponja, máscara, termômetro, balança`,
  ),
  materials: phrases(
    `algodão, algodão orgânico, linho, seda, lã, caxemira, poliéster, nylon, couro, couro legítimo, couro sintético, camurça, veludo, cetim, aço inoxidável,
    aço inox, aço, ferro fundido, ferro, alumínio, cobre, latão, titânio, prata 925, madeira, madeira maciça, carvalho, bambu, plástico, acrílico, silicone,
    borracha, látex, vidro, cristal, cerâmica, porcelana, mármore, granito, resina, papel, papelão, vime, feltro, microfibra`,
  ),
  colours: phrases(
    `preto, preta, branco, branca, cinza, vermelho, vermelha, azul, azul marinho, azul claro, verde, verde oliva, cáqui, amarelo, amarela, laranja, rosa, roxo,
    roxa, violeta, lilás, marrom, castanho, bege, creme, marfim, dourado, dourada, prata, prateado, prateada, vinho, bordô, turquesa, menta, transparente, colorido, multicolorido`,
  ),
  origins: phrases(
    'feito no brasil, fabricado no brasil, do brasil, da china, do japão, da itália, de portugal, brasileiro, brasileira, português, portuguesa, italiano, japonês, chinês, coreano',
  ),
  audiences: phrases(
    'homem, homens, masculino, masculina, mulher, mulheres, feminino, feminina, criança, crianças, infantil, menino, menina, bebê, bebés, bebês, adulto, adultos, unissex, juvenil, cachorro, cães, gato, gatos',
  ),
  asides: phrases('para, com, sem, ideal para, compatível com, indicado para'),
  uses: phrases('para, ideal para, compatível com, indicado para'),
  links: phrases('e, ou, de, do, da, dos, das, o, a, os, as, um, uma, ao, em, no, na, por, para, com, sem, muito, &'),
  by: phrases('da marca'),
  negations: phrases('não, sem, nem'),
  joint: ', ',
};
