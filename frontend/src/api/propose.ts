import { graphql } from 'react-relay/hooks';
import {
  getRequest,
  type GraphQLTaggedNode,
  type IEnvironment,
  type NormalizationSelection,
  type Variables,
} from 'relay-runtime';
import { refresh } from '../lib/freshness';
import { createStore } from '../lib/store';
import { either, firstName } from '../lib/words';
import { act } from './act';
import { commit } from './commit';
import { ApiError, NotProposed, Proposed } from './errors';
import type { ChangeInput, proposeMutation } from './__generated__/proposeMutation.graphql';
import type { proposeWithdrawMutation } from './__generated__/proposeWithdrawMutation.graphql';

/** How somebody stands to a decision. */
export type Standing = {
  /** The hat that decides, when it is not the one they wear. */
  hat?: string | undefined;
  /** They do not decide, and may propose. */
  proposes: boolean;
  decidedBy: readonly string[];
  /** Names of those who decide. */
  people: readonly string[];
};

/** What the person says beside a proposal. */
export type Said = { reason: string; expiresAt: string | null };
type Question = {
  id: number;
  right: Standing;
  /** What is proposed, in a few words, where it cannot be seen. */
  what: string | undefined;
  /** Tells what they have typed so far. */
  typed: (said: Said) => void;
  /** Nothing: it is not proposed. */
  answer: (said?: Said) => void;
  /** Answers with what was typed. */
  goOn: () => void;
};

let asks = 0;
const question = createStore<Question | undefined>(undefined);
export const useQuestion = question.use;

const mutation = graphql`
  mutation proposeMutation($input: ProposeChangeInput!) {
    proposeChange(input: $input) {
      proposalEdge {
        node {
          id
          state
        }
      }
    }
  }
`;

export const withdrawMutation = graphql`
  mutation proposeWithdrawMutation($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      proposal {
        id
        state
        version
      }
    }
  }
`;

/**
 * The changes a mutation would make with these variables, as a proposal holds
 * them: the input of each of its fields under the name of that field. So
 * whatever can be done here can be proposed.
 */
export function changesOf(tagged: GraphQLTaggedNode, variables: Variables): ChangeInput[] {
  const changes: ChangeInput[] = [];
  function read(selections: readonly NormalizationSelection[]) {
    for (const selection of selections) {
      if (selection.kind === 'Condition') {
        if (Boolean(variables[selection.condition]) === selection.passingValue)
          read(selection.selections);
      } else if (selection.kind === 'LinkedField') {
        for (const argument of selection.args ?? []) {
          if (argument.kind === 'Variable')
            changes.push({ [selection.name]: variables[argument.variableName] } as ChangeInput);
        }
      }
    }
  }
  read(getRequest(tagged).operation.selections);
  return changes;
}

/** Whom something is proposed to: `Lea or Jonas`. */
export function decider({ people, decidedBy }: Pick<Standing, 'people' | 'decidedBy'>): string {
  const names = people.slice(0, 3).map(firstName);
  return names.length > 0 ? either(names) : `the ${decidedBy[0] ?? 'one who decides'}`;
}

/**
 * Puts changes to those who decide them, once the person has said why or let it
 * be. What is wrong with them is an error of their own input; in the end it
 * throws Proposed, for nothing was done.
 */
export async function propose(
  environment: IEnvironment,
  changes: ChangeInput[],
  right: Standing,
  what?: string,
): Promise<never> {
  const said = await asked(right, what);
  if (!said) throw new NotProposed();
  const { reason, expiresAt } = said;
  const input = { changes, ...(reason && { reason }), ...(expiresAt && { expiresAt }) };
  let id: string;
  try {
    const answer = await commit<proposeMutation>(environment, mutation, { input });
    id = answer.proposeChange.proposalEdge.node.id;
  } catch (error) {
    throw ofItsInput(error);
  }
  void act({
    run: async () => id,
    done: `Proposed to ${decider(right)}. Nothing has changed yet.`,
    failed: '',
    async undo() {
      await commit<proposeWithdrawMutation>(environment, withdrawMutation, { input: { id } });
      refresh();
    },
  });
  refresh();
  throw new Proposed();
}

/** Gives a refusal of those who may propose the way to do so. */
export function offering(
  error: unknown,
  environment: IEnvironment,
  changes: () => ChangeInput[],
): unknown {
  if (!(error instanceof ApiError) || !error.extensions.mayPropose) return error;
  const { roles = [], people = [] } = error.extensions.decidedBy ?? {};
  const names = people.map(({ name }) => name);
  const right = { proposes: true, decidedBy: roles, people: names };
  error.propose = () => propose(environment, changes(), right);
  return error;
}

/**
 * Asks why. Who proposes the next thing while a question is open has not let it
 * be: it is proposed with what they typed so far, and Z takes it back.
 */
function asked(right: Standing, what: string | undefined): Promise<Said | undefined> {
  question.get()?.goOn();
  return new Promise((resolve) => {
    let typed: Said = { reason: '', expiresAt: null };
    const mine: Question = {
      id: ++asks,
      right,
      what,
      typed: (said) => void (typed = said),
      answer(said) {
        if (question.get() === mine) question.set(undefined);
        resolve(said);
      },
      goOn: () => mine.answer(typed),
    };
    question.set(mine);
  });
}

/** `input.changes.0.updateGoal.due` is `input.due` to the form it came from. */
function ofItsInput(error: unknown): unknown {
  if (!(error instanceof ApiError) || !error.extensions.field) return error;
  const field = error.extensions.field.replace(/^input\.changes\.\d+\.\w+/, 'input');
  return new ApiError(error.message, { ...error.extensions, field });
}
