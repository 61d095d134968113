import { useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useFresh } from '../../lib/freshness';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Cross, Plus } from '../../ui/icons';
import { Decide, Decides, type Right, readRight } from '../../ui/Right';
import { sentenceOf } from '../story/CriterionFields';
import { TemplateForm, templateFields } from './TemplateForm';
import type { TemplateForm_template$key } from './__generated__/TemplateForm_template.graphql';
import type { TemplatesDialogAgainMutation } from './__generated__/TemplatesDialogAgainMutation.graphql';
import type { TemplatesDialogDeleteMutation } from './__generated__/TemplatesDialogDeleteMutation.graphql';
import type { TemplatesDialogQuery } from './__generated__/TemplatesDialogQuery.graphql';
import styles from './TemplatesDialog.module.css';

type TemplatesDialogProps = {
  product: string;
  /** A story to make one of. */
  story?: string;
  onClose: () => void;
};

/** What stories begin with: written, changed and removed here. */
export function TemplatesDialog({ product: key, story: from = '', onClose }: TemplatesDialogProps) {
  const { product, of } = useLazyLoadQuery<TemplatesDialogQuery>(
    graphql`
      query TemplatesDialogQuery($product: String!, $story: ID!, $ofStory: Boolean!) {
        product(key: $product) {
          id
          name
          templates {
            id
            ...TemplateForm_template
          }
          canWrite: viewerCan(decision: WRITE_STORIES) {
            ...Right_right
          }
        }
        of: node(id: $story) @include(if: $ofStory) {
          ... on Story @alias(as: "story") {
            asA
            iWant
            soThat
            body
            criteria {
              given
              when
              then
              text
            }
          }
        }
      }
    `,
    { product: key, story: from, ofStory: from !== '' },
    useFresh(),
  );
  const [writing, setWriting] = useState<string | undefined>(from && 'new');
  if (!product) return null;
  const right = readRight(product.canWrite);
  const { templates } = product;
  const leave = () => setWriting(undefined);
  const begun = of?.story;
  return (
    <Dialog title={`Templates of ${product.name}`} shape="drawer" reads onClose={onClose}>
      <p className={styles.about}>
        <span className="sub grow">What stories of one kind begin with, a bug or a spike.</span>
        <Decides right={right} />
      </p>
      {templates.length === 0 && writing !== 'new' && (
        <p className={styles.none}>
          No templates yet. What do your stories have in common, and forget one by one?
        </p>
      )}
      <ul className={styles.list}>
        {templates.map((template) =>
          writing === template.id ? (
            <li key={template.id}>
              <TemplateForm
                product={product.id}
                template={template}
                right={right}
                onLeave={leave}
              />
            </li>
          ) : (
            <Row
              key={template.id}
              template={template}
              product={product.id}
              right={right}
              onEdit={() => setWriting(template.id)}
            />
          ),
        )}
      </ul>
      {writing === 'new' ? (
        <TemplateForm
          product={product.id}
          right={right}
          {...(begun && { begun })}
          onLeave={leave}
        />
      ) : (
        <Decide
          right={right}
          otherwise={null}
          look="ghost"
          size="small"
          className={styles.add}
          proposing="Propose a template"
          onClick={() => setWriting('new')}
        >
          <Plus /> New template
        </Decide>
      )}
    </Dialog>
  );
}

type RowProps = {
  template: TemplateForm_template$key;
  product: string;
  right: Right;
  onEdit: () => void;
};

function Row({ template: key, product, right, onEdit }: RowProps) {
  const template = useFragment(templateFields, key);
  const remove = useMutate<TemplatesDialogDeleteMutation>(graphql`
    mutation TemplatesDialogDeleteMutation($input: DeleteTemplateInput!) {
      deleteTemplate(input: $input) {
        product {
          id
          templates {
            id
          }
        }
      }
    }
  `);
  const again = useMutate<TemplatesDialogAgainMutation>(graphql`
    mutation TemplatesDialogAgainMutation($input: CreateTemplateInput!) {
      createTemplate(input: $input) {
        product {
          id
          templates {
            id
            ...TemplateForm_template
          }
        }
      }
    }
  `);
  const { id, version, ...text } = template;
  const { name, criteria } = text;
  const first = criteria[0];
  return (
    <li className={styles.row}>
      <div className="grow">
        <h3 className="clip">{name}</h3>
        <p className="meta clip">
          {first
            ? `${count(criteria.length, 'criterion', 'criteria')}: ${sentenceOf(first)}`
            : text.iWant || text.body || text.asA || 'Only a name so far'}
        </p>
      </div>
      {right.acts && (
        <>
          <Button size="small" aria-label={`Edit ${name}`} onClick={onEdit}>
            Edit
          </Button>
          <Button
            look="ghost"
            size="small"
            square
            aria-label={`Remove ${name}`}
            onClick={() =>
              void act({
                run: () => remove({ input: { id, version } }, { right }),
                done: `The template “${name}” is gone. Its stories stay.`,
                failed: 'The template stays.',
                undo: () => again({ input: { productId: product, ...text } }, { right }),
              })
            }
          >
            <Cross />
          </Button>
        </>
      )}
    </li>
  );
}
