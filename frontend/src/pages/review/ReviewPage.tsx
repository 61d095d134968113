import type { ReactNode } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearch } from 'wouter';
import { useFresh, useReadAfterChanges } from '../../lib/freshness';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFound } from '../../ui/NotFound';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { readRight } from '../../ui/Right';
import { OtherSprints } from '../sprint/OtherSprints';
import { Review } from './Review';
import type { ReviewPageQuery } from './__generated__/ReviewPageQuery.graphql';

/** The review of a sprint: the one chosen, else the one that runs, else the last. */
export function ReviewPage({ product: key }: { product: string }) {
  const chosen = new URLSearchParams(useSearch()).get('sprint');
  useReadAfterChanges(); // the report counts what was just decided
  const { product, node } = useLazyLoadQuery<ReviewPageQuery>(
    graphql`
      query ReviewPageQuery($product: String!, $sprint: ID!, $chosen: Boolean!) {
        product(key: $product) {
          activeSprint {
            id
            name
            ...Review_sprint @skip(if: $chosen) @alias(as: "sprint")
          }
          planned: sprints(first: 20, state: [PLANNED]) {
            edges {
              node {
                id
                name
              }
            }
          }
          closed: sprints(last: 8, state: [CLOSED]) {
            edges {
              node {
                id
                name
              }
            }
          }
          last: sprints(last: 1, state: [CLOSED]) @skip(if: $chosen) {
            edges {
              node {
                ...Review_sprint @alias(as: "sprint")
              }
            }
          }
          canCheck: viewerCan(decision: CHECK_CRITERIA) {
            ...Right_right
          }
          canAccept: viewerCan(decision: ACCEPT_STORIES) {
            ...Right_right
          }
          canPlan: viewerCan(decision: PLAN_SPRINTS) {
            ...Right_right
          }
          canPublish: viewerCan(decision: PUBLISH_REPORTS) {
            ...Right_right
          }
          canDiscuss: viewerCan(decision: DISCUSS) {
            ...Right_right
          }
        }
        node(id: $sprint) @include(if: $chosen) {
          ... on Sprint {
            ...Review_sprint @alias(as: "sprint")
          }
        }
      }
    `,
    { product: key, sprint: chosen ?? '', chosen: chosen !== null },
    useFresh(),
  );
  if (!product) return <NotFoundPage what="product" />;
  const active = product.activeSprint;
  const closed = product.closed.edges.map(({ node }) => node).toReversed();
  const sprint = chosen ? node?.sprint : (active?.sprint ?? product.last?.edges[0]?.node.sprint);
  const shown = chosen ?? active?.id ?? closed[0]?.id;
  if (!sprint) return <Nothing product={key}>{chosen && <NotFound what="sprint" />}</Nothing>;
  return (
    <Review
      key={shown}
      sprint={sprint}
      product={key}
      planned={product.planned.edges.map(({ node }) => node)}
      rights={{
        check: readRight(product.canCheck),
        judge: readRight(product.canAccept),
        plan: readRight(product.canPlan),
        publish: readRight(product.canPublish),
        discuss: readRight(product.canDiscuss),
      }}
      others={
        <OtherSprints
          address={paths.review({ product: key })}
          active={active ?? undefined}
          closed={closed}
          shown={shown}
        />
      }
    />
  );
}

function Nothing({ product, children }: { product: string; children: ReactNode }) {
  return (
    <Page title="Review">
      {children || (
        <Empty
          title="No sprint has run yet."
          actions={
            <Link href={paths.backlog({ product })} className={buttonClass({ look: 'primary' })}>
              See the backlog
            </Link>
          }
        >
          A review looks at what a sprint built: there is one once a sprint was started.
        </Empty>
      )}
    </Page>
  );
}
