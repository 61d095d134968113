import { type Day, day } from '../../lib/days';
import { number, points } from '../../lib/words';
import { StoryLink } from '../../ui/StoryLink';
import type { LineFeature, LineStory } from './bundle';
import type { CoursePoint } from './burnup';
import { type LineColumn, type LineMetric, type Outlook, progressWords, stageWords } from './line';
import styles from './LineTable.module.css';

type LineTableProps = {
  product: string;
  title: string;
  metric: LineMetric;
  outlook: Outlook | undefined;
  due: Day | undefined;
  features: readonly LineFeature[];
  /** What is shown. */
  stories: readonly LineStory[];
  /** What there is. */
  all: readonly LineStory[];
  columns: readonly LineColumn[];
  /** How what there was and what was accepted grew. */
  course: readonly CoursePoint[];
  unit: 'points' | 'stories';
  today: Day;
};

const direct = 'Straight from the goal';
const none = '–';

/** What the picture shows: the goal, its features, what they land in, and story by story. */
export function LineTable(props: LineTableProps) {
  const { title, metric, outlook, due, features, all, columns, course, unit, today } = props;
  const rest = all.filter(({ feature }) => feature === undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`${title}, as a table`}>
      <p>
        {[metric.now, metric.way, `shipped: ${progressWords(all)}`, due && `due ${day(due)}`]
          .filter(Boolean)
          .join(', ')}
        . {outlook?.words.map((words) => `${words.replace(/\.$/, '')}. `)}
      </p>
      {outlook?.besides.map((words) => (
        <p key={words} className="meta">
          {words}
        </p>
      ))}
      <Small
        caption="Features"
        heads={['Feature', 'Stories shipped', '50 % likely by', '85 % likely by', '95 % likely by']}
        rows={[
          ...features.map(({ id, title, even, likely, nearly }) => {
            const own = all.filter(({ feature }) => feature === id);
            return {
              id,
              cells: [
                title,
                own.length ? progressWords(own) : 'none yet',
                dated(even),
                dated(likely),
                dated(nearly),
              ],
            };
          }),
          ...(rest.length
            ? [{ id: '', cells: [direct, progressWords(rest), none, none, none] }]
            : []),
        ]}
      />
      <Small
        caption="What they land in"
        heads={['Sprint', 'Days', 'Stories', 'Points']}
        rows={columns.map(({ key, name, detail, amount }) => ({
          id: key,
          cells: [
            name,
            detail,
            number(amount.stories),
            amount.points ? points(amount.points) : none,
          ],
        }))}
      />
      <Stories {...props} />
      <Small
        caption={`Burn-up, in ${unit}`}
        heads={['Until', 'Scope', 'Accepted']}
        rows={course
          .filter(({ date }) => date <= today)
          .map(({ date, scope, accepted }) => ({
            id: date,
            cells: [date === today ? 'Today' : day(date), number(scope), number(accepted)],
          }))}
      />
    </div>
  );
}

const dated = (date: Day | undefined) => (date ? day(date) : none);

type SmallProps = {
  caption: string;
  heads: readonly string[];
  rows: readonly { id: string; cells: readonly string[] }[];
};

function Small({ caption, heads, rows }: SmallProps) {
  return (
    <table className={styles.small}>
      <caption>{caption}</caption>
      <Heads heads={heads} />
      <tbody>
        {rows.map(({ id, cells: [first, ...rest] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {rest.map((words, i) => (
              <td key={heads[i + 1]}>{words}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads({ heads }: { heads: readonly string[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Stories({ product, features, stories, columns }: LineTableProps) {
  const names = new Map(features.map((feature) => [feature.id, feature.title]));
  const places = new Map(features.map(({ id }, i) => [id, i]));
  const place = ({ feature }: LineStory) => places.get(feature ?? '') ?? features.length;
  const rows = stories.toSorted(
    (a, b) => place(a) - place(b) || a.column - b.column || a.number - b.number,
  );
  return (
    <table className={styles.table}>
      <caption>Stories</caption>
      <Heads heads={['Feature', 'Story', 'Points', 'State', 'Lands in', '85 % likely by']} />
      <tbody>
        {rows.map((story) => (
          <tr key={story.id}>
            <td>{story.feature ? names.get(story.feature) : direct}</td>
            <th scope="row">
              <StoryLink product={product} story={story.id}>
                <span className="meta">{story.id}</span> {story.title}
              </StoryLink>
            </th>
            <td>{story.points === undefined ? none : number(story.points)}</td>
            <td>
              {stageWords[story.stage]}
              {story.blocked && ', blocked'}
            </td>
            <td>
              {columns[story.column]?.name}{' '}
              <span className="meta">{columns[story.column]?.detail}</span>
            </td>
            <td className={story.late ? styles.late : undefined}>{dated(story.likely)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
