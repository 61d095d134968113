import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { nameOf } from './changes';
import { Names } from './Names';

test('more than the API names at once are named all the same; what is gone stays unknown', async () => {
  const environment = createMockEnvironment();
  const ids = Array.from({ length: 230 }, (_, i) => `label_${i}`);
  const view = render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback="reading">
        <Names ids={ids}>
          {(things) => ids.map((id) => nameOf(things.get(id)) ?? 'gone').join()}
        </Names>
      </Suspense>
    </RelayEnvironmentProvider>,
  );
  const asked: number[] = [];
  while (view.container.textContent === 'reading') {
    const operation = environment.mock.getMostRecentOperation();
    const some = operation.request.variables.ids as string[];
    asked.push(some.length);
    const nodes = some.map((id) =>
      id === 'label_7' ? null : { __typename: 'Label', id, name: id.replace('label_', 'no. ') },
    );
    await act(async () => environment.mock.resolve(operation, { data: { nodes } }));
  }
  expect(asked).toEqual([100, 100, 30]);
  const said = view.container.textContent?.split(',');
  expect(said).toHaveLength(230);
  expect(said?.slice(6, 9)).toEqual(['no. 6', 'gone', 'no. 8']);
  expect(said?.at(-1)).toBe('no. 229');
});
