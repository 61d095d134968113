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
import { Checkbox, FormError, Select } from '../../ui/Field';
import { classes } from '../../ui/classes';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { endsAfter, lasts } from '../shared/lasts';
import { MadeLink } from '../shared/MadeLink';
import type { ShareRoadmapDialogMutation } from './__generated__/ShareRoadmapDialogMutation.graphql';
import type { ShareRoadmapDialogQuery } from './__generated__/ShareRoadmapDialogQuery.graphql';
import type { ShareRoadmapDialogRevokeMutation } from './__generated__/ShareRoadmapDialogRevokeMutation.graphql';
import { type Part, parts, partsIn, said } from './parts';
import styles from './ShareRoadmapDialog.module.css';

const never = 'public';

type ShareRoadmapDialogProps = { product: string; right: Right; onClose: () => void };

/** Makes a link of the roadmap for people without an account, and lists those there are. */
export function ShareRoadmapDialog({ product: key, right, onClose }: ShareRoadmapDialogProps) {
  const { product } = useLazyLoadQuery<ShareRoadmapDialogQuery>(
    graphql`
      query ShareRoadmapDialogQuery($product: String!) {
        product(key: $product) {
          id
          roadmapLinks {
            id
            shows
            expiresAt
            createdAt
            reads
            author {
              name
            }
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const share = useMutate<ShareRoadmapDialogMutation>(graphql`
    mutation ShareRoadmapDialogMutation($input: ShareRoadmapInput!) {
      shareRoadmap(input: $input) {
        token
        product {
          id
          roadmapLinks {
            id
            shows
            expiresAt
            createdAt
            reads
            author {
              name
            }
          }
        }
      }
    }
  `);
  const [token, setToken] = useState<string>();
  const form = useForm({ of: `share roadmap ${key}`, base: { shows: 'DATES GOALS', ends: '30' } });
  if (!product) return null;
  const { id: productId, roadmapLinks: links } = product;
  const chosen = partsIn(form.values.shows.split(' '));
  const open = form.values.ends === never;

  async function save() {
    const ends = open ? { public: true } : { expiresAt: endsAfter(form.values.ends) };
    const made = await form.send(() =>
      share({ input: { productId, shows: chosen, ...ends } }, { right }),
    );
    if (made) setToken(made.shareRoadmap.token ?? '');
  }
  const choose = (part: Part, on: boolean) =>
    form.setAll({
      shows: partsIn(on ? [...chosen, part] : chosen.filter((one) => one !== part)).join(' '),
    });
  if (token !== undefined) {
    return (
      <MadeLink
        label="Address of the roadmap"
        path={paths.sharedRoadmap({ token })}
        hint="It is shown this once. Whoever has it reads what you chose, and nothing else."
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title="Share the roadmap by a link"
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={form.busy}>
            Make the link
          </Decide>
        </>
      }
    >
      <p className="sub">
        Whoever has the link reads Now, Next and Later without an account. What you do not choose
        never leaves the server.
      </p>
      <fieldset className={styles.parts}>
        <legend>Beside the titles it shows</legend>
        {(Object.entries(parts) as [Part, string][]).map(([part, words]) => (
          <Checkbox
            key={part}
            checked={chosen.includes(part)}
            onChange={({ target }) => choose(part, target.checked)}
          >
            {words}
          </Checkbox>
        ))}
      </fieldset>
      <Select
        label="It ends"
        hint={open && 'Public: it may be passed on, and stays open until somebody revokes it.'}
        {...form.field('ends')}
      >
        {Object.entries(lasts).map(([days, words]) => (
          <option key={days} value={days}>
            after {words}
          </option>
        ))}
        <option value={never}>never: public, until it is revoked</option>
      </Select>
      <FormError>{form.error}</FormError>
      {links.length > 0 && <Links links={links} right={right} />}
    </Dialog>
  );
}

type LinksProps = {
  links: NonNullable<ShareRoadmapDialogQuery['response']['product']>['roadmapLinks'];
  right: Right;
};

/** The links that are open, each to be revoked. */
function Links({ links, right }: LinksProps) {
  const revoke = useMutate<ShareRoadmapDialogRevokeMutation>(graphql`
    mutation ShareRoadmapDialogRevokeMutation($input: RevokeRoadmapLinkInput!) {
      revokeRoadmapLink(input: $input) {
        product {
          id
          roadmapLinks {
            id
          }
        }
      }
    }
  `);
  return (
    <section className={styles.links} aria-labelledby="roadmap-links">
      <h3 id="roadmap-links">Open links</h3>
      <ul>
        {links.map(({ id, shows, expiresAt, createdAt, reads, author }) => (
          <li key={id}>
            <span>
              {expiresAt ? `Until ${dateOf(expiresAt)}` : 'Public'}
              <span className="meta"> {count(reads, 'reader')}</span>
              <span className={classes('meta', styles.what)}>
                {said(shows)}. {author ? `By ${firstName(author.name)}, ` : ''}
                {dateOf(createdAt)}
              </span>
            </span>
            <Button
              size="small"
              look="ghost"
              onClick={() =>
                void act({
                  run: () => revoke({ input: { id } }, { right }),
                  done: 'The link opens nothing any more.',
                  failed: 'The link was not revoked.',
                })
              }
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
