import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay/hooks';
import { useSearchParams } from 'wouter';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { since } from '../../lib/days';
import { refresh, useFresh } from '../../lib/freshness';
import { clipped } from '../../lib/words';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Empty } from '../../ui/Empty';
import { readRight } from '../../ui/Right';
import { ChooseFile } from './ChooseFile';
import { toolNames } from './fields';
import { Mapping } from './Mapping';
import { Run } from './Run';
import { asInput, type Reading } from './useDryRun';
import type { ImportPageFollowQuery } from './__generated__/ImportPageFollowQuery.graphql';
import type { ImportPageQuery } from './__generated__/ImportPageQuery.graphql';
import type { ImportPageStartMutation } from './__generated__/ImportPageStartMutation.graphql';
import styles from './ImportPage.module.css';

const states = {
  CHOSEN: 'not started',
  RUNNING: 'coming in',
  DONE: 'in',
  FAILED: 'in part',
  UNDONE: 'undone',
} as const;

/** Brings in what another tool exports: a file, what its columns become and what would come, and what came. */
export function ImportPage({ product: key }: { product: string }) {
  const { product, workspace } = useLazyLoadQuery<ImportPageQuery>(
    graphql`
      query ImportPageQuery($product: String!) {
        product(key: $product) {
          id
          name
          imports {
            id
            name
            tool
            state
            createdAt
            author {
              name
            }
            ...Run_run
          }
        }
        workspace {
          id
          canAdminister: viewerCan(decision: ADMINISTER) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const environment = useRelayEnvironment();
  const start = useMutate<ImportPageStartMutation>(graphql`
    mutation ImportPageStartMutation($input: StartImportInput!) {
      startImport(input: $input) {
        import {
          id
          state
          tool
          ...Run_run
        }
      }
    }
  `);
  const [search, setSearch] = useSearchParams();
  const [starting, setStarting] = useState(false);
  const asked = search.get('import');
  const runs = product?.imports ?? [];
  const run = asked
    ? runs.find(({ id }) => id === asked)
    : runs.find(({ state }) => state === 'RUNNING');
  const running = run?.state === 'RUNNING' ? run.id : undefined;
  useEffect(() => {
    if (!running) return;
    const look = setInterval(
      () =>
        void fetchQuery<ImportPageFollowQuery>(
          environment,
          graphql`
            query ImportPageFollowQuery($id: ID!) {
              node(id: $id) {
                ... on ImportRun {
                  id
                  state
                  ...Run_run @alias(as: "run")
                }
              }
            }
          `,
          { id: running },
        )
          .toPromise()
          .catch(() => {}), // it is asked again
      1_000,
    );
    return () => clearInterval(look);
  }, [environment, running]);

  if (!product) return <NotFoundPage what="product" />;
  const right = readRight(workspace.canAdminister);
  const show = (id?: string) => setSearch(id ? { import: id } : {}, { replace: true });
  const begin = async (id: string, reading: Reading) => {
    setStarting(true);
    await act({
      run: () => start({ input: { importId: id, as: asInput(reading) } }, { right }),
      failed: 'The import was not started.',
    });
    setStarting(false);
    show(id);
  };
  const step = !run ? 'file' : run.state === 'CHOSEN' ? 'columns' : 'result';
  return (
    <Page
      title={run ? `Import from ${toolNames[run.tool]}` : 'Import'}
      meta={
        run ? `${clipped(run.name, 40)} into ${clipped(product.name, 40)}` : `into ${product.name}`
      }
      actions={
        right.decides && (
          <ol className={styles.steps} aria-label="Steps">
            {(
              [
                ['file', 'File'],
                ['columns', 'Columns and dry run'],
                ['result', 'Result'],
              ] as const
            ).map(([one, name], i) => (
              <li key={one} aria-current={one === step ? 'step' : undefined}>
                {i + 1} {name}
              </li>
            ))}
          </ol>
        )
      }
    >
      {!right.decides ? (
        <Empty title="Admins bring backlogs in.">{right.ask}</Empty>
      ) : !run ? (
        <div className={styles.start}>
          <ChooseFile
            product={key}
            onChosen={(id) => {
              show(id);
              refresh();
            }}
          />
          {runs.length > 0 && (
            <section className={styles.past} aria-label="Imports so far">
              <h2 className="strong">Imports so far</h2>
              <ul>
                {runs.map(({ id, name, tool, state, createdAt, author }) => (
                  <li key={id}>
                    <button type="button" onClick={() => show(id)}>
                      <span className={styles.name}>{name}</span>
                      <span className="meta">
                        {toolNames[tool]}, {author?.name ?? 'by command'}, {since(createdAt)}
                      </span>
                      <span className="meta">{states[state as keyof typeof states]}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      ) : run.state === 'CHOSEN' ? (
        <Mapping
          key={run.id}
          id={run.id}
          tool={run.tool}
          product={product.name}
          right={right}
          starting={starting}
          onStart={(reading) => void begin(run.id, reading)}
          onCancel={() => show()}
        />
      ) : (
        <Run run={run} product={key} right={right} onAnother={() => show()} />
      )}
    </Page>
  );
}
