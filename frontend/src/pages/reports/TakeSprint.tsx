import { useState } from 'react';
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay/hooks';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Field';
import type { TakeSprintQuery } from './__generated__/TakeSprintQuery.graphql';
import type { TakeSprintWordsQuery } from './__generated__/TakeSprintWordsQuery.graphql';
import styles from './ReportEditor.module.css';

type TakeSprintProps = {
  product: string;
  /** Those of its time. */
  recent: readonly { readonly sprintId: string; readonly name: string; readonly summary: string }[];
  onTake: (words: string) => void;
};

/** Takes in what sprints came to: those of its time with one press, any other by its name. */
export function TakeSprint({ product: key, recent, onTake }: TakeSprintProps) {
  const environment = useRelayEnvironment();
  const [failed, setFailed] = useState(false);
  const { product } = useLazyLoadQuery<TakeSprintQuery>(
    graphql`
      query TakeSprintQuery($product: String!) {
        product(key: $product) {
          sprints(last: 50, state: [CLOSED]) {
            edges {
              node {
                id
                name
              }
            }
          }
        }
      }
    `,
    { product: key },
  );
  const others = (product?.sprints.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id }) => !recent.some(({ sprintId }) => sprintId === id))
    .toReversed();
  if (recent.length + others.length === 0) return null;

  async function take(id: string) {
    setFailed(false);
    const answer = await fetchQuery<TakeSprintWordsQuery>(
      environment,
      graphql`
        query TakeSprintWordsQuery($id: ID!) {
          node(id: $id) {
            ... on Sprint @alias(as: "sprint") {
              own: summary
              report {
                summary
              }
            }
          }
        }
      `,
      { id },
    )
      .toPromise()
      .catch(() => undefined);
    const words = answer?.node?.sprint?.own || answer?.node?.sprint?.report?.summary;
    if (words) onTake(words);
    else setFailed(true);
  }
  return (
    <div className={styles.take}>
      {recent.map(({ sprintId, name, summary }) => (
        <Button key={sprintId} size="small" onClick={() => onTake(summary)}>
          Take in what {name} says
        </Button>
      ))}
      {others.length > 0 && (
        <Select
          label="Take in what another sprint says"
          value=""
          error={failed ? 'What it says could not be read.' : undefined}
          onChange={({ target }) => void take(target.value)}
        >
          <option value="">Choose a sprint</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
