import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { ago, instant } from '../../lib/days';
import { refresh, useFresh } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Dialog } from '../../ui/Dialog';
import type { Right } from '../../ui/Right';
import type {
  DeliveriesDialogQuery,
  DeliveriesDialogQuery$data,
} from './__generated__/DeliveriesDialogQuery.graphql';
import type { DeliveriesDialogReplayMutation } from './__generated__/DeliveriesDialogReplayMutation.graphql';
import table from './TokenTable.module.css';
import styles from './DeliveriesDialog.module.css';

type DeliveriesProps = {
  /** The id of the webhook. */
  id: string;
  paused: boolean;
  right: Right;
};
type DeliveriesDialogProps = DeliveriesProps & {
  host: string;
  onClose: () => void;
};

/** What was sent to a webhook lately, how that went, and the way to send it again. */
export function DeliveriesDialog({ host, onClose, ...of }: DeliveriesDialogProps) {
  return (
    <Dialog
      title={`Sent to ${host}`}
      reads
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => refresh()}>Look again</Button>
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <Suspense fallback={<p className="sub">Reading what was sent …</p>}>
        <Deliveries {...of} />
      </Suspense>
    </Dialog>
  );
}

type Delivery = NonNullable<DeliveriesDialogQuery$data['node']>['deliveries'] extends infer List
  ? NonNullable<List> extends { edges: readonly { node: infer Node }[] }
    ? Node
    : never
  : never;

function Deliveries({ id, paused, right }: DeliveriesProps) {
  const { node } = useLazyLoadQuery<DeliveriesDialogQuery>(
    graphql`
      query DeliveriesDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Webhook {
            deliveries(first: 50) {
              edges {
                node {
                  id
                  eventNumber
                  action
                  state
                  attempt
                  again
                  at
                  answer
                  error
                  nextAt
                }
              }
            }
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  const replay = useMutate<DeliveriesDialogReplayMutation>(graphql`
    mutation DeliveriesDialogReplayMutation($input: ReplayDeliveryInput!) {
      replayDelivery(input: $input) {
        deliveryEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const rows = node?.deliveries?.edges ?? [];
  if (!rows.length) return <p className="sub">Nothing was sent in the last 30 days.</p>;
  return (
    <div className={classes(table.tokens, styles.log)}>
      {paused && <p className="sub">Paused: resume it to send again.</p>}
      <div className={table.scroll} tabIndex={0} role="group" aria-label="Deliveries">
        <table>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Sent, and what came back</th>
              <th scope="col">
                <span className="unseen">Send again</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node: delivery }) => (
              <tr key={delivery.id}>
                <th scope="row">
                  {delivery.action}
                  <span className={classes('meta', styles.answer)}>#{delivery.eventNumber}</span>
                </th>
                <td className="meta" title={instant(delivery.at)}>
                  {ago(delivery.at)}
                  {delivery.attempt > 1 && `, time ${delivery.attempt}`}
                  {delivery.again && ', asked for'}
                  <span
                    className={classes(styles.answer, delivery.state === 'FAILED' && table.soon)}
                  >
                    {answered(delivery)}
                  </span>
                </td>
                <td>
                  <Button
                    look="ghost"
                    size="small"
                    disabled={paused || delivery.state === 'WAITING'}
                    aria-label={`Send again event ${delivery.eventNumber}`}
                    onClick={() =>
                      void act({
                        run: () => replay({ input: { deliveryId: delivery.id } }, { right }),
                        done: `Event ${delivery.eventNumber} is sent again.`,
                        failed: `Event ${delivery.eventNumber} is not sent again.`,
                      }).then(() => refresh())
                    }
                  >
                    Send again
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** `204`, `Waits to be sent`, `It answered 503`. */
function answered({ state, answer, error }: Delivery) {
  if (state === 'WAITING') return 'Waits to be sent';
  if (state === 'DELIVERED') return `${answer}`;
  return `${error.charAt(0).toUpperCase()}${error.slice(1)}`;
}
