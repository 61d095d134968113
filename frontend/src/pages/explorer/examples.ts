/** What one begins from. `$product` stands for the key of a product of one's own. */
export type Example = { name: string; about: string; query: string; variables?: object };

export const examples = (product: string): Example[] => [
  {
    name: 'Who am I, and what may I decide?',
    about: 'Your roles, and how you stand to some decisions.',
    query: `query WhoAmI($key: String!) {
  viewer { name roles { kind product { key } } }
  product(key: $key) {
    name
    goals: viewerCan(decision: SET_GOALS) { may whyNot }
    stories: viewerCan(decision: WRITE_STORIES) { may whyNot decidedBy }
  }
}`,
    variables: { key: product },
  },
  {
    name: 'The backlog in its order',
    about: 'The next 20 stories, what they lack, and when each is 85 % likely done.',
    query: `query Backlog($key: String!, $after: String) {
  product(key: $key) {
    backlog(first: 20, after: $after) {
      edges { node { key title status points missing forecast { date } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
    variables: { key: product },
  },
  {
    name: 'Goals, their health and their forecast',
    about: 'What a report to leadership begins with.',
    query: `query Goals($key: String!) {
  product(key: $key) {
    goals(first: 20, state: [ACTIVE]) {
      edges { node {
        title due
        metric { name unit baseline target }
        health { state value path behind }
        forecast { words }
        inTime
      } }
    }
  }
}`,
    variables: { key: product },
  },
  {
    name: 'How the sprint stands',
    about: 'The board by columns, and how far it is.',
    query: `query Sprint($key: String!) {
  product(key: $key) {
    activeSprint {
      name goal end inTime
      board { columns { status stories { key title points assignees { name } } } }
    }
  }
}`,
    variables: { key: product },
  },
  {
    name: 'What was accepted lately',
    about: 'Release notes: the last 30 accepted stories, with what each was for.',
    query: `query Accepted($key: String!) {
  product(key: $key) {
    backlog(last: 30, filter: { status: [ACCEPTED], scope: ALL }) {
      edges { node { key title statusSince feature { title } goal { title } } }
    }
  }
}`,
    variables: { key: product },
  },
  {
    name: 'Write a story',
    about:
      'At the head of the backlog. Repeated with the same idempotencyKey it is the same story.',
    query: `mutation WriteStory($input: CreateStoryInput!) {
  createStory(input: $input) {
    storyEdge { node { id key title } }
  }
}`,
    variables: {
      input: {
        productId: 'product_…',
        title: 'Nightly build is red',
        to: 'TOP',
        idempotencyKey: 'nightly-2026-11-27',
      },
    },
  },
  {
    name: 'Record a reading of a goal',
    about: 'What a nightly job does. The same time and source again replaces it.',
    query: `mutation Record($input: RecordReadingInput!) {
  recordReading(input: $input) {
    readingEdge { node { id value at source } }
  }
}`,
    variables: { input: { goalId: 'goal_…', value: 42, source: 'nightly' } },
  },
  {
    name: 'Follow what changes',
    about: 'Each event once, in the order of the log, as it happens.',
    query: `subscription Changes($product: ID!) {
  changes(product: $product) {
    number
    events { number at action actor { name } changes { field from to } }
  }
}`,
    variables: { product: 'product_…' },
  },
];
