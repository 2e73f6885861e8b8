import { policiesOf, policyIds } from '../marketplaces/policies.ts';
import { markets } from '../markets/index.ts';

/** The newest day on which anything our rules rest on was read, 'yyyy-mm-dd': the version of the rules. */
export function rulesOn(): string {
  const citations = [
    ...policyIds.flatMap((id) => policiesOf(id).map(({ citation }) => citation)),
    ...markets.flatMap(({ requirements }) => requirements.map(({ citation }) => citation)),
  ];
  return citations.reduce((newest, { readOn }) => (readOn > newest ? readOn : newest), '');
}
