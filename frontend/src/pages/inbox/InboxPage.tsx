import { type ReactNode, useRef } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useHat } from '../../api/hat';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { count } from '../../lib/words';
import { Empty } from '../../ui/Empty';
import { hatNames, roleNames } from '../../ui/Mark';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import type { NameOf } from '../discussion/changes';
import { Named } from '../proposals/Named';
import { type Proposal, type ProposalKey, readProposal } from '../proposals/proposal';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { InboxRow } from './InboxRow';
import styles from './InboxPage.module.css';
import { justDecided } from './justDecided';
import { useRows } from './useRows';
import type { InboxPageQuery } from './__generated__/InboxPageQuery.graphql';

/** Everything that was proposed: what waits for you, what you wait for, and what was decided. */
export function InboxPage({ product: key }: { product: string }) {
  const { product } = useLazyLoadQuery<InboxPageQuery>(
    graphql`
      query InboxPageQuery($product: String!) {
        product(key: $product) {
          id
          forMe: proposals(first: 100, state: [OPEN, OUTDATED], forMe: true) {
            edges {
              node {
                id
                ...proposal_proposal
              }
            }
          }
          mine: proposals(first: 100, state: [OPEN, OUTDATED], mine: true) {
            edges {
              node {
                id
                ...proposal_proposal
              }
            }
          }
          decided: proposals(first: 50, state: [ACCEPTED, DECLINED, EXPIRED]) {
            edges {
              node {
                id
                ...proposal_proposal
              }
            }
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  if (!product) return <NotFound what="product" />;
  return (
    <Inbox
      product={key}
      forMe={read(product.forMe)}
      mine={read(product.mine)}
      decided={read(product.decided).filter((proposal) => justDecided(proposal))}
    />
  );
}

const read = ({ edges }: { readonly edges: readonly { readonly node: ProposalKey }[] }) =>
  edges.map(({ node }) => readProposal(node));

type InboxProps = {
  product: string;
  forMe: readonly Proposal[];
  mine: readonly Proposal[];
  decided: readonly Proposal[];
};

function Inbox({ product, forMe, mine, decided }: InboxProps) {
  const hat = useHat(product);
  const list = useRef<HTMLDivElement>(null);
  const hers = forMe.filter(({ right }) => !right.hat);
  const others = forMe.filter(({ right }) => right.hat);
  const waiting = mine.filter(({ id }) => !forMe.some((other) => other.id === id));
  const open = forMe.filter(({ state }) => state === 'OPEN').length;
  const shown = [...hers, ...others, ...waiting, ...decided];
  const { current, onFocus, step } = useRows(list, shown);
  useKeys([
    { keys: 'j', does: 'Next proposal', run: () => step(1) },
    { keys: 'k', does: 'Proposal before', run: () => step(-1) },
    { keys: 'ArrowDown', run: () => step(1) },
    { keys: 'ArrowUp', run: () => step(-1) },
  ]);
  useProposalKeys();

  const row = (nameOf: NameOf) => (proposal: Proposal) => (
    <InboxRow
      key={proposal.id}
      product={product}
      proposal={proposal}
      nameOf={nameOf}
      current={proposal.id === current}
      onFocus={onFocus}
    />
  );
  return (
    <Page title="Proposals" meta={open > 0 ? `${open} for you` : 'none for you'}>
      <div className={styles.inbox} ref={list}>
        <Named proposals={shown}>
          {(nameOf) => (
            <>
              <Part
                title="Waits for you"
                about={
                  hers.length > 0 &&
                  `${count(hers.length, 'proposal')}${hat ? `, under the ${hatNames[hat]}` : ''}`
                }
              >
                {hers.map(row(nameOf))}
                {others.length > 0 && (
                  <>
                    <li className={styles.strip} data-hat={others[0]?.right.hat}>
                      The {roleNames[others[0]?.right.hat ?? 'PO']} decides these. One press does it
                      under that hat, and the log says so.
                    </li>
                    {others.map(row(nameOf))}
                  </>
                )}
              </Part>
              {forMe.length === 0 && (
                <Empty title="Nothing waits for you.">
                  What others propose and you decide comes here. Each proposal also stands where it
                  would change something.
                </Empty>
              )}
              <Part
                title="You wait for"
                about={waiting.length > 0 && count(waiting.length, 'proposal')}
              >
                {waiting.map(row(nameOf))}
              </Part>
              <Part title="Decided" about="in the last 7 days">
                {decided.map(row(nameOf))}
              </Part>
            </>
          )}
        </Named>
      </div>
    </Page>
  );
}

type PartProps = { title: string; about: ReactNode; children: ReactNode };

/** A titled list; nothing at all without rows. */
function Part({ title, about, children }: PartProps) {
  const rows = [children].flat(2).filter(Boolean);
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className={styles.part}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <span className="meta">{about}</span>
      </header>
      <ul>{children}</ul>
    </section>
  );
}
