/** What an invented site answers at one address. */
export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** What it answers from the second time on. */
  afterwards?: Served;
  /** It takes the question and never answers. */
  hangs?: true;
}

/** What an invented article says. */
export interface ArticleSetup {
  site: string;
  date: string;
  headline: string;
  paragraphs: readonly string[];
  lang?: string;
  charset?: string;
  /** Markup at the end of the head, and behind the text. */
  head?: string;
  credit?: string;
}

/** The whole page of an invented article. */
export function articleHtml({
  site,
  date,
  headline,
  paragraphs,
  lang = 'en',
  charset = 'utf-8',
  head = '',
  credit = '',
}: ArticleSetup): string {
  return `<!doctype html>
<html lang="${lang}"><head>${charset && `<meta charset="${charset}">`}<title>${headline} - ${site}</title>
<meta property="og:site_name" content="${site}"><meta property="og:type" content="article">${head}</head>
<body><main><article><h1>${headline}</h1>${date && `<p class="date">${date}</p>`}
<div class="entry-content">${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</div>${credit}</article></main></body></html>`;
}

/** A credit line that names an outlet as the original, with the article's address there. */
export function creditLine(name: string, url: string): string {
  return `<p>This article first appeared in <a href="${url}">${name}</a>.</p>`;
}
