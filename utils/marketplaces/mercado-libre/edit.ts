import { editReader } from '../../reading/console.ts';
import { isMercado, mercadoLibreShape } from './shape.ts';

/** The form a publication is changed in. */
export const edit = editReader({
  id: 'mercado-libre/edit',
  trial: true,
  at: (url) => isMercado(url) && /^\/(?:publicaciones|anuncios)\/M[A-Z]{2}\d+\/modificar/.test(url.pathname),
  shape: {
    ...mercadoLibreShape,
    controls: { stock: '#quantity' },
    inAddress: [{ meaning: { field: 'id' }, pattern: /\/(?:publicaciones|anuncios)\/(M[A-Z]{2}\d{8,12})\// }],
  },
});
