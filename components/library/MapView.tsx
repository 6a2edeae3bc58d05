import { useMemo, useRef, useState } from 'preact/hooks';
import { type BusiestPart, busiestPart } from '../../core/map/busiest-part.ts';
import { drawOutletMap, type OutletMap } from '../../core/map/outlet-map.ts';
import { useRested } from '../use-rested.ts';
import { useWords } from '../words.tsx';
import { ChosenPages } from './ChosenPages.tsx';
import { DrawingFrame } from './drawing/DrawingFrame.tsx';
import { useDrawingWidth } from './drawing/use-drawing-width.ts';
import { type MapChoice, MapDrawing } from './MapDrawing.tsx';
import { legendHeight, MapLegend } from './MapLegend.tsx';
import { MapTables } from './MapTables.tsx';
import type { ListedPage } from './PageList.tsx';
import { usePlacing } from './use-placing.ts';

export interface PagesViewProps {
  /** What search and filters leave. */
  entries: readonly ListedPage[];
  /** The same, with readings that were not saved among them. */
  everyKind: readonly ListedPage[];
  goTo: (key: string, open: boolean) => void;
  /** Chooses pages by their keys, for export and the like. */
  chooseOnly: (keys: readonly string[]) => void;
  save: (file: File) => void;
}

/** Milliseconds without a change, after which the map is laid out anew. */
const restBeforeDrawing = 250;

/** Outlets drawn at most, by the room there is: more of them are a thicket. */
const mostDrawn = (width: number): number => (width < 480 ? 16 : width < 760 ? 26 : 40);

/** Who republishes whom, over all pages that are shown in the library, as a drawing and as tables; a choice in it lists its notes. */
export function MapView({ entries: saved, everyKind, goTo, chooseOnly, save }: PagesViewProps) {
  const { say } = useWords();
  const [savedOnly, setSavedOnly] = useState(false);
  const entries = useRested(savedOnly ? saved : everyKind, restBeforeDrawing);
  const map = useMemo(() => drawOutletMap(entries), [entries]);
  const [chosen, setChosen] = useState<MapChoice | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const clear = () => {
    // The button for it is gone at once: who pressed it is at what was chosen.
    view.current?.querySelector<HTMLElement | SVGElement>('.map-outlet[aria-pressed="true"], td [aria-pressed="true"]')?.focus();
    setChosen(null);
  };
  const choose = (choice: MapChoice) => setChosen(chosen?.what === choice.what && chosen.key === choice.key ? null : choice);
  return (
    <div class="drawn-view" data-part="map" ref={view}>
      {everyKind.length > saved.length && <SavedOnly savedOnly={savedOnly} change={setSavedOnly} />}
      {map.edges.length === 0 ? (
        <p class="part">{say('map.empty')}</p>
      ) : (
        <div class="map-panes">
          <MapPane map={map} chosen={chosen} choose={choose} save={save} />
          <div>
            {chosen && <ChosenPages map={map} pages={entries} chosen={chosen} clear={clear} goTo={goTo} chooseOnly={chooseOnly} />}
            <section class="part">
              <MapTables map={map} chosen={chosen} choose={choose} />
            </section>
          </div>
        </div>
      )}
    </div>
  );
}

/** Map and stories are drawn from everything that was read, unless the reader wants what was saved alone. */
export function SavedOnly({ savedOnly, change }: { savedOnly: boolean; change: (savedOnly: boolean) => void }) {
  const { say } = useWords();
  return (
    <p class="part">
      <label>
        <input type="checkbox" checked={savedOnly} onChange={(event) => change(event.currentTarget.checked)} /> {say('map.savedOnly')}
      </label>
    </p>
  );
}

function MapWords({ map, part }: { map: OutletMap; part: BusiestPart }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  return (
    <p class="part remark" data-part="map-words">
      {say('map.size', number.format(map.nodes.length), number.format(map.edges.length))}
      {part.otherNodes > 0 && ` ${say('map.others', number.format(part.otherNodes), number.format(part.otherEdges))}`}
      {map.silent > 0 && ` ${say('map.silent', number.format(map.silent))}`} {say('map.keys')}
    </p>
  );
}

interface MapPaneProps {
  map: OutletMap;
  chosen: MapChoice | null;
  choose: (choice: MapChoice) => void;
  save: (file: File) => void;
}

/** The drawing, as wide as the room that it is given. */
function MapPane(props: MapPaneProps) {
  const [frame, width] = useDrawingWidth();
  return <div ref={frame}>{width !== null && <DrawnMap {...props} width={width} />}</div>;
}

function DrawnMap({ map, width, chosen, choose, save }: MapPaneProps & { width: number }) {
  const { say, direction } = useWords();
  const part = useMemo(() => busiestPart(map, mostDrawn(width)), [map, width]);
  const placing = usePlacing(part.drawn, width, direction);
  const [at, setAt] = useState<string | null>(null);
  const whole = Math.max(placing.width, 260);
  return (
    <>
      <MapWords map={map} part={part} />
      <DrawingFrame
        label={say('map.drawing')}
        role="group"
        width={whole}
        height={placing.height + legendHeight(part.drawn)}
        stem="whence-map"
        save={save}
      >
        {(show) => (
          <>
            <MapDrawing map={part.drawn} placing={placing} chosen={chosen} choose={choose} at={at} goTo={setAt} show={show} />
            <MapLegend map={part.drawn} top={placing.height} width={whole} />
          </>
        )}
      </DrawingFrame>
    </>
  );
}
