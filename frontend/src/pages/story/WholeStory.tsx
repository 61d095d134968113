import { graphql, useFragment } from 'react-relay/hooks';
import { readProposal } from '../proposals/proposal';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { Clarification } from './Clarification';
import { Criteria } from './Criteria';
import { Facts } from './Facts';
import { Links } from './Links';
import { ProposedHere } from './ProposedHere';
import { Round } from './Round';
import { StoryBody } from './StoryBody';
import { StoryFoot } from './StoryFoot';
import { StoryHistory } from './StoryHistory';
import { StoryText } from './StoryText';
import { WhyLine } from './WhyLine';
import styles from './WholeStory.module.css';
import type { WholeStory_story$key } from './__generated__/WholeStory_story.graphql';

type WholeStoryProps = {
  story: WholeStory_story$key;
  /** Its place in the list it was opened from. */
  place?: string | undefined;
  onSplit: (key: string) => void;
  /** Called once it was marked as ready. */
  onReady?: () => void;
};

/**
 * What and why, what must be true, what was said, what happened, and its next
 * step: three parts of a column that is a container for their widths.
 */
export function WholeStory({ story: key, place, onSplit, onReady }: WholeStoryProps) {
  const story = useFragment(
    graphql`
      fragment WholeStory_story on Story {
        ...StoryText_story
        ...WhyLine_story
        ...Criteria_story
        ...Clarification_story
        ...StoryBody_story
        ...Facts_story
        ...Links_story
        ...Round_story
        ...StoryHistory_story
        ...StoryFoot_story
        proposals {
          id
          ...proposal_proposal
        }
      }
    `,
    key,
  );
  useProposalKeys();
  const proposals = story.proposals.map(readProposal);
  return (
    <>
      <div className={styles.body}>
        <div className={styles.main}>
          <StoryText story={story} />
          <ProposedHere proposals={proposals} place="text" />
          <WhyLine story={story} />
          <ProposedHere proposals={proposals} place="why" />
          <Criteria story={story} />
          <ProposedHere proposals={proposals} place="criteria" />
          <StoryBody story={story} />
          <ProposedHere proposals={proposals} place="body" />
          <Clarification story={story} />
        </div>
        <div className={styles.side}>
          <Facts story={story} place={place} />
          <ProposedHere proposals={proposals} place="facts" />
          <Round story={story} />
          <Links story={story} />
          <ProposedHere proposals={proposals} place="links" />
          <StoryHistory story={story} />
        </div>
      </div>
      <div className={styles.next}>
        <ProposedHere proposals={proposals} place="step" />
      </div>
      <StoryFoot story={story} onSplit={onSplit} onReady={onReady} />
    </>
  );
}
