import type { Plugin } from 'vite';

/**
 * Replaces each graphql`…` by its compiled artifact. The imports go to the end
 * of the file (they are hoisted), so line numbers stay true.
 */
export function relay(): Plugin {
  return {
    name: 'relay',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: 'graphql`' },
      handler(code) {
        const artifacts: string[] = [];
        const compiled = code.replace(/graphql`([^`]*)`/g, (_, text: string) => {
          const name = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/.exec(text)?.[1];
          if (!name) this.error(`a graphql tag without a name: ${text}`);
          artifacts.push(`import ${name}$ from './__generated__/${name}.graphql';`);
          return `${name}$`;
        });
        return { code: `${compiled}\n${artifacts.join('\n')}`, map: null };
      },
    },
  };
}

// What Relay's index files bring along, and nothing here asks for.
const unused = [
  'EntryPointContainer.react',
  'NormalizationEngine',
  'RelayQueryResponseCache',
  'experimental',
  'fetchQuery_DEPRECATED',
  'loadEntryPoint',
  'useEntryPointLoader',
  'useFragmentInternal_CURRENT',
  'useMutation',
  'useMutationAction_EXPERIMENTAL',
  'usePreloadedQuery',
  'useSubscribeToInvalidationState',
  'useSubscription',
];
// What asks for more than is used: index files, and the switch between two ways to read a fragment.
const index = /(?:react-relay.lib.hooks|relay-runtime.lib.index|useFragmentInternal)\.js$/;
const nothing = '\0nothing of Relay';

/**
 * Leaves out of a build what is unused: Relay comes as CommonJS, which cannot be
 * shaken. Where more than an index file asks for a module, it stays.
 */
export function relayWithoutUnused(): Plugin {
  return {
    name: 'relay without unused',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\// },
      handler: (id, from = '') =>
        index.test(from) && unused.some((name) => id.endsWith(`/${name}`)) ? nothing : undefined,
    },
    load: { filter: { id: /^\0nothing of Relay$/ }, handler: () => 'module.exports = {};' },
    transform: {
      filter: { id: /src.*\.tsx?$/, code: /from '(?:react-relay\/hooks|relay-runtime)'/ },
      handler(code) {
        const left = unused.find((name) =>
          new RegExp(`[{,]\\s*${name}\\b[^}]*} from '`).test(code),
        );
        if (left) this.error(`${left} is left out of Relay: see scripts/relay.ts`);
      },
    },
  };
}
