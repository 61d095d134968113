import { type ReactNode, useLayoutEffect, useRef } from 'react';

type InlineFormProps = {
  label: string;
  className?: string | undefined;
  onSubmit: () => void;
  /** Called on Escape: what is typed stays. */
  onLeave?: (() => void) | undefined;
  children: ReactNode;
};

/** A form in the middle of a page: ⌘↵ sends it, Escape leaves it. */
export function InlineForm({ label, className, onSubmit, onLeave, children }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const now = useRef({ onSubmit, onLeave });
  // With the first paint: what is seen hears its keys.
  useLayoutEffect(() => {
    now.current = { onSubmit, onLeave };
  });
  useLayoutEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        (event.target as HTMLElement).blur();
        now.current.onLeave?.();
      } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) now.current.onSubmit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
    const { current } = form;
    current?.addEventListener('keydown', pressed);
    return () => current?.removeEventListener('keydown', pressed);
  }, []);
  return (
    <form
      ref={form}
      aria-label={label}
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
