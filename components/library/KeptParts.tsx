import { isPlaceholder } from '../../core/agents/placeholder.ts';
import type { Note } from '../../core/model.ts';
import { MomentText } from '../DateText.tsx';
import { inLanguage } from '../in-language.ts';
import { useWords } from '../words.tsx';

/** The article's text as it was when the note was saved, and when those were that were merged into it. */
export function TextPart({ note: { text, reading, laterReadings } }: { note: Note }) {
  const later = laterReadings.flatMap(({ text, reading, at }) => (text === undefined ? [] : [{ text, reading, at }]));
  return (
    <>
      {text !== null && <KeptText text={text} reading={reading} at={null} />}
      {later.map((one) => (
        <KeptText key={one.at} {...one} />
      ))}
    </>
  );
}

function KeptText({ text, reading, at }: Pick<Note, 'reading'> & { text: string; at: string | null }) {
  const { say } = useWords();
  return (
    <details class="part" data-part="text">
      <summary>
        {say('noteView.text')}
        {at && (
          <>
            {' · '}
            <MomentText at={at} />
          </>
        )}
      </summary>
      <div {...inLanguage(text, reading.page.language)}>
        {text.split('\n\n').map((paragraph, place) => (
          <p key={`${place} ${paragraph.slice(0, 20)}`}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}

function AddressText({ url }: { url: string }) {
  const { say } = useWords();
  return isPlaceholder(url) ? <dd>{say('noteView.noAddress')}</dd> : <dd dir="ltr">{url}</dd>;
}

/** Where and when the page was opened and read, and the fingerprint of its text. */
export function FactsPart({ note: { openedUrl, finalUrl, textHash, savedAt, editedAt } }: { note: Note }) {
  const { say } = useWords();
  return (
    <details class="part" data-part="facts">
      <summary>{say('noteView.facts')}</summary>
      <dl class="facts">
        <dt>{say('noteView.savedOn')}</dt>
        <dd>
          <MomentText at={savedAt} />
        </dd>
        {editedAt && (
          <>
            <dt>{say('noteView.editedOn')}</dt>
            <dd>
              <MomentText at={editedAt} />
            </dd>
          </>
        )}
        <dt>{say('noteView.opened')}</dt>
        <AddressText url={openedUrl} />
        <dt>{say('noteView.final')}</dt>
        <AddressText url={finalUrl} />
        {textHash && (
          <>
            <dt>{say('noteView.hash')}</dt>
            <dd dir="ltr">{textHash}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
