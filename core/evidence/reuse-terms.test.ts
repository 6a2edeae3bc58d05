import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readReuseTerms } from './reuse-terms.ts';

const read = (parts: Parameters<typeof articleWith>[0]) =>
  readReuseTerms(articleWith(parts)).map(({ says, signal }) =>
    says.about === 'terms' ? [signal, says.use, says.ruling, says.conditions.join(' ')].join(' | ') : '',
  );

test('a rule in the foot is the page’s own', () => {
  expect(read({ foot: '<p>This material may not be published, broadcast, rewritten or redistributed.</p>' })).toEqual([
    'reuse-terms | any | forbidden | ',
  ]);
});

test('all rights reserved is a term of its own, weaker than a rule', () => {
  expect(read({ after: '<footer>© 2020 Harbour Post. All rights reserved.</footer>' })).toEqual([
    'all-rights-reserved | any | ask-first | ',
  ]);
  expect(read({ after: '<footer>© 2020 Harbour Post. Some rights reserved.</footer>' })).toEqual([]);
});

test('a programme lists its conditions below its permission', () => {
  const after =
    '<section class="republish"><p>You can republish our stories for free.</p><ul><li>You must credit the author and Harbour Post.</li><li>Please don’t edit: you can’t edit our stories.</li><li>You must include our tracking code.</li></ul></section>';
  expect(read({ after })).toEqual([
    'reuse-terms | any | permitted | ',
    'reuse-terms | any | permitted-with-conditions | credit-author credit-source',
    'reuse-terms | any | permitted-with-conditions | no-changes',
    'reuse-terms | any | permitted-with-conditions | keep-tracking-code',
  ]);
});

test('what an article reports of others’ rules is none', () => {
  const story =
    '<p>The archive said that copying without permission is prohibited and that reproduction of the maps is a crime under the harbour act of 1911.</p>';
  expect(read({ body: `${prose}${story}${prose}` })).toEqual([]);
});
