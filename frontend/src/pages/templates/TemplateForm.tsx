import { useId } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { Input } from '../../ui/Field';
import { MarkdownArea } from '../../ui/MarkdownArea';
import { Cross, Plus } from '../../ui/icons';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { CriterionFields, nothing, sentenceOf, type Wording } from '../story/CriterionFields';
import type { TemplateForm_template$key } from './__generated__/TemplateForm_template.graphql';
import type { TemplateFormCreateMutation } from './__generated__/TemplateFormCreateMutation.graphql';
import type { TemplateFormUpdateMutation } from './__generated__/TemplateFormUpdateMutation.graphql';
import styles from './TemplateForm.module.css';

type Text = {
  readonly asA: string;
  readonly iWant: string;
  readonly soThat: string;
  readonly body: string;
  readonly criteria: readonly Readonly<Wording>[];
};

type TemplateFormProps = {
  product: string;
  /** The one that is changed; none for a new one. */
  template?: TemplateForm_template$key;
  /** What a new one begins with. */
  begun?: Text;
  right: Right;
  onLeave: () => void;
};

const names = {
  name: 'Name',
  asA: 'As a',
  iWant: 'I want',
  soThat: 'so that',
  body: 'More about it',
  criteria: 'Criteria',
};
const empty: Text = { asA: '', iWant: '', soThat: '', body: '', criteria: [] };

export const templateFields = graphql`
  fragment TemplateForm_template on Template {
    id
    version
    name
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
`;

/** Writes a template: text and criteria. */
export function TemplateForm({ product, template: key, begun, right, onLeave }: TemplateFormProps) {
  const template = useFragment(templateFields, key);
  const create = useMutate<TemplateFormCreateMutation>(graphql`
    mutation TemplateFormCreateMutation($input: CreateTemplateInput!) {
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
  const update = useMutate<TemplateFormUpdateMutation>(graphql`
    mutation TemplateFormUpdateMutation($input: UpdateTemplateInput!) {
      updateTemplate(input: $input) {
        template {
          id
          ...TemplateForm_template
        }
      }
    }
  `);
  const base = { name: template?.name ?? '', ...texts(template ?? empty) };
  const form = useForm({
    of: template ? `${template.id}.text` : `template of ${product}`,
    base,
    ...(template && { version: template.version }),
    required: { name: 'It needs a name.' },
    onProposed: onLeave,
  });
  // What it begins with is typed into a new one, so that it is kept like other text.
  const values =
    begun && form.changed.length === 0 ? { ...form.values, ...texts(begun) } : form.values;
  const rows = read(values.criteria);
  const set = (some: Partial<typeof values>) => form.setAll({ ...values, ...some });
  const setRows = (rows: readonly Wording[]) => set({ criteria: kept(rows) });
  const field = (name: keyof typeof names) => ({
    ...form.field(name),
    label: names[name],
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });

  async function send() {
    const input = { ...values, criteria: rows.filter((row) => sentenceOf(row).trim()) };
    if (!template) {
      const answer = await form.send(() =>
        create({ input: { productId: product, ...input } }, { right }),
      );
      if (!answer) return;
      onLeave();
      return act({
        run: async () => answer,
        done: `“${values.name}” can be begun with.`,
        failed: '',
      });
    }
    if (form.changed.length === 0) return onLeave();
    const { id } = template;
    const changed = (of: typeof input) =>
      Object.fromEntries(form.changed.map((name) => [name, of[name]]));
    const answer = await form.send((_, version) =>
      update({ input: { id, version, ...changed(input) } }, { right }),
    );
    if (!answer) return;
    onLeave();
    return act({
      run: async () => answer,
      done: `The template “${values.name}” is changed.`,
      failed: 'The template was not changed.',
      undo: () =>
        update(
          { input: { id, ...changed({ ...base, criteria: read(base.criteria) }) } },
          { right },
        ),
    });
  }

  const title = useId();
  return (
    <EditForm
      label={template ? `Template ${template.name}` : 'New template'}
      form={form}
      right={right}
      onSave={() => void send()}
      onLeave={onLeave}
      names={names}
      say={(name, value) => (name === 'criteria' ? read(value).map(sentenceOf).join('\n') : value)}
      error={form.wrongIn('criteria')}
      save={template ? 'Save' : 'Add template'}
      className={styles.form}
    >
      <Input autoFocus maxLength={100} placeholder="Bug" {...field('name')} />
      <div className={styles.story}>
        <Input maxLength={300} {...field('asA')} />
        <Input maxLength={1000} {...field('iWant')} />
        <Input maxLength={1000} {...field('soThat')} />
      </div>
      <MarkdownArea rows={3} hint="Markdown" {...field('body')} />
      <section aria-labelledby={title} className={styles.criteria}>
        <h3 id={title}>Criteria</h3>
        {rows.map((row, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row has no other name
          <div key={i} className={styles.criterion}>
            <CriterionFields
              values={row}
              onChange={(some) => setRows(rows.with(i, { ...row, ...some }))}
            />
            <Button
              look="ghost"
              size="small"
              square
              aria-label={`Remove criterion ${i + 1}`}
              onClick={() => setRows(rows.toSpliced(i, 1))}
            >
              <Cross />
            </Button>
          </div>
        ))}
        <Button look="ghost" size="small" onClick={() => setRows([...rows, nothing])}>
          <Plus /> Add a criterion
        </Button>
      </section>
    </EditForm>
  );
}

const kept = (criteria: readonly Readonly<Wording>[]) =>
  JSON.stringify(criteria.map(({ given, when, then, text }) => ({ given, when, then, text })));
const read = (text: string): Wording[] => JSON.parse(text);
const texts = ({ asA, iWant, soThat, body, criteria }: Text) => ({
  asA,
  iWant,
  soThat,
  body,
  criteria: kept(criteria),
});
