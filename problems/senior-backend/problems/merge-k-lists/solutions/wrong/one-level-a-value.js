const merge = (a, b) => {
  if (!a || !b) return a || b;
  if (a.val > b.val) return merge(b, a);
  a.next = merge(a.next, b);
  return a;
};

export const mergeKLists = (lists) => {
  if (lists.length <= 1) return lists[0] ?? null;
  const half = lists.length >> 1;
  return merge(mergeKLists(lists.slice(0, half)), mergeKLists(lists.slice(half)));
};
