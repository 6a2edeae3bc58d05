import robotsParser from 'robots-parser';

/** The name that sites' rules for robots know Whence by. */
const ROBOT_NAME = 'Whence';
/** Bytes of rules that are read at most (RFC 9309, 2.5, asks for no fewer). */
export const MOST_RULES = 500 * 1024;
/** No pattern of a path is longer; each costs its length times the path's. */
const LONGEST_LINE = 2000;

/** Where the site of an address keeps its rules for robots (RFC 9309). */
export function robotsAddress(address: string): string {
  return new URL('/robots.txt', address).href;
}

/** Whether a site's rules let a program open an address. A site without rules (null) lets it; a site may always be asked for the rules themselves. */
export function letsRobotsOpen(rules: string | null, address: string): boolean {
  if (rules === null || robotsAddress(address) === address) return true;
  const lines = rules.slice(0, MOST_RULES).split(/\r\n|[\r\n]/u);
  const short = lines.filter((line) => line.length <= LONGEST_LINE).join('\n');
  return robotsParser(robotsAddress(address), short).isAllowed(address, ROBOT_NAME) !== false;
}
