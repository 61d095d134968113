import { all, capital, either, firstName } from '../lib/words';

export type Code =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'LIMITED'
  | 'INTERNAL';

export type Missing = 'WHAT' | 'WHY' | 'CRITERION' | 'ESTIMATE' | 'ANSWER';

/** What the API puts beside the message of an error. */
export type Extensions = {
  code?: Code;
  reason?: string;
  field?: string;
  missing?: Missing[];
  decision?: string;
  decidedBy?: { roles: string[]; people: { id: string; name: string }[] };
  youAre?: string[];
  mayPropose?: boolean;
  fields?: { name: string; base: unknown; current: unknown; yours: unknown }[];
  version?: number;
  /** The event that made of the fields what they are now. */
  since?: { id: string; actor: { id: string; name: string } | null };
  retryAfter?: number;
  requestId?: string;
};

/** The API refused. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: Code;
  readonly extensions: Extensions;
  /** Puts what was refused to those who decide it, where the caller may. */
  propose?: () => Promise<never>;
  constructor(
    message: string,
    extensions: Extensions = {},
    /** What of the document was refused: the name or alias of one of its first fields. */
    readonly at?: string | number,
  ) {
    super(message);
    this.code = extensions.code ?? 'INTERNAL';
    this.extensions = extensions;
  }
}

/** The API did not answer. */
export class OfflineError extends Error {
  override name = 'OfflineError';
}

/** It was proposed in place of being done. */
export class Proposed extends Error {
  override name = 'Proposed';
}

/** The person thought better of proposing it. */
export class NotProposed extends Error {
  override name = 'NotProposed';
}

const lacks: Record<Missing, string> = {
  WHAT: 'what it is',
  WHY: 'why it matters',
  CRITERION: 'a criterion',
  ESTIMATE: 'an estimate',
  ANSWER: 'an answer to its open question',
};

const titles: Record<string, string> = {
  PM: 'The Product Manager decides this',
  PO: 'The Product Owner decides this',
  DEVELOPER: 'The developers decide this',
  ADMIN: 'An admin decides this',
};

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

/** Fields whose values nobody reads: ids and places. */
const isNamed = (field: string) =>
  field.endsWith('Id') || ['assignees', 'labels', 'rank', 'position'].includes(field);

/** Who decides, as a sentence: "The Product Owner decides this. Ask Lea or Jonas." */
export function whoDecides(roles: readonly string[], names: readonly string[]): string {
  const title =
    roles.length > 1
      ? `${either(roles.map((role) => (role === 'DEVELOPER' ? 'a developer' : `the ${role}`)))} decides this`
      : (titles[roles[0] ?? ''] ?? 'Someone else decides this');
  return `${capital(title)}.${whomToAsk(names)}`;
}

const whomToAsk = (names: readonly string[]) =>
  names.length > 0 ? ` Ask ${either(names.slice(0, 4).map(firstName))}.` : '';

/** Turns whatever went wrong into a sentence for the person before the screen. */
export function words(error: unknown): string {
  if (error instanceof OfflineError) {
    return 'The server did not answer. What you typed is kept here.';
  }
  if (!(error instanceof ApiError)) return 'Something went wrong here. Reload the page.';
  const { reason, missing, decidedBy, fields, since, retryAfter, requestId } = error.extensions;
  switch (error.code) {
    case 'UNAUTHENTICATED':
      return reason === 'INVALID' ? 'Email or password is wrong.' : 'Sign in again to go on.';
    case 'FORBIDDEN': {
      const names = decidedBy?.people.map(({ name }) => name) ?? [];
      // It is theirs to decide, but not of this one thing.
      if (reason === 'FOUR_EYES') return error.message + whomToAsk(names);
      return whoDecides(decidedBy?.roles ?? [], names);
    }
    case 'NOT_FOUND':
      return 'It is no longer there, or not yours to see.';
    case 'CONFLICT': {
      const who = since?.actor ? firstName(since.actor.name) : 'Someone else';
      if (!fields?.length) return `${who} changed it meanwhile. Look again.`;
      return fields
        .map(({ name, current, yours }) =>
          isNamed(name)
            ? `${who} changed the ${name.replace(/Id$/, '')} meanwhile.`
            : `${who} changed ${name} to ${shown(current)} meanwhile, yours is ${shown(yours)}.`,
        )
        .join(' ');
    }
    case 'LIMITED':
      if (reason === 'SIZE') return 'That is too large to be saved.';
      return `Too many tries. Try again ${pause(retryAfter)}.`;
    case 'INVALID':
      return missing?.length
        ? `It still needs ${all(missing.map((m) => lacks[m]))}.`
        : error.message;
    case 'INTERNAL':
      return `The server failed, nothing was changed.${requestId ? ` Its note: ${requestId}.` : ''}`;
  }
}

/** How long to wait: "in 40 s", "in 2 minutes". */
function pause(seconds: number | undefined): string {
  if (!seconds) return 'in a moment';
  return seconds < 90 ? `in ${seconds} s` : `in ${Math.ceil(seconds / 60)} minutes`;
}

/** The input an error is about: `title` for `input.title`. */
export function fieldOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.extensions.field?.replace(/^input\./, '') : undefined;
}
