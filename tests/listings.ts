import { type Listing, listingSchema } from '../utils/listing.ts';

/** A listing as it is known: whole and valid, one argument to differ. */
export const aListing = (differs: Partial<Listing> = {}): Listing =>
  listingSchema.parse({
    id: 'B0CROSSB1L',
    marketplace: 'amazon',
    store: 'DE',
    title: 'Walnut kernels, 500 g',
    ...differs,
  });
