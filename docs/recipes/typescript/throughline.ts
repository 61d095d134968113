// How a script in TypeScript asks Throughline.
//
//   THROUGHLINE_SERVER   https://throughline.example
//   THROUGHLINE_TOKEN    tl_…, with no more scope than the script needs

/** The text of an operation; the compiler knows what it takes and answers. */
export type Operation<Data, Variables> = string & { readonly types?: (variables: Variables) => Data };

type Answer<Data> = {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; field?: string } }[];
};

/** The answer to an operation. Throws with each reason when it is refused. */
export async function ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(`${setting('THROUGHLINE_SERVER')}/graphql`, {
    method: 'POST',
    redirect: 'manual', // the token goes nowhere else
    headers: {
      Accept: 'application/graphql-response+json',
      Authorization: `Bearer ${setting('THROUGHLINE_TOKEN')}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ query: operation, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  if (response.status >= 300 && response.status < 400) {
    throw new Error(`THROUGHLINE_SERVER points to ${response.headers.get('location')}: if that is your server, set that`);
  }
  const text = await response.text();
  let answer: Answer<Data>;
  try {
    answer = JSON.parse(text) as Answer<Data>;
  } catch {
    throw new Error(`${response.status} ${response.statusText}: ${text.slice(0, 200)}`);
  }
  if (answer.errors || !answer.data) {
    const reasons = answer.errors ?? [];
    throw new Error(reasons.map(({ message, extensions }) => `${extensions?.field ?? extensions?.code}: ${message}`).join('\n'));
  }
  return answer.data;
}

type Connection<Node> = { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** The nodes of a list, page after page. */
export async function* pages<Node>(page: (after: string | null) => Promise<Connection<Node>>): AsyncGenerator<Node> {
  for (let after: string | null = null, more = true; more; ) {
    const { edges, pageInfo } = await page(after);
    yield* edges.map((edge) => edge.node);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
}

/** Runs a script: what goes wrong is said in a line or two, and ends it with 1. */
export function run(script: (args: string[]) => Promise<void>): void {
  script(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
