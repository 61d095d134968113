import type { Proposal } from '../proposals/proposal';
import { Proposals } from '../proposals/Proposals';
import { placeOf, type StoryPlace } from './places';
import styles from './WholeStory.module.css';

const labels: Record<StoryPlace, string> = {
  text: 'Proposed texts',
  why: 'Proposed links',
  criteria: 'Proposed criteria',
  body: 'Proposed notes',
  facts: 'Proposed facts',
  links: 'Proposed links to stories',
  step: 'Proposed steps',
};

type ProposedHereProps = { proposals: readonly Proposal[]; place: StoryPlace };

/** The proposals of one place in a story, where their change would happen. */
export function ProposedHere({ proposals, place }: ProposedHereProps) {
  const here = proposals.filter((proposal) => placeOf(proposal) === place);
  if (here.length === 0) return null;
  return (
    <div className={styles.proposed}>
      <Proposals proposals={here} label={labels[place]} />
    </div>
  );
}
