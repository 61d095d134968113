import { graphql, useFragment } from 'react-relay/hooks';
import { ago, clock, dateOf, day, dayIn } from '../../lib/days';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { count } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Decide, type Right } from '../../ui/Right';
import { AtRisk, Check } from '../../ui/icons';
import { Side } from '../../ui/Side';
import { History } from '../discussion/History';
import { period } from './Paper';
import { readNumbers } from './paper';
import type { ReportSide_report$key } from './__generated__/ReportSide_report.graphql';
import type { ReportSideRevokeMutation } from './__generated__/ReportSideRevokeMutation.graphql';
import { reportSentence } from './reportSentences';
import { Versions } from './Versions';
import styles from './ReportSide.module.css';

type ReportSideProps = {
  report: ReportSide_report$key;
  right: Right;
  product: string;
  timeZone: string;
  open: boolean;
  onClose: () => void;
  onAsk: () => void;
  onDelete: () => void;
};

/** Beside a report: what it tells of, whether its numbers are live, who read it. */
export function ReportSide({
  report: key,
  right,
  product,
  timeZone,
  open,
  onClose,
  onAsk,
  onDelete,
}: ReportSideProps) {
  const report = useFragment(
    graphql`
      fragment ReportSide_report on Report {
        id
        version
        state
        start
        end
        publishedAt
        goal {
          title
        }
        numbers {
          ...paper_numbers
        }
        readBy {
          at
          user {
            id
            name
            initials
          }
        }
        linkReads
        links {
          id
          expiresAt
          reads
        }
        asks {
          answeredAt
        }
        ...Versions_report
      }
    `,
    key,
  );
  const revoke = useMutate<ReportSideRevokeMutation>(graphql`
    mutation ReportSideRevokeMutation($input: RevokeReportLinkInput!) {
      revokeReportLink(input: $input) {
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
  const numbers = readNumbers(report.numbers);
  const draft = report.state === 'DRAFT';
  const unowned = numbers.risks.filter(({ owner }) => !owner).length;
  return (
    <Side label="About the report" className={styles.side} open={open} onClose={onClose}>
      <section>
        <h2>Report</h2>
        <dl>
          <dt>For</dt>
          <dd>Leadership</dd>
          {report.goal && (
            <>
              <dt>Goal</dt>
              <dd>{report.goal.title}</dd>
            </>
          )}
          <dt>Period</dt>
          <dd>{period(report.start, report.end, numbers, timeZone)}</dd>
          <dt>Last report</dt>
          <dd>{numbers.since ? day(dayIn(timeZone, numbers.since)) : 'None yet'}</dd>
        </dl>
      </section>
      <section>
        <h2>Sentences</h2>
        <p className="sub">
          {draft
            ? 'Numbers update until it is published. Text that was written stays.'
            : 'Numbers and text stay as they were published.'}
        </p>
        <ul className={styles.checks}>
          <li className={styles.good}>
            <Check />
            {draft
              ? `All numbers current, ${clock(numbers.at, timeZone)}`
              : `Numbers of ${day(dayIn(timeZone, numbers.at))}, ${clock(numbers.at, timeZone)}`}
          </li>
          {unowned > 0 && (
            <li className={styles.warn}>
              <AtRisk />
              {count(unowned, 'risk has', 'risks have')} no owner
            </li>
          )}
        </ul>
      </section>
      {draft ? (
        <section>
          <h2>Decisions</h2>
          <p className="sub">Somebody by name is asked, and told once it is published.</p>
          <p>
            <Decide
              right={right}
              size="small"
              otherwise={null}
              proposing="Propose to ask"
              onClick={onAsk}
            >
              Ask for a decision
            </Decide>
          </p>
        </section>
      ) : (
        <section>
          <h2>Readers</h2>
          {report.readBy.length === 0 && <p className="sub">Nobody has opened it yet.</p>}
          <ul className={styles.readers}>
            {report.readBy.map(({ at, user }) => (
              <li key={user.id}>
                <Avatar initials={user.initials} name={user.name} />
                <span className="clip">{user.name}</span>
                <span className="meta">{ago(at)}</span>
              </li>
            ))}
          </ul>
          {report.linkReads > 0 && (
            <p className="meta">Opened {count(report.linkReads, 'time')} by link.</p>
          )}
        </section>
      )}
      {right.decides && report.links.length > 0 && (
        <section>
          <h2>Links</h2>
          <ul className={styles.links}>
            {report.links.map(({ id, expiresAt, reads }) => (
              <li key={id}>
                <span>
                  Until {dateOf(expiresAt)}
                  <span className="meta"> {count(reads, 'reader')}</span>
                </span>
                <Button
                  size="small"
                  look="ghost"
                  onClick={() =>
                    void act({
                      run: () => revoke({ input: { id } }, { right }),
                      done: 'The link opens nothing any more.',
                      failed: 'The link was not revoked.',
                    })
                  }
                >
                  Revoke
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Versions report={report} product={product} timeZone={timeZone} />
      <div className={styles.history}>
        <History
          subject={report.id}
          seen={[
            report.version,
            report.links.length,
            report.asks.map((ask) => ask.answeredAt),
          ].join()}
          sentence={reportSentence}
          final={!draft}
        />
      </div>
      {draft && right.acts && (
        <section>
          <p>
            <Decide
              right={right}
              size="small"
              look="ghost"
              proposing="Propose to delete it"
              onClick={onDelete}
            >
              Delete draft
            </Decide>
          </p>
        </section>
      )}
    </Side>
  );
}
