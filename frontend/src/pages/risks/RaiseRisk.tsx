import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import { RiskFields } from './RiskFields';
import { blank, inputOf, raisingDraft, useRiskForm } from './riskForm';
import type { RaiseRiskWithdrawMutation } from './__generated__/RaiseRiskWithdrawMutation.graphql';
import type { RaiseRiskMutation } from './__generated__/RaiseRiskMutation.graphql';

type RaiseRiskProps = { product: string; subject: string; right: Right; onLeave: () => void };

/** Says what may go wrong. */
export function RaiseRisk({ product, subject, right, onLeave }: RaiseRiskProps) {
  const raise = useMutate<RaiseRiskMutation>(graphql`
    mutation RaiseRiskMutation($input: RaiseRiskInput!) {
      raiseRisk(input: $input) {
        riskEdge {
          node {
            id
          }
        }
        subject {
          ...Risks_about
        }
      }
    }
  `);
  const withdraw = useMutate<RaiseRiskWithdrawMutation>(graphql`
    mutation RaiseRiskWithdrawMutation($input: WithdrawRiskInput!) {
      withdrawRisk(input: $input) {
        subject {
          ...Risks_about
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
    onLeave();
    const { id } = raised.raiseRisk.riskEdge.node;
    await act({
      run: () => Promise.resolve(raised),
      done: 'Risk raised.',
      failed: '',
      undo: () => withdraw({ input: { id } }, { right }),
    });
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
