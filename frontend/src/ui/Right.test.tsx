import { screen } from '@testing-library/react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../test/relay';
import type { RightTestQuery } from './__generated__/RightTestQuery.graphql';
import { Decide, Decides, readRight } from './Right';

function Accept() {
  const { product } = useLazyLoadQuery<RightTestQuery>(
    graphql`
      query RightTestQuery {
        product(key: "CHK") {
          canAccept: viewerCan(decision: ACCEPT_STORIES) {
            ...Right_right
          }
        }
      }
    `,
    {},
  );
  if (!product) return null;
  const right = readRight(product.canAccept);
  return (
    <>
      <Decides right={right} what="what is accepted" />
      <Decide right={right} look="primary">
        Accept story
      </Decide>
    </>
  );
}

const show = (right: object) =>
  renderWithRelay(<Accept />, {
    Right: () => ({
      whyNot: null,
      otherHat: null,
      decidedBy: ['PO'],
      people: [{ name: 'Lea Brandt' }, { name: 'Jonas Lind' }],
      ...right,
    }),
  });

test('who decides presses the button', async () => {
  show({ may: 'DECIDE' });
  expect(await screen.findByRole('button', { name: 'Accept story' })).toBeTruthy();
  expect(screen.getByText('PO decides what is accepted')).toBeTruthy();
});

test('who would decide under another hat decides with one press', async () => {
  show({ may: 'PROPOSE', otherHat: 'PO' });
  expect(await screen.findByRole('button', { name: 'Accept story as PO' })).toBeTruthy();
});

test('who may propose reads so', async () => {
  show({ may: 'PROPOSE' });
  expect(await screen.findByRole('button', { name: 'Propose' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Accept/ })).toBeNull();
});

test('who reads sees whom to ask', async () => {
  show({ may: 'READ' });
  expect(await screen.findByText('The Product Owner decides this. Ask Lea or Jonas.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
