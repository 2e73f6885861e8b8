import { adminForms } from './consoles/admin-forms.ts';
import { besideValues, besideValuesSnares } from './consoles/beside-values.ts';
import { boldNames } from './consoles/bold-names.ts';
import { boxesUnderNames } from './consoles/boxes-under-names.ts';
import { businessPrograms } from './consoles/business-programs.ts';
import { calledOtherwise } from './consoles/called-otherwise.ts';
import { codeColumns } from './consoles/code-columns.ts';
import { codesInElements, codesInElementsSnares, wordsBeside } from './consoles/codes-in-elements.ts';
import { copiedCodes } from './consoles/copied-codes.ts';
import { drawnWords, drawnWordsLures } from './consoles/drawn-words.ts';
import { editForms } from './consoles/edit-forms.ts';
import { elementTables } from './consoles/element-tables.ts';
import { figures } from './consoles/figures.ts';
import { figuresInParts } from './consoles/figures-in-parts.ts';
import { formsAtAnyAddress } from './consoles/forms-at-any-address.ts';
import { formsByFixedCode, formsByFixedCodeShops, formsByFixedCodeSnares } from './consoles/forms-by-fixed-code.ts';
import { formsByMarkup, formsByMarkupSnares } from './consoles/forms-by-markup.ts';
import { formsWithAside } from './consoles/forms-with-aside.ts';
import { funnels, funnelsSnares } from './consoles/funnels.ts';
import { headSums } from './consoles/head-sums.ts';
import { housesOfACountry, housesOfACountryConsoles, housesOfACountrySnares } from './consoles/houses-of-a-country.ts';
import { inPersian, inPersianSnares } from './consoles/in-persian.ts';
import { knownConsoles } from './consoles/known-consoles.ts';
import { lineSnares, linesOfMany } from './consoles/lines-of-many.ts';
import { listsAndForms } from './consoles/lists-and-forms.ts';
import { listsByLanguage } from './consoles/lists-by-language.ts';
import { looseGrids } from './consoles/loose-grids.ts';
import { manyShopPrograms } from './consoles/many-shop-programs.ts';
import { mercadoLivre } from './consoles/mercado-livre.ts';
import { moneyOfCountry, moneyOfCountrySnares } from './consoles/money-of-country.ts';
import { namedCodes } from './consoles/named-codes.ts';
import { headSnares, namedInHead } from './consoles/named-in-head.ts';
import { nearNames } from './consoles/near-names.ts';
import { numbersDown } from './consoles/numbers-down.ts';
import { oneListingBesideOthers, oneListingBesideOthersLures } from './consoles/one-listing-beside-others.ts';
import { oneListingByAddress, oneListingByAddressLures } from './consoles/one-listing-by-address.ts';
import { oneListingInHead } from './consoles/one-listing-in-head.ts';
import { openHeaders, twoCodes } from './consoles/open-headers.ts';
import { nounSnares, ownNouns } from './consoles/own-nouns.ts';
import { picturedCounts, picturedSnares } from './consoles/pictured-counts.ts';
import { pinned } from './consoles/pinned.ts';
import { readyMadeGrids } from './consoles/ready-made-grids.ts';
import { readyMadeParts } from './consoles/ready-made-parts.ts';
import { reducedCells, reducedLures } from './consoles/reduced-cells.ts';
import { reducedPrices, reducedPricesLures } from './consoles/reduced-prices.ts';
import { reports } from './consoles/reports.ts';
import { rowsOfOptions, rowsOfOptionsSnares } from './consoles/rows-of-options.ts';
import { saidLures, saidNumbers } from './consoles/said-numbers.ts';
import { severalRowsAListing } from './consoles/several-rows-a-listing.ts';
import { shopPrograms, shopSnares } from './consoles/shop-programs.ts';
import { shopSoftwareLists } from './consoles/shop-software-lists.ts';
import { smallBelowNames } from './consoles/small-below-names.ts';
import { smallHabits } from './consoles/small-habits.ts';
import { stockByStorehouse } from './consoles/stock-by-storehouse.ts';
import { tablesOfParts, tablesOfPartsLures } from './consoles/tables-of-parts.ts';
import { toldBesideFields } from './consoles/told-beside-fields.ts';
import { toldByHeaders } from './consoles/told-by-headers.ts';
import { toldByPlace, toldByPlaceLures } from './consoles/told-by-place.ts';
import { toldTogether, toldTogetherLures } from './consoles/told-together.ts';
import { twoRows } from './consoles/two-rows.ts';
import { unknownForms, unknownFormsSnares } from './consoles/unknown-forms.ts';
import { unknownMetrics, unknownMetricsSnares } from './consoles/unknown-metrics.ts';
import { lostCents, unknownNumbers } from './consoles/unknown-numbers.ts';
import { unknownWords, unknownWordsLures } from './consoles/unknown-words.ts';
import { baskets, unlabelledForms } from './consoles/unlabelled-forms.ts';
import { wideCells } from './consoles/wide-cells.ts';
import { drawnForms } from './drawn/forms.ts';
import { drawnLists } from './drawn/lists.ts';
import { drawnMetrics } from './drawn/metrics.ts';
import type { Layout } from './layout.ts';
import { astrayByLanguage, astrayByLanguageLists } from './lures/astray-by-language.ts';
import { buyersPages } from './lures/buyers-pages.ts';
import { disguises } from './lures/disguises.ts';
import { nearLists } from './lures/near-lists.ts';
import { otherTables } from './lures/other-tables.ts';
import { peopleAndOrders } from './lures/people-and-orders.ts';
import { severalPrices } from './lures/several-prices.ts';
import { tornPages } from './lures/torn-pages.ts';
import { tornTables } from './lures/torn-tables.ts';
import { afterCaptures } from './shops/after-captures.ts';
import { amazon } from './shops/amazon.ts';
import { amazonOtherYears } from './shops/amazon-other-years.ts';
import { anyShop } from './shops/any-shop.ts';
import { besidePrices, haggling } from './shops/beside-prices.ts';
import { bigShopsElsewhere } from './shops/big-shops-elsewhere.ts';
import { calledCards, calledCardsLures } from './shops/called-cards.ts';
import { calledNames, calledNamesLures } from './shops/called-names.ts';
import { cardsMadeAnew, cardsMadeAnewConsoles } from './shops/cards-made-anew.ts';
import { countryStores } from './shops/country-stores.ts';
import { dataAgainstPage } from './shops/data-against-page.ts';
import { dataSnares } from './shops/data-snares.ts';
import { designsOf2023 } from './shops/designs-of-2023.ts';
import { eastern } from './shops/eastern.ts';
import { endsAndRemovals } from './shops/ends-and-removals.ts';
import { estimatedAndCounted } from './shops/estimated-and-counted.ts';
import { fewOnAList, fewOnAListLures } from './shops/few-on-a-list.ts';
import { headedByKind, headedByKindLures } from './shops/headed-by-kind.ts';
import { headedWithoutMaker } from './shops/headed-without-maker.ts';
import { leftInStock, leftInStockLists } from './shops/left-in-stock.ts';
import { listsAbroad } from './shops/lists-abroad.ts';
import { listsWithOthers } from './shops/lists-with-others.ts';
import { makerInTerms } from './shops/maker-in-terms.ts';
import { marksOfSellers } from './shops/marks-of-sellers.ts';
import { moreStores } from './shops/more-stores.ts';
import { namedInSeveralPlaces, namedInSeveralPlacesLures } from './shops/named-in-several-places.ts';
import { namesAndSums } from './shops/names-and-sums.ts';
import { oldAndNew } from './shops/old-and-new.ts';
import { otherYears } from './shops/other-years.ts';
import { results } from './shops/results.ts';
import { resultsOfOtherYears } from './shops/results-of-other-years.ts';
import { saidWhole } from './shops/said-whole.ts';
import { savedWithoutAddress } from './shops/saved-without-address.ts';
import { shopPlatforms } from './shops/shop-platforms.ts';
import { shopSystems } from './shops/shop-systems.ts';
import { standIns, standInsConsoles } from './shops/stand-ins.ts';
import { sumsWithoutCode } from './shops/sums-without-code.ts';
import { sureByTwoSigns, sureByTwoSignsSnares } from './shops/sure-by-two-signs.ts';
import { toldAtTheHead } from './shops/told-at-the-head.ts';
import { toldInTheirOwnWay } from './shops/told-in-their-own-way.ts';
import { toldTwice, toldTwiceLures } from './shops/told-twice.ts';
import { unevenAddresses } from './shops/uneven-addresses.ts';
import { unknownDesigns } from './shops/unknown-designs.ts';
import { unknownShops } from './shops/unknown-shops.ts';
import { western } from './shops/western.ts';
import { withoutData } from './shops/without-data.ts';
import { withoutReliableData, withoutReliableDataLures } from './shops/without-reliable-data.ts';

/** What sellers see. */
export const consoleLayouts: readonly Layout[] = [
  ...knownConsoles,
  ...adminForms,
  ...boldNames,
  ...toldByPlace,
  ...smallHabits,
  ...smallBelowNames,
  ...numbersDown,
  ...mercadoLivre,
  ...namedCodes,
  ...rowsOfOptions,
  ...wideCells,
  ...elementTables,
  ...picturedCounts,
  ...twoRows,
  ...namedInHead,
  ...linesOfMany,
  ...ownNouns,
  ...codeColumns,
  ...formsAtAnyAddress,
  ...businessPrograms,
  ...stockByStorehouse,
  ...shopPrograms,
  ...headSums,
  ...oneListingInHead,
  ...drawnForms,
  ...drawnLists,
  ...drawnMetrics,
  ...figuresInParts,
  ...shopSoftwareLists,
  ...nearNames,
  ...listsByLanguage,
  ...editForms,
  ...readyMadeGrids,
  ...listsAndForms,
  ...reports,
  ...figures,
  ...pinned,
  ...openHeaders,
  ...formsWithAside,
  ...boxesUnderNames,
  ...severalRowsAListing,
  ...unknownWords,
  ...unknownNumbers,
  ...manyShopPrograms,
  ...readyMadeParts,
  ...unlabelledForms,
  ...unknownMetrics,
  ...calledOtherwise,
  ...looseGrids,
  ...toldTogether,
  ...unknownForms,
  ...besideValues,
  ...tablesOfParts,
  ...standInsConsoles,
  ...reducedPrices,
  ...oneListingByAddress,
  ...oneListingBesideOthers,
  ...formsByFixedCode,
  ...cardsMadeAnewConsoles,
  ...housesOfACountryConsoles,
  ...copiedCodes,
  ...toldByHeaders,
  ...toldBesideFields,
  ...saidNumbers,
  ...reducedCells,
  ...drawnWords,
  ...inPersian,
  ...formsByMarkup,
  ...codesInElements,
  ...wordsBeside,
  ...funnels,
  ...moneyOfCountry,
];

/** What sellers see of things that are not their listings' own: where a word that says so is gone, nobody could tell. */
export const snareLayouts: readonly Layout[] = [
  ...sureByTwoSignsSnares,
  ...calledCardsLures,
  ...fewOnAListLures,
  ...calledNamesLures,
  ...buyersPages,
  ...unknownDesigns,
  ...namedInSeveralPlacesLures,
  ...astrayByLanguage,
  ...unknownWordsLures,
  ...astrayByLanguageLists,
  ...disguises,
  ...headedByKindLures,
  ...haggling,
  ...otherTables,
  ...rowsOfOptionsSnares,
  ...withoutReliableDataLures,
  ...nearLists,
  ...shopSnares,
  ...severalPrices,
  ...tornPages,
  ...lostCents,
  ...tornTables,
  ...peopleAndOrders,
  ...twoCodes,
  ...unknownMetricsSnares,
  ...toldByPlaceLures,
  ...toldTogetherLures,
  ...unknownFormsSnares,
  ...besideValuesSnares,
  ...tablesOfPartsLures,
  ...reducedPricesLures,
  ...oneListingByAddressLures,
  ...formsByFixedCodeSnares,
  ...oneListingBesideOthersLures,
  ...picturedSnares,
  ...headSnares,
  ...lineSnares,
  ...nounSnares,
  ...saidLures,
  ...toldTwiceLures,
  ...reducedLures,
  ...drawnWordsLures,
  ...housesOfACountrySnares,
  ...inPersianSnares,
  ...formsByMarkupSnares,
  ...codesInElementsSnares,
  ...funnelsSnares,
  ...moneyOfCountrySnares,
];

/** What buyers see. */
export const shopLayouts: readonly Layout[] = [
  ...endsAndRemovals,
  ...calledCards,
  ...fewOnAList,
  ...calledNames,
  ...withoutData,
  ...amazon,
  ...anyShop,
  ...sureByTwoSigns,
  ...toldInTheirOwnWay,
  ...baskets,
  ...besidePrices,
  ...oldAndNew,
  ...afterCaptures,
  ...namesAndSums,
  ...countryStores,
  ...eastern,
  ...dataAgainstPage,
  ...designsOf2023,
  ...moreStores,
  ...marksOfSellers,
  ...savedWithoutAddress,
  ...shopSystems,
  ...namedInSeveralPlaces,
  ...withoutReliableData,
  ...results,
  ...resultsOfOtherYears,
  ...listsAbroad,
  ...sumsWithoutCode,
  ...headedByKind,
  ...shopPlatforms,
  ...dataSnares,
  ...otherYears,
  ...listsWithOthers,
  ...unknownShops,
  ...bigShopsElsewhere,
  ...western,
  ...amazonOtherYears,
  ...formsByFixedCodeShops,
  ...leftInStock,
  ...leftInStockLists,
  ...standIns,
  ...cardsMadeAnew,
  ...housesOfACountry,
  ...unevenAddresses,
  ...toldAtTheHead,
  ...toldTwice,
  ...saidWhole,
  ...headedWithoutMaker,
  ...makerInTerms,
  ...estimatedAndCounted,
];
