import { adminForms } from './admin-forms.ts';
import { amazon } from './amazon.ts';
import { annexFormSnares, annexForms } from './annex-forms.ts';
import { annexes, annexSnares } from './annexes.ts';
import { arbourLures, arbours } from './arbours.ts';
import { arcades } from './arcades.ts';
import { awnings } from './awnings.ts';
import { bazaars, haggling } from './bazaars.ts';
import { belvedereLures, belvederes } from './belvederes.ts';
import { benches } from './benches.ts';
import { booths } from './booths.ts';
import { boutiques } from './boutiques.ts';
import { bowers } from './bowers.ts';
import { cabinets } from './cabinets.ts';
import { baskets, chanceries } from './chanceries.ts';
import { cloisterLures, cloisters } from './cloisters.ts';
import { codeColumns } from './code-columns.ts';
import { consoles } from './consoles.ts';
import { copiedCodes } from './copied-codes.ts';
import { counterparts } from './counterparts.ts';
import { counters } from './counters.ts';
import { countries } from './countries.ts';
import { counts } from './counts.ts';
import { depots } from './depots.ts';
import { desks } from './desks.ts';
import { detourLists, detours } from './detours.ts';
import { disguises } from './disguises.ts';
import { dossiers } from './dossiers.ts';
import { drawnForms } from './drawn-forms.ts';
import { drawnLists } from './drawn-lists.ts';
import { drawnMetrics } from './drawn-metrics.ts';
import { eastern } from './eastern.ts';
import { elementTables } from './element-tables.ts';
import { emporia } from './emporia.ts';
import { fairs } from './fairs.ts';
import { forms } from './forms.ts';
import { fronts } from './fronts.ts';
import { galleries, gallerySnares } from './galleries.ts';
import { gatehouseShops, gatehouseSnares, gatehouses } from './gatehouses.ts';
import { gridLayouts } from './grids.ts';
import { headSums } from './head-sums.ts';
import { heads } from './heads.ts';
import { homes } from './homes.ts';
import { kiosks } from './kiosks.ts';
import { landingLures, landings } from './landings.ts';
import { larderLists, larders } from './larders.ts';
import type { Layout } from './layout.ts';
import { ledgers } from './ledgers.ts';
import { lineSnares, linesOfMany } from './lines-of-many.ts';
import { loggias } from './loggias.ts';
import { lures } from './lures.ts';
import { mallLayouts, mallLures } from './malls.ts';
import { mercado } from './mercado.ts';
import { mirages } from './mirages.ts';
import { namedCodes } from './named-codes.ts';
import { headSnares, namedInHead } from './named-in-head.ts';
import { numbersDown } from './numbers-down.ts';
import { officeForms } from './office-forms.ts';
import { offices } from './offices.ts';
import { optionSnares, options } from './options.ts';
import { nounSnares, ownNouns } from './own-nouns.ts';
import { parlours } from './parlours.ts';
import { lostCents, pergolas } from './pergolas.ts';
import { picturedCounts, picturedSnares } from './pictured-counts.ts';
import { pinned } from './pinned.ts';
import { plazas } from './plazas.ts';
import { porchConsoles, porches } from './porches.ts';
import { porticoLures, porticos } from './porticos.ts';
import { quayConsoles, quays } from './quays.ts';
import { reducedCells, reducedLures } from './reduced-cells.ts';
import { registers, twoCodes } from './registers.ts';
import { results } from './results.ts';
import { rows } from './rows.ts';
import { saidLures, saidNumbers } from './said-numbers.ts';
import { shelves } from './shelves.ts';
import { shopPrograms, shopSnares } from './shop-programs.ts';
import { shops } from './shops.ts';
import { snares } from './snares.ts';
import { stalls } from './stalls.ts';
import { storehouses } from './storehouses.ts';
import { terraces } from './terraces.ts';
import { toldTwice, toldTwiceLures } from './told-twice.ts';
import { torn } from './torn.ts';
import { tornTables } from './torn-tables.ts';
import { traps } from './traps.ts';
import { trellises, trellisLures } from './trellises.ts';
import { turretLures, turrets } from './turrets.ts';
import { twoRows } from './two-rows.ts';
import { unevenAddresses } from './uneven-addresses.ts';
import { unknownDesigns } from './unknown-designs.ts';
import { verandas } from './verandas.ts';
import { vitrines } from './vitrines.ts';
import { western } from './western.ts';
import { wharfConsoles, wharfSnares, wharves } from './wharves.ts';
import { wideCells } from './wide-cells.ts';
import { workshops } from './workshops.ts';
import { years } from './years.ts';

/** What sellers see. */
export const consoleLayouts: readonly Layout[] = [
  ...adminForms,
  ...verandas,
  ...numbersDown,
  ...mercado,
  ...namedCodes,
  ...options,
  ...wideCells,
  ...elementTables,
  ...picturedCounts,
  ...twoRows,
  ...namedInHead,
  ...linesOfMany,
  ...ownNouns,
  ...codeColumns,
  ...officeForms,
  ...offices,
  ...storehouses,
  ...shopPrograms,
  ...headSums,
  ...heads,
  ...drawnForms,
  ...drawnLists,
  ...drawnMetrics,
  ...consoles,
  ...counters,
  ...depots,
  ...desks,
  ...forms,
  ...gridLayouts,
  ...benches,
  ...ledgers,
  ...counts,
  ...pinned,
  ...registers,
  ...dossiers,
  ...awnings,
  ...terraces,
  ...cloisters,
  ...pergolas,
  ...workshops,
  ...cabinets,
  ...chanceries,
  ...annexes,
  ...loggias,
  ...bowers,
  ...arbours,
  ...annexForms,
  ...galleries,
  ...trellises,
  ...porchConsoles,
  ...porticos,
  ...belvederes,
  ...turrets,
  ...gatehouses,
  ...quayConsoles,
  ...wharfConsoles,
  ...copiedCodes,
  ...saidNumbers,
  ...reducedCells,
];

/** What sellers see of things that are not their listings' own: where a word that says so is gone, nobody could tell. */
export const snareLayouts: readonly Layout[] = [
  ...unknownDesigns,
  ...landingLures,
  ...detours,
  ...cloisterLures,
  ...detourLists,
  ...disguises,
  ...haggling,
  ...lures,
  ...optionSnares,
  ...mallLures,
  ...mirages,
  ...shopSnares,
  ...parlours,
  ...torn,
  ...lostCents,
  ...tornTables,
  ...traps,
  ...twoCodes,
  ...annexSnares,
  ...arbourLures,
  ...annexFormSnares,
  ...gallerySnares,
  ...trellisLures,
  ...porticoLures,
  ...belvedereLures,
  ...gatehouseSnares,
  ...turretLures,
  ...picturedSnares,
  ...headSnares,
  ...lineSnares,
  ...nounSnares,
  ...saidLures,
  ...toldTwiceLures,
  ...reducedLures,
  ...wharfSnares,
];

/** What buyers see. */
export const shopLayouts: readonly Layout[] = [
  ...fronts,
  ...amazon,
  ...arcades,
  ...baskets,
  ...bazaars,
  ...booths,
  ...boutiques,
  ...counterparts,
  ...countries,
  ...eastern,
  ...emporia,
  ...fairs,
  ...homes,
  ...kiosks,
  ...landings,
  ...mallLayouts,
  ...results,
  ...rows,
  ...shelves,
  ...shops,
  ...snares,
  ...stalls,
  ...plazas,
  ...vitrines,
  ...western,
  ...years,
  ...gatehouseShops,
  ...larders,
  ...larderLists,
  ...porches,
  ...quays,
  ...wharves,
  ...unevenAddresses,
  ...toldTwice,
];
