/** The badge, loaded only where one is due: it draws the reading that lies on the desk. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reading } from '../../core/model.ts';
import { deskOfPage } from '../../services/desk.ts';
import { send } from '../../services/send.ts';
import { findHeadline } from './find-headline.ts';
import { drawBadge } from './mount.tsx';
import { placeBadge } from './place-badge.ts';

interface Shown {
  reading: string;
  host: HTMLElement;
  end: () => void;
}

export default defineUnlistedScript(() => {
  const desk = deskOfPage();
  let shown: Shown | undefined;
  let dismissedAt: string | undefined;

  const hide = () => {
    shown?.end();
    shown = undefined;
  };
  const dismiss = (until: 'page' | 'site' | 'always') => {
    dismissedAt = location.href;
    hide();
    if (until !== 'page') void send('badge.dismissed', { until });
  };
  const show = (reading: Reading) => {
    const drawn = JSON.stringify(reading);
    if (dismissedAt === location.href || (shown?.reading === drawn && shown.host.isConnected)) return;
    hide();
    const headline = findHeadline(document, reading.page.title);
    if (!headline) return;
    const host = drawBadge(reading, dismiss);
    shown = { reading: drawn, host, end: placeBadge(headline, host) };
  };

  desk.badge ??= { show, hide };
  if (desk.latest) desk.badge.show(desk.latest);
});
