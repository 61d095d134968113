import { useEffect, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { send } from '../../api/http';
import { operation } from '../../api/operation';
import type { useSetupQuery$data } from './__generated__/useSetupQuery.graphql';

const setupQuery = graphql`
  query useSetupQuery {
    setup {
      empty
      demo
      provider
    }
  }
`;

/** What anyone may know of the installation, once it is known. */
export function useSetup(): useSetupQuery$data['setup'] | undefined {
  const [setup, setSetup] = useState<useSetupQuery$data['setup']>();
  useEffect(() => {
    let here = true;
    send(operation(setupQuery), {}).then(
      (answer) => here && setSetup((answer as { data: useSetupQuery$data }).data.setup),
      () => {}, // the form works without it
    );
    return () => void (here = false);
  }, []);
  return setup;
}
