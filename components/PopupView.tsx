import { type PopupProps, PopupStates } from './PopupStates.tsx';
import { ReadingRest } from './ReadingRest.tsx';

/** What the popup shows of a tab's page, whole, in every state that a page can be in. */
export function PopupView(props: PopupProps) {
  return <PopupStates {...props} Rest={ReadingRest} />;
}
