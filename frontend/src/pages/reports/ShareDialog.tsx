import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Select } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { endsAfter, lasts } from '../shared/lasts';
import { MadeLink } from '../shared/MadeLink';
import type { ShareDialogMutation } from './__generated__/ShareDialogMutation.graphql';

/** Makes a link to a report for people without an account, and shows it once. */
export function ShareDialog({
  report,
  right,
  onClose,
}: {
  report: string;
  right: Right;
  onClose: () => void;
}) {
  const share = useMutate<ShareDialogMutation>(graphql`
    mutation ShareDialogMutation($input: ShareReportInput!) {
      shareReport(input: $input) {
        token
        report {
          id
          links {
            id
            expiresAt
            reads
          }
        }
      }
    }
  `);
  const [token, setToken] = useState<string>();
  const form = useForm({ of: `share ${report}`, base: { days: '30' } });

  async function save() {
    const made = await form.send(() =>
      share({ input: { reportId: report, expiresAt: endsAfter(form.values.days) } }, { right }),
    );
    if (made) setToken(made.shareReport.token ?? '');
  }
  if (token !== undefined) {
    return (
      <MadeLink
        label="Address of the report"
        path={paths.shared({ token })}
        hint="It is shown this once. Whoever has it reads this report, and nothing else."
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title="Share by a link"
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={form.busy}>
            Make the link
          </Decide>
        </>
      }
    >
      <p className="sub">Whoever has the link reads this report without an account.</p>
      <Select label="It ends after" {...form.field('days')}>
        {Object.entries(lasts).map(([days, words]) => (
          <option key={days} value={days}>
            {words}
          </option>
        ))}
      </Select>
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
