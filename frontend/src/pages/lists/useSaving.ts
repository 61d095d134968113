import { useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { words } from '../../api/errors';
import { say } from '../../lib/toasts';
import { count } from '../../lib/words';
import type { AnyTable } from './table';

/** Saves a list as CSV and says how many rows it has, or why it could not. */
export function useSaving(
  what: string,
  table: () => Promise<AnyTable>,
  variables: Record<string, unknown> & { product: string },
): { save: () => void; saving: boolean } {
  const environment = useRelayEnvironment();
  const [saving, setSaving] = useState(false);
  async function run() {
    setSaving(true);
    try {
      const rows = await (await table()).save(
        environment,
        variables,
        `${variables.product}-${what}`,
      );
      say({ kind: 'done', title: `${count(rows, 'row')} of ${what} saved as CSV.` });
    } catch (error) {
      say({ kind: 'failed', title: `The ${what} were not saved.`, detail: words(error) });
    }
    setSaving(false);
  }
  return { save: () => void (saving || run()), saving };
}
