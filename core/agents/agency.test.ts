import { describe, expect, test } from 'vitest';
import { newsAgencies, pressReleaseWires } from './agencies.ts';
import { agenciesIn, agencyByDomain, nameAgency } from './agency.ts';
import { registrableDomain } from './domain.ts';
import { foldName } from './fold-name.ts';
import { domainOfOutlet, outletByDomain } from './outlet.ts';
import { knownOutlets } from './outlets.ts';

test.each([
  ['AP', 'Associated Press'],
  ['The Associated Press', 'Associated Press'],
  ['associated press,', 'Associated Press'],
  ['apnews.com', 'Associated Press'],
  ['https://www.apnews.com/hub', 'Associated Press'],
  ['(AP)', 'Associated Press'],
  ['Thomson Reuters', 'Reuters'],
  ['РИА Новости', 'RIA Novosti'],
  ['ΑΠΕ-ΜΠΕ', 'ANA-MPA'],
  ['新华网', 'Xinhua'],
  ['新華社', 'Xinhua'],
  ['中新网', 'China News Service'],
  ['연합뉴스', 'Yonhap'],
  ['AFP＝時事', 'AFP'],
  ['İhlas Haber Ajansı', 'IHA'],
  ['Česká tisková kancelář', 'ČTK'],
  ['/ritzau/', 'Ritzau'],
  ['(OTS)', 'APA'],
  ['(ots)', 'news aktuell'],
  ['Keystone-ATS', 'Keystone-SDA'],
  ['dpa-infocom', 'dpa'],
  ['dpa-AFX', 'dpa-AFX'],
  ['Казинформ', 'Kazinform'],
  ['(antara)', 'Antara'],
  ['GLOBE NEWSWIRE', 'GlobeNewswire'],
])('%s is %s', (text, name) => {
  expect(nameAgency(text)?.name).toBe(name);
});

test.each([
  'pa',
  'tt',
  'antara',
  'Pap',
  'Petra',
  'beta',
  'Agencies',
  'Agenturen',
  'Robert Burns',
  'Reuters building',
  'apps.example',
  'AP exams',
  '',
])('%j names no agency', (text) => {
  expect(nameAgency(text)).toBeNull();
});

test('a press-release wire is told from a news agency', () => {
  expect(nameAgency('Business Wire')?.kind).toBe('press-release-wire');
  expect(nameAgency('UPI')?.kind).toBe('news-agency');
  expect(agencyByDomain('prnewswire.com')?.name).toBe('PR Newswire');
});

describe('a combined credit', () => {
  test.each([
    ['dpa/AFP', 'dpa AFP'],
    ['APA/Reuters', 'APA Reuters'],
    ['AFP-JIJI', 'AFP Jiji Press'],
    ['aja/PAP', 'PAP'],
    ['IAR/PAP', 'IAR PAP'],
    ['PAP/koc/ ula/ako', 'PAP'],
    ['PAP/ap/', 'PAP'],
    ['I.H., Hina', 'HINA'],
    ['TT-AFP', 'TT AFP'],
    ['NTB-Reuters', 'NTB Reuters'],
    ['Reuters and AP', 'Reuters Associated Press'],
    ['AFP avec Reuters', 'AFP Reuters'],
    ['dpa/lno', 'dpa'],
    ['(ats, afp)', 'Keystone-SDA AFP'],
    ['Keystone-SDA/ATS', 'Keystone-SDA'],
  ])('%s names %s', (text, names) => {
    expect(
      agenciesIn(text)
        .map((agency) => agency.name)
        .join(' '),
    ).toBe(names);
  });

  test.each(['Agencies', 'Agenturen', 'Jane Harbour, AP', 'The Harbour Post/AP', 'Reuters reported on Monday', 'lno', ''])(
    '%j names none',
    (text) => {
      expect(agenciesIn(text)).toEqual([]);
    },
  );
});

test('a republished programme is known by name and by domain', () => {
  expect(domainOfOutlet('the conversation')).toBe('theconversation.com');
  expect(outletByDomain('propublica.org')?.name).toBe('ProPublica');
  expect(outletByDomain('bbc.co.uk')?.name).toBe('BBC');
  expect(domainOfOutlet('The Harbour Post')).toBeNull();
});

describe('the tables', () => {
  const lines = `${newsAgencies}${pressReleaseWires}${knownOutlets}`.split('\n').filter(Boolean);

  test('name registrable domains, the first of each line once', () => {
    const domains = lines.flatMap((line) => line.split('|')[0]?.trim().split(' ') ?? []);
    expect(lines.length).toBeGreaterThan(250);
    expect(domains.filter((domain) => registrableDomain(domain) !== domain)).toEqual([]);
  });

  test('spell names as they are looked up', () => {
    const spellings = lines
      .flatMap((line) => line.split('|')[2]?.split(',').filter(Boolean) ?? [])
      .map((spelling) => spelling.replace(/^[!=]/, ''));
    expect(spellings.filter((spelling) => foldName(spelling) !== spelling.toLowerCase())).toEqual([]);
  });

  test('keep their length in lower case, on which look-ups rest', () => {
    for (const table of [newsAgencies, pressReleaseWires, knownOutlets]) expect(table.toLowerCase()).toHaveLength(table.length);
  });
});
