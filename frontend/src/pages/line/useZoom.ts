import { useMemo, useState } from 'react';
import { type LineStory, usual, type Zoom } from './bundle';

/** How near one looks: by how many stories there are, until somebody chooses. */
export function useZoom(stories: readonly LineStory[]) {
  const [chosen, setChosen] = useState<Zoom>();
  const fitting = useMemo(() => usual(stories), [stories]);
  const zoom = chosen ?? fitting;
  function onZoom(each: boolean, feature?: string) {
    if (feature === undefined) return setChosen({ each, turned: new Set() });
    const others = [...zoom.turned].filter((id) => id !== feature);
    setChosen({ ...zoom, turned: new Set(each === zoom.each ? others : [...others, feature]) });
  }
  return { zoom, onZoom };
}
