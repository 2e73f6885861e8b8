import { useState } from 'react';
import { FirstRun } from './consent/FirstRun.tsx';
import { MarketplaceList } from './consent/MarketplaceList.tsx';
import { Targets } from './consent/Targets.tsx';
import { DeskBackup } from './desk/Backup.tsx';
import { BackupDue } from './desk/BackupDue.tsx';
import { DeskNav, type Section, sectionGroups } from './desk/DeskNav.tsx';
import { DeskErase } from './desk/Erase.tsx';
import { DeskHealth } from './desk/Health.tsx';
import { DeskImport } from './desk/Import.tsx';
import { DeskLeft } from './desk/Left.tsx';
import { DeskRules } from './desk/Rules.tsx';
import { DeskSettings } from './desk/Settings.tsx';
import { DeskStorage } from './desk/Storage.tsx';
import { DeskTitles } from './desk/Titles.tsx';
import { DeskTraining } from './desk/Training.tsx';
import { UnreadSettings } from './desk/UnreadSettings.tsx';
import { ExportForm } from './export/ExportForm.tsx';
import { PapersDesk } from './papers/PapersDesk.tsx';
import { ClockInDoubt } from './parts/ClockInDoubt.tsx';
import { KeyList } from './parts/KeyList.tsx';
import { NoRoom } from './parts/NoRoom.tsx';
import { RestoredNote } from './parts/RestoredNote.tsx';
import { TrainingRibbon } from './parts/TrainingRibbon.tsx';
import { PictureDesk } from './pictures/PictureDesk.tsx';
import { useStage } from './stage/context.ts';
import { goTo, useHash } from './stage/useHash.ts';
import { focusOn, press, useKeys } from './stage/useKeys.ts';
import { ListingsTable } from './table/ListingsTable.tsx';

const sections = sectionGroups.flat();

/** The full page: everything that needs room. Its sections are places in its address, so that each can be linked to. */
export function Desk() {
  const { words } = useStage();
  const place = useHash();
  const [keysShown, setKeysShown] = useState(false);
  const section: Section = sections.find((name) => place === name || place.startsWith(`${name}/`)) ?? 'listings';
  useKeys({
    '/': () => focusOn('[type=search]'),
    '?': () => setKeysShown(true),
    c: () => press('[data-copy]'),
    e: () => {
      if (!press('[data-export]')) goTo('export');
    },
  });
  if (place === 'start') return <FirstRun onDone={() => goTo('listings')} />;
  return (
    <div className="desk">
      <DeskNav section={section} onKeys={() => setKeysShown(true)} />
      <main className="desk-main" data-section={section}>
        <TrainingRibbon />
        <NoRoom />
        <ClockInDoubt />
        <RestoredNote />
        <UnreadSettings />
        {section !== 'backup' && <BackupDue />}
        <h1>{words.desk.sections[section]}</h1>
        <Shown section={section} />
      </main>
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
    </div>
  );
}

function Shown({ section }: { section: Section }) {
  switch (section) {
    case 'listings':
      return <ListingsTable />;
    case 'titles':
      return <DeskTitles />;
    case 'papers':
      return <PapersDesk />;
    case 'pictures':
      return <PictureDesk />;
    case 'marketplaces':
      return (
        <div className="column">
          <MarketplaceList />
          <Targets />
        </div>
      );
    case 'import':
      return <DeskImport />;
    case 'export':
      return <ExportForm />;
    case 'backup':
      return <DeskBackup />;
    case 'rules':
      return <DeskRules />;
    case 'health':
      return <DeskHealth />;
    case 'left':
      return <DeskLeft />;
    case 'storage':
      return <DeskStorage />;
    case 'erase':
      return <DeskErase />;
    case 'training':
      return <DeskTraining />;
    case 'settings':
      return <DeskSettings />;
  }
}
