import type { ComponentChild } from 'preact';

/** One state of what is seen. */
export interface State {
  view: ComponentChild;
  /** What is clicked, one after the other. */
  clicks?: string[];
  /** What is dressed by a style of its own: the badge, in a page of others, the welcome page, the comparison, map and story, the library. */
  dress?: 'badge' | 'welcome' | 'comparison' | 'drawing' | 'library';
}

/** What does nothing when it is pressed: a picture is taken, nothing is done. */
export const nothing = (): undefined => undefined;
