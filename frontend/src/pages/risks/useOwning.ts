import { act } from '../../api/act';
import { useSession } from '../../api/session';
import type { Right } from '../../ui/Right';
import { useUpdateRisk } from './useUpdateRisk';

/** Takes a risk on oneself; undefined for who may not. */
export function useOwning(id: string, right: Right): (() => void) | undefined {
  const session = useSession();
  const update = useUpdateRisk();
  if (session.state !== 'in' || !right.decides) return undefined;
  const to = (ownerId: string | null) => update({ input: { id, ownerId } }, { right });
  return () =>
    void act({
      run: () => to(session.viewer.id),
      done: 'You see to it now.',
      failed: 'Nobody sees to it yet.',
      undo: () => to(null),
    });
}
