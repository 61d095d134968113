import { type KeyboardEvent, useState } from 'react';
import { type Day, daysAfter } from '../../lib/days';
import { Button } from '../../ui/Button';
import { Input } from '../../ui/Field';
import { useFocusBack } from '../story/useFocusBack';
import { awayIn, type Scenario } from './scenario';
import styles from './WhatIf.module.css';
import { Without } from './Without';

type Away = NonNullable<Scenario['away']>;
type AwayChoiceProps = {
  away: Scenario['away'];
  today: Day;
  onChoose: (change: Pick<Scenario, 'away'>) => void;
};

const words = 'One person more away';

/** Whoever it is: of the people of a team each counts alike. */
export function AwayChoice({ away, today, onChoose }: AwayChoiceProps) {
  const button = useFocusBack(away !== undefined);
  const from = useFocusBack<HTMLInputElement>(away === undefined);
  return (
    <li>
      <span className={styles.words}>{words}</span>
      {away ? (
        <>
          <AwayDays away={away} from={from} onChoose={onChoose} />
          <Without words={words} onClick={() => onChoose({ away: undefined })} />
        </>
      ) : (
        <Button
          ref={button}
          className={styles.choice}
          onClick={() => onChoose({ away: { from: today, to: daysAfter(today, 13) } })}
        >
          For two weeks, from today
        </Button>
      )}
    </li>
  );
}

type AwayDaysProps = Pick<AwayChoiceProps, 'onChoose'> & {
  away: Away;
  from: ReturnType<typeof useFocusBack<HTMLInputElement>>;
};

/** Days as they are typed: asked with once they are left, or with Enter. */
function AwayDays({ away, from, onChoose }: AwayDaysProps) {
  const [typed, setTyped] = useState(away);
  function choose() {
    const next = awayIn(typed.from, typed.to);
    if (next && (next.from !== away.from || next.to !== away.to)) onChoose({ away: next });
  }
  const field = (of: keyof Away) => ({
    type: 'date',
    value: typed[of],
    onChange: ({ target: { value } }: { target: { value: string } }) =>
      setTyped({ ...typed, [of]: value }),
    onBlur: choose,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && choose(),
  });
  const wrong = typed.to && typed.to < typed.from ? 'It ends before it begins.' : undefined;
  return (
    <span className={styles.dates}>
      <Input ref={from} label="From" {...field('from')} />
      <Input label="To" error={wrong} {...field('to')} />
    </span>
  );
}
