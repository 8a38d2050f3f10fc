import { issue } from '../../base/issue';
import { type CaseData, carryOut, dealOf, emptyHistory, perform, setDeal } from '../../case';
import { holdCase } from '../../io';
import type { Cases } from '../../ui/context';
import type { Shared } from './shared';
import { notHere, storageIssue } from './storageIssues';

/** What is done to cases in the list, without opening them. */
type Shelf = Pick<Cases, 'duplicate' | 'rename' | 'remove' | 'bringBack' | 'removeForGood'>;

/** How long a removed case can be brought back. */
const keptFor = 24 * 60 * 60 * 1000;

export function createShelf(
  shared: Shared,
  refresh: () => Promise<void>,
): { readonly shelf: Shelf; readonly settled: () => Promise<void> } {
  const { store, caseStore, outside } = shared;
  let last: Promise<void> = Promise.resolve();

  /** Does it while no other tab has the case, and says what the store or another tab refuses. */
  const alone = (what: string, id: string, work: () => Promise<void>): Promise<void> => {
    const before = last;
    last = (async () => {
      await before;
      await holding(what, id, work);
    })();
    return last;
  };
  const holding = async (what: string, id: string, work: () => Promise<void>): Promise<void> => {
    const isOpen = store.getState().open?.data.id === id;
    await shared.opened()?.saver.settled();
    const lock = isOpen ? null : await holdCase(id, false, () => undefined);
    if (!isOpen && lock === null) {
      const todo = 'Do it there, or close the case there and do it here again.';
      store.setState({ issue: issue(what, 'a case that no other tab has open', 'one that another tab has', todo) });
      return;
    }
    try {
      await work();
      await refresh();
    } catch (error) {
      store.setState({ issue: storageIssue(error) });
    } finally {
      await lock?.release();
    }
  };

  const shelf: Shelf = {
    duplicate: async (id) => {
      try {
        await shared.opened()?.saver.settled();
        const stored = await caseStore?.load(id);
        if (!caseStore || !stored) return store.setState({ issue: notHere(id) });
        const product = `${stored.summary.product} (copy)`;
        const data: CaseData = {
          ...stored.data,
          id: outside.newId(),
          deal: { deal: { ...dealOf(stored.data), product } },
        };
        const times = { changedAt: outside.now(), fileAt: null, isFileBehind: true };
        await caseStore.put(data, { ...stored.summary, id: data.id, product, ...times });
        await refresh();
      } catch (error) {
        store.setState({ issue: storageIssue(error) });
      }
    },
    rename: (id, product) =>
      alone('Rename the case', id, async () => {
        const command = setDeal({ product }, `Rename to ${product}`);
        if (store.getState().open?.data.id === id) {
          shared.run(command);
          await shared.opened()?.saver.settled();
          return;
        }
        const stored = await caseStore?.load(id);
        if (!caseStore || !stored) return store.setState({ issue: notHere(id) });
        const { data, applied } = perform(stored.data, emptyHistory, carryOut(command, stored.data));
        if (applied === null) return;
        const summary = { ...stored.summary, product, changedAt: outside.now(), isFileBehind: true };
        await caseStore.append(stored.number + 1, applied, data, summary, store.getState().preferences.author);
      }),
    remove: (id) =>
      alone('Remove the case', id, async () => {
        if (store.getState().open?.data.id === id) await shared.close();
        await caseStore?.setAside(id, outside.now());
      }),
    bringBack: (id) => alone('Bring the case back', id, async () => caseStore?.setAside(id, null)),
    removeForGood: (id) => alone('Remove the case for good', id, async () => caseStore?.remove(id)),
  };
  /** One after the other; whoever opens a case waits until it is let go of. */
  return { shelf, settled: () => last };
}

/** Removes for good what was removed long ago. What the store refuses waits for the next visit. */
export async function clearShelf({ caseStore, outside }: Pick<Shared, 'caseStore' | 'outside'>): Promise<void> {
  const now = Date.parse(outside.now());
  try {
    const aside = (await caseStore?.putAside()) ?? [];
    for (const { id, removedAt } of aside) if (now - Date.parse(removedAt) > keptFor) await caseStore?.remove(id);
  } catch {
    // It stays, out of the list.
  }
}
