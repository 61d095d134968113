import type { ReactNode } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearch } from 'wouter';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useFresh } from '../../lib/freshness';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFound } from '../../ui/NotFound';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Decide, type Right, readRight } from '../../ui/Right';
import { Retro } from './Retro';
import { OtherSprints } from '../sprint/OtherSprints';
import { SprintLinks } from '../sprint/SprintLinks';
import type { RetroPageOpenMutation } from './__generated__/RetroPageOpenMutation.graphql';
import type { RetroPage_sprint$key } from './__generated__/RetroPage_sprint.graphql';
import type { RetroPageQuery } from './__generated__/RetroPageQuery.graphql';

/** The look back at a sprint: the one chosen, else the one that runs, else the last. */
export function RetroPage({ product: key }: { product: string }) {
  const chosen = new URLSearchParams(useSearch()).get('sprint');
  const { product, node } = useLazyLoadQuery<RetroPageQuery>(
    graphql`
      query RetroPageQuery($product: String!, $sprint: ID!, $chosen: Boolean!) {
        product(key: $product) {
          activeSprint {
            id
            name
            ...RetroPage_sprint @skip(if: $chosen) @alias(as: "sprint")
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
                ...RetroPage_sprint @alias(as: "sprint")
              }
            }
          }
          canDiscuss: viewerCan(decision: DISCUSS) {
            ...Right_right
          }
          canWrite: viewerCan(decision: WRITE_STORIES) {
            ...Right_right
          }
        }
        node(id: $sprint) @include(if: $chosen) {
          ... on Sprint {
            ...RetroPage_sprint @alias(as: "sprint")
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
  if (!sprint) {
    return (
      <Page title="Retrospective">
        {chosen ? (
          <NotFound what="sprint" />
        ) : (
          <Empty
            title="No sprint has run yet."
            actions={
              <Link
                href={paths.backlog({ product: key })}
                className={buttonClass({ look: 'primary' })}
              >
                See the backlog
              </Link>
            }
          >
            A retrospective looks back at a sprint: it can be opened once one was started.
          </Empty>
        )}
      </Page>
    );
  }
  return (
    <RetroOf
      key={chosen ?? active?.id ?? closed[0]?.id}
      sprint={sprint}
      product={key}
      discuss={readRight(product.canDiscuss)}
      write={readRight(product.canWrite)}
      others={
        <OtherSprints
          address={paths.retro({ product: key })}
          active={active ?? undefined}
          closed={closed}
          shown={chosen ?? active?.id ?? closed[0]?.id}
        />
      }
    />
  );
}

type RetroOfProps = {
  sprint: RetroPage_sprint$key;
  product: string;
  discuss: Right;
  write: Right;
  others: ReactNode;
};

function RetroOf({ sprint: key, product, discuss, write, others: choices }: RetroOfProps) {
  const sprint = useFragment(
    graphql`
      fragment RetroPage_sprint on Sprint {
        id
        name
        state
        retro {
          id
          ...board_retro
        }
        ...SprintNumbers_sprint
      }
    `,
    key,
  );
  const open = useMutate<RetroPageOpenMutation>(graphql`
    mutation RetroPageOpenMutation($input: OpenRetroInput!) {
      openRetro(input: $input) {
        retro {
          id
          sprint {
            retro {
              id
              ...board_retro
            }
          }
        }
      }
    }
  `);
  const { id, name, state, retro } = sprint;
  const crumb = (
    <Link href={paths.sprint({ product }) + (state === 'ACTIVE' ? '' : `?sprint=${id}`)}>
      {name}
    </Link>
  );
  const others = (
    <>
      {choices}
      <SprintLinks product={product} sprint={sprint} here="Retro" />
    </>
  );
  if (retro) {
    return (
      <Retro
        key={retro.id}
        retro={retro}
        sprint={sprint}
        {...{ product, discuss, write, crumb, others }}
      />
    );
  }
  const started = state !== 'PLANNED';
  return (
    <Page title="Retrospective" crumb={crumb} actions={others}>
      <Empty
        title={started ? `Nobody has looked back at ${name} yet.` : `${name} has not been started.`}
        actions={
          started && (
            <Decide
              right={discuss}
              look="primary"
              otherwise={null}
              onClick={() =>
                void act({
                  run: () => open({ input: { sprintId: id } }, { right: discuss }),
                  announced: `Retrospective of ${name}`,
                  failed: 'The retrospective was not opened.',
                })
              }
            >
              Open the retrospective
            </Decide>
          )
        }
      >
        {started
          ? discuss.acts
            ? 'Everybody writes what went well, what to improve and ideas. Nobody sees the notes of others until they are revealed.'
            : discuss.ask
          : 'There is nothing to look back at yet.'}
      </Empty>
    </Page>
  );
}
