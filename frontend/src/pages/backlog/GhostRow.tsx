import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Mark';
import { by } from '../proposals/ProposalBox';
import { Named } from '../proposals/Named';
import { ProposalButtons } from '../proposals/ProposalButtons';
import { proposed } from '../proposals/proposalWords';
import type { Ghost } from './ghosts';
import styles from './GhostRow.module.css';

/** A story where it is proposed to stand: the list keeps its order until that is accepted. */
export function GhostRow({ ghost: { proposal, rank } }: { ghost: Ghost }) {
  const { hat, reason, state } = proposal;
  return (
    <div role="row" className={styles.row}>
      <div role="gridcell" className={classes(styles.ghost, hat && styles[hat])} data-proposal>
        <span className={styles.glyph}>{hat && <Glyph role={hat} />}</span>
        <Named proposals={[proposal]}>
          {(nameOf) => {
            const what = proposed(proposal, nameOf);
            return (
              <>
                <p className={styles.words} title={`${what}. ${reason}`}>
                  <b>{by(proposal)}</b> {said(what, rank)}
                  {state === 'OUTDATED' && (
                    <span className={styles.outdated}> Moved since it was proposed.</span>
                  )}
                  {reason && <q className={styles.reason}>{reason}</q>}
                </p>
                <span className={styles.buttons}>
                  <ProposalButtons proposal={proposal} what={what} keys primary />
                </span>
              </>
            );
          }}
        </Named>
      </div>
    </div>
  );
}

/** `moving CHK-251 to rank 4.` */
function said(what: string, rank: number): string {
  const written = /^Write the story (“.*”)$/.exec(what);
  if (written) return `a story at rank ${rank}: ${written[1]}.`;
  const place = /^Move (\S+) (?:below \S+|above \S+|to the top|to the bottom)$/.exec(what);
  return place
    ? `moving ${place[1]} to rank ${rank}.`
    : `to ${what.charAt(0).toLowerCase()}${what.slice(1)}.`;
}
