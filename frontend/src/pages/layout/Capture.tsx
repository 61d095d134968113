import { useState } from 'react';
import { KeyBarrier, useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { useWish, useWished, wishFor } from '../../lib/wish';
import { readRight } from '../../ui/Right';
import { useFrame } from './useFrame';

const CaptureSheet = later(async () => (await import('../insights/CaptureSheet')).CaptureSheet);

/** What somebody says is written down on any screen: I opens the sheet for it. */
export function Capture({ product }: { product: string }) {
  const { product: data } = useFrame(product);
  const [open, setOpen] = useState(false);
  const right = data && readRight(data.canCapture);
  const begin = () => setOpen(Boolean(right?.acts));
  useKeys(right?.acts ? [{ keys: 'i', does: 'Capture an insight', run: begin }] : [], {
    frame: true,
  });
  useWish('capture', begin);
  if (!open || !right) return null;
  return (
    <CaptureSheet
      product={product}
      productId={data.id}
      right={right}
      onClose={() => setOpen(false)}
    />
  );
}

/** Until it is known who may: I is heard, and what is typed after it is no command. */
export function CaptureSoon() {
  const asked = useWished('capture');
  useKeys([{ keys: 'i', run: () => wishFor('capture') }], { frame: true });
  return asked && <KeyBarrier />;
}
