import type { ReactNode } from 'react';
import { graphql, readInlineData } from 'react-relay/hooks';
import { whoDecides } from '../api/errors';
import type { Standing } from '../api/propose';
import { either } from '../lib/words';
import type { Right_right$data, Right_right$key } from './__generated__/Right_right.graphql';
import { Button, type ButtonProps } from './Button';
import { classes } from './classes';
import { Glyph, Mark, roleNames, type RoleKind } from './Mark';
import styles from './Right.module.css';

/**
 * A right as the API says it (`viewerCan`), never derived from roles. Ask for
 * it under an alias and spread this fragment:
 *
 *     canOrder: viewerCan(decision: ORDER_BACKLOG) { ...Right_right }
 */
const fragment = graphql`
  fragment Right_right on Right @inline {
    may
    whyNot
    decidedBy
    otherHat
    people {
      name
    }
  }
`;

export type Right = Pick<Standing, 'proposes' | 'people'> & {
  /** Decides under the hat they wear, or would under another they hold. */
  decides: boolean;
  /** Decides or proposes: the control is there for them. Pass the right on to `useMutate`. */
  acts: boolean;
  hat: RoleKind | undefined;
  decidedBy: readonly RoleKind[];
  /** Whom to ask: "The Product Owner decides this. Ask Lea or Jonas." */
  ask: string;
};

export function readRight(key: Right_right$key): Right {
  const { may, otherHat, decidedBy, people }: Right_right$data = readInlineData(fragment, key);
  const decides = may === 'DECIDE' || otherHat !== null;
  const names = people.map(({ name }) => name);
  return {
    decides,
    proposes: !decides && may === 'PROPOSE',
    acts: decides || may === 'PROPOSE',
    hat: may === 'DECIDE' ? undefined : (otherHat ?? undefined),
    decidedBy,
    people: names,
    ask: whoDecides(decidedBy, names),
  };
}

const short = (kind: RoleKind) => (kind === 'PM' || kind === 'PO' ? kind : roleNames[kind]);

/** The mark at the top right of the area it governs: "PO decides the order". */
export function Decides({ right, what = '' }: { right: Right; what?: string }) {
  const [role] = right.decidedBy;
  if (!role) return null;
  const who = either(right.decidedBy.map((kind) => (kind === 'DEVELOPER' ? 'team' : short(kind))));
  const several = right.decidedBy.length > 1;
  return (
    <span title={right.ask}>
      <Mark role={role}>
        {several || role !== 'DEVELOPER' ? who : 'Team'} {several ? 'decide' : 'decides'}
        {what && ` ${what}`}
      </Mark>
    </span>
  );
}

/** What the button of one who decides says: "Accept", "Accept as PO". */
export const deciding = (verb: string, { hat }: Right) => (hat ? `${verb} as ${short(hat)}` : verb);

type DecideProps = ButtonProps & {
  right: Right;
  /** What the reader sees instead; null for nothing. Default: whom to ask. */
  otherwise?: ReactNode;
  /** What it says to who may only propose: "Propose a goal". */
  proposing?: string;
};

/**
 * The button of one who decides. Who would decide under another hat reads
 * "Accept story as PO" and decides with one press; who may propose reads
 * "Propose", who only reads is told whom to ask. There is no disabled Save.
 */
export function Decide({
  right,
  otherwise,
  proposing = 'Propose',
  children,
  ...button
}: DecideProps) {
  const [decider] = right.decidedBy;
  if (right.proposes && decider) {
    return (
      <Button
        title={`${right.ask} It is proposed to them.`}
        {...button}
        look="plain"
        className={classes(button.className, styles.propose, styles[decider])}
      >
        <Glyph role={decider} />
        {proposing}
      </Button>
    );
  }
  if (!right.decides) {
    return otherwise === undefined ? <span className="meta">{right.ask}</span> : otherwise;
  }
  if (!right.hat) return <Button {...button}>{children}</Button>;
  return (
    <Button {...button} look="plain" className={classes(button.className, styles[right.hat])}>
      <Glyph role={right.hat} />
      {children} as {short(right.hat)}
    </Button>
  );
}
