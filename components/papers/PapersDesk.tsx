import { Later } from '../parts/Later.tsx';
import { useStage } from '../stage/context.ts';
import { linkTo, useHash } from '../stage/useHash.ts';
import { Changes } from './Changes.tsx';
import { Matrix } from './Matrix.tsx';
import { PaperPage } from './PaperPage.tsx';
import { Papers } from './Papers.tsx';
import './papers.css';

const tabs = ['drawer', 'matrix', 'changes'] as const;

/** Papers on the desk: the drawer, all listings by market, what the law changes when, and one page for a product and a market. */
export function PapersDesk() {
  const { words } = useStage();
  const [, tab = 'drawer', ...rest] = useHash().split('/');
  if (tab === 'page') {
    const [market = '', ...key] = rest;
    return <PaperPage listing={key.join('/')} market={market} />;
  }
  return (
    <>
      <nav className="tabs" aria-label={words.desk.sections.papers}>
        {tabs.map((name) => (
          <a key={name} href={linkTo(`papers/${name}`)} aria-current={name === tab ? 'page' : undefined}>
            {words.drawer.tabs[name]}
          </a>
        ))}
      </nav>
      <Later>{tab === 'matrix' ? <Matrix /> : tab === 'changes' ? <Changes /> : <Papers />}</Later>
    </>
  );
}
