import { useWords, type WordKey } from '../words.tsx';

/** What stands in the way of the notes, with the browser's words. */
export interface Trouble {
  why: 'newer' | 'blocked' | 'upgrade' | 'shut';
  error: string;
}

interface TroubleProps {
  trouble: Trouble;
  /** Hands over every record as it stands. */
  saveRaw: () => void;
  /** Why not even that went; null while it did. */
  rawFault: string | null;
}

const troubleKeys: Record<Trouble['why'], WordKey> = {
  newer: 'database.newer',
  blocked: 'database.blocked',
  upgrade: 'database.upgrade',
  shut: 'database.shut',
};

/** Says why the notes can't be opened as they should, and offers all that can still be read. */
export function TroublePart({ trouble, saveRaw, rawFault }: TroubleProps) {
  const { say } = useWords();
  return (
    <section class="part caution" role="alert" data-part="trouble">
      <p>{say(troubleKeys[trouble.why], trouble.error)}</p>
      <p class="actions">
        <button type="button" onClick={saveRaw}>
          {say('database.raw')}
        </button>
      </p>
      {rawFault !== null && <p>{say('database.rawFailed', rawFault)}</p>}
    </section>
  );
}
