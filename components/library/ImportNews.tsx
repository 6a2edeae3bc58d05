import { useWords } from '../words.tsx';
import { type FoundChoices, ImportedChoices } from './ImportedChoices.tsx';
import { UnderWay } from './Telling.tsx';

/** How many notes a file would bring, and how they stand against those that are here. */
export interface ImportCounts {
  fresh: number;
  newer: number;
  same: number;
  older: number;
  parted: number;
  conflicting: number;
  /** The numbers of the notes in the file that can't be read. */
  left: number[];
  /** The numbers of those that come without their picture, which can't be. */
  bare: number[];
  /** Of a file of readings: the numbers of the lines that hold none, and of those that say the same as one before them. */
  lines?: { left: number[]; twice: number[] };
}

/** Why a file can't be taken; `path` and `where` name the place in it. */
export type ImportRefusal =
  | { why: 'too large' | 'not JSON' | 'no ZIP' | 'too many' | 'no bundle' }
  | { why: 'no notes'; where: string }
  | { why: 'changed' | 'missing' | 'bad path' | 'twice' | 'too large inside' | 'packed'; path: string };

/** Where an import stands: a file that is looked into or waits for a yes, what came of it, or why it can't be taken. */
export type Importing =
  | { state: 'idle' | 'looking' | 'undone' }
  /** `choices`: what its reader chose, of a backup that says it, and how it stands against what is chosen here. */
  | { state: 'ready'; counts: ImportCounts; choices: FoundChoices | 'unreadable' | null }
  /** So many are being written, or taken back. */
  | { state: 'working'; many: number }
  | { state: 'done'; fresh: number; renewed: number; joined: number; choices: number }
  | { state: 'failed'; error: string }
  | ({ state: 'refused' } & ImportRefusal);

function Refused({ refusal }: { refusal: ImportRefusal }) {
  const { say } = useWords();
  switch (refusal.why) {
    case 'too large':
    case 'too many':
      return <p>{say('library.importTooLarge')}</p>;
    case 'not JSON':
      return <p>{say('library.importNoJson')}</p>;
    case 'no ZIP':
      return <p>{say('importing.cut')}</p>;
    case 'no bundle':
      return <p>{say('importing.noBundle')}</p>;
    case 'no notes':
      return <p>{say('library.importNoNotes', refusal.where)}</p>;
    case 'changed':
    case 'missing':
      return <p>{say('importing.wrong', refusal.path)}</p>;
    default:
      return <p>{say('importing.hostile', refusal.path)}</p>;
  }
}

/** Numbers of lines as people read them: "3, 7–9". Thousands of lines are few words where they follow one another. */
function spansOf(lines: readonly number[], language: string): string {
  const number = new Intl.NumberFormat(language, { useGrouping: false });
  const spans: [number, number][] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([from, until]) => (from === until ? number.format(from) : `${number.format(from)}–${number.format(until)}`)).join(', ');
}

function Lines({ left, twice }: { left: number[]; twice: number[] }) {
  const { say, language } = useWords();
  return (
    <>
      {left.length > 0 && <p>{say('importing.linesLeft', spansOf(left, language))}</p>}
      {twice.length > 0 && <p>{say('importing.linesTwice', spansOf(twice, language))}</p>}
    </>
  );
}

const isEmpty = ({ fresh, newer, same, older, parted, conflicting, left, lines }: ImportCounts) =>
  fresh + newer + same + older + parted + conflicting + left.length + (lines?.left.length ?? 0) === 0;

function Found({ counts, choices }: Pick<Extract<Importing, { state: 'ready' }>, 'counts' | 'choices'>) {
  const { say, language } = useWords();
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  return (
    <>
      {counts.lines && <p>{say('importing.readings')}</p>}
      {!(isEmpty(counts) && choices) && (
        <p>{isEmpty(counts) ? say('importing.empty') : say('library.importReady', number(counts.fresh), number(counts.same))}</p>
      )}
      {counts.newer > 0 && <p>{say('importing.newer', number(counts.newer))}</p>}
      {counts.older > 0 && <p>{say('importing.older', number(counts.older))}</p>}
      {counts.parted > 0 && <p>{say('importing.parted', number(counts.parted))}</p>}
      {counts.conflicting > 0 && <p>{say('importing.conflicting', number(counts.conflicting))}</p>}
      {counts.left.length > 0 && <p>{say('importing.notesLeft', spansOf(counts.left, language))}</p>}
      {counts.bare.length > 0 && <p>{say('importing.bare', spansOf(counts.bare, language))}</p>}
      {counts.lines && <Lines {...counts.lines} />}
      {choices && <ImportedChoices choices={choices} />}
    </>
  );
}

/** What is to be told of an import, wherever it stands. */
export function ImportNews({ importing }: { importing: Importing }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  switch (importing.state) {
    case 'idle':
      return null;
    case 'looking':
      return <p>{say('importing.looking')}</p>;
    case 'working':
      return <UnderWay many={importing.many} />;
    case 'ready':
      return <Found {...importing} />;
    case 'undone':
      return <p>{say('importing.undone')}</p>;
    case 'failed':
      return <p>{say('note.failed', importing.error)}</p>;
    case 'refused':
      return <Refused refusal={importing} />;
    case 'done':
      return (
        <>
          <p>{say('library.imported', number.format(importing.fresh))}</p>
          {importing.renewed > 0 && <p>{say('importing.renewed', number.format(importing.renewed))}</p>}
          {importing.joined > 0 && <p>{say('importing.joined', number.format(importing.joined))}</p>}
          {importing.choices > 0 && <p>{say('importing.choicesDone', number.format(importing.choices))}</p>}
        </>
      );
  }
}
