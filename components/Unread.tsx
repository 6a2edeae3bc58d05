import type { Unreached } from '../core/follow/reasons.ts';
import { tellUnreached } from './because-sentence.ts';
import { StatusCard } from './StatusCard.tsx';
import { useWords } from './words.tsx';

/** Why there is nothing to show of a tab's page. `withdrawn`: the reader took the permission back while it was shown; `awaited`: it is long on its way; `not-come`: it was, and then nothing came. */
export type Why = 'browser-page' | 'document' | 'too-large' | 'no-access' | 'unasked' | 'withdrawn' | 'awaited' | 'not-come';

const whyKeys = {
  'browser-page': 'browserPage',
  document: 'document',
  'too-large': 'tooLarge',
  'no-access': 'noAccess',
  unasked: 'unasked',
  withdrawn: 'withdrawn',
  awaited: 'awaited',
  'not-come': 'notCome',
} as const;

/** Why a page can't be read, and what the reader may do about it. */
export function Unreadable({ why, readEverywhere }: { why: Why; readEverywhere?: (() => void) | undefined }) {
  const { say } = useWords();
  const key = `unreadable.${whyKeys[why]}` as const;
  return (
    <StatusCard state={`unreadable ${why}`} what={say(`${key}.what`)} meaning={say(`${key}.meaning`)} advice={say(`${key}.advice`)}>
      {(why === 'unasked' || why === 'withdrawn') && readEverywhere && (
        <button type="button" onClick={readEverywhere}>
          {say('panel.everywhere')}
        </button>
      )}
    </StatusCard>
  );
}

/** Why the page behind a link was not reached. */
export function LinkUnreached({ why, readAgain }: { why: Unreached; readAgain: () => void }) {
  const words = useWords();
  return (
    <StatusCard state="unreached" what={words.say('link.what')} meaning={tellUnreached(why, words)} advice={words.say('link.advice')}>
      <button type="button" onClick={readAgain}>
        {words.say('status.readAgain')}
      </button>
    </StatusCard>
  );
}

/** A surprise, with the error itself in details. */
export function Failed({ error, readAgain }: { error: string; readAgain: () => void }) {
  const { say } = useWords();
  return (
    <StatusCard state="failed" what={say('failed.what')} meaning={say('failed.meaning')} advice={say('failed.advice')}>
      <details>
        <summary>{say('failed.details')}</summary>
        <pre dir="ltr">{error}</pre>
      </details>
      <button type="button" onClick={readAgain}>
        {say('status.readAgain')}
      </button>
    </StatusCard>
  );
}

/** A page that looks like no article; it is read on demand. */
export function NotArticle({ readAnyway }: { readAnyway: () => void }) {
  const { say } = useWords();
  return (
    <StatusCard state="not-article" what={say('status.notArticle')} meaning={say('status.notArticleMeans')}>
      <button type="button" onClick={readAnyway}>
        {say('status.readAnyway')}
      </button>
    </StatusCard>
  );
}
