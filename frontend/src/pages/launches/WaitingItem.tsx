import { graphql, useFragment } from 'react-relay/hooks';
import { day } from '../../lib/days';
import { paths } from '../../paths';
import { Checkbox } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { Row, Why } from '../inbox/Row';
import { useTick } from './useLaunch';
import type { WaitingItem_item$key } from './__generated__/WaitingItem_item.graphql';

type WaitingItemProps = {
  product: string;
  item: WaitingItem_item$key;
  today: string;
  /** To prepare launches: one's own item is ticked without. */
  right: Right;
  current: boolean;
  onFocus: (id: string) => void;
};

/** An item of a checklist that waits for oneself, ticked right here. */
export function WaitingItem({ product, item: key, today, right, ...row }: WaitingItemProps) {
  const item = useFragment(
    graphql`
      fragment WaitingItem_item on LaunchItem {
        id
        version
        department
        task
        due
        done
        yours
        askedAt
        createdAt
        launch {
          date
          feature {
            id
            title
          }
        }
      }
    `,
    key,
  );
  const tick = useTick(right);
  const { id, task, department, due, done, askedAt, createdAt, launch } = item;
  const late = due && due < today;
  const by = due ? `, by ${day(due)}${late ? ', late' : ''}` : '';
  return (
    <Row
      {...row}
      id={id}
      kind="Launch"
      mark={
        <Checkbox
          aria-label={`Done: ${task}`}
          checked={done}
          onChange={({ target }) => void tick(item, target.checked)}
        />
      }
      to={{ href: paths.feature({ product, feature: launch.feature.id }), panel: false }}
      title={task}
      at={askedAt ?? createdAt}
    >
      <Why who={`${department}${by}`}>
        {launch.feature.title}, launch {day(launch.date)}
      </Why>
    </Row>
  );
}
