import { useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useTouched } from '../../lib/touched';
import { count, points } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Pips, Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Speech } from '../../ui/icons';
import { Kbd } from '../../ui/Kbd';
import type { Right } from '../../ui/Right';
import { StoryLink } from '../../ui/StoryLink';
import { useDragKit } from '../sprint/dragKit';
import { Attendance } from './Attendance';
import styles from './Queue.module.css';
import type { Queue_sprint$data, Queue_sprint$key } from './__generated__/Queue_sprint.graphql';

type QueueProps = {
  sprint: Queue_sprint$key;
  product: string;
  /** The one that is looked at. */
  shown: string | undefined;
  plan: Right;
  discuss: Right;
  onChoose: (id: string) => void;
  /** One was carried onto another. */
  onMove: (id: string, onto: string) => void;
};

/** What waits to be shown, in the order of the meeting, and what was decided. */
export function Queue({ sprint: key, product, shown, plan, discuss, ...does }: QueueProps) {
  const sprint = useFragment(
    graphql`
      fragment Queue_sprint on Sprint {
        demos {
          id
          key
          title
          points
          status
          openQuestions
          feature {
            title
          }
          assignees {
            id
            name
            initials
          }
          criteria {
            state
          }
        }
        report {
          acceptedStories {
            id
            key
            title
            points
          }
          sentBack {
            id
            reason
            entity {
              ... on Story {
                key
                title
              }
            }
          }
        }
        ...Attendance_sprint
      }
    `,
    key,
  );
  const demos = sprint.demos.filter(({ status }) => status === 'IN_REVIEW');
  const accepted = sprint.report?.acceptedStories ?? [];
  const sentBack = sprint.report?.sentBack ?? [];
  return (
    <div className={styles.queue}>
      <section aria-labelledby="in-review">
        <h2 id="in-review" className={styles.head}>
          In review <span>{said(demos)}</span>
          <span className="grow" />
          {demos.length > 1 && (
            <>
              <Kbd keys="j" /> <Kbd keys="k" />
            </>
          )}
        </h2>
        <ol className={styles.demos}>
          {demos.map((demo) => (
            <DemoRow
              key={demo.id}
              demo={demo}
              here={demo.id === shown}
              movable={plan.acts && demos.length > 1}
              {...does}
            />
          ))}
        </ol>
        {demos.length === 0 && <p className={styles.note}>Nothing waits for a verdict.</p>}
      </section>
      <section aria-labelledby="sent-back">
        <h2 id="sent-back" className={styles.head}>
          Sent back <span>{sentBack.length}</span>
        </h2>
        {sentBack.length === 0 && (
          <p className={styles.note}>
            A story sent back leaves the queue and keeps the reason on top.
          </p>
        )}
        <ul>
          {sentBack.map(({ id, reason, entity }) => (
            <li key={id} className={styles.back}>
              {entity?.key && <Line story={entity as Told} product={product} />}
              <p title={reason}>{reason}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="accepted">
        <h2 id="accepted" className={styles.head}>
          Accepted in this sprint <span>{said(accepted)}</span>
        </h2>
        <ul>
          {accepted.map((story) => (
            <li key={story.id}>
              <Line story={story} product={product} />
            </li>
          ))}
        </ul>
      </section>
      <Attendance sprint={sprint} product={product} right={discuss} />
    </div>
  );
}

type Told = { key: string; title: string; points?: number | null | undefined };

function Line({ story: { key, title, points }, product }: { story: Told; product: string }) {
  return (
    <StoryLink product={product} story={key} className={styles.line}>
      <span className={styles.key}>{key}</span>
      <span className="clip grow">{title}</span>
      {points !== undefined && <Points value={points} />}
    </StoryLink>
  );
}

const said = (stories: readonly { points: number | null | undefined }[]) =>
  stories.length === 0
    ? '0'
    : `${count(stories.length, 'story', 'stories')}, ${points(
        stories.reduce((sum, { points }) => sum + (points ?? 0), 0),
      )}`;

type DemoRowProps = Pick<QueueProps, 'onChoose' | 'onMove'> & {
  demo: Queue_sprint$data['demos'][number];
  here: boolean;
  movable: boolean;
};

function DemoRow({ demo, here, movable, onChoose, onMove }: DemoRowProps) {
  const { id, key, title, openQuestions, feature, assignees, criteria } = demo;
  const row = useCarried(id, movable, onMove);
  const touched = useTouched(id);
  const met = criteria.filter(({ state }) => state === 'MET').length;
  return (
    <li ref={row} className={classes(styles.demo, here && styles.here, touched && 'touched')}>
      <button type="button" aria-current={here || undefined} onClick={() => onChoose(id)}>
        <span className={styles.top}>
          <span className={styles.key}>{key}</span>
          <span className="grow" />
          {openQuestions > 0 && (
            <span className={styles.open}>
              <Speech /> {openQuestions} open
            </span>
          )}
          <Points value={demo.points} />
        </span>
        <b className="clip">{title}</b>
        <span className={styles.top}>
          <span className="meta clip grow">{feature?.title}</span>
          <Pips done={met} of={criteria.length} what="criteria met" />
          {assignees.slice(0, 2).map((person) => (
            <Avatar key={person.id} {...person} />
          ))}
        </span>
      </button>
    </li>
  );
}

/** Lets a row be carried onto another one, whose place it takes. */
function useCarried(id: string, movable: boolean, onMove: QueueProps['onMove']) {
  const row = useRef<HTMLLIElement>(null);
  const kit = useDragKit();
  const dropped = useRef<(other: string) => void>(() => {});
  useEffect(() => {
    dropped.current = (other) => onMove(other, id);
  });
  useEffect(() => {
    if (!kit || !movable || !row.current) return undefined;
    const ends = [
      kit.dragCard(row.current, id),
      kit.dropCards(row.current, (other) => dropped.current(other)),
    ];
    return () => ends.forEach((end) => end());
  }, [kit, movable, id]);
  return row;
}
