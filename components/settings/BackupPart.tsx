import { bundleTooLarge } from '../../core/bundle/bundle-shape.ts';
import { MomentText } from '../DateText.tsx';
import { type Fault, FaultText } from '../FaultText.tsx';
import { useWords, type WordKey } from '../words.tsx';

const times = ['never', 'daily', 'weekly'] as const;
const forms = ['bundle', 'json'] as const;

export type BackupEvery = (typeof times)[number];
export type BackupForm = (typeof forms)[number];

const timeKeys: Record<BackupEvery, WordKey> = { never: 'backup.never', daily: 'backup.daily', weekly: 'backup.weekly' };

export interface BackupProps {
  every: BackupEvery;
  form: BackupForm;
  /** ISO 8601; null: never. */
  lastAt: string | null;
  /** Why the last one failed, in the browser's words. */
  fault: string | null;
  /** Why what was asked for last was not heard of again. */
  broken: Fault | null;
  /** One is being made. */
  running: boolean;
  /** The browser was asked and did not allow it. */
  denied: boolean;
  /** A backup was asked for, and there is nothing to back up. */
  isEmpty: boolean;
  /** The browser promised to keep the notes when room runs out. */
  promised: boolean;
  /** Called straight from the click: the browser asks the reader only then. */
  choose: (every: BackupEvery) => void;
  shape: (form: BackupForm) => void;
  backUp: () => void;
}

type Stand = Pick<BackupProps, 'lastAt' | 'fault' | 'broken' | 'running' | 'denied' | 'isEmpty'>;

function Standing({ lastAt, fault, broken, running, denied, isEmpty }: Stand) {
  const { say } = useWords();
  const [before = '', after = ''] = say('backup.last', '\u0000').split('\u0000');
  return (
    <div role="status">
      {running && <p>{say('backup.running')}</p>}
      {denied && <p>{say('backup.denied')}</p>}
      {isEmpty && <p>{say('library.empty')}</p>}
      {fault !== null && <p>{fault.includes(bundleTooLarge) ? say('bundle.tooLarge') : say('backup.failed', fault)}</p>}
      {broken && (
        <p>
          <FaultText fault={broken} />
        </p>
      )}
      <p data-part="last-backup">
        {lastAt === null ? (
          say('backup.none')
        ) : (
          <>
            {before}
            <MomentText at={lastAt} />
            {after}
          </>
        )}
      </p>
    </div>
  );
}

/** Copies of the notes in the downloads folder: how often, in which form, when the last was made and what came of it. */
export function BackupPart({ every, form, running, promised, choose, shape, backUp, ...standing }: BackupProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="backup" data-part="backup">
      <h2 id="backup">{say('backup.title')}</h2>
      <p>{say('backup.lead')}</p>
      {!promised && <p class="remark">{say('backup.notPromised')}</p>}
      <div class="fields">
        <label class="field">
          {say('backup.every')}
          <select value={every} onChange={(event) => choose(event.currentTarget.value as BackupEvery)}>
            {times.map((time) => (
              <option key={time} value={time}>
                {say(timeKeys[time])}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('backup.form')}
          <select value={form} onChange={(event) => shape(event.currentTarget.value as BackupForm)}>
            {forms.map((one) => (
              <option key={one} value={one}>
                {one === 'json' ? 'JSON' : say('backup.formBundle')}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="actions">
        <button type="button" disabled={running} onClick={backUp}>
          {say('backup.now')}
        </button>
      </p>
      <Standing running={running} {...standing} />
    </section>
  );
}
