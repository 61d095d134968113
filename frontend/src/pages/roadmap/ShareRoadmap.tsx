import { useState } from 'react';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import type { Right } from '../../ui/Right';

const ShareRoadmapDialog = later(
  async () => (await import('./ShareRoadmapDialog')).ShareRoadmapDialog,
);

/** Opens the links of the roadmap, for who may make them. */
export function ShareRoadmap(props: { product: string; right: Right }) {
  const [open, setOpen] = useState(false);
  if (!props.right.decides) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>Share</Button>
      {open && <ShareRoadmapDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
