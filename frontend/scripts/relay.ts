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
