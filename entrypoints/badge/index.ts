/** The badge, loaded only where one is due: it draws the reading that lies on the desk. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskOfPage } from '../../services/tabs/desk.ts';
import { makeBadge } from './make-badge.ts';

export default defineUnlistedScript(() => {
  const desk = deskOfPage();
  desk.badge ??= makeBadge();
  if (desk.latest) desk.badge.show(desk.latest);
});
