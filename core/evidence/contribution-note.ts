import { readByline } from '../agents/bylines/byline.ts';
import type { Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { OF_OTHERS, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';

const NEVER = OF_OTHERS | Trait.quotation;
const LONGEST = 300;
/** What follows the names of those who added to an article. */
const contributed =
  / (?:also )?(?:contributed (?:to (?:this|the)|reporting)|contributed\.?$|(?:hat|haben) (?:zu diesem|an diesem)|(?:a|ont) contribué à c|(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:a|en|con) est|(?:contribuiu|contribuíram|colaborou|colaboraram) (?:para|com|nest)|ha(?:nno)? (?:contribuito|collaborato) a)/;

/** Who added to the article by a sentence at its end: "Boris Lund contributed to this report." */
export function readContributionNote(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  return page.blocks
    .slice(Math.max(0, bodyEnd - 1), bodyEnd + 8)
    .filter(({ text, traits, zone }) => text.length <= LONGEST && !(traits & NEVER) && (zone === 'foot' || zone === 'body'))
    .flatMap((block) => {
      const credits = creditsIn(block, page);
      if (credits.length > 0) return credits;
      const end = block.text.search(contributed);
      if (end < 4 || end > 200) return [];
      const parties: Party[] = readByline(
        block.text.slice(0, end).replace(/^(?:.{0,60}\b(?:writers?|reporters?|correspondents?)|\S{2,30}['’]s)\s/, ''),
        {
          language: page.language,
        },
      )
        .parties.filter((party) => party.type === 'person')
        .map(({ name, type }) => ({ name, type, url: null }));
      return parties.length > 0 ? [findInText('contribution-note', block, sayAuthors(parties, 'contributor'), 0.7)] : [];
    });
}

/** "(Reporting by Ada Winter; Editing by Boris Lund and Eve Stone)": how agencies close, each in the part that it names. */
const credited =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|produced|translated|fact-checked)(?: and \w{6,10})? by [A-Z]/i;

function creditsIn(block: Block, page: Page): Finding[] {
  if (!credited.test(block.text)) return [];
  const { parties } = readByline(block.text.replace(/^[([]|[)\]]\.?$/g, ''), { language: page.language });
  const persons = parties.filter((party) => party.type === 'person');
  return (['contributor', 'editor', 'translator'] as const).flatMap((role) => {
    const named = persons.filter((party) => party.role === role).map(({ name, type }) => ({ name, type, url: null }));
    return named.length > 0 ? [findInText('contribution-note', block, sayAuthors(named, role), 0.7)] : [];
  });
}
