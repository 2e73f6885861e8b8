import { faultOf, faultWords } from '../rows/fault.ts';
import { printedFault, printedReport } from './printed.ts';
import { readReport } from './read-report.ts';

/** What a file says, as `report:read` prints it; a file that cannot be read is a sentence in `error`. Anything else throws. */
export async function reportIn(bytes: AsyncIterable<Uint8Array>): Promise<Record<string, unknown>> {
  try {
    return printedReport(await readReport(bytes));
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return printedFault(faultWords[fault].en);
  }
}
