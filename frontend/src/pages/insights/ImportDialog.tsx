import { type ChangeEvent, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { dayOf } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { textOf } from '../../lib/textOf';
import { count, number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { FormError } from '../../ui/Field';
import { Decide, type Right } from '../../ui/Right';
import styles from './ImportDialog.module.css';
import { about, quoted } from './insightWords';
import { Severity } from './Severity';
import type { ImportDialogBackMutation } from './__generated__/ImportDialogBackMutation.graphql';
import type { ImportDialogMutation } from './__generated__/ImportDialogMutation.graphql';
import type { ImportDialogQuery } from './__generated__/ImportDialogQuery.graphql';

type Product = NonNullable<ImportDialogQuery['response']['product']>;
type Found = Product['insightsInCsv'] & { productId: string; file: string };

/** A request takes a megabyte. */
const largest = 900_000;
const most = 100;
/** Of more, the API tells no more than these. */
const mostTold = 100;

const fields: Record<string, string> = {
  words: 'In their words',
  pain: 'What hurts',
  customer: 'Who',
  email: 'E-mail',
  segment: 'Segment',
  source: 'Source',
  severity: 'Severity',
  link: 'Link',
  occurredAt: 'Said on',
  externalId: 'Its id there',
};

const inFile = graphql`
  query ImportDialogQuery($product: String!, $csv: String!) {
    product(key: $product) {
      id
      insightsInCsv(csv: $csv) {
        columns {
          field
          name
        }
        rows {
          row
          words
          pain
          customer
          email
          segment
          source
          severity
          link
          externalId
          occurredAt
          known
        }
        problems {
          row
          reason
        }
      }
    }
  }
`;

/** What the API takes of a row. */
const inputOf = ({
  words,
  pain,
  customer,
  email,
  segment,
  source,
  severity,
  link,
  externalId,
  occurredAt,
}: Found['rows'][number]) => ({
  words,
  pain,
  customer,
  email,
  segment,
  source,
  severity,
  link,
  externalId,
  occurredAt,
});

type ImportDialogProps = { product: string; right: Right; onClose: () => void };

/** Brings in the insights of a CSV file, after showing what it would. */
export function ImportDialog({ product, right, onClose }: ImportDialogProps) {
  const environment = useRelayEnvironment();
  const bring = useMutate<ImportDialogMutation>(graphql`
    mutation ImportDialogMutation($input: CaptureInsightsInput!) {
      captureInsights(input: $input) {
        newIds
      }
    }
  `);
  const back = useMutate<ImportDialogBackMutation>(graphql`
    mutation ImportDialogBackMutation($input: WithdrawInsightsInput!) {
      withdrawInsights(input: $input) {
        withdrawnIds
      }
    }
  `);
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const fresh = found?.rows.filter(({ known }) => !known) ?? [];

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    target.value = ''; // the same file again, once it was mended, is another choice
    if (!file) return;
    setFound(undefined);
    setError(undefined);
    if (file.size > largest) {
      setError(`${file.name} is larger than ${number(largest / 1000)} kB. Bring it in in parts.`);
      return;
    }
    setBusy(true);
    try {
      const answer = await fetchQuery<ImportDialogQuery>(
        environment,
        inFile,
        { product, csv: textOf(new Uint8Array(await file.arrayBuffer())) },
        { fetchPolicy: 'network-only' },
      ).toPromise();
      if (answer?.product) {
        const { id, insightsInCsv } = answer.product;
        setFound({ ...insightsInCsv, productId: id, file: file.name });
      }
    } catch (failure) {
      setError(words(failure));
    } finally {
      setBusy(false);
    }
  }

  async function save() {
    if (!found || fresh.length === 0) return;
    const { productId } = found;
    setBusy(true);
    const made = await act({
      run: () =>
        bring(
          {
            input: {
              productId,
              insights: fresh.map(inputOf),
            },
          },
          { right },
        ),
      done: ({ captureInsights: { newIds } }) => `${count(newIds.length, 'insight')} came in.`,
      failed: 'None of them came in.',
      undo: async ({ captureInsights: { newIds } }) => {
        await back({ input: { productId, insightIds: newIds } }, { right });
        refresh();
      },
    });
    setBusy(false);
    if (!made) return;
    onClose();
    refresh();
  }

  return (
    <Dialog
      title="Insights from a CSV file"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="grow meta">{found && told(found, fresh.length)}</span>
          <Button onClick={onClose}>Cancel</Button>
          <Decide
            right={right}
            type="submit"
            look="primary"
            busy={busy}
            disabled={fresh.length === 0}
          >
            {fresh.length > 0 ? `Bring in ${number(fresh.length)}` : 'Bring in'}
          </Decide>
        </>
      }
    >
      <p className="sub">
        Its first row names the columns: words, who, segment, source, severity, link, date, id, or
        what helpdesks and spreadsheets call them. Up to 1,000 rows at a time, and none twice.
      </p>
      <label className={styles.file}>
        <span>{found ? found.file : 'Choose a file'}</span>
        <input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(e) => void choose(e)} />
      </label>
      <FormError>{error}</FormError>
      {found && found.columns.length > 0 && (
        <dl className={styles.columns} aria-label="Columns">
          {found.columns.map(({ field, name }) => (
            <div key={field}>
              <dt>{name}</dt>
              <dd>{fields[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      {found && found.problems.length > 0 && (
        <section>
          <h3>
            {found.problems.length === mostTold && 'At least '}
            {count(found.problems.length, 'row stays out', 'rows stay out')}
          </h3>
          <ul className={styles.problems}>
            {found.problems.map(({ row, reason }) => (
              <li key={row}>
                <b>Row {row}</b> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {found && found.rows.length > 0 && (
        <section>
          <h3>{count(found.rows.length, 'row is read', 'rows are read')}</h3>
          <ol className={styles.rows}>
            {found.rows.slice(0, most).map((row) => (
              <li key={row.row} className={row.known ? styles.known : undefined}>
                <span className={styles.number} aria-label={`Row ${row.row}`}>
                  {row.row}
                </span>
                <div>
                  <p className={styles.words}>{quoted(row)}</p>
                  <p className={styles.facts}>
                    <Severity severity={row.severity} />
                    <span className="meta">
                      {[about(row), row.occurredAt && dayOf(row.occurredAt)]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                    {row.known && <Chip>Here already</Chip>}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {found.rows.length > most && (
            <p className="meta">and {number(found.rows.length - most)} more</p>
          )}
        </section>
      )}
      {found && found.rows.length + found.problems.length === 0 && (
        <p className="sub">This file has no rows below the names of its columns.</p>
      )}
    </Dialog>
  );
}

/** What would become of the rows: "12 come in, 3 are here already". */
function told({ rows }: Found, fresh: number): string {
  const known = rows.length - fresh;
  return [
    fresh > 0 ? count(fresh, 'comes in', 'come in') : 'Nothing new',
    known > 0 && `${number(known)} ${known === 1 ? 'is' : 'are'} here already`,
  ]
    .filter(Boolean)
    .join(', ');
}
