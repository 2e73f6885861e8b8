import type { Shape } from '../../reading/tables/shape.ts';

/** What Alibaba.com's supplier console calls things. Its item code has thirteen digits and begins with 1; older ones are shorter. */
export const alibabaShape: Shape = {
  marketplace: 'alibaba',
  id: /^\d{6,20}$/,
  anyUnit: true,
  addresses: [/\/product-detail\/[^?#]*?_(\d{6,20})\.html/, /[?&]itemId=(\d{6,20})/],
};

/** Hosts of the console alone. */
export const isSupplierConsole = ({ hostname }: URL): boolean =>
  /^(i|hz-productposting|post|data|hz-mydata|mydata|hzmy|mycompany)\.alibaba\.com$/.test(hostname);
