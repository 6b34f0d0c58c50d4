import { strict as assert } from 'node:assert';
import { DisposableStore, MutableDisposable } from '../../../src/editor/disposables.ts';

describe('DisposableStore', () => {
  it('gives back what it is given and disposes newest first', () => {
    const order: string[] = [];
    const store = new DisposableStore();
    const first = { dispose: () => order.push('first') };
    assert.equal(store.add(first), first);
    store.add({ dispose: () => order.push('second') });
    store.dispose();
    assert.deepEqual(order, ['second', 'first']);
  });

  it('disposes at once what comes too late', () => {
    let disposed = false;
    const store = new DisposableStore();
    store.dispose();
    store.add({ dispose: () => (disposed = true) });
    assert.equal(disposed, true);
  });
});

describe('MutableDisposable', () => {
  it('lets the former go when it is set anew', () => {
    const order: string[] = [];
    const holder = new MutableDisposable<{ dispose: () => unknown }>();
    holder.value = { dispose: () => order.push('one') };
    holder.value = { dispose: () => order.push('two') };
    assert.deepEqual(order, ['one']);
    holder.dispose();
    assert.deepEqual(order, ['one', 'two']);
  });
});
