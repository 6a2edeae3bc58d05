/** What stands in a page of others. */
import { Badge } from '../components/Badge.tsx';
import type { Reading } from '../core/model.ts';
import * as readings from './readings.ts';
import { nothing, type State } from './state.ts';

const badge = (reading: Reading, fault: string | null = null) => (
  <Badge reading={reading} showWords={async () => 'shown'} dismiss={nothing} save={async () => ({ state: 'idle' })} fault={fault} />
);

export const badgeStates: Record<string, State> = {
  badge: { view: badge(readings.reprintReading()), dress: 'badge' },
  'badge, two origins': { view: badge(readings.twoOrigins()), dress: 'badge' },
  'badge, an outlet of 300 letters': { view: badge(readings.longOutlet()), dress: 'badge' },
  'badge, its card': { view: badge(readings.reprintReading()), dress: 'badge', clicks: ['.badge-line'] },
  'badge, put away': { view: badge(readings.reprintReading()), dress: 'badge', clicks: ['.badge-dismiss'] },
  'badge, not to be put away': { view: badge(readings.reprintReading(), 'No answer to badge.dismissed'), dress: 'badge' },
};
