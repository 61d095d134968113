import { useState } from 'react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay/hooks';
import { Link, useLocation } from 'wouter';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { day, dayIn } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { count, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Decide, Decides, readRight } from '../../ui/Right';
import type { ReportsPage_product$key } from './__generated__/ReportsPage_product.graphql';
import type { ReportsPageCreateMutation } from './__generated__/ReportsPageCreateMutation.graphql';
import type { ReportsPageMoreQuery } from './__generated__/ReportsPageMoreQuery.graphql';
import type { ReportsPageQuery } from './__generated__/ReportsPageQuery.graphql';
import styles from './ReportsPage.module.css';

/** What leadership was told, and what is still written. */
export function ReportsPage({ product: key }: { product: string }) {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const { product } = useLazyLoadQuery<ReportsPageQuery>(
    graphql`
      query ReportsPageQuery($product: String!) {
        product(key: $product) {
          id
          name
          canPublish: viewerCan(decision: PUBLISH_REPORTS) {
            ...Right_right
          }
          ...ReportsPage_product
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const create = useMutate<ReportsPageCreateMutation>(graphql`
    mutation ReportsPageCreateMutation($input: CreateReportInput!) {
      createReport(input: $input) {
        reportEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const right = product && readRight(product.canPublish);

  async function begin() {
    if (!product || !right || busy) return;
    setBusy(true);
    const made = await act({
      run: () =>
        create({ input: { productId: product.id, title: `${product.name}, a report` } }, { right }),
      failed: 'The report was not begun.',
    });
    setBusy(false);
    const id = made?.createReport.reportEdge.node.id;
    if (id) navigate(`${paths.report({ product: key, report: id })}?edit`);
  }
  useKeys(right?.acts ? [{ keys: 'n', does: 'New report', run: () => void begin() }] : []);
  if (!product || !right) return <NotFoundPage what="product" />;
  const button = (
    <Decide
      right={right}
      look="primary"
      keys="n"
      busy={busy}
      otherwise={null}
      proposing="Propose a report"
      onClick={() => void begin()}
    >
      New report
    </Decide>
  );
  return (
    <Page
      title="Reports"
      actions={
        <>
          <span className={styles.mark}>
            <Decides right={right} what="what leadership is told" />
          </span>
          {button}
        </>
      }
    >
      <ReportList product={product} productKey={key} />
    </Page>
  );
}

type ReportListProps = { product: ReportsPage_product$key; productKey: string };

function ReportList({ product: key, productKey }: ReportListProps) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    ReportsPageMoreQuery,
    ReportsPage_product$key
  >(
    graphql`
      fragment ReportsPage_product on Product
      @refetchable(queryName: "ReportsPageMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
      ) {
        timeZone
        reports(first: $count, after: $cursor) @connection(key: "ReportsPage_reports") {
          edges {
            node {
              id
              headline
              state
              superseded
              publishedAt
              updatedAt
              publishedBy {
                name
              }
              author {
                name
              }
              readBy {
                at
              }
              linkReads
              asks {
                answeredAt
              }
            }
          }
        }
      }
    `,
    key,
  );
  const reports = data.reports.edges.map(({ node }) => node);
  if (reports.length === 0) {
    return (
      <Empty title="Nothing has been reported yet.">
        A report is one page for leadership: the Product Manager’s words around numbers of the log,
        frozen when it is published.
      </Empty>
    );
  }
  return (
    <div className={styles.reports}>
      <ul aria-label="Reports">
        {reports.map((report) => {
          const draft = report.state === 'DRAFT';
          const open = report.asks.filter(({ answeredAt }) => !answeredAt).length;
          const who = (report.publishedBy ?? report.author)?.name;
          return (
            <li key={report.id}>
              <Link href={paths.report({ product: productKey, report: report.id })}>
                <span className={styles.headline}>{report.headline}</span>
                <span className={styles.about}>
                  {draft && <Chip tone="outline">Draft</Chip>}
                  {report.superseded && <Chip tone="warn">Corrected</Chip>}
                  {open > 0 && !draft && !report.superseded && (
                    <Chip tone="goal">{count(open, 'decision waits', 'decisions wait')}</Chip>
                  )}
                  <span className="meta">
                    {[
                      who && firstName(who),
                      draft
                        ? `changed ${day(dayIn(data.timeZone, report.updatedAt))}`
                        : report.publishedAt &&
                          `published ${day(dayIn(data.timeZone, report.publishedAt))}`,
                      !draft && readBy(report.readBy.length, report.linkReads),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {hasNext && (
        <Button busy={isLoadingNext} onClick={() => loadNext(20)}>
          More reports
        </Button>
      )}
    </div>
  );
}

/** `read by 3, and 2 by link` */
export function readBy(people: number, links: number): string {
  if (people + links === 0) return 'not read yet';
  const here = people > 0 ? `read by ${people}` : 'read';
  return links > 0 ? `${here}${people > 0 ? ', and' : ''} ${count(links, 'time')} by link` : here;
}
