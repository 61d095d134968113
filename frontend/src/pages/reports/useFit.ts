import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A4, as a browser prints it. */
const a4 = { width: 794, height: 1123 };
const sizes = [1, 0.95, 0.9, 0.85, 0.8];
const line = 21;

export type Fit = {
  /** How large it is printed, so that it fits. */
  size: number;
  /** By how many lines it does not fit even so. */
  over: number;
};

/** The largest size in which a paper fits one page; `heightAt` is how tall it is for a width. */
export function fitOf(heightAt: (width: number) => number): Fit {
  let size = 1;
  let room = 0;
  for (size of sizes) {
    room = a4.height / size - heightAt(a4.width / size);
    if (room >= 0) return { size, over: 0 };
  }
  return { size, over: Math.ceil(-room / line) };
}

/** How a paper fits the page it is printed on; `sheet` sets it as printing does. */
export function useFit(paper: RefObject<HTMLElement | null>, sheet: string | undefined): Fit {
  const [fit, setFit] = useState<Fit>({ size: 1, over: 0 });
  useEffect(() => {
    const shown = paper.current;
    if (!shown || !sheet) return undefined;
    const measure = () => {
      const copy = shown.cloneNode(true) as HTMLElement;
      copy.classList.add(sheet);
      copy.inert = true;
      document.body.append(copy);
      const next = fitOf((width) => {
        copy.style.width = `${width}px`;
        return copy.offsetHeight;
      });
      copy.remove();
      setFit((fit) => (fit.size === next.size && fit.over === next.over ? fit : next));
    };
    const seen = new ResizeObserver(measure);
    seen.observe(shown);
    document.fonts.addEventListener('loadingdone', measure);
    // Whoever prints at once prints what is there at that moment.
    const print = () => flushSync(measure);
    globalThis.addEventListener('beforeprint', print);
    return () => {
      seen.disconnect();
      globalThis.removeEventListener('beforeprint', print);
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [paper, sheet]);
  return fit;
}
