import { foundingShapedCopy } from './founding-shaped.ts';
import { jsonInScript } from './markup.ts';
import { HEADLINE } from './outlets.ts';

/** Makes links swap the whole page in place and write the address themselves, as single-page sites do. */
export const SOFT_LINKS = `<script>
async function swap(address) {
  const fetched = await fetch(address);
  const next = new DOMParser().parseFromString(await fetched.text(), 'text/html');
  document.head.replaceWith(next.head);
  document.body.replaceWith(next.body);
  scrollTo(0, 0);
}
addEventListener('click', (event) => {
  const link = event.target.closest('a[data-soft]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  swap(link.href);
});
addEventListener('popstate', () => swap(location.href));
</script>`;

/** A link that `SOFT_LINKS` follows without loading. */
export function softLink(address: string, words: string): string {
  return `<a data-soft href="${address}">${words}</a>`;
}

/** An empty page that fetches its article from `part` and shows it when it comes. */
export function lateArticle(part: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title></head>
<body><main>Loading…</main><script>
fetch(${jsonInScript(part)}).then((fetched) => fetched.text()).then((html) => {
  document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
});
</script></body></html>`;
}

/**
 * A copy that changes itself a hundred times a second for `seconds`: text grows and goes, elements come and leave, the title counts.
 * When it has come to rest the root element has `data-done`, with the number of changes.
 */
export function restlessCopy(seconds: number): string {
  const tail = `<aside id="restless"></aside><script>
const end = performance.now() + ${seconds * 1000};
let count = 0;
const ticker = document.getElementById('restless');
(function tick() {
  count += 1;
  const line = document.createElement('p');
  line.textContent = 'Update ' + count + ': the pump runs, the wind has turned, the council has not met. '.repeat(4);
  ticker.append(line);
  if (count % 200 === 0) ticker.replaceChildren();
  document.title = '(' + count + ') ' + ${jsonInScript(HEADLINE)};
  if (performance.now() < end) setTimeout(tick, 10);
  else { ticker.remove(); document.documentElement.dataset.done = String(count); }
})();
</script>`;
  return foundingShapedCopy({ tail });
}
