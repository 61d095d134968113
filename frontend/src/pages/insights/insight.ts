import { graphql, readInlineData } from 'react-relay/hooks';
import type {
  insight_insight$data,
  insight_insight$key,
} from './__generated__/insight_insight.graphql';

/** An insight as its page shows it, in the list and open. */
const fragment = graphql`
  fragment insight_insight on Insight @inline {
    id
    product {
      id
    }
    version
    words
    pain
    customer
    email
    segment
    source
    severity
    link
    occurredAt
    state
    reason
    capturedBy {
      name
    }
    into {
      id
      words
      source
    }
    merged {
      id
      words
      source
      customer
      segment
    }
    goals {
      id
      title
      voices
    }
    features {
      id
      title
      voices
    }
  }
`;

export type Insight = insight_insight$data;
export type InsightKey = insight_insight$key;
export const readInsight = (key: InsightKey): Insight => readInlineData(fragment, key);

/** What an insight speaks for or may: a goal or a feature. */
export type Thing = { id: string; title: string; voices: number | undefined };

export const isGoal = ({ id }: { id: string }) => id.startsWith('goal_');

export const thingsOf = ({ goals, features }: Pick<Insight, 'goals' | 'features'>): Thing[] => [
  ...goals,
  ...features,
];
