import { defaultMarkdownTemplate } from '../../core/export/default-template.ts';
import { useWords } from '../words.tsx';
import { useDraft } from './use-draft.ts';

export interface ChoicesProps {
  keepTexts: boolean;
  changeKeepTexts: (keep: boolean) => void;
  /** The template of exports in Markdown, the reader's or Whence's own. */
  template: string;
  /** Why the last template was not kept; null where there was nothing wrong. */
  fault: string | null;
  /** Null: back to Whence's own. */
  changeTemplate: (template: string | null) => void;
}

/** How notes are saved, and how they are written down in Markdown. */
export function ChoicesPart({ keepTexts, changeKeepTexts, template, fault, changeTemplate }: ChoicesProps) {
  const { say } = useWords();
  const [draft, write] = useDraft(template);
  return (
    <details data-part="choices">
      <summary>{say('noteView.settings')}</summary>
      <label class="facet-value">
        <input type="checkbox" checked={keepTexts} onChange={(event) => changeKeepTexts(event.currentTarget.checked)} />
        <span>{say('noteView.keepTexts')}</span>
      </label>
      <form
        class="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          changeTemplate(draft);
        }}
      >
        <label class="field">
          {say('noteView.template')}
          <textarea rows={5} dir="ltr" spellcheck={false} value={draft} onInput={(event) => write(event.currentTarget.value)} />
        </label>
        <div role="status">{fault !== null && <p>{say('noteView.templateFault', fault)}</p>}</div>
        <p class="actions">
          <button type="submit">{say('noteView.templateKeep')}</button>
          <button
            type="button"
            onClick={() => {
              write(defaultMarkdownTemplate);
              changeTemplate(null);
            }}
          >
            {say('noteView.templateReset')}
          </button>
        </p>
      </form>
    </details>
  );
}
