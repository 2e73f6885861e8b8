/** What `page:read` prints of a reading: the names of the first issue, and no others beside them at the top. */
export const printed = ({ marketplace, store, page, state, listings, notUnderstood }) => ({
  marketplace,
  store,
  page,
  state,
  listings: listings.map(({ id, images, sources, ...shown }) => ({
    id,
    ...shown,
    ...(images ? { images: images.map(({ address }) => address) } : {}),
    sources,
  })),
  notUnderstood,
});

/** A page that could not be read at all. */
export const unread = () =>
  printed({ marketplace: null, store: 'unknown', page: null, state: 'changed', listings: [], notUnderstood: [] });
