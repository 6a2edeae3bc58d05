import { describe, expect, test } from 'vitest';
import { cleanOutletName, nameAgent, outletFromHost } from './name-agent.ts';
import { sameOutlet } from './same-outlet.ts';

const here = { siteName: 'Harbour Post', siteDomain: 'harbour-post.test' };
const named = (name: string, url: string | null = null) => nameAgent({ name, url }, here);

describe('who is meant', () => {
  test('an agency goes by its own name', () => {
    expect(named('AP')).toEqual({ agent: { name: 'Associated Press', domain: 'apnews.com', url: null }, kind: 'agency' });
    expect(named('Reuters', 'https://www.reuters.com/article/1').agent.url).toBe('https://www.reuters.com/article/1');
    expect(named('PRNewswire').kind).toBe('wire');
  });

  test('an outlet goes by what the page writes, with the domain of its link', () => {
    expect(named('Lakeside Herald', 'https://www.lakeside.example/2016/story')).toEqual({
      agent: { name: 'Lakeside Herald', domain: 'lakeside.example', url: 'https://www.lakeside.example/2016/story' },
      kind: 'outlet',
    });
    expect(named('CounterPunch.org.').agent).toEqual({ name: 'CounterPunch.org', domain: 'counterpunch.org', url: null });
    expect(named('“The Conversation”').agent.domain).toBe('theconversation.com');
  });

  test('an address is given a name', () => {
    expect(named('https://theconversation.com/story-1').agent.name).toBe('The Conversation');
    expect(named('bbc.com').agent.name).toBe('BBC');
    expect(named('www.lakeside.example').agent).toEqual({ name: 'lakeside.example', domain: 'lakeside.example', url: null });
    expect(named('', 'https://www.lakeside.example/1').agent.name).toBe('lakeside.example');
  });

  test('a link that stays on the site or leads to a network gives no domain', () => {
    expect(named('Lakeside Herald', 'https://www.harbour-post.test/tag/lakeside').agent.domain).toBeNull();
    expect(named('Lakeside Herald', 'https://www.facebook.com/lakeside').agent.domain).toBeNull();
  });

  test('an account on a portal’s own host gives its holder no domain', () => {
    expect(named('江畔晚报', 'https://mp.weixin.qq.com/s?__biz=Mz&mid=1').agent).toEqual({ name: '江畔晚报', domain: null, url: null });
    expect(named('江畔晚报', 'https://news.qq.com/a/1').agent.domain).toBe('qq.com');
    expect(named('新京报', 'https://mp.weixin.qq.com/s/x').agent.domain).toBe('bjnews.com.cn');
  });

  test('an agency’s service goes by the agency', () => {
    expect(named('dpa-afx topthem...').agent).toEqual({ name: 'dpa-AFX', domain: 'dpa-afx.de', url: null });
  });

  test('the site itself and persons are told apart', () => {
    expect(named('The Harbour Post').kind).toBe('site');
    expect(nameAgent({ name: 'ABC News', url: null }, { siteName: 'ABC News', siteDomain: 'harbour-abc.test' }).agent.domain).toBe(
      'harbour-abc.test',
    );
    expect(named('Jane Lake').kind).toBe('person');
    expect(named('Somewhere').kind).toBe('unknown');
  });
});

test.each([
  ['“The Guardian”,', 'The Guardian'],
  ['CounterPunch.org', 'CounterPunch.org'],
  ['[Lakeside Herald]', 'Lakeside Herald'],
  ['《环球时报》', '环球时报'],
  ['Lakeside Herald’s', 'Lakeside Herald'],
  ['Yahoo!', 'Yahoo!'],
])('%s is cleaned to %s', (written, clean) => {
  expect(cleanOutletName(written)).toBe(clean);
});

test('a host is read as the outlet it is known for, or as itself', () => {
  expect(outletFromHost('www.propublica.org')).toBe('ProPublica');
  expect(outletFromHost('www.lakeside.example')).toBe('lakeside.example');
});

describe('one publisher under two names', () => {
  const alike = (a: string, b: string, aDomain: string | null = null, bDomain: string | null = null) =>
    sameOutlet({ name: a, domain: aDomain }, { name: b, domain: bDomain });

  test.each([
    ['GlobalResearch.ca', 'Global Research'],
    ['Nytimes.com', 'The New York Times'],
    ['Spiegel Online', 'SPIEGEL'],
    ['Die Zeit', 'ZEIT ONLINE'],
    ['The Lakeside Herald', 'lakeside herald'],
    ['Lakeside Herald Online', 'Lakeside Herald'],
    ['Télé Port', 'Tele-Port'],
    ['AP', 'The Associated Press'],
    ['BBC News', 'BBC'],
    ['LHO', 'Lakeside Herald Observer'],
    ['凤凰网 (ifeng)', '凤凰网'],
    ['Lakeside | Lakeside Herald', 'Lakeside Herald'],
    ['The Huffington Post', 'HuffPost'],
  ])('%s = %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
    expect(alike(b, a)).toBe(true);
  });

  test.each([
    ['The Guardian Nigeria', 'The Guardian'],
    ['Science News', 'Science'],
    ['Science News', 'Science Magazine'],
    ['Lakeside Herald', 'Harbour Herald'],
    ['Global News', 'Global Research'],
    ['New York Post', 'New York Times'],
    ['Reuters', 'AFP'],
    ['', 'Harbour'],
  ])('%s ≠ %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
    expect(alike(b, a)).toBe(false);
  });

  test('domains speak louder than names', () => {
    expect(alike('Express', 'Daily Mail Group', 'x.example', 'x.example')).toBe(true);
    expect(alike('Global Research', 'Centre', null, 'globalresearch.ca')).toBe(true);
    expect(alike('Lakeside', 'Harbour', 'lakeside.example', null)).toBe(false);
    expect(alike('BBC', 'BBC News', 'bbc.com', 'bbc.co.uk')).toBe(true);
    expect(alike('The Guardian', 'The Guardian Nigeria', 'theguardian.com', 'guardian.ng')).toBe(false);
  });
});
