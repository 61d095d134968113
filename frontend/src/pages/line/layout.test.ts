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

/** So many stories of one feature that land in one column, and one of another. */
const landing = (n: number) => ({
  columns: 2,
  features: ['f0', 'f1'].map((id): LineFeature => ({ id, title: id })),
  stories: Array.from({ length: n + 1 }, (_, i): LineStory => {
    const [id, feature] = [`s${i}`, i < n ? 'f0' : 'f1'];
    return {
      id,
      node: id,
      number: i,
      title: id,
      points: 1,
      stage: 'planned',
      blocked: false,
      late: false,
      feature,
      column: 0,
    };
  }),
});

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

  test('draws more than twenty stories of a feature that land together as one', () => {
    const station = (n: number) => layout(landing(n), frame).strands.length;
    expect([20, 21, 80].map(station)).toEqual([20 + 1, 1 + 1, 1 + 1]);
    const near = { ...frame, zoom: { each: true, turned: new Set<string>() } };
    expect(layout(landing(21), near).strands).toHaveLength(21 + 1);
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

  describe('of many points', () => {
    /** Each story by itself, also beyond what is usual. */
    const near = { ...frame, zoom: { each: true, turned: new Set<string>() } };
    /** All that is left in place, before and after: how far it moved, and by which part its width changed. */
    const moved = (before: Layout, after: Layout) => {
      const now = new Map(after.strands.map((strand) => [strand.id, strand]));
      const pairs = before.strands.flatMap((was) => {
        const is = now.get(was.id);
        return is ? [{ was, is }] : [];
      });
      return {
        down: Math.max(
          0,
          ...before.lanes.map(({ top }, i) => Math.abs(top - (after.lanes[i]?.top ?? top))),
          ...pairs.map(({ was, is }) => Math.abs(was.station.y - is.station.y)),
        ),
        widths: pairs.map(({ was, is }) => ({
          id: was.id,
          by: Math.abs(is.width / was.width - 1),
        })),
      };
    };
    const pointsOf = (goal: { stories: readonly LineStory[] }) =>
      goal.stories.reduce((sum, { points }) => sum + (points || 1), 0);
    /** What a point is wide at most, and what two of a story's words are apart. */
    const [point, row] = [0.7, 15];

    test('changes little for one story that is estimated anew', () => {
      fc.assert(
        fc.property(goals, fc.nat(), fc.constantFrom(1, 2, 3, 5, 8), (goal, which, more) => {
          const changed = goal.stories[which % goal.stories.length];
          if (!changed) return;
          const stories = goal.stories.map((story) =>
            story === changed ? { ...story, points: (story.points || 1) + more } : story,
          );
          const { down, widths } = moved(layout(goal, near), layout({ ...goal, stories }, near));
          // In the ribbons above, and where stations stand below each other.
          expect(down).toBeLessThanOrEqual(2 * point * more + 1e-6);
          const others = widths.filter(({ id }) => id !== changed.id).map(({ by }) => by);
          expect(Math.max(0, ...others)).toBeLessThanOrEqual(more / pointsOf(goal) + 1e-6);
        }),
      );
    });

    test('changes little for one story more', () => {
      fc.assert(
        fc.property(goals, fc.nat(), fc.constantFrom(1, 3, 8), (goal, which, points) => {
          const beside = goal.stories[which % goal.stories.length];
          if (!beside) return;
          const added = { ...beside, id: 'new', node: 'new', number: 1_000, points };
          const stories = [...goal.stories, added];
          const { down, widths } = moved(layout(goal, near), layout({ ...goal, stories }, near));
          expect(down).toBeLessThanOrEqual(2 * point * Math.max(points, 2) + row);
          for (const { by } of widths) {
            expect(by).toBeLessThanOrEqual(points / pointsOf(goal) + 1e-6);
          }
        }),
      );
    });

    test('is not drawn half as wide for three points more', () => {
      const stories = Array.from(
        { length: 57 },
        (_, i): LineStory => ({
          id: `s${i}`,
          node: `s${i}`,
          late: false,
          number: i,
          title: `Story ${i}`,
          points: 5,
          stage: 'planned',
          blocked: false,
          feature: undefined,
          column: 0,
        }),
      );
      const wide = (goal: LineStory[]) =>
        layout({ features: [], stories: goal, columns: 1 }, near).strands.at(-1)?.width ?? 0;
      const [first, ...rest] = stories as [LineStory, ...LineStory[]];
      const after = wide([{ ...first, points: 8 }, ...rest]);
      expect(after / wide(stories)).toBeGreaterThan(0.98);
    });
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
