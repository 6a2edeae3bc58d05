import { attributionOf } from '../core/attribution/index.ts';
import type { Reading } from '../core/model.ts';
import { judgeOrigin, judgeSilence } from './judge-origin.ts';
import { type Judgement, judgeOne, judgeSet } from './judgement.ts';
import type { Label } from './label.ts';
import { holdsMore, sameAgent, samePerson } from './same-agent.ts';
import { licenceOf, publishedOf, sameDay, sameHolder, sameLicence, sameTitle, termsOf } from './sameness.ts';

/** The judgement of every field that the label speaks of. Without a reading everything is missed. */
export function judgePage(label: Label, reading: Reading | null): Judgement[] {
  const kind = judgeOne('kind', label.kind, reading?.page.kind ?? null, (a, b) => a === b);
  if (label.kind === 'not-article') return [...kind, ...judgeSilence(reading)];
  return [
    ...kind,
    ...judgeOrigin(label, reading),
    ...judgeSet('authors', label.authors && withoutAgents(label, label.authors), withoutAgents(label, authorsOf(reading)), samePerson),
    ...judgeOne('title', label.title, reading?.page.title, sameTitle),
    ...judgeOne('site', label.site, reading?.page.site.name, (name) => (reading ? sameAgent(name, label.url, reading.page.site) : false)),
    ...judgeOne('published', label.publishedDate, publishedOf(reading), sameDay),
    ...judgeSet(
      'holders',
      label.copyright ? (label.copyright.holders ?? []) : undefined,
      reading?.rights.holders.map((holder) => holder.name) ?? [],
      sameHolder,
    ),
    ...judgeOne('year', label.copyright?.year?.slice(-4), reading?.rights.year?.toString(), (a, b) => a === b),
    ...judgeLicence(label, reading),
    ...judgeSet('terms', label.terms, termsOf(reading), (a, b) => a === b),
    ...judgeSet('credit', label.credit, heldInCredit(label, reading), (a, b) => a === b),
  ];
}

function judgeLicence({ licence }: Label, reading: Reading | null): Judgement[] {
  if (licence === null) return judgeSet('no-licence', [], reading?.rights.licence ? [reading.rights.licence.name] : [], sameLicence);
  return [
    ...judgeOne('licence', licence?.name, licenceOf(reading), sameLicence),
    ...judgeOne('spdx', licence?.spdx, reading?.rights.licence?.spdx, (a, b) => a === b),
  ];
}

/** The words of the label that the credit holds. */
function heldInCredit({ credit }: Label, reading: Reading | null): string[] {
  const text = (reading && credit && attributionOf(reading)?.text) ?? '';
  return (credit ?? []).filter((words) => text.includes(words));
}

function authorsOf(reading: Reading | null): string[] {
  return (reading?.authors ?? []).filter((author) => author.role === 'author').map((author) => author.name);
}

/** An agency or the site itself among the authors is neither asked for nor held against anybody. */
function withoutAgents(label: Label, names: string[]): string[] {
  return names.filter(
    (name) =>
      !(label.agency && sameAgent(label.agency.name, null, { name })) &&
      (!sameAgent(label.site ?? '', label.url, { name }) || (label.isWhole === true && holdsMore(label.site ?? '', name))),
  );
}
