import type { ComponentProps } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { ago, instant } from '../../lib/days';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Checkbox, TextArea } from '../../ui/Field';
import { Check, Cross } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import type { Right } from '../../ui/Right';
import { asSentence, CriterionText } from '../story/CriterionText';
import { Reworded, wordsBefore } from '../story/Reworded';
import { useCheck } from '../story/useCheck';
import styles from './Demo.module.css';
import type { Standing } from './judging';
import type { VerdictRow_criterion$key } from './__generated__/VerdictRow_criterion.graphql';

type VerdictRowProps = {
  criterion: VerdictRow_criterion$key;
  number: number;
  standing: Standing;
  /** It is looked at now. */
  current: boolean;
  /** Checking is what comes next. */
  asks: boolean;
  check: Right;
  judge: Right;
  /** The field of the PO's word on it. */
  word: Pick<ComponentProps<'textarea'>, 'value' | 'onChange'> & { error?: string };
  onChoose: () => void;
  onFailed: (failed: boolean) => void;
};

/** One criterion at the review: seen, not met, or still to be checked. */
export function VerdictRow(props: VerdictRowProps) {
  const { number, standing, current, asks, check, judge, word, onChoose, onFailed } = props;
  const criterion = useFragment(
    graphql`
      fragment VerdictRow_criterion on Criterion {
        id
        version
        given
        when
        then
        text
        state
        checkedAt
        checkedBy {
          name
        }
        ...Reworded_criterion
      }
    `,
    props.criterion,
  );
  const { id, state, checkedBy, checkedAt } = criterion;
  const setMet = useCheck(criterion, check);
  const name = `Criterion ${number}`;
  const unmet = standing === 'failed' || standing === 'excused';

  function met(is: boolean) {
    if (is && unmet) onFailed(false);
    void setMet(is, name);
  }
  return (
    <li
      data-criterion={id}
      className={classes(styles.criterion, current && styles.current)}
      aria-current={current || undefined}
    >
      <Checkbox
        className={styles.box}
        aria-label={`${name}: ${asSentence(criterion)}, met`}
        checked={standing === 'met'}
        disabled={!check.decides}
        title={check.decides ? check.hat && `Checked as ${check.hat}` : check.ask}
        onFocus={onChoose}
        onChange={({ target }) => met(target.checked)}
      />
      {/* A press anywhere on the text looks at it; the keys lead there, too. */}
      <div onPointerDown={onChoose}>
        <CriterionText {...criterion} before={wordsBefore(criterion)} />
        {state === 'UNVERIFIED' && <Reworded criterion={criterion} />}
        {unmet && judge.acts && (
          <div className={styles.word}>
            <TextArea
              label={<Mark role="PO">Your word</Mark>}
              aria-label={`Your word on ${name.toLowerCase()}`}
              placeholder="Why it may be accepted without"
              rows={1}
              autoFocus={current}
              {...word}
            />
          </div>
        )}
      </div>
      <div className={styles.aside}>
        {standing === 'met' && (
          <span className={styles.seen} title={checkedAt ? instant(checkedAt) : undefined}>
            <Check /> Seen
            {checkedBy && checkedAt && `, ${firstName(checkedBy.name)} ${ago(checkedAt)}`}
          </span>
        )}
        {unmet && (
          <span className={styles.unmet}>
            <Cross size={9} /> Not met
          </span>
        )}
        {standing === 'open' && !current && <span className="meta">To check</span>}
        {standing !== 'met' && current && (
          <span className={styles.verdicts}>
            {!unmet && judge.acts && (
              <Button size="small" data-does="not" onClick={() => onFailed(true)}>
                Not met<span className="unseen">: {name.toLowerCase()}</span>
              </Button>
            )}
            {check.decides && (
              <Button
                size="small"
                look={asks ? 'primary' : 'plain'}
                keys=" "
                data-does="met"
                onClick={() => met(true)}
              >
                Met<span className="unseen">: {name.toLowerCase()}</span>
              </Button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
