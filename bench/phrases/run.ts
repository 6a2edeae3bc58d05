import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Crew } from '../../cli/crew.ts';
import { findFalls, fingerprintLabels, loadFloors, raiseFloors, saveFloors } from '../floors.ts';
import { faultsOfReading } from '../reading-schema.ts';
import { formatTable, percent } from '../report.ts';
import { share } from '../tally.ts';
import { type Hearing, judgePhrase } from './judge-phrase.ts';
import { hasPhrases, loadPhrases, type Phrase } from './phrase.ts';
import { placePhrase } from './place-phrase.ts';

const USAGE = `Usage: npm run bench:phrases -- [options]

Places each phrase in a page as it would stand and scores what is heard. Exit status 1 where a number falls below floors.json.

  --lang LANG    only phrases of this language
  --role ROLE    only phrases of this role (NOT-provenance for the traps)
  --show ID      print the page that a phrase is placed in
  --misses       list the phrases that were not heard, and the traps that were
  --raise        write the numbers into floors.json where they are better
`;

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    role: { type: 'string' },
    show: { type: 'string' },
    misses: { type: 'boolean' },
    raise: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

process.exitCode = await run();

async function run(): Promise<number> {
  if (values.help) return print(USAGE);
  if (!hasPhrases()) return print('The phrases (../shared/reference/phrases.jsonl) are not here: nothing is scored.');
  const phrases = loadPhrases().filter(
    (phrase) => (!values.lang || phrase.lang === values.lang) && (!values.role || phrase.role === values.role),
  );
  const shown = phrases.find((phrase) => phrase.id === values.show);
  if (shown) return print(placePhrase(shown).html);
  const hearings = await hearPhrases(phrases);
  report(hearings);
  return values.lang || values.role ? 0 : holdFloors(hearings);
}

async function hearPhrases(phrases: Phrase[]): Promise<Hearing[]> {
  const crew = new Crew(availableParallelism(), 60);
  try {
    return await Promise.all(phrases.map((phrase) => hearPhrase(phrase, crew)));
  } finally {
    crew.close();
  }
}

async function hearPhrase(phrase: Phrase, crew: Crew): Promise<Hearing> {
  const page = placePhrase(phrase);
  const outcome = await crew.read({ url: page.url, fallbackUrl: page.url, content: page.html });
  if ('error' in outcome) throw new Error(`${phrase.id}: ${outcome.error}`);
  const faults = faultsOfReading(outcome.reading);
  if (faults.length > 0) throw new Error(`${phrase.id} breaks the schema: ${faults.join('; ')}`);
  return judgePhrase(phrase, outcome.reading);
}

function report(hearings: Hearing[]): void {
  const stated = hearings.filter((hearing) => hearing.phrase.role !== 'NOT-provenance');
  const traps = hearings.filter((hearing) => hearing.phrase.role === 'NOT-provenance');
  if (stated.length > 0) {
    print(
      `${reportGroups('role', stated, (hearing) => hearing.phrase.role)}\n\n${reportGroups('lang', stated, (hearing) => hearing.phrase.lang)}\n\n${reportSlots(stated)}\n`,
    );
    print(`roles heard: ${percent(shareHeard(stated))} of ${stated.length}`);
  }
  if (traps.length > 0) print(`traps that yield a hop or a holder: ${percent(1 - shareHeard(traps))} of ${traps.length}`);
  if (!values.misses) return;
  for (const { phrase, heard, slots, got } of hearings) {
    const lost = slots.filter((slot) => !slot.right).map((slot) => `${slot.slot} ${JSON.stringify(slot.expected)}`);
    if (!heard || lost.length > 0)
      print(
        `${phrase.id} ${heard ? '' : 'NOT HEARD '}${lost.join(', ')} <${placePhrase(phrase).place}> ${JSON.stringify(phrase.text.slice(0, 160))} -> ${got}`,
      );
  }
}

function reportGroups(head: string, hearings: Hearing[], group: (hearing: Hearing) => string): string {
  const names = [...new Set(hearings.map(group))].sort();
  const rows = names.map((name) => {
    const members = hearings.filter((hearing) => group(hearing) === name);
    const slots = members.flatMap((hearing) => hearing.slots);
    return [
      name,
      String(members.length),
      percent(shareHeard(members)),
      slots.length > 0 ? percent(share(slots.filter((slot) => slot.right).length, slots.length)) : '',
    ];
  });
  return formatTable([head, 'phrases', 'heard', 'slots'], rows);
}

function reportSlots(hearings: Hearing[]): string {
  const slots = hearings.flatMap((hearing) => hearing.slots);
  const rows = [...new Set(slots.map((slot) => slot.slot))].map((name) => {
    const members = slots.filter((slot) => slot.slot === name);
    return [name, String(members.length), percent(share(members.filter((slot) => slot.right).length, members.length))];
  });
  return formatTable(['slot', 'stated', 'right'], rows);
}

function shareHeard(hearings: Hearing[]): number {
  return share(hearings.filter((hearing) => hearing.heard).length, hearings.length);
}

function holdFloors(hearings: Hearing[]): number {
  const numbers = measure(hearings);
  const fingerprint = fingerprintLabels(hearings.map((hearing) => hearing.phrase));
  const floors = loadFloors();
  if (values.raise) saveFloors({ ...floors, phrases: raiseFloors(floors['phrases'], numbers, fingerprint) });
  const falls = findFalls('phrases', values.raise ? undefined : floors['phrases'], numbers, fingerprint);
  if (falls.length > 0) print(`\nBelow the floors:\n${falls.join('\n')}`);
  return falls.length > 0 ? 1 : 0;
}

/** Role recall over all and of each language with eight phrases or more, and how many traps stay silent. */
function measure(hearings: Hearing[]): Record<string, number> {
  const stated = hearings.filter((hearing) => hearing.phrase.role !== 'NOT-provenance');
  const langs = [...new Set(stated.map((hearing) => hearing.phrase.lang))].sort();
  const perLang = langs
    .map((lang) => [lang, stated.filter((hearing) => hearing.phrase.lang === lang)] as const)
    .filter(([, members]) => members.length >= 8);
  return {
    rolesHeard: shareHeard(stated),
    trapsSilent: shareHeard(hearings.filter((hearing) => hearing.phrase.role === 'NOT-provenance')),
    ...Object.fromEntries(perLang.map(([lang, members]) => [`rolesHeard-${lang}`, shareHeard(members)])),
  };
}

function print(words: string): number {
  process.stdout.write(`${words}\n`);
  return 0;
}
