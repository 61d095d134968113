import { Named } from './Named';
import { ProposalBox } from './ProposalBox';
import type { ProposalsProps } from './Proposals';
import styles from './ProposalBox.module.css';

export function ProposalList({ proposals, label }: ProposalsProps) {
  return (
    <section aria-label={label} className={styles.list}>
      <Named proposals={proposals}>
        {(nameOf) =>
          proposals.map((proposal) => (
            <ProposalBox key={proposal.id} proposal={proposal} nameOf={nameOf} />
          ))
        }
      </Named>
    </section>
  );
}
