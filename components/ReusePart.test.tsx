import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Reading, Term } from '../core/model.ts';
import { reprintReading } from '../core/reading.test-support.ts';
import { ReusePart } from './ReusePart.tsx';
import { ViewProvider, viewOf } from './view.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

const term = (use: Term['use'], ruling: Term['ruling']): Term => ({ use, ruling, conditions: [], evidence: ['terms'] });
const said = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

function show(terms: Term[], contacts: string[] = []): Reading {
  const reading = reprintReading();
  const ruled = { ...reading, rights: { ...reading.rights, terms, contacts } };
  draw(
    <ViewProvider value={viewOf(ruled)}>
      <ReusePart reading={ruled} />
    </ViewProvider>,
  );
  return ruled;
}

test('purposes stand in one order, whatever the order of the page, and those it is silent on are named', () => {
  show([term('print', 'forbidden'), term('repost-commercial', 'ask-first'), term('repost-noncommercial', 'permitted')]);
  expect(said('[data-part=term] > p:first-child')).toEqual([
    'Republish, non-commercially: permitted',
    'Republish, commercially: ask first',
    'Print: not permitted',
  ]);
  expect(said('[data-part=unspoken]')).toEqual([
    'The page says nothing about: Quote an excerpt, Translate, Text and data mining, Train AI models.',
  ]);
});

test('a ruling on any use leaves nothing unspoken', () => {
  show([term('any', 'permitted'), term('translate', 'ask-first')]);
  expect(said('[data-part=term] > p:first-child')).toEqual(['Translate: ask first', 'Any other use: permitted']);
  expect(said('[data-part=unspoken]')).toEqual([]);
});

test('silence is not told as permission', () => {
  show([]);
  expect(said('[data-part=silence]')[0]).toContain('Silence is no permission.');
});

test('where one must ask, a mail is drafted with the article and the purpose in it', () => {
  show([term('print', 'ask-first'), term('excerpt', 'permitted')], ['desk@commons-wire.test', 'https://commons-wire.test/reuse']);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-use=print] [data-part=ask] a')].map(({ href }) => href);
  expect(document.querySelector('[data-use=excerpt] [data-part=ask]')).toBeNull();
  expect(links[1]).toBe('https://commons-wire.test/reuse');
  const mail = new URL(links[0] ?? '');
  expect(mail.pathname).toBe('desk@commons-wire.test');
  expect(mail.searchParams.get('subject')).toBe('Permission to use “Who Keeps the Gates”');
  const body = mail.searchParams.get('body');
  expect(body).toContain('https://www.commons-wire.test/essays/the-gates/5561\r\n');
  expect(body).toContain('What for: Print\r\n');
});

test('a permission that the page itself puts in doubt is not told without the doubt', () => {
  const reading = reprintReading();
  const terms = [term('repost-noncommercial', 'permitted'), { ...term('print', 'ask-first'), evidence: ['cited'] }];
  const doubted = { ...reading, rights: { ...reading.rights, terms, contacts: [] } };
  draw(
    <ViewProvider value={viewOf(doubted)}>
      <ReusePart reading={doubted} />
    </ViewProvider>,
  );
  expect(said('[data-use=repost-noncommercial] [data-part=doubt]')).toEqual([
    "⚠ What the page says about its rights doesn't fit together.",
  ]);
  expect(said('[data-use=print] [data-part=doubt]')).toEqual([]);
});

test('a permission for what the site itself publishes is not told as one for the article of another', () => {
  const reading = reprintReading();
  const conflict = { ...reading.conflicts[0], explanation: 'It is for Commons Wire articles; this one comes from The Saltmarsh Review.' };
  const terms = [term('repost-noncommercial', 'permitted'), term('print', 'ask-first')];
  const ruled = {
    ...reading,
    conflicts: [{ about: 'rights' as const, ...conflict, evidence: ['terms'] }],
    rights: { ...reading.rights, terms, contacts: [] },
  };
  draw(
    <ViewProvider value={viewOf(ruled)}>
      <ReusePart reading={ruled} />
    </ViewProvider>,
  );
  expect(said('[data-part=term] strong')).toEqual(['permitted, but only what Commons Wire itself publishes', 'ask first']);
});

test("what can't be given away by the page is said once: before all that it concerns, and beside the desk where nothing else is in doubt", () => {
  const reading = reprintReading();
  const drawn = (ruling: Term['ruling'], conflicts = reading.conflicts, words = 'terms') => {
    const terms = [
      { ...term('repost-noncommercial', 'permitted'), evidence: [words] },
      { ...term('print', ruling), evidence: ['cited'] },
    ];
    const asked = { ...reading, conflicts, rights: { ...reading.rights, terms, contacts: ['desk@commons-wire.test'] } };
    draw(
      <ViewProvider value={viewOf(asked)}>
        <ReusePart reading={asked} />
      </ViewProvider>,
    );
  };
  drawn('ask-first');
  expect(said('[data-part=doubt]')).toHaveLength(1);
  expect(said('[data-part=doubt] + ul > [data-part=term]')).toHaveLength(2);
  cleanup();
  drawn('permitted');
  expect(said('[data-part=doubt]')).toHaveLength(1);
  expect(said('[data-use=repost-noncommercial] [data-part=doubt]')).toHaveLength(1);
  cleanup();
  drawn('permitted', reading.conflicts, 'cited');
  expect(said('[data-part=contacts] + [data-part=doubt]')).toHaveLength(1);
  expect(said('[data-part=doubt]')).toHaveLength(1);
  cleanup();
  drawn('ask-first', []);
  expect(said('[data-part=doubt]')).toEqual([]);
});

test('words on several purposes are quoted once, below the last of them', () => {
  show([
    term('repost-noncommercial', 'permitted'),
    term('print', 'ask-first'),
    { ...term('repost-commercial', 'ask-first'), evidence: ['cited'] },
    { ...term('excerpt', 'ask-first'), evidence: ['cited'] },
  ]);
  const quoting = [...document.querySelectorAll<HTMLElement>('[data-part=term]')].filter((item) => item.querySelector('blockquote'));
  expect(quoting.map(({ dataset }) => dataset['use'])).toEqual(['repost-noncommercial', 'excerpt', 'print']);
});

test('the remark on the law stands once', () => {
  show([term('print', 'ask-first'), term('excerpt', 'permitted')]);
  expect(document.body.textContent?.match(/not legal advice/g)).toHaveLength(1);
});

test('where one must ask and the page gives no address, it says whom', () => {
  show([term('any', 'ask-first')]);
  expect(said('[data-part=unaddressed]')).toEqual(['Whom to ask: Ana Delgado. The page gives no address for it.']);
});

test('addresses that stand beside every ruling are not said once more, save where a purpose is left to ask for', () => {
  show([term('any', 'ask-first')], ['desk@commons-wire.test']);
  expect(said('[data-part=ask]')).toHaveLength(1);
  expect(said('[data-part=contacts]')).toEqual([]);
  cleanup();
  show([term('print', 'ask-first')], ['desk@commons-wire.test']);
  expect(said('[data-part=contacts]')).toEqual(['Whom to ask: desk@commons-wire.test']);
});

test('mails for different purposes are told apart by their names', () => {
  show([term('print', 'ask-first'), term('translate', 'forbidden')], ['desk@commons-wire.test']);
  expect(screen.getByRole('link', { name: 'desk@commons-wire.test Print: ask first' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'desk@commons-wire.test Translate: not permitted' })).toBeTruthy();
});

test('whom to ask is not said where there is an address, or where nothing has to be asked', () => {
  show([term('any', 'ask-first')], ['desk@commons-wire.test']);
  expect(said('[data-part=unaddressed]')).toEqual([]);
  cleanup();
  show([term('any', 'permitted')]);
  expect(said('[data-part=unaddressed]')).toEqual([]);
});
