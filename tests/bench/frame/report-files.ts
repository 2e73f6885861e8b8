const DAY = 86_400_000;
const begun = Date.UTC(2025, 0, 1);
/** Lines of a file made at a time. */
const LINES = 10_000;

const code = (number: number) => `B0${number.toString(36).toUpperCase().padStart(8, '0')}`;

function fileOf(header: string, rows: number, line: (index: number) => string): File {
  const parts: Blob[] = [new Blob([`${header}\n`])];
  for (let from = 0; from < rows; from += LINES) {
    const count = Math.min(LINES, rows - from);
    parts.push(new Blob([Array.from({ length: count }, (_, index) => `${line(from + index)}\n`).join('')]));
  }
  return new File(parts, 'report.csv');
}

/** Amazon's advertised products by day, as it comes: every listing of one day after the other. Two numbers a row. */
export const fileByDays = (rows: number, listings: number): File =>
  fileOf(
    'Date,Campaign Name,Advertised SKU,Advertised ASIN,Impressions,Clicks,Spend,7 Day Total Sales (€)',
    rows,
    (index) => {
      const listing = index % listings;
      const day = new Date(begun + Math.floor(index / listings) * DAY).toISOString().slice(0, 10);
      return `${day},Walnuts,W-${listing},${code(listing)},${index % 9000},${index % 300},€${index % 90}.10,€${index % 500}.90`;
    },
  );

/** Amazon's business report of a month, every row another listing, four numbers each. */
export const fileOfListings = (rows: number): File =>
  fileOf(
    '(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions - Total,Page Views - Total,Units Ordered,Ordered Product Sales',
    rows,
    (index) =>
      `${code(index >> 2)},${code(index + 10_000_000)},"Walnut kernels, bag no. ${index}",W-${index},${index % 900},${index % 2000},${index % 50},€${index % 500}.90`,
  );
