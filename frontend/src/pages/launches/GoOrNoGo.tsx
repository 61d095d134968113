import { useState } from 'react';
import { signedIn } from '../../api/session';
import { day, type Day } from '../../lib/days';
import { hasDraft } from '../../lib/draft';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Input } from '../../ui/Field';
import { Mark } from '../../ui/Mark';
import { Decide, type Right } from '../../ui/Right';
import { SayForm } from '../discussion/SayForm';
import { type Launch, ready, rightTo } from './launch';
import styles from './Launch.module.css';
import type { LaunchActs } from './useLaunch';

type GoOrNoGoProps = {
  launch: Launch;
  feature: string;
  /** In the time zone of the product. */
  today: Day;
  prepare: Right;
  discuss: Right;
  acts: LaunchActs;
};

/** What each says, and what the Product Manager decides, with a reason. */
export function GoOrNoGo({ launch, feature, today, prepare, discuss, acts }: GoOrNoGoProps) {
  const { id, version, state, reason, decidedBy, decidedHat, items, voices } = launch;
  const me = signedIn()?.id;
  const mine = voices.find(({ user }) => user.id === me);
  const say = rightTo({ yours: items.some(({ yours }) => yours) }, discuss);
  const drafts = { word: `${id}.word`, reason: `${id}.reason` };
  const [doing, setDoing] = useState<'saying' | 'deciding' | undefined>(() =>
    hasDraft(drafts.reason) ? 'deciding' : hasDraft(drafts.word) ? 'saying' : undefined,
  );
  const [chosen, setOn] = useState<Day>();
  const on = chosen ?? today;
  const earlier = on && on !== today ? on : undefined;
  const leave = () => setDoing(undefined);
  const before = state === 'GO' ? true : state === 'NO_GO' ? false : null;

  async function launched() {
    if (await acts.launch(launch, feature, earlier)) setOn(undefined); // taken back, it is today's again
  }
  const saying = (verb: string, go: boolean) => ({
    verb,
    done: `You say ${verb.toLowerCase()}.`,
    send: (word: string) => acts.say(id, go, word, say),
    undo: () => acts.say(id, mine?.go ?? null, mine?.word ?? '', say),
  });
  const deciding = (verb: string, go: boolean) => ({
    verb,
    done: `${verb} decided.`,
    send: (why: string, since: number) => acts.decide(id, go, why, since),
    undo: () => acts.undoDecide(id),
  });

  return (
    <div className={styles.go}>
      {voices.length > 0 && (
        <ul aria-label="Who said what">
          {voices.map(({ id, go, word, user }) => (
            <li key={id} className={styles.voice}>
              <Avatar initials={user.initials} name={user.name} />
              <span className={styles.said}>
                {firstName(user.name)}: {word || (go ? 'go' : 'no-go')}
              </span>
              <Chip tone={go ? 'good' : 'warn'}>{go ? 'Go' : 'No-go'}</Chip>
            </li>
          ))}
        </ul>
      )}
      {state !== 'LAUNCHED' && doing === 'saying' && say.decides && (
        <SayForm
          label="Your word"
          placeholder="Why go, or why not?"
          draft={drafts.word}
          autoFocus
          onLeave={leave}
          ways={[saying('Go', true), saying('No-go', false)]}
        />
      )}
      {state !== 'LAUNCHED' && doing !== 'saying' && say.decides && (
        <p className={styles.add}>
          <Button look="ghost" size="small" onClick={() => setDoing('saying')}>
            {mine ? 'Say something else' : 'Say go or no-go'}
          </Button>
        </p>
      )}
      <div className={styles.verdict}>
        <div className="grow">
          <h3>{before === null ? 'Go or no-go' : before ? 'Go' : 'No-go'}</h3>
          <p className="meta">{ready(items)}</p>
        </div>
        {state === 'GO' && (
          <>
            {prepare.acts && (
              <Input
                label={<span className="unseen">Day it was launched</span>}
                type="date"
                max={today}
                value={on}
                onChange={({ target }) => setOn(target.value)}
              />
            )}
            <Decide
              right={prepare}
              size="small"
              look="primary"
              otherwise={null}
              proposing="Propose to launch"
              onClick={() => void launched()}
            >
              {earlier ? `Launched on ${day(earlier)}` : 'Launched today'}
            </Decide>
          </>
        )}
        {state !== 'LAUNCHED' && doing !== 'deciding' && (
          <Decide
            right={prepare}
            size="small"
            otherwise={null}
            look={state === 'PREPARING' ? 'primary' : 'plain'}
            proposing="Propose go or no-go"
            onClick={() => setDoing('deciding')}
          >
            {state === 'PREPARING' ? 'Decide' : 'Decide anew'}
          </Decide>
        )}
      </div>
      {reason && (
        <p className={styles.reason}>
          {reason}
          <span className={styles.by}>
            {decidedBy && firstName(decidedBy.name)}
            {decidedHat && <Mark role={decidedHat} />}
          </span>
        </p>
      )}
      {doing === 'deciding' && prepare.acts && state !== 'LAUNCHED' && (
        <SayForm
          label="The reason"
          placeholder="Why go, or why not?"
          draft={drafts.reason}
          version={version}
          autoFocus
          onLeave={leave}
          ways={[deciding('Go', true), deciding('No-go', false)]}
        />
      )}
      {!prepare.acts && state === 'PREPARING' && <p className="meta">{prepare.ask}</p>}
    </div>
  );
}
