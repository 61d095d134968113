import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { day, days } from '../../lib/days';
import { refresh, useFresh } from '../../lib/freshness';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, Select } from '../../ui/Field';
import { FormProblem } from '../../ui/FormNotes';
import { Cross } from '../../ui/icons';
import { Decide, Decides, type Right, readRight } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { useMembers } from '../people/useMembers';
import styles from './CalendarDialog.module.css';
import type { CalendarDialogAddMutation } from './__generated__/CalendarDialogAddMutation.graphql';
import type { CalendarDialogHolidaysMutation } from './__generated__/CalendarDialogHolidaysMutation.graphql';
import type {
  CalendarDialogQuery,
  CalendarDialogQuery$data,
} from './__generated__/CalendarDialogQuery.graphql';
import type { CalendarDialogRemoveMutation } from './__generated__/CalendarDialogRemoveMutation.graphql';

type Product = NonNullable<CalendarDialogQuery$data['product']>;

/** When the product does not work, and who is away: what a sprint's capacity rests on. */
export function CalendarDialog({
  product: key,
  onClose,
}: {
  product: string;
  onClose: () => void;
}) {
  const { product } = useLazyLoadQuery<CalendarDialogQuery>(
    graphql`
      query CalendarDialogQuery($product: String!) {
        product(key: $product) {
          id
          key
          name
          version
          holidays {
            date
            name
          }
          daysOff {
            id
            start
            end
            user {
              id
              name
              initials
            }
          }
          members(first: 100) {
            edges {
              roles
              node {
                id
                name
                active
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          canSpeak: viewerCan(decision: DISCUSS) {
            ...Right_right
          }
          canPlan: viewerCan(decision: PLAN_SPRINTS) {
            ...Right_right
          }
          canSet: viewerCan(decision: ADMINISTER) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  if (!product) return null;
  return (
    <Dialog title={`Calendar of ${product.name}`} shape="drawer" reads onClose={onClose}>
      <Away product={product} own={readRight(product.canSpeak)} plan={readRight(product.canPlan)} />
      <Holidays product={product} right={readRight(product.canSet)} />
    </Dialog>
  );
}

const stretch = ({ start, end }: { start: string; end: string }) =>
  start === end ? day(start) : days(start, end);

/** Who is away, and when. One says so of oneself; of others, who plans. */
function Away({ product, own, plan }: { product: Product; own: Right; plan: Right }) {
  const add = useMutate<CalendarDialogAddMutation>(graphql`
    mutation CalendarDialogAddMutation($input: AddDaysOffInput!) {
      addDaysOff(input: $input) {
        daysOff {
          id
        }
      }
    }
  `);
  const remove = useMutate<CalendarDialogRemoveMutation>(graphql`
    mutation CalendarDialogRemoveMutation($input: RemoveDaysOffInput!) {
      removeDaysOff(input: $input) {
        deletedDaysOffId
      }
    }
  `);
  const me = signedIn()?.id;
  const people = useMembers(product.key, product.members)
    .filter(({ roles, node }) => roles.some((role) => role !== 'VIEWER') || node.id === me)
    .map(({ node }) => node);
  const speaks = own.acts || plan.acts;
  const first = people.some(({ id }) => id === me) && own.acts ? me : people[0]?.id;
  const form = useForm({
    of: `${product.id}.away`,
    base: { userId: first ?? '', start: '', end: '' },
    required: { start: 'Say from when.' },
  });
  const { userId, start, end } = form.values;
  const rightTo = (person: string) => (person === me ? own : plan);

  async function send() {
    const input = { productId: product.id, userId, start, ...(end && { end }) };
    const answer = await form.send(() => add({ input }, { right: rightTo(userId) }));
    if (!answer) return;
    form.startOver();
    refresh();
    void act({
      run: async () => answer,
      done: 'Days off noted',
      failed: 'The days off were not noted.',
      undo: async ({ addDaysOff }) => {
        await remove({ input: { daysOffId: addDaysOff.daysOff.id } }, { right: rightTo(userId) });
        refresh();
      },
    });
  }

  function takeBack({ id, start, end, user }: Product['daysOff'][number]) {
    const right = rightTo(user.id);
    void act({
      run: () => remove({ input: { daysOffId: id } }, { right }),
      done: `${user.name} is there`,
      failed: 'The days off stay.',
      undo: async () => {
        await add({ input: { productId: product.id, userId: user.id, start, end } }, { right });
        refresh();
      },
    }).then(() => refresh());
  }

  return (
    <section className={styles.part} aria-label="Away">
      <header>
        <h3>Away</h3>
        <Decides right={plan} />
      </header>
      {product.daysOff.length === 0 ? (
        <p className="sub">Nobody has days off to come.</p>
      ) : (
        <ul className={styles.list}>
          {product.daysOff.map((off) => (
            <li key={off.id}>
              <Avatar initials={off.user.initials} name={off.user.name} />
              <span className="clip">{off.user.name}</span>
              <span className="grow" />
              <span className={styles.when}>{stretch(off)}</span>
              {rightTo(off.user.id).acts && (
                <Button
                  look="ghost"
                  size="small"
                  square
                  aria-label={`Take back: ${off.user.name}, ${stretch(off)}`}
                  onClick={() => takeBack(off)}
                >
                  <Cross />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {speaks && people.length > 0 && (
        <form
          aria-label="Days off"
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Select label="Who" {...form.field('userId')}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {id === me ? `${name} (you)` : name}
              </option>
            ))}
          </Select>
          <Input label="First day off" type="date" {...form.field('start')} />
          <Input label="Last day off" type="date" min={start} {...form.field('end')} />
          <FormProblem form={form} names={{ userId: 'Who', start: 'First day', end: 'Last day' }} />
          <Decide right={rightTo(userId)} type="submit" busy={form.busy}>
            Add days off
          </Decide>
        </form>
      )}
    </section>
  );
}

/** The days on which nobody works. An admin sets them. */
function Holidays({ product, right }: { product: Product; right: Right }) {
  const set = useMutate<CalendarDialogHolidaysMutation>(graphql`
    mutation CalendarDialogHolidaysMutation($input: UpdateProductInput!) {
      updateProduct(input: $input) {
        product {
          id
          version
          holidays {
            date
            name
          }
        }
      }
    }
  `);
  const form = useForm({
    of: `${product.id}.holiday`,
    base: { date: '', name: '' },
    required: { date: 'Say when it is.', name: 'Say what it is.' },
  });
  const { id } = product;
  const before = product.holidays.map(({ date, name }) => ({ date, name }));
  const to = (holidays: typeof before) => set({ input: { id, holidays } }, { right });

  async function add() {
    const { date, name } = form.values;
    const answer = await form.send(() => to([...before, { date, name }]));
    if (!answer) return;
    form.startOver();
    void act({
      run: async () => answer,
      done: `${name} is a holiday`,
      failed: 'The holiday was not added.',
      undo: () => to(before),
    });
  }

  return (
    <section className={styles.part} aria-label="Holidays">
      <header>
        <h3>Holidays</h3>
        <Decides right={right} />
      </header>
      {before.length === 0 ? (
        <p className="sub">No holidays yet: every working day is worked.</p>
      ) : (
        <ul className={styles.list}>
          {before.map((holiday) => (
            <li key={holiday.date}>
              <span className="clip">{holiday.name}</span>
              <span className="grow" />
              <span className={styles.when}>{day(holiday.date)}</span>
              {right.acts && (
                <Button
                  look="ghost"
                  size="small"
                  square
                  aria-label={`Remove ${holiday.name}`}
                  onClick={() =>
                    void act({
                      run: () => to(before.filter(({ date }) => date !== holiday.date)),
                      done: `${holiday.name} is a day like others`,
                      failed: 'The holiday stays.',
                      undo: () => to(before),
                    })
                  }
                >
                  <Cross />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {right.acts && (
        <form
          aria-label="Holiday"
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Input label="Holiday" maxLength={100} {...form.field('name')} />
          <Input label="Its day" type="date" {...form.field('date')} />
          <FormProblem form={form} names={{ name: 'Holiday', date: 'Day' }} />
          <Decide right={right} type="submit" busy={form.busy}>
            Add holiday
          </Decide>
        </form>
      )}
    </section>
  );
}
