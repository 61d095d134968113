import { useEffect, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useLocation, useSearchParams } from 'wouter';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { day, dayIn } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Decide, Decides, readRight } from '../../ui/Right';
import { SideButton } from '../../ui/Side';
import { Asks } from './Asks';
import { Paper } from './Paper';
import { readNumbers } from './paper';
import { ReportSide } from './ReportSide';
import { useDeleteDraft } from './useDeleteDraft';
import type { ReportPage_report$key } from './__generated__/ReportPage_report.graphql';
import type { ReportPageCorrectMutation } from './__generated__/ReportPageCorrectMutation.graphql';
import type { ReportPagePublishMutation } from './__generated__/ReportPagePublishMutation.graphql';
import type { ReportPageQuery } from './__generated__/ReportPageQuery.graphql';
import type { ReportPageReadMutation } from './__generated__/ReportPageReadMutation.graphql';
import styles from './ReportPage.module.css';

const ReportEditor = later(async () => (await import('./ReportEditor')).ReportEditor);
const AskDialog = later(async () => (await import('./AskDialog')).AskDialog);
const ShareDialog = later(async () => (await import('./ShareDialog')).ShareDialog);

/** One report: read, printed, and, while it is a draft, written. */
export function ReportPage({ product: key, report: id }: { product: string; report: string }) {
  const { product, node } = useLazyLoadQuery<ReportPageQuery>(
    graphql`
      query ReportPageQuery($product: String!, $report: ID!) {
        product(key: $product) {
          id
          name
          timeZone
        }
        node(id: $report) {
          ... on Report @alias(as: "report") {
            ...ReportPage_report
          }
        }
      }
    `,
    { product: key, report: id },
    useFresh(),
  );
  if (!product || !node?.report) return <NotFoundPage what="report" />;
  return (
    <Read
      key={id}
      productId={product.id}
      name={product.name}
      timeZone={product.timeZone}
      product={key}
      report={node.report}
    />
  );
}

type ReadProps = {
  product: string;
  productId: string;
  name: string;
  timeZone: string;
  report: ReportPage_report$key;
};

function Read({ product, productId, name, timeZone, report: key }: ReadProps) {
  const [, navigate] = useLocation();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<'ask' | 'share'>();
  const [beside, setBeside] = useState(false);
  const report = useFragment(
    graphql`
      fragment ReportPage_report on Report {
        id
        version
        state
        headline
        headlineHtml
        summaryHtml
        shippedHtml
        nextHtml
        risksHtml
        start
        end
        publishedAt
        publishedBy {
          name
        }
        author {
          name
        }
        goal {
          id
        }
        superseded
        supersededBy {
          id
        }
        corrects {
          id
        }
        asks {
          id
          ...Asks_ask
        }
        numbers {
          ...paper_numbers
        }
        canPublish: viewerCan(decision: PUBLISH_REPORTS) {
          ...Right_right
        }
        ...ReportSide_report
        ...ReportEditor_report
      }
    `,
    key,
  );
  const publish = useMutate<ReportPagePublishMutation>(graphql`
    mutation ReportPagePublishMutation($input: PublishReportInput!) {
      publishReport(input: $input) {
        report {
          id
          state
          version
          publishedAt
          publishedBy {
            name
          }
          numbers {
            ...paper_numbers
          }
          asks {
            ...Asks_ask
          }
        }
      }
    }
  `);
  const correct = useMutate<ReportPageCorrectMutation>(graphql`
    mutation ReportPageCorrectMutation($input: CreateReportInput!) {
      createReport(input: $input) {
        reportEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const { id, version } = report;
  const right = readRight(report.canPublish);
  const draft = report.state === 'DRAFT';
  const deleteDraft = useDeleteDraft(product, productId, right);
  const editing = draft && right.acts && search.has('edit');
  const edit = (on: boolean) => setSearch(on ? { edit: '' } : {}, { replace: true });
  useRead(id, !draft);
  useKeys(
    draft && right.acts && !editing
      ? [{ keys: 'e', does: 'Edit report', run: () => edit(true) }]
      : [],
  );
  const numbers = readNumbers(report.numbers);
  const chart = numbers.goals.find(({ goalId }) => goalId === report.goal?.id)?.number;
  const who = report.publishedBy ?? report.author;

  async function begin() {
    const made = await act({
      run: () => correct({ input: { productId, correctsId: id } }, { right }),
      failed: 'The correction was not begun.',
    });
    const next = made?.createReport.reportEdge.node.id;
    if (next) navigate(`${paths.report({ product, report: next })}?edit`);
  }

  return (
    <Page
      title={report.headline}
      crumb={<Link href={paths.reports({ product })}>Reports</Link>}
      meta={draft ? <Chip tone="outline">Draft</Chip> : undefined}
      actions={
        <>
          <span className={styles.mark}>
            <Decides right={right} />
          </span>
          <SideButton onClick={() => setBeside(true)}>About</SideButton>
          {!editing && (
            <Button className={styles.print} onClick={() => window.print()}>
              Print
            </Button>
          )}
          {draft && !editing && (
            <>
              <Decide
                right={right}
                otherwise={null}
                keys="e"
                proposing="Propose a change"
                onClick={() => edit(true)}
              >
                Edit
              </Decide>
              <Decide
                right={right}
                look="primary"
                otherwise={null}
                proposing="Propose to publish it"
                onClick={() =>
                  void act({
                    run: () => publish({ input: { id, version } }, { right }),
                    done: 'The report is published: its numbers are those of now.',
                    failed: 'The report was not published.',
                  })
                }
              >
                Publish
              </Decide>
            </>
          )}
          {!draft && !report.superseded && (
            <>
              {right.decides && <Button onClick={() => setOpen('share')}>Share</Button>}
              <Decide
                right={right}
                otherwise={null}
                proposing="Propose a correction"
                onClick={() => void begin()}
              >
                Correct
              </Decide>
            </>
          )}
        </>
      }
    >
      <div className={styles.split}>
        <div className={styles.desk}>
          {editing ? (
            <ReportEditor
              product={product}
              report={report}
              right={right}
              onAsk={() => setOpen('ask')}
              onLeave={() => edit(false)}
            />
          ) : (
            <Paper
              product={name}
              timeZone={timeZone}
              words={report}
              numbers={numbers}
              chart={chart}
              start={report.start}
              end={report.end}
              live={draft}
              by={[
                who?.name,
                report.publishedAt && `published ${day(dayIn(timeZone, report.publishedAt))}`,
              ]
                .filter(Boolean)
                .join(', ')}
              asks={
                <Asks asks={report.asks} timeZone={timeZone} right={draft ? right : undefined} />
              }
              note={
                report.superseded && (
                  <p className={styles.note}>
                    This report was corrected.{' '}
                    {report.supersededBy && (
                      <Link href={paths.report({ product, report: report.supersededBy.id })}>
                        <u>Read the correction</u>
                      </Link>
                    )}
                  </p>
                )
              }
            />
          )}
        </div>
        <ReportSide
          report={report}
          right={right}
          product={product}
          timeZone={timeZone}
          open={beside}
          onClose={() => setBeside(false)}
          onAsk={() => setOpen('ask')}
          onDelete={() => void deleteDraft(report)}
        />
      </div>
      {open === 'ask' && (
        <AskDialog product={product} report={id} right={right} onClose={() => setOpen(undefined)} />
      )}
      {open === 'share' && (
        <ShareDialog report={id} right={right} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

/** Marks a published report as read by whoever opens it, once. */
function useRead(id: string, published: boolean) {
  const read = useMutate<ReportPageReadMutation>(graphql`
    mutation ReportPageReadMutation($input: ReadReportInput!) {
      readReport(input: $input) {
        report {
          id
          readBy {
            at
            user {
              id
              name
              initials
            }
          }
        }
      }
    }
  `);
  useEffect(() => {
    if (published) read({ input: { id } }).catch(() => {}); // whoever reads offline is not counted
  }, [read, id, published]);
}
