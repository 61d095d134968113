import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { ApiError, NotProposed, Proposed, words } from '../../api/errors';
import { dateOf } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { outsideForms, useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { all, count, firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Back, Check } from '../../ui/icons';
import { hatNames } from '../../ui/Mark';
import { Menu, MenuItem, MenuRule } from '../../ui/Menu';
import { Decide, Decides, readRight } from '../../ui/Right';
import styles from './StoryFoot.module.css';
import { useSteps } from './useSteps';
import type {
  StoryFoot_story$data,
  StoryFoot_story$key,
} from './__generated__/StoryFoot_story.graphql';

const AcceptDialog = later(async () => (await import('./AcceptDialog')).AcceptDialog);
const BlockDialog = later(async () => (await import('./BlockDialog')).BlockDialog);
const ReasonDialog = later(async () => (await import('./ReasonDialog')).ReasonDialog);
const SendBackDialog = later(async () => (await import('./SendBackDialog')).SendBackDialog);
const SplitDialog = later(async () => (await import('./SplitDialog')).SplitDialog);
const TemplatesDialog = later(
  async () => (await import('../templates/TemplatesDialog')).TemplatesDialog,
);

type Open = 'accept' | 'sendBack' | 'reopen' | 'drop' | 'split' | 'block' | 'template' | undefined;

/** What READY asks for, as a thing to do. */
const asks = {
  WHAT: 'what it is',
  WHY: 'why it is wanted, or a goal',
  CRITERION: 'a criterion',
  ESTIMATE: 'an estimate',
  ANSWER: 'an answer to its open question',
};

/** The next step of a story, and who decides it. */
export function StoryFoot({
  story: key,
  onSplit,
  onReady,
}: {
  story: StoryFoot_story$key;
  onSplit: (key: string) => void;
  onReady?: (() => void) | undefined;
}) {
  const story = useFragment(
    graphql`
      fragment StoryFoot_story on Story {
        id
        key
        version
        status
        missing
        ...AcceptDialog_story
        ...SendBackDialog_story
        ...SplitDialog_story
        product {
          key
        }
        criteria {
          state
          checkedBy {
            id
          }
        }
        verdict {
          at
          hat
          stale
          by {
            name
          }
        }
        block {
          since
        }
        canMove: viewerCan(decision: MOVE_STORIES) {
          ...Right_right
        }
        canAccept: viewerCan(decision: ACCEPT_STORIES) {
          ...Right_right
        }
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const move = readRight(story.canMove);
  const judge = readRight(story.canAccept);
  const write = readRight(story.canWrite);
  const steps = useSteps();
  const [open, setOpen] = useState<Open>();
  const [refused, setRefused] = useState<unknown>();
  const close = () => setOpen(undefined);
  const propose = refused instanceof ApiError ? refused.propose : undefined;
  const acceptButton = useRef<HTMLButtonElement>(null);
  const { status, criteria, missing } = story;
  const unmet = criteria.filter(({ state }) => state !== 'MET').length;

  async function attempt(run: () => Promise<unknown>) {
    setRefused(undefined);
    try {
      await run();
    } catch (error) {
      if (error instanceof Proposed || error instanceof NotProposed) return;
      setRefused(error);
      // What it was refused for may not be on screen yet.
      if (error instanceof ApiError && error.code === 'CONFLICT') refresh();
    }
  }
  // The board led here to take a step.
  const arrived = useRef(() => {});
  useEffect(() => {
    arrived.current = () => {
      const step = takeStep();
      if (!step || !judge.acts) return;
      if (step === 'reopen' ? status !== 'ACCEPTED' : status !== 'IN_REVIEW') return;
      if (step !== 'accept' || unmet > 0) setOpen(step);
      else acceptButton.current?.focus();
    };
  });
  useEffect(() => {
    const timer = setTimeout(() => arrived.current()); // after the panel took the focus
    return () => clearTimeout(timer);
  }, []);
  const accept = () =>
    unmet > 0
      ? setOpen('accept')
      : void attempt(() => steps.accept(story, { version: story.version }, judge));
  const ready = () =>
    void attempt(async () => {
      await steps.ready(story, move);
      onReady?.();
    });

  const complete = status === 'DRAFT' && missing.length === 0;
  useKeys([
    ...(complete && move.acts
      ? [{ keys: 'mod+Enter', does: 'Mark as ready', run: outsideForms(ready) }]
      : []),
    ...(status === 'IN_REVIEW' && judge.acts
      ? [
          { keys: 'b', does: 'Send back', run: () => setOpen('sendBack') },
          { keys: 'mod+Enter', does: 'Accept story', run: outsideForms(accept) },
        ]
      : []),
  ]);

  const done = status === 'ACCEPTED' || status === 'DROPPED';
  const more = [
    status === 'READY' && move.acts && (
      <MenuItem key="draft" onSelect={() => void steps.move(story, 'DRAFT', move)}>
        Back to draft
      </MenuItem>
    ),
    status === 'IN_PROGRESS' && move.acts && (
      <MenuItem key="ready" onSelect={() => void steps.move(story, 'READY', move)}>
        Back to ready
      </MenuItem>
    ),
    !done && move.acts && !story.block && (
      <MenuItem key="block" onSelect={() => setOpen('block')}>
        It is blocked…
      </MenuItem>
    ),
    !done && write.acts && (
      <MenuItem key="split" onSelect={() => setOpen('split')}>
        Split it…
      </MenuItem>
    ),
    write.acts && (
      <MenuItem key="template" onSelect={() => setOpen('template')}>
        Make a template of it…
      </MenuItem>
    ),
    !done && write.acts && <MenuRule key="rule" />,
    !done && write.acts && (
      <MenuItem key="drop" onSelect={() => setOpen('drop')}>
        Drop it…
      </MenuItem>
    ),
  ].filter(Boolean);

  return (
    <>
      {refused !== undefined && (
        <div role="alert" className={styles.refused}>
          <p className="grow">{refusal(refused)}</p>
          {propose && (
            <Button size="small" onClick={() => void attempt(propose)}>
              Propose it
            </Button>
          )}
          <Button size="small" onClick={() => setRefused(undefined)}>
            Close
          </Button>
        </div>
      )}
      <footer className={styles.foot}>
        <Decides
          right={
            status === 'IN_REVIEW' || status === 'ACCEPTED'
              ? judge
              : status === 'DROPPED'
                ? write
                : move
          }
        />
        <span className={styles.state}>{standing(story)}</span>
        <span className={styles.buttons}>
          {more.length > 0 && (
            <Menu
              align="end"
              side="top"
              trigger={
                <Button look="ghost" aria-label="More steps">
                  More
                </Button>
              }
            >
              {more}
            </Menu>
          )}
          {status === 'DRAFT' && (
            <Decide
              right={move}
              look={complete ? 'primary' : 'plain'}
              keys={complete ? 'mod+Enter' : undefined}
              onClick={ready}
            >
              Mark as ready
            </Decide>
          )}
          {status === 'READY' && (
            <Decide
              right={move}
              look="primary"
              onClick={() => void steps.move(story, 'IN_PROGRESS', move)}
            >
              Start work
            </Decide>
          )}
          {status === 'IN_PROGRESS' && (
            <Decide
              right={move}
              look="primary"
              onClick={() => void steps.move(story, 'IN_REVIEW', move)}
            >
              Ask for review
            </Decide>
          )}
          {status === 'IN_REVIEW' && (
            <>
              <Decide
                right={judge}
                otherwise={null}
                proposing="Propose sending it back"
                keys="b"
                onClick={() => setOpen('sendBack')}
              >
                <Back /> Send back
              </Decide>
              <Decide
                ref={acceptButton}
                right={judge}
                look={unmet > 0 ? 'plain' : 'primary'}
                keys="mod+Enter"
                proposing="Propose to accept it"
                onClick={accept}
              >
                <Check /> Accept story
              </Decide>
            </>
          )}
          {status === 'ACCEPTED' && (
            <Decide
              right={judge}
              otherwise={null}
              proposing="Propose to reopen it"
              onClick={() => setOpen('reopen')}
            >
              Reopen
            </Decide>
          )}
          {status === 'DROPPED' && (
            <Decide
              right={write}
              proposing="Propose to bring it back"
              onClick={() => void steps.move(story, 'DRAFT', write)}
            >
              Bring it back as a draft
            </Decide>
          )}
        </span>
      </footer>
      {open === 'accept' && (
        <AcceptDialog
          story={story}
          right={judge}
          onClose={close}
          onSendBack={() => setOpen('sendBack')}
        />
      )}
      {open === 'sendBack' && <SendBackDialog story={story} right={judge} onClose={close} />}
      {open === 'reopen' && (
        <ReasonDialog
          title={`Reopen ${story.key}`}
          draft={`${story.id}.reopen`}
          label="Why it is taken up again"
          verb="Reopen"
          right={judge}
          onClose={close}
          onReason={(reason) => steps.reopen(story, reason, judge)}
        />
      )}
      {open === 'drop' && (
        <ReasonDialog
          title={`Drop ${story.key}`}
          draft={`${story.id}.drop`}
          label="Why it is given up"
          hint="It leaves the backlog and stays in the log. It can be brought back."
          verb="Drop story"
          right={write}
          onClose={close}
          onReason={(reason) => steps.drop(story, reason, write)}
        />
      )}
      {open === 'block' && (
        <BlockDialog
          story={story.id}
          storyKey={story.key}
          product={story.product.key}
          right={move}
          onClose={close}
        />
      )}
      {open === 'template' && (
        <TemplatesDialog product={story.product.key} story={story.id} onClose={close} />
      )}
      {open === 'split' && (
        <SplitDialog story={story} right={write} onClose={close} onSplit={onSplit} />
      )}
    </>
  );
}

type Arrival = 'accept' | 'sendBack' | 'reopen';

/** The step the link here asked for, once. */
function takeStep(): Arrival | undefined {
  const { step, ...state } = (history.state ?? {}) as { step?: Arrival };
  if (step) history.replaceState(state, '');
  return step;
}

/** Where it stands, in a few words beside who decides. */
function standing({ status, criteria, missing, verdict }: StoryFoot_story$data): string {
  const met = criteria.filter(({ state }) => state === 'MET').length;
  const people = new Set(criteria.flatMap(({ checkedBy }) => checkedBy?.id ?? [])).size;
  switch (status) {
    case 'DRAFT':
      return missing.length === 0
        ? 'Nothing is missing'
        : `Still needs ${all(missing.map((m) => asks[m]))}`;
    case 'READY':
      return 'Ready to start';
    case 'ACCEPTED':
      if (!verdict) return 'Accepted';
      return [
        'Accepted',
        verdict.by && `by ${firstName(verdict.by.name)}`,
        verdict.hat && `, ${hatNames[verdict.hat]},`,
        dateOf(verdict.at),
      ]
        .filter(Boolean)
        .join(' ')
        .replace(' ,', ',')
        .concat(verdict.stale ? '. A criterion changed since: look again' : '');
    case 'DROPPED':
      return 'Dropped';
    default:
      if (criteria.length === 0) return 'No criteria to judge by';
      return met === criteria.length
        ? `${criteria.length === 1 ? 'The criterion is met' : `All ${met} criteria met`}, ${count(people, 'person', 'people')} checked`
        : `${met} of ${count(criteria.length, 'criterion', 'criteria')} met`;
  }
}

function refusal(error: unknown): string {
  if (error instanceof ApiError && error.extensions.missing?.length) {
    return `It is not ready yet. It still needs ${all(error.extensions.missing.map((m) => asks[m]))}.`;
  }
  if (error instanceof ApiError && error.code === 'CONFLICT') {
    const fields = (error.extensions.fields ?? []).map(({ name }) => changed[name] ?? name);
    return `${fields.length ? `Meanwhile someone changed ${all(fields)}.` : 'It was changed meanwhile.'} Look again, then decide.`;
  }
  return words(error);
}

const changed: Record<string, string> = {
  title: 'its title',
  asA: 'who wants it',
  iWant: 'what is wanted',
  soThat: 'why it is wanted',
  body: 'its text',
  criteria: 'its criteria',
};
