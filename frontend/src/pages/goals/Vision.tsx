import { useLayoutEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { later } from '../../lib/later';
import { dayOf } from '../../lib/days';
import { useHasDraft } from '../../lib/draft';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Markdown } from '../../ui/Markdown';
import { readRight } from '../../ui/Right';
import type { Vision_product$key } from './__generated__/Vision_product.graphql';
import styles from './Vision.module.css';

const VisionForm = later(async () => (await import('./VisionForm')).VisionForm);
const VisionVersions = later(async () => (await import('./VisionVersions')).VisionVersions);

/** Why the product exists and for whom, above the goals that follow from it. */
export function Vision({ product: key }: { product: Vision_product$key }) {
  const product = useFragment(
    graphql`
      fragment Vision_product on Product {
        id
        vision
        visionHtml
        visionEvents(last: 1) {
          edges {
            node {
              id
              at
              actor {
                name
              }
            }
          }
        }
        canSet: viewerCan(decision: SET_GOALS) {
          ...Right_right
        }
        ...VisionForm_product
      }
    `,
    key,
  );
  const right = readRight(product.canSet);
  const unsaved = useHasDraft(`${product.id}.vision`);
  const [open, setOpen] = useState<'form' | 'versions'>();
  const { vision, visionHtml } = product;
  const changed = product.visionEvents.edges[0]?.node;
  const verb = unsaved
    ? 'Unsaved, go on'
    : right.proposes
      ? 'Propose another vision'
      : 'Edit vision';
  const close = () => setOpen(undefined);

  if (open === 'form' && right.acts) {
    return (
      <section aria-label="Vision" className={styles.vision}>
        <VisionForm product={product} right={right} onLeave={close} />
      </section>
    );
  }
  return (
    <section aria-label="Vision" className={styles.vision}>
      {vision ? (
        <Passage key={visionHtml} html={visionHtml} />
      ) : (
        <p className={styles.none}>Nobody has written yet why this product exists and for whom.</p>
      )}
      <div className={styles.foot}>
        {changed && (
          <Button look="ghost" size="small" onClick={() => setOpen('versions')}>
            Changed {dayOf(changed.at).replace('Today', 'today')}
            {changed.actor && ` by ${firstName(changed.actor.name)}`}
          </Button>
        )}
        {right.acts ? (
          <Button look="ghost" size="small" onClick={() => setOpen('form')}>
            {vision || unsaved ? verb : right.proposes ? 'Propose a vision' : 'Write the vision'}
          </Button>
        ) : (
          !vision && <span className="meta">{right.ask}</span>
        )}
      </div>
      {open === 'versions' && <VisionVersions product={product.id} right={right} onClose={close} />}
    </section>
  );
}

/** The text, folded where it is long. */
function Passage({ html }: { html: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [long, setLong] = useState(false);
  const [whole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && !whole) setLong(element.scrollHeight > element.clientHeight + 4);
  }, [whole]);
  return (
    <>
      <div ref={box} className={classes(styles.text, !whole && styles.folded, long && styles.long)}>
        <Markdown html={html} />
      </div>
      {long && (
        <Button
          look="ghost"
          size="small"
          className={styles.more}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Read less' : 'Read all'}
        </Button>
      )}
    </>
  );
}
