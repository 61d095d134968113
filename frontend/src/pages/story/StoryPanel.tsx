import { useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { copy } from '../../lib/copy';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { overHere, useOrderBelow } from '../../lib/panel';
import { useAt } from '../../lib/presence';
import { useRecent } from '../../lib/recent';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Here } from '../../ui/Here';
import { Square } from '../../ui/icons';
import { NotFound } from '../../ui/NotFound';
import { Ready } from '../../ui/Ready';
import { readRight } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import { statusNames, type StoryStatus } from '../../ui/statuses';
import { KnownStory } from './KnownStory';
import styles from './StoryPanel.module.css';
import { WholeStory } from './WholeStory';
import type { StoryPanelKnownQuery } from './__generated__/StoryPanelKnownQuery.graphql';
import type { StoryPanelQuery } from './__generated__/StoryPanelQuery.graphql';

type StoryPanelProps = { product: string; story: string };

/**
 * A story over the page it was opened from. What came of it with a list shows
 * at once, the whole of it when that is there.
 */
export function StoryPanel({ product, story: key }: StoryPanelProps) {
  const { story } = useLazyLoadQuery<StoryPanelKnownQuery>(
    graphql`
      query StoryPanelKnownQuery($story: String!) {
        story(key: $story) {
          id
          key
          title
          status
          canAccept: viewerCan(decision: ACCEPT_STORIES) {
            ...Right_right
          }
          ...KnownStory_story
        }
      }
    `,
    { story: key },
    { fetchPolicy: 'store-only' },
  );
  // What is not in the store yet is undefined, whatever the schema says.
  const known = story as Partial<NonNullable<typeof story>> | null | undefined;
  const order = useOrderBelow();
  const search = useSearch();
  const shown = known?.key ?? key;
  const place = order?.place?.(shown);
  const words = place && `${place.at} of ${place.of}`;
  const goTo = (key: string) =>
    navigate(paths.story({ product, story: key }) + (search && `?${search}`), {
      replace: true,
      state: overHere(),
    });
  const next = { k: order?.next(shown, -1), j: order?.next(shown, 1) };
  const step = (key: string | undefined) => () => {
    if (key) goTo(key);
  };

  useKeys(
    order
      ? [
          { keys: 'j', does: 'Next story', run: step(next.j) },
          { keys: 'k', does: 'Story before', run: step(next.k) },
        ]
      : [],
  );
  useAt(known?.id);
  useRecent(product, known?.id);
  useTitle(known?.title ? `${shown} ${known.title}` : key);

  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <span className={styles.key}>{shown}</span>
        {known?.status && (
          <Status
            status={known.status}
            yours={known.canAccept && readRight(known.canAccept).decides}
          />
        )}
        {words && <span className={styles.place}>{words}</span>}
        <span className="grow" />
        {known?.id && <Here at={known.id} />}
        <Button look="ghost" size="small" onClick={() => void copyLink(product, shown)}>
          Copy link
        </Button>
        {order && (
          <span className={styles.steps}>
            <Button
              look="ghost"
              size="small"
              keys="k"
              aria-label="Story before"
              aria-disabled={!next.k}
              onClick={step(next.k)}
            />
            <Button
              look="ghost"
              size="small"
              keys="j"
              aria-label="Next story"
              aria-disabled={!next.j}
              onClick={step(next.j)}
            />
          </span>
        )}
      </header>
      <Ready
        key={key}
        waiting={
          story && known?.title ? (
            <KnownStory story={story} />
          ) : (
            <div className={styles.waiting}>
              <Skeleton />
            </div>
          )
        }
      >
        <Asked story={key} place={words && `${words} here`} onSplit={goTo} />
      </Ready>
    </div>
  );
}

/** What a story is asked for with. */
export const wholeStory = graphql`
  query StoryPanelQuery($story: String!) {
    story(key: $story) {
      id
      key
      title
      status
      canAccept: viewerCan(decision: ACCEPT_STORIES) {
        ...Right_right
      }
      ...WholeStory_story
    }
  }
`;

type AskedProps = { story: string; place: string | undefined; onSplit: (key: string) => void };

function Asked({ story: key, ...rest }: AskedProps) {
  const { story } = useLazyLoadQuery<StoryPanelQuery>(wholeStory, { story: key }, useFresh());
  return story ? <WholeStory story={story} {...rest} /> : <NotFound what="story" />;
}

const tones: Partial<Record<StoryStatus, 'good' | 'outline'>> = {
  ACCEPTED: 'good',
  DRAFT: 'outline',
  DROPPED: 'outline',
};

type StatusProps = { status: StoryStatus; yours: boolean | undefined };

function Status({ status, yours }: StatusProps) {
  if (status === 'IN_REVIEW' && yours === undefined) return null; // whose it is, is not known yet
  if (status === 'IN_REVIEW' && yours) {
    return (
      <span className={styles.yours}>
        <Square size={8} /> Your decision
      </span>
    );
  }
  const tone = tones[status];
  return <Chip {...(tone && { tone })}>{statusNames[status]}</Chip>;
}

const copyLink = (product: string, story: string) =>
  copy(location.origin + paths.story({ product, story }), {
    done: `Link to ${story} copied.`,
    failed: 'The link could not be copied.',
  });

/** Names the window after the story, and after the page again once it is closed. */
function useTitle(title: string) {
  useEffect(() => {
    const before = document.title;
    return () => void (document.title = before);
  }, []);
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
}
