import { memo, useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { instant, since } from '../../lib/days';
import { useTouched } from '../../lib/touched';
import { Avatar } from '../../ui/Avatar';
import { Chip, Pips, Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Here } from '../../ui/Here';
import { Blocked, Speech } from '../../ui/icons';
import { Kbd } from '../../ui/Kbd';
import { StoryLink } from '../../ui/StoryLink';
import { blocked } from '../story/blockWords';
import { Age } from './Age';
import styles from './Card.module.css';
import { useDragKit } from './dragKit';
import type { Card_story$key } from './__generated__/Card_story.graphql';

type CardProps = {
  story: Card_story$key;
  product: string;
  /** Waits for a decision of who looks at it. */
  yours: boolean;
  /** The lane it stands in: a card may stand in several. */
  lane: string;
  /** May be carried to another column. */
  movable: boolean;
  /** In how many working days most stories are accepted. */
  usual: number | undefined;
};

/** A story on the board: the whole card opens it. */
export const Card = memo(function Card({
  story: key,
  product,
  yours,
  lane,
  movable,
  usual,
}: CardProps) {
  const story = useFragment(
    graphql`
      fragment Card_story on Story {
        id
        key
        title
        points
        status
        statusSince
        age
        openQuestions
        feature {
          title
        }
        criteria {
          state
        }
        assignees {
          id
          name
          initials
        }
        block {
          reason
          since
          days
          owner {
            name
          }
        }
      }
    `,
    key,
  );
  const touched = useTouched(story.id);
  const card = useRef<HTMLElement>(null);
  const kit = useDragKit();
  useEffect(() => {
    if (kit && movable && card.current) return kit.dragCard(card.current, story.id, lane);
    return undefined;
  }, [kit, movable, story.id, lane]);

  const { status, age, block, criteria, assignees, openQuestions } = story;
  const waiting = status === 'IN_REVIEW' && yours;
  return (
    <article
      ref={card}
      className={classes(
        styles.card,
        waiting && styles.waiting,
        status === 'ACCEPTED' && styles.accepted,
        movable && styles.movable,
        touched && 'touched',
      )}
    >
      <div className={styles.top}>
        <span className={styles.key}>{story.key}</span>
        {status === 'DRAFT' && <Chip tone="outline">Draft</Chip>}
        {typeof age === 'number' && (
          <Age days={age} usual={usual} reviewing={status === 'IN_REVIEW'} />
        )}
        <span className="grow" />
        {openQuestions > 0 && (
          <span className={styles.question}>
            <Speech />
            <span aria-hidden="true">{openQuestions}</span>
            <span className="unseen">
              {openQuestions === 1 ? '1 open question' : `${openQuestions} open questions`}
            </span>
          </span>
        )}
        <Here at={story.id} />
        <Points value={story.points} />
      </div>
      <h3 className={styles.title} title={story.title}>
        <StoryLink
          product={product}
          story={story.key}
          className={styles.link}
          draggable={false}
          data-card={story.id}
          data-lane={lane}
        >
          {story.title}
        </StoryLink>
      </h3>
      {block && (
        <p className={styles.block} title={instant(block.since)}>
          <Blocked />
          <span>{blocked(block)}</span>
        </p>
      )}
      <div className={styles.bottom}>
        <span className={classes(styles.feature, 'clip grow')}>{story.feature?.title}</span>
        <Pips
          done={criteria.filter(({ state }) => state === 'MET').length}
          of={criteria.length}
          what="criteria met"
        />
        {assignees.slice(0, 3).map((person) => (
          <Avatar key={person.id} {...person} />
        ))}
        {assignees.length > 3 && <span className="meta">+{assignees.length - 3}</span>}
      </div>
      {waiting && (
        <div className={styles.decision}>
          <span className={styles.review}>
            Review <Kbd keys="Enter" />
          </span>
          <span className="meta" title={instant(story.statusSince)}>
            Waiting since {since(story.statusSince)}
          </span>
        </div>
      )}
    </article>
  );
});
