import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { FormError, TextArea } from '../../ui/Field';
import { InlineForm } from '../../ui/InlineForm';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { Asks_ask$data, Asks_ask$key } from './__generated__/Asks_ask.graphql';
import type { AsksAnswerMutation } from './__generated__/AsksAnswerMutation.graphql';
import type { AsksRemoveMutation } from './__generated__/AsksRemoveMutation.graphql';
import { AskBand } from './AskBand';
import styles from './Asks.module.css';

type AsksProps = {
  asks: Asks_ask$key;
  timeZone: string;
  /** Of whoever may take them out of a draft; none once it is published. */
  right: Right | undefined;
};

/** What a report asks people by name to decide; who is asked answers here. */
export function Asks({ asks: key, timeZone, right }: AsksProps) {
  const asks = useFragment(
    graphql`
      fragment Asks_ask on Ask @relay(plural: true) {
        id
        version
        question
        options
        due
        answer
        answeredAt
        waitsForYou
        of {
          name
        }
      }
    `,
    key,
  );
  return asks.map((ask) => (
    <AskBand key={ask.id} {...ask} of={ask.of.name} timeZone={timeZone}>
      {ask.waitsForYou && <Answer ask={ask} />}
      {right?.acts && <Remove ask={ask} right={right} />}
    </AskBand>
  ));
}

type Ask = Asks_ask$data[number];

function Answer({ ask }: { ask: Ask }) {
  const answer = useMutate<AsksAnswerMutation>(graphql`
    mutation AsksAnswerMutation($input: AnswerAskInput!) {
      answerAsk(input: $input) {
        ask {
          ...Asks_ask
        }
      }
    }
  `);
  const form = useForm({
    of: `answer ${ask.id}`,
    base: { answer: '' },
    version: ask.version,
    required: { answer: 'Say what you decide.' },
  });
  const say = (words: string) =>
    form.send((_, version) => answer({ input: { id: ask.id, version, answer: words } }));
  return (
    <InlineForm
      label="Your answer"
      className={styles.answer}
      onSubmit={() => void say(form.values.answer)}
    >
      {ask.options.length > 0 && (
        <p className={styles.options}>
          {ask.options.map((option) => (
            <Button
              key={option}
              size="small"
              busy={form.busy}
              onClick={() => form.set('answer', option)}
            >
              {option}
            </Button>
          ))}
        </p>
      )}
      <TextArea label="What you decide" rows={2} {...form.field('answer')} />
      <FormError>{form.error}</FormError>
      <p>
        <Button type="submit" look="primary" size="small" busy={form.busy}>
          Answer
        </Button>
      </p>
    </InlineForm>
  );
}

function Remove({ ask, right }: { ask: Ask; right: Right }) {
  const remove = useMutate<AsksRemoveMutation>(graphql`
    mutation AsksRemoveMutation($input: RemoveAskInput!) {
      removeAsk(input: $input) {
        report {
          id
          asks {
            ...Asks_ask
          }
        }
      }
    }
  `);
  return (
    <Decide
      right={right}
      size="small"
      look="ghost"
      proposing="Propose to take it out"
      onClick={() =>
        void act({
          run: () => remove({ input: { id: ask.id, version: ask.version } }, { right }),
          done: `${firstName(ask.of.name)} is not asked.`,
          failed: 'The question was not taken out.',
        })
      }
    >
      Take it out
    </Decide>
  );
}
