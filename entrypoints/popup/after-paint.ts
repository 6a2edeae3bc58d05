/** A page that nobody sees is never painted. */
const longestWait = 250;

/** Returns once what was rendered last is painted, or could have been. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
