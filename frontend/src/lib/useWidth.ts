import { useCallback, useState } from 'react';

/** The width a box is given, for what is drawn to fit; `first` until it is measured. */
export function useWidth(first: number): [number, (box: HTMLElement | null) => void] {
  const [width, setWidth] = useState(first);
  const ref = useCallback((box: HTMLElement | null) => {
    if (!box || !globalThis.ResizeObserver) return;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
