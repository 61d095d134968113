import { useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { navigate } from 'wouter/use-browser-location';
import { words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { save } from '../../lib/save';
import { say } from '../../lib/toasts';
import { count } from '../../lib/words';
import { insightsOf } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError } from '../../ui/Field';
import { Dots } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import { Decide, type Right } from '../../ui/Right';
import type { CustomerEraseMutation } from './__generated__/CustomerEraseMutation.graphql';
import type { CustomerQuery } from './__generated__/CustomerQuery.graphql';

type Answer = CustomerQuery['response'];
type Said = NonNullable<Answer['product']>['insights'];

type CustomerProps = {
  product: string;
  productId: string;
  /** Who said it; empty where only their mail address is known. */
  customer: string;
  email: string;
  right: Right;
};
type EraseDialogProps = {
  productId: string;
  who: string;
  named: boolean;
  right: Right;
  onClose: () => void;
};

/** Whether two names are one, however they are written. */
const same = (one: string, other: string) =>
  one.localeCompare(other, undefined, { sensitivity: 'base', ignorePunctuation: true }) === 0;

/** What is done with all that tells of one customer: looked at, handed to them, erased. */
export function Customer({ product, productId, customer, email, right }: CustomerProps) {
  const environment = useRelayEnvironment();
  const [erasing, setErasing] = useState(false);
  const who = customer || email;

  async function hand() {
    try {
      const said: Said['edges'][number]['node'][] = [];
      let after: string | null = null;
      do {
        // oxlint-disable-next-line no-await-in-loop -- each page begins where the last ended
        const page: Answer | undefined = await fetchQuery<CustomerQuery>(
          environment,
          whole,
          { product, who, after },
          { fetchPolicy: 'network-only' },
        ).toPromise();
        const list: Said | undefined = page?.product?.insights;
        said.push(...(list?.edges.map(({ node }) => node) ?? []));
        after = list?.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;
      } while (after);
      const file = { product, customer: who, insights: said };
      const others = said.some((one) => one.customer && !same(one.customer, who));
      save('customer.json', 'application/json', JSON.stringify(file, null, 2));
      say({
        kind: 'done',
        title: `Exported: ${count(said.length, 'insight')}.`,
        detail: others ? 'It holds what others said of them: look through it first.' : undefined,
      });
    } catch (error) {
      say({ kind: 'failed', title: 'Nothing was exported.', detail: words(error) });
    }
  }

  return (
    <>
      <Menu
        trigger={
          <Button look="ghost" size="small" square aria-label={`All of ${who}`}>
            <Dots size={12} />
          </Button>
        }
      >
        {customer && (
          <MenuItem onSelect={() => navigate(insightsOf({ product, customer }))}>
            All they said
          </MenuItem>
        )}
        {right.decides && <MenuItem onSelect={() => void hand()}>Export as JSON</MenuItem>}
        {right.decides && (
          <MenuItem onSelect={() => setErasing(true)}>
            {customer ? 'Erase the name …' : 'Erase the mail address …'}
          </MenuItem>
        )}
      </Menu>
      {erasing && (
        <EraseDialog
          productId={productId}
          who={who}
          named={customer !== ''}
          right={right}
          onClose={() => setErasing(false)}
        />
      )}
    </>
  );
}

const whole = graphql`
  query CustomerQuery($product: String!, $who: String!, $after: String) {
    product(key: $product) {
      insights(first: 50, after: $after, filter: { about: $who }) {
        edges {
          node {
            id
            words
            pain
            customer
            email
            segment
            source
            severity
            link
            externalId
            capturedBy {
              name
            }
            occurredAt
            createdAt
            updatedAt
            state
            reason
            goals {
              title
            }
            features {
              title
            }
            events(last: 100) {
              edges {
                node {
                  at
                  action
                  reason
                  changes {
                    field
                    from
                    to
                  }
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

function EraseDialog({ productId, who, named, right, onClose }: EraseDialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const erase = useMutate<CustomerEraseMutation>(graphql`
    mutation CustomerEraseMutation($input: EraseCustomerInput!) {
      eraseCustomer(input: $input) {
        erased
      }
    }
  `);
  async function go() {
    setBusy(true);
    try {
      const answer = await erase({ input: { productId, customer: who } }, { right });
      onClose();
      say({
        kind: 'done',
        title: `Erased from ${count(answer.eraseCustomer.erased, 'insight')}.`,
      });
      refresh({ forget: true });
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  }
  return (
    <Dialog
      title={`Erase “${who}”`}
      onClose={onClose}
      onSubmit={() => void go()}
      footer={
        <>
          <span className="grow" />
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={busy}>
            Erase for good
          </Decide>
        </>
      }
    >
      <p>
        {named ? 'The name goes, with the mail addresses of what they said,' : 'The address goes'}{' '}
        from every insight of this product, from what the log and proposals tell of them, and from
        search. What was said stays{named && ', and counts as nobody’s known'}. This cannot be
        undone.
      </p>
      <p className="sub">Export first what you owe them.</p>
      {error !== undefined && <FormError>{words(error)}</FormError>}
    </Dialog>
  );
}
