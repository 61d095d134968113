import { useEffect, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { ApiError } from '../../api/errors';
import { send } from '../../api/http';
import { operation } from '../../api/operation';
import { day } from '../../lib/days';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ThemeToggle } from '../../ui/ThemeToggle';
import { AskBand } from './AskBand';
import { Paper } from './Paper';
import type { Numbers } from './paper';
import type { SharedReportPageMutation$data } from './__generated__/SharedReportPageMutation.graphql';
import styles from './SharedReportPage.module.css';

const open = graphql`
  mutation SharedReportPageMutation($input: OpenSharedReportInput!) {
    openSharedReport(input: $input) {
      report {
        product
        headline
        headlineHtml
        summaryHtml
        shippedHtml
        nextHtml
        risksHtml
        start
        end
        chart
        publishedAt
        publishedBy
        superseded
        asks {
          of
          question
          due
          answer
          answeredAt
        }
        numbers {
          ...paper_numbers
        }
      }
    }
  }
`;

type Shared = SharedReportPageMutation$data['openSharedReport']['report'];

/** A report as its link shows it, to somebody who may have no account. */
export function SharedReportPage({ token }: { token: string }) {
  const [report, setReport] = useState<Shared>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let here = true;
    document.documentElement.dataset.hat = 'none';
    document.title = 'Report · Throughline';
    read(token).then(
      (shared) => {
        if (!here) return;
        document.title = `${shared.headline} · Throughline`;
        setReport(shared);
      },
      (error: unknown) => here && setFailure(error),
    );
    return () => void (here = false);
  }, [token]);

  if (failure) {
    const gone = failure instanceof ApiError && failure.code === 'NOT_FOUND';
    return (
      <main className={styles.desk}>
        <h1 className="unseen">Report</h1>
        <Empty
          title={gone ? 'This link opens no report.' : 'The report could not be shown.'}
          actions={!gone && <Button onClick={() => location.reload()}>Try again</Button>}
        >
          {gone
            ? 'It may have ended, or been revoked. Ask whoever sent it for another.'
            : 'The server did not answer.'}
        </Empty>
      </main>
    );
  }
  if (!report) return <main className={styles.desk} aria-busy="true" />;
  return (
    <main className={styles.desk}>
      <h1 className="unseen">{report.headline}</h1>
      <p className={styles.bar}>
        <Button onClick={() => window.print()}>Print</Button>
        <ThemeToggle />
      </p>
      <Paper
        product={report.product}
        words={report}
        // Not of the store: the answer holds what the fragment asks for.
        numbers={report.numbers as unknown as Numbers}
        chart={report.chart ?? undefined}
        start={report.start}
        end={report.end}
        live={false}
        by={[report.publishedBy, `published ${day(report.publishedAt.slice(0, 10))}`]
          .filter(Boolean)
          .join(', ')}
        asks={report.asks.map((ask) => <AskBand key={ask.question} {...ask} />)}
        note={report.superseded && <p className={styles.note}>This report was corrected since.</p>}
      />
    </main>
  );
}

const opened = 'throughline.opened';

/** Reads it; a browser counts once. */
async function read(token: string): Promise<Shared> {
  const known = remembered();
  const again = known.includes(token.slice(-8));
  const answer = (await send(operation(open), { input: { token, again } })) as {
    data: SharedReportPageMutation$data;
  };
  if (!again) remember([...known, token.slice(-8)]);
  return answer.data.openSharedReport.report;
}

function remembered(): string[] {
  try {
    return JSON.parse(localStorage.getItem(opened) ?? '[]') as string[];
  } catch {
    return [];
  }
}

function remember(tokens: string[]) {
  try {
    localStorage.setItem(opened, JSON.stringify(tokens.slice(-50)));
  } catch {
    // It counts again next time.
  }
}
