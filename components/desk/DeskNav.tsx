import { useState } from 'react';
import { useWords } from '../stage/context.ts';
import { linkTo } from '../stage/useHash.ts';
import { useMedia } from '../stage/useMedia.ts';

/** The desk's places, as its address names them: the daily work, what comes in and goes out, what is known, what is set. */
export const sectionGroups = [
  ['listings', 'titles', 'papers', 'pictures'],
  ['marketplaces', 'import', 'export', 'backup'],
  ['rules', 'health', 'left'],
  ['storage', 'erase', 'training', 'settings'],
] as const;
export type Section = (typeof sectionGroups)[number][number];

/** The ways to the desk's sections: a column beside the page or, where there is little room, a menu that says where one is. */
export function DeskNav({ section, onKeys }: { section: Section; onKeys(): void }) {
  const { desk, do: does, name } = useWords();
  const narrow = useMedia('(max-width: 760px)');
  const [open, setOpen] = useState(false);
  const places = (
    <>
      {sectionGroups.map((group) => (
        <ul key={group[0]} className="plain">
          {group.map((one) => (
            <li key={one}>
              <a href={linkTo(one)} aria-current={one === section ? 'page' : undefined} onClick={() => setOpen(false)}>
                {desk.sections[one]}
              </a>
            </li>
          ))}
        </ul>
      ))}
      <button type="button" className="quiet" onClick={onKeys}>
        {does.keys} <kbd>?</kbd>
      </button>
    </>
  );
  return (
    <nav className="desk-nav" aria-label={desk.nav}>
      <p className="brand">
        <img src="/icon/32.png" alt="" width="24" height="24" /> {name}
      </p>
      {narrow ? (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{desk.sections[section]}</summary>
          <div className="desk-menu">{places}</div>
        </details>
      ) : (
        places
      )}
    </nav>
  );
}
