import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { useKeys } from '../../lib/keys';
import { narrow, useMedia } from '../../lib/useMedia';
import { useWish } from '../../lib/wish';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Problem } from '../../ui/Problem';
import { Decide, Decides, type Right } from '../../ui/Right';
import { ListMenu } from '../lists/ListMenu';
import type { FilterBar_named$key } from './__generated__/FilterBar_named.graphql';
import styles from './Backlog.module.css';
import { BacklogList, type Below } from './BacklogList';
import { BacklogPickers } from './BacklogPickers';
import { BacklogSide, type Planning } from './BacklogSide';
import { FilterBar } from './FilterBar';
import { asked, cleared, type Filter, narrows } from './filter';
import { SavedViews } from './SavedViews';
import { SelectionBar } from './SelectionBar';
import { type Product, useBacklog } from './useBacklog';
import { useCursor } from './useCursor';
import { useSelection } from './useSelection';
import { useVerbs } from './useVerbs';

const table = async () => (await import('./storiesTable')).storiesTable;

type BacklogProps = {
  product: Product;
  /** What the filter names. */
  named: FilterBar_named$key;
  filter: Filter;
  /** What was chosen: `filter`, once its stories are read. The next choice builds on it. */
  wanted: Filter;
  /** Counts how often the page was read anew. */
  fresh: number;
  onFilter: (filter: Filter) => void;
};

/** The stories in their order, what is done with them, and beside them the sprint they go into. */
export function Backlog({ product, named, filter, wanted, fresh, onFilter }: BacklogProps) {
  const backlog = useBacklog(product, filter, fresh);
  const { rows, order, all, stories, sprint, rights, empty } = backlog;
  const cursor = useCursor(rows, stories);
  const selection = useSelection(rows, stories, cursor);
  const [below, setBelow] = useState<Below>();
  const [picking, setPicking] = useState<'points' | 'feature'>();
  const [planning, setPlanning] = useState<Planning>();
  const { subjects, verbs, write, onRowKey } = useVerbs({
    backlog,
    cursor,
    selection,
    onPick: setPicking,
    onWrite: setBelow,
    onPlan: () => setPlanning('new'),
  });
  useWish('new story', write);
  const drawer = useMedia(narrow);
  const search = useSearch();
  const refine = paths.refine({ product: product.key }) + (search && `?${search}`);
  useKeys(empty ? [] : [{ keys: 'r', does: 'Refine', run: () => navigate(refine) }]);
  const { chosen } = selection;
  const bare = order.length === 0 && backlog.ghosts.length === 0 && below === undefined;

  return (
    <Page
      title="Backlog"
      meta={
        empty
          ? undefined
          : narrows(filter)
            ? `${order.length} of ${count(all.length, 'story', 'stories')}`
            : `${count(order.length, 'story', 'stories')}${filter.all ? '' : ' without a sprint'}`
      }
      actions={
        <>
          {drawer && (
            <Button onClick={() => setPlanning(sprint ? 'drawer' : 'new')}>
              <span className={classes('clip', styles.name)}>
                {sprint ? sprint.name : 'Plan a sprint'}
              </span>
            </Button>
          )}
          {!empty && (
            <Link href={refine} className={buttonClass({})}>
              Refine
            </Link>
          )}
          {!bare && (
            <Decide
              right={rights.write}
              look="primary"
              keys="n"
              proposing="Propose a story"
              onClick={write}
              otherwise={null}
            >
              New story
            </Decide>
          )}
          {!empty && (
            <span className={styles.more}>
              <ListMenu
                what="stories"
                table={table}
                variables={{ product: product.key, filter: asked(filter) }}
              />
            </span>
          )}
        </>
      }
    >
      <div className={styles.split}>
        <section className={styles.backlog} aria-label="Stories">
          {!empty && (
            <div className={styles.bar}>
              <FilterBar
                product={product.key}
                named={named}
                scale={product.estimationScale}
                filter={wanted}
                reading={wanted !== filter}
                onChange={onFilter}
              />
              <SavedViews product={product.key} filter={wanted} onFilter={onFilter} />
              <span className={styles.decides}>
                <Decides right={rights.order} what="the order" />
              </span>
            </div>
          )}
          {rows.failed && (
            <div className={styles.problem}>
              <Problem
                title="Some stories could not be read."
                action={<Button onClick={rows.again}>Try again</Button>}
              >
                Nothing was lost.
              </Problem>
            </div>
          )}
          {bare ? (
            <Nothing
              empty={empty}
              filter={filter}
              onFilter={onFilter}
              right={rights.write}
              onWrite={write}
            />
          ) : (
            <BacklogList
              backlog={backlog}
              cursor={cursor}
              selection={selection}
              onRowKey={onRowKey}
              below={below}
              onBelow={setBelow}
            />
          )}
          {chosen.length > 0 && (
            <SelectionBar
              stories={chosen.flatMap((id) => rows.get(id) ?? [])}
              selected={chosen.length}
              verbs={verbs}
              onClear={selection.clear}
            />
          )}
        </section>
        <BacklogSide
          backlog={backlog}
          would={chosen}
          planning={planning}
          onPlanning={setPlanning}
        />
      </div>
      {picking && (
        <BacklogPickers
          backlog={backlog}
          picking={picking}
          subjects={subjects}
          onClose={() => setPicking(undefined)}
        />
      )}
    </Page>
  );
}

type NothingProps = {
  /** The product has no story at all. */
  empty: boolean;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  right: Right;
  onWrite: () => void;
};

/** In place of the list when it has no rows. */
function Nothing({ empty, filter, onFilter, right, onWrite }: NothingProps) {
  if (narrows(filter) && !empty) {
    return (
      <Empty
        title="No story is like that."
        actions={<Button onClick={() => onFilter(cleared(filter))}>Show all</Button>}
      />
    );
  }
  return (
    <Empty
      title={empty ? 'There are no stories yet.' : 'Nothing waits to be planned.'}
      actions={
        <>
          <Decide
            right={right}
            look="primary"
            keys="n"
            proposing="Propose a story"
            onClick={onWrite}
          >
            New story
          </Decide>
          {!empty && (
            <Button onClick={() => onFilter({ ...filter, all: true })}>All stories</Button>
          )}
        </>
      }
    >
      {empty
        ? 'A story is the unit of delivery: what someone wants, and why.'
        : 'Every story is in a sprint or done.'}
    </Empty>
  );
}
