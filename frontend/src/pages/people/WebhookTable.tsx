import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { since } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { later } from '../../lib/later';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import type { Right } from '../../ui/Right';
import { decisionName } from '../rights/decisions';
import { useFocusBack } from '../story/useFocusBack';
import type {
  WebhookTable_product$data,
  WebhookTable_product$key,
} from './__generated__/WebhookTable_product.graphql';
import type { WebhookTableUpdateMutation } from './__generated__/WebhookTableUpdateMutation.graphql';
import table from './TokenTable.module.css';
import styles from './WebhookTable.module.css';

const WebhookDialog = later(async () => (await import('./WebhookDialog')).WebhookDialog);
const RemoveWebhook = later(async () => (await import('./RemoveWebhook')).RemoveWebhook);
const DeliveriesDialog = later(async () => (await import('./DeliveriesDialog')).DeliveriesDialog);

type WebhookTableProps = { product: WebhookTable_product$key; right: Right };
type Webhook = WebhookTable_product$data['webhooks'][number];

/** Addresses that are told what happens in a product, and how they are doing. */
export function WebhookTable({ product: key, right }: WebhookTableProps) {
  const product = useFragment(
    graphql`
      fragment WebhookTable_product on Product {
        id
        key
        webhooks {
          id
          version
          url
          decisions
          state
          pausedAt
          failingSince
          behind
        }
      }
    `,
    key,
  );
  const update = useMutate<WebhookTableUpdateMutation>(graphql`
    mutation WebhookTableUpdateMutation($input: UpdateWebhookInput!) {
      updateWebhook(input: $input) {
        webhook {
          id
          version
          state
          pausedAt
          failingSince
          behind
        }
      }
    }
  `);
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<Webhook>();
  const [changing, setChanging] = useState<Webhook>();
  const [removing, setRemoving] = useState<Webhook>();
  const button = useFocusBack(!!removing);
  const { webhooks } = product;
  const pause = ({ id, version, url }: Webhook, paused: boolean) =>
    void act({
      run: () => update({ input: { id, version, paused } }, { right }),
      done: paused ? `${hostOf(url)} is paused.` : `${hostOf(url)} is told what it missed.`,
      failed: `${hostOf(url)} is as it was.`,
      undo: () => update({ input: { id, paused: !paused } }, { right }).then(() => refresh()),
    }).then(() => refresh());

  return (
    <section
      className={classes(table.tokens, styles.webhooks)}
      aria-label={`Webhooks of ${product.key}`}
    >
      <header className={table.head}>
        <h2>Webhooks of {product.key}</h2>
        <span className="meta">told what happens, signed, from the log</span>
        <span className="grow" />
        <Button ref={button} size="small" onClick={() => setCreating(true)}>
          New webhook
        </Button>
      </header>
      {webhooks.length === 0 ? (
        <p className={classes('sub', table.none)}>Nobody is told what happens here yet.</p>
      ) : (
        <div
          className={classes(table.scroll, styles.webhooks)}
          tabIndex={0}
          role="group"
          aria-label="Webhooks"
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Address</th>
                <th scope="col">Told of</th>
                <th scope="col">State</th>
                <th scope="col">
                  <span className="unseen">Change</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {webhooks.map((webhook) => (
                <tr key={webhook.id}>
                  <th scope="row" className={classes('medium', styles.url)} title={webhook.url}>
                    {webhook.url}
                  </th>
                  <td>
                    {webhook.decisions.length > 0 ? (
                      <details className={styles.told}>
                        <summary>{count(webhook.decisions.length, 'decision')}</summary>
                        <ul>
                          {webhook.decisions.map((decision) => (
                            <li key={decision}>{decisionName(decision)}</li>
                          ))}
                        </ul>
                      </details>
                    ) : (
                      'everything'
                    )}
                  </td>
                  <td className={classes('meta', troubled(webhook) && table.soon)}>
                    {standing(webhook)}
                  </td>
                  <td>
                    <Button
                      look="ghost"
                      size="small"
                      aria-label={`Deliveries to ${webhook.url}`}
                      onClick={() => setShown(webhook)}
                    >
                      Deliveries
                    </Button>
                    <Button
                      look="ghost"
                      size="small"
                      aria-label={`Change ${webhook.url}`}
                      onClick={() => setChanging(webhook)}
                    >
                      Change
                    </Button>
                    <Button
                      look="ghost"
                      size="small"
                      aria-label={`${webhook.pausedAt ? 'Resume' : 'Pause'} ${webhook.url}`}
                      onClick={() => pause(webhook, !webhook.pausedAt)}
                    >
                      {webhook.pausedAt ? 'Resume' : 'Pause'}
                    </Button>
                    <Button
                      look="ghost"
                      size="small"
                      aria-label={`Remove ${webhook.url}`}
                      onClick={() => setRemoving(webhook)}
                    >
                      Remove
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {creating && (
        <WebhookDialog product={product.id} right={right} onClose={() => setCreating(false)} />
      )}
      {changing && (
        <WebhookDialog
          product={product.id}
          webhook={changing}
          right={right}
          onClose={() => setChanging(undefined)}
        />
      )}
      {removing && (
        <RemoveWebhook
          webhook={removing}
          host={hostOf(removing.url)}
          right={right}
          onClose={() => setRemoving(undefined)}
        />
      )}
      {shown && (
        <DeliveriesDialog
          id={shown.id}
          host={hostOf(shown.url)}
          paused={!!webhooks.find(({ id }) => id === shown.id)?.pausedAt}
          right={right}
          onClose={() => setShown(undefined)}
        />
      )}
    </section>
  );
}

function troubled({ state }: Webhook) {
  return state === 'RETRYING' || state === 'GAVE_UP';
}

/** `Working`, `Fails since 14:05, 3 events behind`, `Paused since Tue`. */
function standing({ state, pausedAt, failingSince, behind }: Webhook) {
  const waits = behind > 0 ? `, ${count(behind, 'event')} behind` : '';
  switch (state) {
    case 'PAUSED':
      return `Paused since ${since(pausedAt ?? '')}${waits}`;
    case 'GAVE_UP':
      return `Did not answer for a day, paused since ${since(pausedAt ?? '')}${waits}`;
    case 'RETRYING':
      return `Fails since ${since(failingSince ?? '')}${waits}`;
    default:
      return behind > 0 ? `Working${waits}` : 'Working';
  }
}

function hostOf(url: string) {
  return URL.canParse(url) ? new URL(url).host : url;
}
