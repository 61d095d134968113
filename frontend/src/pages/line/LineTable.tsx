import { number } from '../../lib/words';
import { StoryLink } from '../../ui/StoryLink';
import type { LineFeature, LineStory } from './bundle';
import { type LineColumn, stageWords } from './line';
import styles from './LineTable.module.css';

type LineTableProps = {
  product: string;
  title: string;
  features: readonly LineFeature[];
  stories: readonly LineStory[];
  columns: readonly LineColumn[];
};

/** What the picture shows, story by story. */
export function LineTable({ product, title, features, stories, columns }: LineTableProps) {
  const names = new Map(features.map((feature) => [feature.id, feature.title]));
  const place = (story: LineStory) => features.findIndex(({ id }) => id === story.feature);
  const rows = stories.toSorted(
    (a, b) =>
      (place(a) + 1 || Infinity) - (place(b) + 1 || Infinity) ||
      a.column - b.column ||
      a.number - b.number,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={`${title}, story by story`}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Story</th>
            <th scope="col">Points</th>
            <th scope="col">State</th>
            <th scope="col">Lands in</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((story) => (
            <tr key={story.id}>
              <td>{story.feature ? names.get(story.feature) : 'Straight from the goal'}</td>
              <th scope="row">
                <StoryLink product={product} story={story.id}>
                  <span className="meta">{story.id}</span> {story.title}
                </StoryLink>
              </th>
              <td className={styles.figure}>
                {story.points === undefined ? '–' : number(story.points)}
              </td>
              <td>
                {stageWords[story.stage]}
                {story.blocked && ', blocked'}
              </td>
              <td>
                {columns[story.column]?.name}{' '}
                <span className="meta">{columns[story.column]?.detail}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
