import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { days } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { phone, useMedia } from '../../lib/useMedia';
import { paths } from '../../paths';
import { Page } from '../../ui/Page';
import { Ready } from '../../ui/Ready';
import type { Right } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import { loadDragKit } from '../sprint/dragKit';
import { SprintLinks } from '../sprint/SprintLinks';
import type { Planned } from '../sprint/useCarryOver';
import { Demo } from './Demo';
import { NoDemo } from './NoDemo';
import { Outcome } from './Outcome';
import { Queue } from './Queue';
import styles from './Review.module.css';
import { useDemoOrder } from './useDemoOrder';
import type { Review_sprint$key } from './__generated__/Review_sprint.graphql';

export type Rights = { check: Right; judge: Right; plan: Right; publish: Right; discuss: Right };

type ReviewProps = {
  sprint: Review_sprint$key;
  product: string;
  /** The sprints that come after it. */
  planned: readonly Planned[];
  rights: Rights;
  others: ReactNode;
};

/** From left to right in the order of the meeting: what waits, what is shown, what came of the sprint. */
export function Review({ sprint: key, product, planned, rights, others }: ReviewProps) {
  const sprint = useFragment(
    graphql`
      fragment Review_sprint on Sprint {
        id
        name
        state
        start
        end
        demos {
          id
          key
          status
        }
        ...Queue_sprint
        ...Outcome_sprint
        ...NoDemo_sprint
      }
    `,
    key,
  );
  const { id, name, state, start, end } = sprint;
  const demos = sprint.demos.filter(({ status }) => status === 'IN_REVIEW');
  const small = useMedia(phone);
  const [tab, setTab] = useState<'QUEUE' | 'DEMO' | 'SPRINT'>('QUEUE');
  // It is followed wherever it goes; once it is decided, the next is in its place.
  const [chosen, setChosen] = useState({ id: '', at: 0, byHand: false });
  const found = demos.findIndex(({ id }) => id === chosen.id);
  const at = found >= 0 ? found : Math.min(chosen.at, demos.length - 1);
  const shown = demos[at];
  if (shown && (shown.id !== chosen.id || at !== chosen.at)) {
    setChosen({ id: shown.id, at, byHand: chosen.byHand && found >= 0 });
  }
  const move = useDemoOrder(id, demos, rights.plan);

  function choose(place: number, byHand = false) {
    const demo = demos[place];
    if (demo) setChosen({ id: demo.id, at: place, byHand });
  }
  const shift = (by: 1 | -1) => () => {
    if (shown) void move(shown.id, at + by);
  };
  useKeys([
    { keys: 'j', does: 'Next story', run: () => choose(at + 1) },
    { keys: 'k', does: 'Story before', run: () => choose(at - 1) },
    ...(rights.plan.acts && demos.length > 1
      ? [
          { keys: 'alt+ArrowDown', does: 'Show it later', run: shift(1) },
          { keys: 'alt+ArrowUp', does: 'Show it earlier', run: shift(-1) },
        ]
      : []),
  ]);

  const queue = (
    <Queue
      sprint={sprint}
      product={product}
      shown={shown?.id}
      plan={rights.plan}
      discuss={rights.discuss}
      onChoose={(id) => {
        choose(
          demos.findIndex((demo) => demo.id === id),
          true,
        );
        setTab('DEMO');
      }}
      onMove={(id, onto) =>
        void move(
          id,
          demos.findIndex((demo) => demo.id === onto),
        )
      }
    />
  );
  const demo = shown ? (
    <Ready key={shown.id} waiting={<Skeleton />}>
      <Demo
        id={shown.id}
        place={`${at + 1} of ${demos.length}`}
        rights={rights}
        focused={chosen.byHand}
      />
    </Ready>
  ) : (
    <NoDemo sprint={sprint} product={product} />
  );
  const outcome = (
    <Outcome
      sprint={sprint}
      product={product}
      planned={planned}
      right={rights.plan}
      publish={rights.publish}
    />
  );

  return (
    <Page
      title="Review"
      crumb={
        <Link href={paths.sprint({ product }) + (state === 'ACTIVE' ? '' : `?sprint=${id}`)}>
          {name}
        </Link>
      }
      meta={start && end && days(start, end)}
      actions={
        <>
          {others}
          <SprintLinks product={product} sprint={sprint} here="Review" />
        </>
      }
    >
      {small ? (
        <Tabs
          value={tab}
          onChange={setTab}
          tabs={[
            ['QUEUE', 'In review', demos.length],
            ['DEMO', shown?.key ?? 'Demo'],
            ['SPRINT', name],
          ]}
        >
          {tab === 'QUEUE' ? queue : tab === 'DEMO' ? demo : outcome}
        </Tabs>
      ) : (
        <div className={styles.review} onPointerEnter={loadDragKit}>
          <div className={styles.pane}>{queue}</div>
          <div className={styles.pane}>{demo}</div>
          <div className={styles.pane}>{outcome}</div>
        </div>
      )}
    </Page>
  );
}
