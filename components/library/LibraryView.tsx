import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { bundleName } from '../../core/export/export-names.ts';
import type { Note } from '../../core/model.ts';
import { useWords } from '../words.tsx';
import { ImportPart, type ImportProps } from './ImportPart.tsx';
import { NoteRow } from './NoteRow.tsx';
import { NoteView } from './NoteView.tsx';

/** How many rows are drawn before the reader asks for more. */
const rowsAtOnce = 200;

/** What the library has just done, told in a line; a deletion can be undone. */
export type Told =
  | { what: 'deleted'; undo: () => void }
  | { what: 'kept' }
  | { what: 'copied' }
  | { what: 'refused' }
  | { what: 'too many'; most: number }
  | { what: 'failed'; error: string }
  | null;

export interface LibraryProps {
  /** All that are kept; null while they are being fetched. */
  kept: number | null;
  /** Those that the search found, in its order. */
  found: Note[];
  query: string;
  search: (query: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  open: Note | null;
  openNote: (id: string) => void;
  chosen: ReadonlySet<string>;
  choose: (id: string, chosen: boolean) => void;
  change: (id: string, edit: { remark: string; tags: string[] }) => void;
  remove: (id: string) => void;
  /** Names of the formats that notes are exported in. */
  formats: readonly string[];
  exportTo: (format: string, way: 'download' | 'clipboard') => void;
  told: Told;
  imports: ImportProps;
}

const toldKeys = { kept: 'note.saved', copied: 'library.copied', refused: 'copy.refused' } as const;

function Telling({ told }: { told: Told }) {
  const { say, language } = useWords();
  if (!told) return null;
  if (told.what === 'failed') return <p>{say('note.failed', told.error)}</p>;
  if (told.what === 'too many') return <p>{say('bundle.tooMany', new Intl.NumberFormat(language).format(told.most))}</p>;
  if (told.what !== 'deleted') return <p>{say(toldKeys[told.what])}</p>;
  return (
    <p>
      {say('library.deleted')}{' '}
      <button type="button" class="link-button" onClick={told.undo}>
        {say('library.undo')}
      </button>
    </p>
  );
}

function ExportBar({ formats, exportTo, chosen }: Pick<LibraryProps, 'formats' | 'exportTo'> & { chosen: number }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const [format, setFormat] = useState(formats[0] ?? 'markdown');
  return (
    <p class="actions">
      <label>
        {chosen > 0 ? say('library.exportChosen', number.format(chosen)) : say('library.exportFound')}{' '}
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          {formats.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => exportTo(format, 'download')}>
        {say('library.download')}
      </button>
      {format !== bundleName && (
        <button type="button" onClick={() => exportTo(format, 'clipboard')}>
          {say('library.copy')}
        </button>
      )}
    </p>
  );
}

/** The saved notes: a search, their list, and the one that is open. */
export function LibraryView(props: LibraryProps) {
  const { kept, found, query, search, searchField, open, openNote, chosen, choose, change, remove, formats, exportTo, told, imports } =
    props;
  const { say, language } = useWords();
  const [drawn, setDrawn] = useState(rowsAtOnce);
  if (kept === null) return <p class="part">{say('library.fetching')}</p>;
  return (
    <div class="library">
      <section class="notes" aria-label={say('library.title')}>
        <header class="part">
          <h1>{say('library.title')}</h1>
          <label class="field">
            {say('library.search')}
            <input type="search" ref={searchField} value={query} onInput={(event) => search(event.currentTarget.value)} />
          </label>
          <p class="remark" role="status">
            {say('library.found', new Intl.NumberFormat(language).format(found.length))}
          </p>
          {found.length > 0 && <ExportBar formats={formats} exportTo={exportTo} chosen={chosen.size} />}
          <ImportPart {...imports} />
          <div role="status">
            <Telling told={told} />
          </div>
        </header>
        {kept === 0 && <p class="part">{say('library.empty')}</p>}
        <ol class="note-list">
          {found.slice(0, drawn).map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              isOpen={note.id === open?.id}
              isChosen={chosen.has(note.id)}
              open={() => openNote(note.id)}
              choose={(isChosen) => choose(note.id, isChosen)}
            />
          ))}
        </ol>
        {found.length > drawn && (
          <button type="button" onClick={() => setDrawn(drawn + rowsAtOnce)}>
            {say('library.more')}
          </button>
        )}
      </section>
      <section class="note" aria-label={say('library.note')}>
        {open && <NoteView note={open} change={(edit) => change(open.id, edit)} remove={() => remove(open.id)} />}
      </section>
    </div>
  );
}
