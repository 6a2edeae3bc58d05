import type { Reading } from '../../core/model.ts';
import { type Desk, deskOfPage } from '../../services/desk.ts';
import { sendSurely } from '../../services/send.ts';
import { findHeadline } from './find-headline.ts';
import { type DrawnBadge, drawBadge } from './mount.tsx';
import { placeBadge } from './place-badge.ts';

interface Shown extends DrawnBadge {
  reading: string;
  end: () => void;
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
  const dismiss = (until: 'page' | 'site' | 'always') => {
    dismissedAt = location.href;
    hide();
    if (until !== 'page') void sendSurely('badge.dismissed', { until });
  };
  const show = (reading: Reading) => {
    const drawn = JSON.stringify(reading);
    if (dismissedAt === location.href || (shown?.reading === drawn && shown.host.isConnected)) return;
    hide();
    const headline = findHeadline(document, reading.page.title);
    if (!headline) return;
    const badge = drawBadge(reading, deskOfPage().look ?? { theme: 'auto', strings: null }, dismiss);
    shown = { ...badge, reading: drawn, end: placeBadge(headline, badge.host) };
  };
  // Taken out of the page, an open card would close under the reader's eyes.
  const aside = <Result>(work: () => Result) => (shown && !shown.inUse() ? withoutHost(shown.host, work) : work());

  return { show, hide, aside };
}
