class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        return lists.length == 0 ? null : merge(lists, 0, lists.length - 1);
    }

    private ListNode merge(ListNode[] lists, int from, int to) {
        if (from == to) return lists[from];
        int middle = (from + to) / 2;
        ListNode left = merge(lists, from, middle);
        ListNode right = merge(lists, middle + 1, to);
        if (right == null) return left;
        ListNode dummy = new ListNode(0);
        ListNode tail = dummy;
        while (left != null && right != null) {
            if (left.val <= right.val) {
                tail.next = new ListNode(left.val);
                left = left.next;
            } else {
                tail.next = new ListNode(right.val);
                right = right.next;
            }
            tail = tail.next;
        }
        tail.next = right;
        return dummy.next;
    }
}
