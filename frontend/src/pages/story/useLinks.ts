import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import { isTo, type LinkDirection } from './linkWords';
import type { useLinksAddMutation } from './__generated__/useLinksAddMutation.graphql';
import type { useLinksRemoveMutation } from './__generated__/useLinksRemoveMutation.graphql';

/** What is read of a story again when it was linked or moved: of both stories. */
export const linkFields = graphql`
  fragment useLinks_fields on Story {
    id
    blockersBelow {
      id
      key
    }
    links {
      link {
        id
      }
      direction
      story {
        id
        key
        title
        status
        product {
          key
        }
      }
    }
  }
`;

export type Other = { id: string; key: string };

/** Links a story to others, and takes links away, each with its undo. */
export function useLinks({ id, key }: Other, right: Right) {
  const add = useMutate<useLinksAddMutation>(graphql`
    mutation useLinksAddMutation($input: LinkStoriesInput!) {
      linkStories(input: $input) {
        link {
          id
        }
        story {
          ...useLinks_fields
        }
        other {
          ...useLinks_fields
        }
      }
    }
  `);
  const remove = useMutate<useLinksRemoveMutation>(graphql`
    mutation useLinksRemoveMutation($input: UnlinkStoriesInput!) {
      unlinkStories(input: $input) {
        story {
          ...useLinks_fields
        }
        other {
          ...useLinks_fields
        }
      }
    }
  `);
  const link = (direction: LinkDirection, other: Other) =>
    add({ input: { storyId: id, direction, otherId: other.id } }, { right });
  const unlink = (id: string) => remove({ input: { linkId: id } }, { right });

  return {
    link(direction: LinkDirection, other: Other) {
      return act({
        run: () => link(direction, other),
        done: `${key} ${isTo(direction, other.key)}.`,
        failed: 'It was not linked.',
        undo: ({ linkStories }) => unlink(linkStories.link.id),
      });
    },
    unlink(linkId: string, direction: LinkDirection, other: Other) {
      return act({
        run: () => unlink(linkId),
        done: `Nobody says any more that ${key} ${isTo(direction, other.key)}.`,
        failed: 'The link was not taken away.',
        undo: () => link(direction, other),
      });
    },
  };
}
