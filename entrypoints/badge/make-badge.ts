import type { Saving } from '../../components/SaveOutcome.tsx';
import type { Reading } from '../../core/model.ts';
import { sendSurely } from '../../services/send.ts';
import { type Desk, deskOfPage } from '../../services/tabs/desk.ts';
import { sayHow } from '../popup/say-how.ts';
import { findHeadline } from './find-headline.ts';
import { type DrawnBadge, drawBadge } from './mount.tsx';
import { placeBadge } from './place-badge.ts';

interface Shown extends DrawnBadge {
  reading: string;
  end: () => void;
}

/** Saves a note of this page. The disk is out of reach here: where no background answers, it isn't known whether the note is there. */
async function savePage(): Promise<Saving> {
  try {
    return sayHow(await sendSurely('note.here', { id: crypto.randomUUID() }));
  } catch (error) {
    return { state: 'failed', error: String(error), unsure: true };
  }
}

/** Does the work with the host out of the page and puts it back before anything is drawn. */
function withoutHost<Result>(host: HTMLElement, work: () => Result): Result {
  const { parentNode, nextSibling } = host;
  host.remove();
  try {
    return work();
  } finally {
    parentNode?.insertBefore(host, nextSibling);
  }
}

/** Returns what the desk holds of the badge: how to show one for a reading, to hide it, and to work with the page as it is without. */
export function makeBadge(): NonNullable<Desk['badge']> {
  let shown: Shown | undefined;
  let dismissedAt: string | undefined;

  const hide = () => {
    shown?.end();
    shown = undefined;
  };
  const dismiss = async (reading: Reading, until: 'page' | 'site' | 'always') => {
    const here = location.href;
    dismissedAt = here;
    hide();
    if (until === 'page') return;
    try {
      await sendSurely('badge.dismissed', { until });
    } catch (error) {
      // It may come back with the next page: that is said now.
      if (location.href === here) draw(reading, String(error));
    }
  };
  const draw = (reading: Reading, fault: string | null) => {
    const headline = findHeadline(document, reading.page.title);
    if (!headline) return;
    const look = deskOfPage().look ?? { theme: 'auto', strings: null };
    const badge = drawBadge({ reading, look, fault, save: savePage, dismiss: (until) => void dismiss(reading, until) });
    shown = { ...badge, reading: JSON.stringify(reading), end: placeBadge(headline, badge.host) };
  };
  const show = (reading: Reading) => {
    if (dismissedAt === location.href || (shown?.reading === JSON.stringify(reading) && shown.host.isConnected)) return;
    hide();
    draw(reading, null);
  };
  // Taken out of the page, an open card would close under the reader's eyes.
  const aside = <Result>(work: () => Result) => (shown && !shown.inUse() ? withoutHost(shown.host, work) : work());

  return { show, hide, aside };
}
