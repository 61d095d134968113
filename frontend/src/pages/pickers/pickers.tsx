import type { ComponentProps } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import { useSearch } from '../../api/useSearch';
import { useFresh } from '../../lib/freshness';
import { day } from '../../lib/days';
import { type Option, Picker } from '../../ui/Picker';
import type { pickersFeaturesQuery } from './__generated__/pickersFeaturesQuery.graphql';
import type { pickersGoalsQuery } from './__generated__/pickersGoalsQuery.graphql';
import type { pickersLabelsQuery } from './__generated__/pickersLabelsQuery.graphql';
import type { pickersPeopleQuery } from './__generated__/pickersPeopleQuery.graphql';
import type { pickersSprintsQuery } from './__generated__/pickersSprintsQuery.graphql';

type PickerOf = Pick<
  ComponentProps<typeof Picker>,
  'title' | 'about' | 'empty' | 'onClose' | 'onPick'
> & { product: string };

type One = PickerOf & {
  chosen: string | undefined;
  /** The choice of none of them, where there is one. */
  none?: string | undefined;
  /** Closed and dropped ones too: for looking, not for linking. */
  every?: boolean;
};

const none = (name: string | undefined, chosen: string | undefined): Option[] =>
  name === undefined ? [] : [{ id: '', name, chosen: !chosen }];

/** Finds a feature; `without` are those that are not to be picked. */
export function FeaturePicker({
  product,
  chosen,
  none: nothing,
  every,
  without = [],
  ...picker
}: One & { without?: readonly string[] }) {
  const query = graphql`
    query pickersFeaturesQuery($product: String!, $state: [FeatureState!], $text: String!) {
      product(key: $product) {
        features(first: 100, state: $state, text: $text) {
          edges {
            node {
              id
              title
              goal {
                title
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `;
  const state = every ? null : (['IDEA', 'PLANNED', 'BUILDING', 'LAUNCHED'] as const);
  const { nodes, list } = useSearch<pickersFeaturesQuery, Feature>({
    query,
    variables: { product, state },
    read: ({ product }) => product?.features,
  });
  const options: Option[] = nodes
    .filter(({ id }) => !without.includes(id))
    .map(({ id, title, goal }) => ({
      id,
      name: title,
      detail: goal?.title,
      chosen: id === chosen,
    }));
  return <Picker {...picker} options={[...options, ...none(nothing, chosen)]} {...list} />;
}

/** Finds a goal; `without` are those that are not to be picked. */
export function GoalPicker({
  product,
  chosen,
  none: nothing,
  every,
  without = [],
  ...picker
}: One & { without?: readonly string[] }) {
  const query = graphql`
    query pickersGoalsQuery($product: String!, $state: [GoalState!], $text: String!) {
      product(key: $product) {
        goals(first: 100, state: $state, text: $text) {
          edges {
            node {
              id
              title
              due
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `;
  const { nodes, list } = useSearch<pickersGoalsQuery, Goal>({
    query,
    variables: { product, state: every ? null : (['ACTIVE', 'DRAFT'] as const) },
    read: ({ product }) => product?.goals,
  });
  const options: Option[] = nodes
    .filter(({ id }) => !without.includes(id))
    .map(({ id, title, due }) => ({
      id,
      name: title,
      detail: due ? `due ${day(due)}` : undefined,
      chosen: id === chosen,
    }));
  return <Picker {...picker} options={[...options, ...none(nothing, chosen)]} {...list} />;
}

export function SprintPicker({ product, chosen, none: nothing, every, ...picker }: One) {
  const query = graphql`
    query pickersSprintsQuery($product: String!, $state: [SprintState!], $text: String!) {
      product(key: $product) {
        sprints(first: 100, state: $state, text: $text) {
          edges {
            node {
              id
              name
              state
              end
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `;
  const { nodes, list } = useSearch<pickersSprintsQuery, Sprint>({
    query,
    variables: { product, state: every ? null : (['ACTIVE', 'PLANNED'] as const) },
    read: ({ product }) => product?.sprints,
  });
  const options: Option[] = nodes.map(({ id, name, state, end }) => ({
    id,
    name,
    detail: [state === 'ACTIVE' && 'active', end && `to ${day(end)}`].filter(Boolean).join(', '),
    chosen: id === chosen,
  }));
  return <Picker {...picker} options={[...options, ...none(nothing, chosen)]} {...list} />;
}

type Many = PickerOf & { chosen: readonly string[] };

export function PeoplePicker({
  product,
  chosen,
  none: nothing,
  ...picker
}: Many & { none?: string }) {
  const { nodes, list } = useSearch<pickersPeopleQuery, Person>({
    query: peopleQuery,
    variables: { product },
    read: ({ product }) => product?.members,
  });
  const options: Option[] = nodes
    .filter(({ id, active }) => active || chosen.includes(id))
    .map(({ id, name }) => ({ id, name, chosen: chosen.includes(id) }));
  return <Picker {...picker} options={[...options, ...none(nothing, chosen[0])]} {...list} />;
}

const peopleQuery = graphql`
  query pickersPeopleQuery($product: String!, $after: String, $text: String!) {
    product(key: $product) {
      members(first: 100, after: $after, text: $text) {
        edges {
          node {
            id
            name
            active
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** Everyone with a role in a product. */
export function usePeople(product: string) {
  const variables = { product, text: '' };
  const data = useLazyLoadQuery<pickersPeopleQuery>(peopleQuery, variables, useFresh());
  const { nodes } = useAll<pickersPeopleQuery, Person>(data.product?.members, {
    query: peopleQuery,
    variables,
    read: ({ product }) => product?.members,
  });
  return nodes;
}

type Labels = Many & { onCreate?: (name: string) => void };

export function LabelPicker({
  product,
  chosen,
  empty = 'No labels yet. Type a name to create one.',
  ...picker
}: Labels) {
  const data = useLazyLoadQuery<pickersLabelsQuery>(
    graphql`
      query pickersLabelsQuery($product: String!) {
        product(key: $product) {
          labels {
            id
            name
          }
        }
      }
    `,
    { product },
    useFresh(),
  );
  const options = (data.product?.labels ?? []).map(({ id, name }) => ({
    id,
    name,
    chosen: chosen.includes(id),
  }));
  return <Picker {...picker} options={options} empty={empty} />;
}

type Product<Q extends { response: { product: unknown } }> = NonNullable<Q['response']['product']>;
type Feature = Product<pickersFeaturesQuery>['features']['edges'][number]['node'];
type Goal = Product<pickersGoalsQuery>['goals']['edges'][number]['node'];
type Sprint = Product<pickersSprintsQuery>['sprints']['edges'][number]['node'];
type Person = Product<pickersPeopleQuery>['members']['edges'][number]['node'];
