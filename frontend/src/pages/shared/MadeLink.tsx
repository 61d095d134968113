import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LinkBox } from '../people/LinkBox';

type MadeLinkProps = { label: string; path: string; hint: string; onClose: () => void };

/** A link that was just made, shown once. */
export function MadeLink({ label, path, hint, onClose }: MadeLinkProps) {
  return (
    <Dialog
      title="The link"
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <LinkBox label={label} value={location.origin + path} hint={hint} />
    </Dialog>
  );
}
