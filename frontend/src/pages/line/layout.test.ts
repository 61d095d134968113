import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineFeature, LineStory, Stage } from './bundle';
import { heightAt, knotAt, seamAt } from './curves';
import { type Layout, layout, type Strand, toWords } from './layout';

const measure = (words: string) => words.length * 5.5;
const frame = { width: 1240, measure };
const stages: Stage[] = ['shipped', 'inHand', 'planned'];

/** A goal with some features and stories, some of them without a feature. */
const goals = fc
  .record({ features: fc.integer({ min: 0, max: 12 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ features, columns }) =>
    fc.record({
      columns: fc.constant(columns),
      features: fc.constant(
        Array.from({ length: features }, (_, i): LineFeature => ({ id: `f${i}`, title: `F ${i}` })),
      ),
      stories: fc
        .array(
          fc.record({
            title: fc.string({ maxLength: 60 }),
            points: fc.constantFrom(undefined, 0, 0.5, 1, 2, 3, 5, 8, 13, 100),
            stage: fc.constantFrom(...stages),
            blocked: fc.boolean(),
            feature: fc.option(fc.nat({ max: Math.max(0, features - 1) })),
            column: fc.nat({ max: columns - 1 }),
          }),
          { maxLength: 160 },
        )
        .map((all) =>
          all.map(
            (story, i): LineStory => ({
              ...story,
              id: `s${i}`,
              node: `s${i}`,
              late: false,
              number: i + 1,
              feature: story.feature !== null && features ? `f${story.feature}` : undefined,
            }),
          ),
        ),
    }),
  );

const strandsOf = ({ strands }: Layout, lane: number) => strands.filter((s) => s.lane === lane);

describe('the layout of a line', () => {
  test('draws each story once', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const ids = layout(goal, frame).strands.flatMap(({ stories }) => stories.map((s) => s.id));
        expect(ids.toSorted()).toEqual(goal.stories.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('lets no two strands cross', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const drawn = layout(goal, frame);
        for (let x = knotAt - 90; x < drawn.width; x += 7) {
          // Out of the goal all are in one order; in the columns those of a lane are.
          const groups =
            x < seamAt ? [drawn.strands] : drawn.lanes.map((_, i) => strandsOf(drawn, i));
          for (const group of groups) {
            const heights = group.map((s) => heightAt(s, x)).filter((y) => y !== undefined);
            expect(heights).toEqual(heights.toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });

  test('lays no words over others, nor over a ribbon', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const drawn = layout(goal, frame);
        const boxes = drawn.strands.map(({ station: { x, y }, label, lane }) => ({
          left: x + toWords,
          right: x + toWords + measure(label),
          top: y - 7,
          bottom: y + 7,
          lane,
        }));
        for (const [i, a] of boxes.entries()) {
          expect(a.top).toBeGreaterThanOrEqual(drawn.lanes[a.lane]?.bottom ?? 0);
          expect(a.bottom).toBeLessThanOrEqual(drawn.lanes[a.lane]?.end ?? 0);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
        for (const [i, lane] of drawn.lanes.entries()) {
          expect(drawn.lanes[i + 1]?.top ?? drawn.height).toBeGreaterThan(lane.end);
        }
      }),
    );
  });

  test('does not move anything for what a story is called, is blocked by, or how far it is', () => {
    const places = (goal: Parameters<typeof layout>[0]) =>
      layout(goal, frame).strands.map(({ id, from, level, leaves, station, width }) => {
        return { id, from, level, leaves, station, width };
      });
    fc.assert(
      fc.property(goals, fc.nat(), (goal, which) => {
        const changed = goal.stories.map((story, i) =>
          i === which % goal.stories.length
            ? { ...story, title: 'Another', blocked: !story.blocked, stage: 'shipped' as const }
            : story,
        );
        expect(places({ ...goal, stories: changed })).toEqual(places(goal));
      }),
    );
  });

  test('leaves the other lanes as they are when a story lands in another column', () => {
    const shapes = (drawn: Layout, but: number) =>
      drawn.strands
        .filter(({ lane }) => lane !== but)
        .map(({ id, lane, leaves, station, level }) => {
          const top = drawn.lanes[lane]?.top ?? 0;
          const near = (n: number) => Math.round(n * 1e6) / 1e6;
          return {
            id,
            leaves,
            x: station.x,
            down: near(station.y - top),
            level: near(level - top),
          };
        });
    fc.assert(
      fc.property(goals, fc.nat(), fc.nat(), (goal, which, to) => {
        const moved = goal.stories[which % goal.stories.length];
        if (!moved) return;
        const lane = moved.feature ? Number(moved.feature.slice(1)) : goal.features.length;
        const after = goal.stories.map((story) =>
          story === moved ? { ...story, column: to % goal.columns } : story,
        );
        expect(shapes(layout({ ...goal, stories: after }, frame), lane)).toEqual(
          shapes(layout(goal, frame), lane),
        );
      }),
    );
  });

  test('makes one station of what lands together once there are too many, and opens it again', () => {
    const features = [
      { id: 'f0', title: 'Guest checkout' },
      { id: 'f1', title: 'Receipts' },
    ];
    const stories = Array.from(
      { length: 90 },
      (_, i): LineStory => ({
        id: `s${i}`,
        node: `s${i}`,
        late: false,
        number: i,
        title: `Story ${i}`,
        points: 2,
        stage: i < 45 ? 'shipped' : 'planned',
        blocked: i === 50,
        feature: `f${i % 2}`,
        column: i < 30 ? 0 : 1,
      }),
    );
    const told = ({ strands }: Layout) =>
      strands.map(({ words, stage, blocked, points }) => ({ words, stage, blocked, points }));
    const goal = { features, stories, columns: 2 };
    expect(told(layout(goal, frame))).toEqual([
      { words: '30 stories', stage: 'inHand', blocked: true, points: 60 },
      { words: '15 stories', stage: 'shipped', blocked: false, points: 30 },
      { words: '30 stories', stage: 'inHand', blocked: false, points: 60 },
      { words: '15 stories', stage: 'shipped', blocked: false, points: 30 },
    ]);
    expect(
      layout(goal, { ...frame, zoom: { each: true, turned: new Set() } }).strands,
    ).toHaveLength(90);
    expect(
      layout(goal, { ...frame, zoom: { each: false, turned: new Set(['f1']) } }).strands,
    ).toHaveLength(2 + 45);
  });

  test('keeps a lane for a feature that has no story yet', () => {
    const drawn = layout(
      { features: [{ id: 'f0', title: 'Guest' }], stories: [], columns: 3 },
      frame,
    );
    expect(drawn.lanes).toHaveLength(1);
    expect(drawn.strands).toEqual([]);
  });

  test('cuts words to the room of their column', () => {
    const story: LineStory = {
      id: 's',
      node: 's',
      late: false,
      number: 1,
      title: 'A customer is told at once that the bank does not answer',
      points: 3,
      stage: 'planned',
      blocked: false,
      feature: undefined,
      column: 0,
    };
    const [strand] = layout({ features: [], stories: [story], columns: 6 }, frame).strands;
    expect(strand?.label).toMatch(/^A customer .*…$/);
    expect((strand as Strand).words).toBe(story.title);
  });
});
