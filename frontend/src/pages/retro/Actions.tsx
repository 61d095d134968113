import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import type { Right } from '../../ui/Right';
import { NewAction } from './ActionForm';
import { ActionRow } from './ActionRow';
import styles from './Actions.module.css';
import type { Actions as ActionsDo } from './useActions';
import type { board_retro$data } from './__generated__/board_retro.graphql';

type Adding = { from?: { id: string; says: string } };
type ActionsProps = {
  retro: string;
  product: string;
  list: board_retro$data['actions'];
  discuss: Right;
  write: Right;
  actions: ActionsDo;
  adding: Adding | undefined;
  onAdding: (adding: Adding | undefined) => void;
  /** The action that a story is made of at this moment. */
  making: string | undefined;
  onMaking: (action: string | undefined) => void;
};

/** What is to be done about what was said, by whom. */
export function Actions({
  retro,
  product,
  list,
  discuss,
  write,
  actions,
  adding,
  onAdding,
  making,
  onMaking,
}: ActionsProps) {
  return (
    <section className={styles.actions} aria-labelledby="actions">
      <div className={styles.top}>
        <h2 id="actions">Actions</h2>
        <span className="meta">
          {list.length > 0 ? `${list.length}, each with an owner` : 'none yet'}
        </span>
        <span className="grow" />
        {discuss.acts && !adding && (
          <Button size="small" keys="a" onClick={() => onAdding({})}>
            New action
          </Button>
        )}
      </div>
      {adding && (
        <NewAction
          key={adding.from?.id ?? ''}
          {...{ retro, product, actions }}
          from={adding.from}
          right={discuss}
          onLeave={() => onAdding(undefined)}
        />
      )}
      {list.length === 0 && !adding && (
        <p className={styles.none}>
          {discuss.acts
            ? 'Decide on one thing to try in the next sprint, and who sees to it.'
            : 'Nothing was decided yet.'}
        </p>
      )}
      <ul aria-label={count(list.length, 'action')}>
        {list.map((action) => (
          <ActionRow
            key={action.id}
            {...{ action, product, discuss, write, actions }}
            making={making === action.id}
            onMaking={(open) => onMaking(open ? action.id : undefined)}
          />
        ))}
      </ul>
    </section>
  );
}
