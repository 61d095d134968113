import { expect } from '@playwright/test';
import type { Server } from './server';

/** Of most mutations: what was made or changed, under its noun. */
type Nouns = Record<string, Record<string, Record<string, { id: string }>>>;

/** Speaks to the API as a script does, with a token or an access token; an error fails the test. */
export function speaking(server: Server, bearer: string) {
  return async <T = Nouns>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    });
    const told = (await answer.json()) as { data: T };
    expect(told).not.toHaveProperty('errors');
    return told.data;
  };
}

/** The access token of somebody who signs in without a browser. */
export async function accessToken(server: Server, email: string, password: string) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      variables: { input: { email, password } },
    }),
  });
  const told = (await answer.json()) as { data: { signIn: { accessToken: string } } };
  return told.data.signIn.accessToken;
}
