import { useEffect, useState } from 'preact/hooks';
import type { ChoicesProps } from '../../components/library/ChoicesPart.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { defaultMarkdownTemplate } from '../../core/export/default-template.ts';
import { changeNoteChoices, loadNoteChoices, type NoteChoices } from '../../services/notes/note-choices.ts';

/** The reader's choices for notes. */
export function useChoices(tell: (told: Told) => void): ChoicesProps {
  const [choices, setChoices] = useState<NoteChoices | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => void loadNoteChoices().then(setChoices), []);

  const keep = (changes: Partial<NoteChoices>) =>
    changeNoteChoices(changes).then(setChoices, (error: unknown) => tell({ what: 'failed', error: String(error) }));

  async function changeTemplate(template: string | null): Promise<void> {
    const { faultOfTemplate } = await import('../../core/export/index.ts');
    const found = template === null ? null : faultOfTemplate(template);
    setFault(found);
    if (found === null) await keep({ markdownTemplate: template === defaultMarkdownTemplate ? null : template });
  }

  return {
    keepTexts: choices?.keepTexts ?? true,
    changeKeepTexts: (keepTexts) => void keep({ keepTexts }),
    template: choices?.markdownTemplate ?? defaultMarkdownTemplate,
    fault,
    changeTemplate: (changed) => void changeTemplate(changed),
  };
}
