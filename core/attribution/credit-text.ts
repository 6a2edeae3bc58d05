import { parseUrl } from '../agents/parse-url.ts';
import { isHostOfNothing } from '../agents/placeholder.ts';
import { escapeHtml } from './escape-html.ts';

/** Words of a credit or a citation, some of them links, written out once for each format. All of it comes from pages: every format escapes it. */
export interface Run {
  text: string;
  /** Where the words lead; only addresses that `webAddress` let through. */
  url?: string | null;
  italic?: boolean;
}

export type Line = Run[];

export interface CreditText {
  /** For the clipboard's rich text and for a page's source alike. */
  html: string;
  /** CommonMark. */
  markdown: string;
  /** Plain text; an address follows its words in brackets, once. */
  text: string;
}

// Control characters, and the marks by which a name could turn round the words that follow it (Unicode TR 9, explicit formatting).
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Returns the words of a page in one line, without controls and marks of direction. */
export function plainWords(words: string): string {
  return words.replace(unseen, ' ').replace(/\s+/gu, ' ').trim();
}

/** Returns an address of the web in its normal form; null for scripts, files, addresses with a password in them, and those that stand for one that nobody knows. */
export function webAddress(url: string | null | undefined): string | null {
  const parsed = parseUrl(url ?? '');
  if (!parsed) return null;
  const { protocol, username, password, hostname, href } = parsed;
  const isWeb = (protocol === 'https:' || protocol === 'http:') && !isHostOfNothing(hostname);
  return isWeb && !username && !password ? href : null;
}

function runInHtml({ text, url, italic }: Run): string {
  const words = italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
  return url ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
}

// CommonMark 2.4: a backslash before ASCII punctuation takes its meaning away. Those that mean something amid a line, and those by
// which GitHub's Markdown makes links of bare addresses (GFM 6.9): a page's words lead nowhere by themselves.
function escapeMarkdown(words: string): string {
  const escaped = words.replace(/[\\`*_[\]<>~|#@]/g, '\\$&').replace(/[&!](?=[#\w[\\])/g, '\\$&');
  return escaped.replace(/:(?=\/\/)/g, '\\:').replace(/(?<=www)\./gi, '\\.');
}

// At the start of a line "1." and "-" begin a list, "=" and "+" too.
function escapeLineStart(line: string): string {
  return line.replace(/^(?<number>\d{1,9})(?=[.)])/, '$<number>\\').replace(/^[-+=:]/, '\\$&');
}

// Round brackets would end the address of a link early.
const addressInMarkdown = (url: string) =>
  url.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')).replace(/[<>\\]/g, encodeURIComponent);

function runInMarkdown({ text, url, italic }: Run): string {
  if (url && text === url) return `<${addressInMarkdown(url)}>`;
  const words = italic ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
  return url ? `[${words}](${addressInMarkdown(url)})` : words;
}

// Told where it is named last, since that is where a reader is sent: "Read the original article (https://…)".
function linesInText(lines: readonly Line[]): string {
  const runs = lines.flat();
  const tell = (run: Run) => {
    const { text, url } = run;
    const isLast = runs.findLast((other) => other.url === url) === run;
    return url && isLast && text !== url ? `${text} (${url})` : text;
  };
  return lines.map((line) => line.map(tell).join('')).join('\n');
}

/** Returns the lines in every format. `language` is BCP 47; each line finds its own direction. */
export function writeOut(lines: readonly Line[], language: string | null): CreditText {
  const lang = language ? ` lang="${escapeHtml(language)}"` : '';
  return {
    html: lines.map((line) => `<p dir="auto"${lang}>${line.map(runInHtml).join('')}</p>`).join('\n'),
    markdown: lines.map((line) => escapeLineStart(line.map(runInMarkdown).join(''))).join('\n\n'),
    text: linesInText(lines),
  };
}
