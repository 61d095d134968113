import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { StoryRows_story$key } from '../goals/__generated__/StoryRows_story.graphql';
import type { useSlicesFirst_feature$key } from './__generated__/useSlicesFirst_feature.graphql';
import type { useSlicesFirstMoreQuery } from './__generated__/useSlicesFirstMoreQuery.graphql';
import type { useSlicesLater_feature$key } from './__generated__/useSlicesLater_feature.graphql';
import type { useSlicesLaterMoreQuery } from './__generated__/useSlicesLaterMoreQuery.graphql';
import type { Dates } from './Likely';
import type { SliceName } from './slices';

type Listed = StoryRows_story$key & {
  readonly id: string;
  readonly key: string;
};
type Stories = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Listed }[];
};

/** The stories of one slice of a feature in rank order, and when they are likely done. */
export type SliceStories = {
  inTime: number | null | undefined;
  forecast: Dates | null | undefined;
  total: number;
  stories: readonly Listed[];
  hasNext: boolean;
  isLoadingNext: boolean;
  more: () => void;
};

/** Both slices of a feature. */
export function useSlices(
  feature: useSlicesFirst_feature$key & useSlicesLater_feature$key,
): Record<SliceName, SliceStories> {
  const first = usePaginationFragment<useSlicesFirstMoreQuery, useSlicesFirst_feature$key>(
    graphql`
      fragment useSlicesFirst_feature on Feature
      @refetchable(queryName: "useSlicesFirstMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
      ) {
        firstInTime: inTime(slice: FIRST)
        firstForecast: forecast(slice: FIRST) {
          noDate
          even: date(likely: 0.5)
          sure: date
          nearly: date(likely: 0.95)
        }
        first: stories(first: $count, after: $cursor, slice: FIRST)
          @connection(key: "useSlices_first", filters: []) {
          totalCount
          edges {
            node {
              id
              key
              rank
              ...StoryRows_story
            }
          }
        }
      }
    `,
    feature,
  );
  const later = usePaginationFragment<useSlicesLaterMoreQuery, useSlicesLater_feature$key>(
    graphql`
      fragment useSlicesLater_feature on Feature
      @refetchable(queryName: "useSlicesLaterMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
      ) {
        inTime
        forecast {
          noDate
          even: date(likely: 0.5)
          sure: date
          nearly: date(likely: 0.95)
        }
        later: stories(first: $count, after: $cursor, slice: LATER)
          @connection(key: "useSlices_later", filters: []) {
          totalCount
          edges {
            node {
              id
              key
              rank
              ...StoryRows_story
            }
          }
        }
      }
    `,
    feature,
  );
  return {
    FIRST: {
      inTime: first.data.firstInTime,
      forecast: first.data.firstForecast,
      ...listed(first.data.first, first),
    },
    LATER: {
      inTime: later.data.inTime,
      forecast: later.data.forecast,
      ...listed(later.data.later, later),
    },
  };
}

type Paged = { hasNext: boolean; isLoadingNext: boolean; loadNext: (n: number) => unknown };

const listed = (list: Stories, { hasNext, isLoadingNext, loadNext }: Paged) => ({
  total: list.totalCount,
  stories: list.edges.map(({ node }) => node),
  hasNext,
  isLoadingNext,
  more: () => void loadNext(100),
});
