import { fetchQuery, graphql } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import { commit } from '../../api/commit';
import type { readingMutation } from './__generated__/readingMutation.graphql';
import type { readingUnreadQuery } from './__generated__/readingUnreadQuery.graphql';

const batch = 100; // all that the API takes at once

/** Marks notifications as read, or as not read. */
export async function markRead(environment: IEnvironment, ids: readonly string[], read = true) {
  for (let i = 0; i < ids.length; i += batch) {
    const some = ids.slice(i, i + batch);
    await commit<readingMutation>(
      environment,
      graphql`
        mutation readingMutation($input: ReadNotificationsInput!) @raw_response_type {
          readNotifications(input: $input) {
            notifications {
              id
              read
            }
          }
        }
      `,
      { input: { ids: some, read } },
      {
        optimisticResponse: {
          readNotifications: { notifications: some.map((id) => ({ id, read })) },
        },
      },
    );
  }
}

/** The ids of all news of a product that were not read. */
export async function unreadNews(environment: IEnvironment, product: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null | undefined;
  do {
    const answer: readingUnreadQuery['response'] | undefined = await fetchQuery<readingUnreadQuery>(
      environment,
      graphql`
        query readingUnreadQuery($product: String!, $after: String) {
          product(key: $product) {
            notifications(
              first: 100
              after: $after
              unread: true
              kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]
            ) {
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
          }
        }
      `,
      { product, after: after ?? null },
    ).toPromise();
    const page = answer?.product?.notifications;
    ids.push(...(page?.edges.map(({ node }) => node.id) ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  return ids;
}
