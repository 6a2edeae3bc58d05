import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words.tsx';
import { drawingAsPng, drawingAsSvg } from './drawing-file.ts';
import { useZoom, type Zooming } from './use-zoom.ts';

interface DrawingFrameProps {
  label: string;
  /** A picture as a whole, or a group of things to press. */
  role: 'img' | 'group';
  /** Of the drawing, in its units. */
  width: number;
  height: number;
  /** Of the file that it is saved as, without its ending. */
  stem: string;
  save: (file: File) => void;
  /** What is drawn; it may move the drawing to what it shows. */
  children: (show: Zooming['show']) => ComponentChildren;
}

function ZoomButtons({ zooming }: { zooming: Zooming }) {
  const { say } = useWords();
  return (
    <>
      <button type="button" aria-label={say('drawing.zoomIn')} title={say('drawing.zoomIn')} onClick={() => zooming.by(1.5)}>
        +
      </button>
      <button type="button" aria-label={say('drawing.zoomOut')} title={say('drawing.zoomOut')} onClick={() => zooming.by(1 / 1.5)}>
        −
      </button>
      <button type="button" onClick={zooming.whole}>
        {say('drawing.whole')}
      </button>
    </>
  );
}

/** A drawing that can be zoomed, moved and saved as a file. */
export function DrawingFrame({ label, role, width, height, stem, save, children }: DrawingFrameProps) {
  const { say } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const zooming = useZoom(svg, width, height);
  const [error, setError] = useState<string | null>(null);
  async function saveAs(kind: 'svg' | 'png'): Promise<void> {
    if (!svg.current) return;
    try {
      const text = drawingAsSvg(svg.current);
      const [content, type] = kind === 'svg' ? [text, 'image/svg+xml'] : [await drawingAsPng(text, width, height), 'image/png'];
      save(new File([content], `${stem}.${kind}`, { type }));
      setError(null);
    } catch (failure) {
      setError(String(failure));
    }
  }
  return (
    <figure class="drawing" data-part="drawing">
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        width={`${width / 16}rem`}
        height={`${height / 16}rem`}
        role={role}
        aria-label={label}
      >
        <g transform={zooming.transform}>{children(zooming.show)}</g>
      </svg>
      <div class="actions">
        <ZoomButtons zooming={zooming} />
        <button type="button" onClick={() => void saveAs('svg')}>
          {say('drawing.saveSvg')}
        </button>
        <button type="button" onClick={() => void saveAs('png')}>
          {say('drawing.savePng')}
        </button>
        <span role="status">{error && say('drawing.failed', error)}</span>
      </div>
    </figure>
  );
}
