/** The smallest document that a browser's viewer opens: one blank page. */
export function blankPdf(): Buffer {
  return Buffer.from(
    [
      '%PDF-1.1',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj',
      'trailer <</Root 1 0 R>>',
    ].join('\n'),
  );
}
