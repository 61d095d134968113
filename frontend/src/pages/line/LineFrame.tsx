import { clipped, measurer, wrapped } from '../../lib/measure';
import { type Day, day } from '../../lib/days';
import { number, points } from '../../lib/words';
import { classes } from '../../ui/classes';
import { seamAt } from './curves';
import { fall, type Layout } from './layout';
import type { LineColumn } from './line';
import styles from './LinePicture.module.css';

type HeadsProps = { columns: readonly LineColumn[]; drawn: Layout; land: number };

/** Who decides what, and the heads of the columns. */
export function Heads({ columns, drawn, land }: HeadsProps) {
  const pm = measurer(12)('PM decides the goal and its features') + 56;
  const po = measurer(12)('PO decides the stories and when they land') + 28;
  return (
    <g aria-hidden="true">
      <path className={styles.whyZone} d={`M${pm} 16H${seamAt - 1}`} />
      <text className={styles.pm} x={36} y={20}>
        PM decides the goal and its features
      </text>
      <circle className={styles.whyZone} cx={25} cy={16} r={4} />
      <path className={styles.seam} d={`M${seamAt} 10V22`} />
      <rect className={styles.whatZone} x={seamAt + 14} y={12} width={8} height={8} rx={1.6} />
      <text className={styles.po} x={seamAt + 28} y={20}>
        PO decides the stories and when they land
      </text>
      <path className={styles.whatZone} d={`M${seamAt + po + 14} 16H${drawn.width - 8}`} />
      {columns.map((column, i) => {
        const { left = 0, right = 0 } = drawn.columns[i] ?? {};
        const room = right - left - 30;
        const amount = column.amount.points
          ? points(column.amount.points)
          : number(column.amount.stories);
        const name = headIn(column, room - measurer(10.5)(amount));
        return (
          <g key={column.key} className={classes(column.state === 'ACTIVE' && styles.running)}>
            {i > 0 && <path className={styles.edge} d={`M${left} 30V${land}`} />}
            <text className={styles.name} x={left + 14} y={44}>
              {name}
              {name !== column.name && <title>{column.name}</title>}
            </text>
            <text className={styles.detail} x={left + 14} y={58}>
              {clipped(column.detail, right - left - 18, measurer(10.5))}
            </text>
            <text className={styles.detail} x={right - 6} y={44} textAnchor="end">
              {amount}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** What a column is called where there is so much room. */
function headIn({ kind, name }: LineColumn, room: number) {
  const measure = measurer(12, 640);
  if (kind === 'LIKELY' && measure(name) > room) return '85 %';
  return wrapped(name, room, 1, measure)[0] ?? '';
}

/** Below the heads of the columns, which it would cross. */
const dueTop = 64;

type DueProps = {
  /** Where that day is, and where today is: beside each other their words would overlap. */
  x: number;
  today: number;
  due: Day;
  right: number;
  bottom: number;
};

export function Due({ x, due, today, right, bottom }: DueProps) {
  return (
    <g aria-hidden="true">
      {right > x && (
        <rect className={styles.late} x={x} y={dueTop} width={right - x} height={bottom - dueTop} />
      )}
      <path className={styles.due} d={`M${x} ${dueTop}V${bottom}`} />
      <text
        className={styles.dueWords}
        x={x - 6}
        y={Math.abs(x - today) < 120 ? 97 : 76}
        textAnchor="end"
      >
        Due {day(due)}
      </text>
    </g>
  );
}

type BesidesProps = { words: readonly string[]; drawn: Layout; top: number };

/** Between two of its lines, px. */
const lineHeight = 15;
/** What the words below need beside the goal and its features, px. */
const enough = 400;

/** In which lines there is room for what is said of a forecast, and where they begin. */
export function besides(words: readonly string[], width: number) {
  const x = width - seamAt < enough ? 20 : seamAt;
  const lines = words.length ? wrapped(words.join(' '), width - x - 20, 9, measurer(10.5)) : [];
  return { x, lines, height: lines.length ? lines.length * lineHeight + 16 : 0 };
}

/** Below the picture: the other days, and what they come from. */
export function Besides({ words, drawn, top }: BesidesProps) {
  const { x, lines } = besides(words, drawn.width);
  return lines.map((line, i) => (
    <text key={i} className={styles.detail} x={x} y={top + 14 + i * lineHeight}>
      {line}
    </text>
  ));
}

type EndsProps = { drawn: Layout; few: boolean; x: (day: Day) => number };

/** Where the ribbon of each feature likely ends: thin to 50 %, a band to 85, a pale one to 95, a tick at 85. */
export function Ends({ drawn, few, x }: EndsProps) {
  return (
    <g aria-hidden="true">
      {drawn.lanes.map(({ feature, top }, i) => {
        if (!feature?.likely) return null;
        const [first] = drawn.strands.filter(({ lane }) => lane === i);
        const y = first?.level ?? top;
        const likely = x(feature.likely);
        const even = feature.even ? x(feature.even) : likely;
        const nearly = feature.nearly ? x(feature.nearly) : drawn.width;
        return (
          <g key={feature.id} data-end={feature.id}>
            <path className={styles.thin} d={`M${first?.leaves ?? seamAt} ${y}H${even}`} />
            <rect
              className={few ? styles.unsure : styles.band}
              x={even}
              y={y - 3}
              width={Math.max(0, likely - even)}
              height={6}
            />
            <rect
              className={styles.unsure}
              x={likely}
              y={y - 3}
              width={Math.max(0, nearly - likely)}
              height={6}
            />
            {!few && likely < drawn.width && (
              <path className={styles.tick} d={`M${likely} ${y - 5}V${y + 5}`} />
            )}
          </g>
        );
      })}
    </g>
  );
}

type FallsProps = { drawn: Layout; columns: readonly LineColumn[]; bottom: number };

export function Falls({ drawn, columns, bottom }: FallsProps) {
  return (
    <g aria-hidden="true">
      {columns.map(({ key, state, span }, i) => (
        <path
          key={key}
          className={state === 'CLOSED' ? styles.fell : styles.falls}
          d={
            span
              ? fall(
                  drawn.strands.filter(({ column }) => column === i),
                  drawn.columns[i]?.right ?? 0,
                  bottom,
                )
              : ''
          }
        />
      ))}
    </g>
  );
}
