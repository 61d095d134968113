import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';

type ReasonDialogProps = {
  title: string;
  label: string;
  hint?: string;
  verb: string;
  right: Right;
  draft: string;
  onReason: (reason: string) => Promise<object>;
  onClose: () => void;
};

/** Asks for the reason of a step that needs one. */
export function ReasonDialog({
  title,
  label,
  hint,
  verb,
  right,
  draft,
  onReason,
  onClose,
}: ReasonDialogProps) {
  const form = useForm({
    of: draft,
    base: { reason: '' },
    required: { reason: 'Say why in a few words.' },
    onProposed: onClose,
  });
  async function send() {
    if (await form.send(() => onReason(form.values.reason.trim()))) onClose();
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={form.busy}>
            {verb}
          </Decide>
        </>
      }
    >
      <TextArea label={label} hint={hint} {...form.field('reason')} />
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
