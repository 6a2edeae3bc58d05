// Ports that have an SPDX identifier of their own; other ports have none.
const PORTS =
  ' BY-2.5-AU BY-3.0-AT BY-3.0-AU BY-3.0-DE BY-3.0-IGO BY-3.0-NL BY-3.0-US BY-NC-3.0-DE BY-NC-ND-3.0-DE BY-NC-ND-3.0-IGO BY-NC-SA-2.0-DE BY-NC-SA-2.0-FR BY-NC-SA-2.0-UK BY-NC-SA-3.0-DE BY-NC-SA-3.0-IGO BY-ND-3.0-DE BY-SA-2.0-UK BY-SA-2.1-JP BY-SA-3.0-AT BY-SA-3.0-DE BY-SA-3.0-IGO ';

/** The lands that licences were ported to, as their names write them behind the version. */
const LANDS: Record<string, string> = {
  deutschland: 'DE',
  germany: 'DE',
  'united states': 'US',
  österreich: 'AT',
  austria: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  france: 'FR',
  españa: 'ES',
  espanya: 'ES',
  spain: 'ES',
  italia: 'IT',
  italy: 'IT',
  nederland: 'NL',
  netherlands: 'NL',
  australia: 'AU',
  canada: 'CA',
  brasil: 'BR',
  portugal: 'PT',
  'united kingdom': 'UK',
  england: 'UK',
  polska: 'PL',
  česko: 'CZ',
  'česká republika': 'CZ',
  sverige: 'SE',
  norge: 'NO',
  danmark: 'DK',
  suomi: 'FI',
  magyarország: 'HU',
  slovenija: 'SI',
  hrvatska: 'HR',
  românia: 'RO',
  argentina: 'AR',
  chile: 'CL',
  colombia: 'CO',
  ecuador: 'EC',
  méxico: 'MX',
  perú: 'PE',
  日本: 'JP',
  中国大陆: 'CN',
  中國大陸: 'CN',
  台灣: 'TW',
  대한민국: 'KR',
};
const LAND = new RegExp(
  `^[\\s-]?(?:(?:unported|international|generic|lizenz)|(?<code>de|us|uk|at|ch|fr|es|it|nl|au|ca|br|jp|tw|cn|kr|igo|cl|mx|ar|pl|in|cz|se|no|dk|hu|pt|ie|nz)(?![A-Za-z\\u00c0-\\u1fff\\u3040-\\ud7ff])|(?<land>${Object.keys(LANDS).join('|')}))`,
  'i',
);

/** The land that a licence was ported to by the words behind its version, and how far they reach; null where they name none. */
export function portBehind(words: string): { port: string | null; length: number } {
  const found = LAND.exec(words);
  const code = found?.groups?.['code'];
  const port = code && code === code.toUpperCase() ? code : LANDS[found?.groups?.['land']?.toLowerCase() ?? ''];
  return { port: port ?? null, length: found?.[0].length ?? 0 };
}

/** Whether a port has an SPDX identifier: "BY-SA-3.0-DE". */
export const isListed = (id: string): boolean => PORTS.includes(` ${id} `);
