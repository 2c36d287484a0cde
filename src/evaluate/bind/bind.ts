/** Identities to bindings: each applied to every period, currency and place in which what it states is printed. */
import type { Binding } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Concept, Identity } from '../../model/identity.ts';
import { bindSelected } from './bind-selected.ts';
import { makeBinding } from './binding.ts';
import { type Bound, boundTo } from './bound.ts';
import { columnsApart } from './columns-apart.ts';
import { contextsOf } from './contexts.ts';
import { resolver } from './resolve.ts';
import { firstTermOf, termsOf } from './terms.ts';

export function bind(
  identities: readonly Identity[],
  concepts: readonly Concept[],
  extraction: Extraction,
): readonly Binding[] {
  const bound = boundTo(concepts, extraction);
  const whole = identities.flatMap((identity) =>
    identity.selector === null ? bindNamed(identity, bound) : bindSelected(identity, bound),
  );
  return [
    ...whole,
    ...columnsApart(extraction, bound.concepts).flatMap((column) =>
      bindApart(identities, concepts, column, bound),
    ),
  ];
}

/** Within one column, of which a date may only have been supposed. */
function bindApart(
  identities: readonly Identity[],
  concepts: readonly Concept[],
  column: Extraction,
  { factOf }: Bound,
): readonly Binding[] {
  const bound = boundTo(concepts, column);
  return identities
    .filter(({ selector }) => selector === null)
    .flatMap((identity) => bindNamed(identity, bound))
    .filter(({ untested }) => untested === null)
    .map((binding) => {
      const period = factOf(binding.reported)?.period ?? null;
      return period === null
        ? { ...binding, id: `${binding.identity}@${binding.reported}`, period }
        : binding;
    });
}

function bindNamed(identity: Identity, bound: Bound): readonly Binding[] {
  const terms = [...termsOf(identity.assertion.left), ...termsOf(identity.assertion.right)];
  const anchor = termsOf(identity.assertion.left)[0];
  if (anchor === undefined) return [];
  const first = firstTermOf(identity.assertion.right)?.name ?? null;
  const addsColumn = terms.some((term) => term.name === 'children');
  return contextsOf(anchor, terms, bound).map((context) => {
    const near = context.reported.place;
    const resolve = resolver({ near, bound, addsColumn, concept: null, first, ...context });
    return makeBinding({ identity, context, resolve, assertion: identity.assertion });
  });
}
