import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import type { useUpdateRiskMutation } from './__generated__/useUpdateRiskMutation.graphql';

export const useUpdateRisk = () =>
  useMutate<useUpdateRiskMutation>(graphql`
    mutation useUpdateRiskMutation($input: UpdateRiskInput!) {
      updateRisk(input: $input) {
        risk {
          version
          ...RiskRow_risk
        }
      }
    }
  `);
