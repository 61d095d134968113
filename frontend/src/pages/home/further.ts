import { graphql, readInlineData } from 'react-relay/hooks';
import { day, daysBetween, today } from '../../lib/days';
import { count, firstName, number, points } from '../../lib/words';
import { paths } from '../../paths';
import { readRight, type Right } from '../../ui/Right';
import { placeOf, type Target } from '../inbox/target';
import type { further_item$data, further_item$key } from './__generated__/further_item.graphql';
import type {
  further_product$data,
  further_product$key,
} from './__generated__/further_product.graphql';

const fragment = graphql`
  fragment further_product on Product @inline {
    timeZone
    canPublish: viewerCan(decision: PUBLISH_REPORTS) {
      ...Right_right
    }
    canTriage: viewerCan(decision: TRIAGE_INSIGHTS) {
      ...Right_right
    }
    canLaunch: viewerCan(decision: PREPARE_LAUNCH) {
      ...Right_right
    }
    canPlan: viewerCan(decision: PLAN_SPRINTS) {
      ...Right_right
    }
    drafts: reports(first: 10, state: [DRAFT]) {
      edges {
        node {
          id
          headline
          updatedAt
          asks {
            id
          }
        }
      }
    }
    told: reports(first: 20, state: [PUBLISHED]) {
      edges {
        node {
          id
          superseded
          publishedAt
          asks {
            id
            question
            due
            answeredAt
            of {
              id
              name
            }
          }
        }
      }
    }
    inbox: insights(first: 1, filter: { state: [INBOX] }) {
      totalCount
      edges {
        node {
          createdAt
        }
      }
    }
    severe: insights(first: 1, filter: { state: [INBOX], severity: [STOPS] }) {
      totalCount
    }
    myItems: launchItems(first: 50, mine: true, done: false) {
      edges {
        node {
          ...further_item
        }
      }
    }
    late: launchItems(first: 50, overdue: true) {
      edges {
        node {
          ...further_item
        }
      }
    }
    items: launchItems(first: 50, done: false) {
      edges {
        node {
          ...further_item
        }
      }
    }
    activeSprint {
      board {
        columns {
          stories {
            id
            key
            title
            block {
              reason
              since
              owner {
                id
              }
            }
          }
        }
      }
    }
    upcoming: sprints(first: 1, state: [PLANNED]) {
      edges {
        node {
          id
          name
          start
          createdAt
          capacity
          progress {
            points
          }
        }
      }
    }
  }
`;

const itemFragment = graphql`
  fragment further_item on LaunchItem @inline {
    id
    department
    task
    askedAt
    createdAt
    due
    yours
    ownerLeft
    owner {
      name
    }
    launch {
      date
      feature {
        id
        title
      }
    }
  }
`;

/** What waits beside proposals, questions and stories in review: one line, and where it is seen to. */
export type Plain = {
  id: string;
  right?: Right;
  kind: string;
  title: string;
  why: string;
  at: string;
  to: Target;
  /** What the button says. */
  press: string;
};

type Further = { waits: readonly Plain[]; waitsFor: readonly Plain[] };
const soon = 14; // days before a sprint starts

/** What else waits for somebody, and for what else they wait. */
export function furtherOf(
  key: further_product$key,
  product: string,
  me: string | undefined,
): Further {
  const data = readInlineData(fragment, key);
  const [publish, triage, launch, plan] = [
    readRight(data.canPublish),
    readRight(data.canTriage),
    readRight(data.canLaunch),
    readRight(data.canPlan),
  ];
  const items = inTurn([data.myItems, data.late, data.items]);
  const waits = [
    ...blocked(data, product, me),
    ...items.filter(({ yours }) => yours).map((item) => itemOf(item, product)),
    ...items
      .filter(({ yours, ownerLeft }) => ownerLeft && !yours)
      .map((item) => ({ ...itemOf(item, product), right: launch, press: 'Give it on' })),
    ...drafts(data, product).map((row) => ({ ...row, right: publish })),
    ...insights(data, product).map((row) => ({ ...row, right: triage })),
    ...planning(data, product).map((row) => ({ ...row, right: plan })),
  ];
  const waitsFor = [
    ...(launch.decides
      ? items
          .filter(({ yours, owner, ownerLeft }) => !yours && owner && !ownerLeft)
          .map((item) => ({ ...itemOf(item, product), right: launch }))
      : []),
    ...(publish.decides
      ? decisions(data, product, me).map((row) => ({ ...row, right: publish }))
      : []),
  ];
  return { waits: waits.filter(({ right }) => !right || right.decides), waitsFor };
}

type Data = further_product$data;
type Item = further_item$data;

/** Items of several lists, each once: what is due first, and what has no day last. */
function inTurn(lists: readonly Data['items'][]): Item[] {
  const all = lists.flatMap(({ edges }) =>
    edges.map(({ node }) => readInlineData(itemFragment, node as further_item$key)),
  );
  const each = new Map(all.map((item) => [item.id, item]));
  return [...each.values()].toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

function itemOf(item: Item, product: string): Plain {
  const { id, department, task, owner, ownerLeft, yours, askedAt, createdAt, due, launch } = item;
  const name = owner && firstName(owner.name);
  const who = yours || !name ? '' : ownerLeft ? `${name}, who left: ` : `${name}: `;
  return {
    id,
    kind: department,
    title: `${who}${task}`,
    why: `${launch.feature.title}, launch on ${day(launch.date)}${due ? `, due ${day(due)}` : ''}`,
    at: askedAt ?? createdAt,
    to: { href: paths.feature({ product, feature: launch.feature.id }), panel: false },
    press: 'Open',
  };
}

function drafts({ drafts }: Data, product: string): Plain[] {
  return drafts.edges.map(({ node: { id, headline, updatedAt, asks } }) => {
    return {
      id,
      kind: 'Report',
      title: headline,
      why:
        asks.length > 0
          ? `A draft that asks for ${count(asks.length, 'decision')}`
          : 'Still a draft',
      at: updatedAt,
      to: { href: paths.report({ product, report: id }), panel: false },
      press: 'Open',
    };
  });
}

function insights({ inbox, severe }: Data, product: string): Plain[] {
  const [newest] = inbox.edges;
  if (!newest) return [];
  const stops = severe.totalCount;
  return [
    {
      id: 'insights',
      kind: 'Insights',
      title: `${count(inbox.totalCount, 'insight')} to triage`,
      why:
        stops > 0
          ? `${number(stops)} of them ${stops === 1 ? 'stops' : 'stop'} somebody`
          : 'in the words of customers',
      at: newest.node.createdAt,
      to: { href: paths.insights({ product }), panel: false },
      press: 'Triage',
    },
  ];
}

/** What one is to get out of the way. */
function blocked({ activeSprint }: Data, product: string, me: string | undefined): Plain[] {
  const stories = activeSprint?.board.columns.flatMap(({ stories }) => stories) ?? [];
  return stories.flatMap(({ id, key, title, block }) => {
    if (!block || block.owner?.id !== me) return [];
    return [
      {
        id: `block ${id}`,
        kind: 'Blocked',
        title: `${key} ${title}`,
        why: `You see to it: ${block.reason}`,
        at: block.since,
        to: placeOf({ id, key }, product) ?? { href: '', panel: true },
        press: 'Open',
      },
    ];
  });
}

function planning({ upcoming, timeZone }: Data, product: string): Plain[] {
  return upcoming.edges.flatMap(({ node: { id, name, start, createdAt, capacity, progress } }) => {
    if (!start || daysBetween(today(timeZone), start) > soon) return [];
    const much = capacity
      ? `${number(progress.points)} of ${points(capacity)}`
      : points(progress.points);
    return [
      {
        id,
        kind: 'Planning',
        title: `${name} is not started, ${much}`,
        why: `Starts ${day(start)}`,
        at: createdAt,
        to: { href: paths.backlog({ product }), panel: false },
        press: 'Plan',
      },
    ];
  });
}

/** What leadership was asked and has not decided. */
function decisions({ told }: Data, product: string, me: string | undefined): Plain[] {
  return told.edges.flatMap(({ node: { id: report, superseded, publishedAt, asks } }) =>
    asks
      .filter(({ answeredAt, of }) => !answeredAt && !superseded && of.id !== me)
      .map(({ id, question, due, of }) => ({
        id,
        kind: 'Decision',
        title: `${firstName(of.name)}: ${question}`,
        why: due ? `By ${day(due)}` : 'Asked in a report',
        at: publishedAt ?? '',
        to: { href: paths.report({ product, report }), panel: false },
        press: 'Open',
      })),
  );
}
