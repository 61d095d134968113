import { useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { askAhead } from '../../api/ahead';
import { later } from '../../lib/later';
import { days } from '../../lib/days';
import { refresh, useFresh } from '../../lib/freshness';
import { usePlanned } from '../../lib/planned';
import { phone, useMedia } from '../../lib/useMedia';
import { useWish } from '../../lib/wish';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFound } from '../../ui/NotFound';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Boundary } from '../../ui/Problem';
import { Decide, type Right, readRight } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import { readProposal } from '../proposals/proposal';
import { Proposals } from '../proposals/Proposals';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { Board, type View } from './Board';
import { SprintLinks } from './SprintLinks';
import { SprintHead } from './SprintHead';
import { type SprintGroups, SprintMenu } from './SprintMenu';
import styles from './SprintPage.module.css';
import type { SprintPageOtherQuery } from './__generated__/SprintPageOtherQuery.graphql';
import type { SprintPageQuery } from './__generated__/SprintPageQuery.graphql';
import type { SprintPage_sprint$key } from './__generated__/SprintPage_sprint.graphql';

const CloseDialog = later(async () => (await import('./CloseDialog')).CloseDialog);

const SprintDialog = later(async () => (await import('../backlog/SprintDialog')).SprintDialog);
const StartDialog = later(async () => (await import('../backlog/StartDialog')).StartDialog);

const views = [
  ['board', 'Board'],
  ['goal', 'By goal'],
  ['person', 'By person'],
  ['list', 'List'],
] as const;

const pageQuery = graphql`
  query SprintPageQuery($product: String!, $choosing: Boolean!) {
    product(key: $product) {
      id
      activeSprint {
        id
        name
        end
        ...SprintPage_sprint @skip(if: $choosing) @alias(as: "sprint")
      }
      planned: sprints(first: 20, state: [PLANNED]) {
        edges {
          node {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      closed: sprints(last: 5, state: [CLOSED]) {
        edges {
          node {
            id
            name
          }
        }
        pageInfo {
          hasPreviousPage
        }
      }
      canPlan: viewerCan(decision: PLAN_SPRINTS) {
        ...Right_right
      }
    }
  }
`;

const chosenIn = (search: string) => new URLSearchParams(search).get('sprint');
const variablesOf = (product: string, chosen: string | null) => ({
  product,
  choosing: chosen !== null,
});

/** The board of the sprint that runs, else of the next one planned, or of the one chosen. */
export function SprintPage({ product: key }: { product: string }) {
  const chosen = chosenIn(useSearch());
  const { product } = useLazyLoadQuery<SprintPageQuery>(
    pageQuery,
    variablesOf(key, chosen),
    useFresh(),
  );
  usePlanned(() => refresh());
  if (!product) return <NotFoundPage what="product" />;
  const right = readRight(product.canPlan);
  const active = product.activeSprint;
  const planned = product.planned.edges.map(({ node }) => node);
  const closed = product.closed.edges.map(({ node }) => node).toReversed();
  const around: Around = {
    product: key,
    right,
    active: active ?? undefined,
    planned,
    sprints: [
      ['Runs now', active ? [active] : []],
      ['Planned', planned],
      ['Closed', closed],
    ],
    more: product.planned.pageInfo.hasNextPage || product.closed.pageInfo.hasPreviousPage,
  };
  const other = chosen ?? (active ? undefined : planned[0]?.id);
  if (other) return <OtherSprint id={other} {...around} />;
  if (active?.sprint) return <Sprint sprint={active.sprint} {...around} />;
  return (
    <Page title="Sprint">
      <Empty
        title="No sprint runs, and none is planned."
        actions={
          <Link
            href={paths.backlog({ product: key })}
            className={buttonClass({ look: right.acts ? 'primary' : 'plain' })}
          >
            {right.acts ? 'Plan one in the backlog' : 'See the backlog'}
          </Link>
        }
      >
        {right.acts
          ? 'A sprint begins beside the backlog: a goal, dates, and what the team takes on.'
          : right.ask}
      </Empty>
    </Page>
  );
}
SprintPage.ahead = ({ product }: { product: string }, search: string) =>
  askAhead<SprintPageQuery>(pageQuery, variablesOf(product, chosenIn(search)));

type Named = { readonly id: string; readonly name: string };
/** What the page knows besides the sprint it shows. */
type Around = {
  product: string;
  right: Right;
  active: (Named & { readonly end?: string | null | undefined }) | undefined;
  planned: readonly Named[];
  sprints: SprintGroups;
  /** Whether there are others than those. */
  more: boolean;
};

function OtherSprint({ id, ...around }: Around & { id: string }) {
  const { node } = useLazyLoadQuery<SprintPageOtherQuery>(
    graphql`
      query SprintPageOtherQuery($id: ID!) {
        node(id: $id) {
          ... on Sprint {
            id
            ...SprintPage_sprint @alias(as: "sprint")
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!node?.sprint) {
    return (
      <Page title="Sprint">
        <NotFound what="sprint" />
      </Page>
    );
  }
  return <Sprint sprint={node.sprint} {...around} />;
}

function Sprint({ sprint: key, ...around }: Around & { sprint: SprintPage_sprint$key }) {
  const sprint = useFragment(
    graphql`
      fragment SprintPage_sprint on Sprint {
        id
        name
        goal
        start
        end
        capacity
        state
        version
        goalMet
        note
        board {
          columns {
            stories {
              id
              key
              title
              status
              points
            }
          }
        }
        proposals {
          id
          ...proposal_proposal
        }
        ...SprintHead_sprint
        ...Board_sprint
      }
    `,
    key,
  );
  const { product, right, active, planned, sprints, more } = around;
  useProposalKeys();
  const search = useSearch();
  const small = useMedia(phone);
  const [open, setOpen] = useState<'edit' | 'start' | 'close'>();
  const close = () => setOpen(undefined);
  useWish('close sprint', () => setOpen('close'));
  useWish('start sprint', () => setOpen('start'));
  const query = new URLSearchParams(search);
  const view = views.find(([view]) => view === query.get('view'))?.[0] ?? 'board';
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    navigate(paths.sprint({ product }) + (next.size > 0 ? `?${next}` : ''), { replace: true });
  };
  const stories = sprint.board.columns
    .flatMap((column) => column.stories)
    .filter(({ status }) => status !== 'DROPPED');
  const points = stories.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const { state, start, end } = sprint;
  // A table of all stories has no room on a phone.
  const shownAs = small && view === 'list' ? 'board' : view;
  const looking = {
    label: 'View',
    value: shownAs,
    options: small ? views.filter(([view]) => view !== 'list') : views,
    onChange: (view: View) => set('view', view === 'board' ? undefined : view),
  };
  const closable = small && right.acts && state === 'ACTIVE';

  return (
    <Page
      title={sprint.name}
      meta={[start && end && days(start, end), count(stories.length, 'story', 'stories')]
        .filter(Boolean)
        .join(', ')}
      actions={
        <>
          <SprintMenu
            product={product}
            sprint={sprint}
            sprints={sprints}
            more={more}
            onChoose={(id) => set('sprint', id === active?.id ? undefined : id)}
            views={small && stories.length > 0 ? looking : undefined}
            onClose={closable ? () => setOpen('close') : undefined}
          />
          <SprintLinks product={product} sprint={sprint} />
          {!small && stories.length > 0 && <Segmented<View> {...looking} />}
          {!small && state === 'ACTIVE' && (
            <Decide
              right={right}
              otherwise={null}
              proposing="Propose to close it"
              onClick={() => setOpen('close')}
            >
              Close sprint
            </Decide>
          )}
          {state === 'PLANNED' && (
            <Decide
              right={right}
              otherwise={null}
              look={stories.length > 0 ? 'primary' : 'plain'}
              proposing="Propose to start it"
              onClick={() => setOpen('start')}
            >
              Start sprint
            </Decide>
          )}
        </>
      }
    >
      <div className={styles.page}>
        <SprintHead sprint={sprint} right={right} onEdit={() => setOpen('edit')} />
        {sprint.proposals.length > 0 && (
          <div className={styles.proposed}>
            <Proposals
              proposals={sprint.proposals.map(readProposal)}
              label={`Proposed for ${sprint.name}`}
            />
          </div>
        )}
        {stories.length === 0 ? (
          <Empty
            title={`${sprint.name} has no stories${state === 'CLOSED' ? '' : ' yet'}.`}
            actions={
              state !== 'CLOSED' && (
                <Link
                  href={paths.backlog({ product })}
                  className={buttonClass({ look: right.acts ? 'primary' : 'plain' })}
                >
                  {right.acts ? 'Take some from the backlog' : 'See the backlog'}
                </Link>
              )
            }
          />
        ) : (
          <Board sprint={sprint} product={product} view={shownAs} plan={right} />
        )}
      </div>
      {open && (
        <Boundary what="The form">
          <>
            {open === 'edit' && (
              <SprintDialog
                product={product}
                right={right}
                sprint={sprint}
                onClose={close}
                onSaved={close}
              />
            )}
            {open === 'start' && (
              <StartDialog
                product={product}
                right={right}
                sprint={{ ...sprint, points, stories: stories.length }}
                active={active}
                unready={stories.filter(({ status }) => status === 'DRAFT').map(({ key }) => key)}
                onClose={close}
              />
            )}
            {open === 'close' && (
              <CloseDialog
                sprint={sprint}
                stories={stories}
                planned={planned}
                right={right}
                onClose={close}
              />
            )}
          </>
        </Boundary>
      )}
    </Page>
  );
}
