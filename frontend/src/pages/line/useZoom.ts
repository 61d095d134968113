import { useMemo, useState } from 'react';
import { type LineStory, usual } from './bundle';

/** How near one looks: by how many stories there are, until somebody chooses. */
export function useZoom(stories: readonly LineStory[]) {
  const [chosen, setChosen] = useState<boolean>();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const each = chosen ?? usual(stories).each;
  const zoom = useMemo(() => ({ each, turned }), [each, turned]);
  function onZoom(wanted: boolean, feature?: string) {
    const others = [...turned].filter((id) => id !== feature);
    if (feature === undefined) setChosen(wanted);
    setTurned(
      new Set(feature === undefined ? [] : wanted === each ? others : [...others, feature]),
    );
  }
  return { zoom, onZoom };
}
