import java.util.Comparator;
import java.util.PriorityQueue;

/** The smallest node that is left is the head of some list, so the heads are all that has to be looked at. */
public class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>(Comparator.comparingInt((ListNode node) -> node.val));
        for (ListNode head : lists) {
            if (head != null) {
                heads.add(head);
            }
        }
        ListNode beforeFirst = new ListNode(0);
        ListNode last = beforeFirst;
        while (!heads.isEmpty()) {
            last.next = heads.remove();
            last = last.next;
            if (last.next != null) {
                heads.add(last.next);
            }
        }
        return beforeFirst.next;
    }
}
