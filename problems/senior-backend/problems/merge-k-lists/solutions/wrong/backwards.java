import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

class Solution {
    public ListNode mergeKLists(List<ListNode> lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>(Comparator.comparingInt((ListNode node) -> node.val));
        lists.stream().filter(Objects::nonNull).forEach(heads::add);
        ListNode merged = null;
        while (!heads.isEmpty()) {
            ListNode node = heads.poll();
            if (node.next != null) heads.add(node.next);
            node.next = merged;
            merged = node;
        }
        return merged;
    }
}
