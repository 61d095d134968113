import { lazy, Suspense } from 'react';
import { useQuestion } from '../api/propose';

const ProposePrompt = lazy(async () => ({
  default: (await import('./ProposePrompt')).ProposePrompt,
}));

/** Asks who proposes something for their reason. */
export function Proposing() {
  const question = useQuestion();
  if (!question) return null;
  return (
    <Suspense fallback={null}>
      <ProposePrompt key={question.id} {...question} />
    </Suspense>
  );
}
