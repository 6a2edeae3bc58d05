import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Hop } from '../core/model.ts';
import { author, hop, originalReading, quotes, reprintReading } from '../core/reading.test-support.ts';
import { ReadingCard } from './ReadingCard.tsx';
import { draw, wordsOf } from './words.test-support.tsx';

afterEach(cleanup);

const chain = () => [...document.querySelectorAll<HTMLElement>('[data-part=hop]')];
const saidIn = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ') ?? '';

test('the chain is told origin first, with the words that say so, down to the page at hand', () => {
  draw(<ReadingCard reading={reprintReading()} />);
  const [origin, here] = chain();
  expect(saidIn(origin)).toContain('The Saltmarsh Review');
  expect(saidIn(origin)).toContain('this page says so');
  expect(saidIn(origin)).toContain('“The original source of this article is The Saltmarsh Review”');
  expect(saidIn(here)).toContain('republished from The Saltmarsh Review');
  expect(saidIn(here)).toContain('Commons Wire');
  expect(saidIn(here)).toContain('you are here');
});

test('a page that is not in front of the reader is not where they are: it leads there', () => {
  const reading = reprintReading();
  draw(<ReadingCard reading={reading} isAway />);
  const page = chain().at(-1);
  expect(saidIn(page)).toContain('the page that was read');
  expect(saidIn(page)).not.toContain('you are here');
  expect(page?.querySelector('a')?.href).toBe(reading.page.url);
});

test('dates are the reader’s, the exact value is in the title', () => {
  draw(<ReadingCard reading={reprintReading()} />);
  const date = chain()[0]?.querySelector('time');
  expect(date?.textContent).toBe('2 May 2024');
  expect(date?.title).toBe('2024-05-02');
});

test('a page that declares nothing is not called original', () => {
  draw(<ReadingCard reading={originalReading()} />);
  expect(screen.getByText('No earlier publication is declared on this page.')).toBeTruthy();
  expect(saidIn(document.querySelector('section'))).not.toMatch(/original|authentic|verified/i);
});

test('a conflict is a sentence, with both sides in the words of the page', () => {
  draw(<ReadingCard reading={reprintReading()} />);
  const conflict = document.querySelector('[data-part=conflict]');
  expect(saidIn(conflict)).toContain("What the page says about its rights doesn't fit together.");
  expect(conflict?.querySelectorAll('.sides blockquote')).toHaveLength(2);
});

test('rights and reuse are told in words, with their conditions and whom to ask', () => {
  draw(<ReadingCard reading={reprintReading()} />);
  expect(saidIn(document.querySelector('[data-part=notice]'))).toBe('© Ana Delgado, The Saltmarsh Review, 2024');
  const term = saidIn(document.querySelector('[data-part=term]'));
  expect(term).toContain('Republish, non-commercially: permitted, on conditions');
  expect(term).toContain('Conditions: credit the original publication and link to the original.');
  expect(document.querySelector('[data-part=contacts] a')?.getAttribute('href')).toMatch(/^mailto:desk@commons-wire\.test\?subject=/);
  expect(document.body.textContent?.match(/not legal advice/g)).toHaveLength(1);
});

test('cited outlets stand apart from the chain', () => {
  draw(<ReadingCard reading={reprintReading()} />);
  expect(chain().map(saidIn).join()).not.toContain('Northern Wire');
  expect(saidIn(document.querySelector('[data-part=cited]'))).toContain('Northern Wire');
});

test('quotations are in the page’s own language and direction', () => {
  const reading = reprintReading();
  const evidence = reading.evidence.map((piece) => ({ ...piece, quote: 'Tidewater Review نُشر هذا المقال أولاً في' }));
  draw(<ReadingCard reading={{ ...reading, evidence, page: { ...reading.page, language: 'ar' } }} />);
  const quotation = document.querySelector('blockquote');
  expect(quotation?.lang).toBe('ar');
  expect(quotation?.dir).toBe('rtl');
});

describe('many authors', () => {
  const authors = Array.from({ length: 14 }, (_, index) => author(`Writer ${index + 1}`));

  test('the first are named, the others open', () => {
    draw(<ReadingCard reading={reprintReading({ authors })} />);
    expect(saidIn(document.querySelector('[data-part=authors]'))).toContain('by Writer 1, Writer 2, Writer 3 and 11 others');
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(saidIn(document.querySelector('[data-part=authors]'))).toContain('Writer 13 and Writer 14');
    act(() => void dispatchEvent(new Event('afterprint')));
    fireEvent.click(screen.getByRole('button', { name: 'and 11 others' }));
    expect(saidIn(document.querySelector('[data-part=authors]'))).toContain('Writer 13 and Writer 14');
  });

  test('their names stand apart where the language sets no spaces between words', () => {
    draw(<ReadingCard reading={reprintReading({ authors })} />, wordsOf('zh'));
    expect(saidIn(document.querySelector('[data-part=authors]'))).toContain('Writer 1、Writer 2、Writer 3 等另外 11 人');
  });

  test('four are simply named', () => {
    draw(<ReadingCard reading={reprintReading({ authors: authors.slice(0, 4) })} />);
    expect(saidIn(document.querySelector('[data-part=authors]')).trim()).toBe('by Writer 1, Writer 2, Writer 3 and Writer 4');
  });

  test('none is said to be none', () => {
    draw(<ReadingCard reading={reprintReading({ authors: [] })} />);
    expect(screen.getByText('No author is named on this page.')).toBeTruthy();
  });
});

test('what a page says is text, never markup', () => {
  const evil = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
  const reading = reprintReading({
    authors: [author(evil, { url: 'javascript:alert(1)' })],
    chain: [hop(evil, { work: { title: evil, url: 'javascript:alert(1)', date: evil } }), ...reprintReading().chain.slice(1)],
    conflicts: [{ about: 'rights', explanation: evil, evidence: ['origin'] }],
    evidence: [quotes('origin', evil)],
  });
  draw(<ReadingCard reading={{ ...reading, page: { ...reading.page, title: evil } }} />);
  expect(document.querySelectorAll('img, script, [href^="javascript"]')).toHaveLength(0);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
});

test('offers of evidence are told apart by what it is of', () => {
  draw(<ReadingCard reading={reprintReading()} />);
  const names = [...document.querySelectorAll('[data-part=evidence] > summary')].map((summary) => {
    const ids = summary.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return ids.map((id) => saidIn(document.getElementById(id)).trim()).join(' ');
  });
  expect(names[0]).toBe('Where the page says this by Ana Delgado');
  expect(names.at(-1)).toBe('Where the page says this Rights');
  expect(new Set(names).size).toBe(names.length);
});

test('of another text no paragraphs are counted: it is said once that it is another', () => {
  const comparison = { sharedOfCopy: 0, sharedOfOriginal: 0, leftOut: 6, added: 5, changed: 0, moved: 0, headline: 'changed' as const };
  const drawn = (because: NonNullable<Hop['because']>) => {
    const [origin, ...rest] = reprintReading().chain;
    draw(<ReadingCard reading={reprintReading({ chain: [{ ...(origin as Hop), comparison, because }, ...rest] })} />);
  };
  drawn({ code: 'another-text', share: 0, name: null });
  expect(saidIn(chain()[0]).match(/of the words are the same/g)).toHaveLength(1);
  expect(document.querySelector('[data-part=comparison]')).toBeNull();
  cleanup();
  drawn({ code: 'some-words', share: 0.3 });
  expect(document.querySelector('[data-part=comparison]')).not.toBeNull();
});

test('further evidence opens, and a click asks to see the words on the page', async () => {
  const reading = reprintReading();
  const [origin, here] = reading.chain;
  if (!origin || !here) throw new Error('A reprint has two hops');
  const showWords = vi.fn(async () => 'not-found' as const);
  draw(<ReadingCard reading={{ ...reading, chain: [{ ...origin, evidence: ['origin', 'notice'] }, here] }} showWords={showWords} />);
  fireEvent.click(within(chain()[0] as HTMLElement).getByRole('button', { name: '1 more piece of evidence' }));
  expect(chain()[0]?.querySelectorAll('blockquote')).toHaveLength(2);
  fireEvent.click(
    within(chain()[0] as HTMLElement).getAllByRole('button', {
      name: /^Show these words on the page: “The original source/,
    })[0] as HTMLElement,
  );
  expect(await screen.findByText("These words can't be found on the page now.")).toBeTruthy();
  expect(showWords).toHaveBeenCalledWith(reading.evidence[1]?.selector);
});

test('on paper all evidence stands, where no button can be pressed', async () => {
  const reading = reprintReading();
  const [origin, here] = reading.chain;
  if (!origin || !here) throw new Error('A reprint has two hops');
  draw(<ReadingCard reading={{ ...reading, chain: [{ ...origin, evidence: ['origin', 'notice'] }, here] }} />);
  expect(chain()[0]?.querySelectorAll('blockquote')).toHaveLength(1);
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(chain()[0]?.querySelectorAll('blockquote')).toHaveLength(2);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(chain()[0]?.querySelectorAll('blockquote')).toHaveLength(1);
});

test('the same words at the same place are quoted once, whoever heard them', () => {
  const reading = reprintReading();
  const [origin, here] = reading.chain;
  const [piece, twin] = [quotes('one', 'First in The Saltmarsh Review'), quotes('twin', 'First in The Saltmarsh Review')];
  if (!origin || !here || !piece.selector) throw new Error('A reprint has two hops, and words a place');
  const below = quotes('below', piece.quote, { selector: { ...piece.selector, prefix: 'Some lines below, ' } });
  const chainOf = (evidence: string[]) => ({ ...reading, chain: [{ ...origin, evidence }, here], evidence: [piece, twin, below] });
  draw(<ReadingCard reading={chainOf(['one', 'twin'])} />);
  expect(screen.queryByRole('button', { name: /more piece/ })).toBeNull();
  cleanup();
  draw(<ReadingCard reading={chainOf(['one', 'twin', 'below'])} />);
  expect(screen.getByRole('button', { name: '1 more piece of evidence' })).toBeTruthy();
});

test('the words of another page are quoted as words, and not called a statement of this one', () => {
  const reading = reprintReading();
  const [origin, here] = reading.chain;
  if (!origin || !here) throw new Error('A reprint has two hops');
  const piece = quotes('there', 'First in The Harbour Post', { where: 'fetched-page', selector: null });
  draw(<ReadingCard reading={{ ...reading, chain: [{ ...origin, evidence: ['there'] }, here], evidence: [piece] }} />);
  const figure = chain()[0]?.querySelector('figure');
  expect(figure?.querySelector('blockquote')?.textContent).toBe('“First in The Harbour Post”');
  expect(figure?.querySelector('code')).toBeNull();
  expect(figure?.querySelector('figcaption')?.textContent).toMatch(/on the page it names\s*$/);
});

test('each standing has a mark of another shape', () => {
  const standings = ['stated', 'inferred', 'confirmed', 'contradicted', 'unreachable'] as const;
  draw(
    <ReadingCard
      reading={reprintReading({ chain: [...standings.map((standing) => hop(standing, { standing })), ...reprintReading().chain.slice(1)] })}
    />,
  );
  const shapes = [...document.querySelectorAll('.mark')].map(({ innerHTML }) => innerHTML);
  expect(new Set(shapes).size).toBe(6);
});
