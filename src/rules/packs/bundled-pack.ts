/** A pack of the tool's own as the build has written it down. */
import type { RulePack } from '../../model/identity.ts';

type Content = 'concepts' | 'identities';

/**
 * The pack, whose content is read when it is asked for: most packs are not used, and V8 reads JSON in half the time that
 * it takes to make as many objects of a program.
 *
 * @param content as JSON
 */
export function bundledPack(head: Omit<RulePack, Content>, content: string): RulePack {
  let known: Pick<RulePack, Content> | null = null;
  const read = (): Pick<RulePack, Content> => (known ??= JSON.parse(content) as Pick<RulePack, Content>);
  return {
    ...head,
    get concepts() {
      return read().concepts;
    },
    get identities() {
      return read().identities;
    },
  };
}
