import { graphql, readInlineData } from 'react-relay/hooks';
import { dayIn } from '../../lib/days';
import { measured } from '../../lib/words';
import type { Metric } from '../../ui/metric';
import type { paper_numbers$data, paper_numbers$key } from './__generated__/paper_numbers.graphql';

const fragment = graphql`
  fragment paper_numbers on ReportNumbers @inline {
    at
    since
    goals {
      goalId
      number
      title
      metric
      unit
      baseline
      target
      current
      before
      start
      due
      state
      health
      stale
      outlook {
        by
        chance
        likelyBy
        fan {
          at
          half {
            low
            high
          }
          most {
            low
            high
          }
        }
      }
      broken
      word {
        text
        by
        at
        stale
      }
      stories
      accepted
      openRisks
      readings {
        at
        value
      }
    }
    features {
      featureId
      title
      state
      stories
      accepted
      openRisks
      likely
      noDate
    }
    accepted {
      storyId
      title
      feature
    }
    acceptedCount
    acceptedPoints
    sprints {
      sprintId
      name
      goalMet
      closed
      points
      acceptedPoints
      summary
    }
    risks {
      riskId
      text
      about
      owner
    }
    openRisks
    moved {
      subjectId
      title
      field
      from
      to
      reason
      at
    }
    questions {
      questionId
    }
    openQuestions
  }
`;

export type Numbers = paper_numbers$data;
export type Goal = Numbers['goals'][number];
export type Health = Goal['health'];

export const readNumbers = (key: paper_numbers$key): Numbers => readInlineData(fragment, key);

/** What it was when the report before was published: `was 87 s`; nothing where that is the same. */
export const before = ({ before, current, unit }: Pick<Goal, 'before' | 'current' | 'unit'>) =>
  typeof before === 'number' && before !== current ? `was ${measured(before, unit)}` : '';

/** The goal that the chart shows: the one chosen, else the first that has readings. */
export function charted(goals: readonly Goal[], chosen: number | undefined): Goal | undefined {
  return (
    goals.find(({ number }) => number === chosen) ??
    goals.find(({ readings }) => readings.length > 1) ??
    goals[0]
  );
}

/** A goal of a report as its chart needs it: as it stood at that moment. */
export function metricOf(goal: Goal, at: string, timeZone: string): Metric {
  const { unit, baseline, target, start, due, readings, stale, outlook } = goal;
  return {
    unit,
    baseline,
    target,
    start,
    due,
    timeZone,
    lowerIsBetter: (target ?? 0) < (baseline ?? 0),
    readings,
    today: dayIn(timeZone, at),
    stale,
    fan: outlook?.fan,
  };
}

/** As much as fits on the page, and how many are left out. */
export function fitting<T>(all: readonly T[], most: number, whole = all.length) {
  const shown = all.slice(0, most);
  return { shown, left: whole - shown.length };
}
