import { graphql, readInlineData } from 'react-relay/hooks';
import type { launchMarks_goal$key } from './__generated__/launchMarks_goal.graphql';

const fragment = graphql`
  fragment launchMarks_goal on Goal @inline {
    launches {
      launchedOn
      feature {
        id
        title
      }
      effect {
        days
        change
        whyNot
        before {
          mean
        }
        after {
          mean
        }
        goal {
          metric {
            unit
          }
        }
      }
    }
  }
`;

/** What was launched for a goal, oldest first. */
export function readLaunches(goal: launchMarks_goal$key) {
  return readInlineData(fragment, goal)
    .launches.flatMap(({ launchedOn, feature, effect }) =>
      launchedOn ? [{ on: launchedOn, words: feature.title, feature: feature.id, effect }] : [],
    )
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

export type Launched = ReturnType<typeof readLaunches>[number];
