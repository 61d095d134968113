import { graphql } from 'react-relay/hooks';
import { send } from '../../api/http';
import { operation } from '../../api/operation';
import { day, dayIn } from '../../lib/days';
import { Shared as SharedByLink } from '../shared/Shared';
import styles from '../shared/Shared.module.css';
import { AskBand } from './AskBand';
import { Paper } from './Paper';
import type { Numbers } from './paper';
import type { SharedReportPageMutation$data } from './__generated__/SharedReportPageMutation.graphql';

const open = graphql`
  mutation SharedReportPageMutation($input: OpenSharedReportInput!) {
    openSharedReport(input: $input) {
      report {
        product
        timeZone
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

async function read(token: string, again: boolean): Promise<Shared> {
  const answer = (await send(operation(open), { input: { token, again } })) as {
    data: SharedReportPageMutation$data;
  };
  return answer.data.openSharedReport.report;
}

const titled = ({ headline }: Shared) => headline;

/** A report as its link shows it, to somebody who may have no account. */
export function SharedReportPage({ token }: { token: string }) {
  return (
    <SharedByLink token={token} noun="report" read={read} titled={titled}>
      {(report) => (
        <>
          <h1 className="unseen">{report.headline}</h1>
          <Paper
            product={report.product}
            timeZone={report.timeZone}
            words={report}
            // Not of the store: the answer holds what the fragment asks for.
            numbers={report.numbers as unknown as Numbers}
            chart={report.chart ?? undefined}
            start={report.start}
            end={report.end}
            live={false}
            by={[report.publishedBy, `published ${day(dayIn(report.timeZone, report.publishedAt))}`]
              .filter(Boolean)
              .join(', ')}
            asks={report.asks.map((ask) => (
              <AskBand key={ask.question} {...ask} timeZone={report.timeZone} />
            ))}
            note={
              report.superseded && <p className={styles.note}>This report was corrected since.</p>
            }
          />
        </>
      )}
    </SharedByLink>
  );
}
