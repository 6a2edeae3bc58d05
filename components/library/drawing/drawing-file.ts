/** A drawing as a file of its own: colours and type resolved, nothing left that only Whence's page could answer. */

/** What a drawing's looks come from, each a presentation attribute of SVG too. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'direction',
  'opacity',
] as const;

/** Attributes that mean something on the page alone. */
const ofThePage = /^(?:class|style|tabindex|role|id|data-.*|aria-.*)$/;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The largest side of a picture that every browser can make, in pixels. */
const mostPixels = 8192;
const pixelsPerUnit = 2;

function settleLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const { name } of [...to.attributes]) if (ofThePage.test(name)) to.removeAttribute(name);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value !== '') to.setAttribute(look, value);
  }
  [...from.children].forEach((child, place) => {
    const copy = to.children[place];
    if (copy) settleLooks(child, copy);
  });
}

/**
 * The whole drawing as SVG text, however far it is zoomed: on the ground it stands on, named by its label, in sizes of its view box.
 */
export function drawingAsSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  settleLooks(svg, copy);
  for (const moved of copy.querySelectorAll('[transform]')) if (moved.parentNode === copy) moved.removeAttribute('transform');
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', svgNamespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS(svgNamespace, 'rect');
  for (const [name, value] of [
    ['width', String(width)],
    ['height', String(height)],
    ['fill', groundOf(svg)],
  ] as const)
    ground.setAttribute(name, value);
  const title = document.createElementNS(svgNamespace, 'title');
  title.textContent = svg.getAttribute('aria-label') ?? '';
  copy.prepend(title, ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** The colour of the nearest ground under an element. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)') return colour;
  }
  return 'Canvas';
}

/** A picture of SVG text, two pixels a unit as far as browsers can hold it. Throws where the browser can't make it. */
export async function drawingAsPng(text: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(pixelsPerUnit, mostPixels / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('The browser gives no canvas.');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
