import { useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useLocation, useSearch } from 'wouter';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { overHere, useOrderBelow } from '../../lib/panel';
import { say } from '../../lib/toasts';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Square } from '../../ui/icons';
import { NotFound } from '../../ui/NotFound';
import { readRight } from '../../ui/Right';
import { statusNames, type StoryStatus } from '../../ui/statuses';
import { Clarification } from './Clarification';
import { Criteria } from './Criteria';
import { Facts } from './Facts';
import { StoryHistory } from './StoryHistory';
import { StoryBody } from './StoryBody';
import { StoryFoot } from './StoryFoot';
import styles from './StoryPanel.module.css';
import { StoryText } from './StoryText';
import { WhyLine } from './WhyLine';
import type { StoryPanelQuery } from './__generated__/StoryPanelQuery.graphql';

/** A story: what and why, what must be true, what was said, what happened, and its next step. */
export function StoryPanel({ product, story: key }: { product: string; story: string }) {
  const { story } = useLazyLoadQuery<StoryPanelQuery>(
    graphql`
      query StoryPanelQuery($story: String!) {
        story(key: $story) {
          id
          key
          title
          status
          canAccept: viewerCan(decision: ACCEPT_STORIES) {
            ...Right_right
          }
          ...StoryText_story
          ...WhyLine_story
          ...Criteria_story
          ...Clarification_story
          ...StoryBody_story
          ...Facts_story
          ...StoryHistory_story
          ...StoryFoot_story
        }
      }
    `,
    { story: key },
    useFresh(),
  );
  const order = useOrderBelow();
  const [, navigate] = useLocation();
  const search = useSearch();
  const shown = story?.key ?? key;
  const place = order?.place?.(shown);
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
  useTitle(story ? `${story.key} ${story.title}` : key);

  if (!story) {
    return (
      <div className={styles.panel}>
        <header className={styles.head}>
          <span className={styles.key}>{key}</span>
        </header>
        <NotFound what="story" />
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <span className={styles.key}>{story.key}</span>
        <Status status={story.status} yours={readRight(story.canAccept).decides} />
        {place && (
          <span className={styles.place}>
            {place.at} of {place.of}
          </span>
        )}
        <span className="grow" />
        <Button look="ghost" size="small" onClick={() => void copyLink(product, story.key)}>
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
      <div className={styles.body} key={story.id}>
        <div className={styles.main}>
          <StoryText story={story} />
          <WhyLine story={story} />
          <Criteria story={story} />
          <StoryBody story={story} />
          <Clarification story={story} />
        </div>
        <div className={styles.side}>
          <Facts story={story} place={place && `${place.at} of ${place.of} here`} />
          <StoryHistory story={story} />
        </div>
      </div>
      <StoryFoot key={`${story.id}.foot`} story={story} onSplit={goTo} />
    </div>
  );
}

const tones: Partial<Record<StoryStatus, 'good' | 'outline'>> = {
  ACCEPTED: 'good',
  DRAFT: 'outline',
  DROPPED: 'outline',
};

function Status({ status, yours }: { status: StoryStatus; yours: boolean }) {
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

async function copyLink(product: string, story: string) {
  const link = location.origin + paths.story({ product, story });
  try {
    await navigator.clipboard.writeText(link);
    say({ kind: 'done', title: `Link to ${story} copied.` });
  } catch {
    say({ kind: 'failed', title: 'The link could not be copied.', detail: link });
  }
}

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
