import { parseUrl } from '../agents/parse-url.ts';
import { trimEndMarks, trimMarks } from './trim.ts';

/** Whether an address names an article: a path of more than a section's length, or a query that selects a post. */
export function isArticleAddress(url: string | null): url is string {
  const parsed = parseUrl(url ?? '');
  if (!parsed) return false;
  const { pathname, search } = parsed;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    (last.length >= 12 && /[-_\d.]/.test(last)) ||
    last.length >= 24 ||
    /[?&](?:p|id|post|article\w*|story|sid|aid|newsid)=\w*\d/i.test(search) ||
    /\/\d{4}\/\d{2}\//.test(pathname) ||
    /\/\d{5,}/.test(pathname)
  );
}

/** What a note that names nothing else may link as a work: an article's address, or one of a folder's depth, "essays/tides/". */
export function isWork(url: string | null): url is string {
  const [folder = '', last = ''] =
    parseUrl(url ?? '')
      ?.pathname.split('/')
      .filter(Boolean)
      .slice(-2) ?? [];
  return isArticleAddress(url) || (folder.length > 3 && last.length > 4);
}

/** The address that words write out, absolute; null where they write none. */
export function addressIn(words: string): string | null {
  const written = trimEndMarks(trimMarks(words, '<>[]'), '.,');
  const [, host] = /^(?:https?:\/\/)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?:[/?#:]\S*)?$/u.exec(written) ?? [];
  if (!host || !/^\p{L}{2,18}$/u.test(host.split('.').at(-1) ?? '')) return null;
  const address = /^https?:/i.test(written) ? written : `http://${written}`;
  return parseUrl(address) ? address : null;
}
