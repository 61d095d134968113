import { act, screen } from '@testing-library/react';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { Sooner } from './Sooner';

const story = (key: string, feature: string) => ({
  node: {
    id: key,
    key,
    title: key,
    slice: 'FIRST',
    sprint: null,
    feature: { id: feature, title: feature },
  },
});
const page = (...edges: ReturnType<typeof story>[]) => ({
  Product: () => ({ id: 'product_1' }),
  Right: () => ({ may: 'DECIDE', otherHat: null, decidedBy: ['PO'], people: [] }),
  StoryConnection: () => ({
    totalCount: 3,
    edges,
    pageInfo: { hasNextPage: edges.length > 1, endCursor: 'b' },
  }),
});

test('which story is its last is said of the whole backlog, not of its first page', async () => {
  const { environment } = renderWithRelay(
    <Sooner product="CHK" feature="mine" firstOnly={false} sure="2027-03-01" />,
    page(story('S-1', 'mine'), story('S-2', 'other')),
  );
  await act(async () => {});
  const { mock } = environment;
  const further = mock.getMostRecentOperation();
  expect(further.request.node.operation.name).toBe('SoonerFurtherQuery');
  expect(screen.queryByRole('heading')).toBeNull();

  await act(async () =>
    mock.resolve(further, MockPayloadGenerator.generate(further, page(story('S-3', 'mine')))),
  );
  expect(mock.getMostRecentOperation().request.variables).toMatchObject({
    last: 'S-3',
    left: 'S-1',
    one: 'other',
  });
});
