import { lazy } from 'react';
import { later } from '../../lib/later';
import { narrow, useMedia } from '../../lib/useMedia';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { Decide } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import styles from './Backlog.module.css';
import type { Backlog } from './useBacklog';

// Beside the list, which does not wait for it.
const SprintPlan = lazy(async () => ({ default: (await import('./SprintPlan')).SprintPlan }));

const SprintDialog = later(async () => (await import('./SprintDialog')).SprintDialog);

export type Planning = 'drawer' | 'new' | undefined;

type BacklogSideProps = {
  backlog: Backlog;
  /** What is selected: what it would add to the sprint is shown. */
  would: readonly string[];
  planning: Planning;
  onPlanning: (planning: Planning) => void;
};

/** The sprint that is planned beside the backlog; a drawer where there is no room. */
export function BacklogSide({ backlog, would, planning, onPlanning }: BacklogSideProps) {
  const { product, sprint, sprints, rows, rights, plan, choose, proposals } = backlog;
  const drawer = useMedia(narrow);
  const planOne = () => onPlanning('new');
  const close = () => onPlanning(undefined);
  const side = (
    <Boundary what="The sprint">
      <Ready waiting={<Skeleton />}>
        {sprint ? (
          <SprintPlan
            key={sprint.id}
            product={product.key}
            sprint={sprint.id}
            others={sprints}
            rows={rows}
            rights={rights}
            plan={plan}
            would={would}
            proposals={proposals}
            onChoose={choose}
            onNew={planOne}
          />
        ) : (
          <Empty
            title="No sprint is planned."
            actions={
              <Decide
                right={rights.plan}
                look="primary"
                proposing="Propose a sprint"
                onClick={planOne}
              >
                Plan a sprint
              </Decide>
            }
          >
            A sprint takes stories from the top of the backlog.
          </Empty>
        )}
      </Ready>
    </Boundary>
  );
  return (
    <>
      {!drawer && (
        <aside className={styles.sprint} aria-label="Sprint">
          {side}
        </aside>
      )}
      {planning === 'drawer' && drawer && (
        <Dialog title="Sprint plan" shape="drawer" reads onClose={close}>
          <div className={styles.drawer}>{side}</div>
        </Dialog>
      )}
      {planning === 'new' && (
        <SprintDialog
          product={product.key}
          right={rights.plan}
          onClose={close}
          onSaved={(id) => {
            close();
            choose(id);
          }}
        />
      )}
    </>
  );
}
