import { useDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { useAsk } from './useAsk';

type ReasonDialogProps = {
  title: string;
  label: string;
  hint?: string;
  verb: string;
  draft: string;
  onReason: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** Asks for the reason of a step that needs one. */
export function ReasonDialog({
  title,
  label,
  hint,
  verb,
  draft,
  onReason,
  onClose,
}: ReasonDialogProps) {
  const reason = useDraft(draft, '');
  const ask = useAsk(() => {
    reason.clear();
    onClose();
  });
  const said = reason.value.trim();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => (said ? void ask.send(() => onReason(said)) : ask.want())}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={ask.busy}>
            {verb}
          </Button>
        </>
      }
    >
      <TextArea
        label={label}
        hint={hint}
        error={ask.wanting && !said ? 'Say why in a few words.' : undefined}
        value={reason.value}
        onChange={(event) => reason.set(event.target.value)}
      />
      <FormError>{ask.error}</FormError>
    </Dialog>
  );
}
