import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { bundleName, exportTitles, type LibraryExport } from '../../core/export/export-names.ts';
import { useWords, type Words } from '../words.tsx';

export interface ExportProps {
  /** Names of the formats that notes are exported in. */
  formats: readonly LibraryExport[];
  exportTo: (format: string, way: 'download' | 'clipboard') => void;
  /** Where the key for exports leads. */
  field: RefObject<HTMLSelectElement | null>;
}

function titleOf(name: LibraryExport, say: Words['say']): string {
  if (name === bundleName) return say('backup.formBundle');
  return name === 'text' ? say('copy.text') : exportTitles[name];
}

/** Exports what is chosen, or else what is shown. */
export function ExportPart({ formats, exportTo, field, chosen }: ExportProps & { chosen: number }) {
  const { say, language } = useWords();
  const [format, setFormat] = useState<string>(formats[0] ?? 'markdown');
  return (
    <p class="actions" data-part="export">
      <label>
        {chosen > 0 ? say('library.exportChosen', new Intl.NumberFormat(language).format(chosen)) : say('library.exportFound')}{' '}
        <select ref={field} value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          {formats.map((name) => (
            <option key={name} value={name}>
              {titleOf(name, say)}
            </option>
          ))}
        </select>
      </label>
      <span class="actions">
        <button type="button" onClick={() => exportTo(format, 'download')}>
          {say('library.download')}
        </button>
        {format !== bundleName && (
          <button type="button" onClick={() => exportTo(format, 'clipboard')}>
            {say('library.copy')}
          </button>
        )}
      </span>
    </p>
  );
}
