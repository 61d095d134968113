import { type ReactNode, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { outsideForms, useKeys } from '../../lib/keys';
import { FormError } from '../../ui/Field';
import { Pips } from '../../ui/Chip';
import { Decide, Decides } from '../../ui/Right';
import { Back, Check } from '../../ui/icons';
import { Section } from '../story/Section';
import { useAcceptance, useSendingBack } from '../story/useVerdict';
import styles from './Demo.module.css';
import { leftIn, nextOf, standingOf } from './judging';
import { IfItGoesBack } from './IfItGoesBack';
import type { Rights } from './Review';
import { useCurrent } from './useCurrent';
import { VerdictRow } from './VerdictRow';
import type { Verdict_story$key } from './__generated__/Verdict_story.graphql';

type VerdictProps = {
  story: Verdict_story$key;
  rights: Rights;
  builtBy: string;
  before: ReactNode;
  after: ReactNode;
};

/** The criteria one by one, and what follows from them: accepted, or sent back. */
export function Verdict({ story: key, rights, builtBy, before, after }: VerdictProps) {
  const story = useFragment(
    graphql`
      fragment Verdict_story on Story {
        id
        key
        version
        status
        criteria {
          id
          state
          ...VerdictRow_criterion
        }
      }
    `,
    key,
  );
  const { check, judge } = rights;
  const { criteria } = story;
  const acceptance = useAcceptance(story, judge);
  const back = useSendingBack(story, judge);
  const standings = criteria.map((one) => standingOf(one, back.failed, acceptance.word));
  const next = nextOf(standings);
  const { list, current, choose, go, press } = useCurrent(criteria, standings);
  const reason = useRef<HTMLTextAreaElement>(null);

  const sendBack = () => {
    if (back.form.values.reason.trim()) void back.sendBack();
    else reason.current?.focus();
  };
  const accept = () => {
    if (next === 'accept') void acceptance.accept();
    else choose(criteria[standings.findIndex((s) => s === 'open' || s === 'failed')]?.id);
  };
  useKeys([
    { keys: 'ArrowDown', does: 'Next criterion', run: () => go(1) },
    { keys: 'ArrowUp', does: 'Criterion before', run: () => go(-1) },
    ...(check.decides
      ? [{ keys: ' ', does: 'The criterion is met', run: () => press('met') }]
      : []),
    ...(judge.acts
      ? [
          { keys: 'n', does: 'The criterion is not met', run: () => press('not') },
          { keys: 'b', does: 'Send back', run: sendBack },
          { keys: 'mod+Enter', does: 'Accept story', run: outsideForms(accept) },
        ]
      : []),
  ]);

  return (
    <>
      <div className={styles.body}>
        {before}
        <Section
          title="Acceptance criteria, one by one"
          about={
            <Pips
              done={standings.filter((s) => s === 'met').length}
              of={criteria.length}
              what="criteria met"
            />
          }
          action={<Decides right={check} what="what is met" />}
        >
          <ol className={styles.criteria} ref={list}>
            {criteria.map((criterion, i) => (
              <VerdictRow
                key={criterion.id}
                criterion={criterion}
                number={i + 1}
                standing={standings[i] ?? 'open'}
                current={criterion.id === current}
                asks={next === 'check'}
                check={check}
                judge={judge}
                word={acceptance.form.field(criterion.id)}
                onChoose={() => choose(criterion.id)}
                onFailed={(failed) => {
                  back.form.choose('failed', criterion.id, failed);
                  choose(failed ? criterion.id : undefined);
                }}
              />
            ))}
          </ol>
        </Section>
        {judge.acts && (
          <IfItGoesBack ref={reason} criteria={criteria} back={back} builtBy={builtBy} />
        )}
        {after}
      </div>
      <footer className={styles.foot}>
        <FormError>{acceptance.form.error}</FormError>
        <Decides right={judge} />
        <span className={styles.left} role="status">
          {leftIn(standings, builtBy)}
        </span>
        <span className={styles.buttons}>
          <Decide
            right={judge}
            otherwise={null}
            look={next === 'sendBack' ? 'primary' : 'plain'}
            proposing="Propose sending it back"
            keys="b"
            busy={back.form.busy}
            onClick={sendBack}
          >
            <Back /> Send back
          </Decide>
          <Decide
            right={judge}
            otherwise={null}
            look={next === 'accept' ? 'primary' : 'plain'}
            proposing="Propose accepting it"
            keys="mod+Enter"
            busy={acceptance.form.busy}
            onClick={accept}
          >
            <Check /> Accept story
          </Decide>
        </span>
      </footer>
    </>
  );
}
