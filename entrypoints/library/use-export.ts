import { useRef } from 'preact/hooks';
import type { ExportProps } from '../../components/library/ExportPart.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { bundleName, exportNames, isExportName } from '../../core/export/export-names.ts';
import type { Note } from '../../core/model.ts';
import { writeClipboard } from '../../services/clipboard.ts';
import { notesOf } from '../../services/library.ts';
import { askWorker } from './ask-worker.ts';
import { download } from './download.ts';

/** Exports of the entries of these keys, as files and by the clipboard. */
export function useExport(
  keysWanted: () => readonly string[],
  markdownTemplate: string | undefined,
  tell: (told: Told) => void,
): ExportProps {
  const field = useRef<HTMLSelectElement>(null);
  async function exportTo(name: string, way: 'download' | 'clipboard'): Promise<void> {
    const wanted = await notesOf(keysWanted());
    const { exportFormat, exportNotes, nameOfExport } = await import('../../core/export/index.ts');
    if (name === bundleName) return saveBundle(wanted, `${nameOfExport(wanted)}.zip`);
    if (!isExportName(name)) return;
    const exported = exportNotes(wanted, exportFormat(name), markdownTemplate === undefined ? {} : { markdownTemplate });
    if (way === 'download') download(exported.name, new Blob([exported.text], { type: exported.mediaType }));
    else tell({ what: (await writeClipboard({ text: exported.text })) === 'copied' ? 'copied' : 'refused' });
  }
  async function saveBundle(wanted: Note[], file: string): Promise<void> {
    const made = await askWorker({ do: 'bundle', ids: wanted.map(({ id }) => id) });
    if (made.ok) return download(file, made.file);
    tell(made.why === 'too many' ? { what: 'too many', most: made.most } : { what: 'failed', error: made.error });
  }

  return {
    formats: [...exportNames, bundleName],
    exportTo: (format, way) => void exportTo(format, way).catch((error: unknown) => tell({ what: 'failed', error: String(error) })),
    field,
  };
}
