import { useState } from 'react';
import { day, dayOf, daysBetween } from '../../lib/days';
import { hasDraft } from '../../lib/draft';
import { useTouched } from '../../lib/touched';
import { count, firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Checkbox } from '../../ui/Field';
import { Menu, MenuItem } from '../../ui/Menu';
import { Decide, type Right } from '../../ui/Right';
import { ItemForm } from './ItemForm';
import { inTurn, type Item, type Launch, rightTo } from './launch';
import styles from './Launch.module.css';
import { type ItemText, type LaunchActs, useTick } from './useLaunch';

type ChecklistProps = {
  product: string;
  launch: Launch;
  today: string;
  right: Right;
  acts: LaunchActs;
};

/** Who sees to what before the launch, a department each. */
export function Checklist({ product, launch, today, right, acts }: ChecklistProps) {
  const draft = `item of ${launch.id}`;
  const [adding, setAdding] = useState(() => hasDraft(draft));
  const blank: ItemText = { department: '', task: '', ownerId: '', ownerName: '', due: '' };
  return (
    <>
      {launch.items.length > 0 && (
        <ol className={styles.items} aria-label="Checklist">
          {inTurn(launch.items).map((item) => (
            <ItemRow key={item.id} {...{ product, item, today, right, acts }} />
          ))}
        </ol>
      )}
      {adding && right.acts ? (
        <ItemForm
          label="Add an item"
          save="Add it"
          product={product}
          of={draft}
          base={blank}
          right={right}
          onLeave={() => setAdding(false)}
          send={async (text) => {
            const added = await acts.add(launch.id, text);
            const { id } = added.addLaunchItem.item;
            return { done: 'Item added.', undo: () => acts.takeOff(id) };
          }}
        />
      ) : (
        launch.state !== 'LAUNCHED' && (
          <p className={styles.add}>
            <Decide
              right={right}
              look="ghost"
              size="small"
              otherwise={launch.items.length > 0 ? null : undefined}
              proposing="Propose an item"
              onClick={() => setAdding(true)}
            >
              Add an item
            </Decide>
          </p>
        )
      )}
    </>
  );
}

type ItemRowProps = {
  product: string;
  item: Item;
  today: string;
  right: Right;
  acts: LaunchActs;
};

function ItemRow({ product, item, today, right, acts }: ItemRowProps) {
  const { id, version, department, task, owner, ownerLeft, due, done, yours } = item;
  const [changing, setChanging] = useState(() => hasDraft(id));
  const touched = useTouched(id);
  const tick = useTick(right);
  if (changing && right.acts) {
    const base: ItemText = {
      department,
      task,
      ownerId: owner?.id ?? '',
      ownerName: owner?.name ?? '',
      due: due ?? '',
    };
    return (
      <li>
        <ItemForm
          label={`Change “${task}”`}
          save="Save"
          product={product}
          of={id}
          base={base}
          version={version}
          right={right}
          onLeave={() => setChanging(false)}
          send={async (text, now) => {
            await acts.change(id, now, text);
            const before = Object.fromEntries(
              Object.keys(text).map((name) => [name, base[name as keyof ItemText]]),
            );
            return { done: 'Item changed.', undo: () => acts.change(id, undefined, before) };
          }}
        />
      </li>
    );
  }
  return (
    <li className={classes(styles.item, done && styles.done, touched && 'touched')}>
      <Checkbox
        aria-label={`Done: ${task}`}
        checked={done}
        disabled={!rightTo(item, right).acts}
        onChange={({ target }) => void tick(item, target.checked)}
      />
      <span className={styles.department}>{department}</span>
      <div className={styles.what}>
        <p className={styles.task}>{task}</p>
        <p className={styles.by}>
          <Standing item={item} today={today} />
          {yours && !done && <Chip tone="goal">Yours</Chip>}
          {ownerLeft && !done && right.acts && (
            <Button
              look="ghost"
              size="small"
              className={styles.give}
              onClick={() => setChanging(true)}
            >
              {right.proposes ? 'Propose another owner' : 'Give it to another'}
            </Button>
          )}
        </p>
      </div>
      {owner ? <Avatar initials={owner.initials} name={owner.name} /> : <span />}
      {right.acts && (
        <Menu
          align="end"
          trigger={
            <Button
              look="ghost"
              size="small"
              square
              className={styles.more}
              aria-label={`More for “${task}”`}
            >
              <i aria-hidden="true">···</i>
            </Button>
          }
        >
          <MenuItem onSelect={() => setChanging(true)}>Edit</MenuItem>
          {!done && <MenuItem onSelect={() => void acts.remove(id)}>Remove</MenuItem>}
        </Menu>
      )}
    </li>
  );
}

/** Who, since when they are asked or by when; what is late is said. */
function Standing({ item, today }: { item: Item; today: string }) {
  const { owner, ownerLeft, askedAt, due, done, doneBy } = item;
  if (done) return <span>{doneBy ? firstName(doneBy.name) : 'Done'}</span>;
  const late = due ? daysBetween(due, today) : 0;
  return (
    <>
      {owner && ownerLeft ? (
        <span className={styles.nobody}>
          {firstName(owner.name)} left, so it waits for somebody else{due && `, due ${day(due)}`}
        </span>
      ) : owner ? (
        <span>
          {firstName(owner.name)}
          {due ? `, by ${day(due)}` : askedAt && `, asked ${dayOf(askedAt)}`}
        </span>
      ) : (
        <span className={styles.nobody}>Nobody owns it yet{due && `, due ${day(due)}`}</span>
      )}
      {due && late === 0 && <Chip tone="warn">Today</Chip>}
      {late > 0 && <Chip tone="bad">{count(late, 'day')} late</Chip>}
    </>
  );
}
