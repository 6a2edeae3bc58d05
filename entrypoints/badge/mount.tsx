import { render } from 'preact';
import readingStyle from '../../assets/reading.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { Badge, type Dismissal } from '../../components/Badge.tsx';
import { keepFocus } from '../../components/keep-focus.ts';
import type { Saving } from '../../components/SaveOutcome.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { Reading } from '../../core/model.ts';
import type { Look } from '../../services/settings/look.ts';
import { wordsIn } from '../../services/settings/words.ts';
import { showWords } from '../../services/tabs/show-words.ts';
import badgeStyle from './badge.css?inline';

// Adopted style sheets are beyond the page's content security policy. Firefox refuses them to content scripts, whose own
// style elements it exempts instead.
function dress(root: ShadowRoot): void {
  const style = `${tokens}${readingStyle}${badgeStyle}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Refused: the element does the same.
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}

// What is typed and clicked in the badge is no business of the page's shortcuts and handlers.
const keptInside = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'touchstart', 'touchend'];

export interface DrawnBadge {
  host: HTMLElement;
  /** Says whether the reader of the page is at the badge now: it is open or has the focus. */
  inUse: () => boolean;
}

interface ToDraw {
  reading: Reading;
  look: Look;
  dismiss: (until: Dismissal) => void;
  save: () => Promise<Saving>;
  /** Why it could not be put away, where it could not. */
  fault: string | null;
}

/** Draws the badge of a reading in the closed shadow root of an element, out of the reach of the page's styles and scripts. */
export function drawBadge({ reading, look, dismiss, save, fault }: ToDraw): DrawnBadge {
  const host = document.createElement('whence-badge');
  if (look.theme !== 'auto') host.dataset['theme'] = look.theme;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const place = document.createElement('div');
  root.append(place);
  keepFocus(place);
  for (const kind of keptInside) root.addEventListener(kind, (event) => event.stopPropagation());
  const show = async (selector: Parameters<typeof showWords>[1]) => showWords(document, selector);
  render(
    <WordsProvider value={wordsIn(look.strings)}>
      <Badge reading={reading} showWords={show} dismiss={dismiss} save={save} fault={fault} />
    </WordsProvider>,
    place,
  );
  return { host, inUse: () => root.activeElement !== null || root.querySelector(':popover-open') !== null };
}
