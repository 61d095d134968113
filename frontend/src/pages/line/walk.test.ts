import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineStory } from './bundle';
import { layout } from './layout';
import { type Place, walk, type Way } from './walk';

const features = [
  { id: 'f0', title: 'Guest checkout' },
  { id: 'f1', title: 'Receipts' },
];
const story = (id: string, feature: string | undefined, column: number): LineStory => ({
  id,
  node: id,
  late: false,
  number: Number(id.slice(1)),
  title: id,
  points: 2,
  stage: 'planned',
  blocked: false,
  feature,
  column,
});
const drawn = layout(
  {
    features,
    stories: [
      story('s1', 'f0', 0),
      story('s2', 'f0', 0),
      story('s3', 'f0', 2),
      story('s4', 'f1', 1),
      story('s5', 'f1', 2),
    ],
    columns: 3,
  },
  { width: 1240, measure: (words) => words.length * 5 },
);
const from = (place: Place, ...ways: Way[]) =>
  ways.reduce((at, way) => walk(drawn, at, way), place);
const goal: Place = { at: 'goal' };
const at = (strand: string): Place => ({ at: 'strand', strand });

describe('the arrow keys', () => {
  test('lead from the goal through its feature to what ships last', () => {
    expect(from(goal, 'right')).toEqual({ at: 'lane', lane: 0 });
    expect(from(goal, 'right', 'right')).toEqual(at('s1'));
    expect(from(goal, 'right', 'right', 'right')).toEqual(at('s3'));
    expect(from(goal, 'right', 'right', 'right', 'right')).toEqual(at('s3'));
  });

  test('lead from a story back to its why', () => {
    expect(from(at('s5'), 'left')).toEqual(at('s4'));
    expect(from(at('s5'), 'left', 'left')).toEqual({ at: 'lane', lane: 1 });
    expect(from(at('s5'), 'left', 'left', 'left')).toEqual(goal);
  });

  test('lead up and down what lands together, across features', () => {
    expect(from(at('s1'), 'down')).toEqual(at('s2'));
    expect(from(at('s3'), 'down')).toEqual(at('s5'));
    expect(from(at('s5'), 'up')).toEqual(at('s3'));
    expect(from({ at: 'lane', lane: 0 }, 'down')).toEqual({ at: 'lane', lane: 1 });
    expect(from({ at: 'lane', lane: 1 }, 'down')).toEqual({ at: 'lane', lane: 1 });
  });

  test('lead home from a story that is gone', () => {
    expect(from(at('s9'), 'right')).toEqual(goal);
  });

  test('reach every station, and the goal from every station', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('f0', 'f1', undefined), fc.nat({ max: 4 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (some) => {
          const stories = some.map(([feature, column], i) => story(`s${i}`, feature, column));
          const line = layout(
            { features, stories, columns: 5 },
            { width: 1240, measure: (words) => words.length },
          );
          const seen = new Set<string>();
          const open: Place[] = [goal];
          for (let place = open.pop(); place; place = open.pop()) {
            const key = JSON.stringify(place);
            if (seen.has(key)) continue;
            seen.add(key);
            for (const way of ['left', 'right', 'up', 'down'] as const) {
              open.push(walk(line, place, way));
            }
          }
          for (const { id } of line.strands) {
            expect(seen).toContain(JSON.stringify(at(id)));
            let place = at(id);
            for (let i = 0; i < 7; i++) place = walk(line, place, 'left');
            expect(place).toEqual(goal);
          }
        },
      ),
    );
  });
});
