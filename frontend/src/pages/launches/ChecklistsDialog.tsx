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
import { ChecklistForm, checklistFields } from './ChecklistForm';
import type { ChecklistForm_template$key } from './__generated__/ChecklistForm_template.graphql';
import type { ChecklistsDialogDeleteMutation } from './__generated__/ChecklistsDialogDeleteMutation.graphql';
import type { ChecklistsDialogQuery } from './__generated__/ChecklistsDialogQuery.graphql';
import styles from './ChecklistsDialog.module.css';
import { example, useCreateChecklist } from './useCreateChecklist';

type ChecklistsDialogProps = { product: string; onClose: () => void };

/** What the checklists of launches begin with: written, changed and removed here. */
export function ChecklistsDialog({ product: key, onClose }: ChecklistsDialogProps) {
  const { product } = useLazyLoadQuery<ChecklistsDialogQuery>(
    graphql`
      query ChecklistsDialogQuery($product: String!) {
        product(key: $product) {
          id
          name
          launchTemplates {
            id
            ...ChecklistForm_template
          }
          canPrepare: viewerCan(decision: PREPARE_LAUNCH) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const [writing, setWriting] = useState<string>();
  if (!product) return null;
  const right = readRight(product.canPrepare);
  const { launchTemplates } = product;
  const leave = () => setWriting(undefined);
  return (
    <Dialog title={`Checklists of ${product.name}`} shape="drawer" reads onClose={onClose}>
      <p className={styles.about}>
        <span className="sub grow">What a launch begins with: choose one when you prepare it.</span>
        <Decides right={right} />
      </p>
      {launchTemplates.length === 0 && writing !== 'new' && (
        <Nothing product={product.id} right={right} />
      )}
      <ul className={styles.list}>
        {launchTemplates.map((template) =>
          writing === template.id ? (
            <li key={template.id}>
              <ChecklistForm
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
        <ChecklistForm product={product.id} right={right} onLeave={leave} />
      ) : (
        <Decide
          right={right}
          otherwise={null}
          look="ghost"
          size="small"
          className={styles.add}
          proposing="Propose a checklist"
          onClick={() => setWriting('new')}
        >
          <Plus /> New checklist
        </Decide>
      )}
      {!right.acts && <p className="meta">{right.ask}</p>}
    </Dialog>
  );
}

/** An example to begin with, one press away. */
function Nothing({ product, right }: { product: string; right: Right }) {
  const create = useCreateChecklist(product, right);
  return (
    <div className={styles.none}>
      <p>No checklists yet. What does each launch ask of legal, support and sales?</p>
      <ol>
        {example.items.map(({ department, task, daysBefore }) => (
          <li key={department}>
            <span className="strong">{department}</span> {task}{' '}
            <span className="meta">{count(daysBefore, 'day')} before</span>
          </li>
        ))}
      </ol>
      <Decide
        right={right}
        otherwise={null}
        size="small"
        proposing="Propose to begin with these"
        onClick={() =>
          void act({
            run: () => create(example.name, example.items),
            done: `A launch can begin with “${example.name}”. Change it as you need.`,
            failed: 'There is still no checklist.',
          })
        }
      >
        Begin with these
      </Decide>
    </div>
  );
}

type RowProps = {
  template: ChecklistForm_template$key;
  product: string;
  right: Right;
  onEdit: () => void;
};

function Row({ template: key, product, right, onEdit }: RowProps) {
  const { id, version, name, items } = useFragment(checklistFields, key);
  const again = useCreateChecklist(product, right);
  const remove = useMutate<ChecklistsDialogDeleteMutation>(graphql`
    mutation ChecklistsDialogDeleteMutation($input: DeleteLaunchTemplateInput!) {
      deleteLaunchTemplate(input: $input) {
        product {
          id
          launchTemplates {
            id
          }
        }
      }
    }
  `);
  const departments = [...new Set(items.map(({ department }) => department))];
  return (
    <li className={styles.row}>
      <div className="grow">
        <h3 className="clip">{name}</h3>
        <p className="meta clip">
          {count(items.length, 'item')}: {departments.join(', ')}
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
                done: `The checklist “${name}” is gone. Launches that began with it stay.`,
                failed: 'The checklist stays.',
                undo: () =>
                  again(
                    name,
                    items.map(({ department, task, daysBefore }) => ({
                      department,
                      task,
                      daysBefore,
                    })),
                  ),
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
