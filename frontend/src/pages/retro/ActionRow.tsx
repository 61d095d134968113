import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { day } from '../../lib/days';
import { hasDraft } from '../../lib/draft';
import { useTouched } from '../../lib/touched';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Checkbox } from '../../ui/Field';
import { Menu, MenuItem } from '../../ui/Menu';
import { Decide, type Right } from '../../ui/Right';
import { statusNames } from '../../ui/statuses';
import { StoryLink } from '../../ui/StoryLink';
import { readProposal } from '../proposals/proposal';
import { Proposals } from '../proposals/Proposals';
import { ChangeAction } from './ActionForm';
import styles from './Actions.module.css';
import { isStoryMade, MakeStory } from './MakeStory';
import type { Actions } from './useActions';
import type { ActionRow_action$key } from './__generated__/ActionRow_action.graphql';

type ActionRowProps = {
  action: ActionRow_action$key;
  product: string;
  discuss: Right;
  write: Right;
  actions: Actions;
  /** The form that makes a story of it is open. */
  making: boolean;
  onMaking: (making: boolean) => void;
};

/** One thing to do: what, who sees to it, where it came from, and the story it became. */
export function ActionRow({
  action: key,
  product,
  discuss,
  write,
  actions,
  making,
  onMaking,
}: ActionRowProps) {
  const action = useFragment(
    graphql`
      fragment ActionRow_action on RetroAction {
        id
        version
        text
        due
        done
        owner {
          id
          name
          initials
        }
        note {
          text
          group {
            title
          }
        }
        story {
          key
          status
        }
        proposals {
          id
          ...proposal_proposal
        }
      }
    `,
    key,
  );
  const { id, text, due, done, owner, note, story, proposals } = action;
  const [changing, setChanging] = useState(() => hasDraft(id));
  const touched = useTouched(id);
  const became = story && story.status !== 'DROPPED' ? story : undefined;
  if (changing && discuss.acts) {
    return (
      <li className={styles.action}>
        <ChangeAction
          {...{ action, product, actions }}
          right={discuss}
          onLeave={() => setChanging(false)}
        />
      </li>
    );
  }
  const from = note && (note.group?.title || note.text);
  return (
    <li className={classes(styles.action, done && styles.done, touched && 'touched')}>
      <div className={styles.row}>
        <Checkbox
          aria-label={`Done: ${text}`}
          checked={done}
          disabled={!discuss.acts || Boolean(became)}
          title={became ? `Done when ${became.key} is accepted` : undefined}
          onChange={({ target }) => void actions.finish(id, text, target.checked)}
        />
        <div className="grow">
          <p className={styles.text}>{text}</p>
          <p className={styles.facts}>
            {owner && <Avatar {...owner} />}
            {owner && firstName(owner.name)}
            {due && <span>by {day(due)}</span>}
            {became && (
              <StoryLink product={product} story={became.key} className={styles.story}>
                {became.key}
                <span>{statusNames[became.status]}</span>
              </StoryLink>
            )}
          </p>
          {from && <p className="meta">from “{from}”</p>}
          {!done && !making && !became && (
            <p className={styles.buttons}>
              <Decide
                right={write}
                size="small"
                otherwise={null}
                proposing="Propose a story"
                data-make={id}
                onClick={() => onMaking(true)}
              >
                Make it a story
              </Decide>
            </p>
          )}
        </div>
        {discuss.acts && (
          <Menu
            align="end"
            trigger={
              <Button
                look="ghost"
                size="small"
                square
                className={styles.more}
                aria-label={`More for “${text}”`}
              >
                <i aria-hidden="true">···</i>
              </Button>
            }
          >
            <MenuItem onSelect={() => setChanging(true)}>Edit</MenuItem>
            {!became && !done && (
              <MenuItem
                onSelect={() =>
                  void act({
                    run: () => actions.remove(id),
                    done: 'Action removed.',
                    failed: 'The action stays.',
                  })
                }
              >
                Remove
              </MenuItem>
            )}
          </Menu>
        )}
      </div>
      <Proposals proposals={proposals.map(readProposal)} label={`Proposed for “${text}”`} />
      {!became && !done && (making || isStoryMade(id)) && write.acts && (
        <MakeStory
          action={action}
          product={product}
          right={write}
          onLeave={() => onMaking(false)}
        />
      )}
    </li>
  );
}
