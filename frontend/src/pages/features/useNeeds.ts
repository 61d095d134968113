import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { fieldOf, NotProposed, Proposed, words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import type { Right } from '../../ui/Right';
import type { LinkFeaturesInput, useNeedsMutation } from './__generated__/useNeedsMutation.graphql';

type Named = { readonly id: string; readonly title: string };

/** Says what has to be built before what, and takes it back; a circle is refused in words. */
export function useNeeds(right: Right) {
  const [refused, setRefused] = useState<string>();
  const mutate = useMutate<useNeedsMutation>(graphql`
    mutation useNeedsMutation($input: LinkFeaturesInput!) {
      linkFeatures(input: $input) {
        feature {
          id
          ...Needs_links
        }
      }
    }
  `);
  async function link(input: LinkFeaturesInput) {
    const answer = await mutate({ input }, { right });
    refresh(); // the other one's page and the roadmap say it, too
    return answer;
  }
  return {
    /** Why what was picked last cannot be. */
    refused,
    async add(waiting: Named, need: Named) {
      setRefused(undefined);
      const made = link({ id: waiting.id, add: [need.id] });
      try {
        await made;
      } catch (error) {
        if (error instanceof Proposed || error instanceof NotProposed) return;
        if (fieldOf(error) === 'add') return setRefused(words(error));
      }
      await act({
        run: () => made,
        done: `“${waiting.title}” needs “${need.title}”.`,
        failed: 'It was not noted.',
        undo: () => link({ id: waiting.id, remove: [need.id] }),
      });
    },
    async remove(waiting: Named, need: Named) {
      setRefused(undefined);
      await act({
        run: () => link({ id: waiting.id, remove: [need.id] }),
        done: `“${waiting.title}” no longer needs “${need.title}”.`,
        failed: 'It was not taken away.',
        undo: () => link({ id: waiting.id, add: [need.id] }),
      });
    },
  };
}
