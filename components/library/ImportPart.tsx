import { useWords } from '../words.tsx';

/** Where an import stands: a file that was looked into and waits for a yes, or why it can't be taken. */
export type Importing =
  | { state: 'idle' }
  | { state: 'ready'; fresh: number; known: number }
  | { state: 'done'; fresh: number }
  | { state: 'refused'; why: 'too large' | 'not JSON' }
  | { state: 'refused'; why: 'no notes'; where: string };

export interface ImportProps {
  importing: Importing;
  /** Looks into a file; writes nothing. */
  lookInto: (file: File) => void;
  bringIn: () => void;
  leave: () => void;
}

function Said({ importing }: { importing: Importing }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  if (importing.state === 'idle') return null;
  if (importing.state === 'ready')
    return <p>{say('library.importReady', number.format(importing.fresh), number.format(importing.known))}</p>;
  if (importing.state === 'done') return <p>{say('library.imported', number.format(importing.fresh))}</p>;
  if (importing.why === 'no notes') return <p>{say('library.importNoNotes', importing.where)}</p>;
  return <p>{say(importing.why === 'too large' ? 'library.importTooLarge' : 'library.importNoJson')}</p>;
}

/** Bringing in notes that were exported: first what would happen, then, at a word, that. */
export function ImportPart({ importing, lookInto, bringIn, leave }: ImportProps) {
  const { say } = useWords();
  return (
    <details data-part="import">
      <summary>{say('library.import')}</summary>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={say('library.import')}
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
      {importing.state === 'ready' && (
        <p class="actions">
          {importing.fresh > 0 && (
            <button type="button" onClick={bringIn}>
              {say('library.importDo')}
            </button>
          )}
          <button type="button" onClick={leave}>
            {say('library.importCancel')}
          </button>
        </p>
      )}
    </details>
  );
}
