import type { ComponentType } from 'preact';
import type { Unreached } from '../core/follow/reasons.ts';
import type { Reading } from '../core/model.ts';
import type { CopyOutcome, CopyRequest } from './copying.ts';
import { tellAge } from './dates.ts';
import type { FollowProps } from './FollowPart.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import type { RestProps } from './ReadingRest.tsx';
import type { NoteDrafts, SaveProps } from './SavePart.tsx';
import { StatusCard } from './StatusCard.tsx';
import { Failed, LinkUnreached, NotArticle, Unreadable, type Why } from './Unread.tsx';
import type { ShowWords } from './view.tsx';
import { useWords } from './words.tsx';

/** What the popup knows of the page: `readAt` and `now` in milliseconds since 1970. */
export type PopupState =
  | { state: 'reading' }
  /** `freshness`: read just now; from the cache while the page is read anew; from the cache because the page can't be read. */
  | { state: 'read'; reading: Reading; readAt: number; now: number; freshness: 'current' | 'cached' | 'unreachable' }
  | { state: 'unreadable'; why: Why }
  /** The page that a link leads to could not be read. */
  | { state: 'unreached'; why: Unreached }
  | { state: 'failed'; error: string };

type Read = Extract<PopupState, { state: 'read' }>;

interface ReadViewProps
  extends Pick<StatesProps, 'showWords' | 'copy' | 'copyAtOnce' | 'selected' | 'isAway' | 'follow' | 'save' | 'Rest'> {
  read: Read;
}

function ReadView({ read, showWords, copy, copyAtOnce, selected, isAway, follow, save, Rest }: ReadViewProps) {
  const { say, language } = useWords();
  const { reading, readAt, now, freshness } = read;
  const age = tellAge(readAt, now, language);
  return (
    <>
      {freshness === 'unreachable' && (
        <p class="part remark" role="status">
          {say('status.cachedUnreachable', age)}
        </p>
      )}
      <ReadingHead reading={reading} selected={selected} isAway={isAway} {...(showWords && freshness !== 'unreachable' && { showWords })}>
        {Rest && (
          <Rest
            reading={reading}
            copyAtOnce={copyAtOnce && freshness !== 'cached'}
            {...(copy && { copy: (request) => copy(reading, request) })}
            {...(follow && freshness !== 'unreachable' && { follow: { ...follow, follow: () => follow.follow(reading) } })}
            {...(save && {
              save: {
                ...save,
                save: (remark, tags, again) => save.save(reading, remark, tags, again),
                drafts: save.draftsOf?.(reading.page.url),
              },
            })}
          />
        )}
      </ReadingHead>
      {freshness === 'cached' && Rest && <p class="part remark">{say('status.cached', age)}</p>}
    </>
  );
}

export interface PopupProps {
  known: PopupState;
  readAgain: (insist: boolean) => void;
  showWords?: ShowWords | undefined;
  /** Copies a credit or a citation of this reading. */
  copy?: ((reading: Reading, request: CopyRequest) => Promise<CopyOutcome>) | undefined;
  /** Copies the credit without a click, once the reading is the page's own. */
  copyAtOnce?: boolean | undefined;
  /** What a key or a menu asked for: where there is nothing to read, it is said that it was not done. */
  asked?: 'copy' | 'save' | undefined;
  /** Words that the reader selected on the page and asks about. */
  selected?: string | undefined;
  /** The page is not in front of the reader. */
  isAway?: boolean | undefined;
  /** Saves a note of this reading. */
  save?:
    | (Omit<SaveProps, 'save' | 'drafts'> & {
        save: (reading: Reading, remark: string, tags: string[], again: boolean) => void;
        /** Where what is written on the page at an address is kept until it is saved. */
        draftsOf?: (url: string) => NoteDrafts;
      })
    | undefined;
  /** Asks to read every article; offered where the reader came by and nothing may be read yet. */
  readEverywhere?: (() => void) | undefined;
  /** Follows the chain of this reading. */
  follow?: (Omit<FollowProps, 'follow'> & { follow: (reading: Reading) => void }) | undefined;
}

export interface StatesProps extends PopupProps {
  /** What stands below the chain; null while it is on its way. */
  Rest: ComponentType<RestProps> | null;
}

const isArticle = (known: PopupState): known is Read => known.state === 'read' && known.reading.page.kind === 'article';

/** What the popup shows of a tab's page in every state that a page can be in; the headline and the chain at once, the rest as soon as it is there. */
export function PopupStates({ asked, ...props }: StatesProps) {
  const { say } = useWords();
  const { known, readAgain, readEverywhere, ...doings } = props;
  if (known.state === 'reading') return <StatusCard state="reading" what={say('status.reading')} />;
  if (isArticle(known)) return <ReadView read={known} {...doings} />;
  return (
    <>
      {asked && (
        <p class="part remark" role="status" data-part="not-done">
          {say(asked === 'save' ? 'status.nothingSaved' : 'status.nothingCopied')}
        </p>
      )}
      <NothingRead known={known} readAgain={readAgain} readEverywhere={readEverywhere} />
    </>
  );
}

/** Why there is no reading to show, and what the reader may do about it. */
function NothingRead({ known, readAgain, readEverywhere }: Pick<PopupProps, 'known' | 'readAgain' | 'readEverywhere'>) {
  switch (known.state) {
    case 'reading':
      return null;
    case 'read':
      return <NotArticle readAnyway={() => readAgain(true)} />;
    case 'unreadable':
      return <Unreadable why={known.why} readEverywhere={readEverywhere} />;
    case 'unreached':
      return <LinkUnreached why={known.why} readAgain={() => readAgain(false)} />;
    case 'failed':
      return <Failed error={known.error} readAgain={() => readAgain(false)} />;
  }
}
