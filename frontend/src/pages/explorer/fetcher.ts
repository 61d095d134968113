import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { accessToken, refreshSession } from '../../api/session';
import { socket } from '../../api/socket';

/** Sends a request as whoever is signed in, once more where their access token had run out. */
const asMyself: typeof fetch = async (address, init) => {
  const once = () =>
    fetch(address, {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${accessToken()}` },
    });
  const answer = await once();
  return answer.status === 401 && (await refreshSession()) ? once() : answer;
};

/** What the explorer asks with. Subscriptions go over the app's own connection. */
export const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: asMyself,
  wsClient: socket,
});
