import type { Language } from '../../utils/source.ts';
import { availabilitiesWords } from './availabilities.ts';
import { backupWords } from './backup.ts';
import { briefWords } from './brief.ts';
import { chartWords } from './chart.ts';
import { conditionsWords } from './conditions.ts';
import { consentWords } from './consent.ts';
import { deskWords } from './desk.ts';
import { doWords } from './do.ts';
import { drawerWords } from './drawer.ts';
import { eraseWords } from './erase.ts';
import { exportWords } from './export.ts';
import { fieldsWords } from './fields.ts';
import { findingWords } from './finding.ts';
import { firstRunWords } from './first-run.ts';
import { goodsWords } from './goods.ts';
import { headWords } from './head.ts';
import { healthWords } from './health.ts';
import { intakeWords } from './intake.ts';
import { keysWords } from './keys.ts';
import { lawWords } from './law.ts';
import { leftWords } from './left.ts';
import { listingWords } from './listing.ts';
import { marketsWords } from './markets.ts';
import { measuredWords } from './measured.ts';
import { metricsWords } from './metrics.ts';
import { notesWords } from './notes.ts';
import { onceWords } from './once.ts';
import { pagesWords } from './pages.ts';
import { papersWords } from './papers.ts';
import { picturesWords } from './pictures.ts';
import { placesWords } from './places.ts';
import { popupWords } from './popup.ts';
import { rulesWords } from './rules.ts';
import { sayWords } from './say.ts';
import { settingsWords } from './settings.ts';
import { shopWords } from './shop.ts';
import { shotsWords } from './shots.ts';
import { stateWhyWords } from './state-why.ts';
import { statesWords } from './states.ts';
import { storageWords } from './storage.ts';
import { tableWords } from './table.ts';
import { titlePartsWords } from './title-parts.ts';
import { titleVersionsWords } from './title-versions.ts';
import { titlesWords } from './titles.ts';
import { trainingWords } from './training.ts';
import { trialWords } from './trial.ts';
import { troubleWords } from './trouble.ts';
import { unitsWords } from './units.ts';
import type { Widen } from './widen.ts';

/**
 * The interface's own words: a file a part of the interface, all its languages side by side. To add a part, write its
 * file and one line here; to add a language, one column in each file: the compiler names the ones that lack it.
 */
const parts = {
  training: trainingWords,
  do: doWords,
  say: sayWords,
  states: statesWords,
  stateWhy: stateWhyWords,
  firstRun: firstRunWords,
  consent: consentWords,
  measured: measuredWords,
  head: headWords,
  once: onceWords,
  notes: notesWords,
  brief: briefWords,
  finding: findingWords,
  papers: papersWords,
  goods: goodsWords,
  law: lawWords,
  drawer: drawerWords,
  fields: fieldsWords,
  conditions: conditionsWords,
  availabilities: availabilitiesWords,
  metrics: metricsWords,
  units: unitsWords,
  pages: pagesWords,
  listing: listingWords,
  chart: chartWords,
  pictures: picturesWords,
  shots: shotsWords,
  places: placesWords,
  popup: popupWords,
  titles: titlesWords,
  titleParts: titlePartsWords,
  versions: titleVersionsWords,
  desk: deskWords,
  table: tableWords,
  markets: marketsWords,
  export: exportWords,
  intake: intakeWords,
  backup: backupWords,
  health: healthWords,
  left: leftWords,
  erase: eraseWords,
  shop: shopWords,
  settings: settingsWords,
  rules: rulesWords,
  storage: storageWords,
  keys: keysWords,
  trouble: troubleWords,
  trial: trialWords,
} as const;

type Parts = typeof parts;
export type Words = { readonly name: string } & { readonly [Part in keyof Parts]: Widen<Parts[Part]['en']> };

const spoken = (language: Language): Words =>
  ({
    name: 'Crossbill',
    ...Object.fromEntries(Object.entries(parts).map(([part, said]) => [part, said[language]])),
  }) as Words;

export const words: Readonly<Record<Language, Words>> = { en: spoken('en'), zh: spoken('zh'), ru: spoken('ru') };

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文', ru: 'Русский' };

/** The `lang` of a page in that language. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', ru: 'ru' };
