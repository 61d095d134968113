import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MockPayloadGenerator } from 'relay-test-utils';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { expect, test } from 'vitest';
import { ApiError } from '../../api/errors';
import { renderWithRelay } from '../../test/relay';
import { Risks } from './Risks';
import type { RisksTestQuery } from './__generated__/RisksTestQuery.graphql';

function Harness() {
  const { product } = useLazyLoadQuery<RisksTestQuery>(
    graphql`
      query RisksTestQuery {
        product(key: "CHK") {
          features(first: 1) {
            edges {
              node {
                ...Risks_subject
              }
            }
          }
        }
      }
    `,
    {},
  );
  const feature = product?.features.edges[0]?.node;
  return <Suspense>{feature && <Risks product="CHK" subject={feature} />}</Suspense>;
}

const people = [{ name: 'Maya Okafor' }, { name: 'Jonas Lind' }];
const may = { may: 'DECIDE', whyNot: null, decidedBy: ['PM', 'PO'], otherHat: null, people };
const reads = { ...may, may: 'READ' };
const late = {
  id: 'risk_1',
  version: 2,
  text: 'The licence is not signed.',
  due: '2020-01-02',
  hat: 'DEVELOPER',
  owner: { id: 'user_2', name: 'Lea Brandt', initials: 'LB' },
  raisedBy: { name: 'Wim Maes' },
  subject: { __typename: 'Feature', id: 'feature_1', title: 'Pickup' },
};
const loose = { ...late, id: 'risk_2', text: 'The bank is slow.', due: null, owner: null };

function risks({
  answer = may,
  discuss = may,
  open = [late, loose] as object[],
  closed = 0,
  further = 0,
}) {
  return renderWithRelay(<Harness />, {
    Feature: () => ({
      id: 'feature_1',
      product: { timeZone: 'Europe/Berlin' },
      canDiscuss: discuss,
      canAnswer: answer,
      openRisks: open.length + further,
      risks: {
        edges: open.map((node) => ({ node })),
        pageInfo: { hasNextPage: further > 0, endCursor: 'a' },
      },
      closed: { totalCount: closed },
    }),
  });
}
const sent = ({ mock }: ReturnType<typeof risks>['environment']) =>
  mock.getMostRecentOperation().request.variables;
const row = async (text: string) => {
  const found = (await screen.findByText(text)).closest('li');
  return within(found as HTMLElement);
};

test('an open risk says who sees to it, who raised it, and in words that it is late', async () => {
  risks({});
  const first = await row(late.text);
  expect(first.getByText(/Lea sees to it by 2 Jan 2020/)).toBeTruthy();
  expect(first.getByText(/days late$/)).toBeTruthy();
  expect(first.getByText('Wim')).toBeTruthy();
  expect(first.getByText('Developer')).toBeTruthy();
  const second = await row(loose.text);
  expect(second.getByText('Nobody sees to it yet')).toBeTruthy();
  expect(second.queryByText(/late/)).toBeNull();
});

test('who may answer closes a risk, with a word on what happened', async () => {
  const { environment } = risks({ open: [late] });
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'What happened' }), 'It came.');
  await userEvent.click(screen.getByRole('button', { name: /Close the risk/ }));
  const operation = environment.mock.getMostRecentOperation();
  expect(operation.request.variables).toEqual({
    input: { id: 'risk_1', version: 2, outcome: 'It came.' },
  });
  environment.mock.resolve(operation, MockPayloadGenerator.generate(operation));
  await screen.findByRole('button', { name: 'Close' });
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  expect(sent(environment)).toEqual({ input: { id: 'risk_1' } });
});

test('who raised a risk takes it back', async () => {
  const { environment } = risks({ open: [] });
  await userEvent.click(await screen.findByRole('button', { name: 'Raise' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'What may go wrong' }), 'Late.');
  await userEvent.click(screen.getByRole('button', { name: /Raise it/ }));
  const operation = environment.mock.getMostRecentOperation();
  environment.mock.resolve(
    operation,
    MockPayloadGenerator.generate(operation, {
      RaiseRiskPayload: () => ({
        riskEdge: { node: { id: 'risk_3' } },
        subject: { __typename: 'Feature', id: 'feature_1', risks: { edges: [] }, goal: null },
      }),
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  expect(environment.mock.getMostRecentOperation().fragment.node.name).toBe(
    'RaiseRiskWithdrawMutation',
  );
  expect(sent(environment)).toEqual({ input: { id: 'risk_3' } });
});

test('who only discusses changes a risk and is told who closes it', async () => {
  risks({ answer: reads });
  expect((await screen.findAllByRole('button', { name: 'Edit' })).length).toBe(2);
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  expect(screen.getByText(/Ask Maya or Jonas\./)).toBeTruthy();
});

test('who reads sees no way to raise or change one', async () => {
  risks({ answer: reads, discuss: reads });
  await screen.findByText(late.text);
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('a refused risk keeps what was typed', async () => {
  const { environment } = risks({ open: [] });
  await userEvent.click(await screen.findByRole('button', { name: 'Raise' }));
  await userEvent.click(screen.getByRole('button', { name: /Raise it/ }));
  expect(screen.getByText('Say what may go wrong.')).toBeTruthy();
  const text = screen.getByRole('textbox', { name: 'What may go wrong' });
  await userEvent.type(text, 'The tills are late.');
  await userEvent.click(screen.getByRole('button', { name: /Raise it/ }));
  const operation = environment.mock.getMostRecentOperation();
  expect(operation.request.variables).toEqual({
    input: { subjectId: 'feature_1', text: 'The tills are late.' },
  });
  environment.mock.reject(operation, new ApiError('Too long.', { code: 'INVALID' }));
  expect(await screen.findByText('Too long.')).toBeTruthy();
  expect(text).toHaveProperty('value', 'The tills are late.');
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
});

test('more risks than come at once are read until all are there', async () => {
  const { environment } = risks({ further: 1 });
  const open = await screen.findByRole('list', { name: 'Open risks' });
  expect(within(open).getAllByText('The bank is slow.')).toHaveLength(1);
  expect(screen.getByText('Reading 1 older one …')).toBeTruthy();
  const asked = await waitFor(() => environment.mock.getMostRecentOperation());
  expect(asked.request.variables).toEqual({ subject: 'feature_1', after: 'a' });
  const old = { ...late, id: 'risk_0', text: 'The map may lie.' };
  await act(async () =>
    environment.mock.resolve(
      asked,
      MockPayloadGenerator.generate(asked, {
        Node: () => ({ __typename: 'Feature', id: 'feature_1' }),
        RiskConnection: () => ({
          edges: [{ node: old }],
          pageInfo: { hasNextPage: false, endCursor: null },
        }),
      }),
    ),
  );
  expect(await within(open).findByText('The map may lie.')).toBeTruthy();
  expect(screen.queryByText(/^Reading/)).toBeNull();
});
