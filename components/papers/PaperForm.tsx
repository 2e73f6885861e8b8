import { useState } from 'react';
import { paperFileOf } from '../../utils/browser/desk/paper-file.ts';
import { ChangedElsewhere, savePaper } from '../../utils/browser/store/papers.ts';
import { kinds } from '../../utils/goods/kinds.ts';
import { markets, requirementOf } from '../../utils/markets/index.ts';
import { requirementNames } from '../../utils/markets/names.ts';
import type { Paper, PaperFile } from '../../utils/paper.ts';
import { unlike } from '../../utils/papers/number.ts';
import { otherPaperIn } from '../../utils/papers/other-paper.ts';
import type { Language } from '../../utils/source.ts';
import { checkName } from '../data/law.ts';
import { paperFrom, type WrongFields } from '../data/paper-wrong.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { type Choice, Picker } from '../parts/Picker.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { FileField } from './FileField.tsx';

/** What a paper may cover: a whole group of goods ('food'), or a kind within it. */
const isGoods = (id: string): boolean => kinds.some((one) => one.id === id);
const empty = { number: '', issuer: '', holder: '', supplier: '', from: '', to: '', note: '' };

/** A paper as the person types it. What is wrong is said at its field; nothing is kept before all is right. */
export function PaperForm({
  paper,
  kind = '',
  onClose,
}: {
  paper?: Paper;
  kind?: string;
  onClose(saved: boolean): void;
}) {
  const { words, language, db } = useStage();
  const keep = useKeep();
  const [texts, setTexts] = useState(() => ({ ...empty, ...pick(paper) }));
  const [chosen, setChosen] = useState(paper?.kind ?? kind);
  const [goods, setGoods] = useState<readonly string[]>(paper?.scope.filter(isGoods) ?? []);
  const [codes, setCodes] = useState(paper?.scope.filter((one) => !isGoods(one)).join('\n') ?? '');
  const [where, setWhere] = useState<readonly string[]>(paper?.markets ?? []);
  const [file, setFile] = useState(paper?.file);
  const [bytes, setBytes] = useState<PaperFile>();
  const [wrong, setWrong] = useState<WrongFields>({});
  const set = (field: keyof typeof empty) => (text: string) => setTexts((before) => ({ ...before, [field]: text }));

  const save = async () => {
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    const typed = {
      ...given,
      id: paper?.id ?? crypto.randomUUID(),
      kind: chosen,
      scope: [
        ...goods,
        ...codes
          .split('\n')
          .map((code) => code.trim())
          .filter(Boolean),
      ],
      markets: [...where],
      ...(file ? { file } : {}),
      changedAt: Date.now(),
    };
    const made = paperFrom(typed, words);
    if ('wrong' in made) {
      setWrong(made.wrong);
      return;
    }
    const saving = savePaper(db, made.paper, bytes, paper);
    const isStale = await saving.then(
      () => false,
      (error: unknown) => error instanceof ChangedElsewhere,
    );
    if (isStale) setWrong({ whole: words.papers.changedElsewhere });
    else if (await keep(() => saving)) onClose(true);
  };

  const attach = async (given: File | undefined) => {
    if (!given) return;
    const kept = await paperFileOf(given).catch(() => 'unread' as const);
    const why = kept === 'unread' ? words.drawer.fileUnread : kept ? undefined : words.drawer.fileTooLarge;
    setWrong((before) => ({ ...before, file: why }));
    if (!kept || kept === 'unread') return;
    setBytes(kept);
    setFile({ hash: kept.hash, name: kept.name, size: kept.size });
  };
  const requirement = requirementOf(chosen);
  const odd = requirement && unlike(requirement, texts.number);
  const other = requirement && otherPaperIn(requirement, texts.number);
  const oddly =
    odd &&
    (other ? words.drawer.otherPaper(odd.called, odd.example, other) : words.drawer.oddNumber(odd.called, odd.example));

  return (
    <Dialog title={paper ? words.papers.editing : words.papers.new} onClose={() => onClose(false)}>
      <form
        className="paper-form fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Picker
          label={words.papers.kind}
          hint={words.papers.kindChoose}
          choices={kindChoices(language, words.papers.otherKind)}
          chosen={chosen === '' ? [] : [chosen]}
          single
          onChange={([one]) => setChosen(one ?? '')}
          wrong={wrong.kind}
        />
        <TextField
          label={words.papers.number}
          value={texts.number}
          onChange={set('number')}
          most={120}
          hint={texts.number ? oddly : undefined}
        />
        <TextField label={words.papers.issuer} value={texts.issuer} onChange={set('issuer')} most={200} />
        <TextField label={words.papers.holder} value={texts.holder} onChange={set('holder')} most={200} />
        <TextField label={words.papers.supplier} value={texts.supplier} onChange={set('supplier')} most={200} />
        <TextField label={words.papers.from} value={texts.from} onChange={set('from')} type="date" wrong={wrong.from} />
        <TextField
          label={words.papers.to}
          value={texts.to}
          onChange={set('to')}
          type="date"
          hint={words.papers.toHint}
          wrong={wrong.to}
        />
        <Picker
          label={words.papers.scope}
          hint={words.papers.scopeHint}
          choices={kinds.map(({ id, name }) => ({ id, name: name[language], also: Object.values(name).join(' ') }))}
          chosen={goods}
          onChange={setGoods}
        />
        <TextField
          label={words.papers.scopeCodes}
          value={codes}
          onChange={setCodes}
          lines={2}
          most={20_000}
          wrong={wrong.scope}
        />
        <Picker
          label={words.papers.markets}
          hint={words.papers.marketsHint}
          choices={markets.map(({ id, name }) => ({ id, name: name[language], also: Object.values(name).join(' ') }))}
          chosen={where}
          onChange={setWhere}
        />
        <TextField label={words.papers.note} value={texts.note} onChange={set('note')} lines={2} most={2000} />
        <FileField file={file} wrong={wrong.file} onChoose={attach} onRemove={() => setFile(undefined)} />
        {wrong.whole && (
          <p className="wrong" role="alert">
            {wrong.whole}
          </p>
        )}
        <div className="buttons">
          <button type="submit" className="main">
            {words.do.save}
          </button>
          <button type="button" onClick={() => onClose(false)}>
            {words.do.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Every requirement a paper may answer, once, with the markets that ask it. */
function kindChoices(language: Language, other: string): Choice[] {
  const found = new Map<string, Choice>();
  for (const market of markets)
    for (const { id, aliases } of market.requirements) {
      const before = found.get(id);
      found.set(id, {
        id,
        name: checkName(id, language),
        beside: before ? `${before.beside}, ${market.id}` : market.id,
        also: [...Object.values(requirementNames[id] ?? {}), ...aliases].join(' '),
      });
    }
  return [...found.values(), { id: 'other', name: other }];
}

/** The texts of a paper, those it has. */
function pick(paper: Paper | undefined): Partial<typeof empty> {
  if (!paper) return {};
  const { number, issuer, holder = '', supplier = '', from = '', to = '', note = '' } = paper;
  return { number, issuer, holder, supplier, from, to, note };
}
