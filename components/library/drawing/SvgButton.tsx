import { type ComponentChildren, createElement } from 'preact';

interface SvgButtonProps {
  kind: string;
  /** What it is about, by a key of its own. */
  subject: string;
  label: string;
  isPressed: boolean;
  isReachable: boolean;
  isLit: boolean;
  press: () => void;
  focused?: () => void;
  onKey?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** What is pressed in a drawing: SVG has no button of its own, so a group says that it is one, named by its title. Its keys are answered by `onKey`. */
export function SvgButton({ kind, subject, label, isPressed, isReachable, isLit, press, focused, onKey, children }: SvgButtonProps) {
  const says = { role: 'button', tabIndex: isReachable ? 0 : -1, 'aria-pressed': isPressed };
  const marks = { class: kind, 'data-subject': subject, 'data-chosen': isLit };
  return createElement('g', { ...says, ...marks, onClick: press, onFocus: focused, onKeyDown: onKey }, <title>{label}</title>, children);
}
