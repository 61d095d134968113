import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { Arrow } from '../../ui/icons';
import type { Right } from '../../ui/Right';
import { useDragKit } from '../backlog/dragKit';
import { ShippedOf } from '../goals/Shipped';
import { StoryRow } from '../goals/StoryRows';
import { Chance, LikelyDates, LikelyRange, type Promised } from './Likely';
import styles from './Slices.module.css';
import { across, type Axis, otherSlice, type SliceName, type Work, workWords } from './slices';
import type { SliceStories } from './useSlices';

const titles = { FIRST: 'First slice', LATER: 'Later' } as const;

type SliceProps = {
  product: string;
  name: SliceName;
  slice: SliceStories;
  /** How many stories the other one has. */
  other: number;
  work: Work;
  /** The last day of the feature's window. */
  due: string | null | undefined;
  axis: Axis;
  marks: readonly Promised[];
  right: Right;
  onMove: (story: string, from: SliceName) => void;
};

/** One slice of a feature: what it contains, how far it is, and when it is likely done. */
export function Slice(props: SliceProps) {
  const { product, name, slice, work, due, axis, marks, right, onMove } = props;
  const { forecast, inTime, stories } = slice;
  const box = useDropped(name, right.acts, onMove);
  return (
    <section ref={box} className={styles.slice} aria-label={titles[name]}>
      <div className={styles.head}>
        <h2>{titles[name]}</h2>
        {slice.total > 0 && <span className="meta">{workWords(work)}</span>}
        <span className="grow" />
        {slice.total > 0 && due && typeof inTime === 'number' && (
          <span className={styles.chance}>
            <Chance chance={inTime} by={due} />
          </span>
        )}
      </div>
      {slice.total > 0 && (
        <>
          {forecast && !forecast.noDate && (
            <>
              <LikelyDates dates={forecast} />
              <LikelyRange dates={forecast} axis={axis} marks={marks} />
            </>
          )}
          {forecast?.noDate && <p className="sub small">No date yet. {forecast.noDate}</p>}
          {work.stories > 0 && <ShippedOf progress={work} />}
        </>
      )}
      {slice.total > 0 ? (
        <ul aria-label={`Stories of ${name === 'FIRST' ? 'the first slice' : 'later'}`}>
          {stories.map((story) => (
            <SlicedStory
              key={story.id}
              product={product}
              story={story}
              slice={name}
              right={right}
              onMove={onMove}
            />
          ))}
        </ul>
      ) : (
        <Invitation name={name} acts={right.acts} />
      )}
      {slice.hasNext && (
        <Button size="small" busy={slice.isLoadingNext} onClick={slice.more}>
          More stories
        </Button>
      )}
    </section>
  );
}

/** What an empty slice asks for. */
function Invitation({ name, acts }: { name: SliceName; acts: boolean }) {
  const first = name === 'FIRST';
  return (
    <div className={styles.invitation}>
      <p className="why">{first ? 'Nothing ships first.' : 'All of it ships at once.'}</p>
      {acts && (
        <p className="sub small">
          {first
            ? 'Move here what the simplest version worth shipping needs.'
            : 'Move here what a simpler version can do without: it ships sooner, and both get a day.'}
        </p>
      )}
    </div>
  );
}

type SlicedStoryProps = {
  product: string;
  story: SliceStories['stories'][number];
  slice: SliceName;
  right: Right;
  onMove: (story: string, from: SliceName) => void;
};

function SlicedStory({ product, story, slice, right, onMove }: SlicedStoryProps) {
  const row = useRef<HTMLLIElement>(null);
  const kit = useDragKit();
  const { id, key } = story;
  const { acts } = right;
  useEffect(() => {
    if (!kit || !acts || !row.current) return undefined;
    return kit.dragRow(row.current, () => ({ ids: [id], words: key }));
  }, [kit, acts, id, key]);
  const words = across(slice, key);
  return (
    <StoryRow product={product} story={story} ref={row}>
      {acts && (
        <button
          type="button"
          className={styles.across}
          data-to={otherSlice(slice)}
          aria-label={
            right.proposes ? `Propose to ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
          }
          title={right.proposes ? `${words}? ${right.ask} It is proposed to them.` : words}
          onClick={() => onMove(id, slice)}
        >
          <Arrow />
        </button>
      )}
    </StoryRow>
  );
}

/** Takes stories of the other slice that are dropped on it. */
function useDropped(name: SliceName, acts: boolean, onMove: SliceProps['onMove']) {
  const box = useRef<HTMLElement>(null);
  const kit = useDragKit();
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });
  useEffect(() => {
    const element = box.current;
    if (!kit || !acts || !element) return undefined;
    const mine = (id: string | undefined) => Boolean(element.querySelector(`[data-story="${id}"]`));
    return kit.dropOn(element, {
      takes: ({ ids }) => !mine(ids[0]),
      over: () => element.setAttribute('data-over', ''),
      leave: () => element.removeAttribute('data-over'),
      drop: ({ ids: [id] }) => id && move.current(id, otherSlice(name)),
    });
  }, [kit, acts, name]);
  return box;
}
