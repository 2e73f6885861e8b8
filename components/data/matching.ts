/** The listings whose title or codes hold what is sought, whatever its case. */
export function matching<
  Named extends { listing: { title?: string | undefined; id: string | null; sku?: string | undefined } },
>(listings: readonly Named[], sought: string): Named[] {
  const wanted = sought.trim().toLocaleLowerCase();
  if (!wanted) return [...listings];
  return listings.filter(({ listing: { title, id, sku } }) =>
    [title, id, sku].some((text) => text?.toLocaleLowerCase().includes(wanted)),
  );
}
