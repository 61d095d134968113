import { Button } from '../../ui/Button';
import { Cross } from '../../ui/icons';

/** Takes one choice back. */
export function Without({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button look="ghost" square aria-label={`No longer: ${words}`} onClick={onClick}>
      <Cross />
    </Button>
  );
}
