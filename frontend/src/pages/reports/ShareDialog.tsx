import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Select } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { LinkBox } from '../people/LinkBox';
import type { ShareDialogMutation } from './__generated__/ShareDialogMutation.graphql';

const lasts = { 7: 'a week', 30: '30 days', 90: '90 days', 365: 'a year' } as const;

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
    // A little less than the longest, whatever clock is ahead.
    const expiresAt = new Date(Date.now() + Number(form.values.days) * 86_400_000 - 600_000);
    const made = await form.send(() =>
      share({ input: { reportId: report, expiresAt: expiresAt.toISOString() } }, { right }),
    );
    if (made) setToken(made.shareReport.token ?? '');
  }
  if (token !== undefined) {
    return (
      <Dialog
        title="The link"
        onClose={onClose}
        footer={
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <LinkBox
          label="Address of the report"
          value={location.origin + paths.shared({ token })}
          hint="It is shown this once. Whoever has it reads this report, and nothing else."
        />
      </Dialog>
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
