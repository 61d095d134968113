import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { dateOf, day } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { number, points } from '../../lib/words';
import { paths } from '../../paths';
import { classes } from '../../ui/classes';
import { Menu, MenuItem } from '../../ui/Menu';
import { Decide, Decides, readRight } from '../../ui/Right';
import { useLink } from './useLink';
import styles from './WhyLine.module.css';
import type { WhyLine_story$data, WhyLine_story$key } from './__generated__/WhyLine_story.graphql';

const FeaturePicker = later(async () => (await import('../pickers/pickers')).FeaturePicker);
const GoalPicker = later(async () => (await import('../pickers/pickers')).GoalPicker);

/** From the goal to the day it ships: why this story is there. A missing goal shows as a gap. */
export function WhyLine({ story: key }: { story: WhyLine_story$key }) {
  const story = useFragment(
    graphql`
      fragment WhyLine_story on Story {
        id
        key
        version
        title
        points
        status
        product {
          key
        }
        verdict {
          at
        }
        goal {
          id
          title
          metric {
            unit
            baseline
            target
          }
          current {
            value
          }
        }
        feature {
          id
          title
          goal {
            id
            title
          }
          progress {
            stories
            accepted
          }
        }
        sprint {
          name
          end
          state
        }
        canLink: viewerCan(decision: LINK_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const right = readRight(story.canLink);
  const [picking, setPicking] = useState<'goal' | 'feature'>();
  const link = useLink(story, right);
  const { goal, feature, sprint, product } = story;
  useKeys(
    right.acts ? [{ keys: 'f', does: 'Link a feature', run: () => setPicking('feature') }] : [],
  );

  return (
    <div className={styles.why}>
      <div className={styles.head}>
        <h2>Why</h2>
        <Decides right={right} />
        <span className="grow" />
        {right.acts &&
          (goal || feature ? (
            <Menu
              align="end"
              trigger={
                <Decide right={right} look="ghost" size="small" proposing="Propose another why">
                  Change why
                </Decide>
              }
            >
              <MenuItem onSelect={() => setPicking('feature')}>Which feature</MenuItem>
              <MenuItem onSelect={() => setPicking('goal')}>Which goal</MenuItem>
            </Menu>
          ) : (
            <>
              <Decide
                right={right}
                size="small"
                keys="f"
                proposing="Propose a feature"
                onClick={() => setPicking('feature')}
              >
                Link a feature
              </Decide>
              <Decide
                right={right}
                size="small"
                proposing="Propose a goal"
                onClick={() => setPicking('goal')}
              >
                Link a goal
              </Decide>
            </>
          ))}
        {right.acts && feature && !goal && (
          <Decide
            right={right}
            size="small"
            proposing="Propose a goal"
            onClick={() => setPicking('goal')}
          >
            Link a goal
          </Decide>
        )}
      </div>
      <ol className={classes(styles.line, !goal && styles.gap)} aria-label="From why to shipped">
        <Station kind="goal" label="Goal" about={goal && measured(goal)}>
          {goal ? (
            <Link href={paths.goal({ product: product.key, goal: goal.id })}>{goal.title}</Link>
          ) : (
            <span className={styles.none}>No goal yet</span>
          )}
        </Station>
        <Station
          kind="feature"
          label="Feature"
          about={
            feature &&
            `${feature.progress.accepted} of ${feature.progress.stories} stories accepted`
          }
        >
          {feature?.title ?? <span className={styles.none}>No feature</span>}
        </Station>
        <Station
          kind="story"
          label="Story"
          about={typeof story.points === 'number' ? points(story.points) : 'not estimated'}
        >
          {story.title}
        </Station>
        <Station kind="ships" label={story.verdict ? 'Accepted' : 'Ships'} about={shipsIn(story)}>
          {story.verdict ? (
            dateOf(story.verdict.at)
          ) : sprint ? (
            sprint.end ? (
              day(sprint.end)
            ) : (
              sprint.name
            )
          ) : (
            <span className={styles.none}>Not planned</span>
          )}
        </Station>
      </ol>
      {picking === 'feature' && (
        <FeaturePicker
          none="No feature"
          product={product.key}
          title={`Feature of ${story.key}`}
          chosen={feature?.id}
          onPick={(feature) => {
            setPicking(undefined);
            void link.feature(feature);
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
      {picking === 'goal' && (
        <GoalPicker
          product={product.key}
          title={`Goal of ${story.key}`}
          chosen={goal?.id}
          none={feature?.goal ? `As its feature: ${feature.goal.title}` : 'No goal'}
          onPick={(goal) => {
            setPicking(undefined);
            void link.goal(goal);
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </div>
  );
}

type StationProps = {
  kind: 'goal' | 'feature' | 'story' | 'ships';
  label: string;
  about?: string | null | undefined;
  children: ReactNode;
};

function Station({ kind, label, about, children }: StationProps) {
  return (
    <li className={styles[kind]}>
      <i aria-hidden="true" />
      <span className={styles.label}>{label}</span>
      <b>{children}</b>
      {about && <span className="meta">{about}</span>}
    </li>
  );
}

type Goal = NonNullable<WhyLine_story$data['goal']>;

/** `95 → 76 s, now 84 s` */
function measured({ metric: { baseline, target, unit }, current }: Goal): string {
  const value = (n: number) => `${number(n)}${unit && ` ${unit}`}`;
  const from = typeof baseline === 'number' ? `${number(baseline)} →` : 'to';
  const aim = typeof target === 'number' && `${from} ${value(target)}`;
  return [aim, current && `now ${value(current.value)}`].filter(Boolean).join(', ');
}

function shipsIn({ sprint, status }: WhyLine_story$data): string | undefined {
  if (status === 'DROPPED') return 'dropped';
  if (!sprint) return status === 'ACCEPTED' ? undefined : 'in no sprint yet';
  return sprint.end || status === 'ACCEPTED'
    ? `${status === 'ACCEPTED' ? 'in' : 'with'} ${sprint.name}`
    : 'no end date';
}
