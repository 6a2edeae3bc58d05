import { expect, test } from 'vitest';
import type { Comparison, Hop, Reading } from '../model.ts';
import { author, hop, noArticleReading, originalReading, quotes, reprintReading } from '../reading.test-support.ts';
import { attributionOf } from './attribution.ts';
import { creditWordings } from './wordings/index.ts';

const noRights: Reading['rights'] = {
  holders: [],
  year: null,
  notice: null,
  licence: null,
  terms: [],
  fairUse: null,
  disclaimer: null,
  contacts: [],
};

/** A reading of a copy whose earlier publications are these. */
function copyOf(earlier: Hop[], more: Partial<Reading> = {}): Reading {
  return reprintReading({ chain: [...earlier, ...reprintReading().chain.slice(-1)], rights: noRights, ...more });
}

const credited = (reading: Reading) => {
  const attribution = attributionOf(reading);
  if (!attribution) throw new Error('This reading has a credit');
  return attribution;
};

function publishedBy(name: string, home: string, address: string | null): Hop {
  const domain = new URL(home).hostname;
  return hop(name, { publisher: { name, domain, url: home }, work: { title: null, url: address, date: '2024-05-02' } });
}

test('under a Creative Commons licence the credit names title, author, outlet and licence, each with its link', () => {
  const credit = credited(reprintReading());
  expect(credit.form).toBe('creative-commons');
  expect(credit.html).toBe(
    '<p dir="auto" lang="en"><a href="https://saltmarsh.test/gates">“Who Keeps the Gates”</a> by Ana Delgado, The Saltmarsh Review, licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>\n<p dir="auto" lang="en">© Ana Delgado, The Saltmarsh Review, 2024</p>',
  );
  expect(credit.markdown).toBe(
    '[“Who Keeps the Gates”](https://saltmarsh.test/gates) by Ana Delgado, The Saltmarsh Review, licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n\n© Ana Delgado, The Saltmarsh Review, 2024',
  );
  expect(credit.text).toBe(
    '“Who Keeps the Gates” (https://saltmarsh.test/gates) by Ana Delgado, The Saltmarsh Review, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).\n© Ana Delgado, The Saltmarsh Review, 2024',
  );
});

test('under a Creative Commons licence it is noted what was done to the original, as far as that is known', () => {
  const noted = (relation: Hop['relation'], comparison: Partial<Comparison> | null = null, standing: Hop['standing'] = 'confirmed') => {
    const reading = reprintReading();
    const all = { sharedOfCopy: 1, sharedOfOriginal: 1, leftOut: 0, added: 0, changed: 0, moved: 0, headline: 'same' as const };
    const chain = reading.chain.map((hop) =>
      hop.role === 'this-page' ? { ...hop, relation } : { ...hop, standing, comparison: comparison && { ...all, ...comparison } },
    );
    return credited({ ...reading, chain }).text.split('\n')[1];
  };
  const nothing = '© Ana Delgado, The Saltmarsh Review, 2024';
  expect(noted('excerpted-from')).toBe('Shortened from the original.');
  expect(noted('adapted-from')).toBe('Changed from the original.');
  expect(noted('republished-from', { leftOut: 4, sharedOfOriginal: 0.6, changed: 1 })).toBe(
    'Shortened from the original. Changed from the original.',
  );
  expect(noted('republished-from')).toBe(nothing);
  // A line about a newsletter is no part of the article, and what is in doubt is not noted.
  expect(noted('republished-from', { leftOut: 1, sharedOfOriginal: 0.98 })).toBe(nothing);
  expect(noted('republished-from', { leftOut: 4, sharedOfOriginal: 0.6 }, 'unreachable')).toBe(nothing);
});

test('a reprint without a licence names who published it first and leads there', () => {
  expect(credited(copyOf([publishedBy('The Saltmarsh Review', 'https://saltmarsh.test/', 'https://saltmarsh.test/gates')])).markdown).toBe(
    '[“Who Keeps the Gates”](https://saltmarsh.test/gates) by Ana Delgado.\n\nThis article was originally published by [The Saltmarsh Review](https://saltmarsh.test/). Read the [original article](https://saltmarsh.test/gates).',
  );
});

test('a line that the article’s own terms prescribe is added, one of the copy’s site is not', () => {
  const line = 'This article first appeared in the Harbour Post.';
  const asking = (scope: 'article' | 'site', reading: Reading): Reading => ({
    ...reading,
    rights: {
      ...noRights,
      terms: [{ use: 'any', ruling: 'permitted-with-conditions', conditions: ['credit-source'], evidence: ['asks'] }],
    },
    evidence: [...reading.evidence, quotes('asks', `Republish it with the line “${line}”`, { scope })],
  });
  expect(credited(asking('site', originalReading())).text).toContain(line);
  const copy = copyOf([publishedBy('The Saltmarsh Review', 'https://saltmarsh.test/', 'https://saltmarsh.test/gates')]);
  expect(credited(asking('article', copy)).text).toContain(line);
  expect(credited(asking('site', copy)).text).not.toContain(line);
});

test('a page that declares nothing earlier is credited as the publisher, never as the original', () => {
  const credit = credited({ ...originalReading(), rights: noRights });
  expect(credit.text).toContain('Published by Commons Wire.');
  expect(credit.text).not.toMatch(/original/i);
});

test.each([
  [
    'theconversation.com',
    'The Conversation',
    'This article is republished from [The Conversation](https://theconversation.com/) under a Creative Commons license. Read the [original article](https://theconversation.com/a).',
  ],
  [
    'propublica.org',
    'ProPublica',
    'This [story](https://propublica.org/a) was originally published by [ProPublica](https://propublica.org/).',
  ],
  [
    'missouriindependent.com',
    'Missouri Independent',
    'This [article](https://missouriindependent.com/a) first appeared on [Missouri Independent](https://missouriindependent.com/) and is republished here under a Creative Commons license.',
  ],
  [
    '360info.org',
    '360info',
    'Originally published under [Creative Commons](https://creativecommons.org/licenses/by/4.0/) by [360info](https://360info.org/)™.',
  ],
])('%s is credited in its own words', (domain, name, words) => {
  const home = `https://${domain}/`;
  const rights = { ...noRights, licence: domain === '360info.org' ? reprintReading().rights.licence : null };
  const credit = credited(copyOf([publishedBy(name, home, `${home}a`)], { rights }));
  expect(credit.form).toBe('programme');
  expect(credit.markdown).toContain(words);
});

test('a programme is credited in the language of the article', () => {
  const reading = copyOf([publishedBy('The Conversation', 'https://theconversation.com/', 'https://theconversation.com/a')]);
  expect(credited({ ...reading, page: { ...reading.page, language: 'fr-CA' } }).text).toContain(
    'Cet article est republié à partir de The Conversation',
  );
});

test('a programme whose words need an address that is not known is credited in plain words', () => {
  const reading = copyOf([publishedBy('Stateline', 'https://stateline.org/', null)], { rights: noRights });
  const { form, text } = credited(reading);
  expect(form).toBe('plain');
  expect(text).toContain('This article was originally published by Stateline');
});

test('a licence is named in the words of the Republication Tracker Tool, by whatever outlet it counts for', () => {
  const marker = quotes('pixel', 'https://harbour-post.test/?republication-pixel=true&post=12', {
    signal: 'programme-marker',
    where: 'attribute',
  });
  const origin = {
    ...publishedBy('The Harbour Post', 'https://harbour-post.test/', 'https://harbour-post.test/?p=12'),
    evidence: ['pixel'],
  };
  const { licence } = reprintReading().rights;
  expect(credited(copyOf([origin], { evidence: [marker], rights: { ...noRights, licence } })).markdown).toContain(
    'and is republished here under a [Creative Commons license](https://creativecommons.org/licenses/by/4.0/).',
  );
});

test('wire copy names the agency and the outlet', () => {
  const agency = hop('Northern Wire', { role: 'agency' });
  expect(credited(copyOf([agency])).text).toContain('Distributed by Northern Wire, published by Commons Wire.');
  const paper = publishedBy('The Harbour Post', 'https://harbour-post.test/', null);
  expect(credited(copyOf([agency, paper])).text).toContain('Distributed by Northern Wire, published by The Harbour Post');
});

test('an agency that stands where the author does is not the author', () => {
  const credit = credited(copyOf([hop('Northern Wire', { role: 'agency' })], { authors: [author('Northern Wire')] }));
  expect(credit.text.split('\n')[0]).not.toContain('by');
});

test('without author, title and address the credit says less', () => {
  const reading = copyOf([hop('The Saltmarsh Review')], { authors: [] });
  expect(credited({ ...reading, page: { ...reading.page, title: null } }).text).toBe(
    'This article was originally published by The Saltmarsh Review.',
  );
});

test("a republisher's own licence and copyright line are not the original's", () => {
  const { licence, holders } = reprintReading().rights;
  const evidence = [quotes('notice', '© Commons Wire', { scope: 'site' })];
  const origin = [publishedBy('The Saltmarsh Review', 'https://saltmarsh.test/', 'https://saltmarsh.test/gates')];
  const credit = credited(copyOf(origin, { evidence, rights: { ...noRights, licence, holders, notice: '© Commons Wire' } }));
  expect(credit.text).not.toMatch(/CC BY|©/);
});

test.each<[string, Reading]>([
  ['no article', noArticleReading()],
  [
    'a quarrel about the origin',
    { ...originalReading(), conflicts: [{ about: 'origin', explanation: 'Two origins are given.', evidence: [] }] },
  ],
  ['an origin that denied it', copyOf([hop('The Saltmarsh Review', { standing: 'contradicted' })])],
])('for %s there is no credit', (_, reading) => {
  expect(attributionOf(reading)).toBeNull();
});

test('fourteen authors are all named', () => {
  const authors = Array.from({ length: 14 }, (_, index) => author(`Writer ${index + 1}`));
  const { text } = credited(copyOf([hop('The Saltmarsh Review')], { authors }));
  for (const { name } of authors) expect(text).toContain(name);
  expect(text).toContain('Writer 13, and Writer 14');
});

test('a translator is named as one', () => {
  const authors = [author('Ana Delgado'), author('Ben Okri', { role: 'translator' })];
  expect(credited(copyOf([hop('The Saltmarsh Review')], { authors })).text).toContain('by Ana Delgado, translated by Ben Okri.');
});

test('a translation goes by its own title and place, with the original named beside it', () => {
  const origin = publishedBy('Voces', 'https://voces.test/', 'https://voces.test/a');
  const reading = copyOf([{ ...origin, work: { ...origin.work, title: 'Quién cuida las compuertas' } }]);
  const chain = reading.chain.map((step) => (step.role === 'this-page' ? { ...step, relation: 'translated-from' as const } : step));
  expect(credited({ ...reading, chain }).markdown).toBe(
    '[“Who Keeps the Gates”](https://www.commons-wire.test/essays/the-gates/5561) by Ana Delgado.\n\nThis article was originally published by [Voces](https://voces.test/). Read the [original article](https://voces.test/a). Translation published by [Commons Wire](https://www.commons-wire.test/essays/the-gates/5561).',
  );
});

test("a programme's English words do not stand beside an article in German", () => {
  const reading = copyOf([publishedBy('ProPublica', 'https://propublica.org/', 'https://propublica.org/a')]);
  expect(credited({ ...reading, page: { ...reading.page, language: 'de' } }).text).toContain(
    'Dieser Artikel erschien zuerst bei ProPublica',
  );
});

test('where the page states no language, the script of its title may tell', () => {
  const reading = copyOf([publishedBy('海堤评论', 'https://haidi.test/', null)]);
  expect(credited({ ...reading, page: { ...reading.page, language: null, title: '谁守闸门' } }).text).toContain('本文最初发表于海堤评论');
  expect(credited({ ...reading, page: { ...reading.page, language: null } }).text).toContain('originally published');
});

test('an Arabic article is credited in Arabic, a Chinese one in Chinese', () => {
  const reading = copyOf([publishedBy('صحيفة المرفأ', 'https://marfa.test/', 'https://marfa.test/a')], {
    authors: [author('ليلى حداد')],
  });
  const arabic = credited({ ...reading, page: { ...reading.page, language: 'ar', title: 'من يحرس البوابات' } });
  expect(arabic.html).toContain('<p dir="auto" lang="ar">');
  expect(arabic.text).toContain('نُشر هذا المقال أولاً في صحيفة المرفأ');
  const chinese = credited({ ...reading, page: { ...reading.page, language: 'zh-Hant', title: '誰守閘門' }, authors: [author('陳大文')] });
  expect(chinese.text).toContain(
    '《誰守閘門》，作者：陳大文。\n本文最初發表於صحيفة المرفأ (https://marfa.test/)。閱讀原文 (https://marfa.test/a)。',
  );
});

test('the wording of every language names all that it must', () => {
  for (const [language, words] of Object.entries(creditWordings)) {
    expect(words.by, language).toMatch(/\{title\}.*\{authors\}/);
    expect(
      [words.published, words.originally].every((sentence) => sentence.includes('{outlet}')),
      language,
    ).toBe(true);
    expect(words.wire, language).toMatch(/\{agency\}.*\{outlet\}/);
    expect(words.translation, language).toContain('{translation}');
    expect(words.shortened, language).not.toBe(words.changed);
    expect(words.original, language).toMatch(/\{original:[^}]+\}/);
  }
});

test('a language without words of its own borrows a neighbour’s, and Serbian goes by the script of its title', () => {
  const inLanguage = (language: string, title: string) => {
    const reading = copyOf([publishedBy('Obala', 'https://obala.test/', null)], { authors: [author('Ana Luka')] });
    return credited({ ...reading, page: { ...reading.page, language, title } }).text;
  };
  expect(inLanguage('nn-NO', 'Fjord')).toContain('Artikkelen ble først publisert av Obala');
  expect(inLanguage('sr', 'Обала')).toContain('Чланак је првобитно објављен овде: Obala');
  expect(inLanguage('sr', 'Obala')).toContain('Članak je prvobitno objavljen ovde: Obala');
  expect(inLanguage('eu', 'Itsasadarra')).toContain('lehenik hemen argitaratu zen: Obala');
  expect(inLanguage('gl', 'A ría')).toContain('publicouse orixinalmente en Obala');
  expect(inLanguage('cy', 'Glannau')).toContain('This article was originally published by Obala');
});

test('quotation marks within a title become the inner ones of its language', () => {
  const titled = (language: string, title: string) => {
    const reading = copyOf([hop('The Saltmarsh Review')], { authors: [] });
    return credited({ ...reading, page: { ...reading.page, language, title } }).text.split(/[.。]?\n/)[0];
  };
  expect(titled('de', '„Wir haben die Zusage“')).toBe('„‚Wir haben die Zusage‘“');
  expect(titled('en', 'The “last” ferry')).toBe('“The ‘last’ ferry”');
  expect(titled('en', 'The "last" ferry, "so far"')).toBe('“The ‘last’ ferry, ‘so far’”');
  // An inch is no mark of quotation, and French marks are others than a typewriter's.
  expect(titled('en', 'A 12" ferry')).toBe('“A 12" ferry”');
  expect(titled('es', 'El "último"')).toBe('«El "último"»');
  expect(titled('fr', 'Le « dernier » bac')).toBe('« Le “ dernier ” bac »'.replace('« L', '«\u00a0L').replace('c »', 'c\u00a0»'));
  expect(titled('zh', '读《闸门》')).toBe('《读〈闸门〉》');
});

test('an agency goes by the name that the page writes in its own script', () => {
  const wire = hop('China News Service', { role: 'agency', evidence: ['line'] });
  const reading = copyOf([wire], { authors: [], evidence: [quotes('line', '来源：中新网')] });
  expect(credited({ ...reading, page: { ...reading.page, language: 'zh', title: '守闸人' } }).text).toContain(
    '中新网电讯稿，由Commons Wire',
  );
  const latin = copyOf([hop('Associated Press', { role: 'agency', evidence: ['line'] })], { evidence: [quotes('line', '(AP)')] });
  expect(credited(latin).text).toContain('Distributed by Associated Press');
});

test('a notice that names nobody is no part of a credit, and a comma at the end of one is dropped', () => {
  const noticed = (notice: string, holders: Reading['rights']['holders']) =>
    credited(copyOf([hop('The Saltmarsh Review')], { authors: [], rights: { ...noRights, notice, holders } })).text;
  expect(noticed('© 2024 All rights reserved', [])).not.toContain('©');
  const holder = author('Saltmarsh Trust', { role: 'rights-holder' });
  expect(noticed('© 2024 Saltmarsh Trust,', [holder])).toMatch(/© 2024 Saltmarsh Trust$/);
});

test('a footer’s licence covers what comes from another edition of the same site, and not what comes from elsewhere', () => {
  const { licence } = reprintReading().rights;
  const footer = quotes('footer', 'CC BY 4.0', { scope: 'site' });
  const rights = { ...noRights, licence: licence && { ...licence, evidence: ['footer'] } };
  const from = (domain: string) =>
    credited(copyOf([hop('Saltmarsh', { publisher: { name: 'Saltmarsh', domain, url: null } })], { evidence: [footer], rights })).text;
  expect(from('commons-wire.test')).toContain('licensed under CC BY 4.0');
  expect(from('saltmarsh.test')).not.toContain('CC BY');
});

test('a licence that the article’s own note names is kept for what comes from elsewhere, though its badge is the site’s too', () => {
  const { licence } = reprintReading().rights;
  const evidence = [quotes('note', 'republished under CC BY 4.0', { scope: 'article' }), quotes('badge', 'CC BY 4.0', { scope: 'site' })];
  const rights = { ...noRights, licence: licence && { ...licence, evidence: ['note', 'badge'] } };
  const from = hop('Saltmarsh', { publisher: { name: 'Saltmarsh', domain: 'saltmarsh.test', url: null } });
  expect(credited(copyOf([from], { evidence, rights })).text).toContain('licensed under CC BY 4.0');
});

test('a name that ends in a stop gets no second one', () => {
  const reading = copyOf([hop('The Saltmarsh Review')], { authors: [author('Daniela Cerda E.')], rights: noRights });
  expect(credited(reading).text).toContain('by Daniela Cerda E.\n');
});

test('what a page calls people and outlets stays words in every format', () => {
  const evil = '](javascript:alert(1)) <img src=x onerror=alert(1)> **bold** `code` & "quoted" &lt; \u202egnihtyna';
  const reading = copyOf([hop(evil, { work: { title: evil, url: 'javascript:alert(1)', date: null } })], { authors: [author(evil)] });
  const { html, markdown, text } = credited({ ...reading, page: { ...reading.page, language: 'en" onload="alert(1)' } });
  expect(html).not.toMatch(/<img|href|" onload|\u202e/);
  expect(html).toContain('&amp;lt;');
  expect(markdown).toContain('\\](javascript');
  expect(markdown).not.toMatch(/(?:^|[^\\])[<`*[\]]/);
  expect(markdown).toContain('\\&lt;');
  expect(text).not.toMatch(/\u202e/);
});

test('an address cannot end its link early, and one with a password in it is no link', () => {
  const address = 'https://saltmarsh.test/gates_(2024)?q=">';
  const { html, markdown } = credited(copyOf([publishedBy('The Saltmarsh Review', 'https://reader:secret@saltmarsh.test/', address)]));
  expect(html).toContain('href="https://saltmarsh.test/gates_(2024)?q=%22%3E"');
  expect(markdown).toContain('](https://saltmarsh.test/gates_%282024%29?q=%22%3E)');
  expect(html).not.toContain('secret');
});

test('a title that looks like a list stays a line of words', () => {
  const reading = copyOf([hop('The Saltmarsh Review')], {
    authors: [],
    rights: { ...noRights, notice: '1. January', holders: [author('January', { role: 'rights-holder' })] },
  });
  expect(credited(reading).markdown.split('\n\n').at(-1)).toBe('1\\. January');
});
