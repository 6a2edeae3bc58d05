import type { ComponentChild } from 'preact';
import type { ArticleText, Disclosure } from '../../core/compare/article-text.ts';
import type { Besides } from '../../core/compare/besides.ts';
import { disclosureKeys } from '../ComparisonLine.tsx';
import { DateText } from '../DateText.tsx';
import { inLanguage } from '../in-language.ts';
import { linkTo } from '../links.ts';
import { useWords, type WordKey } from '../words.tsx';

interface BesidesProps {
  copy: ArticleText;
  original: ArticleText;
  besides: Besides;
}

const verdictKeys: Record<'same' | 'changed' | 'left-out' | 'added' | 'unknown', WordKey | null> = {
  same: 'comparison.same',
  changed: 'comparison.changed',
  'left-out': 'comparison.missing',
  added: 'comparison.added',
  unknown: null,
};

const labels = {
  headline: 'comparison.headline',
  author: 'comparison.author',
  date: 'comparison.date',
  links: 'comparison.links',
} as const;

interface LineProps {
  label: WordKey;
  original: ComponentChild;
  copy: ComponentChild;
  verdict: string | null;
  changed: boolean;
}

function Line({ label, original, copy, verdict, changed }: LineProps) {
  const { say } = useWords();
  // What neither text states is no difference, and nothing to read.
  if (original === null && copy === null) return null;
  const absent = <span class="remark">{say('comparison.notStated')}</span>;
  return (
    <tr data-changed={changed}>
      <th scope="row">{say(label)}</th>
      <td data-label={say('comparison.original')}>{original ?? absent}</td>
      <td data-label={say('comparison.copy')}>{copy ?? absent}</td>
      <td>{verdict}</td>
    </tr>
  );
}

const quoted = (text: ArticleText, words: string | null): ComponentChild =>
  words && <span {...inLanguage(words, text.language)}>{words}</span>;

function AddressList({ label, addresses }: { label: string; addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <details>
      <summary>{label}</summary>
      <ul class="plain">
        {addresses.map((address) => {
          const link = linkTo(address);
          return (
            <li key={address}>
              {link ? (
                <a href={link} target="_blank" rel="noreferrer noopener" dir="ltr">
                  {address}
                </a>
              ) : (
                address
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Headline, author, date, links and disclosures, each compared by itself: what is dropped here matters most. */
export function BesidesTable({ copy, original, besides }: BesidesProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const verdict = (found: keyof typeof verdictKeys) => {
    const key = verdictKeys[found];
    return { verdict: key && say(key), changed: found !== 'same' && found !== 'unknown' };
  };
  const names = (text: ArticleText) => quoted(text, text.authors.length > 0 ? text.authors.join(', ') : null);
  const isLost = (disclosure: Disclosure) => besides.disclosuresLeftOut.includes(disclosure);
  const hasLinks = original.links.length + copy.links.length > 0;
  const linked = (text: ArticleText) => (hasLinks ? number.format(text.links.length) : null);
  const linksChanged = besides.linksLeftOut.length + besides.linksAdded.length > 0;
  return (
    <section class="part" data-part="besides" aria-labelledby="besides-heading">
      <h2 id="besides-heading">{say('comparison.besides')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('comparison.original')}</th>
            <th scope="col">{say('comparison.copy')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {original.disclosures.map((disclosure) => (
            <Line
              key={disclosure.text}
              label={disclosureKeys[disclosure.kind]}
              original={quoted(original, disclosure.text)}
              copy={isLost(disclosure) ? '–' : '✓'}
              {...verdict(isLost(disclosure) ? 'left-out' : 'same')}
            />
          ))}
          <Line
            label={labels.headline}
            original={quoted(original, original.headline)}
            copy={quoted(copy, copy.headline)}
            {...verdict(besides.headline)}
          />
          <Line label={labels.author} original={names(original)} copy={names(copy)} {...verdict(besides.authors)} />
          <Line
            label={labels.date}
            original={original.date && <DateText value={original.date} />}
            copy={copy.date && <DateText value={copy.date} />}
            {...verdict(besides.date)}
          />
          <Line label={labels.links} original={linked(original)} copy={linked(copy)} {...verdict(linksChanged ? 'changed' : 'same')} />
        </tbody>
      </table>
      <AddressList label={say('comparison.linksLeftOut', number.format(besides.linksLeftOut.length))} addresses={besides.linksLeftOut} />
      <AddressList label={say('comparison.linksAdded', number.format(besides.linksAdded.length))} addresses={besides.linksAdded} />
    </section>
  );
}
