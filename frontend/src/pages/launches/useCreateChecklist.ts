import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type { useCreateChecklistMutation } from './__generated__/useCreateChecklistMutation.graphql';

export type Task = {
  readonly department: string;
  readonly task: string;
  readonly daysBefore: number;
};

/** Makes a template of a checklist, or proposes one. */
export function useCreateChecklist(product: string, right: Right) {
  const create = useMutate<useCreateChecklistMutation>(graphql`
    mutation useCreateChecklistMutation($input: CreateLaunchTemplateInput!) {
      createLaunchTemplate(input: $input) {
        product {
          id
          launchTemplates {
            id
            ...ChecklistForm_template
          }
        }
      }
    }
  `);
  return (name: string, items: readonly Task[]) =>
    create({ input: { productId: product, name, items: [...items] } }, { right });
}

/** What a launch that customers hear of asks of most. */
export const example: { name: string; items: readonly Task[] } = {
  name: 'Customers hear of it',
  items: [
    { department: 'Legal', task: 'Wording and terms are checked', daysBefore: 10 },
    { department: 'Engineering', task: 'The way back is rehearsed', daysBefore: 5 },
    { department: 'Support', task: 'Answers to the first questions are written', daysBefore: 5 },
    { department: 'Sales', task: 'Whoever talks to customers has seen it', daysBefore: 3 },
    { department: 'Marketing', task: 'Customers are told what changes for them', daysBefore: 2 },
    { department: 'Analytics', task: 'The goal’s metric is measured', daysBefore: 1 },
  ],
};
