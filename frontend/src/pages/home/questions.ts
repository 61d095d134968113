import { graphql, readInlineData } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import type {
  questions_question$data,
  questions_question$key,
} from './__generated__/questions_question.graphql';
import type { questionsQuery, questionsQuery$data } from './__generated__/questionsQuery.graphql';

const fragment = graphql`
  fragment questions_question on Comment @inline {
    id
    body
    hat
    createdAt
    author {
      id
      name
    }
    subject {
      id
      ... on Story {
        key
        title
      }
      ... on Goal {
        title
      }
      ... on Feature {
        title
      }
      ... on Sprint {
        name
      }
    }
  }
`;

export type Question = questions_question$data;
type First = NonNullable<questionsQuery$data['product']>['questions'];

/** All open questions, of which the first hundred are known: they are listed nowhere else. */
export function useQuestions(product: string, first: First): Question[] {
  const { nodes } = useAll<questionsQuery, questions_question$key>(first, {
    query: graphql`
      query questionsQuery($product: String!, $after: String!) {
        product(key: $product) {
          questions(first: 100, after: $after, open: true) {
            edges {
              node {
                id
                ...questions_question
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
    variables: { product },
    read: ({ product }) => product?.questions,
  });
  return nodes.map((node) => readInlineData(fragment, node));
}
