import { useMemo } from 'react';
import type { Lists } from './lists';
import type { Rows } from './rows';
import { useOrdering } from './useOrdering';
import { useScoping } from './useScoping';
import { useValues } from './useValues';
import { type Rights, useWork } from './useWork';

/**
 * Everything that is done to stories here: shown at once, sent one after the
 * other (a later move stands on an earlier one), taken back when refused, and
 * undone with Z.
 */
export function usePlanning(lists: Lists, rows: Rows, rights: Rights) {
  const work = useWork(lists, rows, rights);
  const ordering = useOrdering(work);
  const scoping = useScoping(work, ordering);
  const values = useValues(work);
  return useMemo(
    () => ({ toPlace: ordering.toPlace, ...scoping, ...values }),
    [ordering, scoping, values],
  );
}

export type Planning = ReturnType<typeof usePlanning>;
