import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Hop, Standing } from '../core/model.ts';
import { hop, originalReading, reprintReading } from '../core/reading.test-support.ts';
import { type Following, FollowPart } from './FollowPart.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

const here = reprintReading().chain.at(-1) ?? hop('Commons Wire');
const review = (more: Partial<Hop>) =>
  hop('The Saltmarsh Review', { work: { title: null, url: 'https://saltmarsh.test/gates', date: null }, ...more });
const readingOf = (original: ReturnType<typeof hop>) => reprintReading({ chain: [original, here] });

function drawPart(reading = reprintReading(), following: Following = { state: 'idle' }) {
  const follow = vi.fn();
  const stop = vi.fn();
  draw(<FollowPart reading={reading} following={following} follow={follow} stop={stop} />);
  return { follow, stop };
}

test('a chain that names an original can be followed at a click, and says what that does', () => {
  const { follow } = drawPart();
  expect(screen.getByText(/Opens what this page names as its original/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Follow the chain' }));
  expect(follow).toHaveBeenCalledOnce();
});

test('where nothing earlier is declared there is nothing to follow', () => {
  drawPart(originalReading());
  expect(screen.queryByRole('button')).toBeNull();
});

test('where no stop gives an address nothing is offered to be opened, and the reader gets searches', () => {
  const unaddressed = hop('Northern Wire', { work: { title: null, url: null, date: null } });
  drawPart(readingOf(unaddressed));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('region', { name: 'Look for it yourself:' }).textContent).toContain(
    'Northern Wire: Look for it yourself: on the web',
  );
});

test('while it walks it says whom it asks, and can be stopped', () => {
  const { stop } = drawPart(reprintReading(), { state: 'walking', host: 'saltmarsh.test' });
  expect(screen.getByRole('status').textContent).toBe('Checking saltmarsh.test…');
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stop).toHaveBeenCalledOnce();
});

test('what broke off is told with what to do', () => {
  drawPart(reprintReading(), { state: 'failed', error: 'The tab was closed.' });
  expect(screen.getByRole('status').textContent).toMatch(/open it again and click once more.*The tab was closed\./);
});

test('where an original could not be opened the reader gets searches to open', () => {
  drawPart(
    readingOf(
      review({
        standing: 'unreachable',
        publisher: { name: 'The Saltmarsh Review', domain: 'saltmarsh.test', url: null },
      }),
    ),
  );
  const links = screen.getAllByRole('link').map((link) => link.textContent);
  expect(links).toEqual(['on its site', 'on the web', 'in the archive']);
  expect(screen.getByRole('button', { name: 'Follow it again' })).toBeTruthy();
});

test('a confirmed original needs no search', () => {
  drawPart(readingOf(review({ standing: 'confirmed' })));
  expect(screen.queryByRole('link')).toBeNull();
});

test('where a site was not given it says that the browser asks for it once more', () => {
  drawPart(readingOf(review({ standing: 'unreachable', because: { code: 'no-permission' } })));
  expect(screen.getByRole('status').textContent).toBe('Follow it again, and your browser asks for the sites that Whence may not open yet.');
});

test('what another click would not open is not asked for', () => {
  drawPart(readingOf(review({ standing: 'unreachable', because: { code: 'not-found' } })));
  expect(screen.getByRole('status').textContent).toBe('');
});

test('who has a chain followed is told there what was found, and who opens a followed one is told by the chain', () => {
  const part = (standing: Standing, following: Following) => (
    <FollowPart reading={readingOf(review({ standing }))} following={following} follow={() => undefined} stop={() => undefined} />
  );
  const { rerender } = draw(part('stated', { state: 'walking', host: 'saltmarsh.test' }));
  rerender(part('confirmed', { state: 'idle' }));
  expect(screen.getByRole('status').textContent).toBe('The Saltmarsh Review · checked: the same text, published earlier');
  cleanup();
  draw(part('confirmed', { state: 'idle' }));
  expect(screen.getByRole('status').textContent).toBe('');
});
