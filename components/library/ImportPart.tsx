import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { type Importing, ImportNews } from './ImportNews.tsx';

export interface ImportProps {
  importing: Importing;
  /** Looks into a file; writes nothing. */
  lookInto: (file: File) => void;
  /** Writes what was found; with `beside`, notes in conflict come in as notes of their own. */
  bringIn: (beside: boolean) => void;
  undo: () => void;
  leave: () => void;
}

type Ready = Pick<Extract<Importing, { state: 'ready' }>, 'counts' | 'choices'>;

function Decide({ counts, choices, bringIn, leave }: Ready & Pick<ImportProps, 'bringIn' | 'leave'>) {
  const { say } = useWords();
  const [beside, setBeside] = useState(false);
  const notes = counts.fresh + counts.newer + counts.parted + (beside ? counts.conflicting : 0);
  const wanted = notes + (choices && choices !== 'unreadable' ? choices.comeIn.length + choices.searches.length : 0);
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
        accept=".json,.ndjson,.jsonl,.zip,application/json,application/x-ndjson,application/zip"
        aria-label={say('library.import')}
        disabled={importing.state === 'looking' || importing.state === 'working'}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) lookInto(file);
        }}
      />
      <div role="status">
        <ImportNews importing={importing} />
      </div>
      {importing.state === 'ready' && <Decide {...importing} bringIn={bringIn} leave={leave} />}
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
