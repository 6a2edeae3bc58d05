import { isolate } from '../core/attribution/isolate.ts';
import type { Licence, Rights } from '../core/model.ts';
import { EvidenceDetails } from './EvidenceDetails.tsx';
import { inLanguage } from './in-language.ts';
import { linkTo } from './links.ts';
import { useView } from './view.tsx';
import { useWords } from './words.tsx';

function LicenceLine({ licence }: { licence: Licence }) {
  const { say } = useWords();
  const link = linkTo(licence.url);
  const { name, spdx } = licence;
  // "CC BY 4.0" and "CC-BY-4.0" are one to a reader.
  const isSame = !spdx || name.replaceAll(' ', '-') === spdx;
  const words = say('rights.licence', isSame ? name : `${name} (${spdx})`);
  if (!link) return <p>{words}</p>;
  return (
    <p>
      <a href={link} target="_blank" rel="noreferrer noopener license">
        {words} <span aria-hidden="true">↗</span>
      </a>
    </p>
  );
}

const isSilent = ({ holders, notice, licence, fairUse, disclaimer }: Rights) =>
  !notice && holders.length === 0 && !licence && !fairUse && !disclaimer;

/** Who holds the rights, in the page's own words, and what the page says of itself besides. */
export function RightsPart({ rights }: { rights: Rights }) {
  const { say, language, direction } = useWords();
  const { evidenceOf, language: pageLanguage, asRead } = useView();
  const { holders, notice, licence, fairUse, disclaimer } = rights;
  const evidence = holders.flatMap((holder) => holder.evidence);
  const pieces = evidenceOf(evidence);
  const siteWide = pieces.length > 0 && pieces.every(({ scope }) => scope === 'site');
  const names = new Intl.ListFormat(language).format(holders.map(({ name }) => isolate(name, direction)));
  return (
    <section class="part" aria-labelledby="whence-rights" data-part="rights">
      <h2 id="whence-rights">{say('rights.heading')}</h2>
      {isSilent(rights) && <p class="remark">{say(asRead && !isSilent(asRead.rights) ? 'rights.struck' : 'rights.none')}</p>}
      {notice && (
        <p data-part="notice" {...inLanguage(notice, pageLanguage)}>
          {notice}
        </p>
      )}
      {holders.length > 0 && <p data-part="holders">{say('rights.heldBy', names)}</p>}
      {siteWide && <p class="remark">{say('rights.siteWide')}</p>}
      {licence && <LicenceLine licence={licence} />}
      {fairUse && <p>{say('rights.fairUse')}</p>}
      {disclaimer && <p>{say('rights.disclaimer')}</p>}
      <EvidenceDetails
        ids={[...evidence, ...(licence?.evidence ?? []), ...(fairUse?.evidence ?? []), ...(disclaimer?.evidence ?? [])]}
        about="whence-rights"
      />
    </section>
  );
}
