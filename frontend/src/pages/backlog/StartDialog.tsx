import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Link, useLocation } from 'wouter';
import { NotProposed, Proposed, words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { day, days } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { say } from '../../lib/toasts';
import { all, count, points } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import type { StartDialogMutation } from './__generated__/StartDialogMutation.graphql';

type StartDialogProps = {
  product: string;
  right: Right;
  sprint: {
    readonly id: string;
    readonly name: string;
    readonly goal: string;
    readonly start: string | null | undefined;
    readonly end: string | null | undefined;
    readonly capacity: number | null | undefined;
    readonly version: number;
    readonly points: number;
    readonly stories: number;
  };
  /** The sprint that runs now: only one can. */
  active: { readonly name: string; readonly end?: string | null | undefined } | undefined;
  /** Keys of the stories that are not ready. */
  unready: readonly string[];
  onClose: () => void;
};

/** A look at what is committed, and the press that starts the sprint. It cannot be taken back. */
export function StartDialog({
  product,
  right,
  sprint,
  active,
  unready,
  onClose,
}: StartDialogProps) {
  const [, navigate] = useLocation();
  const start = useMutate<StartDialogMutation>(graphql`
    mutation StartDialogMutation($input: StartSprintInput!) {
      startSprint(input: $input) {
        sprint {
          id
          state
          startedAt
          version
          product {
            id
            activeSprint {
              id
              name
            }
          }
        }
      }
    }
  `);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState('');

  async function commit() {
    setSaving(true);
    setError('');
    try {
      await start({ input: { id: sprint.id, version: sprint.version } }, { right });
      say({ kind: 'done', title: `${sprint.name} has started` });
      refresh();
      onClose();
      navigate(paths.sprint({ product }));
    } catch (error) {
      if (error instanceof Proposed) return onClose();
      if (!(error instanceof NotProposed)) setError(words(error));
      setSaving(false);
    }
  }

  if (active) {
    return (
      <Dialog
        title={`${sprint.name} cannot start yet`}
        onClose={onClose}
        footer={
          <>
            <Button onClick={onClose}>Close</Button>
            <Link href={paths.sprint({ product })} className={buttonClass({ look: 'primary' })}>
              Open {active.name}
            </Link>
          </>
        }
      >
        <p>
          {active.name} is still active{active.end && ` and ends on ${day(active.end)}`}. One sprint
          runs at a time: close it first. What is planned here stays planned.
        </p>
      </Dialog>
    );
  }

  const missing = [
    ...(sprint.goal ? [] : ['a goal']),
    ...(sprint.start && sprint.end ? [] : ['dates']),
    ...(sprint.capacity === null || sprint.capacity === undefined ? ['a capacity'] : []),
  ];
  const over = sprint.capacity ? sprint.points - sprint.capacity : 0;
  return (
    <Dialog
      title={`Commit ${sprint.name}`}
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void commit()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={saving}>
            Start sprint
          </Decide>
        </>
      }
    >
      {sprint.goal && (
        <p className="why" style={{ fontSize: 18, lineHeight: 1.28 }}>
          {sprint.goal}
        </p>
      )}
      <p>
        {count(sprint.stories, 'story', 'stories')}, {points(sprint.points)}
        {sprint.start && sprint.end && `, ${days(sprint.start, sprint.end)}`}. The sprint starts now
        and ends when it is closed.
      </p>
      {over > 0 && <p className="sub">That is {points(over)} more than its capacity.</p>}
      {missing.length > 0 && (
        <p className="sub">It has {all(missing.map((m) => `no ${m.replace(/^a /, '')}`))}.</p>
      )}
      {unready.length > 0 && (
        <p className="sub">
          Not ready: {all(unready.slice(0, 6))}
          {unready.length > 6 && ` and ${unready.length - 6} more`}. They can be made ready in the
          sprint.
        </p>
      )}
      <FormError>{error}</FormError>
    </Dialog>
  );
}
