import { scaleLinear } from 'd3-scale';
import { type PointerEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { navigate } from 'wouter/use-browser-location';
import { dayIn } from '../../lib/days';
import { overHere } from '../../lib/panel';
import { count, number } from '../../lib/words';
import { paths } from '../../paths';
import { apart } from './axis';
import { Chart, type Size } from './Chart';
import { Heights } from './Heights';
import styles from './CycleTimes.module.css';
import type {
  CycleTimes_product$data,
  CycleTimes_product$key,
} from './__generated__/CycleTimes_product.graphql';

type Cycles = CycleTimes_product$data['cycleTimes'];

/** How long stories took, and how long what is in hand has taken. */
export function CycleTimes({ product, of }: { product: string; of: CycleTimes_product$key }) {
  const { timeZone, cycleTimes: cycles } = useFragment(
    graphql`
      fragment CycleTimes_product on Product {
        timeZone
        cycleTimes {
          p50
          p85
          p95
          stories {
            acceptedAt
            startedAt
            days
            story {
              key
              title
              sprint {
                id
                name
              }
            }
          }
          open {
            startedAt
            days
            story {
              key
              title
              status
            }
          }
        }
      }
    `,
    of,
  );
  const { stories, open } = cycles;
  const spread = parts(cycles)
    .map(({ part, days }) => `${part} % in ${number(tenth(days))} d`)
    .join(', ');
  return (
    <Chart
      title="Cycle time"
      sub={`${count(stories.length, 'story', 'stories')}, in progress to accepted, in working days`}
      file={`${product}-cycle-time`}
      height={300}
      words={`Cycle time of ${count(stories.length, 'story', 'stories')}${spread && `: ${spread}`}. ${count(open.length, 'story', 'stories')} in hand.`}
      columns={['Story', 'Working days', 'Started', 'Accepted', 'Sprint', 'Title']}
      rows={[
        ...open.map(({ story, days, startedAt }) => [
          story.key,
          tenth(days),
          dayIn(timeZone, startedAt),
          null,
          null,
          story.title,
        ]),
        ...stories
          .map(({ story, days, startedAt, acceptedAt }) => [
            story.key,
            tenth(days),
            dayIn(timeZone, startedAt),
            acceptedAt && dayIn(timeZone, acceptedAt),
            story.sprint?.name,
            story.title,
          ])
          .toReversed(),
      ]}
    >
      {(size) => <Dots cycles={cycles} product={product} {...size} />}
    </Chart>
  );
}

const left = 34;
const top = 22;
const bottom = 28;

type Dot = { x: number; y: number; key: string; title: string; days: number; open: boolean };

function Dots({ cycles, product, width, height }: Size & { cycles: Cycles; product: string }) {
  const [near, setNear] = useState<Dot>();
  const right = width < 480 ? 78 : 96;
  const { stories, open, p85 } = cycles;
  if (stories.length === 0 && open.length === 0) {
    return (
      <text className={styles.nothing} x={width / 2} y={height / 2} textAnchor="middle">
        Nothing was in progress yet.
      </text>
    );
  }
  const longest = Math.max(1, ...stories.map(({ days }) => days), ...open.map(({ days }) => days));
  const y = scaleLinear([0, longest * 1.08], [height - bottom, top]);

  const lines = parts(cycles);
  const heights = apart(
    lines.map(({ days }) => y(days)),
    14,
  );

  // A band for each sprint, in which stories stand in the order they were accepted.
  const bySprint = new Map<string, Cycles['stories'][number][]>();
  for (const cycle of stories) {
    const id = cycle.story.sprint?.id ?? '';
    bySprint.set(id, [...(bySprint.get(id) ?? []), cycle]);
  }
  const sprints = [...bySprint.values()];
  const floor = width - left - right - (open.length > 0 ? 28 : 0);
  const band = floor / Math.max(sprints.length, 1);
  const dots: Dot[] = sprints.flatMap((some, s) =>
    some.map(({ story: { key, title }, days }, i) => ({
      x: left + band * (s + (i + 0.5) / some.length),
      y: y(days),
      key,
      title,
      days,
      open: false,
    })),
  );
  const rings: Dot[] = open.slice(0, 12).map(({ story: { key, title }, days }) => ({
    x: width - right - 10,
    y: y(days),
    key,
    title,
    days,
    open: true,
  }));
  const old = rings.find(({ days }) => days > (p85 ?? Infinity));
  const shown = near ?? old;

  function pointed({ clientX, clientY, currentTarget }: PointerEvent<SVGElement>) {
    const svg = currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!svg) return;
    const far = ({ x, y }: Dot) => Math.hypot(x - (clientX - svg.left), y - (clientY - svg.top));
    const all = [...dots, ...rings].toSorted((a, b) => far(a) - far(b));
    setNear(all[0] && far(all[0]) < 24 ? all[0] : undefined);
  }
  const go = () =>
    near && navigate(paths.story({ product, story: near.key }), { state: overHere() });

  return (
    <>
      <Heights y={y} from={left} to={width - right} />
      {lines.map(({ part, days }, i) => (
        <g key={part} className={part === 85 ? styles.said : styles.part}>
          <path d={`M${left} ${y(days)}H${width - right}`} />
          <text x={width - right + 8} y={(heights[i] ?? 0) + 4}>
            {part} % in {number(tenth(days))} d
          </text>
        </g>
      ))}
      {sprints.map((some, s) => (
        <text
          key={some[0]?.story.sprint?.id ?? s}
          className={styles.axis}
          x={left + band * (s + 0.5)}
          y={height - 8}
          textAnchor="middle"
        >
          {short(some[0]?.story.sprint?.name ?? '', s === 0, band)}
        </text>
      ))}
      {dots.map(({ x, y, key }) => (
        <circle key={key} className={styles.dot} cx={x} cy={y} r="3" />
      ))}
      {rings.map(({ x, y, key, days }) => (
        <circle
          key={key}
          className={days > (p85 ?? Infinity) ? styles.old : styles.ring}
          cx={x}
          cy={y}
          r="4"
        />
      ))}
      {shown && (
        <g className={shown.open && shown.days > (p85 ?? Infinity) ? styles.oldWord : undefined}>
          {near && <circle className={styles.near} cx={near.x} cy={near.y} r="6.5" />}
          <text
            className={styles.word}
            x={shown.x + (shown.x > width / 2 ? -10 : 10)}
            y={Math.max(shown.y - 9, 10)}
            textAnchor={shown.x > width / 2 ? 'end' : 'start'}
          >
            {shown.key}, {number(tenth(shown.days))} d
            {shown.open ? ' and open' : `: ${clipped(shown.title)}`}
          </text>
        </g>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the table says the same */}
      <rect
        className={near ? styles.open : styles.over}
        x={left}
        y={0}
        width={width - left - right + 8}
        height={height - bottom}
        onPointerMove={pointed}
        onPointerLeave={() => setNear(undefined)}
        onClick={go}
      />
    </>
  );
}

/** How long so many of a hundred took at most. */
const parts = ({ p50, p85, p95 }: Cycles) =>
  (
    [
      [95, p95],
      [85, p85],
      [50, p50],
    ] as const
  ).flatMap(([part, days]) => (typeof days === 'number' ? [{ part, days }] : []));

const tenth = (days: number) => Math.round(days * 10) / 10;
const clipped = (title: string) => (title.length > 40 ? `${title.slice(0, 38)}…` : title);

/** A sprint's name where it has little room: of those after the first, the number. */
function short(name: string, first: boolean, room: number): string {
  const number = /\d+$/.exec(name)?.[0];
  if (!first && number) return number;
  const letters = Math.floor(room / 6);
  if (name.length <= letters) return name;
  return number ?? name.slice(0, Math.max(letters - 1, 1));
}
