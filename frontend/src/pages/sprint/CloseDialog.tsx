import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { say } from '../../lib/toasts';
import { all, count, number, points } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { CarryTo } from './CarryTo';
import styles from './CloseDialog.module.css';
import { backlog, type CarryOver, type Planned, useCarryOver } from './useCarryOver';
import type { CloseDialogMutation } from './__generated__/CloseDialogMutation.graphql';

type Story = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly status: string;
  readonly points: number | null | undefined;
};

type CloseDialogProps = {
  sprint: {
    id: string;
    name: string;
    goal: string;
    version: number;
    goalMet: boolean | null | undefined;
    note: string;
  };
  stories: readonly Story[];
  /** The sprints to which unfinished stories can go. */
  planned: readonly Planned[];
  right: Right;
  onClose: () => void;
};

/** Ends the sprint: was its goal met, what is to be said, and where the unfinished stories go. */
export function CloseDialog({ sprint, stories, planned, right, onClose }: CloseDialogProps) {
  const close = useMutate<CloseDialogMutation>(graphql`
    mutation CloseDialogMutation($input: CloseSprintInput!) {
      closeSprint(input: $input) {
        sprint {
          id
          state
          closedAt
          goalMet
          note
          version
        }
        unfinished {
          id
          version
          rank
          sprint {
            id
            name
          }
        }
      }
    }
  `);
  const form = useForm({
    of: `${sprint.id}.close`,
    base: { met: known(sprint.goalMet), note: sprint.note },
    required: { met: 'Say whether it was met.' },
    onProposed() {
      to.forget();
      onClose();
    },
  });
  const to = useCarryOver(sprint.id, planned);
  const accepted = stories.filter(({ status }) => status === 'ACCEPTED');
  const unfinished = stories.filter(({ status }) => status !== 'ACCEPTED');
  const sum = (some: typeof stories) => some.reduce((sum, { points }) => sum + (points ?? 0), 0);

  async function send() {
    const input = {
      id: sprint.id,
      version: sprint.version,
      goalMet: form.values.met === 'yes',
      note: form.values.note.trim(),
      ...sentOn(unfinished, to),
    };
    if (!(await form.send(() => close({ input }, { right })))) return;
    to.forget();
    refresh({ forget: true });
    onClose();
    say({
      kind: 'done',
      title: [`${sprint.name} is closed.`, told(unfinished, to)].join(' ').trim(),
    });
  }

  return (
    <Dialog
      title={`Close ${sprint.name}`}
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={form.busy}>
            Close sprint
          </Decide>
        </>
      }
    >
      {sprint.goal && <p className={styles.goal}>{sprint.goal}</p>}
      <p>
        {number(accepted.length)} of {count(stories.length, 'story', 'stories')} accepted,{' '}
        {number(sum(accepted))} of {points(sum(stories))}.
      </p>
      <Radios
        legend="Was the sprint goal met?"
        name="met"
        value={form.values.met}
        onChange={(met) => form.set('met', met)}
        options={[
          ['yes', 'Met'],
          ['no', 'Not met'],
        ]}
        error={form.wrongIn('met')}
      />
      <TextArea label="A word on it" hint="It stays with the sprint." {...form.field('note')} />
      {unfinished.length > 0 && <Carried stories={unfinished} to={to} />}
      {form.error && (
        <div className={styles.refused}>
          <FormError>{form.error}</FormError>
        </div>
      )}
    </Dialog>
  );
}

/** What the API is told of where stories go: all the same way, but for those named. */
function sentOn(stories: readonly Story[], to: CarryOver) {
  const others = stories.filter(({ id }) => to.of(id) !== to.usual);
  return {
    unfinished: to.usual === backlog ? ('BACKLOG' as const) : ('NEXT_SPRINT' as const),
    ...(others.length > 0 && {
      carryOver: others.map(({ id }) => ({ storyId: id, sprintId: to.of(id) || null })),
    }),
  };
}

/** Where the stories went, in words. */
function told(stories: readonly Story[], to: CarryOver): string {
  const ways = [...to.planned, { id: backlog, name: 'the top of the backlog' }].flatMap(
    ({ id, name }) => {
      const n = stories.filter((story) => to.of(story.id) === id).length;
      return n > 0 ? [{ n, name }] : [];
    },
  );
  if (ways.length === 0) return '';
  return `${all(
    ways.map(({ n, name }, i) =>
      i === 0 ? `${count(n, 'story goes', 'stories go')} to ${name}` : `${number(n)} to ${name}`,
    ),
  )}.`;
}

type CarriedProps = { stories: readonly Story[]; to: CarryOver };

/** Where each unfinished story goes: one press for all, or one by one. */
function Carried({ stories, to }: CarriedProps) {
  const [next] = to.planned;
  const ids = stories.map(({ id }) => id);
  const ways = new Set(ids.map(to.of));
  const [way] = ways;
  return (
    <>
      <Radios
        legend={`Where ${count(stories.length, 'unfinished story goes', 'unfinished stories go')}`}
        name="unfinished"
        value={ways.size === 1 ? (way ?? '') : undefined}
        onChange={(way) => to.send(ids, way)}
        options={[
          ...(next ? [[next.id, `To ${next.name}`] as const] : []),
          [backlog, 'To the top of the backlog, in their order'],
        ]}
      />
      {next && (
        <ul className={styles.carried} aria-label="Where each of them goes">
          {stories.map((story) => (
            <li key={story.id}>
              <span className={styles.key}>{story.key}</span>
              <span className="clip grow" title={story.title}>
                {story.title}
              </span>
              <CarryTo story={story} to={to} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was said of the goal at the review already. */
function known(goalMet: boolean | null | undefined) {
  if (goalMet === null || goalMet === undefined) return '';
  return goalMet ? 'yes' : 'no';
}

type RadiosProps<T extends string> = {
  legend: string;
  name: string;
  /** Undefined while none is chosen. */
  value: string | undefined;
  onChange: (value: T) => void;
  options: readonly (readonly [T, string])[];
  error?: string | undefined;
};

function Radios<T extends string>({
  legend,
  name,
  value,
  onChange,
  options,
  error,
}: RadiosProps<T>) {
  return (
    <fieldset className={styles.radios} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {words}
        </label>
      ))}
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
