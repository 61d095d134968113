import { type KeyboardEvent, useState } from 'react';
import { type Day, daysAfter } from '../../lib/days';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Input } from '../../ui/Field';
import { useFocusBack } from '../story/useFocusBack';
import { awayIn, type Scenario } from './scenario';
import styles from './WhatIf.module.css';
import { Without } from './Without';

const PeoplePicker = later(async () => (await import('../pickers/pickers')).PeoplePicker);

type Away = NonNullable<Scenario['away']>;
type AwayChoiceProps = {
  product: string;
  away: Scenario['away'];
  /** What is missing without who is named; undefined until it is known, null where they are not here. */
  share: { readonly user: { readonly name: string }; readonly words: string } | null | undefined;
  today: Day;
  onChoose: (change: Pick<Scenario, 'away'>) => void;
};

const words = 'One person more away';

/** Anyone, who counts as one of those who build, or somebody by name, for what they had taken on. */
export function AwayChoice({ product, away, share, today, onChoose }: AwayChoiceProps) {
  const button = useFocusBack(away !== undefined);
  const from = useFocusBack<HTMLInputElement>(away === undefined);
  return (
    <li>
      <span className={styles.words}>{words}</span>
      {away ? (
        <>
          <AwayDays away={away} from={from} onChoose={onChoose} />
          <Without words={words} onClick={() => onChoose({ away: undefined })} />
          <Who product={product} away={away} share={share} onChoose={onChoose} />
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

function Who({ product, away, share, onChoose }: Omit<AwayChoiceProps, 'today'> & { away: Away }) {
  const { userId, ...days } = away;
  const [picking, setPicking] = useState(false);
  const button = useFocusBack(userId !== undefined);
  const name = userId ? (share?.user.name ?? unnamed(share)) : 'Anyone';
  return (
    <>
      <Button
        ref={button}
        className={styles.choice}
        aria-label={`Who is away: ${name}`}
        aria-haspopup="dialog"
        onClick={() => setPicking(true)}
      >
        <span className="clip">{name}</span>
      </Button>
      {userId && <Without words={`${name} is away`} onClick={() => onChoose({ away: days })} />}
      {userId && share && <p className={styles.share}>{share.words}</p>}
      {picking && (
        <PeoplePicker
          product={product}
          title="Who would be away"
          none="Anyone"
          chosen={userId ? [userId] : []}
          onPick={({ id }) => {
            setPicking(false);
            onChoose({ away: { ...days, ...(id && { userId: id }) } });
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
const unnamed = (share: AwayChoiceProps['share']) =>
  share === null ? 'Somebody who is not here' : '…';

/** Days as they are typed: asked with once they are left, or with Enter. */
function AwayDays({ away, from, onChoose }: AwayDaysProps) {
  const [typed, setTyped] = useState(away);
  function choose() {
    const next = awayIn(typed.from, typed.to, away.userId);
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
