import { useCallback } from 'react';
import { useLocation } from 'wouter';

/**
 * The state of a link that opens a panel: where it was opened from. From one
 * panel to the next, the page below stays.
 */
export function overHere(): { over: string } {
  const now = history.state as { over?: string } | null;
  return { over: now?.over ?? location.pathname };
}

/** Closes the panel on screen: back to where it was opened, or to `otherwise` when it was opened by its address. */
export function useClosePanel(otherwise: string): () => void {
  const [, navigate] = useLocation();
  return useCallback(() => {
    const opened = (history.state as { over?: string } | null)?.over;
    if (opened) history.back();
    else navigate(otherwise + location.search);
  }, [navigate, otherwise]);
}
