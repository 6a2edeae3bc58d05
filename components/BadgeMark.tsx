/** The mark of Whence: a line with its origin above and this page below; broken where the page contradicts itself. */
export function BadgeMark({ broken }: { broken: boolean }) {
  return (
    <svg class="badge-mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <circle cx="8" cy="3.5" r="2.5" class="mark-line" />
      <path d={broken ? 'M8 6v1.2M8 9.2v1' : 'M8 6v4'} class="mark-line" />
      <circle cx="8" cy="12.5" r="2.75" class="mark-dot" />
    </svg>
  );
}
