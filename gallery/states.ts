/** Every state that a reader can meet, by name, with what is done in it before the picture is taken. */
import { badgeStates } from './badge-states.tsx';
import { drawnStates } from './drawn-states.tsx';
import { keepingStates } from './keeping-states.tsx';
import { libraryStates } from './library-states.tsx';
import { popupStates } from './popup-states.tsx';
import { settingsStates } from './settings-states.tsx';
import type { State } from './state.ts';
import { strainedStates } from './strained-states.tsx';

export const states: Record<string, State> = {
  ...popupStates,
  ...settingsStates,
  ...keepingStates,
  ...badgeStates,
  ...libraryStates,
  ...drawnStates,
  ...strainedStates,
};
