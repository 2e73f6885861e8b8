/** What stands before the country in some addresses: 'co.uk', 'com.br'. */
const beforeCountry = /^(?:com?|net|org|gov|edu|ac|or|ne|in)$/;

/** The name by which the house goes that a host is of, without where in the world and what of it: 'jumia' of 'vendorcenter.jumia.com'. */
export function houseOf({ hostname }: URL): string | undefined {
  const steps = hostname.toLowerCase().split('.');
  const isOfCountry = steps.length > 2 && beforeCountry.test(steps.at(-2) ?? '') && steps.at(-1)?.length === 2;
  const name = steps.at(isOfCountry ? -3 : -2);
  return name && name.length > 2 && /[a-z]/.test(name) ? name : undefined;
}
