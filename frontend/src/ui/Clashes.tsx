import { useQuestion } from '../api/clash';
import { later } from '../lib/later';

const ClashDialog = later(async () => (await import('./ClashDialog')).ClashDialog);

/** Asks what stays, where two people picked different values. */
export function Clashes() {
  const question = useQuestion();
  return question && <ClashDialog key={question.id} {...question} />;
}
