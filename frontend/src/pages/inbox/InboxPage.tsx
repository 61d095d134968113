import { lazy, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useSearchParams } from 'wouter';
import { useFresh } from '../../lib/freshness';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { readRight } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import { Skeleton } from '../../ui/Skeleton';
import { type ProposalKey, readProposal } from '../proposals/proposal';
import { useProposals } from '../proposals/useProposals';
import type { Acceptance } from './InboxRow';
import { justDecided } from './justDecided';
import { ProposalLists } from './ProposalLists';
import { useSeen } from './useSeen';
import type { InboxPageQuery } from './__generated__/InboxPageQuery.graphql';

const News = lazy(async () => ({ default: (await import('./News')).News }));

const views = ['proposals', 'news'] as const;
type View = (typeof views)[number];

/** Everything that waits for you: what was proposed, and what else one is told. */
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
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          mine: proposals(first: 100, state: [OPEN, OUTDATED], mine: true) {
            edges {
              node {
                id
                ...proposal_proposal
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          told: notifications(first: 100, kind: [PROPOSAL_WAITS], unread: true) {
            edges {
              node {
                id
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          news: notifications(
            first: 1
            unread: true
            kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]
          ) {
            totalCount
          }
          decided: proposals(first: 50, state: [ACCEPTED, UNDONE, DECLINED, EXPIRED]) {
            edges {
              node {
                id
                acceptance {
                  id
                  viewerCan {
                    ...Right_right
                  }
                }
                ...proposal_proposal
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const [search, setSearch] = useSearchParams();
  const forMe = useProposals(key, product?.forMe, { forMe: true });
  const mine = useProposals(key, product?.mine, { mine: true });
  const open = forMe.filter(({ state }) => state === 'OPEN').length;
  const unread = product?.news.totalCount ?? 0;
  // Who comes sees what waits, and stays where they are once it does not.
  const [first] = useState<View>(open === 0 && unread > 0 ? 'news' : 'proposals');
  const view = views.find((view) => view === search.get('show')) ?? first;
  useSeen(key, view === 'proposals' ? product?.told : undefined);
  if (!product) return <NotFoundPage what="product" />;
  const waiting = open + unread;
  return (
    <Page
      title="Inbox"
      meta={waiting > 0 ? `${waiting} for you` : 'nothing for you'}
      actions={
        <Segmented
          label="Inbox shows"
          value={view}
          options={[
            ['proposals', open > 0 ? `Proposals ${open}` : 'Proposals'],
            ['news', unread > 0 ? `News ${unread}` : 'News'],
          ]}
          onChange={(show) => setSearch({ show }, { replace: true })}
        />
      }
    >
      {view === 'news' ? (
        <Boundary what="The news">
          <Ready waiting={<Skeleton height={52} />}>
            <News product={key} />
          </Ready>
        </Boundary>
      ) : (
        <ProposalLists
          product={key}
          forMe={forMe}
          mine={mine}
          decided={read(product.decided.edges).filter((proposal) => justDecided(proposal))}
          acceptances={acceptancesIn(product.decided.edges)}
          decidedOf={
            product.decided.pageInfo.hasNextPage ? product.decided.edges.length : undefined
          }
        />
      )}
    </Page>
  );
}

const read = (edges: readonly { readonly node: ProposalKey }[]) =>
  edges.map(({ node }) => readProposal(node));

type Decided = NonNullable<InboxPageQuery['response']['product']>['decided'];

const acceptancesIn = (edges: Decided['edges']) =>
  new Map(
    edges.flatMap(({ node: { id, acceptance } }): [string, Acceptance][] => {
      if (!acceptance?.viewerCan) return [];
      const right = readRight(acceptance.viewerCan);
      return right.acts ? [[id, { id: acceptance.id, right }]] : [];
    }),
  );
