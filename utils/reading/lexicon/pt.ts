import type { Labels } from './labels.ts';

/** Portuguese. */
export const pt: Labels = {
  title: 'titulo do [produto|anuncio];nome do [produto|item|artigo]',
  image: 'imagem [principal|];imagens;fotos e videos',
  id: 'id do [produto|item|anuncio]',
  sku: 'referencia [interna|];codigo [(sku)|do produto|do vendedor|interno|];seu sku;sku [do vendedor|de referencia|principal];sku da oferta;cod. produto',
  price:
    '[seu|] preco;seu preco de venda;preco [atual|de venda|de venda padrao|venda|do produto|do item];[teu|vosso|o seu|o teu] preco',
  stock:
    '[disponivel|disponiveis] [para|a] venda;estoque [disponivel|total|fisico|];quantidade em estoque;quantidade disponivel;[unidade|unidades|u.|un.|] [disponivel|disponiveis];[unidade|unidades] em estoque;em estoque;[quantidade|] em maos;em stock;a mao;quantidade a mao;quantidade em stock;stock disponivel;stock fisico;stock real;qtd. em estoque;saldo [em|de] estoque',
  rating: '[avaliacao|nota] media;avaliacao;avaliacoes e [opinioes|comentarios]',
  reviews: '[numero de|] avaliacoes',
  category: 'categoria do produto;tipo de produto',
  impressions: '[total de|] impressoes;impressoes de produto;impressao do produto',
  clicks: 'cliques [por produto|no produto|]',
  ctr: 'taxa de cliques',
  pageViews: 'visualizacoes [da pagina do produto|da pagina|de pagina|] [-total|];visualizacoes do produto',
  sessions: 'sessoes [-total|]',
  visitors: 'visitantes [do produto|];visitantes [do produto|] (visita)',
  addToCart: 'unidades(adicionar ao carrinho);[adicionados|adicoes] ao carrinho',
  favourites: 'curtidas;lista de desejos',
  orders: 'pedidos pagos;pedidos confirmados;pedido [pago|confirmado];encomendas',
  units:
    '[unidades|itens|produtos|artigos|pecas|quantidade] [vendidos|vendidas|vendida];unidades(pedido [pago|confirmado]);qtd. vendida',
  buyers: 'compradores(pedido [pago|confirmado])',
  conversionRate:
    'taxa de conversao [de vendas|de pedidos|];taxa de conversao [de pedido|de pedidos|] (pedido [pago|confirmado]);conversao',
  revenue: 'vendas(pedido [pago|confirmado]);receita;faturamento;faturacao;valor vendido',
  qualityScore: 'qualidade [do anuncio|]',
};
