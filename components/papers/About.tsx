import { Fetched } from './Fetched.tsx';
import { useLawTexts } from './useLawTexts.ts';

/** What a requirement is and how it is got; nothing of one that a newer version has dropped. */
export const About = ({ of }: { of: string }) => (
  <p>
    <Fetched>
      <Text of={of} />
    </Fetched>
  </p>
);

function Text({ of }: { of: string }) {
  return useLawTexts().about[of];
}
