import { describe, expect, test } from 'vitest';
import { readCopyrightNotice } from '../evidence/copyright-notice.ts';
import { readSiteName } from '../evidence/site-name.ts';
import { articleWith, type PageSetup, pageWith, prose } from '../page.test-support.ts';
import { drawSite } from './site.ts';

const siteOf = (setup: PageSetup) => {
  const page = articleWith({}, setup);
  return drawSite(page, readSiteName(page)).site;
};

test('a site is called what its markup calls it', () => {
  expect(siteOf({ head: '<meta property="og:site_name" content="The Harbour Post">' })).toEqual({
    name: 'The Harbour Post',
    domain: 'harbour-post.test',
    url: 'https://www.harbour-post.test/',
  });
});

test('a name that fits the address beats an owner’s', () => {
  const head = '<meta name="publisher" content="Estuary Holdings"><meta name="application-name" content="Harbour Post">';
  expect(siteOf({ head }).name).toBe('Harbour Post');
});

test('an agency in the publisher’s place does not rename the site', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Associated Press"}}</script>';
  expect(siteOf({ head }).name).toBe('harbour-post.test');
});

test('a site that calls itself by its address is called so without "www."', () => {
  expect(siteOf({ head: '<meta property="og:site_name" content="www.harbour-post.test">' }).name).toBe('harbour-post.test');
});

test('a page without a name is called by its host', () => {
  expect(siteOf({}).name).toBe('harbour-post.test');
});

test('a page saved from nowhere, with nothing to tell by, has no site', () => {
  expect(siteOf({ url: 'https://unknown.invalid/1' })).toEqual({ name: 'unknown site', domain: null, url: null });
});

test('a page saved from nowhere is placed by the links it carries', () => {
  const page = articleWith(
    {
      foot: '<a href="https://www.harbour-post.test/a">A</a> <a href="https://www.harbour-post.test/b">B</a> <a href="https://www.harbour-post.test/c">C</a>',
    },
    { url: 'https://unknown.invalid/1' },
  );
  expect(drawSite(page, []).site.domain).toBe('harbour-post.test');
});

test('scheme-relative links place a saved page as well', () => {
  const links = ['a', 'b', 'c'].map((path) => `<a href="//www.harbour-post.test/${path}">${path}</a>`).join(' ');
  expect(drawSite(articleWith({ foot: links }, { url: 'https://unknown.invalid/1' }), []).site.domain).toBe('harbour-post.test');
});

test('where nothing names the site, the owner in its footer does', () => {
  const after = '<footer><p>Copyright © 2019 灯塔报 All rights reserved</p></footer>';
  const page = articleWith({ after }, { url: 'https://unknown.invalid/1' });
  expect(drawSite(page, readCopyrightNotice(page)).site.name).toBe('灯塔报');
});

test('a company in the footer whose name the address has not names no site', () => {
  const page = articleWith({ after: '<footer><p>© 2019 Estuary Holdings Ltd</p></footer>' });
  expect(drawSite(page, readCopyrightNotice(page)).site.name).toBe('harbour-post.test');
});

test('a part of the title that the host is called by is the site’s name', () => {
  const setup = { url: 'https://tidewoman.estuary.test/1', head: '<title>Storms: Tide Woman - Who are you today?</title>' };
  expect(siteOf(setup).name).toBe('Tide Woman');
});

test('a tagline behind the name is cut where address or title have the name alone', () => {
  const head = (name: string) => `<meta property="og:site_name" content="${name}">`;
  expect(siteOf({ head: head('Harbour Post - News, Sport and Weather') }).name).toBe('Harbour Post');
  expect(siteOf({ head: head('Tide: The Magazine') }).name).toBe('Tide: The Magazine');
});

test('"Home" is no site’s name, and an owner’s meta gives way to the name in the title', () => {
  const title = '<title>Breakwater holds - Harbour Post</title>';
  expect(siteOf({ head: `${title}<meta property="og:site_name" content="Home">` }).name).toBe('Harbour Post');
  expect(siteOf({ head: `${title}<meta name="publisher" content="Estuary Media Holdings">` }).name).toBe('Harbour Post');
});

test('where nothing else names the site, the link to its front page does if it fits the address', () => {
  const page = (name: string) => articleWith({ byline: `<a href="/" rel="home">${name}</a>` }, { url: 'https://hp-online.test/2026/x' });
  expect(drawSite(page('Harbour Post'), []).site.name).toBe('Harbour Post');
  expect(drawSite(page('Back to the list'), []).site.name).toBe('hp-online.test');
});

test.each([
  'Αρχική',
  'الصفحة الرئيسية',
  'דף הבית',
  'صفحه اصلی',
  'На главную',
  'Почетна',
  '网站首页',
  'トップページ',
  '홈으로',
  'होम',
  'หน้าแรก',
])('“%s” is what every site’s link to its front page says', (words) => {
  const page = articleWith({ byline: `<a href="/">${words}</a>` }, { url: 'https://hp-online.test/2026/x' });
  expect(drawSite(page, []).site.name).toBe('hp-online.test');
});

test('what stands behind a dash in the headline that is seen is no site’s name', () => {
  const words = 'Башня станет музеем – Мост, которого ждали';
  const site = (title: string) => {
    const page = articleWith({ headline: words }, { head: `<title>${title}</title>`, url: 'https://hp-online.test/x', lang: 'ru' });
    return drawSite(page, []).site.name;
  };
  expect(site(words)).toBe('hp-online.test');
  expect(site(`${words} – Портовая правда`)).toBe('Портовая правда');
});

test('where the headline ends the title, the site’s name begins it', () => {
  const body = `<table><tr><td><b>Στέρεψαν τα πηγάδια του κάμπου</b><br>${prose}</td></tr></table>`;
  const head = '<title>Η Προκυμαία :: Τοπικά :: Στέρεψαν τα πηγάδια του κάμπου</title>';
  const page = pageWith(body, { head, url: 'http://www.prokymaia.test/article.asp?id=20398' });
  expect(drawSite(page, []).site.name).toBe('Η Προκυμαία');
});

test('a part of the title that a logo or a notice has too is the site’s name, in its shorter form', () => {
  const site = (title: string, body: string, url = 'http://www.hp-online.test/a?id=1') => {
    const page = pageWith(`${body}<h1>Breakwater holds</h1>${prose}`, { head: `<title>${title}</title>`, url });
    return drawSite(page, readCopyrightNotice(page)).site.name;
  };
  expect(site('いそべ新聞 - 今日の話題', '<img src="/i/logo.gif" alt="いそべ新聞">')).toBe('いそべ新聞');
  expect(site('Tidings - Breakwater holds', '<a href="/"><img src="t.gif" alt="Tidings of Portsmith"></a>')).toBe('Tidings');
  expect(site('Breakwater holds - The latest', '<a href="/ads"><img src="t.gif" alt="Boats for sale"></a>')).toBe('hp-online.test');
});

test('a logo whose words begin the owner’s name is the site’s, without the firm', () => {
  const foot = '<footer>Copyright 2004 The Narrows Tribune Company. All rights reserved.</footer>';
  const page = pageWith(`<img src="/g/print_logo.gif" alt="The Narrows Tribune"><h1>Ferry pilots vote</h1>${prose}${foot}`, {
    url: 'http://www.narrowstribune.test/print?id=2',
  });
  expect(drawSite(page, readCopyrightNotice(page)).site.name).toBe('The Narrows Tribune');
});

describe('a portal keeps its own name', () => {
  const on = (url: string, head: string) => siteOf({ url, head }).name;

  test('where its head names the partner beside it', () => {
    expect(on('https://v.daum.net/v/20260304', '<meta property="og:site_name" content="등대뉴스 | 다음">')).toBe('다음');
  });

  test('where its head names the partner alone', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Lantern Courier"}}</script>';
    expect(on('https://www.newsbreak.com/news/338012345/breakwater', head)).toBe('NewsBreak');
  });

  test('where the title begins with an agency’s', () => {
    expect(on('http://www.google.com/hostednews/afp/article/ALeqM5', '<title>AFP: Breakwater holds</title>')).toBe('Google News');
  });
});

test('the logo of the paper that a portal took the text from names no site', () => {
  const foot = '<p>ⓒ부두일보, 무단 전재 및 재배포 금지</p>';
  const logo = (href: string) => `<a href="${href}"><img src="/press.jpg" alt="부두일보"></a>`;
  const named = (href: string) => {
    const page = articleWith({ byline: logo(href), foot });
    return drawSite(page, readCopyrightNotice(page)).site.name;
  };
  expect(named('https://www.budu-ilbo.test/')).toBe('harbour-post.test');
  expect(named('/')).toBe('부두일보');
});

describe('a name whose letters the address spells otherwise', () => {
  const named = (title: string, url: string, body = '') => {
    const page = pageWith(`${body}<main><h1>The ferry is late</h1>${prose}</main>`, { url, head: `<title>${title}</title>` });
    return drawSite(page, []).site.name;
  };

  test.each([
    ['Głos Nadrzecza', 'https://www.glosnadrzecza.test/a'],
    ['Indre Nordmøre Blad', 'https://www.indrenordmoreblad.test/a'],
    ['Indre Nordmøre Blad', 'https://www.indrenordmoereblad.test/a'],
    ['Mühlhofer Tagblatt', 'https://www.muehlhofertagblatt.test/a'],
  ])('is the site’s: %s at %s', (name, url) => expect(named(`The ferry is late - ${name}`, url)).toBe(name));

  test('a section behind the headline is not', () => {
    expect(named('The ferry is late - Łódź', 'https://www.glosnadrzecza.test/a')).not.toBe('Łódź');
  });

  test('stands in the link to the front page before what is said of it, or in the head’s picture', () => {
    const url = 'https://www.harbourpost.test/a';
    expect(
      named(
        'The ferry is late',
        url,
        '<header><h1><a href="/">Harbour Post <strong>All the news from both quays of the town</strong></a></h1></header>',
      ),
    ).toBe('Harbour Post');
    expect(named('The ferry is late', url, '<header><img src="/l.svg" alt="Harbour Post"></header>')).toBe('Harbour Post');
    expect(named('The ferry is late', url, '<header><img src="/l.svg" alt="A boat at dusk"></header>')).toBe('harbourpost.test');
  });
});

describe('what links to the front page say', () => {
  const titled = (before: string, title = 'Breakwater holds', url = 'https://adawinter.github.io/2024/breakwater/') =>
    drawSite(pageWith(`${before}<article><h1>Breakwater holds</h1>${prose}</article>`, { url, head: `<title>${title}</title>` }), []).site;

  test('names the site where a part of the title agrees, whatever the address is called', () => {
    const link = '<header><h3><a href="/">Notes from the Quay</a></h3></header>';
    expect(titled(link, 'Breakwater holds | Notes from the Quay').name).toBe('Notes from the Quay');
    expect(titled(link.replace('"/"', '"https://adawinter.github.io/"'), 'Breakwater holds - Notes from the Quay').name).toBe(
      'Notes from the Quay',
    );
    expect(titled(link, 'Breakwater holds | Tides').name).toBe('adawinter.github.io');
  });

  test('and the whole name before the owner’s, which begins it', () => {
    const page = pageWith(
      `<header><h1><a href="/">Ada Winter’s Tides</a></h1></header><article><h1>Breakwater holds</h1>${prose}</article><footer><p>© 2020 Ada Winter</p></footer>`,
      { url: 'https://quay.github.io/breakwater/', head: '<title>Breakwater holds - Ada Winter’s Tides</title>' },
    );
    expect(drawSite(page, readCopyrightNotice(page)).site.name).toBe('Ada Winter’s Tides');
  });

  test('or where markup calls the link the site’s title', () => {
    expect(titled('<header role="banner"><hgroup><h1><a href="/">Notes from the Quay</a></h1></hgroup></header>').name).toBe(
      'Notes from the Quay',
    );
    expect(titled('<nav><a class="navbar__brand" href="/">Notes from the Quay</a></nav>').name).toBe('Notes from the Quay');
    expect(titled('<nav><a href="/">Notes from the Quay</a></nav>').name).toBe('adawinter.github.io');
    expect(titled('<nav><a class="brand" href="/">Home</a></nav>').name).toBe('adawinter.github.io');
    expect(titled('<nav><a class="brand" href="/tides/">Tides</a></nav>').name).toBe('adawinter.github.io');
  });
});

describe('what the host spells names the site', () => {
  const named = (body: string, url: string, head = '') =>
    drawSite(pageWith(`${body}<main><h1>The ferry is late</h1>${prose}</main>`, { url, head }), []).site.name;

  test('as all of the title, a label for each word', () => {
    const title = '<title>The Pell Orient</title>';
    expect(named('', 'http://orient.pell.test/archives/1.htm', title)).toBe('The Pell Orient');
    expect(named('', 'http://orient.pell.test/archives/1.htm', '<title>The Pell Ferry</title>')).toBe('orient.pell.test');
  });

  test('as the words of the picture that is called the logo', () => {
    const logo = '<img src="/gx/n.jpg" id="logo" alt="Harbour Gazette">';
    expect(named(logo, 'http://harbourgazette.test/103/a.html')).toBe('Harbour Gazette');
    expect(named(logo, 'http://estuary.test/103/a.html')).toBe('estuary.test');
  });
});

test('the picture in the link that is called the brand names the site, without the word for a logo', () => {
  const named = (link: string) =>
    drawSite(pageWith(`<nav>${link}</nav><main><h1>The ferry is late</h1>${prose}</main>`, { url: 'https://fp24.test/1' }), []).site.name;
  const brand = (alt: string) => `<a class="navbar-brand" href="/"><img src="/b.png" alt="${alt}"></a>`;
  expect(named(brand('Free the Pell Logo'))).toBe('Free the Pell');
  expect(named(brand('Logo'))).toBe('fp24.test');
  expect(named('<a class="banner" href="/"><img src="/b.png" alt="Boats for sale"></a>')).toBe('fp24.test');
});

test('a middle dot parts the title as a bar does', () => {
  const head = '<title>Reposts · Ada’s blog</title>';
  const body = `<header><a href="/." class="logo">Ada’s blog</a></header><main><h1>Reposts</h1>${prose}</main>`;
  expect(drawSite(pageWith(body, { url: 'https://windy.test/tags/reposts/', head }), []).site.name).toBe('Ada’s blog');
});

test.each([
  ['Kettle & Rook', 'kettlerook.test'],
  ['El Faro del Sur', 'elfarosur.test'],
  ["L'Écho de Brume", 'echobrume.test'],
])('small words may be missing in the address that spells a name: %s', (name, host) => {
  const head = `<title>The ferry is late - ${name.replace('&', '&amp;')}</title>`;
  const named = (url: string) => drawSite(pageWith(`<main><h1>The ferry is late</h1>${prose}</main>`, { url, head }), []).site.name;
  expect(named(`https://www.${host}/1`)).toBe(name);
  expect(named('https://www.estuary.test/1')).toBe('estuary.test');
});

test('a link home that is a picture has the name in its label, where the page’s title agrees', () => {
  const siteAt = (label: string) => {
    const head = '<title>Breakwater holds | Lantern Weekly</title>';
    const page = pageWith(`<header><a href="/" aria-label="${label}"><svg></svg></a></header><h1>Breakwater holds</h1>${prose}`, { head });
    return drawSite(page, readSiteName(page)).site.name;
  };
  expect(siteAt('Lantern Weekly')).toBe('Lantern Weekly');
  expect(siteAt('Home')).toBe('harbour-post.test');
});
