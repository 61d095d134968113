import { type RefObject, useRef, useState } from 'react';
import { words } from '../api/errors';
import { addImage, imageTypes } from '../api/images';
import { announce } from '../lib/announce';
import { say } from '../lib/toasts';
import { productIn } from '../paths';

const most = 5 << 20; // bytes of one image
const markdown = (alt: string, address: string) => `![${alt}](${address})`;

type Coming = { id: number; name: string };

/**
 * Adds images to a text: each is on its way while one writes on, and stands in
 * the text where it was added once it is there. One that is refused leaves the
 * text as it is.
 */
export function useImages(area: RefObject<HTMLTextAreaElement | null>) {
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const [refused, setRefused] = useState<string>();
  const last = useRef(0);

  async function add(file: File) {
    const name = file.name || 'The image';
    const said = (why: string) => setRefused(`${name} was not added. ${why}`);
    if (!imageTypes.includes(file.type)) return said('An image is a PNG, JPEG, GIF or WebP.');
    if (file.size > most) return said('An image has at most 5 MB.');
    const id = ++last.current;
    const text = area.current;
    const before = text?.value.slice(0, text.selectionStart) ?? '';
    setComing((all) => [...all, { id, name }]);
    try {
      const address = await addImage(productIn(location.pathname) ?? '', file);
      if (!area.current) {
        say({ kind: 'failed', title: `${name} is not in the text: it was left before.` });
        return;
      }
      insert(area.current, before, altOf(file), address);
      announce(`${name} is in the text.`);
    } catch (error) {
      said(words(error));
    } finally {
      setComing((all) => all.filter((one) => one.id !== id));
    }
  }

  return {
    coming,
    refused,
    /** Adds the images among some files; answers whether there were files at all. */
    add(files: FileList): boolean {
      setRefused(undefined);
      for (const file of files) void add(file);
      return files.length > 0;
    },
  };
}

/** What an image is called, as a beginning of the words that stand for it. */
function altOf({ name }: File): string {
  const words = name.replace(/\.\w+$/, '').replace(/[[\]\\]/g, '');
  return words === 'image' || words === '' ? 'Image' : words; // what was pasted has no name
}

/** Puts an image where it was added, or, where what stands before has changed, where one is. */
function insert(text: HTMLTextAreaElement, before: string, alt: string, address: string) {
  const at = text.value.startsWith(before) ? before.length : text.selectionStart;
  const here = document.activeElement === text && text.selectionStart === at;
  const gap = at > 0 && !/\s$/.test(text.value.slice(0, at)) ? '\n\n' : '';
  text.setRangeText(gap + markdown(alt, address), at, at, 'preserve');
  text.dispatchEvent(new Event('input', { bubbles: true }));
  // The next that is typed are better words for it.
  const start = at + gap.length + 2;
  if (here) text.setSelectionRange(start, start + alt.length);
}
