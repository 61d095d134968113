import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to what opened a form, once the form is gone; to what
 * stands beside a list, once there are fewer in it.
 */
export function useFocusBack<T extends HTMLElement = HTMLButtonElement>(open: boolean | number) {
  const button = useRef<T>(null);
  const was = useRef(open);
  useEffect(() => {
    if (Number(open) < Number(was.current) && document.activeElement === document.body) {
      button.current?.focus();
    }
    was.current = open;
  }, [open]);
  return button;
}
