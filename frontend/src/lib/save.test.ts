import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savePicture } from './save';
import { toasts } from './toasts';

class FontFace {
  parentStyleSheet = null;
  cssText: string;
  constructor(readonly family: string) {
    this.cssText = `@font-face { font-family: "${family}"; src: url("/${family}.woff2"); }`;
  }
  style = {
    getPropertyValue: (name: string) => (name === 'font-family' ? `"${this.family}"` : ''),
  };
}

const saved: Blob[] = [];
const closed = {
  get cssRules(): never {
    throw new DOMException('Cannot access rules', 'SecurityError');
  },
};

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal('CSSFontFaceRule', FontFace);
  vi.stubGlobal('fetch', async () => ({ blob: async () => new Blob(['font']) }));
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue([
    closed,
    { cssRules: [new FontFace('Plain'), new FontFace('Unused')] },
  ] as unknown as StyleSheetList);
  URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function drawing() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.innerHTML = '<text style="font-family: Plain, serif">24 stories</text>';
  document.body.append(svg);
  return svg;
}
const text = (file: Blob | undefined) =>
  new Promise<string>((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.readAsText(file as Blob);
  });

test('a picture takes along the fonts it is written in, whatever else may not be read', async () => {
  await savePicture('Flow', drawing());
  const file = await text(saved[0]);
  expect(file).toContain('24 stories');
  expect(file).toContain('font-family: "Plain"');
  expect(file).toContain('url("data:');
  expect(file).not.toContain('Unused');
});

test('a picture that cannot be saved is said to be missing', async () => {
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  await savePicture('Flow', drawing());
  expect(toasts.get().at(-1)).toMatchObject({
    kind: 'failed',
    title: 'The picture was not saved.',
  });
});
