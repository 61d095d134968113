/** As a `ref`: what comes on screen where nobody looks, as below a long form, is scrolled to. */
export function intoView(part: Element | null) {
  part?.scrollIntoView?.({ block: 'nearest' });
}
