import { graphql, readInlineData } from 'react-relay/hooks';
import type {
  feature_roadmap$data,
  feature_roadmap$key,
} from './__generated__/feature_roadmap.graphql';

const fragment = graphql`
  fragment feature_roadmap on Feature @inline {
    id
    title
    why
    horizon
    rank
    state
    windowStart
    windowEnd
    goal {
      id
      title
      due
    }
    reach
    impact
    confidence
    effortGuess
    needs {
      id
      title
      state
      horizon
      rank
    }
    voices
    quote {
      words
      source
    }
    inTime
    forecast {
      even: date(likely: 0.5)
      sure: date(likely: 0.85)
      nearly: date(likely: 0.95)
    }
    progress {
      stories
      accepted
      points
    }
  }
`;

export type FeatureKey = feature_roadmap$key;
/** A feature as the roadmap shows it. */
export type Feature = feature_roadmap$data;
export const readFeature = (key: FeatureKey): Feature => readInlineData(fragment, key);
