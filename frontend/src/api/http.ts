import type { GraphQLResponse, Variables } from 'relay-runtime';
import { cameOnline, wentOffline } from '../lib/online';
import { ApiError, type Extensions, OfflineError } from './errors';

export type Failure = { message: string; path?: (string | number)[]; extensions?: Extensions };
const mine: string[] = [];
const remembered = 200;

/** Names a request, so that what it changes is known for this window's own when the log tells of it. */
function nameRequest(): string {
  const id = `app-${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`;
  mine.push(id);
  if (mine.length > remembered) mine.shift();
  return id;
}

/** Whether this window sent the request. */
export const isMine = (requestId: string) => mine.includes(requestId);

type Answer = { data?: unknown; errors?: Failure[] };
type Headers = { token?: string | undefined; hat?: string | undefined };

/**
 * Sends one operation. Throws OfflineError when nobody answers, ApiError when
 * the API refuses the whole of it; a query that fails in part answers in part.
 */
export async function send(
  operation: { name: string; text?: string | null | undefined },
  variables: Variables,
  { token, hat }: Headers = {},
): Promise<GraphQLResponse> {
  const answer = await post(
    '/graphql',
    {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(hat && { 'x-throughline-hat': hat }),
    },
    JSON.stringify({
      operationName: operation.name,
      query: operation.text,
      variables,
    }),
  );
  return answer as GraphQLResponse;
}

/** Sends an image for the texts of a product, as it is; answers where it is from then on. Throws as `send` does. */
export async function sendImage(product: string, image: Blob, { token }: Headers = {}) {
  const answer = await post(
    `/images?product=${encodeURIComponent(product)}`,
    { ...(token && { authorization: `Bearer ${token}` }) },
    image,
  );
  return (answer as { image: { url: string } }).image.url;
}

/** Sends a file that a product may receive, as it is; answers the id of its import. Throws as `send` does. */
export async function sendFile(product: string, file: File, { token }: Headers = {}) {
  const at = new URLSearchParams({ product, name: file.name });
  const answer = await post(
    `/imports?${at}`,
    { ...(token && { authorization: `Bearer ${token}` }) },
    file,
  );
  return (answer as { import: { id: string } }).import.id;
}

async function post(
  address: string,
  headers: Record<string, string>,
  body: BodyInit,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'x-request-id': nameRequest() },
      body,
    });
  } catch {
    wentOffline();
    throw new OfflineError('no answer');
  }
  const answer = await read(response);
  cameOnline();
  const [error] = answer.errors ?? [];
  if (error && !answer.data) {
    throw new ApiError(error.message, error.extensions, error.path?.[0]);
  }
  return answer;
}

async function read(response: Response): Promise<Answer> {
  try {
    return await response.json();
  } catch {
    if (response.status === 413)
      throw new ApiError('too large', { code: 'LIMITED', reason: 'SIZE' });
    if (response.status >= 502 && response.status <= 504) {
      wentOffline();
      throw new OfflineError('no answer');
    }
    throw new ApiError(`HTTP ${response.status}`);
  }
}
