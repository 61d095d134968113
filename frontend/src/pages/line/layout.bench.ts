import { bench, describe } from 'vitest';
import type { LineStory } from './bundle';
import { layout } from './layout';

/** A line of so many stories, in features of 30 to 70. */
function goal(many: number) {
  const count = Math.ceil(many / 67);
  const features = Array.from({ length: count }, (_, i) => ({
    id: `f${i}`,
    title: `Feature ${i}`,
  }));
  const stories = Array.from(
    { length: many },
    (_, i): LineStory => ({
      id: `CHK-${i}`,
      node: `story_${i}`,
      late: false,
      number: i,
      title: `What somebody wants, and why they want it ${i}`,
      points: (i % 8) + 1,
      stage: 'planned',
      blocked: false,
      feature: `f${i % count}`,
      column: (i * 7) % 12,
    }),
  );
  return {
    features,
    stories,
    columns: 12,
  };
}

const measure = (words: string) => words.length * 5.5;

describe.each([300, 2_000])('the line of %i stories', (many) => {
  const subject = goal(many);
  bench('one station for what lands together', () => {
    layout(subject, { width: 1240, measure });
  });
  bench('each story by itself', () => {
    layout(subject, { width: 1240, measure, zoom: { each: true, turned: new Set() } });
  });
});
