import { type ComponentProps, type ReactNode, Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { day } from '../../lib/days';
import { type Option, Picker } from '../../ui/Picker';
import { Boundary } from '../../ui/Problem';
import type { pickersFeaturesQuery } from './__generated__/pickersFeaturesQuery.graphql';
import type { pickersGoalsQuery } from './__generated__/pickersGoalsQuery.graphql';
import type { pickersLabelsQuery } from './__generated__/pickersLabelsQuery.graphql';
import type { pickersPeopleQuery } from './__generated__/pickersPeopleQuery.graphql';
import type { pickersSprintsQuery } from './__generated__/pickersSprintsQuery.graphql';

type PickerOf = Pick<ComponentProps<typeof Picker>, 'title' | 'about' | 'onClose' | 'onPick'> & {
  product: string;
};
const fresh = { fetchPolicy: 'store-and-network' } as const;

/** Shows a picker once its options are known; what fails stays in its place. */
export function Opening({ children }: { children: ReactNode }) {
  return (
    <Boundary what="The list">
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}

type One = PickerOf & { chosen: string | undefined };

export function FeaturePicker(props: One) {
  return (
    <Opening>
      <Features {...props} />
    </Opening>
  );
}
function Features({ product, chosen, ...picker }: One) {
  const data = useLazyLoadQuery<pickersFeaturesQuery>(
    graphql`
      query pickersFeaturesQuery($product: String!) {
        product(key: $product) {
          features(first: 100, state: [IDEA, PLANNED, BUILDING, LAUNCHED]) {
            edges {
              node {
                id
                title
                goal {
                  title
                }
              }
            }
          }
        }
      }
    `,
    { product },
    fresh,
  );
  const options: Option[] = (data.product?.features.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.title,
    detail: node.goal?.title,
    chosen: node.id === chosen,
  }));
  return <Picker {...picker} options={[...options, none('No feature', chosen)]} />;
}

const none = (name: string, chosen: string | undefined): Option => ({
  id: '',
  name,
  chosen: !chosen,
});

export function GoalPicker(props: One & { none: string }) {
  return (
    <Opening>
      <Goals {...props} />
    </Opening>
  );
}
function Goals({ product, chosen, none: nothing, ...picker }: One & { none: string }) {
  const data = useLazyLoadQuery<pickersGoalsQuery>(
    graphql`
      query pickersGoalsQuery($product: String!) {
        product(key: $product) {
          goals(first: 100, state: [ACTIVE, DRAFT]) {
            edges {
              node {
                id
                title
                due
              }
            }
          }
        }
      }
    `,
    { product },
    fresh,
  );
  const options: Option[] = (data.product?.goals.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.title,
    detail: node.due ? `due ${day(node.due)}` : undefined,
    chosen: node.id === chosen,
  }));
  return <Picker {...picker} options={[...options, none(nothing, chosen)]} />;
}

export function SprintPicker(props: One) {
  return (
    <Opening>
      <Sprints {...props} />
    </Opening>
  );
}
function Sprints({ product, chosen, ...picker }: One) {
  const data = useLazyLoadQuery<pickersSprintsQuery>(
    graphql`
      query pickersSprintsQuery($product: String!) {
        product(key: $product) {
          sprints(first: 100, state: [ACTIVE, PLANNED]) {
            edges {
              node {
                id
                name
                state
                end
              }
            }
          }
        }
      }
    `,
    { product },
    fresh,
  );
  const options: Option[] = (data.product?.sprints.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.name,
    detail: [node.state === 'ACTIVE' && 'active', node.end && `to ${day(node.end)}`]
      .filter(Boolean)
      .join(', '),
    chosen: node.id === chosen,
  }));
  return <Picker {...picker} options={[...options, none('No sprint', chosen)]} />;
}

type Many = PickerOf & { chosen: readonly string[] };

export function PeoplePicker(props: Many & { none?: string }) {
  return (
    <Opening>
      <People {...props} />
    </Opening>
  );
}
function People({ product, chosen, none: nothing, ...picker }: Many & { none?: string }) {
  const data = useLazyLoadQuery<pickersPeopleQuery>(
    graphql`
      query pickersPeopleQuery($product: String!) {
        product(key: $product) {
          members(first: 100) {
            edges {
              node {
                id
                name
                active
              }
            }
          }
        }
      }
    `,
    { product },
    fresh,
  );
  const options: Option[] = (data.product?.members.edges ?? [])
    .filter(({ node }) => node.active || chosen.includes(node.id))
    .map(({ node }) => ({ id: node.id, name: node.name, chosen: chosen.includes(node.id) }));
  return (
    <Picker {...picker} options={nothing ? [...options, none(nothing, chosen[0])] : options} />
  );
}

type Labels = Many & { onCreate: ((name: string) => void) | undefined };

export function LabelPicker(props: Labels) {
  return (
    <Opening>
      <LabelsOf {...props} />
    </Opening>
  );
}
function LabelsOf({ product, chosen, ...picker }: Labels) {
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
    fresh,
  );
  const options = (data.product?.labels ?? []).map(({ id, name }) => ({
    id,
    name,
    chosen: chosen.includes(id),
  }));
  return <Picker {...picker} options={options} empty="No labels yet. Type a name to create one." />;
}
