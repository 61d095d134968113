import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Decide, Decides, readRight } from '../../ui/Right';
import styles from './RightsPage.module.css';
import type { FourEyes_product$key } from './__generated__/FourEyes_product.graphql';
import type { FourEyesMutation } from './__generated__/FourEyesMutation.graphql';

/** Whether one may accept a story whose criteria one wrote alone; an admin says so for the product. */
export function FourEyes({ product: key }: { product: FourEyes_product$key }) {
  const { id, name, fourEyes, canAdminister } = useFragment(
    graphql`
      fragment FourEyes_product on Product {
        id
        name
        fourEyes
        canAdminister: viewerCan(decision: ADMINISTER) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const update = useMutate<FourEyesMutation>(graphql`
    mutation FourEyesMutation($input: UpdateProductInput!) {
      updateProduct(input: $input) {
        product {
          id
          version
          fourEyes
        }
      }
    }
  `);
  const right = readRight(canAdminister);
  const to = (fourEyes: boolean) => update({ input: { id, fourEyes } }, { right });
  return (
    <section aria-label="Four eyes">
      <div className={styles.eyes}>
        <h2>Four eyes</h2>
        <span className="meta">{fourEyes ? 'on' : 'off'}</span>
        <span className="grow" />
        <Decides right={right} />
      </div>
      <p className="sub">
        {fourEyes
          ? `Nobody in ${name} accepts a story whose criteria they wrote alone. Somebody else accepts it, or has changed or proposed a criterion of it.`
          : `Whoever accepts a story in ${name} may have written its criteria alone.`}
      </p>
      <Decide
        right={right}
        otherwise={null}
        onClick={() =>
          void act({
            run: () => to(!fourEyes),
            done: fourEyes ? 'Two eyes are enough now.' : 'Four eyes are asked for now.',
            failed: 'Nothing was changed.',
            undo: () => to(fourEyes),
          })
        }
      >
        {fourEyes ? 'Let two eyes be enough' : 'Ask for four eyes'}
      </Decide>
    </section>
  );
}
