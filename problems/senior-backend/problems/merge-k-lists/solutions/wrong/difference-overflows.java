import java.util.PriorityQueue;

class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>((a, b) -> a.val - b.val);
        for (ListNode list : lists) {
            if (list != null) heads.offer(list);
        }
        ListNode dummy = new ListNode(0);
        ListNode tail = dummy;
        while (!heads.isEmpty()) {
            tail.next = heads.poll();
            tail = tail.next;
            if (tail.next != null) heads.offer(tail.next);
        }
        return dummy.next;
    }
}
