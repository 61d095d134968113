import { useEffect, useRef } from 'react';

/** Gives the focus back to the button that opened a form, once the form is gone. */
export function useFocusBack(open: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && document.activeElement === document.body) button.current?.focus();
    was.current = open;
  }, [open]);
  return button;
}
