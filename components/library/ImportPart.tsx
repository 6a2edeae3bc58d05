import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** How many notes a file would bring, and how they stand against those that are here. */
export interface ImportCounts {
  fresh: number;
  newer: number;
  same: number;
  older: number;
  conflicting: number;
}

/** Why a file can't be taken; `path` and `where` name the place in it. */
export type ImportRefusal =
  | { why: 'too large' | 'not JSON' | 'no ZIP' | 'too many' | 'no bundle' }
  | { why: 'no notes'; where: string }
  | { why: 'changed' | 'missing' | 'bad path' | 'twice' | 'too large inside' | 'packed'; path: string };

/** Where an import stands: a file that is looked into or waits for a yes, what came of it, or why it can't be taken. */
export type Importing =
  | { state: 'idle' | 'looking' | 'undone' }
  | { state: 'ready'; counts: ImportCounts }
  | { state: 'done'; fresh: number; renewed: number }
  | { state: 'failed'; error: string }
  | ({ state: 'refused' } & ImportRefusal);

export interface ImportProps {
  importing: Importing;
  /** Looks into a file; writes nothing. */
  lookInto: (file: File) => void;
  /** Writes what was found; with `beside`, notes in conflict come in as notes of their own. */
  bringIn: (beside: boolean) => void;
  undo: () => void;
  leave: () => void;
}

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

function Found({ counts }: { counts: ImportCounts }) {
  const { say, language } = useWords();
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  return (
    <>
      <p>{say('library.importReady', number(counts.fresh), number(counts.same))}</p>
      {counts.newer > 0 && <p>{say('importing.newer', number(counts.newer))}</p>}
      {counts.older > 0 && <p>{say('importing.older', number(counts.older))}</p>}
      {counts.conflicting > 0 && <p>{say('importing.conflicting', number(counts.conflicting))}</p>}
    </>
  );
}

function Said({ importing }: { importing: Importing }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  switch (importing.state) {
    case 'idle':
      return null;
    case 'looking':
      return <p>{say('importing.looking')}</p>;
    case 'ready':
      return <Found counts={importing.counts} />;
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
        </>
      );
  }
}

function Decide({ counts, bringIn, leave }: { counts: ImportCounts } & Pick<ImportProps, 'bringIn' | 'leave'>) {
  const { say } = useWords();
  const [beside, setBeside] = useState(false);
  const wanted = counts.fresh + counts.newer + (beside ? counts.conflicting : 0);
  return (
    <>
      {counts.conflicting > 0 && (
        <label class="choice">
          <input type="checkbox" checked={beside} onChange={(event) => setBeside(event.currentTarget.checked)} />
          {say('importing.beside')}
        </label>
      )}
      <p class="actions">
        {wanted > 0 && (
          <button type="button" onClick={() => bringIn(beside)}>
            {say('library.importDo')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {say('library.importCancel')}
        </button>
      </p>
    </>
  );
}

/** Bringing in notes that were exported: first what would happen, then, at a word, that. */
export function ImportPart({ importing, lookInto, bringIn, undo, leave }: ImportProps) {
  const { say } = useWords();
  return (
    <details data-part="import">
      <summary>{say('library.import')}</summary>
      <input
        type="file"
        accept=".json,.zip,application/json,application/zip"
        aria-label={say('library.import')}
        disabled={importing.state === 'looking'}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) lookInto(file);
        }}
      />
      <div role="status">
        <Said importing={importing} />
      </div>
      {importing.state === 'ready' && <Decide counts={importing.counts} bringIn={bringIn} leave={leave} />}
      {importing.state === 'done' && (
        <p class="actions">
          <button type="button" onClick={undo}>
            {say('library.undo')}
          </button>
        </p>
      )}
    </details>
  );
}
