import java.util.Map;
import java.util.TreeMap;

class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        TreeMap<Integer, ListNode> heads = new TreeMap<>();
        for (ListNode list : lists) {
            if (list != null) heads.put(list.val, list);
        }
        ListNode dummy = new ListNode(0);
        ListNode tail = dummy;
        while (!heads.isEmpty()) {
            Map.Entry<Integer, ListNode> smallest = heads.pollFirstEntry();
            ListNode node = smallest.getValue();
            tail.next = new ListNode(smallest.getKey());
            tail = tail.next;
            if (node.next != null) heads.put(node.next.val, node.next);
        }
        return dummy.next;
    }
}
