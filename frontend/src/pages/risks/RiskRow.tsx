import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { useMutate } from '../../api/useMutate';
import { ago, day, daysBetween, instant } from '../../lib/days';
import { hasDraft } from '../../lib/draft';
import { useTouched } from '../../lib/touched';
import { count, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { AtRisk, OffTrack } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import { Decide, type Right } from '../../ui/Right';
import { SayForm } from '../discussion/SayForm';
import { ChangeRisk } from './ChangeRisk';
import styles from './Risks.module.css';
import { useOwning } from './useOwning';
import type { RiskRow_risk$data, RiskRow_risk$key } from './__generated__/RiskRow_risk.graphql';
import type { RiskRowCloseMutation } from './__generated__/RiskRowCloseMutation.graphql';
import type { RiskRowReopenMutation } from './__generated__/RiskRowReopenMutation.graphql';

type RiskRowProps = {
  product: string;
  /** The feature or goal whose page it is. */
  page: string;
  today: string;
  risk: RiskRow_risk$key;
  discuss: Right;
  answer: Right;
};

/** One open risk: what may go wrong, who sees to it and by when, who raised it. */
export function RiskRow({ product, page, today, risk: key, discuss, answer }: RiskRowProps) {
  const risk = useFragment(
    graphql`
      fragment RiskRow_risk on Risk {
        id
        version
        text
        due
        hat
        createdAt
        owner {
          id
          name
          initials
        }
        raisedBy {
          name
        }
        subject {
          id
          ... on Feature {
            title
          }
        }
      }
    `,
    key,
  );
  const closing = `${risk.id}.outcome`;
  const [doing, setDoing] = useState<'changing' | 'closing' | undefined>(() =>
    hasDraft(risk.id) ? 'changing' : hasDraft(closing) ? 'closing' : undefined,
  );
  const own = useOwning(risk.id, discuss);
  const touched = useTouched(risk.id);
  const leave = () => setDoing(undefined);
  const { due, text, subject } = risk;
  const late = Boolean(due && due < today);
  if (doing === 'changing' && discuss.decides) {
    return (
      <li>
        <ChangeRisk product={product} risk={risk} right={discuss} onLeave={leave} />
      </li>
    );
  }
  return (
    <li className={classes(styles.risk, touched && 'touched')}>
      <span className={late ? styles.off : styles.at}>{late ? <OffTrack /> : <AtRisk />}</span>
      <div>
        <p className={styles.text}>{text}</p>
        <Raised risk={risk} />
        {subject.id !== page && subject.title && (
          <p className="meta">
            On{' '}
            <Link href={paths.feature({ product, feature: subject.id })}>
              <u>{subject.title}</u>
            </Link>
          </p>
        )}
        <SeesToIt risk={risk} today={today} />
        {doing === 'closing' && answer.decides ? (
          <CloseRisk risk={risk} draft={closing} right={answer} onLeave={leave} />
        ) : (
          discuss.decides && (
            <p className={styles.buttons}>
              <Decide
                right={answer}
                size="small"
                otherwise={null}
                onClick={() => setDoing('closing')}
              >
                Close
              </Decide>
              {!risk.owner && own && (
                <Button size="small" onClick={own}>
                  Own it
                </Button>
              )}
              <Button look="ghost" size="small" onClick={() => setDoing('changing')}>
                Edit
              </Button>
            </p>
          )
        )}
      </div>
    </li>
  );
}

/** Who raised it, under which hat and when. */
export function Raised({
  risk: { raisedBy, hat, createdAt },
}: {
  risk: Pick<RiskRow_risk$data, 'raisedBy' | 'hat' | 'createdAt'>;
}) {
  return (
    <p className={styles.by}>
      <span>{raisedBy ? firstName(raisedBy.name) : 'Someone'}</span>
      {hat && <Mark role={hat} />}
      <time className="meta" dateTime={createdAt} title={instant(createdAt)}>
        {ago(createdAt)}
      </time>
    </p>
  );
}

/** Who sees to it and by when; what is late is said. */
function SeesToIt({
  risk: { owner, due },
  today,
}: {
  risk: Pick<RiskRow_risk$data, 'owner' | 'due'>;
  today: string;
}) {
  const past = due ? daysBetween(due, today) : 0;
  const by = due ? ` by ${day(due)}` : '';
  return (
    <p className={styles.owned}>
      {owner ? (
        <>
          <Avatar initials={owner.initials} name={owner.name} />
          <span>
            {firstName(owner.name)} sees to it{by}
          </span>
        </>
      ) : (
        <span className={styles.nobody}>Nobody sees to it yet{due && `, due ${day(due)}`}</span>
      )}
      {due && past === 0 && <Chip tone="warn">Today</Chip>}
      {past > 0 && <Chip tone="bad">{count(past, 'day')} late</Chip>}
    </p>
  );
}

type CloseRiskProps = {
  risk: { readonly id: string; readonly version: number };
  draft: string;
  right: Right;
  onLeave: () => void;
};

/** Asks for a word on what happened. */
function CloseRisk({ risk: { id, version }, draft, right, onLeave }: CloseRiskProps) {
  const close = useMutate<RiskRowCloseMutation>(graphql`
    mutation RiskRowCloseMutation($input: CloseRiskInput!) {
      closeRisk(input: $input) {
        risk {
          id
          version
          subject {
            ...Risks_about
          }
        }
      }
    }
  `);
  const reopen = useMutate<RiskRowReopenMutation>(graphql`
    mutation RiskRowReopenMutation($input: ReopenRiskInput!) {
      reopenRisk(input: $input) {
        risk {
          id
          version
          subject {
            ...Risks_about
          }
        }
      }
    }
  `);
  return (
    <SayForm
      label="What happened"
      placeholder="What happened?"
      draft={draft}
      autoFocus
      onLeave={onLeave}
      ways={[
        {
          verb: 'Close the risk',
          done: 'Risk closed.',
          send: (outcome) => close({ input: { id, version, outcome } }, { right }),
          undo: () => reopen({ input: { id } }, { right }),
        },
      ]}
    />
  );
}
