import { Fragment } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { hatsIn, useHat } from '../../api/hat';
import { useFresh } from '../../lib/freshness';
import { all, count } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/Kbd';
import { Glyph, hatNames, Mark, type RoleKind, roleNames } from '../../ui/Mark';
import { Page } from '../../ui/Page';
import { decisionGroups } from './decisions';
import type { May, RightsPageQuery } from './__generated__/RightsPageQuery.graphql';
import styles from './RightsPage.module.css';

const roles: RoleKind[] = ['PM', 'PO', 'DEVELOPER', 'VIEWER', 'ADMIN'];
const about: Record<RoleKind, string> = {
  PM: 'why',
  PO: 'what',
  DEVELOPER: 'how',
  VIEWER: 'reads',
  ADMIN: 'people',
};
const verbs: Record<May, string> = { DECIDE: 'Decides', PROPOSE: 'Proposes', READ: 'Reads' };

/** The one table of who decides, who proposes and who reads, as the API holds it. */
export function RightsPage({ product }: { product: string }) {
  const { decisionRights } = useLazyLoadQuery<RightsPageQuery>(
    graphql`
      query RightsPageQuery {
        decisionRights {
          decision
          covers
          roles {
            role
            may
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const hat = useHat(product);
  const held = hatsIn(product);
  const byDecision = new Map(decisionRights.map((right) => [right.decision as string, right]));

  return (
    <Page title="Decision rights" meta={count(decisionRights.length, 'decision')}>
      <div className={styles.split}>
        <section className={styles.scroll} aria-label="Decisions" tabIndex={0}>
          <table className={styles.table}>
            <caption className="unseen">Who decides, who proposes and who reads</caption>
            <thead>
              <tr>
                <th scope="col">Decision</th>
                {roles.map((role) => (
                  <th
                    key={role}
                    scope="col"
                    className={classes(styles[role], role === hat && styles.yours)}
                  >
                    <Glyph role={role} size={12} />
                    <b>{roleNames[role]}</b>
                    <span className="meta">{about[role]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {decisionGroups.map(([group, decisions]) => (
                <Fragment key={group}>
                  <tr>
                    <th scope="colgroup" colSpan={roles.length + 1} className={styles.group}>
                      {group}
                    </th>
                  </tr>
                  {Object.entries(decisions).map(([decision, title]) => {
                    const right = byDecision.get(decision);
                    if (!right) return null;
                    return (
                      <tr key={decision}>
                        <th scope="row" title={right.covers}>
                          {title}
                        </th>
                        {roles.map((role) => {
                          const may = right.roles.find((cell) => cell.role === role)?.may ?? 'READ';
                          return (
                            <td key={role}>
                              <span
                                className={classes(
                                  styles.cell,
                                  styles[may],
                                  may === 'DECIDE' && styles[role],
                                )}
                              >
                                {may === 'DECIDE' && <Glyph role={role} size={11} />}
                                {verbs[may]}
                              </span>
                            </td>
                          );
                        })}
                      </tr>
                    );
                  })}
                </Fragment>
              ))}
            </tbody>
          </table>
        </section>
        <aside className={styles.aside}>
          <section>
            <h2>You</h2>
            {hat ? (
              <>
                <p>
                  You are {all(held.map((role) => roleNames[role]))} in {product}.{' '}
                  <Mark role={hat} /> is on.
                </p>
                {held.length > 1 && (
                  <p className="meta">
                    Switch hats at any time. <Kbd keys="h" /> What the{' '}
                    {hatNames[held.find((other) => other !== hat) ?? hat]} decides stays one press
                    away. A decision is logged with the hat it was made under.
                  </p>
                )}
              </>
            ) : (
              <p>You read in {product}. Whoever decides is named where the decision is made.</p>
            )}
          </section>
          <section>
            <h2>How it works</h2>
            <p className="sub">
              Who decides presses Save. Everyone else is told whom to ask. Where several people hold
              a role, any of them decides. The table is the same in every product.
            </p>
          </section>
        </aside>
      </div>
    </Page>
  );
}
