import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../core/model.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { tellBadgeLine, textOfLine } from './badge-line.ts';
import { FaultText } from './FaultText.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import { SaveHere } from './SaveHere.tsx';
import type { Saving } from './SaveOutcome.tsx';
import type { ShowWords } from './view.tsx';
import { useWords } from './words.tsx';

export type Dismissal = 'page' | 'site' | 'always';

interface BadgeProps {
  reading: Reading;
  showWords: ShowWords;
  dismiss: (until: Dismissal) => void;
  /** Saves a note of the page and says what came of it; never rejects. */
  save: () => Promise<Saving>;
  /** Why it is here though it was put away, in the browser's words; null where it was not. */
  fault: string | null;
}

/** Opens an element in the top layer, out of reach of the page's stacking and clipping, and tells when it closes (Esc, a click elsewhere). */
function usePopover(open: boolean, closed: () => void) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const popover = element.current;
    if (!open || !popover) return undefined;
    popover.showPopover();
    popover.focus();
    const tell = (event: ToggleEvent) => event.newState === 'closed' && closed();
    popover.addEventListener('toggle', tell);
    return () => popover.removeEventListener('toggle', tell);
  }, [open, closed]);
  return element;
}

/** Keeps a floating element beside its line and inside the window. */
function besideLine(line: HTMLElement | null): { insetBlockStart: string; insetInlineStart: string; maxBlockSize: string } {
  const { left = 0, right = 0, bottom = 0, top = 0 } = line?.getBoundingClientRect() ?? {};
  const [width, height] = [innerWidth, innerHeight];
  const rightToLeft = line ? getComputedStyle(line).direction === 'rtl' : false;
  const start = Math.max(8, Math.min(rightToLeft ? width - right : left, width - 396));
  const below = height - bottom - 16;
  const above = below < 240 ? Math.max(8, top - 588) : bottom + 6;
  return { insetBlockStart: `${above}px`, insetInlineStart: `${start}px`, maxBlockSize: `${Math.min(580, height - above - 8)}px` };
}

function DismissMenu({ dismiss, fault }: Pick<BadgeProps, 'dismiss' | 'fault'>) {
  const { say } = useWords();
  return (
    <fieldset class="badge-menu">
      <legend>{say('badge.dismiss')}</legend>
      {fault !== null && (
        <p role="alert">
          <FaultText fault={{ error: fault, unsure: true }} />
        </p>
      )}
      <button type="button" onClick={() => dismiss('page')}>
        {say('badge.dismissPage')}
      </button>
      <button type="button" onClick={() => dismiss('site')}>
        {say('badge.dismissSite')}
      </button>
      <button type="button" onClick={() => dismiss('always')}>
        {say('badge.dismissAlways')}
      </button>
    </fieldset>
  );
}

/** One line beside the headline: where the article was first. It opens the whole reading, and can be put away. */
export function Badge({ reading, showWords, dismiss, save, fault }: BadgeProps) {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<'card' | 'menu' | null>(null);
  const [closed] = useState(() => () => setOpen(null));
  const place = useRef<HTMLDivElement>(null);
  // Not before it stands in the page: the menu opens beside it.
  useEffect(() => (fault === null ? undefined : setOpen('menu')), [fault]);
  const floating = usePopover(open !== null, closed);
  const line = tellBadgeLine(reading, words);
  const told = textOfLine(line, words.direction);
  const toggle = (what: 'card' | 'menu') => setOpen(open === what ? null : what);
  return (
    <div class="badge" ref={place} dir={words.direction} lang={words.language}>
      <button
        type="button"
        class="badge-line"
        data-part="badge"
        aria-haspopup="dialog"
        aria-expanded={open === 'card'}
        aria-label={say('badge.open', told)}
        title={told}
        onClick={() => toggle('card')}
      >
        <BadgeMark broken={reading.conflicts.some(({ about }) => about === 'origin')} />
        <span class="badge-text">
          {line.before}
          {line.name !== null && <bdi class="badge-name">{line.name}</bdi>}
          {line.after}
        </span>
      </button>
      <button
        type="button"
        class="badge-dismiss"
        aria-label={say('badge.dismiss')}
        aria-expanded={open === 'menu'}
        onClick={() => toggle('menu')}
      >
        <span aria-hidden="true">×</span>
      </button>
      {open && (
        <div
          popover="auto"
          ref={floating}
          class={open}
          role="dialog"
          tabIndex={-1}
          aria-label={say(open === 'card' ? 'badge.card' : 'badge.dismiss')}
          style={besideLine(place.current)}
        >
          {open === 'card' ? (
            <>
              <button type="button" class="card-close" aria-label={say('badge.close')} onClick={closed}>
                <span aria-hidden="true">×</span>
              </button>
              <ReadingCard reading={reading} showWords={showWords} />
              <SaveHere save={save} />
            </>
          ) : (
            <DismissMenu dismiss={dismiss} fault={fault} />
          )}
        </div>
      )}
    </div>
  );
}
