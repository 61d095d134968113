import type { GraphQLTaggedNode } from 'relay-runtime';
import { getRequest } from 'relay-runtime';

/** Name and text of a compiled query or mutation, for what is sent past Relay. */
export function operation(tagged: GraphQLTaggedNode): { name: string; text: string | null } {
  const { name, text } = getRequest(tagged).params;
  return { name, text: text ?? null };
}
