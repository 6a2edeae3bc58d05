type Marks = readonly [open: string, close: string];

/** Typewriters' marks stand for either: where they come in pairs, each second one closes. */
function curled(title: string, [open, close]: Marks): string {
  const marks = title.match(/"/g)?.length ?? 0;
  if (marks === 0 || marks % 2 === 1) return title;
  let seen = 0;
  return title.replace(/"/g, () => {
    seen += 1;
    return seen % 2 === 1 ? open : close;
  });
}

/** A title as it stands in quotation marks: those in it become inner ones. Where both outer marks are alike, none can be told from a closing one. */
export function withInnerQuotes(title: string, [open, close]: Marks, inner: Marks): string {
  if (open === close) return title;
  const within = title.replaceAll(open, inner[0]).replaceAll(close, inner[1]);
  return /[“„]/.test(open) ? curled(within, inner) : within;
}
