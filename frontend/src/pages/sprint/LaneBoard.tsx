import { useMemo, useRef, useState } from 'react';
import { later } from '../../lib/later';
import { useOrderOf } from '../../lib/panel';
import { phone, useMedia } from '../../lib/useMedia';
import { Boundary } from '../../ui/Problem';
import type { Right } from '../../ui/Right';
import styles from './Board.module.css';
import { ColumnHead } from './ColumnHead';
import { type Carried, Columns, type ShownProps } from './Columns';
import { type Column, columns, stepTo } from './columns';
import { loadDragKit } from './dragKit';
import { LaneHead } from './LaneHead';
import type { Lane } from './lanes';
import type { Limits } from './limits';
import { type Story, within } from './stories';
import { ColumnTabs } from './ColumnTabs';
import { useCardKeys } from './useCardKeys';
import { useMoves } from './useMoves';
import { useReassign } from './useReassign';

const LimitDialog = later(async () => (await import('./LimitDialog')).LimitDialog);

type LaneBoardProps = ShownProps & {
  /** By rank. */
  stories: readonly Story[];
  lanes: readonly Lane[];
  limits: Limits & { readonly id: string; readonly version: number };
  /** To set the limits. */
  plan: Right;
};

/** The columns of the board, once or in lanes, with their cards moved by hand or by key. */
export function LaneBoard({ stories, lanes, limits, plan, ...shown }: LaneBoardProps) {
  const { product, move, judge } = shown;
  const board = useRef<HTMLDivElement>(null);
  const small = useMedia(phone);
  const [limiting, setLimiting] = useState(false);
  const inOrder = useMemo(
    () => lanes.flatMap((lane) => columns.flatMap((column) => within(lane.stories, column))),
    [lanes],
  );
  useOrderOf(inOrder);

  const to = useMoves({ product, stories, limits }, move, judge);
  const reassign = useReassign(move);
  const give = (story: Story, from: Lane, to: Lane) => reassign.give(story, from.person, to.person);
  const people = lanes[0]?.person !== undefined;
  useCardKeys({ board, lanes, to, give: people ? give : undefined });

  const drop = (card: Carried, column: Column, lane: Lane) => {
    const from = lanes.find(({ id }) => id === card.lane);
    const story = stories.find(({ id }) => id === card.story);
    const step = story && stepTo(story, column);
    if (!story || !from || from === lane) to(card.story, column);
    else if (!step) give(story, from, lane);
    else if (step.does === 'move') reassign.giveAndMove(story, from.person, lane.person, step.to);
    else to(card.story, column);
  };
  const limited = { limits, onLimit: plan.acts ? () => setLimiting(true) : undefined };
  return (
    <div ref={board} className={styles.board} onPointerEnter={loadDragKit}>
      {small ? (
        <ColumnTabs {...shown} {...limited} stories={stories} lanes={lanes} to={to} />
      ) : (
        <>
          <div className={styles.heads}>
            {columns.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                stories={within(stories, column)}
                yours={judge.decides}
                {...limited}
              />
            ))}
          </div>
          {lanes.map((lane) =>
            lane.title ? (
              <section key={lane.id} className={styles.lane} aria-label={lane.title}>
                <LaneHead lane={lane} stories={lane.stories} />
                <Columns {...shown} lane={lane} onDrop={drop} />
              </section>
            ) : (
              <Columns key={lane.id} {...shown} lane={lane} onDrop={drop} tall />
            ),
          )}
        </>
      )}
      {limiting && (
        <Boundary what="The form">
          <LimitDialog product={limits} right={plan} onClose={() => setLimiting(false)} />
        </Boundary>
      )}
    </div>
  );
}
