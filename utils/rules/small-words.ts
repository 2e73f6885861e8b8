/** Small words between a name and what calls goods akin to it; none that tells what goods fit. */
const words =
  'the|an?|of|to|with|as|than|der|die|das|den|dem|des|vom?|zum?|zur|wie|mit|als|le|la|les|une?|du|des?|au|aux|à|que|avec|el|los|las|al|del|con|il|lo|i|gli|un[oa]?|dell[aeo]|dei|degli|all[aeo]|ai|agli|di|che|os?|as?|d[aeo]s?|ao|aos|às|com|do|od|jak|niż|co|z|het|een|van|op|aan|met|с|со|от|у|на|как|dari|dengan|sama|nya|banget|như|với|gì|của|so';
const elided = "(?:(?:l|d|dell|all)['’])?[\"'“«’]*";
const leading = new RegExp(`^(?:[\\s-]+(?:${words})(?=\\s)){0,3}\\s*${elided}\\s*`, 'iu');

/** Whether nothing but small words stands in a stretch between two words. */
export const onlySmall = (between: string): boolean => lengthOfSmall(between) === between.length || between === '';

/** How long what a text begins with of small words is, with the space behind them. */
export const lengthOfSmall = (text: string): number => leading.exec(text)?.[0].length ?? 0;
