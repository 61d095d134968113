import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { atOnce, nine, parts } from '../../lib/tens';
import type { Right } from '../../ui/Right';
import type { useBackInReviewMutation } from './__generated__/useBackInReviewMutation.graphql';

type Criterion = { id: string; version: number };

/** What a criterion was before it failed: met, or unverified. */
export type Before = 'MET' | 'UNVERIFIED';

/**
 * Takes "sent back" back: the story waits for the verdict again, and the
 * criteria stand as they did before, all of it or nothing. One whose text was
 * changed since is no longer what was looked at: it refuses.
 */
export function useBackInReview() {
  const change = useMutate<useBackInReviewMutation>(graphql`
    mutation useBackInReviewMutation(
      $status: SetStoryStatusInput!
      $first: Boolean!
      $checks: Boolean!
      $a: CheckCriterionInput!
      $b: CheckCriterionInput!
      $c: CheckCriterionInput!
      $d: CheckCriterionInput!
      $e: CheckCriterionInput!
      $f: CheckCriterionInput!
      $g: CheckCriterionInput!
      $h: CheckCriterionInput!
      $i: CheckCriterionInput!
      $hasB: Boolean!
      $hasC: Boolean!
      $hasD: Boolean!
      $hasE: Boolean!
      $hasF: Boolean!
      $hasG: Boolean!
      $hasH: Boolean!
      $hasI: Boolean!
    ) {
      a: checkCriterion(input: $a) @include(if: $checks) { criterion { ...useBackInReview_criterion } }
      b: checkCriterion(input: $b) @include(if: $hasB) { criterion { ...useBackInReview_criterion } }
      c: checkCriterion(input: $c) @include(if: $hasC) { criterion { ...useBackInReview_criterion } }
      d: checkCriterion(input: $d) @include(if: $hasD) { criterion { ...useBackInReview_criterion } }
      e: checkCriterion(input: $e) @include(if: $hasE) { criterion { ...useBackInReview_criterion } }
      f: checkCriterion(input: $f) @include(if: $hasF) { criterion { ...useBackInReview_criterion } }
      g: checkCriterion(input: $g) @include(if: $hasG) { criterion { ...useBackInReview_criterion } }
      h: checkCriterion(input: $h) @include(if: $hasH) { criterion { ...useBackInReview_criterion } }
      i: checkCriterion(input: $i) @include(if: $hasI) { criterion { ...useBackInReview_criterion } }
      setStoryStatus(input: $status) @include(if: $first) {
        story {
          ...useSteps_story
        }
      }
    }
  `);
  return async (
    id: string,
    criteria: readonly (Criterion & { before: Before })[],
    right: Right,
  ) => {
    const checks = criteria.map(({ before, ...criterion }) => ({
      ...criterion,
      met: before === 'MET',
      ...(before === 'UNVERIFIED' && { unverified: true }),
    }));
    const status = { id, status: 'IN_REVIEW' } as const;
    const rounds = parts(checks, atOnce - 1);
    for (const [i, some] of (rounds.length > 0 ? rounds : [[]]).entries()) {
      const [one = { id, met: true }, ...others] = some;
      const checks = some.length > 0;
      await change({ status, first: i === 0, checks, ...nine([one, ...others]) }, { right });
    }
  };
}

/** What a check changes of a criterion. */
void graphql`
  fragment useBackInReview_criterion on Criterion {
    id
    version
    state
    checkedAt
    checkedBy {
      id
      name
    }
  }
`;
