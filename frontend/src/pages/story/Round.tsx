import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { announce } from '../../lib/announce';
import { dateOf } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { all, firstName, number } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Check } from '../../ui/icons';
import { Decide, Decides, type Right, readRight } from '../../ui/Right';
import styles from './Round.module.css';
import { Section } from './Section';
import { nearest, spreadWords } from './spread';
import { roundFields, useRound } from './useRound';
import { useTyped } from './useTyped';
import type { Round_story$data, Round_story$key } from './__generated__/Round_story.graphql';
import type {
  useRound_fields$data,
  useRound_fields$key,
} from './__generated__/useRound_fields.graphql';

type Shown = useRound_fields$data;
type Steps = ReturnType<typeof useRound>;

/** What a story is held to be by all who build it: voted on at once, unseen, then talked about. */
export function Round({ story: key }: { story: Round_story$key }) {
  const story = useFragment(
    graphql`
      fragment Round_story on Story {
        id
        key
        version
        points
        status
        product {
          estimationScale
        }
        round {
          ...useRound_fields
        }
        canEstimate: viewerCan(decision: ESTIMATE) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const round = useFragment<useRound_fields$key>(roundFields, story.round) ?? undefined;
  const right = readRight(story.canEstimate);
  const steps = useRound(story, right);
  const section = useFocusKept(round?.state);
  const done = story.status === 'ACCEPTED' || story.status === 'DROPPED';
  const open = round?.state === 'VOTING' || round?.state === 'REVEALED';
  if (!round?.revealedAt && !(open && !done) && (done || !right.decides)) return null;

  return (
    <div ref={section} className={styles.round}>
      <Section
        title="Estimate together"
        about={
          round?.state === 'VOTING' && (
            <span className="meta">
              {round.voted.length} of {round.voters.length} voted
            </span>
          )
        }
        action={
          open ? (
            <Decides right={right} />
          ) : (
            !done &&
            right.decides && (
              <Decide right={right} look="ghost" size="small" onClick={() => void steps.start()}>
                {round ? 'Vote again' : 'Start'}
              </Decide>
            )
          )
        }
      >
        {!round || (!open && !round.revealedAt) ? (
          <p className="meta">Everybody votes, and nobody sees another’s vote before all are in.</p>
        ) : round.state === 'VOTING' ? (
          <Voting {...{ story, round, right, steps }} />
        ) : (
          <Revealed {...{ story, round, right, steps, open }} />
        )}
      </Section>
    </div>
  );
}

type PartProps = { story: Round_story$data; round: Shown; right: Right; steps: Steps };

/** The cards, and who has put one down. */
function Voting({ story, round, right, steps }: PartProps) {
  const me = signedIn()?.id;
  const mine = round.votes.find(({ voter }) => voter?.id === me);
  const [picked, setPicked] = useState<number | null>();
  const chosen = picked !== undefined ? picked : mine && (mine.points ?? null);
  const scale = right.decides ? story.product.estimationScale : [];
  const waited = round.voters.some(({ id }) => id === me);
  async function vote(points: number | null) {
    setPicked(points);
    await steps.vote(round.id, points);
    setPicked(undefined);
  }
  useTyped(scale, (points) => void vote(points));
  useKeys(
    right.decides
      ? [{ keys: 'u', does: 'Vote that you cannot say', run: () => void vote(null) }]
      : [],
  );
  return (
    <>
      {right.decides && (
        <Cards
          label="Your vote"
          {...{ scale, chosen, unsure: true }}
          onPick={(p) => void vote(p)}
        />
      )}
      <ul className={styles.voters}>
        {round.voters.map((person) => {
          const has = round.voted.some(({ id }) => id === person.id);
          return (
            <li key={person.id} className={classes(has && styles.has)}>
              <Avatar {...person} />
              {has && <Check size={9} />}
              <span className="unseen">{has ? ' has voted' : ' has not voted yet'}</span>
            </li>
          );
        })}
      </ul>
      {right.decides && (
        <div className={styles.buttons}>
          {round.voted.length > 0 && (
            <Decide right={right} size="small" onClick={() => void steps.reveal(round.id)}>
              Reveal
            </Decide>
          )}
          {waited && (
            <Button look="ghost" size="small" onClick={() => void steps.leave(round.id)}>
              Without me
            </Button>
          )}
          <Button look="ghost" size="small" onClick={() => void steps.cancel(round.id)}>
            Cancel
          </Button>
        </div>
      )}
    </>
  );
}

/** Who held it to be what, and what comes of it. */
function Revealed({ story, round, right, steps, open }: PartProps & { open: boolean }) {
  const scale = story.product.estimationScale;
  const [picked, setPicked] = useState<number>();
  const chosen = picked ?? (round.spread ? nearest(scale, round.spread.median) : undefined);
  const values = [...new Set(round.votes.map(({ points }) => points ?? null))];
  const decides = open && right.decides;
  useTyped(decides ? scale : [], setPicked);
  return (
    <>
      <p className={styles.spread}>
        {spreadWords(round.spread)}
        {!open && round.revealedAt && <span className="meta"> on {dateOf(round.revealedAt)}</span>}
      </p>
      <dl className={styles.votes}>
        {values.map((value) => (
          <div key={value}>
            <dt>{value === null ? '?' : number(value)}</dt>
            <dd>
              {all(
                round.votes.flatMap(({ points, voter }) =>
                  (points ?? null) === value ? [firstName(voter?.name ?? 'Someone')] : [],
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
      {decides && (
        <>
          <Cards
            label="What it comes to"
            {...{ scale, chosen }}
            onPick={(points) => points !== null && setPicked(points)}
          />
          <div className={styles.buttons}>
            {chosen !== undefined && (
              <Decide
                right={right}
                look="primary"
                size="small"
                onClick={() => void steps.record(round.id, chosen)}
              >
                Record {number(chosen)}
              </Decide>
            )}
            <Button size="small" onClick={() => void steps.start()}>
              Vote again
            </Button>
            <Button look="ghost" size="small" onClick={() => void steps.cancel(round.id)}>
              Close
            </Button>
          </div>
        </>
      )}
    </>
  );
}

type CardsProps = {
  label: string;
  scale: readonly number[];
  chosen: number | null | undefined;
  /** With a card for who cannot say. */
  unsure?: boolean;
  onPick: (points: number | null) => void;
};

function Cards({ label, scale, chosen, unsure = false, onPick }: CardsProps) {
  return (
    <div role="group" aria-label={label} className={styles.cards}>
      {scale.map((points) => (
        <button
          key={points}
          type="button"
          aria-pressed={points === chosen}
          onClick={() => onPick(points)}
        >
          {number(points)}
        </button>
      ))}
      {unsure && (
        <button
          type="button"
          aria-pressed={chosen === null}
          aria-label="I cannot say"
          onClick={() => onPick(null)}
        >
          ?
        </button>
      )}
    </div>
  );
}

/** Says when a round is revealed, and keeps the focus in it when what had it is gone. */
function useFocusKept(state: string | undefined) {
  const section = useRef<HTMLDivElement>(null);
  const was = useRef(state);
  const inside = useRef(false);
  useEffect(() => {
    const element = section.current;
    const note = () => {
      inside.current = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (was.current === state) return;
    if (was.current === 'VOTING' && state === 'REVEALED') announce('The votes are revealed.');
    was.current = state;
    if (inside.current && document.activeElement === document.body) {
      section.current?.querySelector('button')?.focus();
    }
  }, [state]);
  return section;
}
