import { creativeCommons, MARK, ZERO } from './creative-commons.ts';
import type { NamedLicence } from './licence.ts';
import { licenceOfState } from './state-licences.ts';

// Other licences that texts are published under: address, name, SPDX identifier.
const OTHERS: [address: RegExp, name: string, spdx: string][] = [
  [/gnu\.org\/(?:copyleft|licenses)\/(?:old-licenses\/)?fdl/i, 'GFDL', 'GFDL-1.3-or-later'],
  [/gnu\.org\/(?:copyleft|licenses)\/agpl/i, 'AGPL', 'AGPL-3.0-or-later'],
  [/gnu\.org\/(?:copyleft|licenses)\/lgpl/i, 'LGPL', 'LGPL-3.0-or-later'],
  [/gnu\.org\/(?:copyleft|licenses)\/gpl/i, 'GPL', 'GPL-3.0-or-later'],
  [/opendatacommons\.org\/licenses\/odbl/i, 'ODbL 1.0', 'ODbL-1.0'],
  [/opendatacommons\.org\/licenses\/by/i, 'ODC-By 1.0', 'ODC-By-1.0'],
  [/opendatacommons\.org\/licenses\/pddl/i, 'PDDL 1.0', 'PDDL-1.0'],
  [/opensource\.org\/licenses?\/mit/i, 'MIT', 'MIT'],
  [/artlibre\.org\/licence/i, 'Licence Art Libre 1.3', 'LAL-1.3'],
];

/** The licence that an address stands for, or null: permission shops, legal notices and fragments are no licences. */
export function licenceAt(address: string): NamedLicence | null {
  const cc =
    /(?:creativecommons\.org\/licenses|(?:creativecommons\.org|licensebuttons\.net)\/l)\/(?<kind>by(?:-nc)?(?:-nd|-sa)?|by-(?:nd|sa)-nc|nc(?:-sa)?|sa)(?:\/(?<version>\d\.\d))?(?:\/(?<port>[a-z]{2,3}))?(?:[/?#]|$)/i.exec(
      address,
    )?.groups;
  if (cc) return creativeCommons(cc['kind'] ?? 'by', cc['version'] ?? null, cc['port'] ?? null);
  if (/creativecommons\.org\/(?:publicdomain\/zero|licenses\/cc0)/i.test(address)) return ZERO;
  if (/creativecommons\.org\/(?:publicdomain\/mark|licenses\/publicdomain)/i.test(address)) return MARK;
  const other = OTHERS.find(([pattern]) => pattern.test(address));
  if (other) return { name: other[1], url: address, spdx: other[2] };
  const state = licenceOfState(address);
  return state && { ...state.licence, url: address };
}
