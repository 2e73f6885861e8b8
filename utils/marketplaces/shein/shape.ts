import type { Shape } from '../../reading/tables/shape.ts';

/** What SHEIN's seller consoles call things. The SKC is the item; its public address bears another number. */
export const sheinShape: Shape = {
  marketplace: 'shein',
  id: /^s[a-z]\d{8,20}$/,
};

/** Hosts of the consoles alone. */
export const isSheinConsole = ({ hostname }: URL): boolean =>
  /^(sso\.geiwohuo\.com|sellerhub\.shein\.com)$/.test(hostname);
