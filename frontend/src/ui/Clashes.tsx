import { lazy, Suspense } from 'react';
import { useQuestion } from '../api/clash';

const ClashDialog = lazy(async () => ({ default: (await import('./ClashDialog')).ClashDialog }));

/** Asks what stays, where two people picked different values. */
export function Clashes() {
  const question = useQuestion();
  if (!question) return null;
  return (
    <Suspense fallback={null}>
      <ClashDialog key={question.id} {...question} />
    </Suspense>
  );
}
