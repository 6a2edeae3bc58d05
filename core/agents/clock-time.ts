/** The time of day behind a date: "2016-12-09T05:11:40+0000", ", 10:12 a.m. GMT", " 16h46". Bounded everywhere, so linear. */
const clock =
  /[T\s,·|•–—-]{0,4}(?:(?:at|um|a las|às|as|à|kl|klo|alle|om|στις|в|о|o|ore|saat|pukul|lúc)\.?\s)?(?<hour>\d{1,2})[:.hH](?<minute>\d{2})(?::(?<second>\d{1,2})(?:[.,]\d{1,9})?)?(?<half>\s?[ap]\.?m\b\.?)?(?:\s?\(?(?<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}(?!\d)|(?:UTC|GMT)(?:[+-]\d{1,2}(?![\d:]))?|[+-]\d{2}(?![\d:])))?/iy;

/** The time that stands at a place in the text. `offset` is "Z" or "+hh:mm"; null where no zone is stated. */
export interface ClockTime {
  time: string;
  offset: string | null;
  end: number;
}

const two = (number: number) => String(number).padStart(2, '0');

function readOffset(zone: string | undefined): string | null {
  if (!zone) return null;
  const parts = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups;
  if (!parts) return 'Z';
  const hours = Number(parts['hours']);
  const minutes = Number(parts['minutes'] ?? 0);
  return hours <= 14 && minutes < 60 ? `${parts['sign']}${two(hours)}:${two(minutes)}` : null;
}

function on24Hours(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const isAfternoon = half.trim().toLowerCase().startsWith('p');
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** The time of day at a place in a text with plain figures, or null. */
export function readClock(plain: string, at: number): ClockTime | null {
  clock.lastIndex = at;
  const match = clock.exec(plain);
  const parts = match?.groups;
  if (!match || !parts) return null;
  const hour = on24Hours(Number(parts['hour']), parts['half']);
  const minute = Number(parts['minute']);
  const second = Number(parts['second'] ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  return { time: `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`, offset: readOffset(parts['zone']), end: at + match[0].length };
}
