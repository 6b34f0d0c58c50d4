class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        ListNode merged = null;
        for (ListNode list : lists) {
            merged = merge(merged, list);
        }
        return merged;
    }

    private ListNode merge(ListNode left, ListNode right) {
        ListNode dummy = new ListNode(0);
        ListNode tail = dummy;
        while (left != null && right != null) {
            if (left.val <= right.val) {
                tail.next = left;
                left = left.next;
            } else {
                tail.next = right;
                right = right.next;
            }
            tail = tail.next;
        }
        tail.next = left != null ? left : right;
        return dummy.next;
    }
}
