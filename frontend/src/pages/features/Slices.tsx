import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link, useLocation } from 'wouter';
import { announce } from '../../lib/announce';
import { day, today } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { useOrderOf } from '../../lib/panel';
import { wishFor } from '../../lib/wish';
import { storiesOf } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Handle } from '../../ui/icons';
import { Decides, readRight } from '../../ui/Right';
import { loadDragKit } from '../backlog/dragKit';
import type { Slices_feature$key } from './__generated__/Slices_feature.graphql';
import type { Promised } from './Likely';
import { Slice } from './Slice';
import styles from './Slices.module.css';
import { axisOf, otherSlice, restOf, type SliceName } from './slices';
import { useSlices } from './useSlices';
import { useSlicing } from './useSlicing';

type SlicesProps = { product: string; feature: Slices_feature$key };

/** What ships first and what can wait, side by side: a story moved across the seam is the slicing. */
export function Slices({ product, feature: key }: SlicesProps) {
  const feature = useFragment(
    graphql`
      fragment Slices_feature on Feature {
        id
        windowEnd
        product {
          timeZone
        }
        launch {
          date
        }
        progress {
          stories
          accepted
          inHand
          points
          acceptedPoints
        }
        firstProgress {
          stories
          accepted
          inHand
          points
          acceptedPoints
        }
        canSlice: viewerCan(decision: SLICE_FEATURES) {
          ...Right_right
        }
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
        ...useSlicesFirst_feature
        ...useSlicesLater_feature
      }
    `,
    key,
  );
  const right = readRight(feature.canSlice);
  const write = readRight(feature.canWrite);
  const [, navigate] = useLocation();
  const stories = storiesOf({ product, feature: feature.id });
  const begin = () => wishFor('new story');
  const adds = write.acts && (
    <Link href={stories} className={buttonClass({ size: 'small' })} onClick={begin}>
      {write.proposes ? 'Propose a story' : 'Add a story'}
    </Link>
  );
  const slices = useSlices(feature);
  const { FIRST: first, LATER: later } = slices;
  useOrderOf([...first.stories, ...later.stories]);
  const put = useSlicing(feature.id, right);
  const both = useRef<HTMLDivElement>(null);
  const rows = () => [...(both.current?.querySelectorAll<HTMLElement>('[data-story]') ?? [])];
  const rowOf = (id: string) => rows().find(({ dataset }) => dataset.story === id);
  const focus = (row: HTMLElement | undefined) => row?.querySelector('a')?.focus();
  const carried = useRef<string>(undefined);
  // A story in the other slice is another row: the focus follows.
  useLayoutEffect(() => {
    if (!carried.current || document.activeElement !== document.body) return;
    focus(rowOf(carried.current));
  });
  const move = (id: string, from: SliceName) => {
    const story = slices[from].stories.find((story) => story.id === id);
    if (!story) return;
    carried.current = id;
    void put(story, from);
  };
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-story]');
  const keyed = (from: SliceName) => {
    const id = focused()?.dataset.story;
    if (!id) return announce('Choose a story with J and K first.');
    move(id, from);
  };
  const walk = (by: 1 | -1) => {
    const all = rows();
    focus(all[all.findIndex((row) => row === focused()) + by] ?? all[0]);
  };
  useKeys([
    { keys: 'j', does: 'Story below', run: () => walk(1) },
    { keys: 'k', does: 'Story above', run: () => walk(-1) },
    ...(write.acts
      ? [
          {
            keys: 'n',
            does: 'New story',
            run: () => {
              begin();
              navigate(stories);
            },
          },
        ]
      : []),
    ...(right.acts
      ? [
          { keys: '[', does: 'Story into the first slice', run: () => keyed('LATER') },
          { keys: ']', does: 'Leave the story for later', run: () => keyed('FIRST') },
        ]
      : []),
  ]);

  const { windowEnd, launch, product: of, progress, firstProgress } = feature;
  const now = today(of.timeZone);
  const launchDay = launch && launch.date >= now ? launch.date : null;
  const due = windowEnd && windowEnd >= now ? windowEnd : null;
  const all = [first.forecast, later.forecast].flatMap((forecast) =>
    forecast ? [forecast.even, forecast.sure, forecast.nearly] : [],
  );
  const axis = axisOf(now, [...all, due, launchDay]);
  const marks: Record<SliceName, Promised[]> = {
    FIRST: launchDay
      ? [{ day: launchDay, words: `Launch ${day(launchDay)}`, dashed: true }]
      : promised(due),
    LATER: promised(due),
  };
  if (first.total + later.total === 0) return <NoStories>{adds}</NoStories>;
  return (
    <section
      className={styles.slices}
      aria-label="Slices"
      onPointerOver={right.acts ? loadDragKit : undefined}
    >
      <div ref={both} className={styles.both}>
        {(['FIRST', 'LATER'] as const).map((name) => (
          <Slice
            key={name}
            product={product}
            name={name}
            slice={slices[name]}
            other={slices[otherSlice(name)].total}
            work={name === 'FIRST' ? firstProgress : restOf(progress, firstProgress)}
            due={windowEnd}
            axis={axis}
            marks={marks[name]}
            right={right}
            onMove={move}
          />
        ))}
        <span className={styles.seam} aria-hidden="true">
          <i>
            <Handle />
          </i>
        </span>
      </div>
      <div className={styles.foot}>
        <p className="meta">
          {right.acts ? 'Drag a story across the seam, or press its arrow.' : right.ask} The days
          under Later are those of the whole feature.
        </p>
        <span className="grow" />
        {adds}
        <Decides right={right} what="the slices" />
      </div>
    </section>
  );
}

const promised = (due: string | null): Promised[] =>
  due ? [{ day: due, words: `Due ${day(due)}` }] : [];

function NoStories({ children }: { children: ReactNode }) {
  return (
    <section className={styles.none}>
      <h2>Stories</h2>
      <Empty inside title="It is not cut into stories yet." actions={children}>
        A story is what somebody gets by it: the first ones ship first.
      </Empty>
    </section>
  );
}
