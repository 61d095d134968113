import { graphql, readInlineData } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { type Right, readRight } from '../../ui/Right';
import { nameOf } from '../discussion/changes';
import type {
  proposal_proposal$data,
  proposal_proposal$key,
} from './__generated__/proposal_proposal.graphql';

const fragment = graphql`
  fragment proposal_proposal on Proposal @inline {
    id
    version
    state
    input
    reason
    hat
    createdAt
    expiresAt
    answer
    decidedAt
    decidedHat
    decidedBy {
      name
    }
    author {
      id
      name
      initials
    }
    changes {
      entity {
        id
        ... on Story {
          key
          title
        }
        ... on Criterion {
          id
        }
        ... on Goal {
          title
          metric {
            unit
          }
        }
        ... on Feature {
          title
        }
        ... on GuardRail {
          name
        }
        ... on Sprint {
          name
        }
        ... on Insight {
          title: words
        }
      }
      subject {
        id
        ... on Story {
          key
          title
        }
        ... on Feature {
          title
        }
      }
      fields {
        field
        from
        to
        outdated
        current
      }
    }
    viewerCan {
      ...Right_right
    }
  }
`;

/** One change of a proposal: the mutation and its input. */
export type Step = { mutation: string; input: { readonly [field: string]: unknown } };
export type ProposalKey = proposal_proposal$key;
export type Proposal = Omit<proposal_proposal$data, 'input' | 'viewerCan'> & {
  steps: readonly Step[];
  right: Right;
  /** Whether the person before the screen proposed it. */
  mine: boolean;
  /** It waits for a decision. */
  waits: boolean;
};

export function readProposal(key: ProposalKey): Proposal {
  const { input, viewerCan, ...data } = readInlineData(fragment, key);
  return {
    ...data,
    steps: stepsIn(input),
    right: readRight(viewerCan),
    mine: data.author?.id === signedIn()?.id,
    waits: data.state === 'OPEN' || data.state === 'OUTDATED',
  };
}

function stepsIn(input: string): Step[] {
  const list = JSON.parse(input) as { [mutation: string]: Step['input'] | null }[];
  return list.flatMap((one) =>
    Object.entries(one).flatMap(([mutation, input]) => (input ? [{ mutation, input }] : [])),
  );
}

/** The story, goal, feature or sprint it is about: the first that is there. */
export function subjectOf({ changes }: Proposal): string | undefined {
  for (const { subject, entity } of changes) {
    const id = subject?.id ?? entity?.id;
    if (id) return id;
  }
  return undefined;
}

/** Ids in what it would do, whose names its words need. */
export function idsIn({ steps, changes }: Proposal): string[] {
  const text = JSON.stringify(steps) + JSON.stringify(changes.map(({ fields }) => fields));
  const known = new Set(changes.flatMap(({ entity, subject }) => [entity?.id, subject?.id]));
  const ids = [
    ...text.matchAll(/\b(?:story|goal|feature|sprint|label|user|insight|rail)_[0-9a-z]{26}\b/g),
  ];
  return [...new Set(ids.map(([id]) => id))].filter((id) => !known.has(id));
}

/** What the things it changes are called. */
export function namesIn({ changes }: Proposal): [string, string][] {
  return changes.flatMap(({ entity, subject }) =>
    [entity, subject].flatMap((thing): [string, string][] => {
      const name = thing && nameOf(thing);
      return name ? [[thing.id, name]] : [];
    }),
  );
}
