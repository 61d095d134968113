import { type Cell, csv } from './csv';
import { say } from './toasts';

/** Gives the browser a file to save. */
export function save(name: string, type: string, ...parts: string[]) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // it may still be read
}

/** Gives the browser rows to save as a CSV file. */
export function saveCsv(name: string, rows: readonly (readonly Cell[])[]) {
  // Spreadsheets read UTF-8 only where this mark says so.
  save(`${name}.csv`, 'text/csv;charset=utf-8', '\uFEFF', csv(rows));
}

const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];

/** Gives the browser a picture to save, as it is on screen, or says that it could not. */
export async function savePicture(name: string, svg: SVGSVGElement | null) {
  if (!svg) return;
  try {
    save(`${name}.svg`, 'image/svg+xml', await picture(svg));
  } catch {
    say({ kind: 'failed', title: 'The picture was not saved.' });
  }
}

/** A picture as a file that needs no stylesheet and no font. */
async function picture(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [i, part] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (!original) continue;
    const style = getComputedStyle(original);
    part.removeAttribute('class');
    part.setAttribute(
      'style',
      drawn.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'),
    );
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fonts(familiesIn(svg));
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

/** What a list such as `"Newsreader", serif` names. */
const named = (families: string) =>
  families.split(',').map((one) => one.trim().replace(/["']/g, ''));

function familiesIn(svg: SVGSVGElement): ReadonlySet<string> {
  const texts = [...svg.querySelectorAll('text, tspan')];
  return new Set(
    texts.flatMap((text) => named(getComputedStyle(text).getPropertyValue('font-family'))),
  );
}

/** The rules of a stylesheet, none where the browser keeps them from the page. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return []; // an extension's, or one of another site
  }
}

/** The upright fonts of these families, with their files inside. */
async function fonts(families: ReadonlySet<string>): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic')
    .filter(({ style }) =>
      named(style.getPropertyValue('font-family')).some((family) => families.has(family)),
    );
  const whole = faces.map(async ({ cssText, parentStyleSheet }) => {
    const [, address] = /url\("?([^")]+)"?\)/.exec(cssText) ?? [];
    if (!address) return '';
    const file = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    return cssText.replace(address, await asAddress(await file.blob()));
  });
  // Without one of them, another font stands in for it.
  const found = await Promise.allSettled(whole);
  return found.map((one) => (one.status === 'fulfilled' ? one.value : '')).join('\n');
}

function asAddress(file: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => failed(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
}
