import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { say } from '../../lib/toasts';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, Select, TextArea } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { AskDialogMutation } from './__generated__/AskDialogMutation.graphql';
import type { AskDialogQuery } from './__generated__/AskDialogQuery.graphql';

const names = {
  ofId: 'Who decides it',
  question: 'What is to be decided',
  options: 'Answers it offers',
  due: 'Needed by',
};

type AskDialogProps = { product: string; report: string; right: Right; onClose: () => void };

/** Puts a decision to somebody by name. */
export function AskDialog({ product: key, report, right, onClose }: AskDialogProps) {
  const { product } = useLazyLoadQuery<AskDialogQuery>(
    graphql`
      query AskDialogQuery($product: String!) {
        product(key: $product) {
          members(first: 100) {
            edges {
              node {
                id
                name
              }
            }
          }
        }
      }
    `,
    { product: key },
  );
  const ask = useMutate<AskDialogMutation>(graphql`
    mutation AskDialogMutation($input: AskDecisionInput!) {
      askDecision(input: $input) {
        report {
          id
          asks {
            ...Asks_ask
          }
        }
      }
    }
  `);
  const people = product?.members.edges.map(({ node }) => node) ?? [];
  const form = useForm({
    of: `ask ${report}`,
    base: { ofId: '', question: '', options: '', due: '' },
    required: { ofId: 'Say who is asked.', question: 'Say what is to be decided.' },
    onProposed: onClose,
  });

  async function save() {
    const { ofId, question, options, due } = form.values;
    const offered = options
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean);
    const made = await form.send(() =>
      ask(
        { input: { reportId: report, ofId, question, options: offered, due: due || null } },
        { right },
      ),
    );
    if (!made) return;
    const name = people.find(({ id }) => id === ofId)?.name ?? '';
    say({ kind: 'done', title: `${firstName(name)} is asked once it is published.` });
    onClose();
  }
  return (
    <Dialog
      title="Ask for a decision"
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={form.busy}>
            Ask
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Select
        label={names.ofId}
        hint="They are told when the report is published, and answer in the app."
        {...form.field('ofId')}
      >
        <option value="">Choose somebody</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextArea label={names.question} {...form.field('question')} />
      <TextArea
        label={names.options}
        rows={2}
        hint="One a line, up to five; other words answer it, too."
        {...form.field('options')}
      />
      <Input label={names.due} type="date" {...form.field('due')} />
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}
