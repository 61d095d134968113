import { Fragment, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { hatsIn, useHat } from '../../api/hat';
import { useFresh } from '../../lib/freshness';
import { narrow, phone, useMedia } from '../../lib/useMedia';
import { all, count, firstName } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { Glyph, hatNames, Mark, type RoleKind, roleNames } from '../../ui/Mark';
import { Page } from '../../ui/Page';
import { type Member, useMembers } from '../people/useMembers';
import { decisionGroups, decisionName } from './decisions';
import { FourEyes } from './FourEyes';
import type { May, RightsPageQuery } from './__generated__/RightsPageQuery.graphql';
import styles from './RightsPage.module.css';

const roles: RoleKind[] = ['PM', 'PO', 'DEVELOPER', 'VIEWER', 'ADMIN'];
const does: Record<RoleKind, string> = {
  PM: 'why',
  PO: 'what',
  DEVELOPER: 'how',
  VIEWER: 'reads',
  ADMIN: 'people',
};
/** Where there is no room for the whole name. */
const short: Record<RoleKind, string> = {
  PM: 'PM',
  PO: 'PO',
  DEVELOPER: 'Team',
  VIEWER: 'Viewer',
  ADMIN: 'Admin',
};
const verbs: Record<May, string> = { DECIDE: 'Decides', PROPOSE: 'Proposes', READ: 'Reads' };

/** The one table of who decides, who proposes and who reads, as the API holds it. */
export function RightsPage({ product }: { product: string }) {
  const data = useLazyLoadQuery<RightsPageQuery>(
    graphql`
      query RightsPageQuery($product: String!) {
        product(key: $product) {
          ...FourEyes_product
          members(first: 100) {
            edges {
              roles
              node {
                id
                name
                active
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
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
    { product },
    useFresh(),
  );
  const { decisionRights } = data;
  const members = useMembers(product, data.product?.members);
  const [chosen, setChosen] = useState<string>('ORDER_BACKLOG');
  // Where there is no room beside the table, it lies over it once it is chosen.
  const [open, setOpen] = useState(false);
  const tight = useMedia(narrow);
  const sheet = useMedia(phone);
  const hat = useHat(product);
  const held = hatsIn(product);
  const marked = tight && !open ? undefined : chosen;
  const byDecision = new Map(decisionRights.map((right) => [right.decision as string, right]));
  const about = byDecision.get(chosen);

  const you = (
    <>
      <section>
        <h2>You</h2>
        {hat ? (
          <>
            <p>
              You are {all(held.map((role) => roleNames[role]))} in {product}. <Mark role={hat} />{' '}
              is on.
            </p>
            {held.length > 1 && (
              <p className="meta">
                Switch hats at any time. <Kbd keys="h" /> What the{' '}
                {hatNames[held.find((other) => other !== hat) ?? hat]} decides stays one press away.
                A decision is logged with the hat it was made under.
              </p>
            )}
          </>
        ) : (
          <p>You read in {product}. Whoever decides is named where the decision is made.</p>
        )}
      </section>
      {data.product && <FourEyes product={data.product} />}
      <section>
        <h2>How it works</h2>
        <p className="sub">
          Who decides presses Save. Who proposes presses Propose, and it waits for them. Everyone
          else is told whom to ask. Where several people hold a role, any of them decides. The table
          is the same in every product.
        </p>
      </section>
    </>
  );

  return (
    <Page title="Decision rights" meta={count(decisionRights.length, 'decision')}>
      <div className={styles.split}>
        <section className={styles.scroll} aria-label="Decisions" tabIndex={0}>
          <table className={styles.table}>
            <caption className={sheet ? styles.legend : 'unseen'}>
              {sheet
                ? 'Filled decides, dashed proposes, a dot reads. Press one for the names.'
                : 'Who decides, who proposes and who reads'}
            </caption>
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
                    <b>{sheet ? short[role] : roleNames[role]}</b>
                    <span className="meta">{does[role]}</span>
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
                      <tr key={decision} className={classes(decision === marked && styles.chosen)}>
                        <th scope="row">
                          <button
                            type="button"
                            aria-pressed={decision === marked}
                            aria-haspopup={tight ? 'dialog' : undefined}
                            onClick={() => {
                              setChosen(decision);
                              setOpen(true);
                            }}
                          >
                            {title}
                          </button>
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
                                <span className={sheet ? 'unseen' : undefined}>{verbs[may]}</span>
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
        {tight ? (
          <div className={styles.below}>{you}</div>
        ) : (
          <aside className={styles.aside} aria-label="About the decision, and you">
            {about && (
              <section aria-live="polite">
                <h2>{decisionName(chosen)}</h2>
                <About {...about} members={members} />
              </section>
            )}
            {you}
          </aside>
        )}
      </div>
      {tight && open && about && (
        <Dialog
          title={decisionName(chosen)}
          shape={sheet ? 'box' : 'drawer'}
          onClose={() => setOpen(false)}
        >
          <About {...about} members={members} />
        </Dialog>
      )}
    </Page>
  );
}

type Members = WhoProps['members'];
type AboutProps = {
  covers: string;
  roles: readonly { readonly role: RoleKind; readonly may: May }[];
  members: Members;
};

/** What a decision covers, who decides it and who proposes. */
function About({ covers, roles, members }: AboutProps) {
  return (
    <>
      <p className={classes('sub', styles.covers)}>{covers}</p>
      {(['DECIDE', 'PROPOSE'] as const).map((may) => (
        <Who
          key={may}
          may={may}
          roles={roles.filter((cell) => cell.may === may).map(({ role }) => role)}
          members={members}
        />
      ))}
    </>
  );
}

type WhoProps = {
  may: 'DECIDE' | 'PROPOSE';
  roles: readonly RoleKind[];
  members: readonly Member[];
};

/** The roles that decide or propose, and who holds them here. */
function Who({ may, roles, members }: WhoProps) {
  if (roles.length === 0) return null;
  return (
    <dl className={styles.who}>
      <dt>{verbs[may]}</dt>
      {roles.map((role) => {
        const holders = members.filter((member) => member.roles.includes(role));
        return (
          <dd key={role}>
            <Mark role={role}>{roleNames[role]}</Mark>
            <span className="meta">
              {holders.length > 0
                ? all(holders.slice(0, 6).map(({ node }) => firstName(node.name)))
                : role !== 'ADMIN' && 'nobody here yet'}
              {holders.length > 6 && ` and ${holders.length - 6} more`}
            </span>
          </dd>
        );
      })}
    </dl>
  );
}
