import { useWords } from '../words.tsx';

/** What stands on the disk: numbers of readings and notes, and the bytes of everything. */
export interface Kept {
  readings: number;
  notes: number;
  bytes: number;
}

const limits = [500, 1000, 2000, 5000, 10_000, 20_000];

const scales = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** A number of bytes in the reader's language: "4.2 MB". */
function tellBytes(bytes: number, language: string): string {
  const power = bytes < 1000 ? 0 : Math.min(scales.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = { style: 'unit', unit: scales[power] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, unit).format(bytes / 1000 ** power);
}

interface KeptProps {
  kept: Kept;
  most: number;
  /** How many readings were just forgotten; null where none were asked to be. */
  forgotten: number | null;
  limit: (most: number) => void;
  forgetReadings: () => void;
}

/** How much is kept, how much of it at most, and the way to forget the readings alone. */
export function KeptPart({ kept, most, forgotten, limit, forgetReadings }: KeptProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const offered = limits.includes(most) ? limits : [...limits, most].sort((one, other) => one - other);
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{say('settings.kept')}</h2>
      <p data-part="kept">{say('settings.keptCount', number.format(kept.readings), tellBytes(kept.bytes, language))}</p>
      <div class="fields">
        <label class="field">
          {say('settings.keptMost')}
          <select value={most} aria-describedby="kept-oldest" onChange={(event) => limit(Number(event.currentTarget.value))}>
            {offered.map((value) => (
              <option key={value} value={value}>
                {number.format(value)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id="kept-oldest" class="remark">
        {say('settings.keptOldest')}
      </p>
      <p class="actions">
        <button type="button" onClick={forgetReadings}>
          {say('settings.forgetReadings')}
        </button>
      </p>
      <p role="status" class="outcome">
        {forgotten !== null && say('settings.forgotReadings', number.format(forgotten))}
      </p>
    </section>
  );
}
