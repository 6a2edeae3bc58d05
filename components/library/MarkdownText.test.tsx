import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MarkdownText } from './MarkdownText.tsx';

afterEach(cleanup);

const drawn = (text: string) => render(<MarkdownText text={text} />).container;

test('a remark is drawn as it was meant', () => {
  const place = drawn('# Gates\n\nAsk the **council**, _then_:\n\n1. [Ana](https://ana.test/)\n2. `the mayor`');
  expect([...place.querySelectorAll('strong, em, ol > li, code')].map(({ textContent }) => textContent)).toEqual([
    'Gates',
    'council',
    'then',
    'Ana',
    'the mayor',
    'the mayor',
  ]);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('https://ana.test/');
});

test('markup is text, a script is no link, and no picture is fetched', () => {
  const place = drawn(
    '<img src=x onerror=alert(1)>\n\n[here](javascript:alert(1)) ![a pixel](https://evil.test/p.gif)\n\n<script>alert(1)</script>',
  );
  expect(place.querySelector('img, script, a')).toBeNull();
  expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(place.textContent).toContain('here a pixel');
});
