import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { dateOf } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { count, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Decide, Decides, type Right } from '../../ui/Right';
import { LinkBox } from '../people/LinkBox';
import type { FormDialogCloseMutation } from './__generated__/FormDialogCloseMutation.graphql';
import type { FormDialogMutation } from './__generated__/FormDialogMutation.graphql';
import type { FormDialogQuery } from './__generated__/FormDialogQuery.graphql';

type FormDialogProps = { product: string; right: Right; onClose: () => void };

/** Switches the form for people without an account on and off, and renews its link. */
export function FormDialog({ product: key, right, onClose }: FormDialogProps) {
  const { product } = useLazyLoadQuery<FormDialogQuery>(
    graphql`
      query FormDialogQuery($product: String!) {
        product(key: $product) {
          id
          formLink {
            id
            createdAt
            author {
              name
            }
          }
          byForm: insights(first: 1, filter: { source: [FORM] }) {
            totalCount
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const make = useMutate<FormDialogMutation>(graphql`
    mutation FormDialogMutation($input: MakeFormLinkInput!) {
      makeFormLink(input: $input) {
        token
        product {
          id
          formLink {
            id
            createdAt
            author {
              name
            }
          }
        }
      }
    }
  `);
  const close = useMutate<FormDialogCloseMutation>(graphql`
    mutation FormDialogCloseMutation($input: CloseFormLinkInput!) {
      closeFormLink(input: $input) {
        product {
          id
          formLink {
            id
          }
        }
      }
    }
  `);
  const [token, setToken] = useState<string>();
  if (!product) return null;
  const { id: productId, formLink: link, byForm } = product;

  const renew = () =>
    void act({
      run: async () => {
        const made = await make({ input: { productId } }, { right });
        setToken(made.makeFormLink.token ?? undefined);
      },
      failed: 'The link was not made.',
    });
  const switchOff = () =>
    link &&
    void act({
      run: async () => {
        await close({ input: { id: link.id } }, { right });
        setToken(undefined);
      },
      done: 'The form is off. Its link opens nothing any more.',
      failed: 'The form was not switched off.',
    });

  return (
    <Dialog
      title="A form for people without an account"
      about={<Decides right={right} />}
      onClose={onClose}
      reads
      footer={
        link ? (
          <>
            <Decide right={right} look="ghost" otherwise={null} onClick={switchOff}>
              Switch it off
            </Decide>
            <span className="grow" />
            {token === undefined && (
              <Decide right={right} otherwise={null} onClick={renew}>
                Renew the link
              </Decide>
            )}
            <Button look="primary" onClick={onClose}>
              Done
            </Button>
          </>
        ) : (
          <>
            <span className="grow" />
            <Button onClick={onClose}>Cancel</Button>
            <Decide right={right} look="primary" otherwise={null} onClick={renew}>
              Switch it on
            </Decide>
          </>
        )
      }
    >
      <p>
        Whoever has its link tells this product what gets in their way. What they send waits in the
        inbox like any other insight; they see nothing of the product but its name.
      </p>
      {link && token !== undefined && (
        <LinkBox
          label="Address of the form"
          value={location.origin + paths.form({ token })}
          hint="It is shown this once. Put it where your customers are."
        />
      )}
      {link && token === undefined && (
        <p className="sub">
          It is on since {dateOf(link.createdAt)}
          {link.author && `, by ${firstName(link.author.name)}`}. Its link was shown when it was
          made; renewing makes another, and the one before opens nothing any more.
        </p>
      )}
      {!link && <p className="sub">It is off.</p>}
      {byForm.totalCount > 0 && (
        <p className="sub">{count(byForm.totalCount, 'insight')} came by a form so far.</p>
      )}
    </Dialog>
  );
}
