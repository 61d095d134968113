import { useEffect, useRef, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import type { RecordSourceSelectorProxy } from 'relay-runtime';
import { useMutate } from '../../api/useMutate';
import { announce } from '../../lib/announce';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Plus } from '../../ui/icons';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type {
  CreateStoryInput,
  NewStoryMutation,
  NewStoryMutation$data,
} from './__generated__/NewStoryMutation.graphql';
import type { RowKey } from './rows';
import styles from './NewStory.module.css';

const TemplatePicker = later(
  async () => (await import('../templates/TemplatePicker')).TemplatePicker,
);
const TemplatesDialog = later(
  async () => (await import('../templates/TemplatesDialog')).TemplatesDialog,
);

/** What is written begins with it. */
export type Template = { id: string; name: string };

type NewStoryProps = {
  product: string;
  template: Template | undefined;
  onTemplate: (template: Template | undefined) => void;
  right: Right;
  input: Omit<CreateStoryInput, 'title'>;
  /** Where it will stand: "below CHK-224". */
  where: string;
  /** Brings it into the list. */
  updater: (store: RecordSourceSelectorProxy<NewStoryMutation$data>, id: string) => void;
  onCreated: (story: RowKey) => void;
  onClose: () => void;
};

/** The line for a new story, in its place in the list. Enter writes it and asks for the next. */
export function NewStory({
  product,
  template,
  onTemplate,
  right,
  input,
  where,
  updater,
  onCreated,
  onClose,
}: NewStoryProps) {
  const create = useMutate<NewStoryMutation>(graphql`
    mutation NewStoryMutation($input: CreateStoryInput!) {
      createStory(input: $input) {
        storyEdge {
          node {
            id
            key
            ...StoryRow_story
            ...SelectionBar_stories
          }
        }
      }
    }
  `);
  const field = useRef<HTMLInputElement>(null);
  const form = useForm({ of: `new story ${input.productId}`, base: { title: '' } });
  const error = form.error ?? form.wrongIn('title');
  useEffect(() => field.current?.focus(), []);
  const [open, setOpen] = useState<'pick' | 'edit'>();

  async function write() {
    const title = form.values.title.trim();
    if (!title) return;
    const answer = await form.send(() =>
      create(
        { input: { ...input, title, ...(template && { templateId: template.id }) } },
        {
          right,
          updater: (store, data) => {
            if (data) updater(store, data.createStory.storyEdge.node.id);
          },
        },
      ),
    );
    if (!answer) return;
    const { node } = answer.createStory.storyEdge;
    announce(`${node.key} written, ${where}`);
    onCreated(node);
  }

  return (
    <div role="row" className={styles.row}>
      <div role="gridcell">
        <form
          className={styles.form}
          aria-busy={form.busy}
          onSubmit={(event) => {
            event.preventDefault();
            void write();
          }}
        >
          <Plus />
          <input
            ref={field}
            aria-label={`Title of the new story, ${where}`}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'new-story-error' : undefined}
            placeholder="What is to be done?"
            autoComplete="off"
            maxLength={300}
            value={form.values.title}
            readOnly={form.busy}
            onChange={({ target }) => form.set('title', target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                event.preventDefault();
                onClose();
              }
            }}
          />
          {error && (
            <span id="new-story-error" role="alert" className={styles.error}>
              {error}
            </span>
          )}
          <Button
            size="small"
            look="ghost"
            className={styles.template}
            aria-label={template ? `From “${template.name}”` : 'From a template'}
            onClick={() => setOpen('pick')}
          >
            <span className="clip">{template ? `From “${template.name}”` : 'From a template'}</span>
          </Button>
          <Decide
            right={right}
            type="submit"
            size="small"
            look="primary"
            busy={form.busy}
            keys="Enter"
          >
            Write
          </Decide>
          <Button size="small" keys="Escape" onClick={onClose}>
            Close
          </Button>
        </form>
        {open === 'pick' && (
          <TemplatePicker
            product={product}
            title="Begin with"
            chosen={template?.id}
            none="Nothing"
            onPick={(picked) => {
              onTemplate(picked.id ? picked : undefined);
              setOpen(undefined);
            }}
            onEdit={() => setOpen('edit')}
            onClose={() => setOpen(undefined)}
          />
        )}
        {open === 'edit' && <TemplatesDialog product={product} onClose={() => setOpen('pick')} />}
      </div>
    </div>
  );
}
