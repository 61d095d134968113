import { graphql } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import { mutate } from '../../api/useMutate';
import { atOnce, nine, parts } from '../../lib/tens';
import type { Right } from '../../ui/Right';
import type { backInReviewMutation } from './__generated__/backInReviewMutation.graphql';

type Criterion = { id: string; version: number };

/** What a criterion was before it failed: met, or unverified. */
export type Before = 'MET' | 'UNVERIFIED';

const mutation = graphql`
  mutation backInReviewMutation(
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
    a: checkCriterion(input: $a) @include(if: $checks) { criterion { ...backInReview_criterion } }
    b: checkCriterion(input: $b) @include(if: $hasB) { criterion { ...backInReview_criterion } }
    c: checkCriterion(input: $c) @include(if: $hasC) { criterion { ...backInReview_criterion } }
    d: checkCriterion(input: $d) @include(if: $hasD) { criterion { ...backInReview_criterion } }
    e: checkCriterion(input: $e) @include(if: $hasE) { criterion { ...backInReview_criterion } }
    f: checkCriterion(input: $f) @include(if: $hasF) { criterion { ...backInReview_criterion } }
    g: checkCriterion(input: $g) @include(if: $hasG) { criterion { ...backInReview_criterion } }
    h: checkCriterion(input: $h) @include(if: $hasH) { criterion { ...backInReview_criterion } }
    i: checkCriterion(input: $i) @include(if: $hasI) { criterion { ...backInReview_criterion } }
    setStoryStatus(input: $status) @include(if: $first) {
      story {
        ...useSteps_story
      }
    }
  }
`;

/**
 * Takes "sent back" back: the story waits for the verdict again, and the
 * criteria stand as they did before, all of it or nothing. One whose text was
 * changed since is no longer what was looked at: it refuses.
 */
export async function backInReview(
  environment: IEnvironment,
  id: string,
  criteria: readonly (Criterion & { before: Before })[],
  right: Right,
) {
  const checks = criteria.map(({ before, ...criterion }) => ({
    ...criterion,
    met: before === 'MET',
    ...(before === 'UNVERIFIED' && { unverified: true }),
  }));
  const status = { id, status: 'IN_REVIEW' } as const;
  const rounds = parts(checks, atOnce - 1);
  for (const [i, some] of (rounds.length > 0 ? rounds : [[]]).entries()) {
    const [one = { id, met: true }, ...others] = some;
    const variables = {
      status,
      first: i === 0,
      checks: some.length > 0,
      ...nine([one, ...others]),
    };
    await mutate<backInReviewMutation>(environment, mutation, variables, { right });
  }
}

/** What a check changes of a criterion. */
void graphql`
  fragment backInReview_criterion on Criterion {
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
