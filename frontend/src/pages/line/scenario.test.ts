import { describe, expect, test } from 'vitest';
import { chooses, type Scenario, scenarioIn, withScenario } from './scenario';

const read = (search: string) => scenarioIn(new URLSearchParams(search));
const written = (search: string, scenario: Scenario | undefined) =>
  withScenario(new URLSearchParams(search), scenario);

describe('a scenario in the address', () => {
  test('is read as it was written, beside what else is there', () => {
    const scenario: Scenario = {
      storyFirst: 'story_1',
      featureLater: 'feature_2',
      firstSliceOnly: 'feature_3',
      away: { from: '2026-12-01', to: '2026-12-14', userId: 'user_4' },
      withoutPeriod: 0,
    };
    const search = written('goal=goal_1&if=&without=3', scenario);
    expect(new URLSearchParams(search).get('goal')).toBe('goal_1');
    expect(read(search)).toEqual(scenario);
    expect(written(search, undefined)).toBe('goal=goal_1');
  });

  test('is there before anything is chosen, and not where nobody asks', () => {
    expect(read('goal=goal_1')).toBeUndefined();
    expect(read('first=story_1')).toBeUndefined();
    const open = read(written('', {}));
    expect(open && chooses(open)).toBe(false);
    expect(chooses({ withoutPeriod: 0 })).toBe(true);
  });

  test('leaves out what makes no sense', () => {
    for (const search of [
      'who=user_4',
      'away=soon',
      'away=2026-12-14..2026-12-01',
      'without=-1',
      'without=x',
    ]) {
      const scenario = read(`if=&${search}`);
      expect(scenario && chooses(scenario)).toBe(false);
    }
  });
});
