import type { Listed } from '../phrases/listed.ts';
import {
  brakeLines,
  dummies,
  earPlugs,
  meatMallets,
  potSets,
  savesWearers,
  socketRows,
  taps,
  walkedBehind,
} from './by-their-work.ts';
import { emptyBags, hairTonics, houseShoes, kites, overalls, whitening } from './called-in-regions.ts';
import { roaming } from './digital.ts';
import { bakedInMoulds, likeKin, partyBlowers, playedInMoulds } from './lent-by-kin.ts';
import { baited, handTrucks, likeTails, linedCylinders, rolledOn, rubbedOnHands, tying } from './lent-to-tools.ts';
import { steering, washing } from './machines.ts';
import { scaleModels } from './scale-models.ts';
import { fondue, hairPieces, jumpLeads, toyChests } from './used-with.ts';

/** What regions, trades and makers of machines have words of their own for; what the words tell of a kind besides stands after it. */
export const ofRegions: readonly (readonly [section: string, words: Listed])[] = [
  ['digital.files', roaming],
  ['appliances.household + has.mains + is.energy-labelled', washing],
  ['electronics.battery-powered', steering],
  ['footwear', houseShoes],
  ['textiles.apparel', overalls],
  ['toys.general', kites],
  ['toys.general', scaleModels],
  ['kitchen.food-contact', emptyBags],
  ['cosmetics.soap-oral', whitening],
  ['cosmetics.hair-dye', hairTonics],
  ['general.other', jumpLeads],
  ['furniture', toyChests],
  ['kitchen.food-contact', fondue],
  ['general.other', hairPieces],
  ['general.other', partyBlowers],
  ['general.other', handTrucks],
  ['auto.parts', linedCylinders],
  ['kitchen.food-contact', rolledOn],
  ['kitchen.food-contact', tying],
  ['general.other', likeTails],
  ['biocides', rubbedOnHands],
  ['pesticides', baited],
  ['plants.seeds-live', likeKin],
  ['kitchen.food-contact', bakedInMoulds],
  ['toys.general', playedInMoulds],
  ['auto.parts', brakeLines],
  ['kitchen.food-contact', meatMallets],
  ['general.other', taps],
  ['kitchen.food-contact', potSets],
  ['childrens.articles', dummies],
  ['ppe.other', earPlugs],
  ['ppe.other', savesWearers],
  ['medical.device', walkedBehind],
  ['electronics.mains + has.mains', socketRows],
];
