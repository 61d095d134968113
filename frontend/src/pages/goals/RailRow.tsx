import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { day, dayIn } from '../../lib/days';
import { later } from '../../lib/later';
import { measured } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Check, OffTrack } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import { Decide, deciding, type Right } from '../../ui/Right';
import type { RailRow_rail$key } from './__generated__/RailRow_rail.graphql';
import styles from './GuardRails.module.css';
import { RailSpark } from './RailSpark';
import { limitWords, railStands } from './railWords';
import { useRail } from './useRail';

const GuardRailDialog = later(async () => (await import('./GuardRailDialog')).GuardRailDialog);
const ReadingDialog = later(async () => (await import('./ReadingDialog')).ReadingDialog);
const ReadingsUpload = later(async () => (await import('./ReadingsUpload')).ReadingsUpload);

type RailRowProps = {
  rail: RailRow_rail$key;
  timeZone: string;
  right: Right;
  record: Right;
  /** Its goal is. */
  open: boolean;
};

/** One guard rail: what, up to where, what it is now and was. */
export function RailRow({ rail: key, timeZone, right, record, open }: RailRowProps) {
  const rail = useFragment(
    graphql`
      fragment RailRow_rail on GuardRail {
        id
        name
        unit
        direction
        limit
        brokenSince
        current {
          value
          at
        }
        chart {
          at
          value
        }
        ...GuardRailDialog_rail
      }
    `,
    key,
  );
  const [dialog, setDialog] = useState<'one' | 'many' | 'edit'>();
  const close = () => setDialog(undefined);
  const update = useRail(right);
  const { id, name, unit, limit, current, chart } = rail;
  const { state, words } = railStands(rail, timeZone);
  const drop = () =>
    void act({
      run: () => update({ id, dropped: true }),
      done: 'The guard rail is dropped.',
      failed: 'The guard rail stays.',
      undo: () => update({ id, dropped: false }),
    });

  return (
    <li className={styles.rail}>
      <div className={styles.what}>
        <p className={styles.name} title={name}>
          {name}
        </p>
        <p className="meta">{limitWords(rail)}</p>
      </div>
      <div className={styles.now}>
        <p className="strong">{current ? measured(current.value, unit) : '–'}</p>
        {current && (
          <p className="meta">
            <time dateTime={current.at}>{day(dayIn(timeZone, current.at))}</time>
          </p>
        )}
      </div>
      <RailSpark readings={chart} limit={limit} state={state} />
      <p className={classes(styles.state, styles[state])}>
        {state === 'broken' && <OffTrack />}
        {state === 'holds' && <Check />}
        {words}
      </p>
      <div className={styles.does}>
        {open && (
          <Decide
            right={record}
            size="small"
            otherwise={null}
            aria-label={`${deciding('Record', record)}: ${name}`}
            onClick={() => setDialog('one')}
          >
            Record
          </Decide>
        )}
        {open && (record.decides || right.acts) && (
          <Menu
            align="end"
            trigger={
              <Button look="ghost" size="small" square aria-label={`More for “${name}”`}>
                <i aria-hidden="true">···</i>
              </Button>
            }
          >
            {record.decides && (
              <MenuItem onSelect={() => setDialog('many')}>
                {deciding('Upload CSV', record)}
              </MenuItem>
            )}
            {right.acts && (
              <>
                <MenuItem onSelect={() => setDialog('edit')}>
                  {right.proposes ? 'Propose a change' : deciding('Edit', right)}
                </MenuItem>
                <MenuItem onSelect={drop}>
                  {right.proposes ? 'Propose to drop it' : deciding('Drop', right)}
                </MenuItem>
              </>
            )}
          </Menu>
        )}
      </div>
      {dialog === 'edit' && <GuardRailDialog rail={rail} right={right} onClose={close} />}
      {dialog === 'one' && (
        <ReadingDialog of={id} right={record} name={name} unit={unit} onClose={close} />
      )}
      {dialog === 'many' && (
        <ReadingsUpload
          of={id}
          what={name}
          right={record}
          unit={unit}
          timeZone={timeZone}
          onClose={close}
        />
      )}
    </li>
  );
}
