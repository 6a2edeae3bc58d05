import type { Reading } from '../../core/model.ts';
import { MomentText } from '../DateText.tsx';
import { ReadingCard } from '../ReadingCard.tsx';
import { useWords } from '../words.tsx';

interface UnsavedViewProps {
  reading: Reading;
  /** ISO 8601. */
  readAt: string;
  save: () => void;
}

/** A reading that was not saved, which can be. */
export function UnsavedView({ reading, readAt, save }: UnsavedViewProps) {
  const { say } = useWords();
  return (
    <div data-part="unsaved">
      <p class="part actions">
        <span class="remark">
          {say('noteView.readOn')} <MomentText at={readAt} />
        </span>
        <button type="button" onClick={save}>
          {say('note.save')}
        </button>
      </p>
      <ReadingCard reading={reading} isAway />
    </div>
  );
}
