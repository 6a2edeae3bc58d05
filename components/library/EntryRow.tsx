import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../core/library/entry.ts';
import { MomentText } from '../DateText.tsx';
import { inLanguage } from '../in-language.ts';
import { holdsFocus } from '../keep-focus.ts';
import { pageName } from '../page-name.ts';
import { useWords } from '../words.tsx';
import { MiniChain } from './MiniChain.tsx';
import { TagList } from './TagList.tsx';

interface EntryRowProps {
  entry: Entry;
  index: number;
  of: number;
  /** From the top of the list, in CSS pixels. */
  start: number;
  measure: (row: HTMLElement | null) => void;
  isAt: boolean;
  /** Whether the Tab key stops here: at one row of the list; the arrows lead to the others. */
  isReachable: boolean;
  isChosen: boolean;
  goTo: (open: boolean) => void;
  choose: (chosen: boolean, range: boolean) => void;
}

/** From the first outlet to the page's own, those between left to the miniature. The arrow goes the interface's way, whatever way the names go. */
function Way({ entry: { chain } }: { entry: Entry }) {
  const [first, last] = [chain[0], chain.length > 1 ? chain.at(-1) : undefined];
  return (
    <>
      <bdi>{first?.publisher.name}</bdi>
      {last && (
        <>
          {' '}
          <span class="entry-arrow">→</span> <bdi>{last.publisher.name}</bdi>
        </>
      )}
    </>
  );
}

/** One line of the library: headline, the chain as a miniature, outlet → outlet, date, tags. */
export function EntryRow({ entry, index, of, start, measure, isAt, isReachable, isChosen, goTo, choose }: EntryRowProps) {
  const words = useWords();
  const { say } = words;
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => measure(row.current), [entry.key, measure]);
  useEffect(() => {
    // The arrows go on from where the reader is: the focus follows, unless it is somewhere outside of the list.
    const focused = document.activeElement;
    const isFree = focused === document.body || holdsFocus(focused) || row.current?.parentElement?.contains(focused);
    if (isAt && isFree) button.current?.focus({ preventScroll: true });
  }, [isAt]);
  const title = pageName(entry, words);
  const stop = isReachable ? 0 : -1;
  return (
    <li
      ref={row}
      class="entry-row"
      data-part="note-row"
      data-index={index}
      data-kind={entry.kind}
      data-open={isAt}
      aria-setsize={of}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${start}px)` }}
    >
      <label class="entry-choice">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={`${say('shelf.keyChoose')}: ${title}`}
          tabIndex={stop}
          onClick={(event) => choose(event.currentTarget.checked, event.shiftKey)}
        />
      </label>
      <button type="button" ref={button} class="entry-open" aria-current={isAt} tabIndex={stop} onClick={() => goTo(true)}>
        <span class="entry-title">
          <bdi {...inLanguage(title, entry.language)}>{title}</bdi>
        </span>
        <span class="remark entry-way">
          <MiniChain chain={entry.chain} />
          <Way entry={entry} /> · <MomentText at={entry.at} />
          {entry.kind === 'reading' && <span class="entry-kind"> · {say('shelf.notSaved')}</span>}
          <TagList tags={entry.tags} />
        </span>
      </button>
    </li>
  );
}
