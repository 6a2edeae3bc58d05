import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readPrintedEdition } from './printed-edition.ts';

const editions = (foot: string, lang = 'zh') =>
  readPrintedEdition(articleWith({ foot }, { lang })).map(({ says }) =>
    says.about === 'origin' ? `${says.publisher?.name} ${says.date}` : says.about,
  );

test.each([
  ['<p class="paper_num">《 河湾日报 》（ 2024年05月03日 04 版）</p>', 'zh', '河湾日报 2024-05-03'],
  ['<p>（来源：《河湾日报》（2024年5月3日 第12版））</p>', 'zh', '河湾日报 2024-05-03'],
  ['<p>（河岸新聞　2024年5月3日付朝刊）</p>', 'ja', '河岸新聞 2024-05-03'],
  ['<p>2024年5月3日付 河岸新聞朝刊より</p>', 'ja', '河岸新聞 2024-05-03'],
])('a printed paper with its day and page is where the text stood: %s', (foot, lang, edition) => {
  expect(editions(foot, lang)).toEqual([edition]);
});

test.each([
  ['<p>《水库见底》（2024年05月03日 04 版）</p>', 'zh'],
  ['<p>2024年05月03日 04 版</p>', 'zh'],
  ['<p>《河湾日报》创刊于1952年05月03日</p>', 'zh'],
  ['<p>河岸新聞は2024年5月3日付の朝刊で、市の発表をそのまま伝えていた。</p>', 'ja'],
])('a book, a bare date, a paper’s birthday and a sentence name none: %s', (foot, lang) => {
  expect(editions(foot, lang)).toEqual([]);
});
