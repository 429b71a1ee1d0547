import { saveFile } from '../file/save-file';

const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'paint-order',
] as const;
const svgNamespace = 'http://www.w3.org/2000/svg';
const written = ['font-size', 'font-weight', 'font-family', 'text-anchor'] as const;

const margin = 24;
const titleHeight = 40;

/** A drawing on the page as a file of its own: its title on top, colours as they are on screen, paper of the same colour. */
export function toSvgFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of original instanceof SVGTextElement ? [...drawn, ...written] : drawn) {
      element.setAttribute(name, style.getPropertyValue(name));
    }
    element.removeAttribute('class');
  });
  const { width, height } = svg.viewBox.baseVal;
  const [fullWidth, fullHeight] = [width + 2 * margin, height + titleHeight + 2 * margin];
  const page = getComputedStyle(document.body);
  copy.prepend(
    element('rect', {
      x: -margin,
      y: -margin - titleHeight,
      width: fullWidth,
      height: fullHeight,
      fill: page.backgroundColor,
    }),
    titled(svg.querySelector('title')?.textContent ?? '', page),
  );
  copy.setAttribute('xmlns', svgNamespace);
  copy.setAttribute('viewBox', `${-margin} ${-margin - titleHeight} ${fullWidth} ${fullHeight}`);
  copy.setAttribute('width', String(fullWidth));
  copy.setAttribute('height', String(fullHeight));
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}

function titled(title: string, { color, fontFamily }: CSSStyleDeclaration): SVGElement {
  const text = element('text', {
    x: 0,
    y: -titleHeight / 2,
    fill: color,
    'font-family': fontFamily,
    'font-size': 18,
    'font-weight': 600,
  });
  text.textContent = title;
  return text;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  if (!(made instanceof SVGElement)) throw new TypeError(`${name} is no SVG element`);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Saves a drawing as a scalable file. */
export function saveSvg(svg: SVGSVGElement, name: string): void {
  saveFile(new Blob([toSvgFile(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a drawing as a picture. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  saveFile(await pngOf(svg), `${name}.png`);
}

/** Puts a drawing on the clipboard as a picture, for a document or a message. */
export async function copyPng(svg: SVGSVGElement): Promise<void> {
  // The picture is promised, since some browsers take it only in the very press that asked for it.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(svg) })]);
}

/** At twice the size, so that it stays sharp in print. */
async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([toSvgFile(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The browser could not draw the picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
