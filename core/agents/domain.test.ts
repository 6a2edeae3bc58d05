import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { hostOf, isPlainHttpUrl, registrableDomain } from './domain.ts';

describe('the registrable domain', () => {
  test.each([
    ['https://news.harbour-post.test/a?b=c', 'harbour-post.test'],
    ['//www.lakeside.example/story', 'lakeside.example'],
    ['WWW.Lakeside.Example.', 'lakeside.example'],
    ['m.paper.co.uk:8080', 'paper.co.uk'],
    ['www.example.com.au', 'example.com.au'],
    ['www.parliament.wa.gov.au', 'parliament.wa.gov.au'],
    ['www.ck', 'www.ck'],
    ['a.b.shop.ck', 'b.shop.ck'],
    ['http://127.0.0.1:3000/x', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['localhost', 'localhost'],
    ['räksmörgås.example', 'xn--rksmrgs-5wao1o.example'],
    ['co.uk', 'co.uk'],
  ])('of %s is %s', (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });

  test.each([
    ['harbour.github.io', 'harbour.github.io'],
    ['www.harbour.blogspot.com', 'harbour.blogspot.com'],
    ['en.harbour.wordpress.com', 'harbour.wordpress.com'],
    ['www.tumblr.com', 'tumblr.com'],
    ['wordpress.com', 'wordpress.com'],
  ])('keeps the blogs of a shared host apart: %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });

  test.each(['', '  ', 'Harbour Post', 'mailto:desk@harbour-post.test', 'desk@harbour-post.test', 'javascript:alert(1)', 'http://'])(
    'is absent from %j',
    (text) => {
      expect(registrableDomain(text)).toBeNull();
    },
  );

  test.each(
    'www.bbc.co.uk edition.cnn.com www.abc.net.au g1.globo.com www1.folha.uol.com.br asahi.com www.yomiuri.co.jp www.nhk.or.jp www.rbc.ua life.pravda.com.ua news.163.com www.chinanews.com.cn www.nzherald.co.nz www.dawn.com timesofindia.indiatimes.com www.thehindu.com www.iol.co.za www.ynet.co.il www.hurriyet.com.tr www.eluniversal.com.mx www.clarin.com.ar www.gov.pl www.gazeta.waw.pl web.de www.net.hr'.split(
      ' ',
    ),
  )('agrees with the whole list about %s', (host) => {
    expect(registrableDomain(host)).toBe(getDomain(host));
  });
});

test('addresses of one outlet share a domain, blogs on one host do not', () => {
  expect(registrableDomain('https://www.harbour-post.test/a')).toBe(registrableDomain('amp.harbour-post.test'));
  expect(registrableDomain('https://a.github.io')).not.toBe(registrableDomain('https://b.github.io'));
  expect(registrableDomain('not a host')).toBeNull();
});

test('a host is read from web addresses only', () => {
  expect(hostOf('https://User:pw@News.Harbour-Post.test:81/x')).toBe('news.harbour-post.test');
  expect(hostOf('//cdn.harbour-post.test/x')).toBe('cdn.harbour-post.test');
  expect(hostOf('/relative')).toBeNull();
  expect(hostOf('ftp://harbour-post.test')).toBeNull();
});

test('a plain web address carries no password and no other scheme', () => {
  expect(isPlainHttpUrl('https://harbour-post.test/')).toBe(true);
  expect(isPlainHttpUrl('https://me:pw@harbour-post.test/')).toBe(false);
  expect(isPlainHttpUrl('javascript:alert(1)')).toBe(false);
  expect(isPlainHttpUrl('harbour-post.test')).toBe(false);
});

test('a host of “.invalid” names nothing', () => {
  expect(registrableDomain('https://unknown.invalid/1')).toBeNull();
});
