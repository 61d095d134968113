import { Suspense, useMemo, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { type Right, readRight } from '../../ui/Right';
import { Builders } from './Builders';
import { columnOf, columns } from './columns';
import { LaneBoard } from './LaneBoard';
import { goalLanes, type Person, personLanes, undivided } from './lanes';
import { within } from './stories';
import { StoryTable } from './StoryTable';
import type { Board_sprint$key } from './__generated__/Board_sprint.graphql';

export type View = 'board' | 'goal' | 'person' | 'list';
type BoardProps = {
  sprint: Board_sprint$key;
  product: string;
  view: View;
  /** To set the limits. */
  plan: Right;
};

/** A sprint's stories by status: all of them, by goal, by person, or as a list. */
export function Board({ sprint: key, product, view, plan }: BoardProps) {
  const sprint = useFragment(
    graphql`
      fragment Board_sprint on Sprint {
        id
        product {
          id
          version
          inProgressLimit
          inReviewLimit
          cycleTimes {
            p85
          }
        }
        board {
          columns {
            stories {
              id
              key
              status
              points
              rank
              title
              sprint {
                id
              }
              goal {
                id
                title
              }
              assignees {
                id
                name
                initials
              }
              ...Card_story
              ...StoryTable_story
            }
          }
        }
        canMove: viewerCan(decision: MOVE_STORIES) {
          ...Right_right
        }
        canAccept: viewerCan(decision: ACCEPT_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  // By its own status and sprint, not by the column it came in: so it moves at once.
  const stories = useMemo(
    () =>
      sprint.board.columns
        .flatMap((column) => column.stories)
        .filter((story) => columnOf(story.status) && story.sprint?.id === sprint.id)
        .toSorted((a, b) => (a.rank < b.rank ? -1 : 1)),
    [sprint],
  );
  const [builders, setBuilders] = useState<readonly Person[]>([]);
  const lanes = useMemo(() => {
    if (view === 'goal') return goalLanes(stories);
    return view === 'person' ? personLanes(stories, builders) : undivided(stories);
  }, [view, stories, builders]);
  if (view === 'list') {
    const inOrder = columns.flatMap((column) => within(stories, column));
    return <StoryTable product={product} stories={inOrder} />;
  }
  return (
    <>
      {view === 'person' && (
        <Suspense>
          <Builders product={product} onKnown={setBuilders} />
        </Suspense>
      )}
      <LaneBoard
        product={product}
        stories={stories}
        lanes={lanes}
        limits={sprint.product}
        usual={sprint.product.cycleTimes.p85 ?? undefined}
        plan={plan}
        move={readRight(sprint.canMove)}
        judge={readRight(sprint.canAccept)}
      />
    </>
  );
}
