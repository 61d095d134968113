import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { day, instant, lasting } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { useMends } from '../../lib/mend';
import { all, firstName, number } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Blocked } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import { type Right, readRight } from '../../ui/Right';
import styles from './Facts.module.css';
import { blockedFor, seesToIt } from './blockWords';
import { useBlock } from './useBlock';
import { useFacts } from './useFacts';
import type { Facts_story$key } from './__generated__/Facts_story.graphql';

const LabelPicker = later(async () => (await import('../pickers/pickers')).LabelPicker);
const PeoplePicker = later(async () => (await import('../pickers/pickers')).PeoplePicker);
const SprintPicker = later(async () => (await import('../pickers/pickers')).SprintPicker);

const BlockDialog = later(async () => (await import('./BlockDialog')).BlockDialog);

type Picking = 'sprint' | 'people' | 'labels' | undefined;

/** What is settled about a story besides its text; each fact is changed where it stands. */
export function Facts({ story: key, place }: { story: Facts_story$key; place: ReactNode }) {
  const story = useFragment(
    graphql`
      fragment Facts_story on Story {
        id
        key
        version
        externalKey
        points
        status
        product {
          id
          key
          estimationScale
        }
        sprint {
          id
          name
          end
          state
          stories(first: 100) {
            edges {
              node {
                id
              }
            }
          }
        }
        sprints {
          id
          name
        }
        assignees {
          id
          name
          initials
        }
        labels {
          id
          name
        }
        age
        block {
          reason
          since
          days
          owner {
            id
            name
          }
        }
        canPlan: viewerCan(decision: PLAN_SPRINTS) {
          ...Right_right
        }
        canEstimate: viewerCan(decision: ESTIMATE) {
          ...Right_right
        }
        canMove: viewerCan(decision: MOVE_STORIES) {
          ...Right_right
        }
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const plan = readRight(story.canPlan);
  const estimate = readRight(story.canEstimate);
  const move = readRight(story.canMove);
  const write = readRight(story.canWrite);
  const change = useFacts(story);
  const { unblock } = useBlock(story.id, story.key);
  const [picking, setPicking] = useState<Picking>();
  const [estimating, setEstimating] = useState(false);
  const [blocking, setBlocking] = useState(false);
  const { product, sprint, assignees, labels, block } = story;
  const plannable = plan.acts && story.status !== 'ACCEPTED' && story.status !== 'DROPPED';

  useKeys([
    ...(plannable ? [{ keys: 's', does: 'Sprint', run: () => setPicking('sprint') }] : []),
    ...(estimate.acts ? [{ keys: 'e', does: 'Estimate', run: () => setEstimating(true) }] : []),
  ]);

  useMends('ESTIMATE', () => setEstimating(true), estimate.acts);

  const inSprint = sprint?.stories.edges.findIndex(({ node }) => node.id === story.id) ?? -1;
  const before = story.sprints.filter(({ id }) => id !== sprint?.id);
  const sprintWords =
    sprint && (sprint.end ? `${sprint.name}, to ${day(sprint.end)}` : sprint.name);
  const estimated = typeof story.points === 'number';
  const pointsWords = typeof story.points === 'number' ? number(story.points) : 'Not estimated';

  return (
    <>
      {block && (
        <div className={styles.block}>
          <p>
            <Blocked />
            <span>
              <b>{block.reason}</b>
              <span title={instant(block.since)}>
                {blockedFor(block)}. {seesToIt(block)}
              </span>
            </span>
          </p>
          {move.acts && (
            <div className={styles.steps}>
              <Button size="small" onClick={() => void unblock(block, move)}>
                Unblock
              </Button>
              <Button
                look="ghost"
                size="small"
                aria-label="Change what blocks it"
                onClick={() => setBlocking(true)}
              >
                Change
              </Button>
            </div>
          )}
        </div>
      )}
      <dl className={styles.facts}>
        <Fact name="Sprint">
          <Value
            right={plannable ? plan : undefined}
            label="Change the sprint"
            onClick={() => setPicking('sprint')}
          >
            {sprintWords ?? <span className="muted">None yet</span>}
          </Value>
        </Fact>
        <Fact name="Points">
          {estimate.acts ? (
            <Menu
              open={estimating}
              onOpenChange={setEstimating}
              trigger={
                <button
                  type="button"
                  className={styles.value}
                  aria-label={`${pointsWords}. Estimate`}
                >
                  {!estimated ? <span className="muted">{pointsWords}</span> : pointsWords}
                </button>
              }
            >
              {product.estimationScale.map((points) => (
                <MenuItem
                  key={points}
                  checked={points === story.points}
                  onSelect={() => void change.estimate(points, estimate)}
                >
                  {number(points)}
                </MenuItem>
              ))}
              {estimated && (
                <MenuItem onSelect={() => void change.estimate(null, estimate)}>
                  No estimate
                </MenuItem>
              )}
            </Menu>
          ) : (
            <span title={estimate.ask}>{pointsWords}</span>
          )}
        </Fact>
        <Fact name="Built by">
          <Value right={move} label="Change who builds it" onClick={() => setPicking('people')}>
            {assignees.length === 0 ? (
              <span className="muted">Nobody yet</span>
            ) : (
              <span className={styles.people}>
                {assignees.slice(0, 4).map((person) => (
                  <Avatar key={person.id} {...person} />
                ))}
                <span aria-hidden="true">{all(assignees.map(({ name }) => firstName(name)))}</span>
              </span>
            )}
          </Value>
        </Fact>
        {typeof story.age === 'number' && (
          <Fact name="Begun">
            <span title="Working days since it first was in progress">
              {lasting(story.age)} ago
            </span>
          </Fact>
        )}
        {(inSprint >= 0 || place) && (
          <Fact name="Rank">{inSprint >= 0 ? `${inSprint + 1} in ${sprint?.name}` : place}</Fact>
        )}
        <Fact name="Labels">
          <Value right={write} label="Change the labels" onClick={() => setPicking('labels')}>
            {labels.length === 0 ? (
              <span className="muted">None</span>
            ) : (
              <span className={styles.labels}>
                {labels.map(({ id, name }) => (
                  <Chip key={id}>{name}</Chip>
                ))}
              </span>
            )}
          </Value>
        </Fact>
        {before.length > 0 && <Fact name="Was in">{all(before.map(({ name }) => name))}</Fact>}
        {story.externalKey && <Fact name="Imported">as {story.externalKey}</Fact>}
      </dl>
      {picking === 'sprint' && (
        <SprintPicker
          none="No sprint"
          product={product.key}
          title={`Sprint of ${story.key}`}
          chosen={sprint?.id}
          onPick={(to) => {
            setPicking(undefined);
            void change.sprint(to, plan);
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
      {picking === 'people' && (
        <PeoplePicker
          product={product.key}
          title={`Who builds ${story.key}`}
          chosen={assignees.map(({ id }) => id)}
          onPick={(person) => void change.assign(person, move)}
          onClose={() => setPicking(undefined)}
        />
      )}
      {blocking && block && (
        <BlockDialog
          story={story.id}
          storyKey={story.key}
          product={product.key}
          right={move}
          block={block}
          onClose={() => setBlocking(false)}
        />
      )}
      {picking === 'labels' && (
        <LabelPicker
          product={product.key}
          title={`Labels of ${story.key}`}
          chosen={labels.map(({ id }) => id)}
          onPick={(label) => void change.label(label, write)}
          onCreate={(name) => void change.createLabel(name, write)}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type ValueProps = {
  right: Right | undefined;
  label: string;
  onClick: () => void;
  children: ReactNode;
};

/** A fact one may change is a button; one may not, it is text that says whom to ask. */
function Value({ right, label, onClick, children }: ValueProps) {
  if (!right?.acts) return <span title={right?.ask}>{children}</span>;
  return (
    <button type="button" className={styles.value} onClick={onClick}>
      {children}
      <span className="unseen">. {label}</span>
    </button>
  );
}
