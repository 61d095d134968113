import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { say } from '../../lib/toasts';
import { count, number, points } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import styles from './CloseDialog.module.css';
import type { CloseDialogMutation, Unfinished } from './__generated__/CloseDialogMutation.graphql';

type CloseDialogProps = {
  sprint: {
    id: string;
    name: string;
    goal: string;
    version: number;
    goalMet: boolean | null | undefined;
    note: string;
  };
  stories: readonly { status: string; points: number | null | undefined }[];
  /** The sprint that is planned next; unfinished stories can go there. */
  next: { name: string } | undefined;
  right: Right;
  onClose: () => void;
};

/** Ends the sprint: was its goal met, what is to be said, and where the unfinished stories go. */
export function CloseDialog({ sprint, stories, next, right, onClose }: CloseDialogProps) {
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
    base: {
      met: known(sprint.goalMet),
      note: sprint.note,
      unfinished: next ? 'NEXT_SPRINT' : 'BACKLOG',
    },
    required: { met: 'Say whether it was met.' },
    onProposed: onClose,
  });
  const unfinished: Unfinished =
    next && form.values.unfinished === 'NEXT_SPRINT' ? 'NEXT_SPRINT' : 'BACKLOG';
  const accepted = stories.filter(({ status }) => status === 'ACCEPTED');
  const open = stories.length - accepted.length;
  const sum = (some: typeof stories) => some.reduce((sum, { points }) => sum + (points ?? 0), 0);

  async function send() {
    const input = {
      id: sprint.id,
      version: sprint.version,
      goalMet: form.values.met === 'yes',
      note: form.values.note.trim(),
      unfinished,
    };
    if (!(await form.send(() => close({ input }, { right })))) return;
    refresh({ forget: true });
    onClose();
    say({
      kind: 'done',
      title:
        open > 0
          ? `${sprint.name} is closed. ${count(open, 'story goes', 'stories go')} ${unfinished === 'BACKLOG' ? 'to the top of the backlog' : `to ${next?.name}`}.`
          : `${sprint.name} is closed.`,
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
      {open > 0 && (
        <Radios
          legend={`Where ${count(open, 'unfinished story goes', 'unfinished stories go')}`}
          name="unfinished"
          value={unfinished}
          onChange={(to) => form.set('unfinished', to)}
          options={[
            ...(next ? [['NEXT_SPRINT', `To ${next.name}`] as const] : []),
            ['BACKLOG', 'To the top of the backlog, in their order'],
          ]}
        />
      )}
      <FormError>{form.error}</FormError>
    </Dialog>
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
  value: string;
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
