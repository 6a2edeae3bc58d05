import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../core/model.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { tellBadgeLine, textOfLine } from './badge-line.ts';
import { FaultText } from './FaultText.tsx';
import { Floating, type Popover, usePopover } from './Floating.tsx';
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

/** Opens the menu beside the line where putting it away failed: not before the line has a place on the page. */
function useMenuAtFault(fault: string | null, menu: Popover, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (fault === null || !place.current) return undefined;
    const placed = new ResizeObserver(() => {
      // Called at once, too, where the line stands nowhere yet: what can't be seen can't open.
      if (!place.current?.isConnected) return;
      placed.disconnect();
      menu.element.current?.showPopover();
    });
    placed.observe(place.current);
    return () => placed.disconnect();
  }, [fault]);
}

function LineButton({ reading, card }: { reading: Reading; card: Popover }) {
  const words = useWords();
  const line = tellBadgeLine(reading, words);
  const told = textOfLine(line, words.direction);
  return (
    <button
      type="button"
      class="badge-line"
      data-part="badge"
      aria-haspopup="dialog"
      aria-expanded={card.isOpen}
      aria-label={words.say('badge.open', told)}
      title={told}
      popovertarget={card.id}
      ref={card.button}
    >
      <BadgeMark broken={reading.conflicts.some(({ about }) => about === 'origin')} />
      <span class="badge-text">
        {line.before}
        {line.name !== null && <bdi class="badge-name">{line.name}</bdi>}
        {line.after}
      </span>
    </button>
  );
}

/** One line beside the headline: where the article was first. It opens the whole reading, and can be put away. */
export function Badge({ reading, showWords, dismiss, save, fault }: BadgeProps) {
  const { say, direction, language } = useWords();
  const card = usePopover();
  const menu = usePopover();
  const place = useRef<HTMLDivElement>(null);
  useMenuAtFault(fault, menu, place);
  return (
    <div class="badge" ref={place} dir={direction} lang={language}>
      <LineButton reading={reading} card={card} />
      <button
        type="button"
        class="badge-dismiss"
        aria-label={say('badge.dismiss')}
        aria-expanded={menu.isOpen}
        popovertarget={menu.id}
        ref={menu.button}
      >
        <span aria-hidden="true">×</span>
      </button>
      <Floating popover={card} class="card" label={say('badge.card')} place={place.current}>
        <button type="button" class="card-close" aria-label={say('badge.close')} popovertarget={card.id} popovertargetaction="hide">
          <span aria-hidden="true">×</span>
        </button>
        <ReadingCard reading={reading} showWords={showWords} />
        <SaveHere save={save} />
      </Floating>
      <Floating popover={menu} class="menu" label={say('badge.dismiss')} place={place.current}>
        <DismissMenu dismiss={dismiss} fault={fault} />
      </Floating>
    </div>
  );
}
