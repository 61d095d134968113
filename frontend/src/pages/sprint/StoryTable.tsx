import { graphql, useFragment } from 'react-relay/hooks';
import { useOrderOf } from '../../lib/panel';
import { all, firstName } from '../../lib/words';
import { Chip, Pips, Points } from '../../ui/Chip';
import { StoryLink } from '../../ui/StoryLink';
import { statusNames } from '../../ui/statuses';
import styles from './StoryTable.module.css';
import type { StoryTable_story$key } from './__generated__/StoryTable_story.graphql';

type Row = StoryTable_story$key & { readonly id: string; readonly key: string };

/** A sprint's stories as a list, in the order of the board. */
export function StoryTable({ product, stories }: { product: string; stories: readonly Row[] }) {
  useOrderOf(stories);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">Status</th>
          <th scope="col">Criteria met</th>
          <th scope="col">Built by</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <TableRow key={story.id} product={product} story={story} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ product, story: key }: { product: string; story: StoryTable_story$key }) {
  const story = useFragment(
    graphql`
      fragment StoryTable_story on Story {
        id
        key
        title
        status
        points
        criteria {
          state
        }
        assignees {
          name
        }
        block {
          reason
        }
      }
    `,
    key,
  );
  const { criteria, assignees, block, status } = story;
  return (
    <tr>
      <th scope="row">
        <StoryLink product={product} story={story.key} className={styles.link} data-card={story.id}>
          <span className={styles.key}>{story.key}</span>
          <span>{story.title}</span>
        </StoryLink>
        {block && (
          <span title={block.reason}>
            <Chip tone="bad">Blocked</Chip>
          </span>
        )}
      </th>
      <td>{statusNames[status]}</td>
      <td>
        <Pips
          done={criteria.filter(({ state }) => state === 'MET').length}
          of={criteria.length}
          what="criteria met"
        />
      </td>
      <td>{all(assignees.map(({ name }) => firstName(name)))}</td>
      <td>
        <Points value={story.points} />
      </td>
    </tr>
  );
}
