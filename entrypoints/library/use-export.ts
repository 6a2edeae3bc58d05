import { useRef } from 'preact/hooks';
import type { ExportProps } from '../../components/library/ExportPart.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { bundleName, exportNames, isExportName } from '../../core/export/export-names.ts';
import { writeClipboard } from '../../services/browser/clipboard.ts';
import { loadNoteChoices } from '../../services/notes/note-choices.ts';
import { notesOf } from '../../services/search/library.ts';
import { askWorker } from './ask-worker.ts';
import { download } from './download.ts';
import { useWhenWhole } from './use-when-whole.ts';
import type { Working } from './use-working.ts';

/** Exports of the entries of these keys, as files and by the clipboard; `isWhole` says whether all that they are taken from is there. */
export function useExport(
  keysWanted: () => readonly string[],
  isWhole: boolean,
  { tell, begin }: { tell: (told: Told) => void } & Pick<Working, 'begin'>,
): ExportProps {
  const field = useRef<HTMLSelectElement>(null);
  const keysOnceWhole = useWhenWhole(keysWanted, isWhole);
  async function exportTo(name: string, way: 'download' | 'clipboard'): Promise<void> {
    const keys = await keysOnceWhole();
    const wanted = await notesOf(keys);
    const { markdownTemplate } = await loadNoteChoices();
    const { exportFormat, exportNotes, nameOfExport } = await import('../../core/export/index.ts');
    if (name === bundleName) return saveBundle(keys, `${nameOfExport(wanted)}.zip`);
    if (!isExportName(name)) return;
    const exported = exportNotes(wanted, exportFormat(name), markdownTemplate === null ? {} : { markdownTemplate });
    if (way === 'download') download(exported.name, new Blob([exported.text], { type: exported.mediaType }));
    else tell({ what: (await writeClipboard({ text: exported.text })) === 'copied' ? 'copied' : 'refused' });
  }
  async function saveBundle(keys: readonly string[], file: string): Promise<void> {
    const made = await askWorker({ do: 'bundle', keys });
    if (made.ok) return download(file, made.file);
    tell(made.why === 'too large' ? { what: 'too large' } : { what: 'failed', error: made.error });
  }

  return {
    formats: [...exportNames, bundleName],
    exportTo: (format, way) => begin(keysWanted().length, () => exportTo(format, way)),
    field,
  };
}
