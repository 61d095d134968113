import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Avatar } from '../../ui/Avatar';
import { Chip, Pips, Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Checkbox } from '../../ui/Field';
import { Reader } from '../../ui/Here';
import { AtRisk, Blocked, Handle, Speech } from '../../ui/icons';
import { StoryLink } from '../../ui/StoryLink';
import { useWhoIsAt } from '../../lib/presence';
import { useTouched } from '../../lib/touched';
import { all, count } from '../../lib/words';
import type {
  StoryRow_story$data,
  StoryRow_story$key,
} from './__generated__/StoryRow_story.graphql';
import type { Carried } from './drag';
import { useDragKit } from './dragKit';
import { statusNames } from './filter';
import styles from './StoryRow.module.css';

/** What a row shows, and what is asked of a story before something is done with it. */
export const storyRow = graphql`
  fragment StoryRow_story on Story {
    id
    key
    version
    title
    points
    status
    rank
    openQuestions
    block {
      reason
    }
    blockersBelow {
      id
      key
    }
    feature {
      id
      title
    }
    goal {
      id
      title
    }
    sprint {
      id
      name
      state
    }
    criteria {
      id
      text
      when
      then
    }
    assignees {
      id
      name
      initials
    }
  }
`;

/** A criterion is ready when one can check it: a text, or a when and a then. */
export function ready(criteria: StoryRow_story$data['criteria']): number {
  return criteria.filter(({ text, when, then }) => text || (when && then)).length;
}

export type RowHandlers = {
  /** The row has the focus now. */
  onFocus: (id: string) => void;
  onSelect: (id: string, extend: boolean) => void;
  /** A key was pressed on the row itself. */
  onKey: (id: string, event: KeyboardEvent) => void;
  /** Ranks it right below another one. */
  onMoveBelow: (id: string, other: string) => void;
  /** What is dragged when this row is: the selection, or the row alone. */
  dragged: (id: string) => Carried;
};

type StoryRowProps = RowHandlers & {
  story: StoryRow_story$key;
  product: string;
  rank: number;
  current: boolean;
  selected: boolean;
  /** Two lines, for a phone. */
  tall: boolean;
  draggable: boolean;
  /** Stories of every status are shown: say which. */
  saysStatus: boolean;
  /** How the person stands to the order. */
  orders: 'decides' | 'proposes' | 'reads';
};

type RankWarningProps = Pick<StoryRowProps, 'current' | 'orders' | 'onMoveBelow'> & {
  story: Pick<StoryRow_story$data, 'id' | 'blockersBelow'>;
};

/** It is ranked above what blocks it: one press puts it below. */
function RankWarning({ story, current, orders, onMoveBelow }: RankWarningProps) {
  const last = story.blockersBelow.at(-1);
  if (!last) return null;
  const keys = all(story.blockersBelow.map(({ key }) => key));
  const why = `Blocked by ${keys}, ranked below it.`;
  if (orders === 'reads') {
    return (
      <span className={styles.misplaced} title={why}>
        <AtRisk size={8} />
        <span className="unseen">{why}</span>
      </span>
    );
  }
  const press =
    orders === 'proposes' ? `Propose to move it below ${last.key}` : `Move below ${last.key}`;
  return (
    <button
      type="button"
      tabIndex={current ? 0 : -1}
      className={classes(styles.misplaced, styles.press, orders === 'proposes' && styles.proposes)}
      title={`${why} ${press}`}
      aria-label={`${why} ${press}`}
      onClick={() => onMoveBelow(story.id, last.id)}
    >
      <AtRisk size={8} />
      below {last.key}
    </button>
  );
}

/** One story of the backlog: a row of cells. */
export const StoryRow = memo(function StoryRow({ story: key, tall, ...props }: StoryRowProps) {
  const story = useFragment(storyRow, key);
  const { product, rank, current, selected, draggable, saysStatus } = props;
  const row = useDraggableRow(story.id, draggable, props.dragged);
  const touched = useTouched(story.id);
  const occupied = useWhoIsAt(story.id).length > 0;

  const select = (
    <span role="gridcell" className={styles.select}>
      <Checkbox
        aria-label={`Select ${story.key}`}
        tabIndex={-1}
        checked={selected}
        onChange={() => {}}
        onClick={(event) => props.onSelect(story.id, event.shiftKey)}
      />
    </span>
  );
  const marks = (
    <>
      <Reader at={story.id} />
      {story.block && (
        <span className={styles.blocked} title={story.block.reason}>
          <Blocked />
          <span className="unseen">Blocked: {story.block.reason}</span>
        </span>
      )}
      <RankWarning {...props} story={story} />
      {story.openQuestions > 0 && (
        <span className={styles.question}>
          <Speech />
          <span aria-hidden="true">{story.openQuestions}</span>
          <span className="unseen">{count(story.openQuestions, 'open question')}</span>
        </span>
      )}
      {saysStatus && (
        <span className={styles.status}>
          <Chip>{story.sprint?.name ?? statusNames[story.status]}</Chip>
        </span>
      )}
    </>
  );
  const title = (
    <StoryLink
      product={product}
      story={story.key}
      tabIndex={-1}
      draggable={false}
      className={classes('clip', styles.title)}
      title={story.title}
    >
      {story.title}
    </StoryLink>
  );
  const pips = (
    <Pips done={ready(story.criteria)} of={story.criteria.length} what="criteria ready" />
  );

  return (
    <div
      ref={row}
      role="row"
      data-story={story.id}
      className={classes(
        styles.row,
        tall && styles.tall,
        selected && styles.selected,
        current && styles.current,
        draggable && styles.grab,
        (touched || occupied) && 'touched',
      )}
      aria-selected={selected}
      aria-rowindex={rank + 1}
      tabIndex={current ? 0 : -1}
      onFocus={() => props.onFocus(story.id)}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) props.onKey(story.id, event);
      }}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, label, button')) {
          if (event.shiftKey) props.onSelect(story.id, true);
          event.currentTarget.focus();
        }
      }}
    >
      {tall ? (
        <>
          {select}
          <span role="gridcell" className={styles.lines}>
            {title}
            <span className={styles.below}>
              <span className="unseen">Rank {rank}</span>
              <span className={styles.whole}>{story.key}</span>
              <span className="clip">{story.feature?.title ?? ''}</span>
              {story.criteria.length === 0 && pips}
            </span>
          </span>
          <span role="gridcell" className={styles.marks}>
            {marks}
            <Points value={story.points} />
          </span>
        </>
      ) : (
        <>
          <span className={styles.handle} aria-hidden="true">
            <Handle />
          </span>
          {select}
          <span role="gridcell" className={styles.rank}>
            {rank}
          </span>
          <span role="gridcell" className={styles.key}>
            {story.key}
          </span>
          <span role="gridcell" className={styles.what}>
            {title}
            {marks}
          </span>
          <span role="gridcell" className={classes('clip', styles.feature)}>
            {story.feature?.title}
          </span>
          <span role="gridcell" className={styles.goal}>
            {story.goal && (
              <Chip tone="goal" title={story.goal.title}>
                {story.goal.title}
              </Chip>
            )}
          </span>
          <span role="gridcell" className={styles.criteria}>
            {pips}
          </span>
          <span role="gridcell" className={styles.points}>
            <Points value={story.points} />
          </span>
          <span role="gridcell" className={styles.people}>
            {story.assignees.slice(0, 1).map((person) => (
              <Avatar key={person.id} {...person} />
            ))}
            {story.assignees.length > 1 && (
              <span
                className={styles.more}
                title={story.assignees.map(({ name }) => name).join(', ')}
              >
                +{story.assignees.length - 1}
              </span>
            )}
          </span>
        </>
      )}
    </div>
  );
});

/** Lets a row be dragged once the code for it is here. */
export function useDraggableRow<Row extends HTMLElement = HTMLDivElement>(
  id: string,
  draggable: boolean,
  dragged: RowHandlers['dragged'],
) {
  const row = useRef<Row>(null);
  const kit = useDragKit();
  useEffect(() => {
    if (!kit || !draggable || !row.current) return;
    return kit.dragRow(row.current, () => dragged(id));
  }, [kit, draggable, dragged, id]);
  return row;
}
