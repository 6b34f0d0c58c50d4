import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/** The heads wait in a sorted map by value; a whole run of equal values leaves its list at once. */
class Solution {
    ListNode mergeKLists(List<ListNode> lists) {
        TreeMap<Integer, Deque<ListNode>> waiting = new TreeMap<>();
        for (ListNode head : lists) {
            enter(waiting, head);
        }
        ListNode first = null;
        ListNode last = null;
        while (!waiting.isEmpty()) {
            for (ListNode run : waiting.pollFirstEntry().getValue()) {
                if (last == null) {
                    first = run;
                } else {
                    last.next = run;
                }
                last = run;
                while (last.next != null && last.next.val == run.val) {
                    last = last.next;
                }
                enter(waiting, last.next);
            }
        }
        return first;
    }

    private void enter(TreeMap<Integer, Deque<ListNode>> waiting, ListNode node) {
        if (node != null) {
            waiting.computeIfAbsent(node.val, unused -> new ArrayDeque<>()).add(node);
        }
    }
}
