import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { useQuestion } from '../api/clash';
import { Button } from './Button';
import { ClashChoice } from './ClashChoice';
import { Dialog } from './Dialog';
import type { ClashDialogQuery } from './__generated__/ClashDialogQuery.graphql';

const isId = (value: string) => /^[a-z]+_[0-9a-z]{26}$/.test(value);

/** Both values of what two people picked: one is chosen. */
export function ClashDialog({
  title,
  names,
  clashes,
  answer,
}: NonNullable<ReturnType<typeof useQuestion>>) {
  const ids = clashes.flatMap(({ theirs, yours }) => [theirs, yours]).filter(isId);
  const { nodes } = useLazyLoadQuery<ClashDialogQuery>(
    graphql`
      query ClashDialogQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          id
          ... on Feature {
            title
          }
          ... on Goal {
            title
          }
        }
      }
    `,
    { ids },
  );
  const [values, setValues] = useState<{ [name: string]: string }>(() =>
    Object.fromEntries(clashes.map(({ name, yours }) => [name, yours])),
  );
  const mine = clashes.some(({ name, yours }) => values[name] === yours);
  return (
    <Dialog
      title={title}
      onClose={() => answer(false)}
      onSubmit={() => answer(mine)}
      footer={
        <>
          <Button onClick={() => answer(false)}>Cancel</Button>
          <Button type="submit" look="primary">
            Save
          </Button>
        </>
      }
    >
      <ClashChoice
        clashes={clashes}
        values={values}
        names={names}
        say={(_, value) => nodes.find((node) => node?.id === value)?.title ?? value}
        onChoose={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
      />
    </Dialog>
  );
}
