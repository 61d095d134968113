import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Link } from 'wouter';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useUndoMine } from '../../api/useUndoMine';
import { paths } from '../../paths';
import { Decide, type Right } from '../../ui/Right';
import type { IntoReportMutation } from './__generated__/IntoReportMutation.graphql';

type IntoReportProps = {
  sprint: { readonly id: string; readonly name: string; readonly product: { readonly id: string } };
  product: string;
  right: Right;
};

/** Takes what the sprint came to into the next report to leadership. */
export function IntoReport({ sprint: { id, name, product: of }, product, right }: IntoReportProps) {
  const report = useMutate<IntoReportMutation>(graphql`
    mutation IntoReportMutation($input: ReportSprintInput!) {
      reportSprint(input: $input) {
        report {
          id
        }
      }
    }
  `);
  const undo = useUndoMine();
  const [into, setInto] = useState<string>();
  async function take() {
    const answer = await act({
      run: () => report({ input: { sprintId: id } }, { right }),
      done: `The next report says what ${name} came to.`,
      failed: 'It was not taken into the report.',
      async undo() {
        await undo({ of: of.id, action: 'reportSprint', right });
        setInto(undefined);
      },
    });
    setInto(answer?.reportSprint.report.id);
  }
  if (into) {
    return <Link href={paths.report({ product, report: into })}>Open the next report</Link>;
  }
  return (
    <Decide
      right={right}
      look="ghost"
      size="small"
      otherwise={null}
      proposing="Propose it for the next report"
      onClick={() => void take()}
    >
      Into the next report
    </Decide>
  );
}
