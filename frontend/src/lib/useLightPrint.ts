import { useEffect } from 'react';

/** Paper is white, whatever the screen is. */
export function useLightPrint() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let was: string | undefined;
    const before = () => {
      was = dataset.theme;
      dataset.theme = 'light';
    };
    const after = () => void (was && (dataset.theme = was));
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
