import { useQuestion } from '../api/propose';
import { later } from '../lib/later';

const ProposePrompt = later(async () => (await import('./ProposePrompt')).ProposePrompt);

/** Asks who proposes something for their reason. */
export function Proposing() {
  const question = useQuestion();
  return question && <ProposePrompt key={question.id} {...question} />;
}
