import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { announce } from '../../lib/announce';
import type { Right } from '../../ui/Right';
import { RiskFields } from './RiskFields';
import { blank, inputOf, raisingDraft, useRiskForm } from './riskForm';
import type { RaiseRiskMutation } from './__generated__/RaiseRiskMutation.graphql';

type RaiseRiskProps = { product: string; subject: string; right: Right; onLeave: () => void };

/** Says what may go wrong. */
export function RaiseRisk({ product, subject, right, onLeave }: RaiseRiskProps) {
  const raise = useMutate<RaiseRiskMutation>(graphql`
    mutation RaiseRiskMutation($input: RaiseRiskInput!) {
      raiseRisk(input: $input) {
        subject {
          ...Risks_open
          ... on Feature {
            goal {
              ...Risks_open
            }
          }
        }
      }
    }
  `);
  const form = useRiskForm(raisingDraft(subject), blank);

  async function save() {
    const raised = await form.send(({ text = '', ...rest }) =>
      raise({ input: { subjectId: subject, ...inputOf(rest), text } }, { right }),
    );
    if (!raised) return;
    announce('Risk raised.');
    onLeave();
  }

  return (
    <RiskFields
      label="Raise a risk"
      save="Raise it"
      product={product}
      form={form}
      right={right}
      onSave={() => void save()}
      onLeave={onLeave}
    />
  );
}
