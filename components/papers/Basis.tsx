import { Foreign } from '../parts/Foreign.tsx';
import { Fetched } from './Fetched.tsx';
import { useLawTexts } from './useLawTexts.ts';

/** The legal basis of a requirement, as it is cited. */
export const Basis = ({ of }: { of: string }) => (
  <Fetched>
    <Text of={of} />
  </Fetched>
);

function Text({ of }: { of: string }) {
  return <Foreign text={useLawTexts().basis[of] ?? ''} />;
}
